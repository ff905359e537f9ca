import { describe, expect, test } from 'vitest';
import { whereToContinue } from '../../../src/domain/progress/continue.ts';
import type { Next } from '../../../src/domain/progress/next.ts';
import type { CourseOutline, RolePlayOutline } from '../../../src/domain/progress/outline.ts';
import {
  answered,
  drilled,
  moved,
  opened,
  partRead,
  quizFinished,
  quizStarted,
  read,
  runEnded,
  runStarted,
  summed,
  type Told,
} from './happened.ts';

const courses: CourseOutline[] = [
  {
    id: 'types',
    lessons: [
      { id: 'silent', quiz: true, parts: 1, persona: 'silent' },
      { id: 'stubborn', quiz: false, parts: 3 },
    ],
    exam: true,
  },
  { id: 'market', lessons: [{ id: 'layers', quiz: false, parts: 1 }], exam: false },
];
const rolePlays: RolePlayOutline[] = [
  { id: 'party', personas: ['silent', 'stubborn'] },
  { id: 'other', personas: ['stubborn'] },
  { id: 'talk', personas: ['silent'] },
];

const silentDone = [read('silent'), quizFinished('silent', 'a', 1)];
const met = [runStarted('talk', 'm'), runEnded('talk', 'm', 90)];
const other = [runStarted('other', 'o'), runEnded('other', 'o', 90)];
const party = [runStarted('party', 'p'), runEnded('party', 'p', 90)];
const allOfTypes = [...met, ...silentDone, read('stubborn'), quizFinished('exam', 'x', 1, { use: 'exam' })];
const lesson = (id: string, why: 'left' | 'half-read' | 'lost' | 'met' | 'follows', course = 'types'): Next => ({
  kind: 'lesson',
  course,
  lesson: id,
  why,
});
const quiz = (why: 'left' | 'not-passed' | 'read'): Next => ({ kind: 'quiz', course: 'types', lesson: 'silent', why });
const exam = (why: 'left' | 'not-passed' | 'earned'): Next => ({ kind: 'exam', course: 'types', why });
const talk = (why: 'left' | 'lost' | 'practise' | 'new' | 'weakest', rolePlay = 'talk'): Next => ({ kind: 'role-play', rolePlay, why });

const cases: [string, Told[], Next][] = [
  ['nothing yet', [], { kind: 'begin' }],

  // The latest activity, unfinished.
  ['a lesson left in the middle', [opened('stubborn')], lesson('stubborn', 'left')],
  [
    'a lesson left in its second part',
    [opened('stubborn'), partRead('stubborn', 1, 3)],
    { kind: 'lesson', course: 'types', lesson: 'stubborn', why: 'left', reached: { part: 2, parts: 3 } },
  ],
  [
    'half read in its second part, and drilled since',
    [opened('stubborn'), partRead('stubborn', 1, 3), ...drilled('d')],
    { kind: 'lesson', course: 'types', lesson: 'stubborn', why: 'half-read', reached: { part: 2, parts: 3 } },
  ],
  ['opened in the other language', [{ ...opened('silent'), locale: 'en' }], lesson('silent', 'left')],
  ['a quiz left in the middle', [read('silent'), quizStarted('silent', 'a'), answered('a', 'q1', 1)], quiz('left')],
  [
    'a check answered in the middle of a lesson',
    [
      opened('silent'),
      quizStarted('silent', 'k', { use: 'lesson' }),
      answered('k', 'q1', 1),
      quizFinished('silent', 'k', 1, { use: 'lesson' }),
    ],
    lesson('silent', 'left'),
  ],
  [
    'a check begun in a lesson that is not the first',
    [opened('stubborn'), quizStarted('stubborn', 'k', { use: 'lesson' })],
    lesson('stubborn', 'left'),
  ],
  ['a talk left in the middle', [opened('silent'), runStarted('talk', 'r'), moved('r')], talk('left')],
  ['a talk taken up again after another page', [runStarted('talk', 'r'), opened('silent'), moved('r')], talk('left')],
  ['an examination left in the middle', [...allOfTypes.slice(0, 5), quizStarted('exam', 'x', { use: 'exam' })], exam('left')],
  ['a drill left in the middle', [opened('silent'), ...drilled('d').slice(0, 1)], { kind: 'drill', why: 'left', of: 'mixed' }],

  // The latest activity, over: what it asks for.
  ['a lesson read: its quiz', [opened('silent'), read('silent')], quiz('read')],
  ['a quiz failed: once more', [read('silent'), quizStarted('silent', 'a'), quizFinished('silent', 'a', 0.2)], quiz('not-passed')],
  [
    'a quiz failed in a lesson not read to its end: the quiz, since it was the latest',
    [opened('silent'), quizFinished('silent', 'a', 0.2)],
    quiz('not-passed'),
  ],
  ['a lesson read whose quiz was failed before', [quizFinished('silent', 'a', 0.2), read('silent')], quiz('not-passed')],
  ['an examination failed', [...allOfTypes.slice(0, 5), quizFinished('exam', 'x', 0.2, { use: 'exam' })], exam('not-passed')],
  ['a talk lost: the lesson on that type', [runStarted('talk', 'r'), runEnded('talk', 'r', 20, 'lost')], lesson('silent', 'lost')],
  [
    'a talk broken off by the customer: likewise',
    [runStarted('talk', 'r'), runEnded('talk', 'r', 20, 'walk-out')],
    lesson('silent', 'lost'),
  ],
  ['a talk that came to nothing: likewise', [runStarted('talk', 'r'), runEnded('talk', 'r', 20, 'stalled')], lesson('silent', 'lost')],
  ['a talk won: the lesson on that type', [runStarted('talk', 'r'), runEnded('talk', 'r', 80)], lesson('silent', 'met')],
  ['a step forward is not lost', [runStarted('talk', 'r'), runEnded('talk', 'r', 60, 'advanced')], lesson('silent', 'met')],
  [
    'a talk ended: back to the lesson that invited to it',
    [opened('silent'), runStarted('talk', 'r'), moved('r'), runEnded('talk', 'r', 80)],
    lesson('silent', 'met'),
  ],
  ['lost, with the lesson read: the talk again', [...silentDone, runStarted('talk', 'r'), runEnded('talk', 'r', 20, 'lost')], talk('lost')],
  [
    'lost, but won before: on in the course',
    [...met, ...silentDone, runStarted('talk', 'r'), runEnded('talk', 'r', 20, 'lost')],
    lesson('stubborn', 'follows'),
  ],
  ['a talk with several lost: the talk again', [runStarted('party', 'r'), runEnded('party', 'r', 20, 'lost')], talk('lost', 'party')],
  ['a talk with several won: the first lesson', party, lesson('silent', 'follows')],

  // After that, the course worked on last.
  ['a quiz passed: the customer it is about', silentDone, talk('practise')],
  ['a quiz passed, the customer met: the next lesson', [...met, ...silentDone], lesson('stubborn', 'follows')],
  ['drilled since: the half-read lesson', [opened('stubborn'), ...drilled('d')], lesson('stubborn', 'half-read')],
  [
    'a failed quiz comes before the next lesson',
    [read('silent'), quizFinished('silent', 'a', 0.2), read('layers', 'market'), read('stubborn')],
    quiz('not-passed'),
  ],
  [
    'a half-read lesson comes before a failed quiz',
    [opened('stubborn'), read('silent'), quizFinished('silent', 'a', 0.2), ...drilled('d')],
    lesson('stubborn', 'half-read'),
  ],
  ['drilled since a talk was left', [runStarted('talk', 'r'), moved('r'), ...drilled('d')], lesson('silent', 'follows')],
  ['drilled, and nothing else', [...drilled('d')], lesson('silent', 'follows')],
  ['a talk that no longer exists', [read('silent'), runStarted('gone', 'r')], quiz('read')],
  ['a talk ended that no longer exists', [read('silent'), runEnded('gone', 'r', 10, 'lost')], quiz('read')],
  ['a lesson that no longer exists', [opened('gone')], lesson('silent', 'follows')],
  ['a course that no longer exists', [opened('x', 'gone')], { kind: 'begin' }],
  ['a quiz that no longer exists', [opened('silent'), quizStarted('gone', 'g')], lesson('silent', 'half-read')],
  ['a read lesson looked at again', [...allOfTypes, opened('silent')], lesson('layers', 'follows', 'market')],
  ['all lessons done: the examination', allOfTypes.slice(0, 5), exam('earned')],
  [
    'an examination failed some time ago',
    [...allOfTypes.slice(0, 5), quizFinished('exam', 'x', 0, { use: 'exam' }), ...drilled('d')],
    exam('not-passed'),
  ],
  ['one course done: the next', allOfTypes, lesson('layers', 'follows', 'market')],
  ['the course worked on last goes first', [read('silent'), read('layers', 'market'), opened('layers', 'market')], quiz('read')],

  // With all courses done.
  ['a talk never held', [...allOfTypes, read('layers', 'market')], talk('new', 'party')],
  [
    'one that got no points was held all the same',
    [...allOfTypes, ...other, runEnded('party', 'p', 0), read('layers', 'market')],
    talk('weakest', 'party'),
  ],
  ['from 85 on there is little to gain', [...allOfTypes, ...other, runEnded('party', 'p', 85), read('layers', 'market')], { kind: 'done' }],
  ['all talks played well', [...allOfTypes, ...other, ...party, ...drilled('d'), read('layers', 'market')], { kind: 'done' }],
  [
    'the weakest talk',
    [...allOfTypes, ...other, runStarted('party', 'p'), runEnded('party', 'p', 84), read('layers', 'market')],
    talk('weakest', 'party'),
  ],
];

test.each(cases)('%s', (_name, told, next) => {
  expect(whereToContinue(summed(...told), { courses, rolePlays, paths: [] })).toEqual(next);
});

describe('a course read out of its order', () => {
  const course: CourseOutline = {
    id: 'types',
    lessons: ['one', 'two', 'three'].map((id) => ({ id, quiz: true, parts: 1 })),
    exam: true,
  };
  const quizOn = (id: string, why: 'not-passed' | 'read'): Next => ({ kind: 'quiz', course: 'types', lesson: id, why });
  test.each<[string, Told[], Next]>([
    ['a lesson read: its quiz, whatever lies before', [read('two')], quizOn('two', 'read')],
    ['its quiz failed: again', [read('two'), quizFinished('two', 'a', 0)], quizOn('two', 'not-passed')],
    [
      'its quiz failed some time ago: before what was never opened',
      [read('two'), quizFinished('two', 'a', 0), ...drilled('d')],
      quizOn('two', 'not-passed'),
    ],
    ['its quiz passed: the first never opened', [read('two'), quizFinished('two', 'a', 1)], lesson('one', 'follows')],
    [
      'the examination failed: what was never read',
      [read('two'), quizFinished('two', 'a', 1), quizFinished('x', 'x', 0, { use: 'exam' })],
      lesson('one', 'follows'),
    ],
  ])('%s', (_name, told, next) => {
    expect(whereToContinue(summed(...told), { courses: [course], rolePlays: [], paths: [] })).toEqual(next);
  });
});

test('a talk that another tab ended last says nothing of this one', () => {
  const told = [
    ...silentDone,
    runStarted('talk', 'r'),
    runEnded('talk', 'r', 90),
    runStarted('other', 'o'),
    runEnded('other', 'o', 10, 'lost'),
    runStarted('talk', 'r'),
  ];
  expect(whereToContinue(summed(...told), { courses, rolePlays, paths: [] })).toEqual(lesson('stubborn', 'follows'));
});

test('a site without courses', () => {
  expect(whereToContinue(summed(), { courses: [], rolePlays: [], paths: [] })).toEqual({ kind: 'begin' });
});
