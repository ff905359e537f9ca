import type { Component } from 'svelte';
import type { Rules } from '../../../domain/quiz/grading/rules.ts';
import type { Question, QuestionKind } from '../../../domain/quiz/question.ts';
import type { SharedWords } from '../../../i18n/words/quiz/question.ts';
import type { KindProps } from './kind-props.ts';

type View = Component<Omit<KindProps<Question>, 'words'> & { readonly words: SharedWords }>;

/** What a module in `kinds/` holds: how a kind of question is shown, and its rules. */
interface Kind {
  // A method, as those of `Rules`: each view takes questions and words of its own kind, and gets no question of others.
  default(...args: Parameters<View>): ReturnType<View>;
  readonly rules: Rules<Question>;
}

const options = () => import('../kinds/Options.svelte');

const IMPORTS: Readonly<Record<QuestionKind, () => Promise<Kind>>> = {
  single: options,
  multiple: options,
  'true-false': options,
  ordering: () => import('../kinds/Ordering.svelte'),
  matching: () => import('../kinds/Matching.svelte'),
  sorting: () => import('../kinds/Sorting.svelte'),
  blanks: () => import('../kinds/Blanks.svelte'),
  number: () => import('../kinds/Number.svelte'),
  marking: () => import('../kinds/Marking.svelte'),
  transcript: () => import('../kinds/Transcript.svelte'),
};

const here = new Map<QuestionKind, Kind>();

/** Resolves when these questions can be shown: a quiz brings the kinds that it asks, and none before their time. */
export async function bringKinds(questions: readonly Question[]): Promise<void> {
  const missing = new Set(questions.map(({ kind }) => kind).filter((kind) => !here.has(kind)));
  await Promise.all([...missing].map(async (kind) => here.set(kind, await IMPORTS[kind]())));
}

/** Undefined until the question’s kind has come. */
export function kindOf(question: Question): Kind | undefined {
  return here.get(question.kind);
}
