import type { Locale } from '../../../domain/locale.ts';
import type { MeterChange } from '../../../domain/persona/meters.ts';
import type { Mood, Personas } from '../../../domain/persona/persona.ts';
import type { Techniques } from '../../../domain/persona/technique.ts';
import type { Prose } from '../../../domain/prose.ts';
import type { Advice } from '../../../domain/role-play/debrief/advice.ts';
import { landing } from '../../../domain/role-play/debrief/landing.ts';
import type { Reason } from '../../../domain/role-play/debrief/recommend.ts';
import type { Lack } from '../../../domain/role-play/debrief/so-near.ts';
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
  if (advice.kind === 'look-again') return say.readAgain;
  const name = (technique: string | undefined): string | undefined =>
    technique === undefined ? undefined : techniques.get(technique)?.name[locale];
  const technique = name(advice.technique) ?? advice.technique;
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
    case 'unwelcome':
      return fill(say.unwelcome, { technique }) + after;
    case 'better':
      return fill(say.better, { technique }) + after;
  }
}

/** What the last question lacked, in a sentence. */
export function lackInWords(lacked: readonly Lack[], { words, locale }: Pick<Vocabulary, 'words' | 'locale'>): string {
  // In the middle of an English sentence a meter begins with a small letter.
  const parts = lacked.map(({ meter, by }) =>
    fill(words.lacks[by > 1 ? 1 : 0], { meter: words.meters[meter].toLocaleLowerCase(FORMAT_TAGS[locale]) }),
  );
  return fill(words.soNear, { lacking: new Intl.ListFormat(FORMAT_TAGS[locale], { type: 'conjunction' }).format(parts) });
}

/** Why one line is better than another, under its heading. */
export function reasonInWords(
  reason: Reason,
  { words, locale }: Pick<Vocabulary, 'words' | 'locale'>,
): { readonly title: string; readonly text: Prose } {
  switch (reason.of) {
    case 'own':
    case 'better':
      return { title: words.whys[reason.of], text: [{ text: reason.principle.text[locale] }] };
    case 'own-why':
      return { title: words.whys.own, text: reason.why };
    case 'better-why':
      return { title: words.whys.better, text: reason.why };
    case 'ending':
      return { title: words.whys.better, text: [{ text: reason.outcome === 'won' ? words.whyEnding.won : words.whyEnding.advanced }] };
    case 'further':
      return { title: words.whys.better, text: [{ text: words.whyFurther }] };
  }
}

/** From which score on each word of `scores` holds; the last holds below. */
const BANDS = [85, 70, 50, 30] as const;

/** A score is called what it is shown as: to the nearest whole number. */
function bandOf(score: number): number {
  const band = BANDS.findIndex((least) => Math.round(score) >= least);
  return band < 0 ? BANDS.length : band;
}

/** A score of 0…100 in words. */
export function scoreInWords(score: number, words: RolePlayWords): string {
  return words.scores[bandOf(score)] ?? words.scores[4];
}

/** The least that is worth aiming for: what the words say of less is no aim. */
const WORTH_AIMING = 50;

/** The score to aim for after this one: from which on the next better word holds. Undefined where there is none. */
export function nextScore(score: number): number | undefined {
  const next = BANDS[bandOf(score) - 1];
  return next === undefined ? undefined : Math.max(WORTH_AIMING, next);
}

/** A price of 0…100 in words: what a line cost against the best there was. What was taken badly is not praised, however little it cost in the end. */
export function priceInWords(price: number, change: MeterChange, words: RolePlayWords): string {
  const isRough = landing(change) < 0;
  if (price === 0) return isRough ? words.costBestRough : words.costBest;
  if (price < 3 && isRough) return words.costRough;
  if (price < 3) return words.costLittle;
  if (price < 10) return words.costSome;
  // What was taken well may have cost much, but it hurt nobody.
  return landing(change) >= 0 ? words.costMissed : words.costDear;
}

/** How somebody would have taken a line, from the best (0) to the worst (4), with the face they would have made. */
export function takingOf(change: MeterChange): { readonly place: number; readonly mood: Mood } {
  const sum = landing(change);
  const place = sum >= 3 ? 0 : sum >= 1 ? 1 : sum === 0 ? 2 : sum >= -2 ? 3 : 4;
  const moods: readonly Mood[] = ['warm', 'open', 'neutral', 'cool', 'closing'];
  return { place, mood: moods[place] ?? 'neutral' };
}
