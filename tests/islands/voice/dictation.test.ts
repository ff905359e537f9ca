import { describe, expect, test } from 'vitest';
import { Dictation, type DictationState } from '../../../src/islands/voice/dictation.ts';
import type { Availability, Ears, Ended, SpeechRecogniser } from '../../../src/islands/voice/speech-recogniser.ts';
import { standInStage } from './stand-in-stage.ts';

/** A recogniser that hears what a test says. */
function standIn(availability: Availability, installs: boolean | Promise<boolean> = true) {
  let ears: Ears | undefined;
  const log: string[] = [];
  const recogniser: SpeechRecogniser = {
    async available() {
      log.push('available');
      return availability;
    },
    async install() {
      log.push('install');
      return installs;
    },
    listen(heard) {
      log.push('listen');
      ears = heard;
      return () => {
        log.push('stop');
        heard.ended('done');
      };
    },
  };
  return { recogniser, log, ears: (): Ears => ears ?? expect.fail('nobody listens') };
}

function dictation(recogniser: SpeechRecogniser | undefined) {
  const states: DictationState[] = [];
  const heard: string[] = [];
  const tab = standInStage();
  const made = new Dictation(recogniser, tab.stage, {
    tell: (state) => states.push(state),
    heard: (text, isFinal) => heard.push(`${text}${isFinal ? '.' : '…'}`),
  });
  return { made, states, heard, tab, last: () => states.at(-1) };
}

test('nothing is asked, and no microphone opened, before a press', () => {
  const { recogniser, log } = standIn('available');
  dictation(recogniser);
  expect(log).toEqual([]);
});

describe('a press', () => {
  test.each<[what: string, availability: Availability, state: DictationState, log: readonly string[]]>([
    ['listens where the language is there', 'available', { kind: 'listening', open: '' }, ['available', 'listen']],
    ['offers a download', 'downloadable', { kind: 'downloadable', failed: false }, ['available']],
    ['waits for a download under way', 'downloading', { kind: 'ready', isAsking: false }, ['available', 'install']],
    ['says where it can’t be had', 'unavailable', { kind: 'not-here' }, ['available']],
  ])('%s', async (_, availability, state, log) => {
    const device = standIn(availability);
    const { made, last } = dictation(device.recogniser);
    await made.start();
    expect(last()).toEqual(state);
    expect(device.log).toEqual(log);
  });

  test('says so where the browser has none', async () => {
    const { made, states } = dictation(undefined);
    await made.start();
    expect(states).toEqual([{ kind: 'not-here' }]);
  });

  test('that comes twice listens once', async () => {
    const device = standIn('available');
    const { made } = dictation(device.recogniser);
    await Promise.all([made.start(), made.start()]);
    await made.start();
    expect(device.log.filter((call) => call === 'listen')).toHaveLength(1);
  });
});

describe('what is heard', () => {
  test('is told as it comes, and stays when it is final', async () => {
    const device = standIn('available');
    const { made, heard, last } = dictation(device.recogniser);
    await made.start();
    device.ears().heard('I', false);
    device.ears().heard('I see', false);
    expect(last()).toEqual({ kind: 'listening', open: 'I see' });
    device.ears().heard('I see', true);
    expect(last()).toEqual({ kind: 'listening', open: '' });
    made.stop();
    expect(heard).toEqual(['I…', 'I see…', 'I see.']);
    expect(last()).toEqual({ kind: 'stopped', heardNothing: false });
  });

  test.each<[why: Ended, kind: DictationState]>([
    ['done', { kind: 'stopped', heardNothing: false }],
    ['nothing', { kind: 'stopped', heardNothing: false }],
    ['failed', { kind: 'failed' }],
    ['refused', { kind: 'refused' }],
    ['no-microphone', { kind: 'no-microphone' }],
    ['not-here', { kind: 'not-here' }],
  ])('of a sentence cut off by %s is kept', async (why, state) => {
    const device = standIn('available');
    const { made, heard, last } = dictation(device.recogniser);
    await made.start();
    device.ears().heard('what would', false);
    device.ears().ended(why);
    expect(heard).toEqual(['what would…', 'what would.']);
    expect(last()).toEqual(state);
  });

  test.each<[why: Ended, kind: DictationState]>([
    ['done', { kind: 'stopped', heardNothing: true }],
    ['nothing', { kind: 'stopped', heardNothing: true }],
    ['refused', { kind: 'refused' }],
  ])('where it is nothing: %s', async (why, state) => {
    const device = standIn('available');
    const { made, heard, last } = dictation(device.recogniser);
    await made.start();
    device.ears().ended(why);
    expect(heard).toEqual([]);
    expect(last()).toEqual(state);
  });

  test('late, after the end, counts for nothing', async () => {
    const device = standIn('available');
    const { made, heard, last } = dictation(device.recogniser);
    await made.start();
    const late = device.ears();
    late.ended('done');
    late.heard('too late', true);
    late.ended('failed');
    expect(heard).toEqual([]);
    expect(last()).toEqual({ kind: 'stopped', heardNothing: true });
  });

  test('can be gone on with after it broke off', async () => {
    const device = standIn('available');
    const { made, last } = dictation(device.recogniser);
    await made.start();
    device.ears().ended('failed');
    await made.start();
    expect(last()).toEqual({ kind: 'listening', open: '' });
  });
});

describe('a download', () => {
  test('ends ready: to listen takes a press of its own', async () => {
    const device = standIn('downloadable');
    const { made, states } = dictation(device.recogniser);
    await made.start();
    await made.install();
    expect(states.slice(-2)).toEqual([{ kind: 'downloading' }, { kind: 'ready', isAsking: false }]);
    expect(device.log).not.toContain('listen');
  });

  test('that fails is offered again', async () => {
    const { made, last } = dictation(standIn('downloadable', false).recogniser);
    await made.start();
    await made.install();
    expect(last()).toEqual({ kind: 'downloadable', failed: true });
  });
});

test('a page that is hidden listens no more, and keeps what it heard', async () => {
  const device = standIn('available');
  const { made, heard, tab, last } = dictation(device.recogniser);
  await made.start();
  device.ears().heard('half a', false);
  tab.hide();
  expect(heard.at(-1)).toBe('half a.');
  expect(last()).toEqual({ kind: 'stopped', heardNothing: false });
});

test('closed it listens no more, tells nothing more, and what was heard is kept', async () => {
  const device = standIn('available');
  const { made, heard, states, tab } = dictation(device.recogniser);
  await made.start();
  device.ears().heard('half a', false);
  const told = states.length;
  made.close();
  expect(device.log.at(-1)).toBe('stop');
  device.ears().heard('half a sentence', true);
  expect(heard).toEqual(['half a…', 'half a.']);
  expect(states).toHaveLength(told);
  expect(tab.listeners.size).toBe(0);
});
