import type { DecodedText, UnreadableText } from '../../../domain/decode-text.ts';
import { error, type Problem, warning } from '../problem.ts';
import { topOf } from './whole-content.ts';

/** What is wrong with how a file is saved: an error where its words cannot be read for certain. */
export function fileBytes(path: string, decoded: DecodedText | UnreadableText): Problem | undefined {
  const top = topOf(path);
  if (decoded.kind === 'unreadable') {
    const { why } = decoded;
    switch (why.kind) {
      case 'no-text':
        return error(top, 'file/no-text');
      case 'mixed':
        return error(top, 'file/mixed', { begins: why.begins });
      case 'unknown':
        return error(top, 'file/unknown-encoding');
    }
  }
  const { noticed } = decoded;
  switch (noticed?.kind) {
    case undefined:
      return undefined;
    case 'utf-16':
      return warning(top, 'file/utf-16');
    case 'gb18030':
      return warning(top, 'file/gb18030');
    case 'lost-character':
      return error({ path, line: noticed.line, column: noticed.column }, 'file/lost-character');
  }
}
