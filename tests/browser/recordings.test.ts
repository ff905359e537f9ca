import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, expect, test, vi } from 'vitest';
import { dropAllRecordings, dropRecording, keepRecording, recordingOf, recordingsKept } from '../../src/browser/recordings.ts';

beforeEach(() => {
  vi.stubGlobal('indexedDB', new IDBFactory());
});

const take = (text: string) => new Blob([text], { type: 'audio/webm' });

test('what is kept is there again, as it was', async () => {
  expect(await recordingOf('drill silent/later')).toBeUndefined();
  expect(await keepRecording('drill silent/later', { at: 5, take: take('one') })).toBe(true);
  const kept = await recordingOf('drill silent/later');
  expect(kept?.at).toBe(5);
  expect(kept?.take.type).toBe('audio/webm');
  expect(await kept?.take.text()).toBe('one');
  expect(await recordingOf('drill silent/other')).toBeUndefined();
});

test('the newer takes the place of the older', async () => {
  await keepRecording('a', { at: 1, take: take('one') });
  await keepRecording('a', { at: 2, take: take('two') });
  expect(await (await recordingOf('a'))?.take.text()).toBe('two');
});

test('what is deleted is gone, and the rest is not', async () => {
  await keepRecording('a', { at: 1, take: take('one') });
  await keepRecording('b', { at: 1, take: take('two') });
  expect(await dropRecording('a')).toBe(true);
  expect(await recordingOf('a')).toBeUndefined();
  expect(await recordingOf('b')).toBeDefined();
});

test('all of them can be counted, and deleted at once', async () => {
  expect(await recordingsKept()).toBe(0);
  await keepRecording('a', { at: 1, take: take('one') });
  await keepRecording('b', { at: 1, take: take('two') });
  expect(await recordingsKept()).toBe(2);
  expect(await dropAllRecordings()).toBe(true);
  expect(await recordingOf('a')).toBeUndefined();
  expect(await recordingsKept()).toBe(0);
});

test('it lies in a database of its own', async () => {
  await keepRecording('a', { at: 1, take: take('one') });
  expect((await indexedDB.databases()).map(({ name }) => name)).toEqual(['peilian.recordings']);
});

test('what somebody else put there is not taken for a recording', async () => {
  await keepRecording('a', { at: 1, take: take('one') });
  const opening = indexedDB.open('peilian.recordings');
  await new Promise((resolve) => {
    opening.onsuccess = resolve;
  });
  const writing = opening.result.transaction('takes', 'readwrite');
  writing.objectStore('takes').put({ at: 'noon', type: 'audio/webm', bytes: 3 }, 'a');
  await new Promise((resolve) => {
    writing.oncomplete = resolve;
  });
  opening.result.close();
  expect(await recordingOf('a')).toBeUndefined();
});

test('storage that is refused is told', async () => {
  vi.stubGlobal('indexedDB', {
    open: () => {
      throw new DOMException('no', 'SecurityError');
    },
  });
  expect(await keepRecording('a', { at: 1, take: take('one') })).toBe(false);
  expect(await dropRecording('a')).toBe(false);
  expect(await recordingOf('a')).toBeUndefined();
  expect(await recordingsKept()).toBe(0);
  expect(await dropAllRecordings()).toBe(false);
});
