import type { History, Memory, Shift } from '../record/history.ts';
import type { Outcome } from '../record/move.ts';
import type { Preparation, Question } from './campaign.ts';

/** How a customer stands to the learner between two visits. */
export const BANDS = ['cold', 'neutral', 'warm'] as const;
export type Band = (typeof BANDS)[number];

const BY_OUTCOME: Readonly<Record<Outcome, Band>> = {
  won: 'warm',
  advanced: 'neutral',
  stalled: 'neutral',
  lost: 'cold',
  'walk-out': 'cold',
};

export function bandOf(outcome: Outcome): Band {
  return BY_OUTCOME[outcome];
}

/** All that has happened in a season so far, as far as anything later depends on it. */
export interface Past {
  /** How the last visit ended; undefined before the first. */
  readonly last: Outcome | undefined;
  readonly promised: readonly string[];
  readonly kept: readonly string[];
  readonly known: readonly string[];
}

export const NOTHING_YET: Past = { last: undefined, promised: [], kept: [], known: [] };

/** What a choice or a preparation leaves. */
export interface Leaving {
  readonly promise?: string;
  readonly learn?: string;
  readonly keep?: string;
}

const joined = (known: readonly string[], more: readonly (string | undefined)[]): readonly string[] =>
  [...new Set([...known, ...more.filter((one) => one !== undefined)])].sort();

function left(past: Past, leavings: readonly Leaving[]): Past {
  return {
    ...past,
    promised: joined(
      past.promised,
      leavings.map(({ promise }) => promise),
    ),
    known: joined(
      past.known,
      leavings.map(({ learn }) => learn),
    ),
    kept: joined(
      past.kept,
      leavings.map(({ keep }) => keep),
    ),
  };
}

/** The past once a visit is over, by how it ended and what was said in it. */
export function afterVisit(past: Past, outcome: Outcome, leavings: readonly Leaving[]): Past {
  return { ...left(past, leavings), last: outcome };
}

/** The past with what was decided before a visit. */
export function afterPreparation(past: Past, chosen: readonly Preparation[]): Past {
  return left(past, chosen);
}

/** Promises that wait to be kept. */
export function unkept({ promised, kept }: Past): readonly string[] {
  return promised.filter((one) => !kept.includes(one));
}

export function memoriesOf(past: Past): readonly Memory[] {
  return [
    ...(past.last ? [`since:${past.last}` as const] : []),
    ...past.promised.map((id) => `promised:${id}` as const),
    ...past.kept.map((id) => `kept:${id}` as const),
    ...unkept(past).map((id) => `unkept:${id}` as const),
    ...past.known.map((id) => `knows:${id}` as const),
  ];
}

/** The options that there are after such a past: only what was promised can be kept, and only once. */
export function offered({ options }: Question, past: Past): readonly Preparation[] {
  const memories = memoriesOf(past);
  return options.filter(
    ({ needs, keep }) => needs.every((memory) => memories.includes(memory)) && (keep === undefined || unkept(past).includes(keep)),
  );
}

const WARMTH: Readonly<Record<Band, number>> = { cold: -1, neutral: 0, warm: 1 };

const shift = (value: number): Shift => (value > 0 ? 1 : value < 0 ? -1 : 0);

/**
 * What a visit begins with. Rapport: −1, 0 or +1 after a cold, neutral or warm end, one less where a promise was not kept, never beyond one;
 * interest and patience: what the preparation does, never beyond one.
 * @param past with the preparation, whose options were `chosen`
 */
export function historyOf(past: Past, chosen: readonly Preparation[]): History {
  const warmth = (past.last ? WARMTH[bandOf(past.last)] : 0) - (unkept(past).length > 0 ? 1 : 0);
  const sum = (meter: 'interest' | 'patience'): number => chosen.reduce((total, { effects }) => total + effects[meter], 0);
  return {
    shift: { rapport: shift(warmth), interest: shift(sum('interest')), patience: shift(sum('patience')) },
    memories: memoriesOf(past),
  };
}
