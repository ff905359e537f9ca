import type { Locale } from '../../../src/domain/locale.ts';
import type { Card, CardKind } from '../../../src/domain/review/card.ts';
import type { DayOf } from '../../../src/domain/review/days.ts';
import { answerPrint } from '../../../src/domain/review/right-answer.ts';
import type { Told } from '../progress/happened.ts';

export const DAY = 86_400_000;
/** Days of UTC, from midnight to midnight. */
export const utcDay: DayOf = (at) => Math.floor(at / DAY);

/** A card with nothing said of it but its id; what is right of it is `right`. */
export function card(id: string, rest: Partial<Card> = {}): Card {
  const [kind = '', course = ''] = id.split('/');
  return { id, kind: kindOf(kind), course, siblings: id, part: 'p', right: { zh: 'right', en: 'right' }, ...rest };
}

function kindOf(name: string): CardKind {
  switch (name) {
    case 'objection':
    case 'beat':
    case 'technique':
    case 'term':
      return name;
    default:
      return 'question';
  }
}

/** The answer of `answered` in happened.ts, as what is right. */
export const NOTHING_CHOSEN = answerPrint({ kind: 'options', chosen: [] });

export const reviewed = (
  of: string,
  grade: 'again' | 'hard' | 'good' | 'easy' = 'good',
  content = 'right',
  locale: Locale = 'zh',
): Told & { readonly content: string } => ({ kind: 'review-answered', card: of, grade, took: 1000, content, locale });
