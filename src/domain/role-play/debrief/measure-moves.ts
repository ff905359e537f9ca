import type { MeterChange } from '../../persona/meters.ts';
import { PERSONA_IDS, type PersonaId, type Personas } from '../../persona/persona.ts';
import { positionOf } from '../proof/positions.ts';
import type { Analysis } from '../proof/proof.ts';
import { type Priced, priced, pricedDetour } from '../proof/score.ts';
import { impact, type Scenario } from '../scenario.ts';
import type { Talk, Turn } from '../talk/replay.ts';
import type { Shown } from './landing.ts';
import { type Recommendation, recommend, shownBy } from './recommend.ts';
import { goodLinesAt } from './weight.ts';
import { candidatesAlong } from './where-detours-led.ts';

/** How another type would have taken the same words. */
export interface OtherTaking {
  readonly persona: PersonaId;
  readonly change: MeterChange;
}

/** One move of a finished (or broken-off) talk, measured. Prices, ranges and values are 0…100. */
export interface DebriefMove extends Pick<Priced, 'price' | 'range' | 'value'>, Recommendation {
  readonly index: number;
  readonly turn: Turn;
  readonly shown: readonly Shown[];
  /** What it did to the meters of the one spoken to, before the scale clamps. */
  readonly change: MeterChange;
  /** The seven other types, in the order of the curriculum. */
  readonly others: readonly OtherTaking[];
}

/** Every move of a talk, each by what the learner could know when making it. */
export function measureMoves(scenario: Scenario, analysis: Analysis, talk: Talk, personas: Personas): readonly DebriefMove[] {
  const { space, values } = analysis;
  const along = candidatesAlong(scenario, talk).map((candidates) => positionOf(space, candidates));
  const moves: DebriefMove[] = [];
  for (const [index, turn] of talk.turns.entries()) {
    const position = space.positions[along[index] ?? -1];
    const led = along[index + 1];
    const price =
      position &&
      (turn.choice.isDetour
        ? led === undefined
          ? undefined
          : pricedDetour(position, values[led] ?? 0, values)
        : priced(position, turn.move, values));
    if (!position || !price) break;
    const persona = talk.truth[turn.speaker] ?? talk.truth[0];
    const line = {
      turn,
      shown: shownBy(turn.choice, turn.move, persona),
      change: impact(turn.choice, turn.move, persona),
      price: price.price,
      value: price.value,
    };
    const said = new Set(moves.map((earlier) => earlier.turn.choice.id));
    moves.push({
      index,
      ...line,
      range: price.range,
      ...recommend(scenario, talk.truth, position, values, { ...line, said, good: () => goodLinesAt(scenario, analysis, turn.before.at) }),
      others: PERSONA_IDS.flatMap((id) => {
        const other = personas.get(id);
        return other && id !== persona.id ? [{ persona: id, change: impact(turn.choice, turn.move, other) }] : [];
      }),
    });
  }
  return moves;
}
