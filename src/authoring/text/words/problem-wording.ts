import { english } from './english/all.ts';
import type { Said } from './said.ts';

/** What can be wrong in an author's text. */
export type Kind = keyof typeof english;

/** The facts that a kind of problem comes with: one object, or none. */
export type Facts<K extends Kind> = Parameters<(typeof english)[K]>;

/** A problem's kind and facts, without its place. */
export type Fact<K extends Kind = Kind> = { readonly [P in K]: { readonly kind: P; readonly facts: Facts<P> } }[K];

/** A language's words for every kind of problem. */
export type Wording = { readonly [K in Kind]: (...facts: Facts<K>) => Said };

export function fact<K extends Kind>(kind: K, ...facts: Facts<K>): Fact<K> {
  return { kind, facts };
}

/** A fact in words. */
export function worded<K extends Kind>({ kind, facts }: Fact<K>, wording: Wording = english): Said {
  return wording[kind](...facts);
}
