import 'fake-indexeddb/auto';
import { beforeEach, expect, test, vi } from 'vitest';
import { writeLogFile } from '../../../src/domain/log/log-file.ts';
import type { Answered, Asked } from '../../../src/record/file/messages.ts';
import { ALL_SAMPLES } from '../../domain/record/samples.ts';

const EXPORTED = [...writeLogFile(ALL_SAMPLES, 1_800_000_000_000)].join('');

/** The worker, spoken to as a page does. */
let ask: (asked: Asked) => Promise<Answered>;
beforeEach(async () => {
  vi.resetModules();
  let hear: (message: { readonly data: Asked }) => void = () => undefined;
  let answered: (answer: Answered) => void = () => undefined;
  vi.stubGlobal('addEventListener', (_: 'message', listener: typeof hear) => {
    hear = listener;
  });
  vi.stubGlobal('postMessage', (answer: Answered) => answered(answer));
  await import('../../../src/record/file/record-file.worker.ts');
  ask = (asked) =>
    new Promise((resolve) => {
      answered = resolve;
      hear({ data: asked });
    });
});

const utf16 = (text: string): Uint8Array<ArrayBuffer> =>
  new Uint8Array(Uint16Array.from(`\uFEFF${text}`, (char) => char.charCodeAt(0)).buffer);

test.each([
  ['UTF-8', new TextEncoder().encode(EXPORTED)],
  ['UTF-8 with a mark', new TextEncoder().encode(`\uFEFF${EXPORTED}`)],
  ['UTF-16, as an editor on Windows may save it', utf16(EXPORTED)],
  // What “ANSI” makes of Chinese: 你好 in a note.
  [
    'GB18030',
    new Uint8Array(
      [...EXPORTED].flatMap((char) => ((char.codePointAt(0) ?? 0) < 0x80 ? (char.codePointAt(0) ?? 0) : [0xc4, 0xe3, 0xba, 0xc3])),
    ),
  ],
])('a record saved as %s is read', async (_, bytes) => {
  expect(await ask({ kind: 'examine', file: new File([bytes], 'record.json') })).toEqual({
    kind: 'examined',
    total: ALL_SAMPLES.length,
    fresh: ALL_SAMPLES.length,
    unreadable: 0,
  });
});

test.each([
  ['a picture', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d)],
  ['a record that lost its end on the way', new TextEncoder().encode(`${EXPORTED}“”`).subarray(0, -1)],
])('%s is no text, and nothing is guessed', async (_, bytes) => {
  expect(await ask({ kind: 'examine', file: new File([bytes], 'record.json') })).toEqual({ kind: 'refused', reason: 'unreadable' });
});

test('a file that is gone', async () => {
  const file = new File(['{}'], 'record.json');
  vi.spyOn(file, 'arrayBuffer').mockRejectedValue(new DOMException('gone', 'NotFoundError'));
  expect(await ask({ kind: 'examine', file })).toEqual({ kind: 'refused', reason: 'unreadable' });
});

test('some other text', async () => {
  expect(await ask({ kind: 'examine', file: new File(['你好'], 'a.txt') })).toEqual({ kind: 'refused', reason: 'not-a-log' });
});
