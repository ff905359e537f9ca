import type { Locale } from '../locale.ts';
import type { Beat, BeatId, RolePlay } from '../role-play/role-play.ts';
import { log } from './arithmetic.ts';
import { type Features, featuresOf } from './features.ts';
import { likeness, type Weigh } from './likeness.ts';
import { normalised } from './normalise.ts';
import { sayableAlone } from './sayable.ts';
import type { Sayable } from './understand.ts';

/** Two lines of a beat that nobody can tell apart who goes by words and techniques. */
export interface Alike {
  readonly beat: BeatId;
  readonly one: Sayable;
  readonly other: Sayable;
  /** The stretches of words that both have, the longest first. */
  readonly shared: readonly string[];
}

/** From so much likeness on two lines are the same in other words, 0…1; in English each word is seen more than once. */
const SAME: Readonly<Record<Locale, number>> = { zh: 0.38, en: 0.5 };
/** The same for lines that use the same techniques: nothing but the words is left to tell them by. */
const SAME_TECHNIQUES: Readonly<Record<Locale, number>> = { zh: 0.2, en: 0.3 };

/** So many stretches are told. */
const MOST_SHARED = 3;

/** How rare each feature is among the lines of some role-plays. */
export function rarityAmong(rolePlays: readonly RolePlay[], locale: Locale): Weigh {
  const counts = new Map<number, number>();
  let all = 1;
  for (const { beats } of rolePlays)
    for (const beat of beats)
      for (const { text } of sayableAlone(beat)) {
        all += 1;
        for (const feature of featuresOf(text, locale)) counts.set(feature, (counts.get(feature) ?? 0) + 1);
      }
  return (feature) => log(all / (counts.get(feature) ?? 1));
}

/** The pairs of lines of a beat that can't be told apart. */
export function alikeIn(beat: Beat, locale: Locale, rarity: Weigh): readonly Alike[] {
  const lines = sayableAlone(beat).map((line): { readonly line: Sayable; readonly features: Features } => ({
    line,
    features: featuresOf(line.text, locale),
  }));
  return lines.flatMap(({ line: one, features }, index) =>
    lines.slice(index + 1).flatMap(({ line: other, features: others }): readonly Alike[] => {
      const areSame = one.techniques.toSorted().join() === other.techniques.toSorted().join();
      if (likeness(features, others, rarity) < (areSame ? SAME_TECHNIQUES : SAME)[locale]) return [];
      return [{ beat: beat.id, one, other, shared: sharedStretches(one.text, other.text, locale) }];
    }),
  );
}

/** The longest stretches that stand in both texts, of words or, in Chinese, of two characters or more; none within another. */
function sharedStretches(one: string, other: string, locale: Locale): readonly string[] {
  const words = (text: string): readonly string[] =>
    normalised(text).match(locale === 'zh' ? /\p{Script=Han}|[\p{L}\p{N}]+/gu : /[\p{L}\p{N}]+(?:'\p{L}+)*/gu) ?? [];
  const joint = locale === 'zh' ? '' : ' ';
  const [here, there] = [words(one), ` ${words(other).join(' ')} `];
  const found: string[] = [];
  for (let from = 0; from < here.length; from += 1) {
    let to = from;
    while (to < here.length && there.includes(` ${here.slice(from, to + 1).join(' ')} `)) to += 1;
    if (to - from >= 2) {
      found.push(here.slice(from, to).join(joint));
      from = to - 1;
    }
  }
  return [...new Set(found)].sort((a, b) => b.length - a.length).slice(0, MOST_SHARED);
}
