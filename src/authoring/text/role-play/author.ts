import type { CastMember } from '../../../domain/role-play/role-play.ts';
import type { MarkdownSource } from '../markdown/parse-markdown.ts';
import type { Problem } from '../problem.ts';

/** What the parts of a role-play's parser share: the text, the names it may use, and where problems go. */
export interface Author {
  readonly source: MarkdownSource;
  readonly cast: readonly CastMember[];
  /** Ids of `techniques.yaml`. */
  readonly techniques: readonly string[];
  /** Techniques by what they are called in either language, small letters. */
  readonly named?: ReadonlyMap<string, string>;
  report(problem: Problem): void;
}

export const FULL_WIDTH_HINT = 'use the half-width sign; npm run check -- --fix mends this';
