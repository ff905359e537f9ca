import type { LearningEvent } from '../log/event.ts';
import { SKILLS, type Skill } from '../persona/technique.ts';

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
export function skillRecords(events: readonly LearningEvent[], skillOf: Readonly<Record<string, Skill>>): readonly SkillRecord[] {
  const attempts = new Map<string, string>();
  const newest = new Map<string, number>();
  for (const event of events) {
    // An examination names its questions `<quiz>/<question>`, a quiz by their own ids.
    if (event.kind === 'quiz-started') attempts.set(event.attempt, event.use === 'exam' ? event.course : `${event.course}/${event.quiz}`);
    if (event.kind !== 'question-answered') continue;
    const place = attempts.get(event.attempt);
    if (place !== undefined) newest.set(`${place}/${event.question}`, event.score);
  }
  return SKILLS.flatMap((skill) => {
    const scores = [...newest].flatMap(([question, score]) => (skillOf[question] === skill ? [score] : []));
    if (scores.length === 0) return [];
    return [{ skill, answered: scores.length, score: scores.reduce((sum, score) => sum + score, 0) / scores.length }];
  });
}
