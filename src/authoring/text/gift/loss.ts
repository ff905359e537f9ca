import { englishLosses } from '../words/english/loss.ts';

export type LossKind = keyof typeof englishLosses;

/** The facts that a kind of loss comes with: one object, or none. */
export type LossFacts<K extends LossKind> = Parameters<(typeof englishLosses)[K]>;

type Lost<K extends LossKind = LossKind> = { readonly [P in K]: { readonly kind: P; readonly facts: LossFacts<P> } }[K];

/** Something that one format says and the other cannot: it is listed, never dropped silently. Words are found for it where it is told. */
export interface Loss {
  /** The question's name in the format it came from. */
  readonly question: string;
  /** Line of the file read, from 1; absent where a quiz is written. */
  readonly line?: number;
  readonly lost: Lost;
}

export function lost<K extends LossKind>(kind: K, ...facts: LossFacts<K>): Lost<K> {
  return { kind, facts };
}

/** Notes a loss of the question that is being read or written. */
export type Lose = (lost: Lost) => void;

type LossWording = { readonly [K in LossKind]: (...facts: LossFacts<K>) => string };

/** A loss in words. */
export function sayLoss({ lost }: Loss, wording: LossWording = englishLosses): string {
  return inWords(lost, wording);
}

function inWords<K extends LossKind>({ kind, facts }: Lost<K>, wording: LossWording): string {
  return wording[kind](...facts);
}
