import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { VoiceOffer } from '../../../src/domain/voice/cast-voices.ts';
import { type Synthesiser, voicesOf } from '../../../src/islands/voice/synthesiser.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const VOICE: VoiceOffer = { name: 'Tingting', lang: 'zh-CN', localService: true };

function device(known: readonly VoiceOffer[]) {
  let voices = known;
  const listeners = new Set<() => void>();
  const synthesiser: Synthesiser<VoiceOffer> = {
    voices: () => voices,
    onVoices(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    say: () => undefined,
    cancel: () => undefined,
  };
  const come = (now: readonly VoiceOffer[]): void => {
    voices = now;
    for (const listener of listeners) listener();
  };
  return { synthesiser, come, listeners };
}

test('voices that are there are there', async () => {
  expect(await voicesOf(device([VOICE]).synthesiser)).toEqual([VOICE]);
});

test('voices that come late are waited for; news of none is no news', async () => {
  const { synthesiser, come, listeners } = device([]);
  const voices = voicesOf(synthesiser, 2000);
  come([]);
  vi.advanceTimersByTime(1000);
  come([VOICE]);
  expect(await voices).toEqual([VOICE]);
  expect(listeners.size).toBe(0);
});

test('where none come nobody waits for ever', async () => {
  const { synthesiser, listeners } = device([]);
  const voices = voicesOf(synthesiser, 2000);
  vi.advanceTimersByTime(2000);
  expect(await voices).toEqual([]);
  expect(listeners.size).toBe(0);
});
