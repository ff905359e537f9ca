import type { NumberQuestion } from '../domain/quiz/question.ts';
import { fill } from './fill.ts';
import type { QuizWords } from './words/quiz.ts';

/** The answer to a question for a number, as sentences: what it is and, where anything near it counts too, how near that is. */
export function numberAnswer(question: NumberQuestion, words: Pick<QuizWords, 'accepted' | 'within' | 'points'>): readonly string[] {
  const [best] = question.accepts;
  if (!best) return [];
  const sentences = [fill(words.accepted, { answer: amount(best.value, question.unit) })];
  if (best.tolerance > 0) {
    const slack = question.unit === '%' ? fill(words.points, { count: amount(best.tolerance) }) : amount(best.tolerance, question.unit);
    sentences.push(fill(words.within, { slack }));
  }
  // A unit in Chinese needs no space after it.
  return sentences.map((sentence) => sentence.replace(/(\p{Script=Han}) (?=\p{Script=Han})/gu, '$1'));
}

function amount(value: number, unit?: string): string {
  const size = Math.abs(value);
  // Beyond these nobody counts zeros.
  const number =
    size !== 0 && (size < 1e-6 || size >= 1e15)
      ? String(value).replace('e+', 'e')
      : value.toLocaleString('en', { maximumFractionDigits: 9 });
  return [number, unit].filter(Boolean).join(unit === '%' ? '' : ' ');
}
