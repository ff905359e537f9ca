import type { Answered, Asked } from './messages.ts';

/** The long work on the record, done beside the page so that the page goes on answering. One request at a time. */
export class RecordFiles {
  #worker: Worker | undefined;
  #last: Promise<unknown> = Promise.resolve();

  /** Never rejects: a worker that could not be loaded is a failure like any other. */
  ask(asked: Asked): Promise<Answered> {
    const answer = this.#last.then(() => this.#send(asked));
    this.#last = answer;
    return answer;
  }

  #send(asked: Asked): Promise<Answered> {
    return new Promise((resolve) => {
      try {
        this.#worker ??= new Worker(new URL('./record-file.worker.ts', import.meta.url), { type: 'module' });
      } catch {
        resolve({ kind: 'failed', failure: 'failed' });
        return;
      }
      const worker = this.#worker;
      worker.onmessage = ({ data }: MessageEvent<Answered>) => resolve(data);
      worker.onerror = () => {
        // The next request tries afresh.
        this.#worker = undefined;
        resolve({ kind: 'failed', failure: 'failed' });
      };
      worker.postMessage(asked);
    });
  }
}
