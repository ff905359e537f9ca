import type { MarkingPiece } from '../../../../domain/quiz/question.ts';

type Word = Extract<MarkingPiece, { readonly kind: 'word' }>;

/** Letters and digits alone: signs and spaces are easily copied wrongly. */
const bare = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');

/** The words of a paragraph among which a text stands, the first time it does, also where it begins or ends within one; none where it does not. */
export function wordsAt(paragraph: readonly MarkingPiece[], text: string): readonly Word[] {
  const wanted = bare(text);
  const start = bare(paragraph.map((piece) => piece.text).join('')).indexOf(wanted);
  if (wanted === '' || start < 0) return [];
  let at = 0;
  return paragraph.filter((piece): piece is Word => {
    const from = at;
    at += bare(piece.text).length;
    return piece.kind === 'word' && from < start + wanted.length && at > start;
  });
}
