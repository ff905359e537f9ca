import type { StoreFailure } from '../../domain/log/store-failure.ts';
import type { SetAside } from '../../domain/record/read-event.ts';
import type { Summary } from '../../domain/record/summary.ts';
import { type CheckpointPort, type LogPort, RecordError } from '../log-port.ts';
import { PATIENCE } from '../record-writer.ts';
import type { Surroundings } from '../surroundings.ts';
import { type Checkpoint, readCheckpoint, writeCheckpoint } from './checkpoint.ts';
import { takeStock, takeStockSince } from './take-stock.ts';

/** What the whole log comes to, as a view sees it. */
export type SummaryState =
  | { readonly kind: 'loading' }
  | { readonly kind: 'ready'; readonly summary: Summary; readonly setAside: readonly SetAside[] }
  | { readonly kind: 'failed'; readonly failure: StoreFailure };

/** When the log is so many entries longer than at the last checkpoint, another one is kept: a short log is read whole each time. */
export const CHECKPOINT_EVERY = 2_000;
/** What the log comes to, read once for all views of a page, and again after every change in this tab or another. */
export class RecordSummary {
  readonly #port: LogPort & CheckpointPort;
  readonly #around: Surroundings;
  readonly #listeners = new Set<() => void>();
  #state: SummaryState = { kind: 'loading' };
  /** What `#state` was made from. */
  #known: Checkpoint | undefined;
  /** Entries that the checkpoint covers that is kept. */
  #kept = 0;
  #isWatching = false;
  #isReading = false;
  #isStale = false;

  constructor(port: LogPort & CheckpointPort, around: Surroundings) {
    this.#port = port;
    this.#around = around;
  }

  get state(): SummaryState {
    return this.#state;
  }

  /** Begins to follow the log, once. For what runs in the browser: on the server there is none. */
  readonly watch = (): void => {
    if (this.#isWatching) return;
    this.#isWatching = true;
    try {
      this.#port.onChange((change) => {
        if (change.kind === 'erased') this.#around.erased();
        else void this.#read();
      });
    } catch {
      // A browser without channels: what other tabs write is seen when the page is opened again.
    }
    this.#around.onReturn((slept) => {
      if (slept || this.#state.kind === 'failed') void this.#read();
    });
    this.#around.after(PATIENCE, () => {
      if (this.#state.kind === 'loading') this.#turn({ kind: 'failed', failure: 'silent' });
    });
    void this.#read();
  };

  /** Calls the listener whenever the state has changed. Returns a function that ends it. */
  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  #turn(state: SummaryState): void {
    this.#state = state;
    for (const listener of this.#listeners) listener();
  }

  /** One reading at a time; a change that comes meanwhile is read after it. */
  async #read(): Promise<void> {
    this.#isStale = true;
    if (this.#isReading) return;
    this.#isReading = true;
    try {
      while (this.#isStale) {
        this.#isStale = false;
        const known = await this.#takeStock();
        this.#known = known;
        this.#turn({ kind: 'ready', summary: known.summary, setAside: known.setAside });
        await this.#keep(known);
      }
    } catch (error) {
      this.#turn({ kind: 'failed', failure: error instanceof RecordError ? error.failure : 'failed' });
    } finally {
      this.#isReading = false;
    }
  }

  async #takeStock(): Promise<Checkpoint> {
    const known = this.#known && (await takeStockSince(this.#port, this.#known));
    if (known) return known;
    // The log was changed otherwise than by going on: perhaps whoever did that has kept what it comes to now.
    const kept = readCheckpoint(await this.#port.loadCheckpoint());
    const since = kept && (await takeStockSince(this.#port, kept));
    this.#kept = since ? kept.total : 0;
    return since ?? (await takeStock(this.#port, () => this.#breath()));
  }

  /** Lets the page paint and answer between two portions of work. */
  #breath(): Promise<void> {
    return new Promise((resolve) => void this.#around.after(0, resolve));
  }

  async #keep(known: Checkpoint): Promise<void> {
    if (Math.abs(known.total - this.#kept) < CHECKPOINT_EVERY) return;
    this.#kept = known.total;
    try {
      await this.#port.saveCheckpoint(writeCheckpoint(known));
    } catch {
      // It saves time and is nothing more: the next page reads the log whole.
    }
  }
}
