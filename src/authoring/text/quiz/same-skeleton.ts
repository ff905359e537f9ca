import type { Question } from '../../../domain/quiz/question.ts';
import type { Quiz } from '../../../domain/quiz/quiz.ts';
import type { Place, Problem } from '../problem.ts';

/** What must be the same in every language: which question, of which kind, with which parts, which of them right. */
function skeleton(question: Question): Readonly<Record<string, string>> {
  const common = {
    kind: question.kind,
    use: question.use,
    skill: question.skill ?? 'none',
    difficulty: String(question.difficulty),
    weight: String(question.weight),
  };
  switch (question.kind) {
    case 'single':
    case 'multiple':
    case 'true-false':
      return { ...common, options: list(question.options), 'right options': list(question.options.filter((option) => option.right)) };
    case 'ordering':
      return { ...common, steps: list(question.items) };
    case 'matching':
      return { ...common, pairs: question.left.map((left) => `${left.id}-${left.to}`).join(' '), 'second cells': list(question.right) };
    case 'sorting':
      return { ...common, groups: list(question.groups), items: question.items.map((item) => `${item.id} in ${item.to}`).join(', ') };
    case 'blanks':
      return { ...common, blanks: String(question.blanks.length) };
    case 'number':
      return { ...common, numbers: question.accepts.map((accepted) => `${accepted.value} ± ${accepted.tolerance}`).join(', ') };
    case 'marking':
      return { ...common, 'stretches to mark': String(question.targets.length) };
    case 'transcript':
      return {
        ...common,
        lines: String(question.lines.length),
        'wrong line': question.wrong,
        reasons: list(question.reasons),
        'right reason': list(question.reasons.filter((reason) => reason.right)),
      };
  }
}

/** How many options are right; undefined for kinds without boxes. */
function rightOnes(question: Question): number | undefined {
  return 'options' in question ? question.options.filter((option) => option.right).length : undefined;
}

function list(parts: readonly { readonly id: string }[]): string {
  return parts.map((part) => part.id).join(' ');
}

/** One quiz in one language with the places of its questions. */
export interface Placed {
  readonly quiz: Quiz;
  readonly places: ReadonlyMap<string, Place>;
}

/** Holds a translation to the quiz it translates: a learner may switch languages in the middle of an attempt. Problems point into `other`. */
export function sameSkeleton({ quiz: one }: Placed, { quiz: other, places }: Placed): Problem[] {
  const problems: Problem[] = [];
  const top: Place = { path: [...places.values()][0]?.path ?? '', line: 1, column: 1 };
  const error = (id: string, message: string, remedy: string) =>
    problems.push({ severity: 'error', ...(places.get(id) ?? top), message, remedy });
  for (const question of one.questions) {
    const twin = other.questions.find((candidate) => candidate.id === question.id);
    if (!twin) {
      error(question.id, `question “${question.id}” of the ${one.locale} quiz is missing here`, 'write it, or take it out there');
      continue;
    }
    const [there, here] = [rightOnes(question), rightOnes(twin)];
    // A box too many makes a single choice a multiple one: what was written is the box.
    if (question.kind !== twin.kind && there !== undefined && here !== undefined) {
      const count = (number: number): string => `${number} right ${number === 1 ? 'answer' : 'answers'}`;
      error(
        question.id,
        `“${question.id}” has ${count(here)} here and ${there} in the ${one.locale} quiz`,
        'tick the same answers with [x] in both',
      );
      continue;
    }
    const ours = skeleton(twin);
    const differing = Object.entries(skeleton(question)).find(([what, value]) => ours[what] !== value);
    if (differing) {
      const [what, value] = differing;
      error(
        question.id,
        `“${question.id}” differs from the ${one.locale} quiz in ${what}: ${ours[what] ?? 'none'} here, ${value} there`,
        'make both the same',
      );
    }
  }
  for (const question of other.questions) {
    if (!one.questions.some((candidate) => candidate.id === question.id)) {
      error(question.id, `question “${question.id}” is not in the ${one.locale} quiz`, 'write it there, or take it out here');
    }
  }
  return problems;
}
