import { type Random, shuffled } from '../chance/random.ts';
import type { Question } from './question.ts';
import type { DrawRule, Quiz } from './quiz.ts';

/** How many questions an examination asks at least, where the course has as many. */
export const EXAM_SIZE = 24;

/** Minutes that these take somebody who knows the course. */
export const EXAM_MINUTES = 20;

/** Of the clock that a learner may ask for. */
const MINUTES_A_QUESTION = 1.5;

const isDrawn = ({ use }: Question): boolean => use === 'quiz';

/** How many questions a quiz at a lesson's end asks. */
export function quizSize({ draw, questions }: Pick<Quiz, 'draw' | 'questions'>): number {
  const pool = questions.filter(isDrawn).length;
  return draw
    ? Math.min(
        pool,
        draw.reduce((sum, { take }) => sum + take, 0),
      )
    : pool;
}

/** How many questions an examination over these quizzes asks. */
export function examSize(quizzes: readonly Pick<Quiz, 'questions'>[]): number {
  return Math.min(EXAM_SIZE, quizzes.flatMap(({ questions }) => questions).filter(isDrawn).length);
}

/** Whole minutes that the clock gives for so many questions. */
export function clockMinutes(questions: number): number {
  return Math.ceil(questions * MINUTES_A_QUESTION);
}

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

/** A question's name in an examination. */
export function examRef(quiz: string, question: string): string {
  return `${quiz}/${question}`;
}
