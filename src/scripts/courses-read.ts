import { lessonState } from '../domain/progress/lessons.ts';
import { fill } from '../i18n/fill.ts';
import { followSummary } from './follow-summary.ts';

/** In a list of courses, says of those begun how many of their lessons are read. */
const courses = [...document.querySelectorAll<HTMLElement>('[data-of-course]')];
if (courses.length > 0)
  followSummary((summary) => {
    for (const course of courses) {
      const { ofCourse = '', lessons = '' } = course.dataset;
      const all = lessons.split(' ');
      const read = all.filter((lesson) => lessonState(summary, ofCourse, lesson) === 'read').length;
      const count = course.querySelector<HTMLElement>('[data-read]');
      if (!count) continue;
      count.dataset['forNew'] ??= count.textContent;
      count.textContent =
        (read > 0 ? fill(count.dataset['read'] ?? '', { count: read, total: all.length }) : count.dataset['forNew']) ?? '';
    }
  });
