import { english } from './words/english/all.ts';
import { type Fact, type Facts, type Kind, type Wording, worded } from './words/problem-wording.ts';
import type { Said } from './words/said.ts';

/** A place in an author's file; line and column count from 1. */
export interface Place {
  readonly path: string;
  readonly line: number;
  readonly column: number;
}

export type Severity = 'error' | 'warning';

/** Something wrong in an author's text, as data: where, how bad, of what kind, with which facts. Words are found for it where it is told. */
export type Problem<K extends Kind = Kind> = Place & { readonly severity: Severity; readonly fact: Fact<K> };

export function error<K extends Kind>(place: Place, kind: K, ...facts: Facts<K>): Problem<K> {
  return problem('error', place, { kind, facts });
}

export function warning<K extends Kind>(place: Place, kind: K, ...facts: Facts<K>): Problem<K> {
  return problem('warning', place, { kind, facts });
}

export function problem<K extends Kind>(severity: Severity, { path, line, column }: Place, fact: Fact<K>): Problem<K> {
  return { severity, path, line, column, fact };
}

/** A problem in words. */
export function sayProblem(problem: Problem, wording: Wording = english): Said {
  return worded(problem.fact, wording);
}

/** `path:line:column: error: what is wrong; what to write` */
export function formatProblem(problem: Problem): string {
  const { message, remedy } = sayProblem(problem);
  return `${problem.path}:${problem.line}:${problem.column}: ${problem.severity}: ${message}; ${remedy}`;
}

/** In reading order: by path, then line, then column. */
export function inReadingOrder<P extends Place>(problems: readonly P[]): P[] {
  return [...problems].sort((a, b) => (a.path === b.path ? a.line - b.line || a.column - b.column : order(a.path, b.path)));
}

const { compare: order } = new Intl.Collator('en');

/** What parsing gives: the value where there is one, and all problems found. */
export interface Parsed<T> {
  readonly value?: T;
  readonly problems: readonly Problem[];
}
