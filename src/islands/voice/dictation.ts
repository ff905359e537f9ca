import type { Stage } from '../role-play/talk/visible-clock.ts';
import { takeFloor } from './floor.ts';
import type { Availability, Ended, SpeechRecogniser } from './speech-recogniser.ts';

/** Where dictation stands. What was typed stays in every one of them. */
export type DictationState =
  /** Nothing was pressed yet, or it is being found out whether it can be done. */
  | { readonly kind: 'ready'; readonly isAsking: boolean }
  | { readonly kind: 'not-here' }
  /** `failed`: it was tried. */
  | { readonly kind: 'downloadable'; readonly failed: boolean }
  | { readonly kind: 'downloading' }
  /** `open`: what was heard of a stretch that may still change. */
  | { readonly kind: 'listening'; readonly open: string }
  | { readonly kind: 'stopped'; readonly heardNothing: boolean }
  | { readonly kind: 'refused' }
  | { readonly kind: 'no-microphone' }
  | { readonly kind: 'failed' };

/** Who is told. */
export interface DictationListener {
  readonly tell: (state: DictationState) => void;
  /** What was heard; a text that is not final takes the place of the one before, a final one stays. */
  readonly heard: (text: string, isFinal: boolean) => void;
}

/** A learner speaks in place of typing. The microphone opens when `start` is called, which is what a press does, and at no other time. */
export class Dictation {
  readonly #recogniser: SpeechRecogniser | undefined;
  readonly #stage: Stage;
  readonly #listener: DictationListener;
  readonly #yield = (): void => this.stop();
  readonly #turned = (): void => {
    // Nobody is listened to behind their back.
    if (this.#stage.hidden) this.stop();
  };

  #state: DictationState = { kind: 'ready', isAsking: false };
  #end: (() => void) | undefined;
  /** Each time of listening is one; what comes late from one before counts for nothing. */
  #session = 0;
  #isClosed = false;

  /** @param recogniser undefined where the browser has none */
  constructor(recogniser: SpeechRecogniser | undefined, stage: Stage, listener: DictationListener) {
    this.#recogniser = recogniser;
    this.#stage = stage;
    this.#listener = listener;
    stage.addEventListener('visibilitychange', this.#turned);
  }

  /** Listens, where this device can: else says what is missing. */
  async start(): Promise<void> {
    const state = this.#state;
    if (state.kind === 'listening' || state.kind === 'downloading' || (state.kind === 'ready' && state.isAsking)) return;
    const recogniser = this.#recogniser;
    if (!recogniser) {
      this.#be({ kind: 'not-here' });
      return;
    }
    this.#be({ kind: 'ready', isAsking: true });
    const availability = await recogniser.available();
    if (this.#isClosed) return;
    await this.#after(availability, recogniser);
  }

  /** Lets the browser download what is missing. */
  async install(): Promise<void> {
    const recogniser = this.#recogniser;
    if (!recogniser || this.#state.kind === 'downloading') return;
    this.#be({ kind: 'downloading' });
    const isThere = await recogniser.install();
    if (this.#isClosed) return;
    this.#be(isThere ? { kind: 'ready', isAsking: false } : { kind: 'downloadable', failed: true });
  }

  /** Listens no more; what was heard stays. */
  stop(): void {
    this.#end?.();
  }

  /** Listens no more for good. What was heard is told at once: what the device still makes of it later would come into the next field. */
  close(): void {
    this.#isClosed = true;
    this.#stage.removeEventListener('visibilitychange', this.#turned);
    if (this.#state.kind === 'listening' && this.#state.open.trim() !== '') this.#listener.heard(this.#state.open, true);
    this.#session += 1;
    this.stop();
  }

  async #after(availability: Availability, recogniser: SpeechRecogniser): Promise<void> {
    switch (availability) {
      case 'available':
        this.#listen(recogniser);
        return;
      case 'downloadable':
        this.#be({ kind: 'downloadable', failed: false });
        return;
      case 'downloading':
        // Somebody asked for it already: it is only waited for.
        await this.install();
        return;
      case 'unavailable':
        this.#be({ kind: 'not-here' });
    }
  }

  #listen(recogniser: SpeechRecogniser): void {
    takeFloor(this.#yield);
    this.#session += 1;
    const session = this.#session;
    let open = '';
    let hasHeard = false;
    this.#be({ kind: 'listening', open });
    let isOver = false;
    const end = recogniser.listen({
      heard: (text, isFinal) => {
        if (session !== this.#session || isOver) return;
        hasHeard ||= text.trim() !== '';
        open = isFinal ? '' : text;
        this.#listener.heard(text, isFinal);
        this.#be({ kind: 'listening', open });
      },
      ended: (why) => {
        if (session !== this.#session || isOver) return;
        isOver = true;
        this.#end = undefined;
        // Cut off in the middle of a sentence: what was heard of it is kept.
        if (open.trim() !== '') this.#listener.heard(open, true);
        this.#be(afterwards(why, hasHeard));
      },
    });
    if (!isOver) this.#end = end;
  }

  #be(state: DictationState): void {
    this.#state = state;
    this.#listener.tell(state);
  }
}

function afterwards(why: Ended, hasHeard: boolean): DictationState {
  if (why === 'done' || why === 'nothing') return { kind: 'stopped', heardNothing: !hasHeard };
  return { kind: why };
}
