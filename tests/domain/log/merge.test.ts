import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { LearningEvent } from '../../../src/domain/log/event.ts';
import { merge, missing } from '../../../src/domain/log/merge.ts';
import { ALL_SAMPLES, SAMPLES } from './samples.ts';

const log = fc.uniqueArray(
  fc.record({ id: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'), at: fc.constant(0) }).map(
    ({ id }): LearningEvent => ({
      ...SAMPLES['lesson-read'],
      id,
      // An event has one time on every device.
      at: id.charCodeAt(0) % 3,
    }),
  ),
  { selector: ({ id }) => id },
);

test('two devices, in either order, come to the same log', () => {
  fc.assert(
    fc.property(log, log, (a, b) => {
      expect(merge(a, b)).toEqual(merge(b, a));
    }),
  );
});

test('merging again changes nothing', () => {
  fc.assert(
    fc.property(log, log, (a, b) => {
      expect(merge(merge(a, b), b)).toEqual(merge(a, b));
    }),
  );
});

test('nothing is lost and nothing doubled', () => {
  fc.assert(
    fc.property(log, log, (a, b) => {
      const ids = merge(a, b).map(({ id }) => id);
      expect(new Set(ids)).toEqual(new Set([...a, ...b].map(({ id }) => id)));
      expect(ids).toHaveLength(new Set(ids).size);
    }),
  );
});

test('an edited copy does not replace what is here', () => {
  const mine = SAMPLES['quiz-finished'];
  expect(merge([mine], [{ ...mine, score: 1 }])).toEqual([mine]);
});

test('an event that a file holds twice is added once', () => {
  const event = SAMPLES['lesson-read'];
  expect(missing([], [event, event])).toEqual([event]);
  expect(missing(ALL_SAMPLES, [event])).toEqual([]);
});
