import { METERS, type Meter, type MeterChange } from '../../persona/meters.ts';
import { MOODS, PERSONA_IDS, type Persona, type PersonaId, type Personas, type Principle, type Reaction } from '../../persona/persona.ts';
import { moodOf } from '../../persona/react.ts';
import type { Skill, TechniqueId, Techniques } from '../../persona/technique.ts';
import type { Move, Outcome } from '../../record/move.ts';
import { type Candidate, firstCandidates, type Option, type Position, positionOf, told } from '../proof/positions.ts';
import type { Analysis } from '../proof/proof.ts';
import { type Priced, priced, runScore } from '../proof/score.ts';
import { choicesOf, optionValue, type Values, WORTH } from '../proof/value.ts';
import type { Choice, ChoiceId } from '../role-play.ts';
import { impact, met, type Scenario, type Truth, techniquesShown } from '../scenario.ts';
import type { Talk, Turn } from '../talk/replay.ts';

/** A technique that a move showed, and how the person took it. */
export interface Shown {
  readonly technique: TechniqueId;
  readonly reaction: Reaction;
}

/** How another type would have taken the same words. */
export interface OtherTaking {
  readonly persona: PersonaId;
  readonly change: MeterChange;
}

/** Another line, to recommend in place of the one said, and what it shows. */
export interface Better {
  readonly choice: Choice;
  readonly shown: readonly Shown[];
}

/** A principle, and whether it tells why the line said was taken so or why the other line is better. */
export interface Reason {
  readonly of: 'own' | 'better';
  readonly principle: Principle;
}

/** One move of a finished (or broken-off) talk, measured. Prices, ranges and values are 0…100. */
export interface DebriefMove extends Pick<Priced, 'price' | 'range' | 'value'> {
  readonly index: number;
  readonly turn: Turn;
  readonly shown: readonly Shown[];
  /** What it did to the meters of the one spoken to, before the scale clamps. */
  readonly change: MeterChange;
  /**
   * Of the choices nearly as good as the best of those not said before, the one that lands best. Undefined where nothing was better,
   * and where all that was better had been said already.
   */
  readonly better?: Better;
  /** Undefined for a silent thought, and where no principle would tell the one line from the other. */
  readonly reason?: Reason;
  /** The seven other types, in the order of the curriculum. */
  readonly others: readonly OtherTaking[];
}

/** A skill over the talk: how many moves showed it, and how much of what was to be had they got, 0…1. */
export interface SkillResult {
  readonly skill: Skill;
  readonly moves: number;
  readonly share: number;
}

/** The one thing to take along. */
export type Advice =
  /** No move cost anything worth a word. */
  | { readonly kind: 'flawless' }
  /** The last move asked for more than the meters bore, and by little. */
  | { readonly kind: 'too-early'; readonly move: number; readonly meter: Meter; readonly by: number }
  /** The dearest move was a mistake with anybody: leave it. */
  | { readonly kind: 'mistake'; readonly move: number; readonly technique: TechniqueId; readonly instead: TechniqueId | undefined }
  /** The pause was not borne. */
  | { readonly kind: 'broken-silence'; readonly move: number; readonly technique: TechniqueId; readonly instead: TechniqueId | undefined }
  /** It is good practice with these types, not with this one. */
  | {
      readonly kind: 'other-type';
      readonly move: number;
      readonly technique: TechniqueId;
      readonly instead: TechniqueId | undefined;
      readonly suits: readonly PersonaId[];
    }
  /** Nothing wrong with it, but there was better. */
  | {
      readonly kind: 'better';
      readonly move: number;
      readonly technique: TechniqueId | undefined;
      readonly instead: TechniqueId | undefined;
    };

export interface Debrief {
  readonly outcome: Outcome;
  /** 0…100. */
  readonly score: number;
  readonly truth: Truth;
  readonly moves: readonly DebriefMove[];
  /** Index of the dearest move; undefined where no move cost anything worth a word. */
  readonly turningPoint: number | undefined;
  /** Where the type was hidden and the learner named one. */
  readonly named?: { readonly move: number; readonly persona: PersonaId; readonly isRight: boolean };
  readonly skills: readonly SkillResult[];
  readonly advice: Advice;
}

interface Words {
  readonly personas: Personas;
  readonly techniques: Techniques;
}

/** Prices below this are rounding to a learner: they make no turning point, and no advice. */
const WORTH_A_WORD = 3;

/** A choice whose value is so near the best may be recommended instead, where it lands better. Points of value. */
const NEARLY_BEST = 4;

/** So much may have been missing, over all meters, for a close to count as asked too early. */
const BY_LITTLE = 2;

/**
 * What a talk was worth and why. A talk that has not ended counts as stalled. The same moves always give the same debrief.
 * `since`: for a run that branches off another, the first move of its own; only those can be its turning point.
 */
export function debrief(scenario: Scenario, analysis: Analysis, talk: Talk, words: Words, since = 0): Debrief {
  const moves = measured(scenario, analysis, talk, words);
  const outcome = talk.standing.kind === 'ended' ? talk.standing.outcome : 'stalled';
  const dearest = moves
    .slice(since)
    .reduce<DebriefMove | undefined>(
      (most, move) => (move.price >= WORTH_A_WORD && move.price > (most?.price ?? 0) ? move : most),
      undefined,
    );
  const naming = moves.find((move) => move.turn.choice.names !== undefined);
  const persona = naming?.turn.choice.names;
  return {
    outcome,
    score: runScore(outcome, moves),
    truth: talk.truth,
    moves,
    turningPoint: dearest?.index,
    ...(naming && persona ? { named: { move: naming.index, persona, isRight: persona === talk.truth[0].id } } : {}),
    skills: skillsOf(moves, words.techniques),
    advice: tooEarly(scenario, talk) ?? adviceOf(dearest, words),
  };
}

/** Whether the talk ended a step short: the last move would have led to more with a little more of one meter. */
function tooEarly(scenario: Scenario, talk: Talk): Advice | undefined {
  const last = talk.turns.at(-1);
  if (!last || talk.standing.kind !== 'ended' || talk.standing.outcome === 'won' || talk.standing.outcome === 'walk-out') return undefined;
  const meters = last.after.meters[last.speaker];
  const { arrows } = last.choice;
  const taken = arrows.findIndex((arrow) =>
    arrow.when.every((condition) => met(condition, last.after.meters, last.speaker, last.choice, last.move, talk.truth)),
  );
  // Only an arrow before the one taken would have been taken in its place.
  const better = arrows.slice(0, Math.max(0, taken)).find((arrow) => {
    const ending = scenario.endings.get(arrow.to);
    return (
      ending !== undefined &&
      arrow.when.length > 0 &&
      WORTH[ending.outcome] > WORTH[talk.standing.kind === 'ended' ? talk.standing.outcome : 'lost']
    );
  });
  if (!meters || !better) return undefined;
  const lacking = better.when.map((condition) => {
    if (condition.kind !== 'meter' || condition.of !== undefined || (condition.comparison !== '>=' && condition.comparison !== '>'))
      return undefined;
    const needed = condition.value + (condition.comparison === '>' ? 1 : 0);
    return { meter: condition.meter, by: Math.max(0, needed - meters[condition.meter]) };
  });
  if (!lacking.every((lack) => lack !== undefined)) return undefined;
  const total = lacking.reduce((sum, { by }) => sum + by, 0);
  const most = lacking.toSorted((one, other) => other.by - one.by)[0];
  return most && total > 0 && total <= BY_LITTLE
    ? { kind: 'too-early', move: talk.turns.length - 1, meter: most.meter, by: most.by }
    : undefined;
}

function measured(scenario: Scenario, { space, values }: Analysis, talk: Talk, { personas }: Words): readonly DebriefMove[] {
  const holdsTruth = (group: readonly Candidate[]): boolean => group.some((candidate) => candidate.truth === talk.truth);
  let candidates = firstCandidates(scenario).find(holdsTruth);
  const moves: DebriefMove[] = [];
  for (const [index, turn] of talk.turns.entries()) {
    const at = candidates && positionOf(space, candidates);
    const position = at === undefined ? undefined : space.positions[at];
    const price = position && priced(position, turn.move, values);
    if (!candidates || !price) break;
    const persona = talk.truth[turn.speaker] ?? talk.truth[0];
    const reactions = (choice: Choice, move: Move): readonly Shown[] =>
      techniquesShown(choice, move).flatMap((technique) => {
        const reaction = persona.reactions.get(technique);
        return reaction ? [{ technique, reaction }] : [];
      });
    const change = impact(turn.choice, turn.move, persona);
    const shown = reactions(turn.choice, turn.move);
    const said = new Set(moves.map((earlier) => earlier.turn.choice.id));
    const option = price.price === 0 ? undefined : recommended(position, values, persona, { above: price.value, said });
    const better = option && { choice: option.choice, shown: reactions(option.choice, option.move) };
    const reason = reasonOf({ shown, change, price: price.price, better });
    moves.push({
      index,
      turn,
      shown,
      change,
      price: price.price,
      range: price.range,
      value: price.value,
      ...(better ? { better } : {}),
      ...(reason ? { reason } : {}),
      others: PERSONA_IDS.flatMap((id) => {
        const other = personas.get(id);
        return other && id !== persona.id ? [{ persona: id, change: impact(turn.choice, turn.move, other) }] : [];
      }),
    });
    candidates = told(scenario, candidates, turn.move).find(holdsTruth);
  }
  return moves;
}

/**
 * Of the choices nearly as good as the best, the one that this person takes best at once: what is to be learnt must be seen to land.
 * Where the talk came by here before, saying the same again would be no advice. `above`: the value of what was said, 0…100.
 */
function recommended(
  position: Position,
  values: Values,
  persona: Persona,
  { above, said }: { readonly above: number; readonly said: ReadonlySet<ChoiceId> },
): Option | undefined {
  const open = choicesOf(position)
    .filter((option) => !said.has(option.choice.id))
    .map((option) => ({ option, value: 100 * optionValue(option, values), lands: sum(impact(option.choice, option.move, persona)) }))
    .filter(({ value }) => value > above);
  const top = Math.max(...open.map(({ value }) => value));
  return open.filter(({ value }) => top - value <= NEARLY_BEST).sort((a, b) => b.lands - a.lands || b.value - a.value)[0]?.option;
}

/**
 * Why a line was taken as it was, of the technique that weighed most. Where a line cost something worth a word without having been taken
 * badly, its own principle would praise what has just been called the lesser line: then the better line's tells, if it is another.
 */
function reasonOf({
  shown,
  change,
  price,
  better,
}: Pick<DebriefMove, 'shown' | 'change' | 'price'> & { better: Better | undefined }): Reason | undefined {
  const own = weightiest(shown, sum(change) < 0)?.reaction;
  const praises = own !== undefined && (sum(change) >= 0 || sum(own.change) > 0);
  if (own && (price < WORTH_A_WORD || !praises)) return { of: 'own', principle: own.principle };
  const telling = better?.shown.filter(({ reaction }) => sum(reaction.change) > 0 && reaction.principle !== own?.principle) ?? [];
  const other = weightiest(telling, false)?.reaction.principle;
  return other && { of: 'better', principle: other };
}

/**
 * What the dearest move was: the talk turned on it, or, where neither the mood nor the meters sank by it, a better chance went by.
 */
export function pointOf({ turn, change }: Pick<DebriefMove, 'turn' | 'change'>): 'turn' | 'missed' {
  const { persona, meters: after, mood } = turn.face;
  const before = turn.before.meters[turn.speaker] ?? persona.start;
  const hasSunk = MOODS.indexOf(mood.mood) > MOODS.indexOf(moodOf(before, persona).mood);
  // The scale may cut off what would have made up for a fall, and the curve shows only what is on the scale.
  const seen = METERS.reduce((total, meter) => total + after[meter] - before[meter], 0);
  return sum(change) >= 0 && seen >= 0 && !hasSunk ? 'missed' : 'turn';
}

const sum = (change: MeterChange): number => change.rapport + change.interest + change.patience;

/** The technique that did most of the harm, or most of the good. */
function weightiest(shown: readonly Shown[], harm: boolean): Shown | undefined {
  const sign = harm ? -1 : 1;
  return shown.reduce<Shown | undefined>(
    (most, one) => (!most || sign * sum(one.reaction.change) > sign * sum(most.reaction.change) ? one : most),
    undefined,
  );
}

function skillsOf(moves: readonly DebriefMove[], techniques: Techniques): readonly SkillResult[] {
  const bySkill = new Map<Skill, number[]>();
  for (const move of moves) {
    const share = move.range === 0 ? 1 : 1 - Math.min(1, move.price / move.range);
    const skills = new Set(move.shown.flatMap(({ technique }) => techniques.get(technique)?.skill ?? []));
    for (const skill of skills) bySkill.set(skill, [...(bySkill.get(skill) ?? []), share]);
  }
  return [...bySkill].map(([skill, shares]) => ({
    skill,
    moves: shares.length,
    share: shares.reduce((total, share) => total + share, 0) / shares.length,
  }));
}

function adviceOf(dearest: DebriefMove | undefined, { personas, techniques }: Words): Advice {
  if (!dearest) return { kind: 'flawless' };
  const move = dearest.index;
  const technique = weightiest(dearest.shown, true)?.technique;
  // What was just done can't be the thing to try instead.
  const used = dearest.shown.map((shown) => shown.technique);
  const instead = weightiest(dearest.better?.shown.filter((shown) => !used.includes(shown.technique)) ?? [], false)?.technique;
  if (technique === undefined) return { kind: 'better', move, technique, instead };
  if (dearest.turn.move.broken) return { kind: 'broken-silence', move, technique, instead };
  if (techniques.get(technique)?.mistake) return { kind: 'mistake', move, technique, instead };
  const suits = PERSONA_IDS.filter((id) => personas.get(id)?.recommended.includes(technique));
  return suits.length > 0 && sum(dearest.change) < 0
    ? { kind: 'other-type', move, technique, instead, suits }
    : { kind: 'better', move, technique, instead };
}
