import type { Question } from '../../../../domain/quiz/question.ts';
import type { Quiz } from '../../../../domain/quiz/quiz.ts';
import { writeAnswers } from './write-answers.ts';
import { quoted, writeBlocks } from './write-prose.ts';

/** A quiz as its author would write it: `parseQuiz` of the result gives the same questions. */
export function writeQuiz(quiz: Pick<Quiz, 'title' | 'lesson' | 'pass' | 'draw' | 'questions'>): string {
  const front = [`title: ${JSON.stringify(quiz.title)}`, `lesson: ${quiz.lesson}`];
  if (quiz.pass !== undefined) front.push(`pass: ${quiz.pass}`);
  if (quiz.draw) front.push(`draw: ${JSON.stringify(quiz.draw)}`);
  return `---\n${front.join('\n')}\n---\n\n${quiz.questions.map(writeQuestion).join('\n')}`;
}

function writeQuestion(question: Question): string {
  const blocks = [`## ${question.id}`, attributes(question), ...writeBlocks(question.stem), ...writeAnswers(question)];
  if (question.explanation) blocks.push(quoted(writeBlocks(question.explanation).join('\n\n')));
  return `${blocks.join('\n\n')}\n`;
}

function attributes(question: Question): string {
  const entries: string[] = [`kind: ${question.kind}`];
  if (question.use !== 'quiz') entries.push(`use: ${question.use}`);
  if (question.skill) entries.push(`skill: ${question.skill}`);
  if (question.difficulty !== 1) entries.push(`difficulty: ${question.difficulty}`);
  if (question.tags.length > 0) entries.push(`tags: [${question.tags.map((tag) => (isBare(tag) ? tag : JSON.stringify(tag))).join(', ')}]`);
  if (question.weight !== 1) entries.push(`weight: ${question.weight}`);
  if (question.attempts !== undefined) entries.push(`attempts: ${question.attempts}`);
  if (question.see) entries.push(`see: ${JSON.stringify(question.see)}`);
  if ((question.kind === 'single' || question.kind === 'multiple') && !question.shuffle) entries.push('shuffle: false');
  return `{${entries.join(', ')}}`;
}

/** A word that YAML takes for itself. */
function isBare(word: string): boolean {
  return /^[a-z][a-z0-9-]*$/u.test(word) && !['true', 'false', 'null'].includes(word);
}
