import { percent } from '../../../../domain/percent.ts';
import { grade } from '../../../../domain/quiz/grading/grade.ts';
import type { Question } from '../../../../domain/quiz/question.ts';
import type { Quiz } from '../../../../domain/quiz/quiz.ts';
import { layOut } from './lay-out.ts';
import { answerName, drawnQuestions } from './print-sheet.ts';
import { readAnswer } from './read-answer.ts';

/** A sheet as it came back. */
export interface FilledSheet {
  /** `course/id`, as the sheet's first line has it. */
  readonly quiz: string;
  readonly locale: string;
  readonly seed: number;
  /** The lines under it. */
  readonly lines: readonly string[];
}

/** The sheets in a text, each from its first line (`# course/quiz en seed 1`) to the next; what stands before the first is left out. */
export function cutSheets(text: string): readonly FilledSheet[] {
  const sheets: (FilledSheet & { readonly lines: string[] })[] = [];
  for (const line of text.split(/\r?\n/u)) {
    const [, quiz, locale, seed] = /^#+\s*(\S+\/\S+)\s+(\S+)\s+seed\s+(\d+)\s*$/u.exec(line.trim()) ?? [];
    if (quiz !== undefined && locale !== undefined) sheets.push({ quiz, locale, seed: Number(seed), lines: [] });
    else sheets.at(-1)?.lines.push(line);
  }
  return sheets;
}

export interface MarkedSheet {
  readonly report: readonly string[];
  readonly points: number;
  readonly of: number;
}

/** Grades what stands on a sheet by the rules by which a learner's answers are graded, and tells it question by question. */
export function markSheet(quiz: Quiz, { seed, lines }: FilledSheet): MarkedSheet {
  const rows = drawnQuestions(quiz, seed).map((question, place) => ({
    question,
    ...markQuestion(question, seed, answerTo(answerName(place), lines)),
  }));
  const points = rows.reduce((sum, { question, score }) => sum + question.weight * score, 0);
  const of = rows.reduce((sum, { question }) => sum + question.weight, 0);
  return {
    points,
    of,
    report: [
      `${quiz.course}/${quiz.id} (${quiz.locale}, seed ${seed})`,
      ...rows.map(
        ({ question, score, note }) =>
          `  ${(question.weight * score).toFixed(2)} of ${question.weight}  ${question.id} (${question.kind})${note}`,
      ),
      `  Points: ${sayPoints(points, of)}`,
    ],
  };
}

export function sayPoints(points: number, of: number): string {
  return `${points.toFixed(2)} of ${of}, ${of === 0 ? 0 : percent(points / of)} %`;
}

/** What stands behind the answer's name and a colon, wherever on the sheet; the last of several. */
function answerTo(name: string, lines: readonly string[]): string {
  const answers = lines.flatMap((line) => {
    const [, found, answer] = /^(?!\s)[-*>\d.()`\s]*([a-z][a-z0-9-]*)[`*]*\s*[:：=]\s*(.*)$/u.exec(line) ?? [];
    return found === name && answer !== undefined && answer.trim() !== '' ? [answer] : [];
  });
  return answers.at(-1) ?? '';
}

function markQuestion(question: Question, seed: number, written: string): { readonly score: number; readonly note: string } {
  if (written === '') return { score: 0, note: ': not answered' };
  const read = readAnswer(question, layOut(question, seed), written);
  const { score } = grade(question, 'answer' in read ? read.answer : undefined);
  return { score, note: read.slip === undefined ? '' : `: ${read.slip}` };
}
