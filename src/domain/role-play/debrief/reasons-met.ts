import { pick, seeded } from '../../chance/random.ts';
import { FIRST_LOCALE } from '../../locale.ts';
import { plain } from '../../prose.ts';
import type { Move } from '../../record/move.ts';
import type { Scenario } from '../scenario.ts';
import { replay, type Talk } from '../talk/replay.ts';
import type { Debrief } from './debrief.ts';
import { type Reason, WORTH_A_WORD } from './recommend.ts';

/** What a learner reads of reasons in some debriefs. */
export interface ReasonsMet {
  readonly debriefs: number;
  /** Lines that cost something worth a word, and how many of them are given no reason. */
  readonly costly: number;
  readonly unexplained: number;
  /** Reasons given, line by line, and how many different ones they are. */
  readonly given: number;
  readonly distinct: number;
  /** Of those given, how many had been read before in the same debrief. */
  readonly again: number;
}

export function reasonsMet(debriefs: readonly Debrief[]): ReasonsMet {
  const all = debriefs.map(({ moves }) => moves.flatMap(({ reasons }) => reasons.map(sayingOf)));
  const costly = debriefs.flatMap(({ moves, named }) =>
    moves.filter(({ price, index }) => price >= WORTH_A_WORD && !(named?.isRight && named.move === index)),
  );
  return {
    debriefs: debriefs.length,
    costly: costly.length,
    unexplained: costly.filter(({ reasons }) => reasons.length === 0).length,
    given: all.flat().length,
    distinct: new Set(all.flat()).size,
    again: all.reduce((sum, reasons) => sum + reasons.length - new Set(reasons).size, 0),
  };
}

/** What a reason says: two that say the same are one to a reader. */
function sayingOf(reason: Reason): string {
  if ('why' in reason) return plain(reason.why);
  if ('principle' in reason) return reason.principle.text[FIRST_LOCALE];
  return 'outcome' in reason ? reason.outcome : reason.of;
}

/** No talk takes so many moves; whoever goes in circles stops. */
const MOST_MOVES = 60;

/** The talk of a learner who knows nothing: any choice, each silence held. The same seed gives the same talk. */
export function blindTalk(scenario: Scenario, seed: number): Talk {
  const random = seeded(seed);
  const moves: Move[] = [];
  let talk = replay(scenario, seed, moves);
  while (talk.standing.kind === 'beat' && moves.length < MOST_MOVES) {
    const choice = pick(talk.standing.choices, random);
    if (!choice) break;
    moves.push({ choice: choice.id });
    talk = replay(scenario, seed, moves);
  }
  return talk;
}
