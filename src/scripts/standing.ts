import { courseProgress } from '../domain/progress/course.ts';
import type { Summary } from '../domain/record/summary.ts';
import { fill } from '../i18n/fill.ts';
import { type Offered, type ShownGain, standing } from '../i18n/standing/standing.ts';
import { followSummary } from './follow-summary.ts';
import { offered } from './offered.ts';

/** Shows where the learner stands, on home and progress; the page says in its own data what there is to do, and in which words. */

/** More than these would be a list, not something to be glad of. */
const MOST_GAINS = 3;

function show(section: HTMLElement, offered: Offered, summary: Summary): void {
  const { isNew, last, next, short, path, person, gains } = standing(summary, offered);
  section.hidden = isNew && !next;
  if (section.hidden) return;
  section.toggleAttribute('data-new', isNew);
  const part = (name: string) => section.querySelector<HTMLElement>(`[data-${name}]`);
  const say = (name: string, text: string | undefined) => {
    const element = part(name);
    if (element) element.textContent = text ?? '';
  };
  const link = (name: string, to: { readonly text: string; readonly href: string } | undefined) => {
    say(name, to?.text);
    part(name)?.setAttribute('href', to?.href ?? '');
  };
  const showIf = (name: string, isThere: boolean) => part(name)?.toggleAttribute('hidden', !isThere);
  say('last', last);
  part('last')?.parentElement?.toggleAttribute('hidden', last === undefined);
  link('next', next);
  showIf('next', next !== undefined);
  say('minutes', next?.minutes === undefined ? '' : fill(offered.words.minutes, { count: next.minutes }));
  showIf('short', short !== undefined);
  say('short-when', short?.when);
  link('short-todo', short);
  say('why', next ? next.why : offered.words.allDone);
  showIf('path', path !== undefined);
  part('path')
    ?.querySelector('[data-bar]')
    ?.setAttribute('width', String(path ? (100 * path.done) / path.steps.length : 0));
  if (path) link('path-title', { text: path.path.title, href: path.path.href });
  say('path-far', path?.far);
  // Where the path goes on, while what comes next is none of its steps.
  const besides = path?.holdsNext ? undefined : path?.next;
  showIf('besides', besides !== undefined);
  link('path-next', besides);
  const course = path ? undefined : next?.course;
  showIf('course', course !== undefined);
  if (course) {
    link('course-title', { text: course.title, href: course.href });
    const { read, lessons } = courseProgress(summary, course);
    say('course-read', fill(part('course')?.dataset['words'] ?? '', { count: read, total: lessons.length }));
  }
  const drawing = document.querySelector(`[data-people] .persona-${person} svg`);
  showIf('face', drawing !== null);
  part('face')?.replaceChildren(...(drawing ? [drawing.cloneNode(true)] : []));
  part('gains')?.replaceChildren(...gains.slice(0, MOST_GAINS).map(row));
  showIf('none', gains.length === 0);
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
if (section && offered) {
  const all = offered;
  followSummary(
    (summary) => show(section, all, summary),
    // The page says elsewhere that the record can't be read.
    () => {
      section.hidden = true;
    },
  );
}
