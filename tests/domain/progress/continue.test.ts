import { expect, test } from 'vitest';
import { type Next, whereToContinue } from '../../../src/domain/progress/continue.ts';
import type { CourseOutline, RolePlayOutline } from '../../../src/domain/progress/outline.ts';
import { answered, drilled, moved, opened, quizFinished, quizStarted, read, runEnded, runStarted, summed, type Told } from './happened.ts';

const courses: CourseOutline[] = [
  {
    id: 'types',
    lessons: [
      { id: 'silent', quiz: true },
      { id: 'stubborn', quiz: false },
    ],
    exam: true,
  },
  { id: 'market', lessons: [{ id: 'layers', quiz: false }], exam: false },
];
const rolePlays: RolePlayOutline[] = [{ id: 'talk', personas: ['silent'] }];

const allOfTypes = [read('silent'), quizFinished('silent', 'a', 1), read('stubborn'), quizFinished('exam', 'x', 1, { use: 'exam' })];

const cases: [string, Told[], Next][] = [
  ['nothing yet', [], { kind: 'begin' }],
  ['a lesson left in the middle', [opened('stubborn')], { kind: 'lesson', course: 'types', lesson: 'stubborn', begun: true }],
  [
    'opened in the other language',
    [{ ...opened('silent'), locale: 'en' }],
    { kind: 'lesson', course: 'types', lesson: 'silent', begun: true },
  ],
  ['a lesson read: its quiz', [opened('silent'), read('silent')], { kind: 'quiz', course: 'types', lesson: 'silent', begun: false }],
  [
    'a quiz left in the middle',
    [read('silent'), quizStarted('silent', 'a'), answered('a', 'q1', 1)],
    { kind: 'quiz', course: 'types', lesson: 'silent', begun: true },
  ],
  [
    'a quiz failed: once more',
    [read('silent'), quizStarted('silent', 'a'), quizFinished('silent', 'a', 0.2)],
    { kind: 'quiz', course: 'types', lesson: 'silent', begun: false },
  ],
  [
    'a quiz passed: the next lesson',
    [read('silent'), quizStarted('silent', 'a'), quizFinished('silent', 'a', 1)],
    { kind: 'lesson', course: 'types', lesson: 'stubborn', begun: false },
  ],
  [
    'a check answered in the middle of a lesson',
    [
      opened('silent'),
      quizStarted('silent', 'k', { use: 'lesson' }),
      answered('k', 'q1', 1),
      quizFinished('silent', 'k', 1, { use: 'lesson' }),
    ],
    { kind: 'lesson', course: 'types', lesson: 'silent', begun: true },
  ],
  [
    'a check begun in a lesson that is not the first',
    [opened('stubborn'), quizStarted('stubborn', 'k', { use: 'lesson' })],
    { kind: 'lesson', course: 'types', lesson: 'stubborn', begun: true },
  ],
  ['a talk left in the middle', [opened('silent'), runStarted('talk', 'r'), moved('r')], { kind: 'role-play', rolePlay: 'talk' }],
  [
    'a talk taken up again after another page',
    [runStarted('talk', 'r'), opened('silent'), moved('r')],
    { kind: 'role-play', rolePlay: 'talk' },
  ],
  [
    'a talk ended: back to the lesson that invited to it',
    [opened('silent'), runStarted('talk', 'r'), moved('r'), runEnded('talk', 'r', 80)],
    { kind: 'lesson', course: 'types', lesson: 'silent', begun: true },
  ],
  [
    'a talk ended, nothing read: the first lesson',
    [runStarted('talk', 'r'), runEnded('talk', 'r', 80)],
    { kind: 'lesson', course: 'types', lesson: 'silent', begun: false },
  ],
  [
    'drilled since: nobody is called back to what was left before',
    [opened('stubborn'), ...drilled('d')],
    { kind: 'lesson', course: 'types', lesson: 'silent', begun: false },
  ],
  [
    'drilled since a talk was left',
    [runStarted('talk', 'r'), moved('r'), ...drilled('d')],
    { kind: 'lesson', course: 'types', lesson: 'silent', begun: false },
  ],
  ['drilled, and nothing else', [...drilled('d')], { kind: 'lesson', course: 'types', lesson: 'silent', begun: false }],
  [
    'a talk that no longer exists',
    [read('silent'), runStarted('gone', 'r')],
    { kind: 'quiz', course: 'types', lesson: 'silent', begun: false },
  ],
  ['a lesson that no longer exists', [opened('gone')], { kind: 'lesson', course: 'types', lesson: 'silent', begun: false }],
  ['a course that no longer exists', [opened('x', 'gone')], { kind: 'begin' }],
  [
    'a read lesson looked at again',
    [...allOfTypes, opened('silent')],
    { kind: 'lesson', course: 'market', lesson: 'layers', begun: false },
  ],
  ['all lessons done: the examination', allOfTypes.slice(0, 3), { kind: 'exam', course: 'types', begun: false }],
  [
    'an examination left in the middle',
    [...allOfTypes.slice(0, 3), quizStarted('exam', 'x', { use: 'exam' })],
    { kind: 'exam', course: 'types', begun: true },
  ],
  ['one course done: the next', allOfTypes, { kind: 'lesson', course: 'market', lesson: 'layers', begun: false }],
  [
    'the course worked on last goes first',
    [...allOfTypes.slice(0, 1), read('layers', 'market'), opened('layers', 'market')],
    { kind: 'quiz', course: 'types', lesson: 'silent', begun: false },
  ],
  ['everything done', [...allOfTypes, read('layers', 'market')], { kind: 'done' }],
];

test.each(cases)('%s', (_name, told, next) => {
  expect(whereToContinue(summed(...told), courses, rolePlays)).toEqual(next);
});

test('a site without courses', () => {
  expect(whereToContinue(summed(), [], [])).toEqual({ kind: 'begin' });
});
