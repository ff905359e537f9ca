import type { Component } from 'svelte';
import type {
  Blanks,
  Marking,
  Matching,
  Multiple,
  NumberQuestion,
  Ordering,
  Question,
  QuestionKind,
  Single,
  Sorting,
  Transcript,
  TrueFalse,
} from '../../domain/quiz/question.ts';
import type { Rules } from '../../domain/quiz/rules.ts';
import type { KindProps } from './kind-props.ts';

/** What a module in `kinds/` holds: how a kind of question is shown, and its rules. */
interface KindModule<Kind extends Question> {
  readonly default: Component<KindProps<Kind>>;
  readonly rules: Rules<Kind>;
}

interface Views {
  readonly options: KindModule<Single | Multiple | TrueFalse>;
  readonly ordering: KindModule<Ordering>;
  readonly matching: KindModule<Matching>;
  readonly sorting: KindModule<Sorting>;
  readonly blanks: KindModule<Blanks>;
  readonly number: KindModule<NumberQuestion>;
  readonly marking: KindModule<Marking>;
  readonly transcript: KindModule<Transcript>;
}
type View = keyof Views;

const IMPORTS: { readonly [Name in View]: () => Promise<Views[Name]> } = {
  options: () => import('./kinds/Options.svelte'),
  ordering: () => import('./kinds/Ordering.svelte'),
  matching: () => import('./kinds/Matching.svelte'),
  sorting: () => import('./kinds/Sorting.svelte'),
  blanks: () => import('./kinds/Blanks.svelte'),
  number: () => import('./kinds/Number.svelte'),
  marking: () => import('./kinds/Marking.svelte'),
  transcript: () => import('./kinds/Transcript.svelte'),
};

/** The views that are there. */
export const views: { -readonly [Name in View]?: Views[Name] } = {};

const viewOf = (kind: QuestionKind): View => (kind === 'single' || kind === 'multiple' || kind === 'true-false' ? 'options' : kind);

async function bring<Name extends View>(name: Name): Promise<void> {
  views[name] ??= await IMPORTS[name]();
}

/** Resolves when these questions can be shown: a quiz brings the views of what it asks. */
export async function bringViews(questions: readonly Question[]): Promise<void> {
  await Promise.all([...new Set(questions.map(({ kind }) => viewOf(kind)))].map(bring));
}

/** Undefined until the question’s view is there. */
export function rulesOf(question: Question): Rules<Question> | undefined {
  return views[viewOf(question.kind)]?.rules;
}
