import type { StoreFailure } from '../domain/log/store-failure.ts';
import { isRecord } from '../domain/log/stored-record.ts';
import { type Activity, activityOf } from '../domain/record/activity.ts';
import type { LearningEvent, NewEvent, UnplacedEvent } from '../domain/record/event.ts';
import { readEvents } from '../domain/record/read-event.ts';
import { type ActivityMoved, type Known, type LogPort, RecordError, type Topic } from './log-port.ts';
import { type Keeping, PATIENCE, RecordWriter } from './record-writer.ts';
import type { Surroundings } from './surroundings.ts';

const ACTIVITIES = ['attempt', 'run', 'drill'] as const;

/** The activity that a stored value belongs to, whether or not the rest of it can be read. */
function storedActivity(value: unknown): Activity | undefined {
  if (!isRecord(value)) return undefined;
  for (const kind of ACTIVITIES) {
    const id = value[kind];
    if (typeof id === 'string') return { kind, id };
  }
  return undefined;
}

/** What is followed, and the promise for those who ask again. */
interface Followed {
  readonly topic: Topic;
  readonly settled: Promise<void>;
}

/**
 * The one way between an activity and the learner's log. What is recorded counts at once on this page (record-writer.ts writes it); what other
 * tabs write comes in by itself. A log that cannot be opened or written stops nobody.
 */
export class LearningRecord {
  readonly #port: LogPort;
  readonly #around: Surroundings;
  readonly #writer: RecordWriter;
  readonly #followed = new Map<string, Followed>();
  readonly #listeners = new Set<() => void>();
  #isWatching = false;

  #stored: readonly LearningEvent[] = [];
  /** What this page has written: it counts here whether or not it is about something that is followed. */
  readonly #written = new Map<string, LearningEvent>();
  /** By activity: how many of its entries are stored, those that cannot be read among them. */
  #counts = new Map<string, number>();
  #events: readonly LearningEvent[] = [];
  #reading: Promise<void> | undefined;
  #isStale = false;
  #readFailure: StoreFailure | undefined;
  #overtaken: Activity | undefined;

  constructor(port: LogPort, around: Surroundings) {
    this.#port = port;
    this.#around = around;
    this.#writer = new RecordWriter(port, around, {
      known: (events) => this.#known(events),
      moved: (error) => this.#moved(error),
      landed: (events) => this.#landed(events),
    });
    this.#writer.subscribe(() => this.#changed());
  }

  /** All events about what is followed, in the order of the log, then what was recorded on this page and is not stored yet. */
  get events(): readonly LearningEvent[] {
    return this.#events;
  }
  get keeping(): Keeping {
    return this.#writer.keeping;
  }
  /** Why the log cannot be read or written now. */
  get failure(): StoreFailure | undefined {
    return this.#writer.failure ?? this.#readFailure;
  }
  /** The activity that another tab was the first to go on with: what was recorded here after that did not count. */
  get overtaken(): Activity | undefined {
    return this.#overtaken;
  }

  /** Calls the listener whenever one of the above has changed. Returns a function that ends it. */
  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /**
   * Reads all about something, and keeps it up to date. Resolves when it was read or cannot be, or when the browser has kept silent for
   * PATIENCE: an activity may begin then. Never rejects.
   */
  follow(topic: Topic): Promise<void> {
    const key = JSON.stringify(topic);
    const known = this.#followed.get(key);
    if (known) return known.settled;
    this.#watch();
    const settled = new Promise<void>((resolve) => {
      const callOff = this.#around.after(PATIENCE, () => {
        this.#readFailure ??= 'silent';
        this.#changed();
        resolve();
      });
      // A step later, so that all that a page follows from its beginning is read at once.
      void Promise.resolve()
        .then(() => this.#read())
        .then(() => {
          callOff();
          resolve();
        });
    });
    this.#followed.set(key, { topic, settled });
    return settled;
  }

  /** Records that something happened. It counts from now on; `keeping` tells when it is safe. */
  record(event: NewEvent): void {
    this.#watch();
    this.#writer.record(event);
  }

  #watch(): void {
    if (this.#isWatching) return;
    this.#isWatching = true;
    const { page } = this.#writer;
    try {
      this.#port.onChange((change) => {
        if (change.kind === 'erased') this.#around.erased();
        else if (change.by !== page) void this.#read();
      });
    } catch {
      // A browser without channels: what other tabs write is seen when the page is opened again.
    }
    this.#around.onReturn((slept) => {
      if (slept || this.#readFailure !== undefined) void this.#read();
    });
  }

  #changed(): void {
    const last = this.#stored.at(-1)?.order ?? 0;
    this.#events = [...this.#stored, ...this.#writer.waiting.map((event, index): LearningEvent => ({ ...event, order: last + 1 + index }))];
    for (const listener of this.#listeners) listener();
  }

  /** One reading at a time; what changes meanwhile is read after it. */
  #read(): Promise<void> {
    this.#isStale = true;
    this.#reading ??= this.#readOn().finally(() => {
      this.#reading = undefined;
    });
    return this.#reading;
  }

  async #readOn(): Promise<void> {
    while (this.#isStale) {
      this.#isStale = false;
      const values: unknown[] = [];
      try {
        for (const { topic } of this.#followed.values())
          await this.#port.read({ kind: 'about', topic }, (portion) => {
            for (const value of portion) values.push(value);
          });
        this.#readFailure = undefined;
        this.#take(values);
      } catch (error) {
        this.#readFailure = error instanceof RecordError ? error.failure : 'failed';
      }
      this.#changed();
    }
  }

  #take(values: readonly unknown[]): void {
    const byId = new Map<unknown, unknown>(this.#written);
    for (const value of values) byId.set(isRecord(value) ? value['id'] : value, value);
    const all = [...byId.values()];
    this.#stored = readEvents(all).events;
    this.#counts = new Map();
    for (const value of all) this.#count(storedActivity(value));
  }

  #count(activity: Activity | undefined): void {
    if (activity) this.#counts.set(activity.id, (this.#counts.get(activity.id) ?? 0) + 1);
  }

  #landed(events: readonly LearningEvent[]): void {
    // A reading in the meantime may have brought some of them already.
    const known = new Set(this.#stored.map(({ id }) => id));
    for (const event of events) {
      this.#written.set(event.id, event);
      if (known.has(event.id)) continue;
      this.#stored = [...this.#stored, event];
      this.#count(activityOf(event));
    }
    if (this.#readFailure !== undefined) void this.#read();
  }

  #known(events: readonly UnplacedEvent[]): readonly Known[] {
    const activities = new Map<string, Activity>();
    for (const event of events) {
      const activity = activityOf(event);
      if (activity) activities.set(activity.id, activity);
    }
    return [...activities.values()].map((activity) => ({ ...activity, count: this.#counts.get(activity.id) ?? 0 }));
  }

  /** The storage was emptied under this page, which still knows all of the activity: it is written again. Or another tab was first, and that counts. */
  #moved({ activity, stored }: ActivityMoved): readonly LearningEvent[] | undefined {
    if (stored < (this.#counts.get(activity.id) ?? 0)) return this.#stored.filter((event) => activityOf(event)?.id === activity.id);
    this.#overtaken = activity;
    void this.#read();
    return undefined;
  }
}
