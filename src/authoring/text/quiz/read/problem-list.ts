import type { Node } from 'unist';
import { type Problem, problem } from '../../problem.ts';
import type { Fact } from '../../words/problem-wording.ts';

/** A point of the text; line and column count from 1. */
export interface Point {
  readonly line: number;
  readonly column: number;
}

/** Where something was found: a node of the syntax tree, or a point of the text. */
export type Where = Pick<Node, 'position'> | Point;

/** Collects the problems of one file while it is read. */
export interface ProblemList {
  readonly problems: readonly Problem[];
  error(where: Where, found: Fact): void;
}

export function problemList(path: string): ProblemList {
  const problems: Problem[] = [];
  return { problems, error: (where, found) => problems.push(problem('error', { path, ...pointOf(where) }, found)) };
}

export function pointOf(where: Where): Point {
  if ('line' in where) return { line: where.line, column: where.column };
  return { line: where.position?.start.line ?? 1, column: where.position?.start.column ?? 1 };
}
