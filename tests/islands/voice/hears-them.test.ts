import { afterEach, beforeEach, expect, test, vi } from 'vitest';

/** As the module is on a page that was just opened. */
const opened = async () => {
  vi.resetModules();
  return import('../../../src/islands/voice/hears-them.ts');
};

let stored: Map<string, string>;
beforeEach(() => {
  stored = new Map();
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => stored.get(key) ?? null,
    setItem: (key: string, value: string) => stored.set(key, value),
  });
});
afterEach(() => {
  vi.unstubAllGlobals();
});

test('nobody is heard at first', async () => {
  expect((await opened()).hearsThem()).toBe(false);
});

test('what was chosen is remembered on the next page', async () => {
  (await opened()).rememberHearing(true);
  expect((await opened()).hearsThem()).toBe(true);
  (await opened()).rememberHearing(false);
  expect((await opened()).hearsThem()).toBe(false);
});

test('a browser that stores nothing remembers it for the page', async () => {
  const refuse = () => {
    throw new DOMException('no', 'SecurityError');
  };
  vi.stubGlobal('localStorage', { getItem: refuse, setItem: refuse });
  const page = await opened();
  expect(page.hearsThem()).toBe(false);
  page.rememberHearing(true);
  expect(page.hearsThem()).toBe(true);
});
