import type { Quiz } from '../../../domain/quiz/quiz.ts';
import type { Place } from '../problem.ts';
import { type PlacedQuiz, topOf } from './shelf.ts';

/**
 * A quiz with the places of what it names. Where the parser keeps only the headings, a name is looked for within its own question, once, when
 * the file is read.
 */
export function placedQuiz(path: string, source: string, quiz: Quiz, places: ReadonlyMap<string, Place>): PlacedQuiz {
  const lines = source.split('\n');
  const within = (word: string, from: number): Place | undefined => {
    const index = lines.findIndex((line, at) => at >= from && line.includes(word));
    return index < 0 ? undefined : { path, line: index + 1, column: (lines[index]?.indexOf(word) ?? 0) + 1 };
  };
  const seePlaces = quiz.questions.flatMap(({ id, see }) => {
    const heading = places.get(id) ?? topOf(path);
    return see === undefined ? [] : [[id, within(see, heading.line) ?? heading] as const];
  });
  const key = lines.findIndex((line) => line.startsWith('lesson:'));
  const lessonPlace = key < 0 ? undefined : within(quiz.lesson, key);
  return { quiz, places, seePlaces: new Map(seePlaces), lessonPlace: lessonPlace ?? topOf(path) };
}
