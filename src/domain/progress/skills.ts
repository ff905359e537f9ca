import { SKILLS, type Skill } from '../persona/technique.ts';
import type { Summary } from '../record/summary.ts';

/** How the learner does in one skill, by the questions that test it. */
export interface SkillRecord {
  readonly skill: Skill;
  /** Questions answered, each counted once. */
  readonly answered: number;
  /** 0…1: mean of the newest score of each. */
  readonly score: number;
}

/**
 * The record by skill, in the order of SKILLS; skills without an answer are left out.
 * @param skillOf the skill of each question, keyed `<course>/<quiz>/<question>`
 */
export function skillRecords({ scores }: Summary, skillOf: Readonly<Record<string, Skill>>): readonly SkillRecord[] {
  const bySkill = Map.groupBy(scores, ([question]) => skillOf[question]);
  return SKILLS.flatMap((skill) => {
    const own = bySkill.get(skill) ?? [];
    return own.length === 0 ? [] : [{ skill, answered: own.length, score: own.reduce((sum, [, score]) => sum + score, 0) / own.length }];
  });
}
