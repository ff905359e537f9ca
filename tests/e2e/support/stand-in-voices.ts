import type { Page } from '@playwright/test';

/** What stands in for a device's voices, its recogniser and its microphone: nothing sounds, and a test says what happens. */
interface Spoken {
  readonly text: string;
  readonly voice: string;
  readonly cancelled: boolean;
}

/** A device with these voices, which are there a moment late. */
export async function standInVoices(
  page: Page,
  voices: readonly { readonly name: string; readonly lang: string; readonly localService: boolean }[],
) {
  await page.addInitScript((offered) => {
    class Utterance {
      voice: { name: string } | undefined;
      onend: (() => void) | undefined;
      onerror: ((event: { error: string }) => void) | undefined;
      readonly text: string;
      constructor(text: string) {
        this.text = text;
      }
    }
    const spoken: { text: string; voice: string; cancelled: boolean }[] = [];
    const listeners = new Set<() => void>();
    let known: readonly unknown[] = [];
    let now: Utterance | undefined;
    setTimeout(() => {
      known = offered;
      for (const listener of listeners) listener();
    }, 100);
    const synthesis = {
      getVoices: () => known,
      addEventListener: (_: string, listener: () => void) => listeners.add(listener),
      removeEventListener: (_: string, listener: () => void) => listeners.delete(listener),
      speak(utterance: Utterance) {
        now = utterance;
        spoken.push({ text: utterance.text, voice: utterance.voice?.name ?? '', cancelled: false });
      },
      cancel() {
        const last = spoken.at(-1);
        if (now && last) last.cancelled = true;
        const cut = now;
        now = undefined;
        cut?.onerror?.({ error: 'interrupted' });
      },
    };
    addEventListener('stand-in-end', () => {
      const said = now;
      now = undefined;
      said?.onend?.();
    });
    Object.defineProperty(window, 'speechSynthesis', { value: synthesis });
    Object.defineProperty(window, 'SpeechSynthesisUtterance', { value: Utterance });
    Object.defineProperty(window, 'standInSpoken', { value: spoken });
  }, voices);
}

/** All that was said on this page, in order. */
export const spokenBy = (page: Page): Promise<readonly Spoken[]> => page.evaluate(() => Reflect.get(window, 'standInSpoken'));

/** What is being said is said to its end. */
export const endUtterance = (page: Page): Promise<unknown> => page.evaluate(() => dispatchEvent(new Event('stand-in-end')));

/** A recogniser: one on the device, one that must be downloaded first, one that is refused the microphone, or one of a service. */
export async function standInRecogniser(page: Page, kind: 'available' | 'downloadable' | 'refused' | 'service') {
  await page.addInitScript((how) => {
    let isThere = how !== 'downloadable';
    let count = 0;
    class Service {
      onresult: ((event: unknown) => void) | undefined;
      onerror: ((event: { error: string }) => void) | undefined;
      onend: (() => void) | undefined;
      readonly results: { isFinal: boolean; 0: { transcript: string } }[] = [];
      start() {
        count += 1;
        addEventListener('stand-in-heard', this.#hear);
        if (how !== 'refused') return;
        setTimeout(() => {
          this.onerror?.({ error: 'not-allowed' });
          this.onend?.();
        });
      }
      stop() {
        removeEventListener('stand-in-heard', this.#hear);
        setTimeout(() => this.onend?.());
      }
      readonly #hear = (event: Event): void => {
        if (!(event instanceof CustomEvent)) return;
        const { text, isFinal } = event.detail;
        if (this.results.at(-1)?.isFinal === false) this.results.pop();
        this.results.push({ isFinal, 0: { transcript: text } });
        this.onresult?.({ results: this.results });
      };
    }
    class OnDevice extends Service {
      #local = false;
      static async available() {
        return isThere ? 'available' : 'downloadable';
      }
      static async install() {
        isThere = true;
        return true;
      }
      get processLocally() {
        return this.#local;
      }
      set processLocally(local) {
        this.#local = local;
      }
    }
    const Kind = how === 'service' ? Service : OnDevice;
    for (const name of ['SpeechRecognition', 'webkitSpeechRecognition'])
      Object.defineProperty(window, name, { value: Kind, configurable: true });
    Object.defineProperty(window, 'standInListened', { get: () => count });
  }, kind);
}

/** How often the recogniser began to listen. */
export const heardBy = (page: Page): Promise<number> => page.evaluate(() => Reflect.get(window, 'standInListened'));

/** The recogniser hears this. */
export const dictate = (page: Page, text: string, isFinal: boolean): Promise<unknown> =>
  page.evaluate((detail) => dispatchEvent(new CustomEvent('stand-in-heard', { detail })), { text, isFinal });

/** A microphone that opens, is refused, is not there, or a browser that cannot record. */
export async function standInMicrophone(page: Page, kind: 'open' | 'refused' | 'none' | 'missing') {
  await page.addInitScript((how) => {
    const calls: string[] = [];
    Object.defineProperty(window, 'standInMicrophone', { value: calls });
    if (how === 'missing') {
      Reflect.deleteProperty(window, 'MediaRecorder');
      return;
    }
    Object.defineProperty(navigator, 'mediaDevices', {
      value: {
        async getUserMedia() {
          if (how === 'refused') throw new DOMException('no', 'NotAllowedError');
          if (how === 'none') throw new DOMException('none', 'NotFoundError');
          calls.push('open');
          return { getTracks: () => [{ stop: () => calls.push('close') }] };
        },
      },
    });
    class Recorder extends EventTarget {
      static isTypeSupported = (type: string): boolean => type.startsWith('audio/webm');
      state = 'inactive';
      mimeType = 'audio/webm;codecs=opus';
      start() {
        this.state = 'recording';
      }
      stop() {
        this.state = 'inactive';
        setTimeout(() => {
          const data = Object.assign(new Event('dataavailable'), { data: new Blob(['a take'], { type: this.mimeType }) });
          this.dispatchEvent(data);
          this.dispatchEvent(new Event('stop'));
        });
      }
    }
    Object.defineProperty(window, 'MediaRecorder', { value: Recorder });
  }, kind);
}

/** Each time that the microphone was opened and closed. */
export const microphoneCalls = (page: Page): Promise<readonly string[]> => page.evaluate(() => Reflect.get(window, 'standInMicrophone'));
