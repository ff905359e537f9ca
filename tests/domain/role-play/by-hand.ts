import type { Move, Outcome } from '../../../src/domain/record/move.ts';
import { PositionIndex } from '../../../src/domain/role-play/proof/position-index.ts';
import type { Candidate, Option, Position, Prospect, Space } from '../../../src/domain/role-play/proof/positions.ts';
import type { Choice } from '../../../src/domain/role-play/role-play.ts';
import type { Scenario } from '../../../src/domain/role-play/scenario.ts';
import { smallPersona } from './small.ts';

const NO_CHANGE = { rapport: 0, interest: 0, patience: 0 };

export function choiceOf(id: string, rest: Partial<Choice> = {}): Choice {
  return { id, text: [{ text: id }], techniques: [], effects: NO_CHANGE, arrows: [], replies: [], ...rest };
}

/** `to`: the position it leads to, or several with their shares. */
export function optionOf(move: Move, to: number | readonly Prospect[], rest: Partial<Choice> = {}): Option {
  return { move, choice: choiceOf(move.choice, rest), prospects: typeof to === 'number' ? [{ to, share: 1 }] : to };
}

export function candidateWith(meters = { rapport: 4, interest: 4, patience: 4 }, persona = smallPersona('stubborn', {})): Candidate {
  return { truth: [persona], situation: { at: 'here', meters: [meters], facing: 0 } };
}

/** A position of a talk that nobody wrote, for rules that look at its options alone. */
export function positionWith(...options: readonly Option[]): Position {
  return { at: 'here', candidates: [candidateWith()], options };
}

export function endingWith(outcome: Outcome, ...candidates: readonly [Candidate, ...Candidate[]]): Position {
  return { at: 'end', candidates, outcome, options: [] };
}

/** A space that nobody explored, for rules that look at where positions lead alone. */
export function spaceWith(scenario: Scenario, first: Position, ...others: readonly Position[]): Space {
  return { scenario, level: 'normal', positions: [first, ...others], index: new PositionIndex((at) => at === 'end') };
}
