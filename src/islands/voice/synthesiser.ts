import type { VoiceOffer } from '../../domain/voice/cast-voices.ts';

/** What a voice is given to say, in one go. */
export interface Utterance<V> {
  readonly text: string;
  readonly voice: V;
  /** Both 1 for the voice's own. */
  readonly pace: number;
  readonly pitch: number;
}

/** How it ended. `blocked`: the browser lets no page speak before it was touched. */
export type Uttered = 'said' | 'blocked' | 'failed';

/** What speaks, so that a test's can stand in for the device's. */
export interface Synthesiser<V extends VoiceOffer> {
  /** The voices there are by now; some browsers know none at first. */
  voices(): readonly V[];
  /** Listens for others. Returns what ends it. */
  onVoices(listener: () => void): () => void;
  /** Says it and tells once how it ended; nothing is told of what was cut short by `cancel`. */
  say(utterance: Utterance<V>, ended: (how: Uttered) => void): void;
  cancel(): void;
}

/** The device's own; undefined where the browser has none. Only voices that say of themselves that they are local are ever used here. */
export function deviceSynthesiser(): Synthesiser<SpeechSynthesisVoice> | undefined {
  if (!('speechSynthesis' in window) || !('SpeechSynthesisUtterance' in window)) return undefined;
  const { speechSynthesis } = window;
  // Kept while it speaks: one browser forgets to tell the end of an utterance that nobody holds.
  let current: SpeechSynthesisUtterance | undefined;
  return {
    voices: () => speechSynthesis.getVoices(),
    onVoices(listener) {
      // An old Safari has no events here; it knows its voices at once.
      speechSynthesis.addEventListener?.('voiceschanged', listener);
      return () => speechSynthesis.removeEventListener?.('voiceschanged', listener);
    },
    say({ text, voice, pace, pitch }, ended) {
      const utterance = new SpeechSynthesisUtterance(text);
      utterance.voice = voice;
      utterance.lang = voice.lang;
      utterance.rate = pace;
      utterance.pitch = pitch;
      const tell = (how: Uttered): void => {
        if (current !== utterance) return;
        current = undefined;
        ended(how);
      };
      utterance.onend = () => tell('said');
      utterance.onerror = ({ error }) => tell(error === 'not-allowed' ? 'blocked' : 'failed');
      current = utterance;
      speechSynthesis.speak(utterance);
    },
    cancel() {
      current = undefined;
      speechSynthesis.cancel();
    },
  };
}

/** How long voices may be on their way, milliseconds. */
const LATE = 2000;

/** The voices of a synthesiser, once it knows them; empty where none came in time. */
export function voicesOf<V extends VoiceOffer>(synthesiser: Synthesiser<V>, late: number = LATE): Promise<readonly V[]> {
  const known = synthesiser.voices();
  if (known.length > 0) return Promise.resolve(known);
  return new Promise((resolve) => {
    const done = (): void => {
      const voices = synthesiser.voices();
      clearTimeout(timer);
      forget();
      resolve(voices);
    };
    const forget = synthesiser.onVoices(() => {
      if (synthesiser.voices().length > 0) done();
    });
    const timer = setTimeout(done, late);
  });
}
