import { SKILLS, type Skill } from '../../persona/technique.ts';
import type { Attempt } from '../../record/attempt.ts';
import { reaches, type Total, totalOf, type Weighed, weightedMean } from './total.ts';
import { bestTry } from './tries.ts';

/** What the result has to know of a question. */
export interface Counted extends Weighed {
  readonly skill?: Skill;
}

export interface SkillResult {
  readonly skill: Skill;
  /** 0…1, weighted. */
  readonly score: number;
  /** Of those answered. */
  readonly questions: number;
}

export interface Result extends Total {
  readonly right: number;
  readonly partly: number;
  readonly wrong: number;
  readonly unanswered: number;
  /** In the order of `SKILLS`, from what was answered: a question left out says nothing of a skill. Skills without an answer are left out. */
  readonly bySkill: readonly SkillResult[];
}

/** The score of a sitting, and what stands behind it. `pass` is 0…1. */
export function resultOf(attempt: Attempt, questions: ReadonlyMap<string, Counted>, pass: number): Result {
  const scores = attempt.questions.map((id) => bestTry(attempt, id));
  const bySkill = SKILLS.flatMap((skill): SkillResult[] => {
    const own = attempt.questions.flatMap((id, index) => {
      const question = questions.get(id);
      const score = scores[index];
      return question?.skill === skill && score !== undefined ? [{ weight: question.weight, score }] : [];
    });
    return own.length === 0 ? [] : [{ skill, score: weightedMean(own), questions: own.length }];
  });
  return {
    ...totalOf(attempt, questions, pass),
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

/** The skills of which a share says something: those with three questions or more. One question alone is all or nothing. */
export function tellingSkills(bySkill: readonly SkillResult[]): readonly SkillResult[] {
  return bySkill.filter(({ questions }) => questions >= ENOUGH_QUESTIONS);
}

/** The skills worth naming in a result, among those that tell something: the best if it reaches 60 %, the worst if another is better. */
export function standouts(bySkill: readonly SkillResult[]): { readonly strongest?: Skill; readonly weakest?: Skill } {
  const ranked = tellingSkills(bySkill).toSorted((a, b) => b.score - a.score);
  const [best] = ranked;
  const worst = ranked.at(-1);
  if (!best || !worst || best.score === worst.score) return {};
  return { ...(reaches(best.score, SURE_SCORE) && { strongest: best.skill }), weakest: worst.skill };
}
