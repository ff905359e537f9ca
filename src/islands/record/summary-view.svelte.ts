import { EMPTY_SUMMARY, type Summary } from '../../domain/record/summary.ts';
import { pageSummary } from '../../record/page-summary.ts';
import type { SummaryState } from '../../record/record-summary.ts';

/** What the log comes to, as Svelte sees it. */
class SummaryView {
  state: SummaryState = $state.raw({ kind: 'loading' });
  #isLooking = false;

  /** What is known of the log: nothing while it is read, and where it cannot be. */
  get summary(): Summary {
    return this.state.kind === 'ready' ? this.state.summary : EMPTY_SUMMARY;
  }

  /** Begins to follow the log. For `onMount`: on the server there is none. */
  readonly watch = (): void => {
    if (this.#isLooking) return;
    this.#isLooking = true;
    pageSummary.subscribe(() => {
      this.state = pageSummary.state;
    });
    this.state = pageSummary.state;
    pageSummary.watch();
  };
}

export const summaryView = new SummaryView();
