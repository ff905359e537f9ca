import { error, type Problem } from '../problem.ts';
import type { Fronted } from '../words/english/markdown.ts';

/** Why a file has no front matter, told alone: without it nothing that follows can be judged. */
export function missingFrontMatter(path: string, text: string, of: Fronted): Problem {
  const lines = text.split('\n').map((line) => line.trimEnd());
  const at = lines.findIndex((line) => line !== '');
  const first = lines[at];
  const place = { path, line: Math.max(at, 0) + 1, column: 1 };
  if (first === undefined) return error(place, 'front/empty-file', { of });
  if (first === '---') {
    if (at > 0) return error({ ...place, line: 1 }, 'front/empty-line');
    const end = lines.findIndex((line, index) => index > 0 && !/^[\p{L}][\p{L}\d-]*\s*[:：]|^\s+\S/u.test(line));
    const fence = end > 0 ? lines[end] : undefined;
    if (fence !== undefined && DASHES.test(fence)) return error({ ...place, line: end + 1 }, 'front/wrong-end', { found: fence });
    return error(place, 'front/open', { line: end > 0 ? end + 1 : undefined });
  }
  if (DASHES.test(first)) return error(place, 'front/wrong-start', { found: first });
  return error(place, 'front/none', { of });
}

/** Hyphens and dashes that were meant as `---`. */
const DASHES = /^\s*[-–—－]{1,6}\s*$/u;
