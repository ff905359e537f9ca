import type { ShownCourse, ShownPath, ShownRolePlay } from '../../../src/i18n/standing/shown.ts';

export const course: ShownCourse = {
  id: 'types',
  title: 'Eight customers',
  href: '/en/courses/types/',
  lessons: [
    {
      id: 'silent',
      title: 'The silent customer',
      href: '/silent/',
      minutes: 8,
      quizMinutes: 10,
      quiz: true,
      parts: 1,
      quizHref: '/silent/quiz/',
      persona: 'silent',
    },
    { id: 'stubborn', title: 'The tough bargainer', href: '/stubborn/', minutes: 12, quiz: false, parts: 1 },
  ],
  exam: true,
  examHref: '/exam/',
};
export const rolePlay: ShownRolePlay = { id: 'talk', title: 'Five per cent', href: '/talk/', minutes: 6, personas: ['stubborn'] };
export const path: ShownPath = {
  id: 'hire',
  title: 'New hire',
  href: '/paths/hire/',
  minutes: [6, 8, 5],
  steps: [
    { kind: 'role-play', rolePlay: 'talk' },
    { kind: 'lesson', lesson: 'types/silent' },
    { kind: 'drill', of: 'silent' },
  ],
};
