import { isLocale } from '../domain/locale.ts';
import { browserSurroundings } from '../record/browser-surroundings.ts';
import { append } from '../record/indexed-db/append.ts';
import { RecordWriter } from '../record/record-writer.ts';

/**
 * Notes that a lesson was opened, and that its end was seen, on the page that holds `LessonVisit.astro`.
 * A plain script of its own, because a lesson without an activity loads no framework; it only writes, so it loads nothing that reads.
 */
function visit(end: HTMLElement): void {
  const { course, lesson, content } = end.dataset;
  const { locale } = document.documentElement.dataset;
  if (course === undefined || lesson === undefined || content === undefined || !isLocale(locale)) return;
  const entry = { locale, content, course, lesson };
  const shows = (part: string, isShown: boolean) => end.querySelector(`[data-${part}]`)?.toggleAttribute('hidden', !isShown);
  const writer = new RecordWriter({ append }, browserSurroundings);
  let isRead = false;
  writer.subscribe(() => {
    // Reading goes on where nothing can be kept; the learner is told at the end, where the tick would have been.
    shows('unsaved', writer.keeping === 'failed');
    if (isRead) shows('read', writer.keeping === 'saved');
  });
  writer.record({ kind: 'lesson-opened', ...entry });
  new IntersectionObserver((entries, observer) => {
    if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
    observer.disconnect();
    isRead = true;
    writer.record({ kind: 'lesson-read', ...entry });
  }).observe(end);
}

const end = document.querySelector<HTMLElement>('[data-lesson-end]');
if (end) visit(end);
