import { isMap, isSeq, parseDocument } from 'yaml';

/**
 * A course's file with one more lesson at the end of `lessons`, everything else as its author wrote it; undefined where the list can't be
 * found. Where the lesson is in it already, the text comes back as it was.
 */
export function addToLessons(text: string, id: string): string | undefined {
  const document = parseDocument(text);
  const list = document.errors.length === 0 && isMap(document.contents) ? document.contents.get('lessons', true) : undefined;
  if (!isSeq(list) || !list.range) return undefined;
  const known: unknown = list.toJSON();
  if (Array.isArray(known) && known.includes(id)) return text;
  const last = list.items.at(-1);
  const end = rangeEnd(last);
  if (end === undefined) return undefined;
  if (list.flow) return `${text.slice(0, end)}, ${id}${text.slice(end)}`;
  const lineStart = text.lastIndexOf('\n', end - 1) + 1;
  const dash = /^\s*-\s*/u.exec(text.slice(lineStart))?.[0];
  return dash === undefined ? undefined : `${text.slice(0, end)}\n${dash}${id}${text.slice(end)}`;
}

function rangeEnd(node: unknown): number | undefined {
  if (typeof node !== 'object' || node === null || !('range' in node) || !Array.isArray(node.range)) return undefined;
  const end: unknown = node.range[1];
  return typeof end === 'number' ? end : undefined;
}
