import { expect, test } from 'vitest';
import type { Next } from '../../../src/domain/progress/continue.ts';
import { progressWords } from '../../../src/i18n/words/progress.ts';
import { nextStep } from '../../../src/islands/progress/next-step.ts';
import type { ShownCourse, ShownRolePlay } from '../../../src/islands/progress/shown.ts';

const course: ShownCourse = {
  id: 'types',
  title: 'Eight customers',
  href: '/en/courses/types/',
  lessons: [
    { id: 'silent', title: 'The silent customer', href: '/silent/', quiz: true, quizHref: '/silent/quiz/' },
    { id: 'stubborn', title: 'The tough bargainer', href: '/stubborn/', quiz: false },
  ],
  exam: true,
  examHref: '/exam/',
};
const rolePlay: ShownRolePlay = { id: 'talk', title: 'Five per cent', href: '/talk/', personas: ['stubborn'] };

const cases: [Next, string | undefined, string | undefined][] = [
  [{ kind: 'begin' }, undefined, undefined],
  [{ kind: 'done' }, undefined, undefined],
  [{ kind: 'lesson', course: 'types', lesson: 'silent', begun: true }, 'Go on reading: The silent customer', '/silent/'],
  [{ kind: 'lesson', course: 'types', lesson: 'stubborn', begun: false }, 'Next lesson: The tough bargainer', '/stubborn/'],
  [{ kind: 'quiz', course: 'types', lesson: 'silent', begun: true }, 'Finish the quiz: The silent customer', '/silent/quiz/'],
  [{ kind: 'quiz', course: 'types', lesson: 'silent', begun: false }, 'Take the quiz: The silent customer', '/silent/quiz/'],
  [{ kind: 'exam', course: 'types', begun: false }, 'Ready for the final exam: Eight customers', '/exam/'],
  [{ kind: 'exam', course: 'types', begun: true }, 'Finish the final exam: Eight customers', '/exam/'],
  [{ kind: 'role-play', rolePlay: 'talk' }, 'Still in the room: Five per cent', '/talk/'],
  [{ kind: 'role-play', rolePlay: 'gone' }, undefined, undefined],
  [{ kind: 'lesson', course: 'gone', lesson: 'silent', begun: true }, undefined, undefined],
  [{ kind: 'quiz', course: 'types', lesson: 'stubborn', begun: false }, undefined, undefined],
];

test.each(cases)('%j: %s', (next, text, href) => {
  const step = nextStep(next, [course], [rolePlay], progressWords('en').next);
  expect([step?.text, step?.href]).toEqual([text, href]);
});
