import { SKILLS, type Skill } from '../persona/technique.ts';
import { type Attempt, scoreOf } from './attempt.ts';

/** What the result has to know of a question; a question that is gone from the quiz since counts with weight 1. */
export interface Counted {
  readonly weight: number;
  readonly skill?: Skill;
}

export interface SkillResult {
  readonly skill: Skill;
  /** 0…1, weighted. */
  readonly score: number;
  readonly questions: number;
}

export interface Result {
  /** 0…1: the weighted mean over everything drawn; what was not answered counts as 0. */
  readonly score: number;
  readonly passed: boolean;
  readonly right: number;
  readonly partly: number;
  readonly wrong: number;
  readonly unanswered: number;
  /** In the order of `SKILLS`; skills that were not asked for are left out. */
  readonly bySkill: readonly SkillResult[];
}

/** Scores a sitting. `pass` is 0…1. */
export function resultOf(attempt: Attempt, questions: ReadonlyMap<string, Counted>, pass: number): Result {
  const scores = attempt.questions.map((id) => scoreOf(attempt, id));
  const rows = attempt.questions.map((id, index) => ({ counted: questions.get(id) ?? { weight: 1 }, score: scores[index] ?? 0 }));
  const bySkill = SKILLS.flatMap((skill): SkillResult[] => {
    const own = rows.filter((row) => row.counted.skill === skill);
    return own.length === 0 ? [] : [{ skill, score: weighted(own), questions: own.length }];
  });
  const score = weighted(rows);
  return {
    score,
    passed: reaches(score, pass),
    right: scores.filter((value) => value === 1).length,
    partly: scores.filter((value) => value !== undefined && value > 0 && value < 1).length,
    wrong: scores.filter((value) => value === 0).length,
    unanswered: scores.filter((value) => value === undefined).length,
    bySkill,
  };
}

/** Fewer questions than this, or a lower score, say nothing certain about a skill. */
const ENOUGH_QUESTIONS = 3;
const SURE_SCORE = 0.6;

/** The skills worth naming in a result, among those with three questions or more: the best if it reaches 60 %, the worst if another is better. */
export function standouts(bySkill: readonly SkillResult[]): { readonly strongest?: Skill; readonly weakest?: Skill } {
  const ranked = bySkill.filter(({ questions }) => questions >= ENOUGH_QUESTIONS).sort((a, b) => b.score - a.score);
  const [best] = ranked;
  const worst = ranked.at(-1);
  if (!best || !worst || best.score === worst.score) return {};
  return { ...(reaches(best.score, SURE_SCORE) && { strongest: best.skill }), weakest: worst.skill };
}

export function reaches(score: number, pass: number): boolean {
  return score >= pass - 1e-9;
}

function weighted(rows: readonly { readonly counted: Counted; readonly score: number }[]): number {
  const total = rows.reduce((sum, row) => sum + row.counted.weight, 0);
  if (total === 0) return 0;
  return rows.reduce((sum, row) => sum + row.counted.weight * row.score, 0) / total;
}
