import type { OfflineNews } from '../../browser/offline.ts';

/** What of a language is on this device. `altered`: so many files, or more, came otherwise than published. */
export type OfflineState =
  | { readonly kind: 'waiting' | 'unsupported' | 'kept' | 'failed' | 'full' }
  /** `courses`: the titles of those that are there alone. */
  | { readonly kind: 'not-kept'; readonly courses: readonly string[] }
  | { readonly kind: 'keeping'; readonly done: number; readonly files: number }
  | { readonly kind: 'altered'; readonly files: number };

/** A course that can be kept alone. */
export interface KeepableCourse {
  readonly id: string;
  readonly title: string;
}

/** How it stands after news of the service worker’s; news of another language change nothing. */
export function afterNews(before: OfflineState, news: OfflineNews, language: string, courses: readonly KeepableCourse[]): OfflineState {
  if (news.kind === 'forgotten') return { kind: 'not-kept', courses: [] };
  if (news.language !== language) return before;
  switch (news.kind) {
    case 'keeping':
      return { kind: 'keeping', done: news.done, files: news.files };
    case 'kept':
      return { kind: 'kept' };
    case 'altered':
      return { kind: 'altered', files: news.files };
    case 'kept-course':
      return { kind: 'not-kept', courses: courses.flatMap(({ id, title }) => (id === news.course ? [title] : [])) };
    case 'failed':
      return { kind: news.reason === 'QuotaExceededError' ? 'full' : 'failed' };
  }
}
