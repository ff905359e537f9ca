import lunr from 'lunr';
import { GROUPS, type Group, type SearchDocument } from './document.ts';
import { type Asked, askedFor, occurrences } from './tokens.ts';

/** A stretch of text, marked where it is what was asked for. */
export interface Piece {
  readonly text: string;
  readonly marked: boolean;
}

export interface Hit {
  readonly document: SearchDocument;
  readonly score: number;
  /** Title and heading, and the passage of the text that answers best, with marks. */
  readonly title: readonly Piece[];
  readonly heading: readonly Piece[];
  readonly passage: readonly Piece[];
}

export interface Hits {
  readonly group: Group;
  readonly hits: readonly Hit[];
}

/** Sections of one page shown at most, and hits a group. */
const MOST_OF_A_PAGE = 2;
const MOST_OF_A_GROUP = 8;
/** Length of a passage in UTF-16 units, and what of it stands before the first mark. */
const PASSAGE = 110;
const BEFORE = 30;

/** Letters from which a typo of one, or of two edits is forgiven. */
const ONE_TYPO = 4;
const TWO_TYPOS = 8;

/** Asks the index while somebody types: the last word may be unfinished. Everything asked for must be found; groups in a fixed order. */
export function ask(index: lunr.Index, documents: readonly SearchDocument[], query: string): readonly Hits[] {
  const asked = askedFor(query);
  if (asked.length === 0) return [];
  const found = found_(index, asked);
  const byId = new Map(documents.map((document) => [String(document.id), document]));
  const hits = found.flatMap(({ ref, score }) => {
    const document = byId.get(ref);
    return document && answers(document, asked) ? [hitOf(document, score, asked)] : [];
  });
  return GROUPS.flatMap((group): Hits[] => {
    const pages = new Map<string, number>();
    const own = hits
      .filter(({ document }) => {
        if (document.group !== group) return false;
        const page = document.href.split('#')[0] ?? '';
        pages.set(page, (pages.get(page) ?? 0) + 1);
        return (pages.get(page) ?? 0) <= MOST_OF_A_PAGE;
      })
      .slice(0, MOST_OF_A_GROUP);
    return own.length > 0 ? [{ group, hits: own }] : [];
  });
}
