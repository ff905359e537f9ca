import { type Candidate, candidatesOn, type Group, told } from '../proof/positions.ts';
import type { Scenario } from '../scenario.ts';
import type { Talk } from '../talk/replay.ts';

/** Of what might have followed what did: with the true type, and at the beat that was drawn. */
export function thatCame(talk: Talk, groups: readonly Group[], at: string): readonly [Candidate, ...Candidate[]] | undefined {
  return groups.find((group) => group.candidates.some(({ truth, situation }) => truth === talk.truth && situation.at === at))?.candidates;
}

/** What the learner could know at the opening and after each move of a talk; as far as it can be told, else cut off. */
export function candidatesAlong(scenario: Scenario, talk: Talk): readonly (readonly [Candidate, ...Candidate[]])[] {
  const along: (readonly [Candidate, ...Candidate[]])[] = [];
  let candidates = thatCame(talk, candidatesOn(scenario, talk), (talk.turns[0]?.before ?? talk.situation).at);
  for (const turn of talk.turns) {
    if (!candidates) return along;
    along.push(candidates);
    candidates = thatCame(talk, told(scenario, candidates, turn.move), turn.after.at);
  }
  return candidates ? [...along, candidates] : along;
}

/** Where the detours of a talk led to: no line of the author's need ever lead there. */
export function whereDetoursLed(scenario: Scenario, talk: Talk): readonly Group[] {
  return candidatesAlong(scenario, talk).flatMap((candidates, moment): Group[] =>
    talk.turns[moment - 1]?.choice.isDetour ? [{ share: 0, candidates }] : [],
  );
}
