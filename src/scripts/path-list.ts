import type { Summary } from '../domain/record/summary.ts';
import { type OfferedPaths, type PathStanding, pathsInOrder } from '../i18n/standing/path-standing.ts';
import { followSummary } from './follow-summary.ts';
import { offered } from './offered.ts';

/** Shows in a list of learning paths how far one is on each, the one that one is on first, with its next step. */
function show(list: HTMLElement, all: OfferedPaths, summary: Summary): void {
  const standings = pathsInOrder(summary, all);
  const rows = [...list.querySelectorAll<HTMLElement>('[data-of-path]')];
  const inOrder = standings.flatMap(({ path }) => rows.find((row) => row.dataset['ofPath'] === path.id) ?? []);
  // Who has the focus in a row keeps it, as long as no row has to move.
  if (inOrder.some((row, index) => row !== rows[index])) list.append(...inOrder);
  const isOn = standings[0]?.state === 'begun';
  for (const [index, row] of inOrder.entries()) {
    const standing = standings[index];
    if (standing) showFar(row, standing, isOn && index === 0);
  }
  const title = document.querySelector<HTMLElement>('[data-paths-title]');
  if (!title) return;
  title.dataset['forNew'] ??= title.textContent;
  title.textContent = (isOn ? title.dataset['pathsTitle'] : title.dataset['forNew']) ?? '';
}

function showFar(row: HTMLElement, { state, done, steps, far, next }: PathStanding, isOn: boolean): void {
  row.dataset['state'] = state;
  row.toggleAttribute('data-on', isOn);
  const length = row.querySelector<HTMLElement>('[data-length]');
  if (length) {
    length.dataset['forNew'] ??= length.textContent;
    length.textContent = state === 'new' ? length.dataset['forNew'] : far;
  }
  row.querySelector('[data-bar]')?.setAttribute('width', String((100 * done) / steps.length));
  const go = row.querySelector('[data-go]');
  go?.setAttribute('href', next?.href ?? '');
  if (go) go.textContent = next?.text ?? '';
  const why = row.querySelector('[data-why]');
  if (why) why.textContent = next?.why ?? '';
}

const list = document.querySelector<HTMLElement>('[data-paths]');
if (list && offered) {
  const all = offered;
  followSummary((summary) => show(list, all, summary));
}
