import type { Summary } from '../domain/record/summary.ts';
import { type OfferedPaths, type PathStanding, pathStanding } from '../i18n/standing/path-standing.ts';
import type { ShownPath } from '../i18n/standing/shown.ts';
import { followSummary } from './follow-summary.ts';
import { offered } from './offered.ts';

/** On the page of a learning path: how far one is, the step that comes next and why, and a tick at each that is done. */
function show(page: HTMLElement, path: ShownPath, all: OfferedPaths, summary: Summary): void {
  const standing = pathStanding(summary, path, all);
  // Who has not begun finds what the page was written with.
  if (standing.isUnderWay) showHead(page, standing);
  for (const [index, row] of page.querySelectorAll<HTMLElement>('[data-step]').entries()) {
    const step = standing.steps[index];
    row.classList.toggle('ticked', step?.isDone === true);
    row.classList.toggle('at', step?.isNext !== false);
    row.querySelector('.done')?.toggleAttribute('hidden', step?.isDone !== true);
    row.querySelector('.next')?.toggleAttribute('hidden', step?.isNext !== 'step');
    row.querySelector('.quiz')?.toggleAttribute('hidden', step?.isNext !== 'quiz');
  }
}

function showHead(page: HTMLElement, { state, done, steps, far, next }: PathStanding): void {
  page.dataset['state'] = state === 'new' ? 'begun' : state;
  const told = page.querySelector('[data-far]');
  if (told) told.textContent = far;
  page.querySelector('[data-bar]')?.setAttribute('width', String((100 * done) / steps.length));
  const go = page.querySelector('[data-go]');
  go?.setAttribute('href', next?.href ?? '');
  if (go) go.textContent = next?.text ?? '';
  const why = page.querySelector('[data-why]');
  if (why) why.textContent = next?.why ?? '';
}

const page = document.querySelector<HTMLElement>('[data-path-page]');
const path = offered?.paths.find(({ id }) => id === page?.dataset['pathPage']);
if (page && path && offered) {
  const all = offered;
  followSummary((summary) => show(page, path, all, summary));
}
