import type { Question } from '../../../domain/quiz/question.ts';
import type { DrawRule } from '../../../domain/quiz/quiz.ts';
import { nearest } from '../nearest.ts';
import { fact } from '../words/problem-wording.ts';
import type { Where } from './read/problem-list.ts';
import type { Reading } from './read/reading.ts';

/** More drawn than there is, over all or by one rule. */
export function reportDraw(draw: readonly DrawRule[], questions: readonly Question[], where: Where, { report }: Reading): void {
  const asked = questions.filter((question) => question.use === 'quiz');
  const tags = [...new Set(asked.flatMap((question) => question.tags))];
  const before = report.problems.length;
  for (const { take, tag, difficulty } of draw) {
    if (tag !== undefined && !tags.includes(tag)) {
      report.error(where, fact('draw/no-tag', { tag, guess: nearest(tag, tags), known: tags }));
      continue;
    }
    if (tag === undefined && difficulty === undefined) continue;
    const there = asked.filter(
      (question) => (tag === undefined || question.tags.includes(tag)) && (difficulty === undefined || question.difficulty === difficulty),
    ).length;
    if (take > there) report.error(where, fact('draw/too-many-of', { take, there, tag, difficulty }));
  }
  const take = draw.reduce((sum, rule) => sum + rule.take, 0);
  if (take > asked.length && report.problems.length === before) report.error(where, fact('draw/too-many', { take, there: asked.length }));
}
