import type { Move, Outcome } from '../../record/move.ts';
import type { Option, Position } from './positions.ts';
import { choicesOf, optionValue, type Values, WORTH } from './value.ts';

/** Below this, options of a position count as equally good: what is left is rounding of the iteration. */
const EQUAL = 1e-7;

/** A move measured against the best at its position. Prices and ranges are 0…100. */
export interface Priced {
  readonly option: Option;
  /** 100 · (value of the best choice − value of this move); 0 for a best move. */
  readonly price: number;
  /** 100 · (best − worst choice of the position). */
  readonly range: number;
  /** 100 · value of this move. */
  readonly value: number;
}

/** Undefined where the move is not possible at the position. */
export function priced(position: Position, move: Move, values: Values): Priced | undefined {
  const option = position.options.find((candidate) => candidate.choice.id === move.choice && candidate.move.broken === move.broken);
  const choices = choicesOf(position).map((candidate) => optionValue(candidate, values));
  if (!option || choices.length === 0) return undefined;
  const best = Math.max(...choices);
  const worst = Math.min(...choices);
  const value = optionValue(option, values);
  const price = best - value < EQUAL ? 0 : 100 * (best - value);
  const range = best - worst < EQUAL ? 0 : 100 * (best - worst);
  return { option, price, range, value: 100 * value };
}

/**
 * A detour measured against the lines that were to be had: worth what the talk is worth where it led to. Undefined where there were none.
 * @param led Value of the position that it led to, 0…1.
 */
export function pricedDetour(position: Position, led: number, values: Values): Omit<Priced, 'option'> | undefined {
  const lines = choicesOf(position).map((option) => optionValue(option, values));
  if (lines.length === 0) return undefined;
  const best = Math.max(...lines);
  const worst = Math.min(...lines);
  return {
    price: best - led < EQUAL ? 0 : 100 * (best - led),
    range: best - worst < EQUAL ? 0 : 100 * (best - worst),
    value: 100 * led,
  };
}

/** Of 100: for what the talk ended in, and for the moves that led there. */
const ENDING_SHARE = 50;
const MOVES_SHARE = 50;

/** The price of each choice of a position, in the order of `choicesOf`. */
export function pricesAt(position: Position, values: Values): readonly number[] {
  const worth = choicesOf(position).map((option) => optionValue(option, values));
  const best = Math.max(...worth);
  return worth.map((value) => (best - value < EQUAL ? 0 : 100 * (best - value)));
}

/**
 * A run's score, 0…100: half the ending, half how small the regrets were,
 * 50 · worth + 50 · (1 − mean over moves of price ÷ range), moves without range left out.
 */
export function runScore(outcome: Outcome, moves: readonly Pick<Priced, 'price' | 'range'>[]): number {
  const regrets = moves.filter((move) => move.range > 0).map((move) => Math.min(1, move.price / move.range));
  const mean = regrets.length === 0 ? 0 : regrets.reduce((sum, regret) => sum + regret, 0) / regrets.length;
  return ENDING_SHARE * WORTH[outcome] + MOVES_SHARE * (1 - mean);
}
