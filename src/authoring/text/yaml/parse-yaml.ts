import { isMap, isScalar, LineCounter, type Node, parseDocument } from 'yaml';
import type { z } from 'zod';
import { nearest } from '../nearest.ts';
import type { Parsed, Problem } from '../problem.ts';
import { plainIssue } from './plain-issue.ts';
import { yamlSlips } from './yaml-slips.ts';

/** Where the YAML stands in its file: `line` is the file's line on which it begins (1 where the file is all YAML). */
export interface YamlSource {
  readonly path: string;
  readonly text: string;
  readonly line: number;
}

type Key = PropertyKey;

/** Parses YAML against a schema: every problem with the place of the key or value that it is about. */
export function parseYaml<Schema extends z.ZodType>(source: YamlSource, schema: Schema): Parsed<z.infer<Schema>> {
  const counter = new LineCounter();
  const document = parseDocument(source.text, { lineCounter: counter, uniqueKeys: true });
  const at = (offset: number) => {
    const { line, col } = counter.linePos(offset);
    return { path: source.path, line: line + source.line - 1, column: col };
  };
  const slips = document.errors.length > 0 || typeof document.toJS() === 'string' ? yamlSlips(source.text) : [];
  if (slips.length > 0) {
    return {
      problems: slips.map(
        ({ line, column, message, remedy }): Problem => ({
          severity: 'error',
          path: source.path,
          line: line + source.line - 1,
          column,
          message,
          remedy,
        }),
      ),
    };
  }
  const [broken] = document.errors;
  if (broken) {
    // One unreadable line makes a parser stumble over the lines that follow: only where it began is the author's doing.
    return {
      problems: [
        {
          severity: 'error',
          ...at(broken.pos[0]),
          message: `this can't be read (${firstLine(broken.message)})`,
          remedy: 'write "key: text" lines; put a text with a colon, a # or a leading [ or { between straight quotes',
        },
      ],
    };
  }
  const parsed = schema.safeParse(document.toJS() ?? {});
  if (parsed.success) return { value: parsed.data, problems: [] };
  // A misspelt key is missing too: told once.
  const meant = new Set(
    parsed.error.issues.flatMap((issue) => {
      if (issue.code !== 'unrecognized_keys') return [];
      const known = knownKeys(schema, issue.path);
      return issue.keys.flatMap((key) => [...issue.path, meantBy(key.split('：')[0] ?? key, known) ?? []].join('.'));
    }),
  );
  const problems = parsed.error.issues.flatMap((issue): Problem[] => {
    if (issue.code === 'unrecognized_keys') {
      const known = knownKeys(schema, issue.path);
      return issue.keys.map((key) => ({
        severity: 'error',
        ...at(offsetOf(document.contents, [...issue.path, key], true)),
        ...unknownKey(key, known, valueAt(document.toJS(), [...issue.path, key])),
      }));
    }
    const where = issue.path.map(String).join('.');
    const value = valueAt(document.toJS(), issue.path);
    if (value === undefined && meant.has(where)) return [];
    // What a rule over several keys says of a misspelt one follows from the misspelling.
    if (
      issue.code === 'custom' &&
      parsed.error.issues.some((other) => other.code === 'unrecognized_keys' && other.path.join('.') === where)
    )
      return [];
    const plain = plainIssue(issue, where, value);
    return [
      {
        severity: 'error',
        ...at(offsetOf(document.contents, issue.path, false)),
        message: value === undefined ? `the key "${where}" is missing` : plain.message,
        remedy: value === undefined ? `add "${String(issue.path.at(-1))}: …"` : plain.remedy,
      },
    ];
  });
  return { problems };
}

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
};

/** A key that does not belong: misspelt, or no key at all but a part of a text. */
function unknownKey(key: string, known: readonly string[], value: unknown): { readonly message: string; readonly remedy: string } {
  const [, name, rest] = /^([^：]+)：(.*)$/u.exec(key) ?? [];
  if (name !== undefined) return { message: `the colon after "${name}" is full-width`, remedy: `write "${name}: ${rest || '…'}"` };
  const guess = meantBy(key, known);
  if (guess) return { message: `unknown key "${key}"`, remedy: `write "${guess}"` };
  // {en: Outgoing, warm} is the text Outgoing and the key warm.
  if (value === null) return { message: `"${key}" stands here as a key`, remedy: 'put a text with a comma between straight quotes: "…"' };
  return { message: `unknown key "${key}"`, remedy: `delete it; the keys here are ${known.join(', ')}` };
}

/** The key that an unknown one most likely means. */
export function meantBy(key: string, known: readonly string[]): string | undefined {
  const translated = IN_CHINESE[key];
  return translated && known.includes(translated) ? translated : nearest(key, known);
}

function valueAt(value: unknown, path: readonly Key[]): unknown {
  return path.reduce<unknown>(
    (inner, key) =>
      typeof inner === 'object' && inner !== null ? new Map<Key, unknown>(Object.entries(inner)).get(String(key)) : undefined,
    value,
  );
}

/** The offset of the value (or its key) at a path; of the nearest thing around it where that is missing. */
function offsetOf(contents: Node | null, path: readonly Key[], atKey: boolean): number {
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

function knownKeys(schema: z.ZodType, path: readonly Key[]): readonly string[] {
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
  if (typeof inner !== 'object' || inner === null || !('shape' in inner)) return undefined;
  const { shape } = inner;
  return typeof shape === 'object' && shape !== null ? { ...shape } : undefined;
}

function elementOf(schema: unknown): unknown {
  const inner = unwrapped(schema);
  if (typeof inner !== 'object' || inner === null) return undefined;
  if ('element' in inner) return inner.element;
  return 'valueType' in inner ? inner.valueType : undefined;
}
