import type { Answer } from '../../search/ask.ts';

/** To the worker: which files to read, the one that answers most first; and what is asked. */
export type Request = { readonly kind: 'open'; readonly files: readonly string[] } | { readonly kind: 'ask'; readonly query: string };

/** From the worker. An answer from part of the files is given again as more are indexed. */
export type Response =
  /** How much of all is fetched and indexed, 0…1. */
  | { readonly kind: 'progress'; readonly share: number }
  | { readonly kind: 'answer'; readonly query: string; readonly answer: Answer }
  | { readonly kind: 'failed' };
