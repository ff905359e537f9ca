import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { thinkingTime } from '../../../src/islands/drill/thinking-time.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

function clock(seconds: number) {
  const told: number[] = [];
  const tab = { isHidden: false };
  const end = thinkingTime(
    seconds,
    () => tab.isHidden,
    (left) => told.push(left),
  );
  return { told, tab, end };
}

test('tells every second down to none, and no more', () => {
  const { told } = clock(3);
  expect(told).toEqual([3]);
  vi.advanceTimersByTime(10_000);
  expect(told).toEqual([3, 2, 1, 0]);
});

test('stands still while the tab is hidden', () => {
  const { told, tab } = clock(3);
  vi.advanceTimersByTime(1000);
  tab.isHidden = true;
  vi.advanceTimersByTime(60_000);
  tab.isHidden = false;
  vi.advanceTimersByTime(1000);
  expect(told).toEqual([3, 2, 1]);
});

test('can be ended', () => {
  const { told, end } = clock(3);
  end();
  vi.advanceTimersByTime(10_000);
  expect(told).toEqual([3]);
});
