import { type LearningLog, openLearningLog } from '../../browser/learning-log.ts';
import type { LearningEvent, NewEvent } from '../../domain/log/event.ts';

/** `failed`: nothing will be kept; the activity goes on all the same. */
export type Keeping = 'idle' | 'saving' | 'saved' | 'failed';

/**
 * The learner's log as an activity needs it: what is recorded counts at once on screen, and `keeping` says 'saved' only when it is stored.
 * A log that cannot be opened or written never stops anything.
 */
export class QuizLog {
  events: readonly LearningEvent[] = $state.raw([]);
  keeping: Keeping = $state('idle');
  ready = $state(false);
  #log: LearningLog | undefined;
  #writing: Promise<void> = Promise.resolve();
  #waiting = 0;
  #count = 0;

  /** Reads what is there. Returns what ends the watching for other tabs. */
  async open(): Promise<() => void> {
    try {
      const log = await openLearningLog();
      this.events = await log.all();
      this.#log = log;
      this.ready = true;
      return log.onChange(() => void this.#reread(log));
    } catch {
      this.keeping = 'failed';
      this.ready = true;
      return () => undefined;
    }
  }

  record(event: NewEvent): void {
    this.#count += 1;
    this.events = [...this.events, { ...event, id: `unsaved-${this.#count}`, at: Date.now() }];
    const log = this.#log;
    if (!log) return;
    this.keeping = 'saving';
    this.#waiting += 1;
    this.#writing = this.#writing.then(async () => {
      try {
        await log.append(event);
        if (this.#waiting === 1) this.keeping = 'saved';
      } catch {
        this.keeping = 'failed';
      } finally {
        this.#waiting -= 1;
      }
    });
  }

  /** Another tab wrote. While something of ours is on its way, or could not be stored, what is on screen is newer. */
  async #reread(log: LearningLog): Promise<void> {
    if (this.#waiting > 0 || this.keeping === 'failed') return;
    try {
      const events = await log.all();
      if (this.#waiting === 0) this.events = events;
    } catch {
      // What is on screen stays.
    }
  }
}

/** A name for a new attempt: 128 random bits. */
export function newAttemptId(): string {
  return [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

export function newSeed(): number {
  return crypto.getRandomValues(new Uint32Array(1))[0] ?? 0;
}
