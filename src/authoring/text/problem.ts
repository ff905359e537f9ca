/** A place in an author's file; line and column count from 1. */
export interface Place {
  readonly path: string;
  readonly line: number;
  readonly column: number;
}

export type Severity = 'error' | 'warning';

/** Something wrong in an author's text: what was found, where, and what to write instead. */
export interface Problem extends Place {
  readonly severity: Severity;
  readonly message: string;
  readonly remedy: string;
}

/** `path:line:column: error: what is wrong; what to write` */
export function formatProblem(problem: Problem): string {
  return `${problem.path}:${problem.line}:${problem.column}: ${problem.severity}: ${problem.message}; ${problem.remedy}`;
}

/** In reading order: by path, then line, then column. */
export function inReadingOrder(problems: readonly Problem[]): Problem[] {
  return [...problems].sort((a, b) => a.path.localeCompare(b.path, 'en') || a.line - b.line || a.column - b.column);
}

/** What parsing gives: the value where there is one, and all problems found. */
export interface Parsed<T> {
  readonly value?: T;
  readonly problems: readonly Problem[];
}
