import { SKILLS, type Skill } from '../persona/technique.ts';
import type { Summary } from '../record/summary.ts';

/** From so many questions on a share says something of a skill; one alone would be all or nothing. */
export const ENOUGH_ANSWERS = 5;

/** How the learner does in one skill, by the questions that test it. */
export interface SkillRecord {
  readonly skill: Skill;
  /** Questions answered, each counted once. */
  readonly answered: number;
  /** 0…1: means of the newest and of the first score of each. Undefined below `ENOUGH_ANSWERS`. */
  readonly shares: { readonly now: number; readonly first: number } | undefined;
}

/**
 * The record by skill, in the order of SKILLS; skills without an answer are left out.
 * @param skillOf the skill of each question, keyed `<course>/<quiz>/<question>`
 */
export function skillRecords({ scores, firstScores }: Summary, skillOf: Readonly<Record<string, Skill>>): readonly SkillRecord[] {
  const bySkill = Map.groupBy(scores.keys(), (question) => skillOf[question]);
  return SKILLS.flatMap((skill) => {
    const questions = bySkill.get(skill) ?? [];
    const mean = (of: ReadonlyMap<string, number>) => questions.reduce((sum, one) => sum + (of.get(one) ?? 0), 0) / questions.length;
    const shares = questions.length < ENOUGH_ANSWERS ? undefined : { now: mean(scores), first: mean(firstScores) };
    return questions.length === 0 ? [] : [{ skill, answered: questions.length, shares }];
  });
}
