import { readFileSync } from 'node:fs';
import { decodeText } from '../../domain/decode-text.ts';
import { fileBytes } from '../text/check/file-bytes.ts';
import type { Problem } from '../text/problem.ts';

/** A file's text, empty where its bytes are none, and what was found in the bytes: an error, or how they are saved. */
export interface FileText {
  readonly text: string;
  readonly problem?: Problem;
}

/**
 * The only way in which a text file comes from the disk.
 * @param shown the path under which a problem is told
 * @throws where the file can't be read
 */
export function readTextFile(file: string, shown: string): FileText {
  const decoded = decodeText(readFileSync(file));
  const problem = fileBytes(shown, decoded);
  return { text: decoded.kind === 'text' ? decoded.text : '', ...(problem && { problem }) };
}
