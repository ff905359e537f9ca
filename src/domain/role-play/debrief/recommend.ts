import type { MeterChange } from '../../persona/meters.ts';
import type { Persona, Principle } from '../../persona/persona.ts';
import type { Prose } from '../../prose.ts';
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
  /** It would have been worth it for its end alone, however it had been taken. */
  readonly closes?: true;
}

/** Why a line was taken as it was, or why another is better. It always speaks for what is recommended and against what cost something. */
export type Reason =
  /** Of the person: why the line said was taken so, why the other line would have been taken well. */
  | { readonly of: 'own' | 'better'; readonly principle: Principle }
  /** The same of this line, here, in the author's words: they stand in place of all principles. */
  | { readonly of: 'own-why' | 'better-why'; readonly why: Prose }
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
  /** None, one, or the author's two: of the line said, then of the one recommended. */
  readonly reasons: readonly Reason[];
  /** What the author wrote of the line said, where that speaks for it. */
  readonly praise?: Prose;
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
  /** The lines of this beat whose why speaks for them; of all others it tells what they cost. Asked only where there is a why. */
  good(): ReadonlySet<ChoiceId>;
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
  const praise = whyOf(line.turn.choice, line.turn.move, 'for', line, truth);
  const alone = (): Pick<Recommendation, 'reasons' | 'praise'> => ({ reasons: reasonsAlone(line, truth, praise), ...praised(praise) });
  if (line.price === 0 || line.turn.choice.names === truth[0].id) return alone();
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
  if (!best) return { noBetter: fresh.length === 0 ? 'said' : 'unwelcome', ...alone() };
  const principled = principleFor(line, best);
  const whys = whysFor(line, best, truth);
  return {
    better: { choice: best.option.choice, shown: best.shown, ...(principled?.of === 'ending' ? { closes: true } : {}) },
    reasons: whys.length > 0 || !principled ? whys : [principled],
    ...praised(praise),
  };
}

const praised = (praise: Prose | undefined): Pick<Recommendation, 'praise'> => (praise ? { praise } : {});

/**
 * What the author wrote of a line, where it speaks for it, or against. Of a silence that was not borne nothing is written; of a thought about who it is
 * the why tells the signs, and these speak for the truth and against all else.
 */
function whyOf(choice: Choice, move: Move, side: 'for' | 'against', line: SaidLine, truth: Truth): Prose | undefined {
  if (!choice.why || move.broken) return undefined;
  const isGood = choice.names === undefined ? line.good().has(choice.id) : choice.names === truth[0].id;
  return isGood === (side === 'for') ? choice.why : undefined;
}

/** Of two lines: the why that speaks against the one said, unless the other offends against the same, and the why that speaks for the other. */
function whysFor(line: SaidLine, other: Other, truth: Truth): readonly Reason[] {
  const { choice, move } = line.turn;
  const harm = harmOf(line);
  const own = harm && offends(other, harm.reaction.principle) ? undefined : whyOf(choice, move, 'against', line, truth);
  const better = whyOf(other.option.choice, other.option.move, 'for', line, truth);
  return [...whyReason('own-why', own), ...whyReason('better-why', better)];
}

const whyReason = (of: 'own-why' | 'better-why', why?: Prose): readonly Reason[] => (why ? [{ of, why }] : []);

function closing(scenario: Scenario, truth: Truth, turn: Turn, { move }: Option): Outcome | undefined {
  const outcomeAt = (at: string | undefined): Outcome | undefined => (at === undefined ? undefined : scenario.endings.get(at)?.outcome);
  const outcome = outcomeAt(step(scenario, truth, turn.before, move)?.at);
  const own = outcomeAt(turn.after.at);
  const isGood = outcome === 'won' || outcome === 'advanced';
  return isGood && WORTH[outcome] > (own === undefined ? 0 : WORTH[own]) ? outcome : undefined;
}

/** Why a line was taken as it was, where no other is set beside it. What cost something worth a word is not praised. */
function reasonsAlone(line: SaidLine, truth: Truth, praise: Prose | undefined): readonly Reason[] {
  const { turn, shown, change, price } = line;
  // The signs by which a type is known are worth telling, whoever it was.
  if (turn.choice.names !== undefined) return whyReason('own-why', turn.choice.why);
  const isRough = landing(change) < 0;
  const against = price >= WORTH_A_WORD || isRough ? whyOf(turn.choice, turn.move, 'against', line, truth) : undefined;
  const why = against ?? (price < WORTH_A_WORD ? praise : undefined);
  if (why) return whyReason('own-why', why);
  const own = weightiest(shown, isRough ? 'harm' : 'good');
  if (!own || takenAs(own) === 0) return [];
  const isPraise = takenAs(own) > 0;
  if (isPraise && (price >= WORTH_A_WORD || isRough)) return [];
  return [{ of: 'own', principle: own.reaction.principle }];
}

const offends = (other: Other, principle: Principle): boolean =>
  other.shown.some((one) => one.reaction.principle.id === principle.id && takenAs(one) < 0);

/** The technique for which a line was taken badly, where it was. */
function harmOf({ change, shown }: SaidLine): Shown | undefined {
  const harm = landing(change) < 0 ? weightiest(shown, 'harm') : undefined;
  return harm && takenAs(harm) < 0 ? harm : undefined;
}

/**
 * Why the other line is better: the principle by which the line said was taken badly, unless the other offends against it too; else the principle by which
 * the other would have been taken well, unless the line said had that as well.
 */
function principleFor(line: SaidLine, other: Other): Reason | undefined {
  if (other.option.choice.names !== undefined) return undefined;
  const harm = harmOf(line);
  if (harm && !offends(other, harm.reaction.principle)) return { of: 'own', principle: harm.reaction.principle };
  const had = new Set(line.shown.flatMap((one) => (takenAs(one) >= 0 ? [one.reaction.principle.id] : [])));
  const telling = weightiest(
    other.shown.filter((one) => takenAs(one) > 0 && !had.has(one.reaction.principle.id) && !offends(other, one.reaction.principle)),
    'good',
  );
  if (telling) return { of: 'better', principle: telling.reaction.principle };
  return other.closes ? { of: 'ending', outcome: other.closes } : { of: 'further' };
}
