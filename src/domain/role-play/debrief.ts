import type { MeterChange } from '../persona/meters.ts';
import { PERSONA_IDS, type PersonaId, type Personas, type Principle, type Reaction } from '../persona/persona.ts';
import type { Skill, TechniqueId, Techniques } from '../persona/technique.ts';
import { type Candidate, firstCandidates, positionOf, told } from './positions.ts';
import type { Analysis } from './proof.ts';
import type { Choice, Move, Outcome } from './role-play.ts';
import type { Talk, Turn } from './run.ts';
import { impact, type Scenario, type Truth, techniquesShown } from './scenario.ts';
import { type Priced, priced, scoreOf } from './score.ts';

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

/** One move of a finished (or broken-off) talk, measured. Prices, ranges and values are 0…100. */
export interface DebriefMove extends Pick<Priced, 'price' | 'range' | 'value'> {
  readonly index: number;
  readonly turn: Turn;
  readonly shown: readonly Shown[];
  /** What it did to the meters of the one spoken to, before the scale clamps. */
  readonly change: MeterChange;
  /** The best choice at that position; the choice itself where nothing was better. */
  readonly best: Choice;
  readonly bestShown: readonly Shown[];
  /** Why this person takes it so: of the technique that weighed most. Undefined for a silent thought. */
  readonly principle?: Principle;
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
  /** Every move was as good as could be. */
  | { readonly kind: 'flawless' }
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
  /** Index of the dearest move; undefined where no move cost anything. */
  readonly turningPoint: number | undefined;
  readonly skills: readonly SkillResult[];
  readonly advice: Advice;
}

interface Words {
  readonly personas: Personas;
  readonly techniques: Techniques;
}

/** What a talk was worth and why. A talk that has not ended counts as stalled. The same moves always give the same debrief. */
export function debrief(scenario: Scenario, analysis: Analysis, talk: Talk, words: Words): Debrief {
  const moves = measured(scenario, analysis, talk, words);
  const outcome = talk.standing.kind === 'ended' ? talk.standing.outcome : 'stalled';
  const dearest = moves.reduce<DebriefMove | undefined>((most, move) => (move.price > (most?.price ?? 0) ? move : most), undefined);
  return {
    outcome,
    score: scoreOf(outcome, moves),
    truth: talk.truth,
    moves,
    turningPoint: dearest?.index,
    skills: skillsOf(moves, words.techniques),
    advice: adviceOf(dearest, words),
  };
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
    const principle = weightiest(shown, sum(change) < 0)?.reaction.principle;
    moves.push({
      index,
      turn,
      shown,
      change,
      price: price.price,
      range: price.range,
      value: price.value,
      best: price.best.choice,
      bestShown: reactions(price.best.choice, price.best.move),
      ...(principle ? { principle } : {}),
      others: PERSONA_IDS.flatMap((id) => {
        const other = personas.get(id);
        return other && id !== persona.id ? [{ persona: id, change: impact(turn.choice, turn.move, other) }] : [];
      }),
    });
    candidates = told(scenario, candidates, turn.move).find(holdsTruth);
  }
  return moves;
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
  const instead = weightiest(dearest.bestShown, false)?.technique;
  if (technique === undefined) return { kind: 'better', move, technique, instead };
  if (dearest.turn.move.broken) return { kind: 'broken-silence', move, technique, instead };
  if (techniques.get(technique)?.mistake) return { kind: 'mistake', move, technique, instead };
  const suits = PERSONA_IDS.filter((id) => personas.get(id)?.recommended.includes(technique));
  return suits.length > 0 && sum(dearest.change) < 0
    ? { kind: 'other-type', move, technique, instead, suits }
    : { kind: 'better', move, technique, instead };
}
