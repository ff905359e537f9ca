import type { ShownCourse, ShownPath, ShownRolePlay } from '../../../src/i18n/standing/shown.ts';

export const course: ShownCourse = {
  id: 'types',
  title: 'Eight customers',
  href: '/en/courses/types/',
  lessons: [
    { id: 'silent', title: 'The silent customer', href: '/silent/', quiz: true, parts: 1, quizHref: '/silent/quiz/', persona: 'silent' },
    { id: 'stubborn', title: 'The tough bargainer', href: '/stubborn/', quiz: false, parts: 1 },
  ],
  exam: true,
  examHref: '/exam/',
};
export const rolePlay: ShownRolePlay = { id: 'talk', title: 'Five per cent', href: '/talk/', personas: ['stubborn'] };
export const path: ShownPath = {
  id: 'hire',
  title: 'New hire',
  href: '/paths/hire/',
  steps: [
    { kind: 'role-play', rolePlay: 'talk' },
    { kind: 'lesson', lesson: 'types/silent' },
    { kind: 'drill', of: 'silent' },
  ],
};
