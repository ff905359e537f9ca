import type { StoreFailure } from '../../domain/log/store-failure.ts';
import type { Activity } from '../../domain/record/activity.ts';
import type { LearningEvent, NewEvent } from '../../domain/record/event.ts';
import type { Topic } from '../../record/log-port.ts';
import { pageRecord } from '../../record/page-record.ts';
import type { Keeping } from '../../record/record-writer.ts';

/** The page's record as Svelte sees it: views follow what they are about, derive from the events, and record. */
class RecordView {
  events: readonly LearningEvent[] = $state.raw([]);
  keeping: Keeping = $state('idle');
  failure: StoreFailure | undefined = $state();
  overtaken: Activity | undefined = $state.raw();
  #isLooking = false;

  /** For `onMount`: on the server there is no record. See `LearningRecord.follow`. */
  follow(topic: Topic): Promise<void> {
    this.#look();
    return pageRecord.follow(topic);
  }

  record(event: NewEvent): void {
    this.#look();
    pageRecord.record(event);
  }

  #look(): void {
    if (this.#isLooking) return;
    this.#isLooking = true;
    pageRecord.subscribe(() => {
      this.events = pageRecord.events;
      this.keeping = pageRecord.keeping;
      this.failure = pageRecord.failure;
      this.overtaken = pageRecord.overtaken;
    });
  }
}

export const recordView = new RecordView();
