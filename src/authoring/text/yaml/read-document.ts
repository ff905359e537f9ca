import {
  type Document,
  type DocumentOptions,
  LineCounter,
  type ParseOptions,
  parseDocument,
  type SchemaOptions,
  visit,
  YAMLParseError,
} from 'yaml';

/** A YAML document that gives its value without throwing wherever `errors` is empty. */
export interface ReadDocument {
  readonly document: Document.Parsed;
  readonly counter: LineCounter;
}

/**
 * Parses YAML, with signs that authors mean as text among the errors: `*`, `&` and `!` before a value would be an alias, an anchor and a tag,
 * and would throw, vanish or change what is read.
 */
export function readDocument(text: string, options: ParseOptions & DocumentOptions & SchemaOptions = {}): ReadDocument {
  const counter = new LineCounter();
  const document = parseDocument(text, { logLevel: 'error', ...options, lineCounter: counter });
  visit(document, {
    Node: (_, node) => {
      const start = node.range?.[0] ?? 0;
      const before = 'anchor' in node && node.anchor !== undefined ? '&' : node.tag !== undefined ? '!' : undefined;
      // What stands before a value is outside its range.
      const at = before === undefined ? start : Math.max(0, text.lastIndexOf(before, start));
      if (before !== undefined) document.errors.push(new YAMLParseError([at, start], 'BAD_ALIAS', `${before} before a value`));
      return undefined;
    },
    Alias: (_, node) => {
      const [start = 0, end = start] = node.range ?? [];
      document.errors.push(new YAMLParseError([start, end], 'BAD_ALIAS', '* before a value'));
    },
  });
  return { document, counter };
}
