import { type LearningLog, openLearningLog, StoreError } from '../../browser/learning-log.ts';
import type { LearningEvent } from '../../domain/log/event.ts';
import type { SetAside } from '../../domain/log/read-event.ts';
import type { StoreFailure } from '../../domain/log/store-failure.ts';

/** The log as a view sees it. */
export type LogState =
  | { readonly kind: 'loading' }
  | { readonly kind: 'ready'; readonly events: readonly LearningEvent[]; readonly setAside: readonly SetAside[]; readonly log: LearningLog }
  | { readonly kind: 'failed'; readonly failure: StoreFailure };

/** The log of this page, read once for all islands on it, and again after every change in this tab or another. */
class LogView {
  state: LogState = $state.raw({ kind: 'loading' });
  #watching = false;
  #reading = false;
  #stale = false;

  /** Begins to follow the log. For `onMount`: on the server there is none. */
  readonly watch = (): void => {
    if (this.#watching) return;
    this.#watching = true;
    void this.#open();
  };

  async #open(): Promise<void> {
    try {
      const log = await openLearningLog();
      log.onChange(() => void this.#read(log));
      // A page that comes back from the browser's cache has slept through what other tabs wrote.
      addEventListener('pageshow', ({ persisted }) => {
        if (persisted) void this.#read(log);
      });
      await this.#read(log);
    } catch (error) {
      this.#fail(error);
    }
  }

  /** One reading at a time; a change that comes meanwhile is read after it. */
  async #read(log: LearningLog): Promise<void> {
    this.#stale = true;
    if (this.#reading) return;
    this.#reading = true;
    try {
      while (this.#stale) {
        this.#stale = false;
        this.state = { kind: 'ready', ...(await log.read()), log };
      }
    } catch (error) {
      this.#fail(error);
    } finally {
      this.#reading = false;
    }
  }

  #fail(error: unknown): void {
    this.state = { kind: 'failed', failure: error instanceof StoreError ? error.failure : 'failed' };
  }
}

export const logView = new LogView();
