import type { Node, Point } from 'unist';
import type { Problem, Severity } from '../problem.ts';
import { withSigns } from './escapes.ts';

/** Where something was found: a node of the syntax tree, or a point of the text. */
export type Where = Pick<Node, 'position'> | Pick<Point, 'line' | 'column'>;

/** Collects the problems of one file while it is read. */
export interface ProblemList {
  readonly problems: readonly Problem[];
  error(where: Where, message: string, remedy: string): void;
  warning(where: Where, message: string, remedy: string): void;
}

export function problemList(path: string): ProblemList {
  const problems: Problem[] = [];
  const add = (severity: Severity, where: Where, message: string, remedy: string) => {
    problems.push({ severity, path, ...pointOf(where), message: withSigns(message), remedy: withSigns(remedy) });
  };
  return {
    problems,
    error: (where, message, remedy) => add('error', where, message, remedy),
    warning: (where, message, remedy) => add('warning', where, message, remedy),
  };
}

export function pointOf(where: Where): { line: number; column: number } {
  if ('line' in where) return { line: where.line, column: where.column };
  return { line: where.position?.start.line ?? 1, column: where.position?.start.column ?? 1 };
}
