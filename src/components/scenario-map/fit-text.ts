/** Width of a character in ems: Han and full-width signs are square, the others about half. */
const ems = (character: string): number => (/[\p{Script=Han}\u3000-\u303f\uff00-\uffef…—“”‘’]/u.test(character) ? 1 : 0.52);

/** A text broken into at most `most` lines of `width` ems; what does not fit ends in an ellipsis. Words are kept whole where there are spaces. */
export function fitText(text: string, width: number, most: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  let used = 0;
  for (const piece of text.match(/[\p{Script=Han}\u3000-\u303f\uff00-\uffef]|[^\s\p{Script=Han}\u3000-\u303f\uff00-\uffef]+\s*|\s+/gu) ??
    []) {
    const size = [...piece.trimEnd()].reduce((sum, character) => sum + ems(character), 0);
    if (used + size > width && line !== '') {
      lines.push(line.trimEnd());
      line = '';
      used = 0;
    }
    line += piece;
    used += [...piece].reduce((sum, character) => sum + ems(character), 0);
  }
  if (line.trim() !== '') lines.push(line.trimEnd());
  if (lines.length <= most) return lines;
  const kept = lines.slice(0, most);
  return [...kept.slice(0, -1), `${(kept.at(-1) ?? '').slice(0, -1).trimEnd()}…`];
}
