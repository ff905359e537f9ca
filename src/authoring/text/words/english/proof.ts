import type { ChosenLevel } from '../../../../domain/record/begun.ts';
import type { SkeletonPlayer } from '../../../../domain/role-play/proof/bands.ts';
import type { Sign } from '../../../../domain/role-play/proof/tell-tale/signs.ts';
import type { Mark } from '../../../../domain/role-play/proof/tell-tale/style.ts';
import type { TellTale } from '../../../../domain/role-play/proof/tell-tale/tell-tales.ts';
import { said } from '../said.ts';
import { asPercent, shortened } from './phrases.ts';

const PLAYERS: Readonly<Record<SkeletonPlayer, string>> = {
  random: 'who chooses at random',
  courteous: 'who is merely courteous',
  skilled: 'who plays seven moves in ten well',
  'by-the-book': 'who plays by this type’s lesson',
  'crowd-pleaser': 'who pleases everybody',
  straying: 'who first says what suits this type and is none of the lines, and then takes any line,',
  'straying-by-the-book': 'who first says what suits this type and is none of the lines, and then plays by its lesson,',
};

const CUSTOMER: Readonly<Record<ChosenLevel, string>> = { patient: 'easier', hard: 'harder' };

const ADVICE: Readonly<Record<SkeletonPlayer, string>> = {
  random: 'make winning need more: raise the thresholds at the close, or let fewer routes lead there',
  courteous: 'make more of the wrong options good practice with another type, and let the close need what this type values',
  skilled: 'make the good routes more forgiving: lower a threshold, or let a slip be mended',
  'by-the-book': 'offer at every beat what this type’s lesson recommends, and let it lead to the close',
  'crowd-pleaser': 'let what lands well with most types cost something with this one',
  straying: 'make winning need more: raise the thresholds at the close above where this type begins',
  'straying-by-the-book': 'let no line that the lesson recommends need low meters',
};

/** Whoever reads no customer, and by what they go. */
export const TELL_TALE_NAMES: Readonly<Record<TellTale, string>> = {
  style: 'who knows only how right lines sound in talks with other types',
  'most-numbers': 'who always takes the line with most numbers',
  'question-mark': 'who always takes a line with a question mark',
  bracketed: 'who always takes a line that begins with an action in brackets',
  echo: 'who always takes the line with most of the customer’s own words',
  'middle-length': 'who always takes the line of middle length',
  'worst-tag': 'who avoids the kinds of move that cost most in talks with other types',
};

const TELL_TALE_ADVICE: Readonly<Record<TellTale, string>> = {
  style: 'let a wrong line there say it too, or say it plainly in the right one',
  'most-numbers': 'give a wrong line there as many numbers, or say the right one without',
  'question-mark': 'let a wrong line there ask too, or let the right one say it without asking',
  bracketed: 'begin a wrong line there with an action too, or take it from the right one',
  echo: 'let a wrong line there take up the customer’s words too, or say the right one in other words',
  'middle-length': 'make a wrong line there of middle length, and the right one the shortest or the longest',
  'worst-tag': 'let a kind of move that mostly costs be the best one there, or let one that mostly lands cost something',
};

/** What a sign of a line is called. */
const SIGN_NAMES: Readonly<Record<Sign, string>> = {
  bracket: 'begins with a bracket',
  question: 'asks',
  number: 'names a number',
  short: 'is among the shortest',
  middling: 'is of middle length',
  long: 'is among the longest',
};

/** A beat by which a player wins, the line that it takes there, and the words and signs that give it away. */
export interface ToldLeak {
  readonly beat: string;
  readonly line: string;
  readonly marks: readonly Mark[];
}

/** What can be seen of a line. */
export const sayMark = (mark: Mark): string => ('sign' in mark ? SIGN_NAMES[mark.sign] : `‘${mark.words}’`);

const leak = ({ beat, line, marks }: ToldLeak): string =>
  `in "${beat}" the line "${shortened(line)}"${marks.length > 0 ? ` (${marks.map(sayMark).join(', ')})` : ''}`;

/** More leaks than this are not listed. */
const MOST_LEAKS = 3;

function leaks(all: readonly ToldLeak[]): string {
  if (all.length === 0) return '';
  const rest = all.length - MOST_LEAKS;
  return `: it finds ${all.slice(0, MOST_LEAKS).map(leak).join('; ')}${rest > 0 ? `; and ${rest} more` : ''}`;
}

interface Beat {
  readonly beat: string;
}
/** Shares between 0 and 1: what was won, and the band's limit. */
interface Share {
  readonly wins: number;
  readonly limit: number;
}
interface Set extends Share {
  readonly locale: string;
}
interface Book extends Share {
  readonly persona: string;
}

interface OneLine {
  readonly count: number;
  readonly all: number;
  readonly limit: number;
  readonly beats: readonly (Beat & { readonly choice: string })[];
}
interface TellTaleSet extends Set {
  readonly player: TellTale;
  /** Where it wins most. */
  readonly talks: readonly string[];
}

/** What the proof of a role-play, and of all together, found. */
export const proofWords = {
  'proof/band': ({ player, wins, limit, isMost }: Share & { readonly player: SkeletonPlayer; readonly isMost: boolean }) =>
    said(
      `${PLAYERS[player]} wins ${asPercent(wins)} of runs, where at ${isMost ? 'most' : 'least'} ${asPercent(limit)} is the band`,
      ADVICE[player],
    ),
  'proof/tell-tale': ({ player, wins, limit, found }: Share & { readonly player: TellTale; readonly found: readonly ToldLeak[] }) =>
    said(
      `${TELL_TALE_NAMES[player]} wins ${asPercent(wins)} of runs, where at most ${asPercent(limit)} is the band${leaks(found)}`,
      TELL_TALE_ADVICE[player],
    ),
  'proof/wrong-book': ({ persona, wins, limit }: Book) =>
    said(
      `who plays by the lesson on "${persona}", which is another type, wins ${asPercent(wins)} of runs, where at most ${asPercent(limit)} is the band`,
      'let what that lesson recommends cost something here, above all at the close',
    ),
  'proof/one-line': ({ count, all, limit, beats }: OneLine) =>
    said(
      `in ${count} of ${all} beats one line is nearly always the best, where at most ${asPercent(limit)} is the band: ${beats.map(({ beat, choice }) => `in "${beat}" the choice "${choice}"`).join('; ')}`,
      'let another be the best when the customer is warm, or cool: change a technique, or put a condition on an arrow',
    ),
  'proof/unreachable-beat': ({ beat }: Beat) =>
    said(`no talk ever comes to "${beat}"`, 'lead an arrow to it that can be taken, or delete it'),
  'proof/loop-without-exit': ({ beat }: Beat) => said(`from "${beat}" a talk can run in circles for ever`, 'give it a way to an ending'),
  'proof/ending-never-reached': ({ ending }: { readonly ending: string }) =>
    said(`no talk ever ends in "${ending}"`, 'lower the condition of the arrow that leads to it, or delete it'),
  'proof/unwinnable': () => said('nobody can win this role-play', 'lower the conditions of the arrows that lead to {won}'),
  'proof/unlosable': () => said('nobody can lose this role-play', 'add an ending {stalled} or {lost}, and a way to it'),
  'proof/no-perfect-run': () =>
    said('no run scores 100: whoever always makes the best move does not win', 'let the best routes end in {won}'),
  'proof/level-unwinnable': ({ level }: { readonly level: ChosenLevel }) =>
    said(
      `nobody can win this role-play with the ${CUSTOMER[level]} customer`,
      'lower the conditions at the close, or let good lines give more',
    ),
  'proof/level-dead-end': ({ level, beat }: Beat & { readonly level: ChosenLevel }) =>
    said(`with the ${CUSTOMER[level]} customer a talk can run in circles for ever from "${beat}"`, 'give it a way to an ending'),
  'proof/too-hard': ({ wins, limit }: Share) =>
    said(
      `with the harder customer, who plays by this type’s lesson wins ${asPercent(wins)} of runs, where at least ${asPercent(limit)} is wanted`,
      'let what this type’s lesson recommends give more on the way to the close',
    ),
  'proof/only-way': ({ choice }: { readonly choice: string }) =>
    said(`nobody wins without the choice "${choice}"`, 'open a second way to win around it'),
  'proof/one-best-choice': ({ beat, choice, positions }: Beat & { readonly choice: string; readonly positions: number }) =>
    said(
      `in "${beat}" the choice "${choice}" is the best in all ${positions} positions, however the customer feels`,
      'let another be the best when the customer is warm, or cool: change a technique, or put a condition on an arrow',
    ),
  'proof/pool-skills': ({ pool, skills }: { readonly pool: string; readonly skills: readonly (readonly [string, readonly string[]])[] }) =>
    said(
      `the beats of "${pool}" ask for different things: the best lines show ${skills.map(([beat, shown]) => `${shown.join(', ')} in "${beat}"`).join(', ')}`,
      'let one skill be among the best lines of each, so that whichever is drawn practises the same',
    ),
  'proof/no-why': ({ beat, weight, price }: Beat & { readonly weight: 'best' | 'dear'; readonly price: number }) =>
    weight === 'best'
      ? said(
          `this line is the best of "${beat}", and nothing says why`,
          'write under it, indented, why it is the right one with this customer, here: "! …"',
        )
      : said(
          `this line is among the three dearest of the talk (it costs ${Math.round(price)} of 100 points), and nothing says why`,
          'write under it, indented, why this customer takes it so, or what it loses, here: "! …"',
        ),
  'proof/shortest': ({ wins, limit, locale }: Set) =>
    said(
      `the shortest choice wins ${asPercent(wins)} of runs in ${locale}, where ${asPercent(limit)} is the most`,
      'lengthen good choices or shorten bad ones',
    ),
  'proof/longest': ({ wins, limit, locale }: Set) =>
    said(
      `the longest choice wins ${asPercent(wins)} of runs in ${locale}, where ${asPercent(limit)} is the most`,
      'shorten good choices or lengthen bad ones',
    ),
  'proof/tell-tale-set': ({ player, wins, limit, locale, talks }: TellTaleSet) =>
    said(
      `${TELL_TALE_NAMES[player]} wins ${asPercent(wins)} of runs over all role-plays in ${locale}, where ${asPercent(limit)} is the most`,
      `mend first where it wins most: ${talks.join(', ')}`,
    ),
  'proof/crowd-pleaser': ({ wins, limit }: Share) =>
    said(
      `who pleases everybody wins ${asPercent(wins)} of runs, where ${asPercent(limit)} is the most`,
      'let what lands well with most types cost something with this one',
    ),
  'proof/below-the-book': ({ wins, limit }: Share) =>
    said(
      `who pleases everybody wins only ${Math.round(100 * wins)} points less often than who plays by the lesson, where ${Math.round(100 * limit)} is the least`,
      'let what this type values differ more from what everybody likes',
    ),
  'proof/own-type': ({ persona, wins, limit }: Book) =>
    said(
      `who plays by the lesson on "${persona}" wins ${asPercent(wins)} before that type, where ${asPercent(limit)} is the least`,
      'mend the type’s role-plays or reactions',
    ),
  'proof/other-types': ({ persona, wins, limit }: Book) =>
    said(
      `who plays by the lesson on "${persona}" wins ${asPercent(wins)} before the other types, where ${asPercent(limit)} is the most`,
      'let other types take these techniques worse',
    ),
} as const;
