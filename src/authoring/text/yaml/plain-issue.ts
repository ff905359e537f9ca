import type { z } from 'zod';
import { nearest } from '../nearest.ts';
import { slugOf } from '../slug.ts';
import type { TypeRemedy } from '../words/english/yaml.ts';
import { type Fact, fact, type Kind } from '../words/problem-wording.ts';
import { markupIn, NO_PART } from './schemas.ts';

type YamlFact = Fact<Extract<Kind, `yaml/${string}`>>;

/**
 * What is wrong with a value.
 * @param where the key, with the keys around it (`title.en`)
 * @param value what stands there
 */
export function plainIssue(issue: z.core.$ZodIssue, where: string, value: unknown): YamlFact {
  if (issue.code === 'invalid_key') {
    const key = where.split('.').at(-1) ?? where;
    return issue.issues.some((nested) => nested.message === NO_PART)
      ? fact('yaml/part-key', { key: where })
      : fact('yaml/id-key', { key, slug: slugOf(key) });
  }
  if (value === null || value === '') return fact('yaml/empty', { where });
  switch (issue.code) {
    case 'invalid_type':
      return fact('yaml/wrong-type', { where, value, expected: issue.expected, remedy: typeRemedy(issue.expected, value) });
    case 'too_big':
      if (issue.origin === 'array') return fact('yaml/too-many', { where, most: String(issue.maximum) });
      // A share between 0 and 1, written in per cent.
      if (issue.maximum === 1 && typeof value === 'number' && value <= 100)
        return fact('yaml/share-in-per-cent', { where, value, share: value / 100 });
      return fact('yaml/too-big', { where, value, most: String(issue.maximum) });
    case 'too_small':
      return issue.origin === 'array'
        ? fact('yaml/too-few', { where, least: String(issue.minimum) })
        : fact('yaml/too-small', { where, value, least: String(issue.minimum) });
    case 'invalid_value':
      return noneOf(issue.values.map(String), where, value);
    case 'invalid_union': {
      // The kinds of a thing that has several: zod names them in its message only.
      if ('discriminator' in issue)
        return noneOf(
          [...issue.message.matchAll(/'([^']+)'/gu)].map(([, one = '']) => one),
          where,
          value,
        );
      const values = issue.errors.flat().flatMap((nested) => (nested.code === 'invalid_value' ? nested.values.map(String) : []));
      const why = issue.message === 'Invalid input' ? '' : issue.message.replace(/^this is/u, 'which is');
      if (values.length > 0) return noneOf([...new Set(values)], where, value, why);
      break;
    }
    case 'custom': {
      const found = typeof value === 'string' ? markupIn(value) : undefined;
      if (found !== undefined) return fact('yaml/markup', { where, found });
      break;
    }
    default:
  }
  return fact('yaml/wrong', { where, why: issue.message });
}

function noneOf(known: readonly string[], where: string, value: unknown, why = ''): YamlFact {
  return fact('yaml/none-of', { where, value, known, guess: nearest(String(value), known), why });
}

function typeRemedy(expected: string, value: unknown): TypeRemedy {
  if (expected === 'number' || expected === 'int') {
    const digits = typeof value === 'string' ? /\d+(?:\.\d+)?/u.exec(value.normalize('NFKC'))?.[0] : undefined;
    const isShare = typeof value === 'string' && /%\s*$/u.test(value.normalize('NFKC')) && digits !== undefined;
    return { kind: 'number', digits: isShare ? String(Number(digits) / 100) : digits };
  }
  if (expected === 'string') return { kind: 'quote' };
  if (expected === 'array')
    return {
      kind: 'list',
      bare: typeof value === 'string' ? value.replace(/^[［【[]|[］】\]]$/gu, '').replaceAll(/[，、]/gu, ', ') : '…',
    };
  return { kind: 'guide' };
}
