import { nextPlace } from '../../src/domain/log/place.ts';
import { isRecord } from '../../src/domain/log/stored-record.ts';
import type { LearningEvent, UnplacedEvent } from '../../src/domain/record/event.ts';
import {
  ActivityMoved,
  type Change,
  type CheckpointPort,
  type Known,
  type LogPort,
  type Topic,
  type Wanted,
} from '../../src/record/log-port.ts';
import type { Surroundings } from '../../src/record/surroundings.ts';

const fields = (value: unknown): Readonly<Record<string, unknown>> => (isRecord(value) ? value : {});

/** A log in memory that several pages share, and that fails when a test says so. */
export class InMemoryLog implements LogPort, CheckpointPort {
  values: unknown[] = [];
  checkpoint: unknown;
  /** Called before anything is written or read: throws, or waits. */
  beforeWrite: () => Promise<void> = async () => undefined;
  beforeRead: (wanted: Wanted) => Promise<void> = async () => undefined;
  /** What was wanted, in order. */
  readonly wanted: Wanted[] = [];
  readonly #listeners = new Set<(change: Change) => void>();

  async append(events: readonly (UnplacedEvent | LearningEvent)[], known: readonly Known[], by: string): Promise<readonly LearningEvent[]> {
    await this.beforeWrite();
    const there = new Map(this.values.map((value) => [fields(value)['id'], value]));
    if (events.some(({ id }) => !there.has(id)))
      for (const { kind, id, count } of known) {
        const stored = this.values.filter((value) => fields(value)[kind] === id).length;
        if (stored !== count) throw new ActivityMoved({ kind, id }, stored);
      }
    let last = Math.max(0, ...this.values.map((value) => Number(fields(value)['order'] ?? 0)));
    const placed = events.map((event): LearningEvent => {
      if ('order' in event) return event;
      last = nextPlace(last, event.at);
      return { ...event, order: last };
    });
    this.values = [...this.values, ...placed.filter(({ id }) => !there.has(id))];
    this.tell({ kind: 'written', by });
    return placed;
  }

  async read(wanted: Wanted, take: (values: readonly unknown[]) => void): Promise<number> {
    this.wanted.push(wanted);
    await this.beforeRead(wanted);
    if (wanted.kind === 'all') for (const value of this.values) take([value]);
    else if (wanted.kind === 'after')
      take(this.values.filter((value) => Number(fields(value)['order'] ?? -1) > wanted.place).slice(0, wanted.atMost + 1));
    else take(this.#about(wanted.topic));
    return this.values.length;
  }

  #about(topic: Topic): readonly unknown[] {
    if (topic.kind === 'everything') return this.values;
    const ids = new Set<unknown>();
    for (const value of this.values) {
      const { rolePlay, quiz, run, attempt } = fields(value);
      if (topic.kind === 'role-play' && rolePlay === topic.rolePlay) ids.add(run);
      if (topic.kind === 'quiz' && quiz === topic.quiz) ids.add(attempt);
    }
    return this.values.filter((value) => {
      const { run, attempt, drill, reflection } = fields(value);
      if (topic.kind === 'drill') return drill === topic.drill;
      if (topic.kind === 'note') return reflection === topic.reflection;
      return topic.kind === 'role-play' ? run !== undefined && ids.has(run) : attempt !== undefined && ids.has(attempt);
    });
  }

  onChange(listener: (change: Change) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  tell(change: Change): void {
    for (const listener of this.#listeners) listener(change);
  }

  async loadCheckpoint(): Promise<unknown> {
    return this.checkpoint;
  }
  async saveCheckpoint(checkpoint: unknown): Promise<void> {
    this.checkpoint = structuredClone(checkpoint);
  }
}

let names = 0;

/** A page whose clock stands still until a test moves it. */
export class StillPage implements Surroundings {
  time = 1_800_000_000_000;
  readonly storedEvents: LearningEvent[] = [];
  isErased = false;
  readonly #work: { readonly at: number; readonly work: () => void }[] = [];
  readonly #returns: ((slept: boolean) => void)[] = [];

  readonly now = (): number => this.time;
  readonly newId = (): string => {
    names += 1;
    return `name-${String(names).padStart(5, '0')}`;
  };
  readonly after = (milliseconds: number, work: () => void): (() => void) => {
    const entry = { at: this.time + milliseconds, work };
    this.#work.push(entry);
    // Work for the next moment is done by itself: tests need not wait for it.
    if (milliseconds === 0) void Promise.resolve().then(() => this.passes(0));
    return () => {
      const place = this.#work.indexOf(entry);
      if (place >= 0) this.#work.splice(place, 1);
    };
  };
  readonly onReturn = (listener: (slept: boolean) => void): void => {
    this.#returns.push(listener);
  };
  readonly stored = (events: readonly LearningEvent[]): void => {
    this.storedEvents.push(...events);
  };
  readonly erased = (): void => {
    this.isErased = true;
  };

  /** So much time goes by, and what was to be done in it is done. */
  passes(milliseconds: number): void {
    this.time += milliseconds;
    for (;;) {
      const place = this.#work.findIndex(({ at }) => at <= this.time);
      const [entry] = place < 0 ? [] : this.#work.splice(place, 1);
      if (!entry) return;
      entry.work();
    }
  }

  comesBack(slept = false): void {
    for (const listener of this.#returns) listener(slept);
  }
}

/** Lets everything that can go on without time passing go on. */
export async function settled(): Promise<void> {
  for (let turn = 0; turn < 50; turn += 1) await Promise.resolve();
}
