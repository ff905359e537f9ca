import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { deviceSpeechRecogniser, type Ended } from '../../../src/islands/voice/speech-recogniser.ts';

interface Result {
  readonly isFinal: boolean;
  readonly 0: { readonly transcript: string };
}

const final = (transcript: string): Result => ({ isFinal: true, 0: { transcript } });
const open = (transcript: string): Result => ({ isFinal: false, 0: { transcript } });

let made: Recognition[] = [];
let asked: unknown[] = [];
let answer: unknown;

/** As a browser that can be held to the device has it. */
class Recognition {
  static async available(options: unknown): Promise<unknown> {
    asked.push(options);
    if (answer instanceof Error) throw answer;
    return answer;
  }
  static async install(options: unknown): Promise<unknown> {
    asked.push(options);
    if (answer instanceof Error) throw answer;
    return answer;
  }
  lang = '';
  continuous = false;
  interimResults = false;
  #local = false;
  isOn = false;
  onresult: ((event: { results: Result[] }) => void) | null = null;
  onerror: ((event: { error: string }) => void) | null = null;
  onend: (() => void) | null = null;
  constructor() {
    made.push(this);
  }
  get processLocally(): boolean {
    return this.#local;
  }
  set processLocally(local: boolean) {
    this.#local = local;
  }
  start(): void {
    this.isOn = true;
  }
  stop(): void {
    this.isOn = false;
    this.onend?.();
  }
}

beforeEach(() => {
  made = [];
  asked = [];
  answer = 'available';
  vi.useFakeTimers();
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

const inBrowser = (window: Record<string, unknown>) => {
  vi.stubGlobal('window', window);
  return deviceSpeechRecogniser('zh');
};

describe('what is used', () => {
  class Old {
    start(): void {}
  }
  test.each<[what: string, window: Record<string, unknown>, isUsed: boolean]>([
    ['a browser without any', {}, false],
    ['one that sends what is said to a service', { webkitSpeechRecognition: Old }, false],
    ['one that can be held to the device', { SpeechRecognition: Recognition }, true],
    ['the same under its older name', { webkitSpeechRecognition: Recognition }, true],
    ['something else of that name', { SpeechRecognition: 'yes' }, false],
  ])('%s', (_, window, isUsed) => {
    expect(inBrowser(window) !== undefined).toBe(isUsed);
  });
});

test.each<[answer: unknown, availability: string]>([
  ['available', 'available'],
  ['downloadable', 'downloadable'],
  ['downloading', 'downloading'],
  ['unavailable', 'unavailable'],
  ['something new', 'unavailable'],
  [new Error('not allowed here'), 'unavailable'],
])('asked for Chinese on the device, %s: %s', async (given, availability) => {
  answer = given;
  expect(await inBrowser({ SpeechRecognition: Recognition })?.available()).toBe(availability);
  expect(asked).toEqual([{ langs: ['zh-CN'], processLocally: true }]);
});

test.each<[answer: unknown, isThere: boolean]>([
  [true, true],
  [false, false],
  [new Error('no network'), false],
])('a download that comes to %s', async (given, isThere) => {
  answer = given;
  expect(await inBrowser({ SpeechRecognition: Recognition })?.install()).toBe(isThere);
});

function listening() {
  const heard: string[] = [];
  const ends: Ended[] = [];
  const stop = inBrowser({ SpeechRecognition: Recognition })?.listen({
    heard: (text, isFinal) => heard.push(`${text}${isFinal ? '.' : '…'}`),
    ended: (why) => ends.push(why),
  });
  const [recognition] = made;
  if (!recognition || !stop) return expect.fail('nobody listens');
  return { recognition, stop, heard, ends };
}

describe('listening', () => {
  test('goes on over pauses, on the device alone', () => {
    const { recognition } = listening();
    const { lang, continuous, interimResults, processLocally, isOn } = recognition;
    expect([lang, continuous, interimResults, processLocally, isOn]).toEqual(['zh-CN', true, true, true, true]);
  });

  test('tells what may still change, and each final stretch once', () => {
    const { recognition, heard, stop, ends } = listening();
    recognition.onresult?.({ results: [open('您')] });
    recognition.onresult?.({ results: [final('您好'), open('，最')] });
    recognition.onresult?.({ results: [final('您好'), final('，最担心什么')] });
    stop();
    expect(heard).toEqual(['您…', '您好.', '，最…', '，最担心什么.']);
    expect(ends).toEqual(['done']);
  });

  test.each<[error: string, why: Ended]>([
    ['not-allowed', 'refused'],
    ['audio-capture', 'no-microphone'],
    ['no-speech', 'nothing'],
    ['language-not-supported', 'not-here'],
    ['service-not-allowed', 'not-here'],
    ['network', 'failed'],
    ['aborted', 'done'],
  ])('%s is told once, as %s', (error, why) => {
    const { recognition, ends } = listening();
    recognition.onerror?.({ error });
    recognition.onend?.();
    vi.runAllTimers();
    expect(ends).toEqual([why]);
  });

  test('an error without an end ends too', () => {
    const { recognition, ends } = listening();
    recognition.onerror?.({ error: 'not-allowed' });
    expect(ends).toEqual([]);
    vi.runAllTimers();
    expect(ends).toEqual(['refused']);
  });
});
