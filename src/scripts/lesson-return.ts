import { lessonReached, lessonState } from '../domain/progress/lessons.ts';
import { followSummary } from './follow-summary.ts';

/**
 * Shows in the list of a lesson's parts which were read, and where one goes on. It comes on demand, for who has a record, and finds on the page of
 * which lesson it is.
 */
function showReached(list: HTMLElement, { course, lesson }: DOMStringMap): void {
  if (course === undefined || lesson === undefined) return;
  /** At the end of each row its minutes, or what is to be said of the part in their place. */
  const rows = [...list.querySelectorAll('li')].map((row) => ({
    row,
    told: row.querySelector('small'),
    minutes: row.querySelector('small')?.textContent,
  }));
  followSummary((summary) => {
    const isRead = lessonState(summary, course, lesson) === 'read';
    const here = lessonReached(summary, course, lesson, rows.length)?.part ?? (isRead ? rows.length + 1 : 0);
    for (const [index, { row, told, minutes }] of rows.entries()) {
      const [state, words] =
        index + 1 < here ? ['read', list.dataset['isRead']] : index + 1 === here ? ['here', list.dataset['isHere']] : ['', minutes];
      row.dataset['state'] = state;
      if (told) told.textContent = words ?? '';
    }
  });
}

const list = document.querySelector<HTMLElement>('[data-part-list]');
const end = document.querySelector<HTMLElement>('[data-lesson-end]');
if (list && end) showReached(list, end.dataset);
