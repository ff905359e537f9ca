import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { deviceMicrophone, type Opened } from '../../../src/islands/voice/microphone.ts';

let log: string[] = [];
let supported: readonly string[] = [];
let data: readonly Blob[] = [];

class Recorder extends EventTarget {
  static isTypeSupported = (type: string): boolean => supported.includes(type);
  state = 'inactive';
  readonly mimeType: string;
  constructor(_: unknown, options: { mimeType?: string }) {
    super();
    if (options.mimeType === 'broken') throw new Error('no');
    this.mimeType = options.mimeType ?? '';
    log.push(`record ${options.mimeType ?? 'as it likes'}`);
  }
  start(): void {
    this.state = 'recording';
  }
  stop(): void {
    this.state = 'inactive';
    for (const piece of data) this.dispatchEvent(Object.assign(new Event('dataavailable'), { data: piece }));
    this.dispatchEvent(new Event('stop'));
  }
}

const stream = { getTracks: () => [{ stop: () => log.push('close') }] };
const inBrowser = (getUserMedia: () => Promise<unknown>): void => {
  vi.stubGlobal('navigator', { mediaDevices: { getUserMedia } });
  vi.stubGlobal('window', { MediaRecorder: Recorder });
  vi.stubGlobal('MediaRecorder', Recorder);
};

beforeEach(() => {
  log = [];
  supported = ['audio/webm;codecs=opus', 'audio/mp4'];
  data = [new Blob(['ab'], { type: 'audio/webm' }), new Blob([]), new Blob(['c'])];
});
afterEach(() => {
  vi.unstubAllGlobals();
});

async function opened(lost = (): void => undefined) {
  const answer: Opened = await deviceMicrophone.open(lost);
  return answer.kind === 'open' ? answer.tape : expect.fail(answer.kind);
}

describe('no tape', () => {
  test.each<[what: string, error: Error, kind: Opened['kind']]>([
    ['the learner or the page may not', new DOMException('', 'NotAllowedError'), 'refused'],
    ['the page’s policy forbids it', new DOMException('', 'SecurityError'), 'refused'],
    ['there is none', new DOMException('', 'NotFoundError'), 'no-microphone'],
    ['somebody else has it', new DOMException('', 'NotReadableError'), 'failed'],
  ])('where %s', async (_, error, kind) => {
    inBrowser(() => Promise.reject(error));
    expect(await deviceMicrophone.open(() => undefined)).toEqual({ kind });
  });

  test('where the browser cannot record, and then nobody is asked for a microphone', async () => {
    const ask = vi.fn();
    vi.stubGlobal('navigator', { mediaDevices: { getUserMedia: ask } });
    vi.stubGlobal('window', {});
    expect(await deviceMicrophone.open(() => undefined)).toEqual({ kind: 'missing' });
    vi.stubGlobal('navigator', {});
    expect(await deviceMicrophone.open(() => undefined)).toEqual({ kind: 'missing' });
    expect(ask).not.toHaveBeenCalled();
  });
});

describe('a tape', () => {
  beforeEach(() => inBrowser(async () => stream));

  test.each([
    [['audio/webm;codecs=opus', 'audio/mp4'], 'audio/webm;codecs=opus'],
    [['audio/mp4'], 'audio/mp4'],
    [[], 'as it likes'],
  ])('of %j is %s', async (types, type) => {
    supported = types;
    await opened();
    expect(log).toEqual([`record ${type}`]);
  });

  test('ends with what was recorded, and the microphone is closed', async () => {
    const take = await (await opened()).end();
    expect(await take?.text()).toBe('abc');
    expect(take?.type).toBe('audio/webm;codecs=opus');
    expect(log.at(-1)).toBe('close');
  });

  test('of nothing ends with nothing', async () => {
    data = [new Blob([])];
    expect(await (await opened()).end()).toBeUndefined();
    expect(log.at(-1)).toBe('close');
  });

  test('whose loudness can’t be measured is recorded all the same', async () => {
    expect((await opened()).level()).toBeUndefined();
  });
});
