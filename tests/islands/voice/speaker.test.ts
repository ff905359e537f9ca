import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { VoiceOffer } from '../../../src/domain/voice/cast-voices.ts';
import { BREATH, Speaker, type SpeakerState, type SpokenLine } from '../../../src/islands/voice/speaker.ts';
import type { Synthesiser, Uttered } from '../../../src/islands/voice/synthesiser.ts';
import { standInStage } from './stand-in-stage.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const VOICE: VoiceOffer = { name: 'Samantha', lang: 'en-US', localService: true };
const line = (text: string, pause = 300): SpokenLine<VoiceOffer> => ({
  text,
  part: { voice: VOICE, pitch: 0.9 },
  manner: { pace: 1.1, pitch: 1, pause },
});

function speaker() {
  const said: string[] = [];
  let ended: ((how: Uttered) => void) | undefined;
  let cancels = 0;
  const synthesiser: Synthesiser<VoiceOffer> = {
    voices: () => [VOICE],
    onVoices: () => () => undefined,
    say(utterance, told) {
      said.push(`${utterance.text} ${utterance.voice.name} ${utterance.pace} ${utterance.pitch}`);
      ended = told;
    },
    cancel() {
      cancels += 1;
    },
  };
  const states: SpeakerState['kind'][] = [];
  const tab = standInStage();
  const made = new Speaker(synthesiser, 'en', tab.stage, ({ kind }) => states.push(kind));
  const say = (...lines: readonly SpokenLine<VoiceOffer>[]): void => {
    made.say(lines);
    vi.advanceTimersByTime(BREATH);
  };
  return {
    made,
    say,
    said,
    states,
    tab,
    end: (how: Uttered = 'said') => ended?.(how),
    /** What tells the end of what is being said now, for later. */
    ending: () => ended,
    cancels: () => cancels,
  };
}

describe('a line is said', () => {
  test('a sentence at a time, with one voice, and a pause between', () => {
    const { say, said, states, end } = speaker();
    say(line('One. Two. (Nods.)'), line('Three.', 500));
    expect(said).toEqual(['One. Samantha 1.1 0.9']);
    end();
    vi.advanceTimersByTime(299);
    expect(said).toHaveLength(1);
    vi.advanceTimersByTime(1);
    expect(said).toHaveLength(2);
    end();
    vi.advanceTimersByTime(300);
    end();
    expect(said.map((text) => text.split(' ')[0])).toEqual(['One.', 'Two.', 'Three.']);
    expect(states).toEqual(['speaking', 'silent']);
  });

  test('and nothing where there is nothing to say', () => {
    const { say, said, states } = speaker();
    say(line('(A long silence.)'));
    expect(said).toEqual([]);
    expect(states).toEqual([]);
  });
});

describe('an answer', () => {
  test('stops it at once, in a sentence and between two', () => {
    const { made, say, said, states, end, cancels } = speaker();
    say(line('One. Two.'));
    const before = cancels();
    made.stop();
    expect(cancels()).toBe(before + 1);
    end();
    vi.runAllTimers();
    say(line('Three. Four.'));
    end();
    made.stop();
    vi.runAllTimers();
    expect(said).toHaveLength(2);
    expect(states).toEqual(['speaking', 'silent', 'speaking', 'silent']);
  });

  test('what comes after is said in its place, and the late end of what was cut short counts for nothing', () => {
    const { say, said, end, ending } = speaker();
    say(line('One. Two.'));
    const late = ending();
    say(line('Three. Four.'));
    late?.('failed');
    late?.('said');
    vi.runAllTimers();
    expect(said.map((text) => text.split(' ')[0])).toEqual(['One.', 'Three.']);
    end();
    vi.runAllTimers();
    expect(said.map((text) => text.split(' ')[0])).toEqual(['One.', 'Three.', 'Four.']);
  });
});

describe('a page that is hidden', () => {
  test('is silent, and the sentence is said again when it is seen', () => {
    const { say, said, states, end, tab } = speaker();
    say(line('One. Two.'));
    end();
    vi.advanceTimersByTime(300);
    tab.hide();
    vi.runAllTimers();
    expect(said).toHaveLength(2);
    tab.show();
    expect(said.map((text) => text.split(' ')[0])).toEqual(['One.', 'Two.', 'Two.']);
    expect(states).toEqual(['speaking', 'waiting', 'speaking']);
  });

  test('between two sentences waits with the second', () => {
    const { say, said, end, tab } = speaker();
    say(line('One. Two.'));
    end();
    tab.hide();
    vi.runAllTimers();
    expect(said).toHaveLength(1);
    tab.show();
    expect(said).toHaveLength(2);
  });

  test('begins what is to be said there when it is seen', () => {
    const { say, said, tab } = speaker();
    tab.hide();
    say(line('One.'));
    expect(said).toEqual([]);
    tab.show();
    expect(said).toHaveLength(1);
  });

  test('and stopped meanwhile says nothing more', () => {
    const { made, say, said, tab } = speaker();
    say(line('One.'));
    tab.hide();
    made.stop();
    tab.show();
    expect(said).toHaveLength(1);
  });
});

test.each(['blocked', 'failed'] as const)('%s is told, and the rest is not tried', (how) => {
  const { say, said, states, end } = speaker();
  say(line('One. Two.'));
  end(how);
  vi.runAllTimers();
  expect(said).toHaveLength(1);
  expect(states).toEqual(['speaking', how]);
  say(line('Three.'));
  expect(said).toHaveLength(2);
});

test('closed it listens to the page no more', () => {
  const { made, say, tab } = speaker();
  say(line('One.'));
  made.close();
  expect(tab.listeners.size).toBe(0);
});
