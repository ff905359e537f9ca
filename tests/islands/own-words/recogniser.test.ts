import { afterEach, expect, it, vi } from 'vitest';
import type { Said, Understood } from '../../../src/domain/own-words/understand.ts';
import type { Request, Response } from '../../../src/islands/own-words/messages.ts';
import { Recogniser } from '../../../src/islands/own-words/recogniser.ts';

afterEach(() => void vi.useRealTimers());

const SAID: Said = { reply: 'go on', heard: 'Well?', choices: [{ id: 'a', text: 'Go on.', techniques: ['listen'] }] };
const UNDERSTOOD: Understood = { kind: 'understood', closest: [{ id: 'a', probability: 1 }], techniques: [], isCut: false };

function opened() {
  const requests: Request[] = [];
  const hearers: ((response: Response) => void)[] = [];
  let closed = 0;
  const recogniser = new Recogniser('/en/own-words/model-1.bin', (hear) => {
    hearers.push(hear);
    return { tell: (request) => requests.push(request), close: () => (closed += 1) };
  });
  return {
    recogniser,
    requests,
    hear: (response: Response) => hearers.at(-1)?.(response),
    opens: () => hearers.length,
    closed: () => closed,
  };
}

it('fetches nothing before it is asked, then once', async () => {
  const { recogniser, requests, hear, opens } = opened();
  expect(opens()).toBe(0);
  recogniser.prepare();
  const [first, second] = [recogniser.recognise(SAID), recogniser.recognise({ ...SAID, reply: 'and?' })];
  expect(opens()).toBe(1);
  expect(requests.map((request) => (request.kind === 'open' ? request.model : request.said.reply))).toEqual([
    '/en/own-words/model-1.bin',
    'go on',
    'and?',
  ]);
  hear({ kind: 'ready' });
  hear({ kind: 'recognised', number: 1, understood: { kind: 'nothing', why: 'empty' } });
  hear({ kind: 'recognised', number: 0, understood: UNDERSTOOD });
  expect(await first).toEqual(UNDERSTOOD);
  expect(await second).toEqual({ kind: 'nothing', why: 'empty' });
});

it('says why nothing can be recognised, and the next reply tries anew', async () => {
  const { recogniser, hear, opens, closed } = opened();
  const first = recogniser.recognise(SAID);
  hear({ kind: 'unavailable', why: 'not-fetched' });
  expect(await first).toEqual({ kind: 'unavailable', why: 'not-fetched' });
  expect(closed()).toBe(1);
  const second = recogniser.recognise(SAID);
  expect(opens()).toBe(2);
  hear({ kind: 'recognised', number: 1, understood: UNDERSTOOD });
  expect(await second).toEqual(UNDERSTOOD);
});

it('waits twenty seconds and no longer', async () => {
  vi.useFakeTimers();
  const { recogniser } = opened();
  const answer = recogniser.recognise(SAID);
  vi.advanceTimersByTime(20_000);
  expect(await answer).toEqual({ kind: 'unavailable', why: 'too-slow' });
});

it('says so where there are no workers', async () => {
  expect(await new Recogniser('/model.bin', () => undefined).recognise(SAID)).toEqual({ kind: 'unavailable', why: 'not-supported' });
});

it('leaves nobody waiting who closes it', async () => {
  const { recogniser, closed } = opened();
  const answer = recogniser.recognise(SAID);
  recogniser.close();
  expect(await answer).toMatchObject({ kind: 'unavailable' });
  expect(closed()).toBe(1);
});
