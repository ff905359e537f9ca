import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Microphone, NoTape, Opened } from '../../../src/islands/voice/microphone.ts';
import { LONGEST_TAKE, Recorder, type RecorderState } from '../../../src/islands/voice/recorder.ts';
import { standInStage } from './stand-in-stage.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const TAKE = new Blob(['x'], { type: 'audio/webm' });

function recorder(answer: NoTape | 'open', recorded: readonly Blob[] = [TAKE]) {
  const log: string[] = [];
  let lost: (() => void) | undefined;
  let level = 0.5;
  const microphone: Microphone = {
    async open(listener): Promise<Opened> {
      log.push('open');
      lost = listener;
      if (answer !== 'open') return { kind: answer };
      return {
        kind: 'open',
        tape: {
          level: () => level,
          async end() {
            log.push('end');
            return recorded[0];
          },
        },
      };
    },
  };
  const states: RecorderState[] = [];
  const tab = standInStage();
  const made = new Recorder(microphone, tab.stage, (state) => states.push(state));
  return {
    ...{ made, states, tab, log },
    lose: () => lost?.(),
    setLevel: (to: number) => {
      level = to;
    },
    last: () => states.at(-1),
  };
}

test('no microphone is opened before a press', () => {
  const { log } = recorder('open');
  expect(log).toEqual([]);
});

describe('a recording', () => {
  test('is asked for, shows how long and how loud it is, and is there when it is stopped', async () => {
    const { made, states, log, last, setLevel } = recorder('open');
    await made.start();
    expect(states).toEqual([{ kind: 'asking' }, { kind: 'recording', seconds: 0, level: 0.5 }]);
    setLevel(0.8);
    vi.advanceTimersByTime(3000);
    expect(last()).toEqual({ kind: 'recording', seconds: 3, level: 0.8 });
    await made.stop();
    expect(last()).toEqual({ kind: 'recorded', take: TAKE, isFull: false });
    vi.advanceTimersByTime(1000);
    expect(last()).toEqual({ kind: 'recorded', take: TAKE, isFull: false });
    expect(log).toEqual(['open', 'end']);
  });

  test('can be made again', async () => {
    const { made, log, last } = recorder('open');
    await made.start();
    await made.stop();
    await made.start();
    expect(last()).toEqual({ kind: 'recording', seconds: 0, level: 0.5 });
    await made.stop();
    expect(log).toEqual(['open', 'end', 'open', 'end']);
  });

  test('ends by itself when it is as long as one may be', async () => {
    const { made, last } = recorder('open');
    await made.start();
    await vi.advanceTimersByTimeAsync(LONGEST_TAKE * 1000);
    expect(last()).toEqual({ kind: 'recorded', take: TAKE, isFull: true });
  });

  test('ends when the page is hidden, and when the microphone is lost; what was said is there', async () => {
    for (const end of ['hide', 'lose'] as const) {
      const { made, tab, lose, last } = recorder('open');
      await made.start();
      if (end === 'hide') tab.hide();
      else lose();
      await vi.advanceTimersByTimeAsync(0);
      expect(last()).toEqual({ kind: 'recorded', take: TAKE, isFull: false });
    }
  });

  test('of nothing is none', async () => {
    const { made, last } = recorder('open', []);
    await made.start();
    await made.stop();
    expect(last()).toEqual({ kind: 'failed' });
  });

  test('is forgotten when that is wished', async () => {
    const { made, last } = recorder('open');
    await made.start();
    await made.stop();
    made.clear();
    expect(last()).toEqual({ kind: 'idle' });
  });
});

test.each(['refused', 'no-microphone', 'missing', 'failed'] as const)('%s is told, and can be tried again', async (kind) => {
  const { made, last, log } = recorder(kind);
  await made.start();
  expect(last()).toEqual({ kind });
  await made.stop();
  expect(last()).toEqual({ kind });
  await made.start();
  expect(log).toEqual(['open', 'open']);
});

test('a second press while the browser asks does not ask again', async () => {
  const { made, log } = recorder('open');
  await Promise.all([made.start(), made.start()]);
  expect(log).toEqual(['open']);
});

test('closed while the browser asks, the microphone is closed as soon as it opens', async () => {
  const { made, log, states, tab } = recorder('open');
  const starting = made.start();
  made.close();
  await starting;
  expect(log).toEqual(['open', 'end']);
  expect(states).toEqual([{ kind: 'asking' }]);
  expect(tab.listeners.size).toBe(0);
});
