import { expect, test } from 'vitest';
import type { Next } from '../../../src/domain/progress/next.ts';
import { nextStep } from '../../../src/i18n/standing/next-step.ts';
import { standingWords } from '../../../src/i18n/words/progress/standing.ts';
import { course, rolePlay } from './offered.ts';

const offered = { courses: [course], rolePlays: [rolePlay], drills: '/drills/', words: standingWords('en') };

const cases: [Next, text: string | undefined, href: string | undefined][] = [
  [{ kind: 'begin' }, undefined, undefined],
  [{ kind: 'done' }, undefined, undefined],
  [{ kind: 'lesson', course: 'types', lesson: 'silent', why: 'left' }, 'Go on reading: The silent customer', '/silent/'],
  [{ kind: 'lesson', course: 'types', lesson: 'stubborn', why: 'follows' }, 'Next lesson: The tough bargainer', '/stubborn/'],
  [{ kind: 'quiz', course: 'types', lesson: 'silent', why: 'left' }, 'Finish the quiz: The silent customer', '/silent/quiz/'],
  [{ kind: 'quiz', course: 'types', lesson: 'silent', why: 'not-passed' }, 'Take the quiz again: The silent customer', '/silent/quiz/'],
  [{ kind: 'exam', course: 'types', why: 'earned' }, 'Ready for the final exam: Eight customers', '/exam/'],
  [{ kind: 'exam', course: 'types', why: 'left' }, 'Finish the final exam: Eight customers', '/exam/'],
  [{ kind: 'role-play', rolePlay: 'talk', why: 'left' }, 'Still in the room: Five per cent', '/talk/'],
  [{ kind: 'role-play', rolePlay: 'talk', why: 'lost' }, 'Once more: Five per cent', '/talk/'],
  [{ kind: 'drill', why: 'left' }, 'Finish your drill', '/drills/'],
  [{ kind: 'role-play', rolePlay: 'gone', why: 'left' }, undefined, undefined],
  [{ kind: 'lesson', course: 'gone', lesson: 'silent', why: 'left' }, undefined, undefined],
  [{ kind: 'lesson', course: 'types', lesson: 'gone', why: 'left' }, undefined, undefined],
  [{ kind: 'exam', course: 'gone', why: 'left' }, undefined, undefined],
  // A lesson whose quiz was taken out since.
  [{ kind: 'quiz', course: 'types', lesson: 'stubborn', why: 'read' }, undefined, undefined],
];

test.each(cases)('%j: %s', (next, text, href) => {
  const step = nextStep(next, offered);
  expect([step?.text, step?.href]).toEqual([text, href]);
});

test('a lesson left in a later part leads to that part', () => {
  const reached = { part: 2, parts: 3 };
  expect(nextStep({ kind: 'lesson', course: 'types', lesson: 'silent', why: 'left', reached }, offered)).toMatchObject({
    text: 'Go on reading: The silent customer',
    why: 'You had come to part 2 of 3.',
    href: '/silent/#part.2',
  });
});

test('what was left in the middle of a lesson takes what is left of it', () => {
  const next = { kind: 'lesson', course: 'types', lesson: 'stubborn', why: 'left' } as const;
  expect(nextStep(next, offered)?.minutes).toBe(12);
  expect(nextStep({ ...next, reached: { part: 3, parts: 4 } }, offered)?.minutes).toBe(6);
});

test('it says why, and in which course', () => {
  expect(nextStep({ kind: 'quiz', course: 'types', lesson: 'silent', why: 'read' }, offered)).toEqual({
    text: 'Take the quiz: The silent customer',
    why: 'You have read the lesson. See how much has stayed.',
    minutes: 10,
    href: '/silent/quiz/',
    course,
  });
  expect(nextStep({ kind: 'role-play', rolePlay: 'talk', why: 'lost' }, offered)?.course).toBeUndefined();
});
