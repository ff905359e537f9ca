import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { deviceSynthesiser, type Uttered } from '../../../src/islands/voice/synthesiser.ts';

class Utterance {
  voice: unknown;
  lang = '';
  rate = 0;
  pitch = 0;
  onend: (() => void) | undefined;
  onerror: ((event: { error: string }) => void) | undefined;
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}

const voice = { name: 'Tingting', lang: 'zh-CN', localService: true, default: false, voiceURI: 'x' };
let spoken: Utterance[] = [];

beforeEach(() => {
  spoken = [];
  vi.stubGlobal('SpeechSynthesisUtterance', Utterance);
  vi.stubGlobal('window', {
    SpeechSynthesisUtterance: Utterance,
    speechSynthesis: {
      getVoices: () => [voice],
      speak: (utterance: Utterance) => spoken.push(utterance),
      cancel: () => spoken.at(-1)?.onerror?.({ error: 'interrupted' }),
    },
  });
});
afterEach(() => {
  vi.unstubAllGlobals();
});

function say() {
  const ends: Uttered[] = [];
  const synthesiser = deviceSynthesiser() ?? expect.fail('no synthesiser');
  synthesiser.say({ text: '太贵了。', voice, pace: 1.1, pitch: 0.9 }, (how) => ends.push(how));
  return { synthesiser, ends, utterance: spoken.at(-1) };
}

test('a browser without voices has none', () => {
  vi.stubGlobal('window', {});
  expect(deviceSynthesiser()).toBeUndefined();
});

test('one that tells no news of voices does no harm', () => {
  const forget = deviceSynthesiser()?.onVoices(() => undefined);
  expect(() => forget?.()).not.toThrow();
});

test('says it with the voice, its language, pace and pitch', () => {
  expect(say().utterance).toMatchObject({ text: '太贵了。', voice, lang: 'zh-CN', rate: 1.1, pitch: 0.9 });
});

test('tells the end once', () => {
  const { ends, utterance } = say();
  utterance?.onend?.();
  utterance?.onend?.();
  expect(ends).toEqual(['said']);
});

test.each<[error: string, how: Uttered]>([
  ['not-allowed', 'blocked'],
  ['synthesis-failed', 'failed'],
  ['voice-unavailable', 'failed'],
  ['interrupted', 'failed'],
])('%s is told as %s', (error, how) => {
  const { ends, utterance } = say();
  utterance?.onerror?.({ error });
  expect(ends).toEqual([how]);
});

test('tells nothing of what it cut short itself', () => {
  const { synthesiser, ends, utterance } = say();
  synthesiser.cancel();
  utterance?.onend?.();
  expect(ends).toEqual([]);
});
