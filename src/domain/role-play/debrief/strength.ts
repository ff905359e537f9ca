import type { Principle } from '../../persona/persona.ts';
import type { Prose } from '../../prose.ts';
import { landing, takenAs, weightiest } from './landing.ts';
import type { DebriefMove } from './measure-moves.ts';
import { WORTH_A_WORD } from './recommend.ts';

/** The one thing done well, named before all else. */
export type Strength =
  /** A line that was taken well, and why: what the author wrote of it, else the principle by which it was. */
  | { readonly kind: 'landed'; readonly move: number; readonly principle: Principle; readonly why?: Prose }
  /** The hidden type was named rightly. */
  | { readonly kind: 'named'; readonly move: number }
  /** Nothing that could be said would have been taken well, and the learner chose the best of it. */
  | { readonly kind: 'steady'; readonly move: number };

/** A line that cost so much is not held up as well done, however well it was taken. */
const A_PITY = 10;

interface Landed extends DebriefMove {
  readonly principle: Principle;
}

/**
 * The move that won most: the most of what lay between the best and the worst line there, of those that were taken well for a reason that speaks for them.
 * Never the line that is to be changed. Undefined where nothing was done well. `since`: the first move of the run's own, where it branches off another;
 * those come first.
 */
export function strengthOf(
  moves: readonly DebriefMove[],
  { toChange, named, since }: { readonly toChange: number | undefined; readonly named: number | undefined; readonly since: number },
): Strength | undefined {
  const open = moves.filter(({ index }) => index !== toChange);
  const landed = open.flatMap((move): Landed[] => {
    const telling = weightiest(move.shown, 'good');
    return !move.turn.move.broken && landing(move.change) > 0 && telling && takenAs(telling) > 0
      ? [{ ...move, principle: telling.reaction.principle }]
      : [];
  });
  const cheap = landed.filter(({ price }) => price < WORTH_A_WORD);
  const best = mostWon(cheap.filter(({ index }) => index >= since)) ?? mostWon(cheap);
  if (best) return asLanded(best);
  if (named !== undefined) return { kind: 'named', move: named };
  const dear = mostWon(landed.filter(({ price }) => price < A_PITY));
  if (dear) return asLanded(dear);
  const steady = mostWon(open.filter(({ price, range, turn }) => price === 0 && range > 0 && turn.choice.names === undefined));
  return steady && { kind: 'steady', move: steady.index };
}

const asLanded = ({ index, principle, praise }: Landed): Strength => ({
  kind: 'landed',
  move: index,
  principle,
  ...(praise ? { why: praise } : {}),
});

const mostWon = <Move extends DebriefMove>(moves: readonly Move[]): Move | undefined =>
  moves.toSorted((a, b) => b.range - b.price - (a.range - a.price) || landing(b.change) - landing(a.change))[0];
