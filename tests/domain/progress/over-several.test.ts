import { describe, expect, test } from 'vitest';
import { courseProgress } from '../../../src/domain/progress/course.ts';
import { isStepDone } from '../../../src/domain/progress/path-steps.ts';
import { examRecord } from '../../../src/domain/progress/quizzes.ts';
import { personaRecord } from '../../../src/domain/progress/role-plays.ts';
import { quizFinished, read, runEnded, summed, type Told } from './happened.ts';

describe('an examination that was finished under several ids is one', () => {
  const sat = (id: string, attempt: string, score: number) => quizFinished(id, attempt, score, { use: 'exam' });

  test.each<[what: string, told: readonly Told[], record: ReturnType<typeof examRecord>]>([
    [
      'the best and passed first',
      [sat('exam', 'a', 0.9), sat('old', 'b', 0.3), sat('older', 'c', 0.5)],
      { best: 0.9, attempts: 3, passed: true },
    ],
    [
      'the best and passed last',
      [sat('exam', 'a', 0.3), sat('exam', 'b', 0.2), sat('old', 'c', 0.8)],
      { best: 0.8, attempts: 3, passed: true },
    ],
    ['never passed', [sat('exam', 'a', 0.3), sat('old', 'b', 0.2)], { best: 0.3, attempts: 2, passed: false }],
  ])('%s', (_what, told, record) => {
    expect(examRecord(summed(...told), 'types')).toEqual(record);
  });

  test('never sat: there is no record, and the step of a path is not done', () => {
    expect(examRecord(summed(), 'types')).toBeUndefined();
    expect(isStepDone(summed(), { kind: 'exam', course: 'types' })).toBe(false);
  });
});

test('a course is not complete while a lesson is unread, though its quizzes and its examination are passed', () => {
  const outline = {
    id: 'types',
    lessons: [
      { id: 'silent', quiz: true, parts: 1 },
      { id: 'stubborn', quiz: false, parts: 1 },
    ],
    exam: true,
  };
  const told = [read('silent'), quizFinished('silent', 'a', 1), quizFinished('exam', 'x', 1, { use: 'exam' })];
  expect(courseProgress(summed(...told), outline)).toMatchObject({ read: 1, quizzesPassed: 1, complete: false });
});

describe('the record with one type, over several role-plays', () => {
  const rolePlays = [
    { id: 'first', personas: ['silent'] },
    { id: 'second', personas: ['silent'] },
    { id: 'third', personas: ['silent'] },
  ] as const;

  test.each<[what: string, told: readonly Told[], best: number, outcome: string]>([
    [
      'the best run tells the outcome, wherever it was made',
      [runEnded('first', 'a', 40, 'lost'), runEnded('second', 'b', 90, 'advanced'), runEnded('third', 'c', 50, 'stalled')],
      90,
      'advanced',
    ],
    [
      'the best run tells it though others came after',
      [runEnded('first', 'a', 90, 'advanced'), runEnded('second', 'b', 40, 'lost'), runEnded('third', 'c', 50, 'stalled')],
      90,
      'advanced',
    ],
    [
      'of runs as good the newest tells it: in the role-play listed last',
      [runEnded('first', 'a', 60, 'lost'), runEnded('second', 'b', 60, 'stalled'), runEnded('third', 'c', 60, 'advanced')],
      60,
      'advanced',
    ],
    [
      'of runs as good the newest tells it: in the role-play listed first',
      [runEnded('third', 'c', 60, 'stalled'), runEnded('second', 'b', 60, 'lost'), runEnded('first', 'a', 60, 'advanced')],
      60,
      'advanced',
    ],
  ])('%s', (_what, told, best, outcome) => {
    expect(personaRecord(summed(...told), rolePlays, 'silent')).toEqual({ best, outcome, level: 'normal', runs: 3, won: 0 });
  });
});
