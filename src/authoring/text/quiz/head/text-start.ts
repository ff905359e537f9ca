import { isScalar } from 'yaml';

/** The offset at which the text of a value begins, behind its quotation mark; undefined where it has none. */
export function textStart(value: unknown): number | undefined {
  if (!isScalar(value) || !value.range) return undefined;
  return value.range[0] + (value.type === 'QUOTE_DOUBLE' || value.type === 'QUOTE_SINGLE' ? 1 : 0);
}
