import type { Answer } from '../quiz/answer.ts';
import type { Move } from '../role-play/role-play.ts';

/** Tells whether a stored value is a `T`. */
export type Check<T> = (value: unknown) => value is T;

export type StoredRecord = Readonly<Record<string, unknown>>;

export function isRecord(value: unknown): value is StoredRecord {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function isText(value: unknown): value is string {
  return typeof value === 'string';
}

/** Ids are names of files, of headings, or uuids: never empty, never long. */
export function isId(value: unknown): value is string {
  return typeof value === 'string' && value.length > 0 && value.length <= 200;
}

export function isFlag(value: unknown): value is boolean {
  return typeof value === 'boolean';
}

/** A number from `least` to `most`, both included. */
export function between(least: number, most: number): Check<number> {
  return (value): value is number => typeof value === 'number' && value >= least && value <= most;
}

/** A whole number from 0 up. */
export function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
}

export function oneOf<T extends string>(values: readonly T[]): Check<T> {
  return (value): value is T => values.some((known) => known === value);
}

export function optional<T>(check: Check<T>): Check<T | undefined> {
  return (value): value is T | undefined => value === undefined || check(value);
}

export function listOf<T>(check: Check<T>): Check<readonly T[]> {
  return (value): value is readonly T[] => Array.isArray(value) && value.every(check);
}

function isTextMap(value: unknown): value is Readonly<Record<string, string>> {
  return isRecord(value) && Object.values(value).every(isText);
}

const isIds = listOf(isId);
const isOptionalId = optional(isId);

export function isMove(value: unknown): value is Move {
  return isRecord(value) && isId(value['choice']) && (value['broken'] === undefined || value['broken'] === true);
}

export function isAnswer(value: unknown): value is Answer {
  if (!isRecord(value)) return false;
  switch (value['kind']) {
    case 'options':
      return isIds(value['chosen']);
    case 'order':
      return isIds(value['items']);
    case 'pairs':
      return isTextMap(value['pairs']);
    case 'text':
      return isTextMap(value['entries']);
    case 'marks':
      return isIds(value['marked']);
    case 'verdict':
      return isOptionalId(value['line']) && isOptionalId(value['reason']);
    default:
      return false;
  }
}

/** Where a run branches off another. */
export function isBranch(value: unknown): value is { readonly run: string; readonly moves: number } {
  return isRecord(value) && isId(value['run']) && isCount(value['moves']);
}
