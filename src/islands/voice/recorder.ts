import type { Stage } from '../role-play/talk/visible-clock.ts';
import { takeFloor } from './floor.ts';
import type { Microphone, NoTape, Tape } from './microphone.ts';

export type RecorderState =
  | { readonly kind: 'idle' }
  /** The browser asks the learner for the microphone. */
  | { readonly kind: 'asking' }
  /** `level`: 0 to 1, where it can be measured. */
  | { readonly kind: 'recording'; readonly seconds: number; readonly level: number | undefined }
  /** `isFull`: it was ended because it was as long as one may be. */
  | { readonly kind: 'recorded'; readonly take: Blob; readonly isFull: boolean }
  | { readonly kind: NoTape };

/** Seconds that a recording may take: an answer is a few sentences. */
export const LONGEST_TAKE = 120;

/** How often the level is looked at, milliseconds. */
const LOOK = 100;

/** Records one line after another; each takes the place of the one before. The microphone opens when `start` is called and at no other time. */
export class Recorder {
  readonly #microphone: Microphone;
  readonly #stage: Stage;
  readonly #tell: (state: RecorderState) => void;
  readonly #yield = (): void => void this.stop();
  readonly #turned = (): void => {
    // Nobody is recorded behind their back.
    if (this.#stage.hidden) void this.stop();
  };

  #state: RecorderState = { kind: 'idle' };
  #tape: Tape | undefined;
  #look: ReturnType<typeof setInterval> | undefined;
  #isClosed = false;

  constructor(microphone: Microphone, stage: Stage, tell: (state: RecorderState) => void) {
    this.#microphone = microphone;
    this.#stage = stage;
    this.#tell = tell;
    stage.addEventListener('visibilitychange', this.#turned);
  }

  async start(): Promise<void> {
    if (this.#state.kind === 'asking' || this.#state.kind === 'recording') return;
    takeFloor(this.#yield);
    this.#be({ kind: 'asking' });
    const opened = await this.#microphone.open(() => void this.stop());
    if (opened.kind !== 'open') {
      this.#be(opened);
      return;
    }
    if (this.#isClosed) {
      void opened.tape.end();
      return;
    }
    const { tape } = opened;
    this.#tape = tape;
    let looks = 0;
    const look = (): void => {
      const seconds = Math.floor((looks * LOOK) / 1000);
      if (seconds >= LONGEST_TAKE) void this.#end(true);
      else this.#be({ kind: 'recording', seconds, level: tape.level() });
      looks += 1;
    };
    look();
    this.#look = setInterval(look, LOOK);
  }

  /** Ends the recording; what was recorded is there. */
  stop(): Promise<void> {
    return this.#end(false);
  }

  /** Forgets what was recorded. */
  clear(): void {
    if (this.#state.kind === 'recorded') this.#be({ kind: 'idle' });
  }

  /** Ends it for good, and closes the microphone. */
  close(): void {
    this.#isClosed = true;
    this.#stage.removeEventListener('visibilitychange', this.#turned);
    void this.#end(false);
  }

  async #end(isFull: boolean): Promise<void> {
    const tape = this.#tape;
    if (!tape) return;
    this.#tape = undefined;
    clearInterval(this.#look);
    const take = await tape.end();
    this.#be(take ? { kind: 'recorded', take, isFull } : { kind: 'failed' });
  }

  #be(state: RecorderState): void {
    if (this.#isClosed) return;
    this.#state = state;
    this.#tell(state);
  }
}
