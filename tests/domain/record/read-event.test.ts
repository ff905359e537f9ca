import { describe, expect, test } from 'vitest';
import type { Answer } from '../../../src/domain/record/answer.ts';
import { readEvent, readEvents } from '../../../src/domain/record/read-event.ts';
import { ALL_SAMPLES, SAMPLES } from './samples.ts';

describe('what is an event', () => {
  test.each(ALL_SAMPLES.map((event) => [event.kind, event] as const))('%s', (_kind, event) => {
    expect(readEvent(structuredClone(event))).toEqual({ kind: 'event', event });
  });

  test('optional fields may be missing', () => {
    const { retryOf: _retryOf, ...plain } = SAMPLES['quiz-started'];
    expect(readEvent(plain).kind).toBe('event');
  });

  test('a field that a later version added does no harm', () => {
    expect(readEvent({ ...SAMPLES['lesson-read'], mood: 'glad' }).kind).toBe('event');
  });

  const answers: Answer[] = [
    { kind: 'options', chosen: [] },
    { kind: 'order', items: ['a', 'b'] },
    { kind: 'pairs', pairs: { a: 'x' } },
    { kind: 'text', entries: { value: '9600' } },
    { kind: 'marks', marked: ['w3'] },
    { kind: 'verdict', line: '2', reason: 'r' },
    { kind: 'verdict' },
  ];
  test.each(answers.map((answer) => [answer] as const))('an answer %j', (answer) => {
    expect(readEvent({ ...SAMPLES['question-answered'], answer }).kind).toBe('event');
  });
});

describe('every field of every kind is held to', () => {
  const cases = ALL_SAMPLES.flatMap((event) =>
    Object.keys(event)
      .filter((field) => field !== 'kind' && field !== 'v')
      .map((field) => [event.kind, field, { ...event, [field]: { nonsense: true } }] as const),
  );
  test.each(cases)('%s: %s', (_kind, field, value) => {
    expect(readEvent(value)).toEqual({ kind: 'defect', defect: { kind: 'bad-field', field } });
  });
});

describe('what is none', () => {
  test.each([
    ['null', null, { kind: 'no-entry' }],
    ['text', 'lesson-read', { kind: 'no-entry' }],
    ['a list', [], { kind: 'no-entry' }],
    ['no kind', { id: 'x' }, { kind: 'unknown-kind', found: 'undefined' }],
    ['a kind of a later version', { ...SAMPLES['lesson-read'], kind: 'card-reviewed' }, { kind: 'unknown-kind', found: 'card-reviewed' }],
    ['a kind that every object has', { ...SAMPLES['lesson-read'], kind: 'toString' }, { kind: 'unknown-kind', found: 'toString' }],
    ['a score above 1', { ...SAMPLES['quiz-finished'], score: 75 }, { kind: 'bad-field', field: 'score' }],
    ['a score that is no number', { ...SAMPLES['run-ended'], score: Number.NaN }, { kind: 'bad-field', field: 'score' }],
    ['a turn between two', { ...SAMPLES['move-made'], turn: 0.5 }, { kind: 'bad-field', field: 'turn' }],
    ['an outcome that does not exist', { ...SAMPLES['run-ended'], outcome: 'draw' }, { kind: 'bad-field', field: 'outcome' }],
    ['a day that nobody has', { ...SAMPLES['run-started'], day: 'ordinary' }, { kind: 'bad-field', field: 'day' }],
    ['a level that nobody chooses', { ...SAMPLES['run-started'], level: 'normal' }, { kind: 'bad-field', field: 'level' }],
    ['another language', { ...SAMPLES['lesson-read'], locale: 'fr' }, { kind: 'bad-field', field: 'locale' }],
    ['a sitting without questions', { ...SAMPLES['quiz-started'], questions: [] }, { kind: 'bad-field', field: 'questions' }],
    ['a drill without objections', { ...SAMPLES['drill-started'], objections: [] }, { kind: 'bad-field', field: 'objections' }],
    ['a place beyond all counting', { ...SAMPLES['lesson-read'], order: 2 ** 53 - 1 }, { kind: 'bad-field', field: 'order' }],
    ['a place between two', { ...SAMPLES['lesson-read'], order: 1.5 }, { kind: 'bad-field', field: 'order' }],
    ['a later version of the log', { ...SAMPLES['lesson-read'], v: 3 }, { kind: 'newer' }],
    ['an empty id', { ...SAMPLES['lesson-read'], id: '' }, { kind: 'bad-field', field: 'id' }],
    ['a move that is no move', { ...SAMPLES['move-made'], move: { choice: 'a', broken: false } }, { kind: 'bad-field', field: 'move' }],
    ['an answer of another kind', { ...SAMPLES['question-answered'], answer: { kind: 'essay' } }, { kind: 'bad-field', field: 'answer' }],
    [
      'an answer of the wrong shape',
      { ...SAMPLES['question-answered'], answer: { kind: 'options', chosen: 'b' } },
      { kind: 'bad-field', field: 'answer' },
    ],
    [
      'a missing field',
      { id: 'x', at: 1, kind: 'lesson-read', locale: 'zh', content: 'c', course: 'c' },
      { kind: 'bad-field', field: 'lesson' },
    ],
  ])('%s', (_name, value, defect) => {
    expect(readEvent(value)).toEqual({ kind: 'defect', defect });
  });
});

test('an entry of the first version had the clock for its place', () => {
  const { v: _v, order: _order, ...first } = { ...SAMPLES['lesson-read'], at: 77 };
  expect(readEvent(first)).toEqual({ kind: 'event', event: { ...first, v: 2, order: 77 } });
});

test('the good ones load in the order of the log, the bad ones are set aside, none is lost', () => {
  const bad = { ...SAMPLES['lesson-read'], at: 'yesterday' };
  const { events, setAside } = readEvents([...ALL_SAMPLES.toReversed(), bad, 7]);
  expect(events).toEqual(ALL_SAMPLES);
  expect(setAside).toEqual([
    { value: bad, defect: { kind: 'bad-field', field: 'at' } },
    { value: 7, defect: { kind: 'no-entry' } },
  ]);
});

test('at one place the ids decide', () => {
  const at = (id: string) => ({ ...SAMPLES['lesson-read'], id, order: 5 });
  expect(readEvents([at('b'), at('c'), at('a')]).events.map(({ id }) => id)).toEqual(['a', 'b', 'c']);
});
