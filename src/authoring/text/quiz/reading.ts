import type { Locale } from '../../../domain/locale.ts';
import type { ProblemList } from './problem-list.ts';

/** What every reader of a part of a quiz is handed. */
export interface Reading {
  readonly locale: Locale;
  readonly report: ProblemList;
}
