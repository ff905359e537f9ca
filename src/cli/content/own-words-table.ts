import type { Locale } from '../../domain/locale.ts';
import type { TechniqueTally } from '../../domain/own-words/evaluate/left-out.ts';
import type { Tally } from '../../domain/own-words/evaluate/tally.ts';
import { table } from './proof-table.ts';

/** What is aimed at, as shares. */
const AIMS: Readonly<
  Record<Locale, { readonly first: number; readonly firstTwo: number; readonly precision: number; readonly refusal: number }>
> = {
  zh: { first: 0.85, firstTwo: 0.95, precision: 0.9, refusal: 0.1 },
  en: { first: 0.8, firstTwo: 0.95, precision: 0.9, refusal: 0.1 },
};

/** Some replies of a language, and how they were understood. */
export interface Measured {
  readonly name: string;
  readonly locale: Locale;
  readonly tally: Tally;
  /** Cohen's kappa of two labellers. */
  readonly kappa?: number;
}

const percent = (share: number, isMissed: boolean, of: number): string =>
  of === 0 ? '–' : `${(100 * share).toFixed(1)}${isMissed ? '*' : ' '}`;

/** One row for each measurement; a star where an aim is missed. */
export function ownWordsTable(all: readonly Measured[]): string {
  return table(
    ['replies', 'count', 'fit', 'first', 'first 2', 'marked', 'right', 'none', 'none marked', 'kappa'],
    all.map(({ name, locale, tally, kappa }) => {
      const aim = AIMS[locale];
      return [
        `${name}, ${locale}`,
        String(tally.replies),
        String(tally.fitting),
        percent(tally.first, tally.first < aim.first, tally.fitting),
        percent(tally.firstTwo, tally.firstTwo < aim.firstTwo, tally.fitting),
        String(tally.marked),
        percent(tally.precision, tally.precision < aim.precision, tally.marked),
        String(tally.none),
        percent(tally.refusal, tally.refusal > aim.refusal, tally.none),
        kappa === undefined ? '–' : kappa.toFixed(2),
      ];
    }),
  );
}

/** One row a technique, those with the fewest examples first: of each language its examples, and how often it is recognised. */
export function techniquesTable(
  byLanguage: readonly { readonly locale: Locale; readonly techniques: readonly TechniqueTally[] }[],
): string {
  const [first] = byLanguage;
  const rows = (first?.techniques ?? []).toSorted((a, b) => a.examples - b.examples || (a.id < b.id ? -1 : 1));
  return table(
    ['technique', ...byLanguage.flatMap(({ locale }) => [`${locale} examples`, 'first', 'first 5'])],
    rows.map(({ id }) => [
      id,
      ...byLanguage.flatMap(({ techniques }) => {
        const one = techniques.find((technique) => technique.id === id);
        return one
          ? [String(one.examples), ...[one.first, one.firstFive].map((share) => String(Math.round(100 * share)))]
          : ['–', '–', '–'];
      }),
    ]),
  );
}
