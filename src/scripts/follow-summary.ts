import type { Summary } from '../domain/record/summary.ts';
import { pageSummary } from '../record/summary/page-summary.ts';

/**
 * Shows what the learner's log comes to on a static page, now and after every change. Where the log cannot be read the page is whole without;
 * `failed` takes away what waited for it.
 */
export function followSummary(show: (summary: Summary) => void, failed?: () => void): void {
  const see = (): void => {
    if (pageSummary.state.kind === 'ready') show(pageSummary.state.summary);
    else if (pageSummary.state.kind === 'failed') failed?.();
  };
  pageSummary.subscribe(see);
  // A view on the page may have asked first, and been answered.
  see();
  pageSummary.watch();
}
