import type { NumberQuestion } from '../domain/quiz/question.ts';
import { fill } from './fill.ts';
import type { QuizWords } from './quiz.ts';

/** The answer to a question for a number, as sentences: what it is and, where anything near it counts too, how near that is. */
export function numberAnswer(question: NumberQuestion, words: Pick<QuizWords, 'accepted' | 'within'>): readonly string[] {
  const [best] = question.accepts;
  if (!best) return [];
  const sentences = [fill(words.accepted, { answer: amount(best.value, question.unit) })];
  if (best.tolerance > 0) sentences.push(fill(words.within, { slack: amount(best.tolerance, question.unit) }));
  // A unit in Chinese needs no space after it.
  return sentences.map((sentence) => sentence.replace(/(\p{Script=Han}) (?=\p{Script=Han})/gu, '$1'));
}

function amount(value: number, unit: string | undefined): string {
  return [value.toLocaleString('en', { maximumFractionDigits: 6 }), unit].filter(Boolean).join(unit === '%' ? '' : ' ');
}
