import { emsOf } from '../../domain/ems.ts';

/** Where a line may break: between Han characters, but not before a closing sign, and after a word. */
const piecesOf = (text: string): string[] => [
  ...(text.match(
    /[\p{Script=Han}\u3000-\u303f\uff00-\uffef][，。、；：？！）》」』”’…]*|[^\s\p{Script=Han}\u3000-\u303f\uff00-\uffef]+\s*|\s+/gu,
  ) ?? []),
];

/** A text broken into at most `most` lines of `width` ems; what does not fit ends in an ellipsis. Words are kept whole where there are spaces. */
export function fitText(text: string, width: number, most: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  let used = 0;
  for (const piece of piecesOf(text)) {
    const size = emsOf(piece.trimEnd());
    if (used + size > width && line !== '') {
      lines.push(line.trimEnd());
      line = '';
      used = 0;
    }
    line += piece;
    used += emsOf(piece);
  }
  if (line.trim() !== '') lines.push(line.trimEnd());
  if (lines.length <= most) return lines;
  const kept = lines.slice(0, most);
  return [...kept.slice(0, -1), cut(kept.at(-1) ?? '', width)];
}

/** A line that is not the end: whole words, no comma left hanging, and an ellipsis that fits. */
function cut(line: string, width: number): string {
  const pieces = piecesOf(line);
  const bare = (): string => pieces.join('').replace(/[\s，。、；：？！,.;:?!—–“‘]+$/u, '');
  while (pieces.length > 1 && emsOf(bare()) + 1 > width) pieces.pop();
  const text = bare();
  return `${emsOf(text) + 1 > width ? text.slice(0, -1) : text}…`;
}
