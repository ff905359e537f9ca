import { readContentFiles, seenFromHere } from '../../authoring/files/content-files.ts';
import { contentPath } from '../../authoring/text/content-paths.ts';
import { nearest } from '../../authoring/text/nearest.ts';
import { parseQuiz } from '../../authoring/text/quiz/parse-quiz.ts';
import type { ReadQuiz } from '../../authoring/text/quiz/tells/say-tells.ts';

export interface NamedQuizzes {
  readonly quizzes: readonly ReadQuiz[];
  /** What could not be found or read, in words. */
  readonly complaints: readonly string[];
}

/** All quizzes under a directory, or those with one of the words in their path, with places as seen from where the command was given. */
export function namedQuizzes(directory: string, words: readonly string[]): NamedQuizzes {
  const files = readContentFiles(directory).filter(({ path }) => contentPath(path).kind === 'quiz');
  const complaints: string[] = [];
  for (const word of words.filter((one) => !files.some(({ path }) => path.includes(one)))) {
    const guess = nearest(word, [...new Set(files.map(({ path }) => path.split('/').at(-1)?.split('.')[0] ?? path))]);
    complaints.push(`No quiz has “${word}” in its path.${guess ? ` Is “${guess}” meant?` : ''}`);
  }
  const quizzes: ReadQuiz[] = [];
  for (const { path, text } of files) {
    const what = contentPath(path);
    if (what.kind !== 'quiz' || (words.length > 0 && !words.some((word) => path.includes(word)))) continue;
    const { value, places } = parseQuiz(seenFromHere(path), text, what.locale);
    if (value) quizzes.push({ value, places });
    else complaints.push(`${seenFromHere(path)} has errors and is left out; npm run check names them.`);
  }
  return { quizzes, complaints };
}
