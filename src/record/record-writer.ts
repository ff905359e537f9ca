import { LOG_VERSION } from '../domain/log/migrate.ts';
import type { StoreFailure } from '../domain/log/store-failure.ts';
import type { LearningEvent, NewEvent, UnplacedEvent } from '../domain/record/event.ts';
import { ActivityMoved, type Known, type LogPort, RecordError } from './log-port.ts';
import type { Surroundings } from './surroundings.ts';

/** `saved`: everything recorded on this page is safe. `failed`: something is not, and is tried again; the activity goes on all the same. */
export type Keeping = 'idle' | 'saving' | 'saved' | 'failed';

/** How long the browser may keep silent before it is told, milliseconds. */
export const PATIENCE = 4_000;
/** After a failed write the next try waits this long, then twice as long each time up to the second figure, milliseconds. */
export const FIRST_WAIT = 1_000;
export const LONGEST_WAIT = 30_000;

/** What whoever reads the log as well has to say to a write. */
export interface Reader {
  /** How much is known of the activities that these events belong to. */
  known(events: readonly UnplacedEvent[]): readonly Known[];
  /** More or less of an activity is stored than known. Returns what is to be written again in front of what waits; undefined drops what waits of it. */
  moved(error: ActivityMoved): readonly LearningEvent[] | undefined;
  landed(events: readonly LearningEvent[]): void;
}

const NO_READER: Reader = { known: () => [], moved: () => undefined, landed: () => undefined };

/**
 * Writes what is recorded on a page in the order in which it was recorded, and tries again until it is stored, so that nothing is written that
 * depends on something lost. A log that cannot be written stops nobody.
 */
export class RecordWriter {
  readonly #port: Pick<LogPort, 'append'>;
  readonly #around: Surroundings;
  readonly #reader: Reader;
  readonly #listeners = new Set<() => void>();
  /** Names this page to others; set once something is recorded or asked. */
  #page = '';
  #waiting: readonly UnplacedEvent[] = [];
  #isWriting = false;
  #wait = FIRST_WAIT;
  #callOff: (() => void) | undefined;
  #failure: StoreFailure | undefined;
  #keeping: Keeping = 'idle';

  constructor(port: Pick<LogPort, 'append'>, around: Surroundings, reader: Reader = NO_READER) {
    this.#port = port;
    this.#around = around;
    this.#reader = reader;
  }

  /** The name under which this page writes. */
  get page(): string {
    if (this.#page === '') {
      this.#page = this.#around.newId();
      this.#around.onReturn(() => this.#write());
    }
    return this.#page;
  }
  /** What was recorded and is not stored yet, in this order. */
  get waiting(): readonly UnplacedEvent[] {
    return this.#waiting;
  }
  get keeping(): Keeping {
    return this.#keeping;
  }
  /** Why it cannot be written now. */
  get failure(): StoreFailure | undefined {
    return this.#failure;
  }

  /** Calls the listener whenever one of the above has changed. Returns a function that ends it. */
  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Records that something happened. */
  record(event: NewEvent): void {
    this.#waiting = [...this.#waiting, { ...event, v: LOG_VERSION, id: this.#around.newId(), at: this.#around.now() }];
    if (this.#keeping !== 'failed') this.#keeping = 'saving';
    this.#changed();
    this.#write();
  }

  #changed(): void {
    for (const listener of this.#listeners) listener();
  }

  #write(): void {
    if (this.#isWriting || this.#waiting.length === 0) return;
    this.#isWriting = true;
    this.#callOff?.();
    void this.#writeOn();
  }

  /** Writes what waits, all of it at once, until nothing waits or a write fails. */
  async #writeOn(): Promise<void> {
    let lost: readonly LearningEvent[] = [];
    while (this.#waiting.length > 0) {
      const portion = this.#waiting;
      const callOff = this.#around.after(PATIENCE, () => this.#fail('silent'));
      try {
        const known = this.#reader.known(portion).filter(({ kind, id }) => !lost.some((event) => belongs(event, kind, id)));
        const stored = await this.#port.append([...lost, ...portion], known, this.page);
        this.#land(stored.slice(lost.length));
        lost = [];
      } catch (error) {
        if (!(error instanceof ActivityMoved)) {
          this.#isWriting = false;
          this.#fail(error instanceof RecordError ? error.failure : 'failed');
          this.#callOff = this.#around.after(this.#wait, () => this.#write());
          this.#wait = Math.min(LONGEST_WAIT, 2 * this.#wait);
          return;
        }
        const again = this.#reader.moved(error);
        if (again) lost = [...lost, ...again];
        else this.#drop(error);
      } finally {
        callOff();
      }
    }
    this.#isWriting = false;
  }

  #land(stored: readonly LearningEvent[]): void {
    this.#waiting = this.#waiting.slice(stored.length);
    this.#wait = FIRST_WAIT;
    this.#settle('saved');
    this.#reader.landed(stored);
    this.#changed();
    this.#around.stored?.(stored);
  }

  #drop({ activity: { kind, id } }: ActivityMoved): void {
    this.#waiting = this.#waiting.filter((event) => !belongs(event, kind, id));
    this.#settle('idle');
    this.#changed();
  }

  #settle(then: Keeping): void {
    this.#failure = undefined;
    this.#keeping = this.#waiting.length === 0 ? then : 'saving';
  }

  #fail(failure: StoreFailure): void {
    this.#failure = failure;
    this.#keeping = 'failed';
    this.#changed();
  }
}

function belongs(event: UnplacedEvent | LearningEvent, kind: Known['kind'], id: string): boolean {
  return Object.entries(event).some(([field, value]) => field === kind && value === id);
}
