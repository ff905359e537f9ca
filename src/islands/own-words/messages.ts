import type { Unavailable } from '../../domain/own-words/unavailable.ts';
import type { Said, Understood } from '../../domain/own-words/understand.ts';

/** To the worker: where the model lies, once and first; then replies, each with a number. */
export type Request =
  | { readonly kind: 'open'; readonly model: string }
  | { readonly kind: 'recognise'; readonly number: number; readonly said: Said };

/** From the worker. */
export type Response =
  | { readonly kind: 'ready' }
  | { readonly kind: 'recognised'; readonly number: number; readonly understood: Understood }
  | { readonly kind: 'unavailable'; readonly why: Unavailable };
