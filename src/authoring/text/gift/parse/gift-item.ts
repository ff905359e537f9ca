import type { Fact } from '../../words/problem-wording.ts';

/** How the words of a question are to be read; `moodle` where nothing is said. */
export type GiftFormat = 'moodle' | 'html' | 'markdown' | 'plain';

/** Words as they stand in the file, escapes and all, and where: an offset into the block. */
export interface GiftWords {
  readonly text: string;
  readonly at: number;
}

export interface GiftChoice {
  readonly sign: '=' | '~';
  /** −1…1, where the author gave one. */
  readonly credit?: number;
  readonly words: GiftWords;
  readonly feedback?: GiftWords;
}

export interface GiftNumber {
  /** Undefined for “any other number”. */
  readonly range?: { readonly value: number; readonly tolerance: number };
  readonly credit: number;
  readonly feedback?: GiftWords;
}

export type GiftAnswers =
  | { readonly kind: 'essay' }
  | { readonly kind: 'truth'; readonly isTrue: boolean; readonly whyWrong?: GiftWords; readonly whyRight?: GiftWords }
  | { readonly kind: 'choices'; readonly choices: readonly GiftChoice[] }
  | { readonly kind: 'spellings'; readonly choices: readonly GiftChoice[] }
  | { readonly kind: 'numbers'; readonly numbers: readonly GiftNumber[] }
  | { readonly kind: 'pairs'; readonly pairs: readonly { readonly left: GiftWords; readonly right: GiftWords }[] };

/** What may stand before any of them. */
export interface Named {
  readonly id?: string;
  readonly tags: readonly string[];
  readonly title?: string;
}

export type GiftItem =
  | { readonly kind: 'category'; readonly path: string }
  | (Named & { readonly kind: 'description' })
  | (Named & {
      readonly kind: 'question';
      readonly format: GiftFormat;
      /** The stem on both sides of the braces, with the name of its format. */
      readonly before: GiftWords;
      readonly after: GiftWords;
      readonly answers: GiftAnswers;
      readonly general?: GiftWords;
    });

export type GiftQuestion = Extract<GiftItem, { kind: 'question' }>;

/** Why a block cannot be read, and where: an offset into the block. */
export class GiftSlip extends Error {
  readonly at: number;
  readonly fact: Fact;

  constructor(at: number, fact: Fact) {
    super(fact.kind);
    this.at = at;
    this.fact = fact;
  }
}

export const FORMATS: readonly GiftFormat[] = ['moodle', 'html', 'markdown', 'plain'];
/** How the words after it are to be read. */
export const FORMAT = /^\s*\[(moodle|html|markdown|plain)\]\s*/u;
