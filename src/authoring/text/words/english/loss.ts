import type { Fact } from '../problem-wording.ts';
import { worded } from '../problem-wording.ts';
import { english } from './all.ts';

interface Text {
  readonly text: string;
}

const LEFT_OUT = 'the question is left out';

/** What one format says and the other cannot, when a quiz is read from GIFT. */
const readingLosses = {
  'read/description': () => 'a description without a question is left out',
  'read/essay': () => `an essay cannot be graded here; ${LEFT_OUT}`,
  'read/title': ({ id }: { readonly id: string }) => `its title becomes the id “${id}”`,
  'read/emphasis': () => 'its emphasis is left out: a quiz file cannot say it where it stands',
  'read/words': () => `a quiz file cannot say its words as they are; ${LEFT_OUT}`,
  'read/html': ({ element }: { readonly element: string }) => `HTML is left out: ${element}`,
  'read/node': ({ node }: { readonly node: string }) => `a ${node} becomes plain words`,
  'read/quiz-problem': ({ found }: { readonly found: Fact }) => worded(found, english).message,
  'read/several-right': ({ count }: { readonly count: number }) =>
    `${count} answers are fully right, and a single choice has one here; where all are to be ticked write ~%${Math.floor(100 / count)}% before each; ${LEFT_OUT}`,
  'read/takes-marks': ({ text }: Text) => `“${text}” takes marks away there; here it brings nothing`,
  'read/costs-nothing': ({ texts }: { readonly texts: readonly string[] }) =>
    `ticking ${texts.map((text) => `“${text}”`).join(', ')} costs nothing there; here a wrong answer costs its share, or who ticks all had full marks`,
  'read/spelling-feedback': () => 'feedback of single spellings cannot be said here; write it into the explanation',
  'read/wildcard': ({ text }: Text) => `“${text}” is left out: * stands for any words there, and cannot be said here`,
  'read/worthless': ({ text }: Text) => `“${text}” is left out: it brings nothing`,
  'read/no-spelling': () => `no spelling is left that is fully right; ${LEFT_OUT}`,
  'read/number-feedback': () => 'feedback of single numbers cannot be said here; write it into the explanation',
  'read/any-number': () => 'what is said of any other number cannot be said here',
  'read/worthless-number': ({ value }: { readonly value: number }) => `${value} is left out: it brings nothing`,
  'read/no-number': () => `no number is left that is fully right; ${LEFT_OUT}`,
} as const;

/** The same when a quiz is written as GIFT. */
const writingLosses = {
  'write/categories': ({ others }: { readonly others: readonly string[] }) =>
    `GIFT has one category for each question: ${others.join(', ')} is left out`,
  'write/order': () => 'the fixed order of its options cannot be said in GIFT',
  'write/tag': ({ tag, written }: { readonly tag: string; readonly written: string }) => `the tag “${tag}” is written “${written}”`,
  'write/words': () => 'some of its words come back otherwise from GIFT: compare them when it is imported',
  'write/pair-reasons': () => 'the reasons of the pairs cannot be said in GIFT',
  'write/heads': () => 'the heads of the two columns cannot be said in GIFT',
  'write/cell-emphasis': () => 'the emphasis of the second cells cannot be said in GIFT',
  'write/sorting': () => 'sorting becomes matching: each item with its group',
  'write/item-reasons': () => 'the reasons of the items cannot be said in GIFT',
  'write/blanks': ({ count }: { readonly count: number }) => `${count} blanks in one question cannot be said in GIFT; ${LEFT_OUT}`,
  'write/unit': ({ unit }: { readonly unit: string }) => `the unit “${unit}” cannot be said in GIFT`,
  'write/kind': ({ kind }: { readonly kind: string }) => `GIFT has no ${kind} questions; ${LEFT_OUT}`,
  'write/arrow': () => '“->” cannot be said there in GIFT: it is written →',
} as const;

/** Every kind of loss in English. */
export const englishLosses = { ...readingLosses, ...writingLosses } as const;
