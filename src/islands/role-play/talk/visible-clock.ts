import type { TalkClock } from '../../../domain/role-play/talk/live-talk.ts';

/** The part of `document` that the clock asks. */
export interface Stage {
  readonly hidden: boolean;
  addEventListener(type: 'visibilitychange', listener: () => void): void;
  removeEventListener(type: 'visibilitychange', listener: () => void): void;
}

interface Wait {
  readonly callback: () => void;
  left: number;
  since: number;
  timer: ReturnType<typeof setTimeout> | undefined;
}

/**
 * Time as the learner sees it: it stands still while the tab is hidden and goes on where it stood. So a silence is neither
 * over when one comes back nor begins again.
 * @param now milliseconds from any fixed moment
 */
export function visibleClock(stage: Stage, now: () => number = () => performance.now()): TalkClock & { stop(): void } {
  const waits = new Map<number, Wait>();
  let last = 0;
  const run = (id: number, wait: Wait): void => {
    wait.since = now();
    wait.timer = setTimeout(() => {
      waits.delete(id);
      wait.callback();
    }, wait.left);
  };
  const pause = (wait: Wait): void => {
    clearTimeout(wait.timer);
    wait.timer = undefined;
    wait.left = Math.max(0, wait.left - (now() - wait.since));
  };
  const turn = (): void => {
    for (const [id, wait] of waits) {
      if (stage.hidden && wait.timer !== undefined) pause(wait);
      else if (!stage.hidden && wait.timer === undefined) run(id, wait);
    }
  };
  stage.addEventListener('visibilitychange', turn);
  return {
    setTimeout(callback: () => void, timeout: number): number {
      last += 1;
      const wait: Wait = { callback, left: timeout, since: now(), timer: undefined };
      waits.set(last, wait);
      if (!stage.hidden) run(last, wait);
      return last;
    },
    clearTimeout(id: number): void {
      clearTimeout(waits.get(id)?.timer);
      waits.delete(id);
    },
    stop(): void {
      stage.removeEventListener('visibilitychange', turn);
      for (const wait of waits.values()) clearTimeout(wait.timer);
      waits.clear();
    },
  };
}
