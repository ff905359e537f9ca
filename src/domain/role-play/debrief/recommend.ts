import type { MeterChange } from '../../persona/meters.ts';
import type { Persona, Principle } from '../../persona/persona.ts';
import type { Move, Outcome } from '../../record/move.ts';
import type { Option, Position } from '../proof/positions.ts';
import { choicesOf, optionValue, type Values, WORTH } from '../proof/value.ts';
import type { Choice, ChoiceId } from '../role-play.ts';
import { impact, type Scenario, step, type Truth, techniquesShown } from '../scenario.ts';
import type { Turn } from '../talk/replay.ts';
import { landing, type Shown, takenAs, weightiest } from './landing.ts';

/** Another line, to recommend in place of the one said, and what it shows. */
export interface Better {
  readonly choice: Choice;
  readonly shown: readonly Shown[];
}

/** Why a line was taken as it was, or why another is better. It always speaks for what is recommended and against what cost something. */
export type Reason =
  /** Of the person: why the line said was taken so, why the other line would have been taken well. */
  | { readonly of: 'own' | 'better'; readonly principle: Principle }
  /** The other line would have ended the talk at once, in this. */
  | { readonly of: 'ending'; readonly outcome: Outcome }
  /** Neither would have been taken badly; from the other more ways lead to what the learner wants. */
  | { readonly of: 'further' };

/** Why there is nothing to recommend though the line cost something: what was better had been said before, or would itself have been taken badly. */
export type NoBetter = 'said' | 'unwelcome';

/** What there is to say of a line in place of which another might have been said. */
export interface Recommendation {
  readonly better?: Better;
  readonly noBetter?: NoBetter;
  readonly reason?: Reason;
}

/** Prices below this are rounding to a learner: they make no turning point, and no advice. */
export const WORTH_A_WORD = 3;

/** A choice whose value is so near the best may be recommended instead, where it lands better. Points of value. */
const NEARLY_BEST = 4;

/** Below this a difference of values is rounding. */
const ROUNDING = 1e-6;

/** A line as said, measured. `said`: what the learner had said before it. */
export interface SaidLine {
  readonly turn: Turn;
  readonly shown: readonly Shown[];
  readonly change: MeterChange;
  readonly price: number;
  /** 0…100. */
  readonly value: number;
  readonly said: ReadonlySet<ChoiceId>;
}

export function shownBy(choice: Choice, move: Move, persona: Persona): readonly Shown[] {
  return techniquesShown(choice, move).flatMap((technique) => {
    const reaction = persona.reactions.get(technique);
    return reaction ? [{ technique, reaction }] : [];
  });
}

interface Other {
  readonly option: Option;
  readonly value: number;
  readonly lands: number;
  readonly shown: readonly Shown[];
  /** The ending that it leads to at once, where that is a good one and better than what the line said led to. */
  readonly closes?: Outcome;
}

/**
 * What to recommend in place of a line, and why. What is to be learnt must be seen to land: a line that this person would have taken badly
 * is not recommended, however good the way behind it, except where it closes the talk well at once. Of those nearly as good as the best the one that
 * lands best. Where the talk came by here before, saying the same again would be no advice. A thought about who it is has one better: the truth.
 */
export function recommend(scenario: Scenario, truth: Truth, position: Position, values: Values, line: SaidLine): Recommendation {
  const persona = truth[line.turn.speaker] ?? truth[0];
  if (line.price === 0) return withReason(reasonAlone(line));
  if (line.turn.choice.names === truth[0].id) return {};
  const least = Math.min(line.price, WORTH_A_WORD) - ROUNDING;
  const better = choicesOf(position)
    .map((option): Other => {
      const lands = landing(impact(option.choice, option.move, persona));
      const closes = closing(scenario, truth, line.turn, option);
      return {
        option,
        value: 100 * optionValue(option, values),
        lands,
        shown: shownBy(option.choice, option.move, persona),
        ...(closes ? { closes } : {}),
      };
    })
    .filter(({ value }) => value - line.value >= least);
  const fresh = better.filter(({ option }) => !line.said.has(option.choice.id));
  const welcome = fresh.filter(({ option, lands, closes }) =>
    option.choice.names === undefined ? lands >= 0 || closes !== undefined : option.choice.names === truth[0].id,
  );
  const top = Math.max(...welcome.map(({ value }) => value));
  const [best] = welcome.filter(({ value }) => top - value <= NEARLY_BEST).sort((a, b) => b.lands - a.lands || b.value - a.value);
  if (!best) return { noBetter: fresh.length === 0 ? 'said' : 'unwelcome', ...withReason(reasonAlone(line)) };
  const reason = reasonFor(line, best);
  return { better: { choice: best.option.choice, shown: best.shown }, ...withReason(reason) };
}

const withReason = (reason: Reason | undefined): Pick<Recommendation, 'reason'> => (reason ? { reason } : {});

function closing(scenario: Scenario, truth: Truth, turn: Turn, { move }: Option): Outcome | undefined {
  const outcomeAt = (at: string | undefined): Outcome | undefined => (at === undefined ? undefined : scenario.endings.get(at)?.outcome);
  const outcome = outcomeAt(step(scenario, truth, turn.before, move)?.at);
  const own = outcomeAt(turn.after.at);
  const isGood = outcome === 'won' || outcome === 'advanced';
  return isGood && WORTH[outcome] > (own === undefined ? 0 : WORTH[own]) ? outcome : undefined;
}

/** Why a line was taken as it was, where no other is set beside it. What cost something worth a word is not praised. */
function reasonAlone({ shown, change, price }: SaidLine): Reason | undefined {
  const own = weightiest(shown, landing(change) < 0 ? 'harm' : 'good');
  if (!own || takenAs(own) === 0) return undefined;
  const isPraise = takenAs(own) > 0;
  if (isPraise && (price >= WORTH_A_WORD || landing(change) < 0)) return undefined;
  return { of: 'own', principle: own.reaction.principle };
}

/**
 * Why the other line is better: the principle by which the line said was taken badly, unless the other offends against it too; else the principle by which
 * the other would have been taken well, unless the line said had that as well.
 */
function reasonFor(line: SaidLine, other: Other): Reason | undefined {
  if (other.option.choice.names !== undefined) return undefined;
  const harm = landing(line.change) < 0 ? weightiest(line.shown, 'harm') : undefined;
  const offends = (principle: Principle): boolean =>
    other.shown.some((one) => one.reaction.principle.id === principle.id && takenAs(one) < 0);
  if (harm && takenAs(harm) < 0 && !offends(harm.reaction.principle)) return { of: 'own', principle: harm.reaction.principle };
  const had = new Set(line.shown.flatMap((one) => (takenAs(one) >= 0 ? [one.reaction.principle.id] : [])));
  const telling = weightiest(
    other.shown.filter((one) => takenAs(one) > 0 && !had.has(one.reaction.principle.id) && !offends(one.reaction.principle)),
    'good',
  );
  if (telling) return { of: 'better', principle: telling.reaction.principle };
  return other.closes ? { of: 'ending', outcome: other.closes } : { of: 'further' };
}
