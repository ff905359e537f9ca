import type { Locale, Localised } from '../../domain/locale.ts';

/** Whether speech of a language can be recognised on the device: now, after a download, or not at all. */
export type Availability = 'available' | 'downloadable' | 'downloading' | 'unavailable';

/** Why it listens no more. `not-here`: the device cannot do it after all. */
export type Ended = 'done' | 'nothing' | 'refused' | 'no-microphone' | 'not-here' | 'failed';

/** What hears of what was recognised. */
export interface Ears {
  /** @param text since it began to listen or was last final; each text that is not final takes the place of the one before */
  readonly heard: (text: string, isFinal: boolean) => void;
  /** Is told once. */
  readonly ended: (why: Ended) => void;
}

/** What recognises speech on the device, so that a test's can stand in for it. Nothing here rejects. */
export interface SpeechRecogniser {
  available(): Promise<Availability>;
  /** Lets the browser download what is missing, in its own way. Resolves to whether it is there. */
  install(): Promise<boolean>;
  /** Opens the microphone. @returns what ends it; what was said before is still heard */
  listen(ears: Ears): () => void;
}

const TAGS: Localised<string> = { zh: 'zh-CN', en: 'en-US' };

/** The part of the Web Speech API that is used; TypeScript does not know it. */
interface Recognition {
  lang: string;
  continuous: boolean;
  interimResults: boolean;
  processLocally: boolean;
  onresult: ((event: { readonly results: SpeechRecognitionResultList }) => void) | null;
  onerror: ((event: { readonly error: string }) => void) | null;
  onend: (() => void) | null;
  start(): void;
  stop(): void;
}
interface RecognitionKind {
  new (): Recognition;
  available(options: { langs: readonly string[]; processLocally: true }): Promise<unknown>;
  install(options: { langs: readonly string[]; processLocally: true }): Promise<unknown>;
}

/** One that can be held to the device: an older one sends what is said to a service, and is not used. */
function isHeldToDevice(value: unknown): value is RecognitionKind {
  if (typeof value !== 'function') return false;
  const prototype: unknown = value.prototype;
  return 'available' in value && 'install' in value && typeof prototype === 'object' && prototype !== null && 'processLocally' in prototype;
}

const AVAILABILITIES: readonly Availability[] = ['available', 'downloadable', 'downloading'];

const ENDS: Readonly<Record<string, Ended>> = {
  aborted: 'done',
  'no-speech': 'nothing',
  'not-allowed': 'refused',
  'audio-capture': 'no-microphone',
  'service-not-allowed': 'not-here',
  'language-not-supported': 'not-here',
};

/** The device's own; undefined where the browser has none that keeps what is said on the device. */
export function deviceSpeechRecogniser(locale: Locale): SpeechRecogniser | undefined {
  const Kind: unknown = Reflect.get(window, 'SpeechRecognition') ?? Reflect.get(window, 'webkitSpeechRecognition');
  if (!isHeldToDevice(Kind)) return undefined;
  const wanted = { langs: [TAGS[locale]], processLocally: true } as const;
  return {
    async available() {
      const answer = await Kind.available(wanted).catch(() => undefined);
      return AVAILABILITIES.find((availability) => availability === answer) ?? 'unavailable';
    },
    async install() {
      return (await Kind.install(wanted).catch(() => false)) === true;
    },
    listen(ears) {
      const recognition = new Kind();
      recognition.lang = TAGS[locale];
      recognition.continuous = true;
      recognition.interimResults = true;
      recognition.processLocally = true;
      /** How many results were final: one browser tells them again. */
      let settled = 0;
      let why: Ended = 'done';
      let isOver = false;
      const end = (): void => {
        if (isOver) return;
        isOver = true;
        ears.ended(why);
      };
      recognition.onresult = ({ results }) => {
        let open = '';
        for (const [index, result] of [...results].entries()) {
          const text = result[0]?.transcript ?? '';
          if (!result.isFinal) open += text;
          else if (index >= settled) {
            settled = index + 1;
            ears.heard(text, true);
          }
        }
        if (open !== '') ears.heard(open, false);
      };
      recognition.onerror = ({ error }) => {
        why = ENDS[error] ?? 'failed';
        // One that is refused before it began does not always tell its end.
        setTimeout(end, 1000);
      };
      recognition.onend = end;
      try {
        recognition.start();
      } catch {
        why = 'failed';
        end();
      }
      return () => recognition.stop();
    },
  };
}
