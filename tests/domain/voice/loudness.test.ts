import { expect, test } from 'vitest';
import { levelOf, loudnessOf } from '../../../src/domain/voice/loudness.ts';

const tone = (amplitude: number): readonly number[] => Array.from({ length: 1000 }, (_, at) => amplitude * Math.sin(at));

test.each([
  ['silence', [], 0, 'none'],
  ['a dead line', [0, 0, 0], 0, 'none'],
  ['a quiet room', tone(0.002), 0.05, 'none'],
  ['somebody across the room', tone(0.015), 0.34, 'low'],
  ['somebody at arm’s length', tone(0.15), 0.68, 'good'],
  ['a shout', tone(1), 0.95, 'high'],
  ['more than a microphone can take', tone(4), 1, 'high'],
])('%s', (_, samples, level, loudness) => {
  expect(levelOf(samples)).toBeCloseTo(level, 1);
  expect(loudnessOf(levelOf(samples))).toBe(loudness);
});
