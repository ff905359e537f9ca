import { afterEach, expect, test, vi } from 'vitest';
import { keepClock } from '../../../src/islands/drill/keep-clock.ts';
import { keptClock } from '../../../src/islands/drill/kept-clock.ts';

afterEach(() => {
  vi.unstubAllGlobals();
});

test('the clock with which one begins is there the next time', () => {
  const stored = new Map<string, string>();
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => stored.get(key) ?? null,
    setItem: (key: string, value: string) => stored.set(key, value),
  });
  expect(keptClock()).toBe('off');
  keepClock('quick');
  expect(keptClock()).toBe('quick');
});

test('where nothing is stored there is no clock', () => {
  const refuse = () => {
    throw new DOMException('no', 'SecurityError');
  };
  vi.stubGlobal('localStorage', { getItem: refuse, setItem: refuse });
  expect(() => keepClock('calm')).not.toThrow();
  expect(keptClock()).toBe('off');
});
