import type { StoreFailure } from '../../domain/log/store-failure.ts';
import type { Activity } from '../../domain/record/activity.ts';
import type { LearningEvent, NewEvent } from '../../domain/record/event.ts';
import type { LearningRecord } from '../../record/learning-record.ts';
import type { Topic } from '../../record/log-port.ts';
import { pageRecord } from '../../record/page-record.ts';
import type { Keeping } from '../../record/record-writer.ts';

/** A record as Svelte sees it: views follow what they are about, derive from the events, and record. */
export class RecordView {
  readonly #record: LearningRecord;
  events: readonly LearningEvent[] = $state.raw([]);
  keeping: Keeping = $state('idle');
  failure: StoreFailure | undefined = $state();
  overtaken: Activity | undefined = $state.raw();

  constructor(record: LearningRecord) {
    this.#record = record;
    record.subscribe(() => this.#see());
    this.#see();
  }

  /** For `onMount`: on the server there is no record. See `LearningRecord.follow`. */
  follow(topic: Topic): Promise<void> {
    return this.#record.follow(topic);
  }

  record(event: NewEvent): void {
    this.#record.record(event);
  }

  #see(): void {
    this.events = this.#record.events;
    this.keeping = this.#record.keeping;
    this.failure = this.#record.failure;
    this.overtaken = this.#record.overtaken;
  }
}

/** The page's. */
export const recordView = new RecordView(pageRecord);
