import { EMPTY_SUMMARY, type Summary } from '../../domain/record/summary.ts';
import { pageSummary } from '../../record/page-summary.ts';
import type { RecordSummary, SummaryState } from '../../record/record-summary.ts';

/** What the log comes to, as Svelte sees it. */
export class SummaryView {
  readonly #source: RecordSummary;
  state: SummaryState = $state.raw({ kind: 'loading' });
  #isLooking = false;

  constructor(source: RecordSummary) {
    this.#source = source;
  }

  /** What is known of the log: nothing while it is read, and where it cannot be. */
  get summary(): Summary {
    return this.state.kind === 'ready' ? this.state.summary : EMPTY_SUMMARY;
  }

  /** Begins to follow the log. For `onMount`: on the server there is none. */
  readonly watch = (): void => {
    if (this.#isLooking) return;
    this.#isLooking = true;
    this.#source.subscribe(() => {
      this.state = this.#source.state;
    });
    this.state = this.#source.state;
    this.#source.watch();
  };
}

/** The page's. */
export const summaryView = new SummaryView(pageSummary);
