import { isLocale } from '../domain/locale.ts';
import { browserSurroundings } from '../record/browser-surroundings.ts';
import { append } from '../record/indexed-db/append.ts';
import { RecordWriter } from '../record/record-writer.ts';

/**
 * Notes that a lesson was opened, and that the end of a part or its own was seen, on the page that holds `LessonVisit.astro`.
 * A plain script of its own, because a lesson without an activity loads no framework; it only writes. What reads comes on demand, to who has a
 * record. Written to be small: each lesson pays for it.
 */
function visit(end: HTMLElement): void {
  const { locale, content, course, lesson } = end.dataset;
  if (!content || !course || !lesson || !isLocale(locale)) return;
  const entry = { locale, content, course, lesson };
  const writer = new RecordWriter({ append }, browserSurroundings);
  /** The end of each part, the lesson's own the last. */
  const ends = document.querySelectorAll('[data-part-end]');
  const parts = ends.length;
  /** The furthest part that was read on this visit. */
  let part = 0;
  // Reading goes on where nothing can be kept; the learner is told at the end, where the tick would have been.
  writer.subscribe(() => {
    end.dataset['keeping'] = part < parts && writer.keeping === 'saved' ? '' : writer.keeping;
  });
  writer.record({ kind: 'lesson-opened', ...entry });
  for (const [index, one] of ends.entries())
    new IntersectionObserver((seen) => {
      // Who looks up again what came before has not fallen behind.
      if (index < part || !seen.some(({ isIntersecting }) => isIntersecting)) return;
      part = index + 1;
      writer.record(part < parts ? { kind: 'lesson-part-read', ...entry, part, parts } : { kind: 'lesson-read', ...entry });
    }).observe(one);
}

async function goBack(): Promise<void> {
  try {
    if ((await indexedDB.databases())[0]) await import('./lesson-return.ts');
  } catch {
    // Where no database may be looked for, there is nothing to go back to.
  }
}

const end = document.querySelector<HTMLElement>('[data-lesson-end]');
if (end) {
  // Before the visit is noted, which makes a database.
  void goBack();
  visit(end);
}
