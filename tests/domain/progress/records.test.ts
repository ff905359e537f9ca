import { describe, expect, test } from 'vitest';
import { courseProgress } from '../../../src/domain/progress/course.ts';
import { keptNotes } from '../../../src/domain/progress/kept-notes.ts';
import { lessonReached, lessonState } from '../../../src/domain/progress/lessons.ts';
import { examRecord, quizRecord } from '../../../src/domain/progress/quizzes.ts';
import { mixedRecord, personaRecord, rolePlayRecord } from '../../../src/domain/progress/role-plays.ts';
import { skillRecords } from '../../../src/domain/progress/skills.ts';
import { answered, opened, partRead, quizFinished, quizStarted, read, runEnded, summed, type Told } from './happened.ts';

test.each<[string, Told[], string]>([
  ['nothing', [], 'new'],
  ['another lesson', [read('stubborn')], 'new'],
  ['the same lesson of another course', [read('silent', 'market')], 'new'],
  ['opened', [opened('silent')], 'opened'],
  ['read in the other language', [{ ...read('silent'), locale: 'en' }], 'read'],
  ['read, and opened again', [read('silent'), opened('silent')], 'read'],
])('a lesson with %s is %s', (_name, told, state) => {
  expect(lessonState(summed(...told), 'types', 'silent')).toBe(state);
});

test.each<[string, Told[], number, ReturnType<typeof lessonReached>]>([
  ['nothing', [], 5, undefined],
  ['opened only', [opened('silent')], 5, undefined],
  ['one part read', [opened('silent'), partRead('silent', 1, 5)], 5, { part: 2, parts: 5 }],
  ['the furthest part, whatever was looked at again', [partRead('silent', 3, 5), partRead('silent', 1, 5)], 5, { part: 4, parts: 5 }],
  ['the other language', [{ ...partRead('silent', 2, 5), locale: 'en' }, partRead('silent', 1, 5)], 5, { part: 3, parts: 5 }],
  ['another lesson', [partRead('stubborn', 2, 5)], 5, undefined],
  ['the same lesson of another course', [partRead('silent', 2, 5, 'market')], 5, undefined],
  ['its end read', [partRead('silent', 2, 5), read('silent')], 5, undefined],
  ['its end read, then read again', [partRead('silent', 4, 5), read('silent'), partRead('silent', 1, 5)], 5, { part: 2, parts: 5 }],
  ['cut into parts anew between two readings', [partRead('silent', 5, 6), partRead('silent', 1, 4)], 4, { part: 2, parts: 4 }],
  ['fewer parts today than when it was read', [partRead('silent', 4, 6)], 3, { part: 3, parts: 3 }],
  ['one part today', [partRead('silent', 4, 6)], 1, undefined],
  ['a part beyond the last, written by hand', [partRead('silent', 9, 5)], 5, { part: 5, parts: 5 }],
])('of a lesson with %s one goes on where one was', (_name, told, parts, reached) => {
  expect(lessonReached(summed(...told), 'types', 'silent', parts)).toEqual(reached);
});

test('a lesson of which a part was read is not new', () => {
  expect(lessonState(summed(partRead('silent', 1, 5)), 'types', 'silent')).toBe('opened');
});

describe('a quiz', () => {
  test.each<[string, Told[], Partial<ReturnType<typeof quizRecord>>]>([
    ['begun only', [quizStarted('silent', 'a')], undefined],
    ['failed once', [quizFinished('silent', 'a', 0.4)], { first: 0.4, best: 0.4, attempts: 1, passed: false }],
    [
      'passed, then failed: stays passed',
      [quizFinished('silent', 'a', 0.9), quizFinished('silent', 'b', 0.4)],
      { best: 0.9, attempts: 2, passed: true },
    ],
    [
      'a retry of what was wrong asks less, and is no attempt',
      [quizFinished('silent', 'a', 0.4), quizStarted('silent', 'b', { retryOf: 'a' }), quizFinished('silent', 'b', 1)],
      { best: 0.4, attempts: 1, passed: false },
    ],
    ['checks in the lesson are another thing', [quizFinished('silent', 'a', 1, { use: 'lesson' })], undefined],
    ['another quiz', [quizFinished('stubborn', 'a', 1)], undefined],
  ])('%s', (_name, told, record) => {
    const found = quizRecord(summed(...told), 'types', 'silent');
    if (record) expect(found).toMatchObject(record);
    else expect(found).toBeUndefined();
  });

  test('an examination is the course’s', () => {
    const events = summed(
      quizFinished('anything', 'a', 0.8, { use: 'exam' }),
      quizFinished('anything', 'b', 1, { use: 'exam', course: 'market' }),
    );
    expect(examRecord(events, 'types')).toMatchObject({ best: 0.8, attempts: 1, passed: true });
  });
});

describe('a course', () => {
  const outline = {
    id: 'types',
    lessons: [
      { id: 'silent', quiz: true, parts: 1 },
      { id: 'stubborn', quiz: false, parts: 1 },
    ],
    exam: true,
  };

  test('not begun', () => {
    expect(courseProgress(summed(), outline)).toEqual({
      lessons: [
        { id: 'silent', state: 'new' },
        { id: 'stubborn', state: 'new' },
      ],
      read: 0,
      quizzes: 1,
      quizzesPassed: 0,
      complete: false,
    });
  });

  test('a lesson taken out of the course no longer counts', () => {
    expect(courseProgress(summed(read('gone'), read('silent')), outline)).toMatchObject({ read: 1 });
  });

  const rest = [read('silent'), quizFinished('silent', 'a', 1), read('stubborn')];
  test.each<[string, Told[], boolean]>([
    ['without its examination', rest, false],
    ['with the examination failed', [...rest, quizFinished('exam', 'x', 0.1, { use: 'exam' })], false],
    ['with everything', [...rest, quizFinished('exam', 'x', 0.9, { use: 'exam' })], true],
    [
      'with a quiz failed',
      [read('silent'), quizFinished('silent', 'a', 0), read('stubborn'), quizFinished('exam', 'x', 0.9, { use: 'exam' })],
      false,
    ],
  ])('%s: complete %s', (_name, told, complete) => {
    expect(courseProgress(summed(...told), outline).complete).toBe(complete);
  });

  test('without lessons it is not complete', () => {
    expect(courseProgress(summed(), { id: 'empty', lessons: [], exam: false }).complete).toBe(false);
  });
});

describe('role-plays', () => {
  const events = summed(
    runEnded('first', 'r1', 40, 'lost'),
    runEnded('first', 'r2', 82, 'won'),
    runEnded('hidden', 'r3', 20, 'walk-out'),
    runEnded('other', 'r4', 99, 'won'),
  );
  const rolePlays = [
    { id: 'first', personas: ['silent'] },
    { id: 'hidden', personas: ['silent', 'negative'] },
    { id: 'other', personas: ['positive'] },
  ] as const;

  test('the best run of one', () => {
    expect(rolePlayRecord(events, 'first')).toMatchObject({ best: 82, outcome: 'won', runs: 2, won: 1 });
  });
  test('never played', () => {
    expect(rolePlayRecord(events, 'none')).toBeUndefined();
  });
  test.each([
    ['won, then lost', 'won', 'lost'],
    ['lost, then won', 'lost', 'won'],
  ] as const)('where runs scored the same the newest gives the outcome: %s', (_name, first, last) => {
    const tied = summed(runEnded('first', 'r1', 60, first), runEnded('first', 'r2', 60, last), runEnded('first', 'r3', 59, 'stalled'));
    expect(rolePlayRecord(tied, 'first')).toMatchObject({ best: 60, outcome: last, runs: 3, won: 1 });
  });
  test('by customer, hidden ones apart', () => {
    expect(personaRecord(events, rolePlays, 'silent')).toEqual({ best: 82, outcome: 'won', level: 'normal', runs: 2, won: 1 });
    expect(mixedRecord(events, rolePlays)).toEqual({ best: 20, outcome: 'walk-out', level: 'normal', runs: 1, won: 0 });
    expect(personaRecord(events, rolePlays, 'negative')).toBeUndefined();
    expect(personaRecord(events, rolePlays, 'stubborn')).toBeUndefined();
  });
});

describe('skills', () => {
  const questions = ['q1', 'q2', 'q3', 'q4', 'q5'];
  const skillOf = {
    ...Object.fromEntries(questions.map((id) => [`types/silent/${id}`, 'listening'] as const)),
    'types/stubborn/q1': 'composure',
    'types/stubborn/q2': 'listening',
  } as const;
  /** A sitting in which the first so many are answered rightly. */
  const sitting = (attempt: string, of: readonly string[], right: number): Told[] => [
    quizStarted('silent', attempt),
    ...of.map((id, index) => answered(attempt, id, index < right ? 1 : 0)),
  ];

  test('the newest answer to each question counts, beside the first, in the order of the skills', () => {
    const told = [quizStarted('stubborn', 's'), answered('s', 'q1', 0), ...sitting('a', questions, 1), ...sitting('b', questions, 4)];
    expect(skillRecords(summed(...told), skillOf)).toEqual([
      { skill: 'listening', answered: 5, shares: { now: 0.8, first: 0.2 } },
      { skill: 'composure', answered: 1, shares: undefined },
    ]);
  });

  test.each([
    ['four questions tell nothing yet', 4, undefined],
    ['five do', 5, { now: 1, first: 1 }],
  ])('%s', (_name, count, shares) => {
    expect(skillRecords(summed(...sitting('a', questions.slice(0, count), count)), skillOf)).toEqual([
      { skill: 'listening', answered: count, shares },
    ]);
  });

  test('an examination names the quiz of each question', () => {
    const events = summed(quizStarted('exam', 'x', { use: 'exam' }), answered('x', 'silent/q1', 1));
    expect(skillRecords(events, skillOf)).toEqual([{ skill: 'listening', answered: 1, shares: undefined }]);
  });

  test('questions that are gone, and answers without an attempt, do not count', () => {
    expect(skillRecords(summed(answered('lost', 'q1', 1), quizStarted('silent', 'a'), answered('a', 'gone', 1)), skillOf)).toEqual([]);
  });
});

describe('notes', () => {
  const wrote = (text: string, reflection = 'last-time'): Told => ({
    kind: 'reflected',
    course: 'types',
    lesson: 'silent',
    reflection,
    text,
  });

  test('the newest at a place is kept, in order of time', () => {
    const events = summed(wrote('first'), wrote('other', 'next-time'), wrote('second'));
    expect(keptNotes(events).map(({ text }) => text)).toEqual(['other', 'second']);
  });
  test('one that was emptied is gone', () => {
    const events = summed(wrote('first'), wrote('  '));
    expect(keptNotes(events)).toEqual([]);
  });
});
