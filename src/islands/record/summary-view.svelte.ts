import { EMPTY_SUMMARY, type Summary } from '../../domain/record/summary.ts';
import { pageSummary } from '../../record/summary/page-summary.ts';
import type { RecordSummary, SummaryState } from '../../record/summary/record-summary.ts';

/** What the log comes to, as Svelte sees it. */
export class SummaryView {
  state: SummaryState = $state.raw({ kind: 'loading' });
  /** Begins to follow the log, once. For `onMount`: on the server there is none. */
  readonly watch: () => void;

  constructor(source: RecordSummary) {
    this.watch = source.watch;
    const see = (): void => {
      this.state = source.state;
    };
    source.subscribe(see);
    see();
  }

  /** What is known of the log: nothing while it is read, and where it cannot be. */
  get summary(): Summary {
    return this.state.kind === 'ready' ? this.state.summary : EMPTY_SUMMARY;
  }
}

/** The page's. */
export const summaryView = new SummaryView(pageSummary);
