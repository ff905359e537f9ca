import type { Problem } from '../problem.ts';
import { error } from './parse-markdown.ts';

/**
 * Why a file has no front matter, told alone: without it nothing that follows can be judged.
 * @param what the file, as in "the lesson"
 * @param keys what its front matter holds, for the remedy
 */
export function missingFrontMatter(path: string, text: string, what: string, keys: string): Problem {
  const lines = text.split('\n').map((line) => line.trimEnd());
  const at = lines.findIndex((line) => line !== '');
  const first = lines[at];
  const place = { path, line: Math.max(at, 0) + 1, column: 1 };
  if (first === undefined)
    return error(place, 'this file is empty', `begin with "---", ${keys}, "---"; npm run new writes a starting file`);
  if (first === '---') {
    if (at > 0) return error({ ...place, line: 1 }, 'the file begins with an empty line', 'delete it: "---" is the first line');
    const end = lines.findIndex((line, index) => index > 0 && !/^[\p{L}][\p{L}\d-]*\s*[:：]|^\s+\S/u.test(line));
    const fence = end > 0 ? lines[end] : undefined;
    if (fence !== undefined && DASHES.test(fence))
      return error(
        { ...place, line: end + 1 },
        `the front matter ends with "${fence}"`,
        'write "---": three hyphens, nothing before or after them',
      );
    return error(
      place,
      'the front matter that begins here is not closed',
      `write "---" on a line of its own after the last key${end > 0 ? `, on line ${end + 1}` : ''}`,
    );
  }
  if (DASHES.test(first))
    return error(place, `the file begins with "${first}"`, 'write "---": three hyphens, nothing before or after them');
  return error(place, `${what} begins without front matter`, `begin with "---", ${keys}, "---"`);
}

/** Hyphens and dashes that were meant as `---`. */
const DASHES = /^\s*[-–—－]{1,6}\s*$/u;
