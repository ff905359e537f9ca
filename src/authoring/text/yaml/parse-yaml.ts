import { isMap, isScalar, type Node } from 'yaml';
import type { z } from 'zod';
import { nearest } from '../nearest.ts';
import { error, type Parsed, type Place, type Problem, problem } from '../problem.ts';
import { type Fact, fact, type Kind } from '../words/problem-wording.ts';
import { plainIssue } from './plain-issue.ts';
import { readDocument } from './read-document.ts';
import { yamlSlips } from './yaml-slips.ts';

/** Where the YAML stands in its file: `line` is the file's line on which it begins (1 where the file is all YAML). */
export interface YamlSource {
  readonly path: string;
  readonly text: string;
  readonly line: number;
}

/** Keys and numbers of list items from the root to a value. */
export type KeyPath = readonly PropertyKey[];

/** A parsed value, and where its parts stand. */
export interface ParsedYaml<T> extends Parsed<T> {
  /** The place of a value, or of its key; of the nearest part around it that is there. */
  readonly placeOf: (path: KeyPath, at?: 'key' | 'value') => Place;
}

/** Parses YAML against a schema: every problem with the place of the key or value that it is about. */
export function parseYaml<Schema extends z.ZodType>(source: YamlSource, schema: Schema): ParsedYaml<z.infer<Schema>> {
  const { document, counter } = readDocument(source.text, { uniqueKeys: true });
  const at = (offset: number): Place => {
    const { line, col } = counter.linePos(offset);
    return { path: source.path, line: Math.max(1, line) + source.line - 1, column: Math.max(1, col) };
  };
  const placeOf = (path: KeyPath, which: 'key' | 'value' = 'value'): Place => at(offsetOf(document.contents, path, which === 'key'));
  const [broken] = document.errors;
  if (broken || isScalar(document.contents)) {
    const slips = yamlSlips(source.text, broken?.pos[0]).map(({ line, column, fact: found }) =>
      problem('error', { path: source.path, line: line + source.line - 1, column }, found),
    );
    if (slips.length > 0) return { problems: slips, placeOf };
  }
  if (broken) {
    // One unreadable line makes a parser stumble over the lines that follow: only where it began is the author's doing.
    const isSign = broken.code === 'BAD_ALIAS';
    return {
      problems: [
        isSign
          ? error(at(broken.pos[0]), 'yaml/sign-before-value', { sign: source.text[broken.pos[0]] ?? '' })
          : error(at(broken.pos[0]), 'yaml/unreadable', { reason: firstLine(broken.message) }),
      ],
      placeOf,
    };
  }
  const given: unknown = document.toJS() ?? {};
  const parsed = schema.safeParse(given);
  return parsed.success
    ? { value: parsed.data, problems: [], placeOf }
    : { problems: unlessCut(schemaProblems(parsed.error.issues.flatMap(asMeant), schema, given, placeOf)), placeOf };
}

/** With more problems than this, a key that is missing at the margin is their cause: the text was cut, or its lines lost their indent. */
const MOST_TOLD = 3;

function unlessCut(problems: readonly Problem[]): readonly Problem[] {
  const keys = problems.flatMap(({ fact: { kind, facts } }) =>
    kind === 'yaml/missing-key' && !facts[0].where.includes('.') ? facts[0].where : [],
  );
  const [first] = problems;
  return first && problems.length > MOST_TOLD && keys.length > 0 ? [error(first, 'yaml/missing-keys', { keys })] : problems;
}

type UnknownKeys = Extract<z.core.$ZodIssue, { readonly code: 'unrecognized_keys' }>;

/** What may be written in two ways, a word or several keys, was meant as the way that it was begun in: told is what is wrong in that. */
function asMeant(issue: z.core.$ZodIssue): readonly z.core.$ZodIssue[] {
  if (issue.code !== 'invalid_union') return [issue];
  const begun = issue.errors.filter((nested) => nested.every(({ path, code }) => path.length > 0 || code === 'unrecognized_keys'));
  const [only] = begun;
  return only && begun.length === 1 ? only.map((nested) => ({ ...nested, path: [...issue.path, ...nested.path] })) : [issue];
}

function schemaProblems(
  issues: readonly z.core.$ZodIssue[],
  schema: z.ZodType,
  given: unknown,
  placeOf: (path: KeyPath, at?: 'key' | 'value') => Place,
): readonly Problem[] {
  const unknown = issues.filter((issue): issue is UnknownKeys => issue.code === 'unrecognized_keys');
  const keysBeside = new Map(unknown.map((issue) => [nameOf(issue.path), knownKeys(schema, issue.path)]));
  // A misspelt key is missing too, and so is one that has become part of a text: told once.
  const meant = new Set(
    unknown.flatMap((issue) =>
      issue.keys.flatMap((key) => {
        const known = keysBeside.get(nameOf(issue.path)) ?? [];
        const guess = meantBy(key.split('：')[0] ?? key, known);
        return (guess ? [guess] : known).map((one) => nameOf([...issue.path, one]));
      }),
    ),
  );
  return issues.flatMap((issue): readonly Problem[] => {
    const where = nameOf(issue.path);
    if (issue.code === 'unrecognized_keys') {
      const found = issue.keys.map((key) =>
        problem(
          'error',
          placeOf([...issue.path, key], 'key'),
          unknownKey(key, keysBeside.get(where) ?? [], valueAt(given, [...issue.path, key])),
        ),
      );
      // A text with commas, or an entry that lost its head, becomes many keys.
      const strays = found.filter(({ fact: { kind } }) => kind === 'yaml/text-as-key');
      return found.length > 1 && strays.length > 0 ? strays.slice(0, 1) : found;
    }
    const value = valueAt(given, issue.path);
    if (value === undefined && meant.has(where)) return [];
    // What a rule over several keys says of a misspelt one follows from the misspelling.
    if (issue.code === 'custom' && keysBeside.has(where)) return [];
    const place = placeOf(issue.path, issue.code === 'invalid_key' ? 'key' : 'value');
    if (value !== undefined) return [problem('error', place, plainIssue(issue, where, value))];
    const known = issue.code === 'invalid_value' ? issue.values.map(String) : [];
    return [error(place, 'yaml/missing-key', { where, known })];
  });
}

const nameOf = (path: KeyPath): string => path.map(String).join('.');

const firstLine = (text: string): string =>
  text
    .split('\n')[0]
    ?.replace(/ at line \d+.*$/, '')
    .replace(/:$/, '') ?? text;

/** Keys as a Chinese author may write them. */
const IN_CHINESE: Readonly<Record<string, string>> = {
  标题: 'title',
  题目: 'title',
  摘要: 'summary',
  简介: 'summary',
  分钟: 'minutes',
  时长: 'minutes',
  客户类型: 'persona',
  行业: 'trade',
  阶段: 'stage',
  客户: 'customer',
  目标: 'goal',
  难度: 'difficulty',
  课程: 'lesson',
  及格: 'pass',
  外貌: 'look',
  长相: 'look',
  性别: 'sex',
  年龄: 'age',
  岁数: 'age',
  衣着: 'dress',
  穿着: 'dress',
  手里: 'prop',
  道具: 'prop',
  头发: 'hair',
  发型: 'hair',
  帽子: 'hat',
  眼镜: 'glasses',
  胡子: 'beard',
};

/** A key that does not belong: misspelt, or no key at all but a part of a text. */
function unknownKey(key: string, known: readonly string[], value: unknown): Fact<Extract<Kind, `yaml/${string}`>> {
  const [, name, rest = ''] = /^([^：]+)：(.*)$/u.exec(key) ?? [];
  if (name !== undefined) return fact('yaml/key-with-wide-colon', { name, rest });
  const guess = meantBy(key, known);
  // {en: Outgoing, warm} is the text Outgoing and the key warm.
  return guess === undefined && value === null ? fact('yaml/text-as-key', { key }) : fact('yaml/unknown-key', { key, guess, known });
}

/** The key that an unknown one most likely means. */
export function meantBy(key: string, known: readonly string[]): string | undefined {
  const translated = IN_CHINESE[key];
  return translated && known.includes(translated) ? translated : nearest(key, known);
}

function valueAt(value: unknown, path: KeyPath): unknown {
  return path.reduce<unknown>(
    (inner, key) =>
      typeof inner === 'object' && inner !== null ? new Map<PropertyKey, unknown>(Object.entries(inner)).get(String(key)) : undefined,
    value,
  );
}

/** The offset of the value (or its key) at a path; of the nearest thing around it where that is missing. */
function offsetOf(contents: Node | null, path: KeyPath, atKey: boolean): number {
  let node: unknown = contents;
  let offset = contents?.range?.[0] ?? 0;
  for (const [index, key] of path.entries()) {
    if (isMap(node)) {
      const pair = node.items.find((item) => isScalar(item.key) && String(item.key.value) === String(key));
      if (!pair) return offset;
      const isLast = index === path.length - 1;
      if (isScalar(pair.key) && pair.key.range) offset = pair.key.range[0];
      node = pair.value;
      if (!(isLast && atKey) && hasRange(node)) offset = isLast ? node.range[0] : offset;
    } else if (typeof node === 'object' && node !== null && 'items' in node && Array.isArray(node.items)) {
      node = node.items[Number(key)];
      if (hasRange(node)) offset = node.range[0];
    } else return offset;
  }
  return offset;
}

function hasRange(node: unknown): node is { range: [number, number, number] } {
  return typeof node === 'object' && node !== null && 'range' in node && Array.isArray(node.range);
}

function knownKeys(schema: z.ZodType, path: KeyPath): readonly string[] {
  let inner: unknown = schema;
  for (const key of path) {
    const shape = shapeOf(inner);
    inner = shape ? shape[String(key)] : elementOf(inner);
  }
  return Object.keys(shapeOf(inner) ?? {});
}

function unwrapped(schema: unknown): unknown {
  return typeof schema === 'object' &&
    schema !== null &&
    'unwrap' in schema &&
    typeof schema.unwrap === 'function' &&
    !('element' in schema)
    ? unwrapped(schema.unwrap())
    : schema;
}

function shapeOf(schema: unknown): Record<string, unknown> | undefined {
  const inner = unwrapped(schema);
  if (typeof inner !== 'object' || inner === null) return undefined;
  if ('options' in inner && Array.isArray(inner.options)) return inner.options.map(shapeOf).find((shape) => shape !== undefined);
  if (!('shape' in inner)) return undefined;
  const { shape } = inner;
  return typeof shape === 'object' && shape !== null ? { ...shape } : undefined;
}

function elementOf(schema: unknown): unknown {
  const inner = unwrapped(schema);
  if (typeof inner !== 'object' || inner === null) return undefined;
  if ('element' in inner) return inner.element;
  return 'valueType' in inner ? inner.valueType : undefined;
}
