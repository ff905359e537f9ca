import type { Locale } from '../../domain/locale.ts';
import type { Part, VoiceOffer } from '../../domain/voice/cast-voices.ts';
import type { Manner } from '../../domain/voice/manner.ts';
import { utterancesOf } from '../../domain/voice/utterances.ts';
import type { Stage } from '../role-play/talk/visible-clock.ts';
import { takeFloor } from './floor.ts';
import type { Synthesiser, Utterance } from './synthesiser.ts';

/** A line as somebody says it. */
export interface SpokenLine<V> {
  /** As it is shown, directions and all. */
  readonly text: string;
  readonly part: Part<V>;
  readonly manner: Manner;
}

export type SpeakerState =
  | { readonly kind: 'silent' }
  | { readonly kind: 'speaking' }
  /** While the page is hidden. */
  | { readonly kind: 'waiting' }
  | { readonly kind: 'blocked' }
  | { readonly kind: 'failed' };

interface Step<V> extends Utterance<V> {
  /** Of silence after it, milliseconds. */
  readonly pause: number;
}

/** Before the first word, milliseconds: some browsers lose what they are to say in the very moment in which they were silenced. */
export const BREATH = 150;

/**
 * Says lines, a sentence at a time. What is said later takes the place of what is said now. While the page is hidden nothing is said, and then the
 * sentence that was cut short is said again from its beginning: to halt a voice and let it go on works on few devices.
 */
export class Speaker<V extends VoiceOffer> {
  readonly #synthesiser: Synthesiser<V>;
  readonly #locale: Locale;
  readonly #stage: Stage;
  readonly #tell: (state: SpeakerState) => void;
  readonly #yield = (): void => this.stop();
  readonly #turned = (): void => (this.#stage.hidden ? this.#wait() : this.#goOn());

  #steps: readonly Step<V>[] = [];
  #at = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #state: SpeakerState = { kind: 'silent' };

  /** @param tell is called with each new state */
  constructor(synthesiser: Synthesiser<V>, locale: Locale, stage: Stage, tell: (state: SpeakerState) => void) {
    this.#synthesiser = synthesiser;
    this.#locale = locale;
    this.#stage = stage;
    this.#tell = tell;
    stage.addEventListener('visibilitychange', this.#turned);
  }

  say(lines: readonly SpokenLine<V>[]): void {
    this.stop();
    this.#at = 0;
    this.#steps = lines.flatMap(({ text, part, manner }) =>
      utterancesOf(text, this.#locale).map((sentence) => ({
        text: sentence,
        voice: part.voice,
        pace: manner.pace,
        pitch: manner.pitch * part.pitch,
        pause: manner.pause,
      })),
    );
    if (this.#steps.length === 0) return;
    takeFloor(this.#yield);
    this.#be({ kind: this.#stage.hidden ? 'waiting' : 'speaking' });
    if (!this.#stage.hidden) this.#timer = setTimeout(() => this.#next(), BREATH);
  }

  /** Falls silent at once. */
  stop(): void {
    this.#hush();
    this.#steps = [];
    if (this.#state.kind !== 'silent') this.#be({ kind: 'silent' });
  }

  /** Falls silent for good. */
  close(): void {
    this.stop();
    this.#stage.removeEventListener('visibilitychange', this.#turned);
  }

  #be(state: SpeakerState): void {
    this.#state = state;
    this.#tell(state);
  }

  #hush(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#synthesiser.cancel();
  }

  #next(): void {
    const step = this.#steps[this.#at];
    if (!step) {
      this.stop();
      return;
    }
    if (this.#state.kind !== 'speaking') this.#be({ kind: 'speaking' });
    const steps = this.#steps;
    this.#synthesiser.say(step, (how) => {
      // It was cut short by something else to say, however late the device tells.
      if (steps !== this.#steps || this.#state.kind !== 'speaking') return;
      if (how !== 'said') {
        this.#hush();
        this.#steps = [];
        this.#be({ kind: how });
        return;
      }
      this.#at += 1;
      if (this.#at < steps.length) this.#timer = setTimeout(() => this.#next(), step.pause);
      else this.stop();
    });
  }

  #wait(): void {
    if (this.#state.kind !== 'speaking') return;
    this.#hush();
    this.#be({ kind: 'waiting' });
  }

  #goOn(): void {
    if (this.#state.kind === 'waiting') this.#next();
  }
}
