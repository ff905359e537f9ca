import { expect, test } from 'vitest';
import { LAST_PLACE } from '../../../src/domain/log/place.ts';
import type { EventKind } from '../../../src/domain/record/event.ts';
import { readEvent } from '../../../src/domain/record/read-event.ts';
import { SAMPLES } from './samples.ts';

const LAST_DATE = 8_640_000_000_000_000;

/** What each field may hold at its limits, and what lies beside them. */
test.each<[kind: EventKind, field: string, good: readonly unknown[], bad: readonly unknown[]]>([
  ['lesson-read', 'at', [0, LAST_DATE], [-1, LAST_DATE + 1]],
  ['lesson-read', 'order', [0, LAST_PLACE], [-1, 0.5, LAST_PLACE + 2]],
  ['lesson-read', 'locale', ['zh', 'en'], ['fr', '']],
  ['lesson-read', 'content', ['', 'c'], [7]],
  ['lesson-part-read', 'part', [1, 2], [0, -1, 1.5]],
  ['lesson-part-read', 'parts', [1, 60], [0, 0.5]],
  ['quiz-started', 'use', ['lesson', 'quiz', 'exam'], ['test', '']],
  ['quiz-started', 'questions', [['a']], [[], [''], 'a']],
  ['quiz-started', 'seed', [0], [-1, 0.5]],
  ['quiz-started', 'retryOf', [undefined, 'a'], ['', 7]],
  ['question-answered', 'score', [0, 1], [-0.01, 1.01]],
  ['question-answered', 'took', [0, Number.MAX_SAFE_INTEGER, 0.5], [-1, Number.POSITIVE_INFINITY]],
  ['quiz-finished', 'use', ['lesson', 'quiz', 'exam'], ['test', '']],
  ['quiz-finished', 'score', [0, 1], [-0.01, 1.01]],
  ['run-started', 'from', [undefined, { run: 'r', moves: 0 }], [{ run: 'r' }, null]],
  ['move-made', 'said', [undefined, '', 'words'], [7]],
  ['move-made', 'turn', [0, 1], [-1, 0.5]],
  ['run-ended', 'outcome', ['won', 'advanced', 'stalled', 'lost', 'walk-out'], ['draw', '']],
  ['run-ended', 'score', [0, 100], [-0.1, 100.1]],
  ['drill-started', 'objections', [['a/b']], [[], ['']]],
  ['drill-answered', 'score', [0, 1], [-0.01, 1.01]],
  ['drill-answered', 'took', [0], [-1]],
])('%s: %s', (kind, field, good, bad) => {
  for (const value of good) expect(readEvent({ ...SAMPLES[kind], [field]: value }).kind).toBe('event');
  for (const value of bad) {
    expect(readEvent({ ...SAMPLES[kind], [field]: value })).toEqual({ kind: 'defect', defect: { kind: 'bad-field', field } });
  }
});

test.each([
  [7, 'number'],
  [null, 'object'],
  [['lesson-read'], 'object'],
])('a kind that is no word is told by what it is: %j', (kind, found) => {
  expect(readEvent({ ...SAMPLES['lesson-read'], kind })).toEqual({ kind: 'defect', defect: { kind: 'unknown-kind', found } });
});
