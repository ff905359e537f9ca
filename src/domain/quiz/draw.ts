import { type Random, shuffled } from '../chance/random.ts';
import { examRef } from './exam-ref.ts';
import type { Question } from './question.ts';
import type { DrawRule, Quiz } from './quiz.ts';
import { isDrawn } from './size.ts';

/** Ids of the questions that a quiz at a lesson's end asks, in the order asked. */
export function drawQuiz(quiz: Quiz, random: Random): string[] {
  const pool = quiz.questions.filter(isDrawn);
  const drawn = quiz.draw ? drawBy(quiz.draw, pool, random) : pool;
  return shuffled(drawn, random).map((question) => question.id);
}

/** Rule by rule, never a question twice; what a rule cannot find it takes from the rest, so that the count is always the same. */
function drawBy(rules: readonly DrawRule[], pool: readonly Question[], random: Random): Question[] {
  let rest = shuffled(pool, random);
  const drawn: Question[] = [];
  let short = 0;
  const take = (chosen: readonly Question[]) => {
    drawn.push(...chosen);
    rest = rest.filter((question) => !chosen.includes(question));
  };
  for (const rule of rules) {
    const fitting = rest.filter((question) => fits(question, rule)).slice(0, rule.take);
    short += rule.take - fitting.length;
    take(fitting);
  }
  take(rest.slice(0, short));
  return drawn;
}

function fits(question: Question, rule: DrawRule): boolean {
  return (
    (rule.tag === undefined || question.tags.includes(rule.tag)) &&
    (rule.difficulty === undefined || question.difficulty === rule.difficulty)
  );
}

/** Questions of an examination as `<quiz>/<question>`: as even over the lessons as their numbers allow, in mixed order. */
export function drawExam(quizzes: readonly Quiz[], size: number, random: Random): string[] {
  const piles = shuffled(quizzes, random).map((quiz) =>
    shuffled(
      quiz.questions.filter(isDrawn).map((question) => examRef(quiz.id, question.id)),
      random,
    ),
  );
  const drawn: string[] = [];
  for (let round = 0; drawn.length < size && piles.some((pile) => pile.length > round); round += 1) {
    for (const pile of piles) {
      const next = pile[round];
      if (next !== undefined && drawn.length < size) drawn.push(next);
    }
  }
  return shuffled(drawn, random);
}
