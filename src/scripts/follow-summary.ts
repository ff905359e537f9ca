import type { Summary } from '../domain/record/summary.ts';
import { pageSummary } from '../record/summary/page-summary.ts';

/** Shows what the learner's log comes to on a static page, now and after every change. Where the log cannot be read the page is whole without. */
export function followSummary(show: (summary: Summary) => void): void {
  pageSummary.subscribe(() => {
    if (pageSummary.state.kind === 'ready') show(pageSummary.state.summary);
  });
  pageSummary.watch();
}
