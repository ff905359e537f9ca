import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { visibleClock } from '../../../../src/islands/role-play/talk/visible-clock.ts';

/** A tab that can be put behind another one. */
function tab() {
  const listeners = new Set<() => void>();
  const stage = {
    hidden: false,
    addEventListener: (_: string, listener: () => void) => listeners.add(listener),
    removeEventListener: (_: string, listener: () => void) => listeners.delete(listener),
  };
  const turn = (hidden: boolean) => {
    stage.hidden = hidden;
    for (const listener of listeners) listener();
  };
  return { stage, hide: () => turn(true), show: () => turn(false), listeners };
}

describe('a clock that stands still while the tab is hidden', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  test('runs like any other in a tab that is seen', () => {
    const over = vi.fn();
    visibleClock(tab().stage, Date.now).setTimeout(over, 5000);
    vi.advanceTimersByTime(4999);
    expect(over).not.toHaveBeenCalled();
    vi.advanceTimersByTime(1);
    expect(over).toHaveBeenCalledOnce();
  });

  test('a hidden minute neither ends a wait nor begins it again', () => {
    const { stage, hide, show } = tab();
    const over = vi.fn();
    visibleClock(stage, Date.now).setTimeout(over, 5000);
    vi.advanceTimersByTime(3000);
    hide();
    vi.advanceTimersByTime(60_000);
    show();
    vi.advanceTimersByTime(1999);
    expect(over).not.toHaveBeenCalled();
    vi.advanceTimersByTime(1);
    expect(over).toHaveBeenCalledOnce();
    hide();
    show();
    vi.advanceTimersByTime(60_000);
    expect(over).toHaveBeenCalledOnce();
  });

  test('a wait that begins in a hidden tab begins when it is seen', () => {
    const { stage, hide, show } = tab();
    const over = vi.fn();
    hide();
    visibleClock(stage, Date.now).setTimeout(over, 1000);
    vi.advanceTimersByTime(5000);
    expect(over).not.toHaveBeenCalled();
    show();
    vi.advanceTimersByTime(1000);
    expect(over).toHaveBeenCalledOnce();
  });

  test('what is cleared never comes, shown or hidden', () => {
    const { stage, hide, show } = tab();
    const clock = visibleClock(stage, Date.now);
    const over = vi.fn();
    const first = clock.setTimeout(over, 1000);
    const second = clock.setTimeout(over, 1000);
    clock.clearTimeout(first);
    hide();
    clock.clearTimeout(second);
    show();
    vi.advanceTimersByTime(5000);
    expect(over).not.toHaveBeenCalled();
  });

  test('stopped, it lets go of the tab and of all waits', () => {
    const { stage, listeners } = tab();
    const clock = visibleClock(stage, Date.now);
    const over = vi.fn();
    clock.setTimeout(over, 1000);
    clock.stop();
    vi.advanceTimersByTime(5000);
    expect(over).not.toHaveBeenCalled();
    expect(listeners.size).toBe(0);
  });
});
