import type { Locale } from '../../../locale.ts';
import { plain } from '../../../prose.ts';
import type { Choice, RolePlay } from '../../role-play.ts';
import type { Picks } from '../line-play.ts';
import type { Families } from './families.ts';
import { echoesOf, isBracketed, isQuestion, numbersIn } from './signs.ts';
import type { Looks } from './style.ts';

/** Who reads neither what is meant nor the customer, and goes by something that can be seen of the lines. */
export const TELL_TALES = ['style', 'most-numbers', 'question-mark', 'bracketed', 'echo', 'middle-length', 'worst-tag'] as const;
export type TellTale = (typeof TELL_TALES)[number];

/** How much a tell-tale likes each of a beat's choices; it takes what it likes most, and draws evenly among equals. */
type Liking = (choices: readonly Choice[], said: string) => readonly number[];

const each =
  (liking: (choice: Choice) => number): Liking =>
  (choices) =>
    choices.map(liking);

/** What each goes by in a role-play. */
export function likingsOf(locale: Locale, looks: Looks, families: Families): Readonly<Record<TellTale, Liking>> {
  return {
    style: each((choice) => looks.get(choice.id)?.score ?? 0),
    'most-numbers': each(({ text }) => numbersIn(plain(text), locale)),
    'question-mark': each(({ text }) => (isQuestion(plain(text)) ? 1 : 0)),
    bracketed: each(({ text }) => (isBracketed(plain(text)) ? 1 : 0)),
    echo: (choices, said) => {
      const heard = echoesOf(said, locale);
      return choices.map(({ text }) => [...echoesOf(plain(text), locale)].filter((word) => heard.has(word)).length);
    },
    'middle-length': (choices) => {
      const lengths = choices.map(({ text }) => plain(text).length);
      return lengths.map((length) => {
        const shorter = lengths.filter((other) => other < length).length;
        const longer = lengths.filter((other) => other > length).length;
        return -Math.abs(shorter - longer);
      });
    },
    'worst-tag': each((choice) => -families.worstOf(choice)),
  };
}

/** Likings closer than this are equal: what is left is rounding. */
const EQUAL = 1e-9;

export function picksBy(rolePlay: RolePlay, liking: Liking): Picks {
  return new Map(
    rolePlay.beats.map((beat) => {
      const liked = liking(beat.choices, beat.lines.map((line) => plain(line.text)).join('\n'));
      const most = Math.max(...liked);
      const picked = beat.choices.filter((_choice, index) => most - (liked[index] ?? 0) < EQUAL);
      return [beat.id, new Map(picked.map((choice) => [choice.id, 1 / picked.length]))];
    }),
  );
}
