import { isLocale } from '../domain/locale.ts';
import { append } from './event-store.ts';

/**
 * Notes that a lesson was opened, and that its end was seen, on the page that holds `LessonVisit.astro`.
 * A plain script of its own, because a lesson without an activity loads no framework.
 */
async function visit(end: HTMLElement): Promise<void> {
  const { course, lesson, content } = end.dataset;
  const locale = document.documentElement.lang.slice(0, 2);
  if (course === undefined || lesson === undefined || content === undefined || !isLocale(locale)) return;
  const entry = { locale, content, course, lesson };
  const reveal = (part: string) => end.querySelector(`[data-${part}]`)?.removeAttribute('hidden');
  const endSeen = new Promise<void>((seen) => {
    new IntersectionObserver((entries, observer) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
      observer.disconnect();
      seen();
    }).observe(end);
  });
  try {
    await append({ kind: 'lesson-opened', ...entry });
    await endSeen;
    await append({ kind: 'lesson-read', ...entry });
    reveal('read');
  } catch {
    // Reading goes on; the learner is told at the end, where the tick would have been.
    reveal('unsaved');
  }
}

const end = document.querySelector<HTMLElement>('[data-lesson-end]');
if (end) void visit(end);
