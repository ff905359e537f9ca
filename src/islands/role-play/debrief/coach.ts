import type { Locale } from '../../../domain/locale.ts';
import type { MeterChange } from '../../../domain/persona/meters.ts';
import type { Mood, Personas } from '../../../domain/persona/persona.ts';
import type { Techniques } from '../../../domain/persona/technique.ts';
import type { Advice } from '../../../domain/role-play/debrief/debrief.ts';
import { fill } from '../../../i18n/fill.ts';
import { FORMAT_TAGS, SENTENCE_GAPS } from '../../../i18n/languages.ts';
import type { RolePlayWords } from '../../../i18n/words/role-play.ts';

/** What the coach draws words from. */
export interface Vocabulary {
  readonly words: RolePlayWords;
  readonly locale: Locale;
  readonly personas: Personas;
  readonly techniques: Techniques;
}

/** The advice as a good coach would say it: one sentence, and a second where there is something to try instead. */
export function adviceInWords(advice: Advice, { words, locale, personas, techniques }: Vocabulary): string {
  const say = words.advice;
  if (advice.kind === 'flawless') return say.flawless;
  if (advice.kind === 'too-early') return fill(say.tooEarly, { meter: words.meters[advice.meter], by: advice.by });
  const name = (technique: string | undefined): string | undefined =>
    technique === undefined ? undefined : techniques.get(technique)?.name[locale];
  const technique = name(advice.technique);
  if (technique === undefined) return say.readAgain;
  const instead = advice.instead === advice.technique ? undefined : name(advice.instead);
  const after = instead === undefined ? '' : SENTENCE_GAPS[locale] + fill(say.instead, { instead });
  switch (advice.kind) {
    case 'mistake':
      return fill(say.mistake, { technique }) + after;
    case 'broken-silence':
      return say.brokenSilence;
    case 'other-type': {
      const names = advice.suits.flatMap((id) => personas.get(id)?.name[locale] ?? []);
      const suits = new Intl.ListFormat(FORMAT_TAGS[locale], { type: 'disjunction' }).format(names);
      return fill(say.otherType, { technique, suits }) + after;
    }
    case 'better':
      return fill(say.better, { technique }) + after;
  }
}

const BANDS = [85, 70, 50, 30] as const;

/** A score of 0…100 in words. */
export function scoreInWords(score: number, words: RolePlayWords): string {
  const band = BANDS.findIndex((least) => score >= least);
  return words.scores[band < 0 ? 4 : band] ?? words.scores[4];
}

/** What a move did to the meters, summed up, from which on a learner sees that it was rebuffed. */
const REBUFF = -2;

const sumOf = (change: MeterChange): number => change.rapport + change.interest + change.patience;

/** A price of 0…100 in words: what a line cost against the best there was. A rebuff is not praised, however little it cost in the end. */
export function priceInWords(price: number, change: MeterChange, words: RolePlayWords): string {
  if (price < 3 && sumOf(change) <= REBUFF) return words.costRough;
  if (price === 0) return words.costBest;
  if (price < 3) return words.costLittle;
  if (price < 10) return words.costSome;
  // What was taken well may have cost much, but it hurt nobody.
  return sumOf(change) >= 0 ? words.costMissed : words.costDear;
}

/** How somebody would have taken a line, from the best (0) to the worst (4), with the face they would have made. */
export function takingOf(change: MeterChange): { readonly place: number; readonly mood: Mood } {
  const sum = sumOf(change);
  const place = sum >= 3 ? 0 : sum >= 1 ? 1 : sum === 0 ? 2 : sum >= -2 ? 3 : 4;
  const moods: readonly Mood[] = ['warm', 'open', 'neutral', 'cool', 'closing'];
  return { place, mood: moods[place] ?? 'neutral' };
}
