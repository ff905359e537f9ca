import type { Question } from '../../../domain/quiz/question.ts';
import type { Quiz } from '../../../domain/quiz/quiz.ts';
import { type Place, type Problem, problem } from '../problem.ts';
import { type Fact, fact } from '../words/problem-wording.ts';

/** What of a question must be the same in every language: which question, of which kind, with which parts, which of them right. */
export type SkeletonPart =
  | 'kind'
  | 'use'
  | 'skill'
  | 'difficulty'
  | 'weight'
  | 'options'
  | 'rightOptions'
  | 'steps'
  | 'pairs'
  | 'secondCells'
  | 'groups'
  | 'items'
  | 'blanks'
  | 'numbers'
  | 'targets'
  | 'lines'
  | 'wrongLine'
  | 'reasons'
  | 'rightReason';

function skeleton(question: Question): ReadonlyMap<SkeletonPart, string> {
  return new Map<SkeletonPart, string>([
    ['kind', question.kind],
    ['use', question.use],
    ['skill', question.skill ?? 'none'],
    ['difficulty', String(question.difficulty)],
    ['weight', String(question.weight)],
    ...partsOf(question),
  ]);
}

function partsOf(question: Question): readonly (readonly [SkeletonPart, string])[] {
  switch (question.kind) {
    case 'single':
    case 'multiple':
    case 'true-false':
      return [
        ['options', list(question.options)],
        ['rightOptions', list(question.options.filter((option) => option.right))],
      ];
    case 'ordering':
      return [['steps', list(question.items)]];
    case 'matching':
      return [
        ['pairs', question.left.map((left) => `${left.id}-${left.to}`).join(' ')],
        ['secondCells', list(question.right)],
      ];
    case 'sorting':
      return [
        ['groups', list(question.groups)],
        ['items', question.items.map((item) => `${item.id} in ${item.to}`).join(', ')],
      ];
    case 'blanks':
      return [['blanks', String(question.blanks.length)]];
    case 'number':
      return [['numbers', question.accepts.map((accepted) => `${accepted.value} ± ${accepted.tolerance}`).join(', ')]];
    case 'marking':
      return [['targets', String(question.targets.length)]];
    case 'transcript':
      return [
        ['lines', String(question.lines.length)],
        ['wrongLine', question.wrong],
        ['reasons', list(question.reasons)],
        ['rightReason', list(question.reasons.filter((reason) => reason.right))],
      ];
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
  const { locale } = one;
  const report = (id: string, found: Fact): void => {
    problems.push(problem('error', places.get(id) ?? top, found));
  };
  for (const question of one.questions) {
    const { id } = question;
    const twin = other.questions.find((candidate) => candidate.id === id);
    if (!twin) {
      report(id, fact('same/no-question', { id, locale }));
      continue;
    }
    const [there, here] = [rightOnes(question), rightOnes(twin)];
    // A box too many makes a single choice a multiple one: what was written is the box.
    if (question.kind !== twin.kind && there !== undefined && here !== undefined) {
      report(id, fact('same/right-answers', { id, locale, here, there }));
      continue;
    }
    const ours = skeleton(twin);
    const differing = [...skeleton(question)].find(([what, value]) => ours.get(what) !== value);
    if (differing) {
      const [what, value] = differing;
      report(id, fact('same/question', { id, locale, what, here: ours.get(what), there: value }));
    }
  }
  for (const question of other.questions) {
    if (!one.questions.some((candidate) => candidate.id === question.id)) {
      report(question.id, fact('same/extra-question', { id: question.id, locale }));
    }
  }
  return problems;
}
