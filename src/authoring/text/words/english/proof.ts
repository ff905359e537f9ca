import { said } from '../said.ts';
import { asPercent } from './phrases.ts';

type JudgedPlayer = 'random' | 'courteous' | 'skilled' | 'by-the-book';

const PLAYERS: Readonly<Record<JudgedPlayer, string>> = {
  random: 'who chooses at random',
  courteous: 'who is merely courteous',
  skilled: 'who plays seven moves in ten well',
  'by-the-book': 'who plays by this type’s lesson',
};

const ADVICE: Readonly<Record<JudgedPlayer, string>> = {
  random: 'make winning need more: raise the thresholds at the close, or let fewer routes lead there',
  courteous: 'make more of the wrong options good practice with another type, and let the close need what this type values',
  skilled: 'make the good routes more forgiving: lower a threshold, or let a slip be mended',
  'by-the-book': 'offer at every beat what this type’s lesson recommends, and let it lead to the close',
};

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

/** What the proof of a role-play, and of all together, found. */
export const proofWords = {
  'proof/band': ({ player, wins, limit, isMost }: Share & { readonly player: JudgedPlayer; readonly isMost: boolean }) =>
    said(
      `${PLAYERS[player]} wins ${asPercent(wins)} of runs, where at ${isMost ? 'most' : 'least'} ${asPercent(limit)} is the band`,
      ADVICE[player],
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
  'proof/only-way': ({ choice }: { readonly choice: string }) =>
    said(`nobody wins without the choice "${choice}"`, 'open a second way to win around it'),
  'proof/one-best-choice': ({ beat, choice, positions }: Beat & { readonly choice: string; readonly positions: number }) =>
    said(
      `in "${beat}" the choice "${choice}" is the best in all ${positions} positions, however the customer feels`,
      'let another be the best when the customer is warm, or cool: change a technique, or put a condition on an arrow',
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
