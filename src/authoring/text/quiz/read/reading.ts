import type { Locale } from '../../../../domain/locale.ts';
import type { ProblemList } from './problem-list.ts';

/** What every reader of a part of a quiz is handed. */
export interface Reading {
  readonly locale: Locale;
  readonly report: ProblemList;
  /** The text that is read, as `withSignsHidden` gives it. */
  readonly source: string;
}
