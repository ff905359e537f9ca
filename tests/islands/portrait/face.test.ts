import { describe, expect, test } from 'vitest';
import { SEXES } from '../../../src/domain/persona/look.ts';
import { MOODS, PERSONA_IDS } from '../../../src/domain/persona/persona.ts';
import { drawLook } from '../../../src/islands/portrait/draw.ts';
import { faceOf } from '../../../src/islands/portrait/face.ts';
import { passingFace } from '../../../src/islands/portrait/passing-face.ts';
import { personOf } from '../../../src/islands/portrait/people.ts';
import { box, circle } from '../../../src/islands/portrait/shape.ts';

describe.each([...PERSONA_IDS, 'unknown' as const])('%s', (persona) => {
  test.each(SEXES)('as %s, tells five moods apart by eyes, by mouth and by brows alone', (sex) => {
    const person = drawLook(persona, { sex, age: 45, dress: 'shirt', prop: 'none' });
    const faces = MOODS.map((mood) => faceOf(mood, person.temper, person.reserved === true, person.rest));
    for (const feature of ['eyes', 'mouth', 'brows'] as const) {
      expect(new Set(faces.map((face) => JSON.stringify(face[feature]))).size).toBe(MOODS.length);
    }
  });

  test('shows what a line did to them as no mood of theirs looks', () => {
    const person = personOf(persona);
    const { temper, reserved, rest } = person;
    const moods = MOODS.map((mood) => faceOf(mood, temper, reserved === true, rest));
    for (const feeling of ['stung', 'pleased'] as const) {
      const face = passingFace(feeling, person);
      expect(moods).not.toContainEqual(face);
      // What it stands against: a flinch is not merry, a smile not cross.
      const eyes = feeling === 'stung' ? ['laughing', 'bright'] : ['lidded', 'hard', 'lowered'];
      expect(eyes).not.toContain(face.eyes);
    }
  });
});

test('shapes begin where they stand and close', () => {
  expect(circle(10, 20, 5)).toBe('M5 20a5 5 0 1 0 10 0a5 5 0 1 0 -10 0z');
  expect(box(0, 0, 10, 6, 1)).toBe('M1 0h8a1 1 0 0 1 1 1v4a1 1 0 0 1 -1 1h-8a1 1 0 0 1 -1 -1v-4a1 1 0 0 1 1 -1z');
});
