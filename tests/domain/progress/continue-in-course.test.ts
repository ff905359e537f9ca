import { describe, expect, test } from 'vitest';
import { whereToContinue, whereToContinueIn } from '../../../src/domain/progress/continue.ts';
import type { Next } from '../../../src/domain/progress/next.ts';
import type { CourseOutline, RolePlayOutline } from '../../../src/domain/progress/outline.ts';
import { opened, quizFinished, quizStarted, read, runEnded, runStarted, summed, type Told } from './happened.ts';

const types: CourseOutline = {
  id: 'types',
  lessons: [
    { id: 'silent', quiz: true, parts: 1 },
    { id: 'stubborn', quiz: false, parts: 1 },
  ],
  exam: true,
};
const market: CourseOutline = {
  id: 'market',
  lessons: [
    { id: 'layers', quiz: false, parts: 1 },
    { id: 'prices', quiz: false, parts: 1 },
  ],
  exam: false,
};
const bare: CourseOutline = { id: 'bare', lessons: [{ id: 'only', quiz: false, parts: 1 }], exam: false };
const courses = [types, market, bare];

const allOfTypes: readonly Told[] = [
  read('silent'),
  quizFinished('silent', 'a', 1),
  read('stubborn'),
  quizFinished('exam', 'x', 1, { use: 'exam' }),
];

describe('the page of one course leads on in it', () => {
  test.each<[what: string, told: readonly Told[], next: Next | undefined]>([
    ['nothing done: its first lesson', [], { kind: 'lesson', course: 'types', lesson: 'silent', why: 'follows' }],
    [
      'a lesson left in the middle, whatever was done in another course since',
      [opened('stubborn'), opened('layers', 'market')],
      { kind: 'lesson', course: 'types', lesson: 'stubborn', why: 'left' },
    ],
    [
      'a lesson left in the middle, though a talk is under way',
      [opened('stubborn'), runStarted('talk', 'r')],
      { kind: 'lesson', course: 'types', lesson: 'stubborn', why: 'left' },
    ],
    [
      'a lesson left in the middle, though a talk was ended since',
      [opened('stubborn'), runEnded('talk', 'r', 50)],
      { kind: 'lesson', course: 'types', lesson: 'stubborn', why: 'left' },
    ],
    [
      'a quiz left in the middle',
      [read('silent'), quizStarted('silent', 'a'), opened('layers', 'market')],
      { kind: 'quiz', course: 'types', lesson: 'silent', why: 'left' },
    ],
    [
      'an examination left in the middle',
      [quizStarted('exam', 'x', { use: 'exam' }), opened('layers', 'market')],
      { kind: 'exam', course: 'types', why: 'left' },
    ],
    [
      'only another course was worked on: its first lesson',
      [opened('prices', 'market')],
      { kind: 'lesson', course: 'types', lesson: 'silent', why: 'follows' },
    ],
    [
      'a quiz failed, whatever was done in another course since',
      [read('silent'), quizFinished('silent', 'a', 0.2), opened('layers', 'market')],
      { kind: 'quiz', course: 'types', lesson: 'silent', why: 'not-passed' },
    ],
    ['all of it done: nothing', allOfTypes, undefined],
  ])('%s', (_what, told, next) => {
    expect(whereToContinueIn(summed(...told), types)).toEqual(next);
  });
});

describe('the home page', () => {
  const rolePlays: readonly RolePlayOutline[] = [
    { id: 'other', personas: ['silent'] },
    { id: 'talk', personas: ['silent'] },
  ];

  test.each<[what: string, told: readonly Told[], next: Next]>([
    [
      'calls back to a lesson of whichever course it is',
      [opened('prices', 'market')],
      { kind: 'lesson', course: 'market', lesson: 'prices', why: 'left' },
    ],
    [
      'goes on in the course worked on last, not in the first on offer',
      [read('layers', 'market')],
      { kind: 'lesson', course: 'market', lesson: 'prices', why: 'follows' },
    ],
    [
      'goes on in the first on offer, where the course worked on last is done',
      [read('only', 'bare')],
      {
        kind: 'lesson',
        course: 'types',
        lesson: 'silent',
        why: 'follows',
      },
    ],
    [
      'goes on in the course before, where the course worked on last is gone',
      [read('layers', 'market'), opened('x', 'gone')],
      { kind: 'lesson', course: 'market', lesson: 'prices', why: 'follows' },
    ],
    ['calls back to a talk, of whichever role-play it is', [runStarted('talk', 'r')], { kind: 'role-play', rolePlay: 'talk', why: 'left' }],
    [
      'has nobody sit an examination that the course no longer has',
      [quizStarted('exam', 'x', { use: 'exam', course: 'bare' })],
      { kind: 'lesson', course: 'bare', lesson: 'only', why: 'follows' },
    ],
    [
      'has nobody go on with a quiz that the lesson no longer has',
      [quizStarted('only', 'a', { course: 'bare' })],
      { kind: 'lesson', course: 'bare', lesson: 'only', why: 'follows' },
    ],
  ])('%s', (_what, told, next) => {
    expect(whereToContinue(summed(...told), { courses, rolePlays, paths: [] })).toEqual(next);
  });
});
