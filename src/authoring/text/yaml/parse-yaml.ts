import { isMap, isScalar, LineCounter, type Node, parseDocument } from 'yaml';
import type { z } from 'zod';
import { nearest } from '../nearest.ts';
import type { Parsed, Problem } from '../problem.ts';

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
  if (document.errors.length > 0) {
    return {
      problems: document.errors.map(
        (error): Problem => ({
          severity: 'error',
          ...at(error.pos[0]),
          message: `this is no valid YAML (${firstLine(error.message)})`,
          remedy: 'put text with a colon, a # or a leading [ or { between quotes, and indent with spaces',
        }),
      ),
    };
  }
  const parsed = schema.safeParse(document.toJS() ?? {});
  if (parsed.success) return { value: parsed.data, problems: [] };
  const problems = parsed.error.issues.flatMap((issue): Problem[] => {
    if (issue.code === 'unrecognized_keys') {
      const known = knownKeys(schema, issue.path);
      return issue.keys.map((key) => ({
        severity: 'error',
        ...at(offsetOf(document.contents, [...issue.path, key], true)),
        message: `unknown key "${key}"`,
        remedy: nearest(key, known) ? `write "${nearest(key, known)}"` : `remove it; the keys here are ${known.join(', ')}`,
      }));
    }
    const where = issue.path.map(String).join('.');
    const missing = valueAt(document.toJS(), issue.path) === undefined;
    return [
      {
        severity: 'error',
        ...at(offsetOf(document.contents, issue.path, false)),
        message: missing ? `the key "${where}" is missing` : `"${where}" is wrong: ${issue.message}`,
        remedy: missing ? `add "${String(issue.path.at(-1))}: …"` : expected(issue),
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

function expected(issue: z.core.$ZodIssue): string {
  if (issue.code === 'invalid_type') return `write ${issue.expected === 'array' ? 'a list' : `a value of the kind ${issue.expected}`}`;
  if (issue.code === 'invalid_union') {
    const value = issue.errors.flat().find((nested) => nested.code === 'invalid_value');
    if (value) return expected(value);
  }
  if (issue.code === 'invalid_value') return `write one of ${issue.values.map(String).join(', ')}`;
  return 'see content/README.md for what belongs here';
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
