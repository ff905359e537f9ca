import type { CastMember } from '../../../domain/role-play/role-play.ts';
import type { MarkdownSource } from '../markdown/parse-markdown.ts';
import type { Problem } from '../problem.ts';
import type { Vocabulary } from '../table/vocabulary.ts';
import type { FactBook } from './facts/fact-book.ts';

/** What the parts of a role-play's parser share: the text, the names it may use, and where problems go. */
export interface Author {
  readonly source: MarkdownSource;
  readonly cast: readonly CastMember[];
  readonly vocabulary: Vocabulary;
  readonly facts: FactBook;
  report(problem: Problem): void;
}
