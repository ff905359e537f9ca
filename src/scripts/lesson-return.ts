import { lessonReached, lessonState } from '../domain/progress/lessons.ts';
import { followSummary } from './follow-summary.ts';

/**
 * Shows in the list of a lesson's parts which were read, and where one goes on. It comes on demand, for who has a record, and finds on the page of
 * which lesson it is.
 */
function showReached(list: HTMLElement, { course, lesson }: DOMStringMap): void {
  if (course === undefined || lesson === undefined) return;
  const rows = [...list.querySelectorAll('li')];
  followSummary((summary) => {
    const isRead = lessonState(summary, course, lesson) === 'read';
    const here = lessonReached(summary, course, lesson, rows.length)?.part ?? (isRead ? rows.length + 1 : 0);
    for (const [index, row] of rows.entries()) {
      const [state, words] =
        index + 1 < here ? ['read', list.dataset['isRead']] : index + 1 === here ? ['here', list.dataset['isHere']] : ['', ''];
      row.dataset['state'] = state;
      const told = row.querySelector('[data-told]');
      if (told) told.textContent = words ?? '';
    }
  });
}

const list = document.querySelector<HTMLElement>('[data-part-list]');
const end = document.querySelector<HTMLElement>('[data-lesson-end]');
if (list && end) showReached(list, end.dataset);
