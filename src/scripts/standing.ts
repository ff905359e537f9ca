import { courseProgress } from '../domain/progress/course.ts';
import type { Summary } from '../domain/record/summary.ts';
import { fill } from '../i18n/fill.ts';
import { type Offered, type ShownGain, standing } from '../i18n/standing/standing.ts';
import { followSummary } from './follow-summary.ts';

/** Shows where the learner stands, on home and progress; the page says in its own data what there is to do, and in which words. */

/** More than these would be a list, not something to be glad of. */
const MOST_GAINS = 3;

function show(section: HTMLElement, offered: Offered, summary: Summary): void {
  const { isNew, last, next, gains } = standing(summary, offered);
  section.hidden = isNew && !next;
  if (section.hidden) return;
  section.toggleAttribute('data-new', isNew);
  const part = (name: string) => section.querySelector<HTMLElement>(`[data-${name}]`);
  const say = (name: string, text: string | undefined) => {
    const element = part(name);
    if (element) element.textContent = text ?? '';
  };
  say('last', last);
  part('last')?.parentElement?.toggleAttribute('hidden', last === undefined);
  say('next', next?.text);
  part('next')?.toggleAttribute('hidden', !next);
  part('next')?.setAttribute('href', next?.href ?? '');
  say('why', next ? next.why : offered.words.allDone);
  const course = part('course');
  course?.toggleAttribute('hidden', !next?.course);
  if (next?.course) {
    say('course-title', next.course.title);
    part('course-title')?.setAttribute('href', next.course.href);
    const { read, lessons } = courseProgress(summary, next.course);
    say('course-read', fill(course?.dataset['words'] ?? '', { count: read, total: lessons.length }));
  }
  part('gains')?.replaceChildren(...gains.slice(0, MOST_GAINS).map(row));
  part('none')?.toggleAttribute('hidden', gains.length > 0);
  section.removeAttribute('data-waiting');
}

function row({ what, figures }: ShownGain): HTMLElement {
  const pair = document.createElement('div');
  const term = document.createElement('dt');
  const value = document.createElement('dd');
  term.textContent = what;
  value.textContent = figures;
  pair.append(term, value);
  return pair;
}

const section = document.querySelector<HTMLElement>('[data-standing]');
const data = document.querySelector('[data-offered]')?.textContent;
if (section && data) {
  // The page’s own data, written with it (Standing.astro).
  const offered: Offered = JSON.parse(data);
  followSummary(
    (summary) => show(section, offered, summary),
    // The page says elsewhere that the record can't be read.
    () => {
      section.hidden = true;
    },
  );
}
