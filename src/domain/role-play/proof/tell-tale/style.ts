import type { Locale } from '../../../locale.ts';
import { plain } from '../../../prose.ts';
import type { Beat, Choice, ChoiceId, RolePlay } from '../../role-play.ts';
import type { BestLines } from '../best-lines.ts';
import { isBracketed, isQuestion, numbersIn, SIGNS, type Sign, wordsOf } from './signs.ts';

/** A feature of a line as a key: a word or a pair of words, or a sign in square brackets, which no word has. */
export type Feature = string;

const signKey = (sign: Sign): Feature => `[${sign}]`;

/** What a feature stands for: a sign, or words as they stand in the line. */
export type Mark = { readonly sign: Sign } | { readonly words: string };

function markOf(feature: Feature): Mark {
  const sign = SIGNS.find((one) => signKey(one) === feature);
  return sign ? { sign } : { words: feature };
}

/** Which third of its beat a line is in, by length. */
function lengthOf(choice: Choice, beat: Beat): Sign {
  const length = (one: Choice): number => plain(one.text).length;
  const shorter = beat.choices.filter((other) => length(other) < length(choice)).length;
  const longer = beat.choices.filter((other) => length(other) > length(choice)).length;
  // 0 for the shortest, 1 for the longest, equals in the middle of where they would stand.
  const rank = (shorter + (beat.choices.length - 1 - longer)) / (2 * Math.max(1, beat.choices.length - 1));
  if (rank < 1 / 3) return 'short';
  return rank > 2 / 3 ? 'long' : 'middling';
}

/** What can be seen of a line by somebody who pays no heed to what it means. */
export function featuresOf(choice: Choice, beat: Beat, locale: Locale): readonly Feature[] {
  const text = plain(choice.text);
  const signs: readonly Sign[] = [
    ...(isBracketed(text) ? (['bracket'] as const) : []),
    ...(isQuestion(text) ? (['question'] as const) : []),
    ...(numbersIn(text, locale) > 0 ? (['number'] as const) : []),
    lengthOf(choice, beat),
  ];
  return [...wordsOf(text, locale), ...signs.map(signKey)];
}

/** How often a feature stands in lines that are best and in others, in lines; a line that is best in a third of positions counts a third. */
interface Count {
  readonly best: number;
  readonly others: number;
}

/** What a role-play, or several together, teach of wording. */
export interface StyleCounts {
  readonly features: ReadonlyMap<Feature, Count>;
}

const NONE: Count = { best: 0, others: 0 };

const sum = (a: Count, b: Count): Count => ({ best: a.best + b.best, others: a.others + b.others });

export function countStyle(rolePlay: RolePlay, bestLines: BestLines): StyleCounts {
  const features = new Map<Feature, Count>();
  for (const beat of rolePlay.beats) {
    for (const choice of beat.choices) {
      const best = bestLines.get(beat.id)?.choices.get(choice.id)?.best;
      if (best === undefined) continue;
      const count = { best, others: 1 - best };
      for (const feature of featuresOf(choice, beat, rolePlay.locale)) features.set(feature, sum(features.get(feature) ?? NONE, count));
    }
  }
  return { features };
}

/** A naive Bayes on wording. */
export interface Style {
  /** How much more a feature speaks for the best line than against it, as the logarithm of a ratio; 0 for what was never seen. */
  readonly weightOf: (feature: Feature) => number;
}

/** @param taught What the role-plays teach from which it may learn; of nothing it learns nothing. */
export function learnStyle(taught: readonly StyleCounts[]): Style {
  const counts = new Map<Feature, { best: number; others: number }>();
  let best = 0;
  let others = 0;
  for (const { features } of taught) {
    for (const [feature, count] of features) {
      const known = counts.get(feature);
      if (known) {
        known.best += count.best;
        known.others += count.others;
      } else counts.set(feature, { ...count });
      best += count.best;
      others += count.others;
    }
  }
  // Add-one smoothing: what was seen once says little.
  const ratio = (others + counts.size) / (best + counts.size);
  return {
    weightOf: (feature) => {
      const count = counts.get(feature);
      return count ? Math.log(((count.best + 1) / (count.others + 1)) * ratio) : 0;
    },
  };
}

/** What a choice looks like to a style: the sum of its features' weights, and these, the heaviest first. */
export interface Look {
  readonly score: number;
  readonly weights: readonly { readonly mark: Mark; readonly weight: number }[];
}

export type Looks = ReadonlyMap<ChoiceId, Look>;

export function looksOf(rolePlay: RolePlay, style: Style): Looks {
  return new Map(
    rolePlay.beats.flatMap((beat) =>
      beat.choices.map((choice): [ChoiceId, Look] => {
        const weights = featuresOf(choice, beat, rolePlay.locale)
          .map((feature) => ({ mark: markOf(feature), weight: style.weightOf(feature) }))
          .sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight));
        return [choice.id, { score: weights.reduce((total, { weight }) => total + weight, 0), weights }];
      }),
    ),
  );
}
