import type { z } from 'zod';
import { nearest } from '../nearest.ts';

/** What is wrong with a value and what to write, in an author’s words. */
export interface PlainIssue {
  readonly message: string;
  readonly remedy: string;
}

/** @param where the key, with the keys around it (`title.en`); @param value what stands there */
export function plainIssue(issue: z.core.$ZodIssue, where: string, value: unknown): PlainIssue {
  const key = where.split('.').at(-1) ?? where;
  const found = `"${where}" is ${shown(value)}`;
  if (value === null || value === '') return { message: `"${where}" is empty`, remedy: `write it after "${key}:"` };
  switch (issue.code) {
    case 'invalid_type':
      return {
        message: `${found}, which is ${KINDS[issue.expected] ?? `no ${issue.expected}`}`,
        remedy: typeRemedy(issue.expected, key, value),
      };
    case 'too_big':
      if (issue.origin === 'array') break;
      // A share between 0 and 1, written in per cent.
      if (issue.maximum === 1 && typeof value === 'number' && value <= 100)
        return { message: found, remedy: `write "${key}: ${value / 100}"` };
      return { message: found, remedy: `write ${issue.maximum} or less` };
    case 'too_small':
      if (issue.origin === 'array') return { message: `"${where}" has too little in it`, remedy: `write ${issue.minimum} or more` };
      return { message: found, remedy: `write ${issue.minimum} or more` };
    case 'invalid_value':
      return { message: found, remedy: oneOf(issue.values.map(String), key, value) };
    case 'invalid_union': {
      // The kinds of a thing that has several: zod names them in its message only.
      if ('discriminator' in issue)
        return {
          message: found,
          remedy: oneOf(
            [...issue.message.matchAll(/'([^']+)'/gu)].map(([, one = '']) => one),
            key,
            value,
          ),
        };
      const values = issue.errors.flat().flatMap((nested) => (nested.code === 'invalid_value' ? nested.values.map(String) : []));
      const said = issue.message === 'Invalid input' ? '' : `, ${issue.message.replace(/^this is/u, 'which is')}`;
      if (values.length > 0) return { message: `${found}${said}`, remedy: oneOf([...new Set(values)], key, value) };
      break;
    }
    default:
  }
  return { message: `"${where}" is wrong: ${issue.message}`, remedy: 'see content/README.md for what belongs here' };
}

const KINDS: Readonly<Record<string, string>> = {
  number: 'no number',
  int: 'no whole number',
  string: 'no text',
  array: 'no list',
  object: 'a single value where several keys belong',
  record: 'a single value where several keys belong',
};

function typeRemedy(expected: string, key: string, value: unknown): string {
  if (expected === 'number' || expected === 'int') {
    const digits = typeof value === 'string' ? /\d+(?:\.\d+)?/u.exec(value.normalize('NFKC'))?.[0] : undefined;
    const share = typeof value === 'string' && /%\s*$/u.test(value.normalize('NFKC')) && digits ? String(Number(digits) / 100) : digits;
    if (/^\d+$/u.test(key)) return 'write digits and nothing else';
    return share ? `write "${key}: ${share}"` : `write digits and nothing else, as in "${key}: 8"`;
  }
  if (expected === 'string') return `put it between straight quotes: ${key}: "${String(value)}"`;
  if (expected === 'array') {
    const bare = typeof value === 'string' ? value.replace(/^[［【[]|[］】\]]$/gu, '').replaceAll(/[，、]/gu, ', ') : '…';
    return `write it in square brackets: ${key}: [${bare}]`;
  }
  return 'see content/README.md for what belongs here';
}

function oneOf(values: readonly string[], key: string, value: unknown): string {
  const guess = nearest(String(value), values);
  return guess && guess !== String(value)
    ? `write "${guess}"`
    : values.length === 1
      ? `write "${key}: ${values[0]}"`
      : `write one of ${values.join(', ')}`;
}

function shown(value: unknown): string {
  if (typeof value === 'string') return `"${value.length > 40 ? `${value.slice(0, 39)}…` : value}"`;
  return Array.isArray(value) ? 'a list' : typeof value === 'object' ? 'several keys' : String(value);
}
