import type { Summary } from '../domain/record/summary.ts';
import { fill } from '../i18n/fill.ts';
import { type OfferedPaths, type PathStanding, pathStanding } from '../i18n/standing/path-standing.ts';
import type { ShownPath } from '../i18n/standing/shown.ts';
import { followSummary } from './follow-summary.ts';
import { offered } from './offered.ts';

/** On the page of a learning path: how far one is, the step that comes next and why, a tick at each that is done; the stretch one is at stands open. */
function show(page: HTMLElement, path: ShownPath, all: OfferedPaths, summary: Summary): void {
  const standing = pathStanding(summary, path, all);
  // Who has not begun finds what the page was written with.
  if (standing.isUnderWay) showHead(page, standing);
  for (const [index, row] of page.querySelectorAll<HTMLElement>('[data-step]').entries()) {
    const step = standing.steps[index];
    row.classList.toggle('ticked', step?.isDone === true);
    row.classList.toggle('at', step?.isNext !== false);
    row.classList.toggle('talked', step?.talked?.isWon === false);
    row.querySelector('.done')?.toggleAttribute('hidden', step?.isDone !== true || step.talked !== undefined);
    const result = row.querySelector('.result');
    if (result) result.textContent = step?.talked?.text ?? '';
    row.querySelector('.next')?.toggleAttribute('hidden', step?.isNext !== 'step');
    row.querySelector('.quiz')?.toggleAttribute('hidden', step?.isNext !== 'quiz');
  }
  if (standing.isUnderWay) showStretches(page, all);
}

function showStretches(page: HTMLElement, { words }: OfferedPaths): void {
  for (const stretch of page.querySelectorAll<HTMLDetailsElement>('[data-stretch]')) {
    const rows = [...stretch.querySelectorAll('[data-step]')];
    const count = stretch.querySelector('[data-count]');
    const done = rows.filter((row) => row.classList.contains('ticked')).length;
    if (count) count.textContent = fill(words.path.stretch, { count: done, total: rows.length });
    // Once: what the learner opens or closes afterwards stays so.
    if (!isFolded) stretch.open = rows.some((row) => row.classList.contains('at'));
  }
  isFolded = true;
}
let isFolded = false;

function showHead(page: HTMLElement, { state, done, steps, far, next, earlier }: PathStanding): void {
  page.dataset['state'] = state === 'new' ? 'begun' : state;
  const told = page.querySelector('[data-far]');
  if (told) told.textContent = far;
  page.querySelector('[data-bar]')?.setAttribute('width', String((100 * done) / steps.length));
  const go = page.querySelector('[data-go]');
  go?.setAttribute('href', next?.href ?? '');
  if (go) go.textContent = next?.text ?? '';
  const why = page.querySelector('[data-why]');
  if (why) why.textContent = next?.why ?? '';
  const open = page.querySelector<HTMLElement>('[data-earlier]');
  if (!open) return;
  open.textContent = earlier ?? '';
  open.hidden = earlier === undefined;
}

const page = document.querySelector<HTMLElement>('[data-path-page]');
const path = offered?.paths.find(({ id }) => id === page?.dataset['pathPage']);
if (page && path && offered) {
  const all = offered;
  followSummary((summary) => show(page, path, all, summary));
}
