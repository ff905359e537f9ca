import type { Option, Position } from './positions.ts';
import type { Move, Outcome } from './role-play.ts';
import { choicesOf, optionValue, type Values, WORTH } from './value.ts';

/** Below this, options of a position count as equally good: what is left is rounding of the iteration. */
const EQUAL = 1e-7;

/** A move measured against the best at its position. Prices and ranges are 0…100. */
export interface Priced {
  readonly option: Option;
  readonly best: Option;
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
  const ranked = choicesOf(position)
    .map((candidate) => ({ candidate, value: optionValue(candidate, values) }))
    .sort((a, b) => b.value - a.value);
  const best = ranked[0];
  const worst = ranked.at(-1);
  if (!option || !best || !worst) return undefined;
  const value = optionValue(option, values);
  const price = best.value - value < EQUAL ? 0 : 100 * (best.value - value);
  const range = best.value - worst.value < EQUAL ? 0 : 100 * (best.value - worst.value);
  return { option, best: price === 0 ? option : best.candidate, price, range, value: 100 * value };
}

/** Outcomes as the score counts them: a walk-out like a loss. */
const ENDING_SHARE = 50;
const MOVES_SHARE = 50;

/**
 * A run's score, 0…100: half the ending, half how small the regrets were,
 * 50 · worth + 50 · (1 − mean over moves of price ÷ range), moves without range left out.
 */
export function scoreOf(outcome: Outcome, moves: readonly Pick<Priced, 'price' | 'range'>[]): number {
  const regrets = moves.filter((move) => move.range > 0).map((move) => Math.min(1, move.price / move.range));
  const mean = regrets.length === 0 ? 0 : regrets.reduce((sum, regret) => sum + regret, 0) / regrets.length;
  return ENDING_SHARE * WORTH[outcome] + MOVES_SHARE * (1 - mean);
}
