import { plain } from '../../../domain/prose.ts';
import type { Marking, Question, QuestionKind } from '../../../domain/quiz/question.ts';
import type { Quiz } from '../../../domain/quiz/quiz.ts';
import { type Place, type Problem, problem, type Severity } from '../problem.ts';
import { fact } from '../words/problem-wording.ts';

/** How bad it is where a wrong answer goes without a reason. */
const SEVERITY: Severity = 'error';

/** Of which kinds each part that can be answered wrongly has to say why. */
const HELD: readonly QuestionKind[] = ['single', 'multiple', 'true-false', 'ordering', 'matching', 'sorting', 'marking'];

/** Whoever answers wrongly is told why: one problem a question, with the first part that says nothing. */
export function unexplained({ questions }: Quiz, places: ReadonlyMap<string, Place>): readonly Problem[] {
  return questions.flatMap((question): readonly Problem[] => {
    const { id, kind } = question;
    const silent = HELD.includes(kind) ? silentParts(question) : [];
    const [first] = silent;
    const place = places.get(id);
    if (first === undefined || !place) return [];
    return [problem(SEVERITY, place, fact('quiz/unexplained', { id, kind, found: first, count: silent.length }))];
  });
}

/** What of a question can be answered wrongly without being told why, in words. */
export function silentParts(question: Question): readonly string[] {
  const without = (parts: readonly { readonly text: Parameters<typeof plain>[0]; readonly why?: unknown }[]): readonly string[] =>
    parts.filter(({ why }) => why === undefined).map(({ text }) => plain(text));
  switch (question.kind) {
    case 'single':
    case 'multiple':
    case 'true-false':
      return without(question.options);
    case 'ordering':
      return without(question.items);
    case 'matching': {
      const used = new Set(question.left.map(({ to }) => to));
      return without([...question.left, ...question.right.filter(({ id }) => !used.has(id))]);
    }
    case 'sorting':
      return without(question.items);
    case 'marking':
      return [...without(question.targets), ...silentWords(question)];
    case 'transcript':
      return without([...question.lines.filter(({ id }) => id !== question.wrong), ...question.reasons]);
    case 'blanks':
    case 'number':
      return question.explanation ? [] : [''];
  }
}

/** Runs of words between the stretches that have a reason. */
function silentWords({ passage, elsewhere }: Marking): readonly string[] {
  if (elsewhere) return [];
  return passage.flatMap((paragraph) => {
    const runs: string[] = [];
    let isOpen = false;
    for (const piece of paragraph) {
      const isSilent: boolean = piece.kind === 'text' ? isOpen : piece.target === undefined && piece.decoy === undefined;
      if (isSilent && isOpen) runs[runs.length - 1] += piece.text;
      else if (isSilent) runs.push(piece.text);
      isOpen = isSilent;
    }
    return runs.map((run) => run.trim());
  });
}
