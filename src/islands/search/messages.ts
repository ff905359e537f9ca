import type { Hits } from '../../search/ask.ts';

/** To the worker: which files to read, and what is asked. */
export type Request = { readonly kind: 'open'; readonly files: readonly string[] } | { readonly kind: 'ask'; readonly query: string };

/** From the worker. `ready`: how many of the files are indexed; answers come again as more are. */
export type Response =
  | { readonly kind: 'ready'; readonly indexed: number; readonly files: number }
  | { readonly kind: 'hits'; readonly query: string; readonly hits: readonly Hits[] }
  | { readonly kind: 'failed' };
