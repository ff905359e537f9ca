import { describe, expect, test } from 'vitest';
import { MOODS, type Mood, PERSONA_IDS } from '../../../src/domain/persona/persona.ts';
import { mannerOf } from '../../../src/domain/voice/manner.ts';

describe('how somebody speaks', () => {
  test.each(['unknown', ...PERSONA_IDS] as const)('%s keeps within what a voice can do and still be a person', (persona) => {
    for (const mood of MOODS) {
      const { pace, pitch, pause } = mannerOf(persona, mood);
      expect(pace).toBeGreaterThanOrEqual(0.8);
      expect(pace).toBeLessThanOrEqual(1.25);
      expect(pitch).toBeGreaterThanOrEqual(0.85);
      expect(pitch).toBeLessThanOrEqual(1.15);
      expect(pause).toBeGreaterThan(0);
      expect(pause).toBeLessThan(1200);
    }
  });

  test('no two types speak alike', () => {
    const manners = PERSONA_IDS.map((persona) => JSON.stringify(mannerOf(persona, 'neutral')));
    expect(new Set(manners).size).toBe(PERSONA_IDS.length);
  });

  test.each<[mood: Mood, faster: boolean]>([
    ['warm', true],
    ['open', true],
    ['cool', false],
    ['closing', true],
  ])('%s is heard, and half as much in somebody whose type is not known', (mood, faster) => {
    const change = (persona: 'unknown' | 'stubborn'): number => mannerOf(persona, mood).pace / mannerOf(persona, 'neutral').pace - 1;
    expect(change('stubborn') > 0).toBe(faster);
    expect(change('unknown')).toBeCloseTo(change('stubborn') / 2);
  });

  test('a stranger in no mood speaks as the voice does', () => {
    expect(mannerOf('unknown', 'neutral')).toMatchObject({ pace: 1, pitch: 1 });
  });

  test('who argues leaves less of a gap than who is silent', () => {
    expect(mannerOf('argumentative', 'neutral').pause).toBeLessThan(mannerOf('silent', 'neutral').pause / 3);
  });
});
