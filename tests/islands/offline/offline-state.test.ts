import { expect, test } from 'vitest';
import type { OfflineNews } from '../../../src/browser/offline.ts';
import { afterNews, type OfflineState } from '../../../src/islands/offline/offline-state.ts';

const COURSES = [
  { id: 'types', title: 'Types' },
  { id: 'closing', title: 'Closing' },
];
const BEFORE: OfflineState = { kind: 'waiting' };

test.each<[what: string, news: OfflineNews, after: OfflineState]>([
  ['files that come', { kind: 'keeping', language: 'en', done: 3, files: 10 }, { kind: 'keeping', done: 3, files: 10 }],
  ['all is there', { kind: 'kept', language: 'en', version: '1', isNew: false }, { kind: 'kept' }],
  ['a course is there', { kind: 'kept-course', language: 'en', course: 'types' }, { kind: 'not-kept', courses: ['Types'] }],
  ['a course that is no more', { kind: 'kept-course', language: 'en', course: 'gone' }, { kind: 'not-kept', courses: [] }],
  ['files that are not as published', { kind: 'altered', language: 'en', files: 2 }, { kind: 'altered', files: 2 }],
  ['no room', { kind: 'failed', language: 'en', reason: 'QuotaExceededError' }, { kind: 'full' }],
  ['another failure', { kind: 'failed', language: 'en', reason: 'TypeError' }, { kind: 'failed' }],
  ['all was removed', { kind: 'forgotten' }, { kind: 'not-kept', courses: [] }],
  ['another language', { kind: 'kept', language: 'zh', version: '1', isNew: false }, BEFORE],
])('%s', (_, news, after) => {
  expect(afterNews(BEFORE, news, 'en', COURSES)).toEqual(after);
});
