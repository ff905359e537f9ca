import { describe, expect, test } from 'vitest';
import { MOODS, PERSONA_IDS } from '../../../src/domain/persona/persona.ts';
import { faceOf } from '../../../src/islands/portrait/face.ts';
import { personOf } from '../../../src/islands/portrait/people.ts';
import { box, circle } from '../../../src/islands/portrait/shape.ts';

const LOOKS = ['her', 'him'] as const;

describe.each([...PERSONA_IDS, 'unknown' as const])('%s', (persona) => {
  test.each(LOOKS)('as %s, tells five moods apart by eyes, by mouth and by brows alone', (look) => {
    const person = personOf(persona, { sex: look });
    const faces = MOODS.map((mood) => faceOf(mood, person.temper, person.reserved === true, person.rest));
    for (const feature of ['eyes', 'mouth', 'brows'] as const) {
      expect(new Set(faces.map((face) => JSON.stringify(face[feature]))).size).toBe(MOODS.length);
    }
  });

  test.each(LOOKS)('as %s, is drawn in numbers only', (look) => {
    const person = personOf(persona, { sex: look });
    const shapes = [...person.behind, ...person.wear, ...person.lines, ...person.worn, ...person.above, ...person.prop];
    for (const d of [person.face, ...shapes.map((shape) => shape.d)]) expect(d).toMatch(/^[MLHVCSQTAZmlhvcsqtaz\d\s.-]+$/);
    for (const shape of shapes) expect(shape.fill ?? shape.stroke).toBeDefined();
  });
});

test('a type is drawn as a woman and as a man, and usually as one of them', () => {
  for (const persona of PERSONA_IDS) {
    expect(personOf(persona, { sex: 'her' })).not.toBe(personOf(persona, { sex: 'him' }));
    expect([personOf(persona, { sex: 'her' }), personOf(persona, { sex: 'him' })]).toContain(personOf(persona));
  }
});

test('shapes begin where they stand and close', () => {
  expect(circle(10, 20, 5)).toBe('M5 20a5 5 0 1 0 10 0a5 5 0 1 0 -10 0z');
  expect(box(0, 0, 10, 6, 1)).toBe('M1 0h8a1 1 0 0 1 1 1v4a1 1 0 0 1 -1 1h-8a1 1 0 0 1 -1 -1v-4a1 1 0 0 1 1 -1z');
});
