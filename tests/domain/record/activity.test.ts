import { expect, test } from 'vitest';
import { type Activity, activityOf } from '../../../src/domain/record/activity.ts';
import type { EventKind } from '../../../src/domain/record/event.ts';
import { SAMPLES } from './samples.ts';

const BELONGS: Readonly<Record<EventKind, Activity | undefined>> = {
  'lesson-opened': undefined,
  'lesson-read': undefined,
  'lesson-part-read': undefined,
  'quiz-started': { kind: 'attempt', id: 'a1' },
  'question-answered': { kind: 'attempt', id: 'a1' },
  'quiz-finished': { kind: 'attempt', id: 'a1' },
  'run-started': { kind: 'run', id: 'r2' },
  'move-made': { kind: 'run', id: 'r2' },
  'move-refused': { kind: 'run', id: 'r2' },
  'run-ended': { kind: 'run', id: 'r2' },
  'visit-prepared': { kind: 'run', id: 'r3' },
  'drill-started': { kind: 'drill', id: 'd1' },
  'drill-answered': { kind: 'drill', id: 'd1' },
  reflected: undefined,
  'review-answered': undefined,
  'review-put-off': undefined,
  'review-taken-back': undefined,
};

test.each(Object.values(SAMPLES).map((event) => [event.kind, event] as const))('what an event belongs to: %s', (kind, event) => {
  expect(activityOf(event)).toEqual(BELONGS[kind]);
});
