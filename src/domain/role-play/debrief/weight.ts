import { type Analysis, type ChoiceStanding, standingsOf } from '../proof/proof.ts';
import type { Beat, BeatId, Choice, ChoiceId } from '../role-play.ts';
import { impact, type Scenario } from '../scenario.ts';
import { landing, type Shown, weightiest } from './landing.ts';

/** Why a line asks for a reason of its own: it is among the dearest of the talk, or the best of its beat. */
export type Weight = 'dear' | 'best';

export interface LineOfWeight {
  readonly beat: BeatId;
  readonly choice: ChoiceId;
  readonly weight: Weight;
  /** Mean price over the positions, 0…100. */
  readonly price: number;
  /** The principle's sentence does not name what was said: the author's why is needed. */
  readonly needsWhy: boolean;
}

/** So many lines of a talk are its dearest. */
const DEAREST = 3;

/** A mean price below this is no price to a learner; a beat where every line has such a one asks nothing. */
const SOME_PRICE = 3;

/**
 * A principle whose sentence explains so many lines of one talk, this one among them, still speaks of what was said; one that explains more is a
 * rule of the type.
 */
const MOST_ALIKE = 1;

/** A line that is the best at so many of its beat's positions is a good one, though another may be best more often. */
const OFTEN_BEST = 1 / 3;

type Standings = ReadonlyMap<ChoiceId, ChoiceStanding>;

/** The lines that a learner should be told the reason of, in the order of the talk. A thought about who it is has weight by its price only. */
export function linesOfWeight(scenario: Scenario, standings: readonly ChoiceStanding[]): readonly LineOfWeight[] {
  const known: Standings = new Map(standings.map((standing) => [standing.choice, standing]));
  const dearest = new Set(
    standings
      .filter(({ price }) => price >= SOME_PRICE)
      .toSorted((a, b) => b.price - a.price)
      .slice(0, DEAREST)
      .map(({ choice }) => choice),
  );
  const shared = principlesShared(scenario);
  return scenario.rolePlay.beats.flatMap((beat) => {
    const best = bestOf(beat, known);
    return beat.choices.flatMap((choice): LineOfWeight[] => {
      const price = known.get(choice.id)?.price;
      const weight = choice === best ? 'best' : dearest.has(choice.id) ? 'dear' : undefined;
      if (price === undefined || weight === undefined) return [];
      return [{ beat: beat.id, choice: choice.id, weight, price, needsWhy: shared(beat, choice) > MOST_ALIKE }];
    });
  });
}

/** What was once found, by analysis and beat: a debrief asks for the same beat with each move made there. */
const found = new WeakMap<Analysis, Map<BeatId, ReadonlySet<ChoiceId>>>();

/**
 * The lines of a beat that the author's why speaks for; of all others it tells what they cost. Best at a third of the positions or more, or more often
 * than any other.
 */
export function goodLinesAt(scenario: Scenario, analysis: Analysis, at: BeatId): ReadonlySet<ChoiceId> {
  const known = found.get(analysis) ?? new Map<BeatId, ReadonlySet<ChoiceId>>();
  found.set(analysis, known);
  const beat = scenario.beats.get(at);
  const good = known.get(at) ?? (beat ? goodLines(beat, standingsOf(scenario, analysis, at)) : new Set());
  known.set(at, good);
  return good;
}

function goodLines(beat: Beat, standings: readonly ChoiceStanding[]): ReadonlySet<ChoiceId> {
  const known: Standings = new Map(standings.map((standing) => [standing.choice, standing]));
  const most = bestOf(beat, known, 0);
  return new Set(
    beat.choices.filter((choice) => choice === most || (known.get(choice.id)?.best ?? 0) >= OFTEN_BEST).map((choice) => choice.id),
  );
}

/**
 * The line that is best at most positions, of equals the one that costs least. Undefined where no line costs `least` or more, and where it is a thought:
 * which of those is best depends on who it is.
 */
function bestOf({ choices }: Beat, standings: Standings, least = SOME_PRICE): Choice | undefined {
  const price = ({ id }: Choice): number => standings.get(id)?.price ?? 0;
  const share = ({ id }: Choice): number => standings.get(id)?.best ?? 0;
  const [first] = choices.toSorted((a, b) => share(b) - share(a) || price(a) - price(b));
  return first?.names === undefined && choices.some((choice) => price(choice) >= least) ? first : undefined;
}

/**
 * How many lines of the talk the sentence under a line explains, for whichever of its possible types it explains most. A line without a sentence
 * counts as sharing it with all.
 */
function principlesShared(scenario: Scenario): (beat: Beat, choice: Choice) => number {
  const keysOf = (beat: Beat, choice: Choice): readonly (string | undefined)[] =>
    scenario.truths.map((truth) => {
      const persona = truth[beat.speaker] ?? truth[0];
      const shown = choice.techniques.flatMap((technique): Shown[] => {
        const reaction = persona.reactions.get(technique);
        return reaction ? [{ technique, reaction }] : [];
      });
      const telling = weightiest(shown, landing(impact(choice, { choice: choice.id }, persona)) < 0 ? 'harm' : 'good');
      return telling && `${persona.id} ${telling.reaction.principle.id}`;
    });
  const counts = new Map<string, number>();
  for (const beat of scenario.rolePlay.beats)
    for (const choice of beat.choices)
      for (const key of new Set(keysOf(beat, choice))) if (key !== undefined) counts.set(key, (counts.get(key) ?? 0) + 1);
  return (beat, choice) =>
    Math.max(...keysOf(beat, choice).map((key) => (key === undefined ? Number.POSITIVE_INFINITY : (counts.get(key) ?? 0))));
}
