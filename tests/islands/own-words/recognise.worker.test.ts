import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, expect, it, test, vi } from 'vitest';
import { buildModel } from '../../../src/domain/own-words/build-model.ts';
import { packed } from '../../../src/domain/own-words/pack.ts';
import type { Said } from '../../../src/domain/own-words/understand.ts';
import type { Request, Response as Told } from '../../../src/islands/own-words/messages.ts';
import { smallMaterial } from '../../domain/own-words/small-material.ts';

const FILE = gzipSync(packed(buildModel(smallMaterial('en'))));
const SAID: Said = {
  reply: 'how do you see it yourself',
  heard: 'Too dear.',
  choices: [
    { id: 'a', text: 'How do you see it yourself?', techniques: ['open-question'] },
    { id: 'b', text: 'Ten per cent off.', techniques: ['concede-early'] },
  ],
};

let told: Told[];
let say: (request: Request) => void;
let asked: string[];
/** What the network answers. */
let answer: () => Promise<Response>;

beforeEach(async () => {
  told = [];
  asked = [];
  answer = async () => new Response(FILE);
  vi.stubGlobal('postMessage', (message: Told) => told.push(message));
  vi.stubGlobal('addEventListener', (_: string, hear: (event: { data: Request }) => void) => {
    say = (data) => hear({ data });
  });
  vi.stubGlobal('fetch', (address: string) => {
    asked.push(address);
    return answer();
  });
  vi.resetModules();
  await import('../../../src/islands/own-words/recognise.worker.ts');
});
afterEach(() => vi.unstubAllGlobals());

it('fetches the model when it is told where, and answers what was asked meanwhile and later', async () => {
  expect(asked).toEqual([]);
  say({ kind: 'open', model: '/en/own-words/model-1.bin' });
  say({ kind: 'recognise', number: 0, said: SAID });
  await vi.waitFor(() => expect(told).toHaveLength(2));
  say({ kind: 'recognise', number: 1, said: { ...SAID, reply: '' } });
  expect(told).toMatchObject([
    { kind: 'ready' },
    { kind: 'recognised', number: 0, understood: { kind: 'understood', marked: 'a' } },
    { kind: 'recognised', number: 1, understood: { kind: 'nothing', why: 'empty' } },
  ]);
  expect(asked).toEqual(['/en/own-words/model-1.bin']);
});

test.each<[what: string, network: () => Promise<Response>, why: string]>([
  ['no connection', () => Promise.reject(new TypeError('Failed to fetch')), 'not-fetched'],
  ['a file that is not there', async () => new Response('not found', { status: 404 }), 'not-fetched'],
  ['the page of a network that wants a sign-in', async () => new Response('<h1>Please sign in</h1>'), 'unreadable'],
  ['half of the file', async () => new Response(FILE.subarray(0, FILE.length / 2)), 'unreadable'],
  ['something else, compressed', async () => new Response(gzipSync('hello')), 'unreadable'],
])('%s is told', async (_, network, why) => {
  answer = network;
  say({ kind: 'open', model: '/m' });
  await vi.waitFor(() => expect(told).toEqual([{ kind: 'unavailable', why }]));
});

it('says so where the browser can’t unpack what comes', async () => {
  vi.stubGlobal('DecompressionStream', undefined);
  say({ kind: 'open', model: '/m' });
  await vi.waitFor(() => expect(told).toEqual([{ kind: 'unavailable', why: 'not-supported' }]));
});
