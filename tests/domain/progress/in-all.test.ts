import { describe, expect, test } from 'vitest';
import { inAll } from '../../../src/domain/progress/in-all.ts';
import { drilled, opened, quizFinished, read, runEnded, summed, type Told } from './happened.ts';

const courses = [
  {
    id: 'types',
    lessons: [
      { id: 'silent', quiz: true, parts: 1 },
      { id: 'stubborn', quiz: false, parts: 1 },
    ],
    exam: true,
  },
  { id: 'markets', lessons: [{ id: 'layers', quiz: true, parts: 1 }], exam: false },
];
const rolePlays = [
  { id: 'first', personas: ['silent'] },
  { id: 'second', personas: ['silent', 'stubborn'] },
] as const;
const nothing = {
  lessons: { read: 0, total: 3 },
  quizzes: { passed: 0, total: 2 },
  talks: { held: 0, won: 0 },
  drills: 0,
};

describe('the record at a glance', () => {
  test.each<[what: string, told: readonly Told[], differs: Partial<typeof nothing>]>([
    ['nothing was done', [], {}],
    ['a lesson opened is not read', [opened('silent')], {}],
    [
      'lessons count over all courses, each once',
      [read('silent'), read('silent'), read('layers', 'markets')],
      { lessons: { read: 2, total: 3 } },
    ],
    ['a lesson that is no longer there does not', [read('gone')], {}],
    [
      'a quiz counts once it is passed, the examination not among them',
      [
        quizFinished('silent', 'a', 0.2),
        quizFinished('layers', 'b', 1, { course: 'markets' }),
        quizFinished('exam', 'c', 1, { use: 'exam' }),
      ],
      { quizzes: { passed: 1, total: 2 } },
    ],
    [
      'talks count each time, over all role-plays that there are',
      [runEnded('first', 'a', 20, 'lost'), runEnded('first', 'b', 80, 'won'), runEnded('second', 'c', 70, 'won'), runEnded('gone', 'd', 9)],
      { talks: { held: 3, won: 2 } },
    ],
    ['rounds of drill', [...drilled('d1'), ...drilled('d2')], { drills: 2 }],
  ])('%s', (_what, told, differs) => {
    expect(inAll(summed(...told), courses, rolePlays)).toEqual({ ...nothing, ...differs });
  });
});
