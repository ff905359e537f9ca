import type { StoreFailure } from '../../domain/log/store-failure.ts';

/** What a page asks of the worker that does the long work on the record: reading and writing files, taking stock. */
export type Asked =
  /** Reads a file and keeps what it found until `add`. */
  | { readonly kind: 'examine'; readonly file: File }
  | { readonly kind: 'add'; readonly now: number }
  /** Takes out again what was added at a time. */
  | { readonly kind: 'undo'; readonly time: number }
  | { readonly kind: 'write'; readonly now: number }
  | { readonly kind: 'erase' };

export type Answered =
  | { readonly kind: 'examined'; readonly total: number; readonly fresh: number; readonly unreadable: number }
  | { readonly kind: 'refused'; readonly reason: 'not-a-log' | 'newer' | 'unreadable' }
  | { readonly kind: 'added'; readonly count: number }
  | { readonly kind: 'undone'; readonly count: number }
  | { readonly kind: 'written'; readonly file: Blob }
  | { readonly kind: 'erased' }
  | { readonly kind: 'failed'; readonly failure: StoreFailure };
