import type { PersonaId, Personas } from '../../persona/persona.ts';
import type { Skill, Techniques } from '../../persona/technique.ts';
import type { Outcome } from '../../record/move.ts';
import type { Analysis } from '../proof/proof.ts';
import { runScore } from '../proof/score.ts';
import type { Scenario, Truth } from '../scenario.ts';
import type { Talk } from '../talk/replay.ts';
import { type Advice, adviceOf } from './advice.ts';
import { type DebriefMove, measureMoves } from './measure-moves.ts';
import { type PointKind, pointOf } from './point.ts';
import { WORTH_A_WORD } from './recommend.ts';
import { type Lack, soNear } from './so-near.ts';
import { type Strength, strengthOf } from './strength.ts';

/** A skill over the talk: how many moves showed it, and how much of what was to be had they got, 0…1. */
export interface SkillResult {
  readonly skill: Skill;
  readonly moves: number;
  readonly share: number;
}

export interface Debrief {
  readonly outcome: Outcome;
  /** 0…100. */
  readonly score: number;
  readonly truth: Truth;
  readonly moves: readonly DebriefMove[];
  /** What was done well; undefined where nothing was. */
  readonly strength?: Strength;
  /** The one line to change, by its index, and what it was to the talk; undefined where no move cost anything worth a word. */
  readonly point?: { readonly move: number; readonly kind: PointKind };
  /** Where the type was hidden and the learner named one. */
  readonly named?: { readonly move: number; readonly persona: PersonaId; readonly isRight: boolean };
  /** What the last question lacked, where the talk ended a step short. */
  readonly lacked?: readonly Lack[];
  readonly skills: readonly SkillResult[];
  readonly advice: Advice;
}

interface Words {
  readonly personas: Personas;
  readonly techniques: Techniques;
}

/**
 * What a talk was worth and why. A talk that has not ended counts as stalled. The same moves always give the same debrief.
 * `since`: for a run that branches off another, the first move of its own; only those can be the line to change.
 */
export function debrief(scenario: Scenario, analysis: Analysis, talk: Talk, words: Words, since = 0): Debrief {
  const moves = measureMoves(scenario, analysis, talk, words.personas);
  const outcome = talk.standing.kind === 'ended' ? talk.standing.outcome : 'stalled';
  const naming = moves.find((move) => move.turn.choice.names !== undefined);
  const persona = naming?.turn.choice.names;
  const isRight = persona === talk.truth[0].id;
  // To have seen who it is was right, though it may have been early to say so.
  const costly = moves.slice(since).filter((move) => move.price >= WORTH_A_WORD && !(move === naming && isRight));
  // What is to be changed needs something to change it into.
  const dearest = dearestOf(costly.filter(({ better }) => better !== undefined)) ?? dearestOf(costly);
  const strength = strengthOf(moves, { toChange: dearest?.index, named: isRight ? naming?.index : undefined, since });
  const lacked = soNear(scenario, talk);
  return {
    outcome,
    score: runScore(outcome, moves),
    truth: talk.truth,
    moves,
    ...(strength ? { strength } : {}),
    ...(dearest ? { point: { move: dearest.index, kind: pointOf(dearest, talk) } } : {}),
    ...(naming && persona ? { named: { move: naming.index, persona, isRight } } : {}),
    ...(lacked ? { lacked } : {}),
    skills: skillsOf(moves, words.techniques),
    advice: adviceOf(dearest, words),
  };
}

function dearestOf(moves: readonly DebriefMove[]): DebriefMove | undefined {
  return moves.reduce<DebriefMove | undefined>((most, move) => (move.price > (most?.price ?? 0) ? move : most), undefined);
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
