import type { Said, Understood } from '../../domain/own-words/understand.ts';

/** To the worker: where the model lies, once and first; then replies, each with a number. */
export type Request =
  | { readonly kind: 'open'; readonly model: string }
  | { readonly kind: 'recognise'; readonly number: number; readonly said: Said };

/** Why nothing can be recognised here now. */
export type Unavailable =
  /** The model could not be fetched: no connection, and it is not on this device. */
  | 'not-fetched'
  /** What came is no model of this version, or was damaged on the way. */
  | 'unreadable'
  /** This browser has no workers, or cannot unpack what comes. */
  | 'not-supported'
  /** It took too long. */
  | 'too-slow';

/** From the worker. */
export type Response =
  | { readonly kind: 'ready' }
  | { readonly kind: 'recognised'; readonly number: number; readonly understood: Understood }
  | { readonly kind: 'unavailable'; readonly why: Unavailable };
