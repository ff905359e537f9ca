import { sayMark } from '../../authoring/text/words/english/proof.ts';
import { percent } from '../../domain/percent.ts';
import { plain } from '../../domain/prose.ts';
import { soleTypeOf } from '../../domain/role-play/listing.ts';
import {
  BANDS,
  type Band,
  missed,
  missesOf,
  oneLineMiss,
  SET_BANDS,
  type SetBandName,
  setRecord,
  wrongBookMisses,
} from '../../domain/role-play/proof/bands.ts';
import { oneLineBeats } from '../../domain/role-play/proof/best-lines.ts';
import { PLAYERS } from '../../domain/role-play/proof/players.ts';
import type { Proved } from '../../domain/role-play/proof/prove-set.ts';
import { leaksOf } from '../../domain/role-play/proof/tell-tale/judge.ts';
import { echoesOf, isBracketed, isQuestion, numbersIn } from '../../domain/role-play/proof/tell-tale/signs.ts';
import type { Look } from '../../domain/role-play/proof/tell-tale/style.ts';
import { TELL_TALES, type TellTale } from '../../domain/role-play/proof/tell-tale/tell-tales.ts';
import type { Beat, Choice } from '../../domain/role-play/role-play.ts';
import { table } from './proof-table.ts';

const LEGEND = `✔ the best in most positions · price: what the line costs on average, 0 for the best · best: in how many positions it is the best
style: how much more than the other lines of its beat it sounds like right lines of talks with other types (+) or like wrong ones (−);
  under the line the words that weigh most for it, and against it
( begins with an action · ? asks · 2# numbers · 3~ of the customer’s own words · 28c characters
◀ who takes the line: S by style, N most numbers, Q question mark, B bracket, E echo, M middle length, T kinds of move that seldom cost most`;

/** A letter for each player who reads nobody. */
const LETTERS: Readonly<Record<TellTale, string>> = {
  style: 'S',
  'most-numbers': 'N',
  'question-mark': 'Q',
  bracketed: 'B',
  echo: 'E',
  'middle-length': 'M',
  'worst-tag': 'T',
};

/** What a writer needs to mend the lines that give themselves away: beat by beat, then every player's record. */
export function leaksTable(proved: Proved): string {
  const { rolePlay, bestLines } = proved;
  const oneLine = oneLineBeats(rolePlay, bestLines);
  return [
    `\n${rolePlay.id}.${rolePlay.locale} – ${rolePlay.title}\n${LEGEND}`,
    ...rolePlay.beats.map((beat) =>
      beatTable(
        beat,
        proved,
        oneLine.some((one) => one.beat === beat.id),
      ),
    ),
    `\n${playersTable(proved)}`,
  ].join('\n');
}

function beatTable(beat: Beat, proved: Proved, isOneLine: boolean): string {
  const heading = `\n## ${beat.id}${isOneLine ? '   * one line is nearly always the best: the customer need not be read' : ''}`;
  return [heading, ...beat.choices.flatMap((choice) => choiceLines(choice, beat, proved))].join('\n');
}

/** So wide is the column of techniques. */
const NAME_WIDTH = 34;

function choiceLines(choice: Choice, beat: Beat, { rolePlay: { locale }, proof, bestLines, judged }: Proved): readonly string[] {
  const text = plain(choice.text);
  const price = proof.standings.find((one) => one.choice === choice.id)?.price;
  const best = bestLines.get(beat.id)?.choices.get(choice.id)?.best;
  const look = judged.looks.get(choice.id);
  const scores = beat.choices.map(({ id }) => judged.looks.get(id)?.score ?? 0);
  const style = (look?.score ?? 0) - scores.reduce((sum, score) => sum + score, 0) / scores.length;
  const heard = echoesOf(beat.lines.map((line) => plain(line.text)).join('\n'), locale);
  const echoes = [...echoesOf(text, locale)].filter((word) => heard.has(word)).length;
  const takers = TELL_TALES.filter((player) => {
    const picked = judged.picks[player].get(beat.id);
    return picked?.has(choice.id) && picked.size < beat.choices.length;
  }).map((player) => LETTERS[player]);
  const figures = [
    ` ${best !== undefined && best > 0.5 ? '✔' : ' '}`,
    choice.id.slice(beat.id.length + 1).padEnd(NAME_WIDTH),
    `price ${(price === undefined ? '–' : price.toFixed(0)).padStart(3)}`,
    `best ${(best === undefined ? '–' : String(percent(best))).padStart(3)} %`,
    `style ${signed(style).padStart(5)}`,
    `${isBracketed(text) ? '(' : ' '} ${isQuestion(text) ? '?' : ' '} ${numbersIn(text, locale)}# ${echoes}~ ${String(text.length).padStart(3)}c`,
    takers.length > 0 ? `◀ ${takers.join('')}` : '',
  ];
  return [figures.join('  ').trimEnd(), `     ${text}`, ...(look ? weights(look) : [])];
}

const signed = (value: number): string => `${value < 0 ? '−' : '+'}${Math.abs(value).toFixed(1)}`;

/** So many words are shown that speak for a line, and as many that speak against it. */
const MOST_WORDS = 3;

function weights({ weights: all }: Look): readonly string[] {
  const some = (isFor: boolean): string =>
    all
      .filter(({ weight }) => (isFor ? weight > 0 : weight < 0))
      .slice(0, MOST_WORDS)
      .map(({ mark, weight }) => `${sayMark(mark)} ${signed(weight)}`)
      .join(', ') || '–';
  return all.some(({ weight }) => weight !== 0) ? [`     right: ${some(true)} | wrong: ${some(false)}`] : [];
}

/** So many beats are named by which a player wins. */
const MOST_BEATS = 4;

function playersTable({ rolePlay, proof, judged, board, bestLines, books }: Proved): string {
  const line = (name: string, share: number, band: Band, isMissed: boolean, more = ''): string =>
    `${isMissed ? ' ✘' : '  '} ${name.padEnd(20)} ${String(percent(share)).padStart(3)} %  ${limitOf(band).padEnd(14)}  ${more}`.trimEnd();
  const misses = missesOf(rolePlay, proof);
  const oneLine = oneLineBeats(rolePlay, bestLines);
  return [
    ...TELL_TALES.map((player) => {
      const isMissed = missed(judged.wins[player], BANDS[player]) !== undefined;
      const leaks = isMissed ? leaksOf(rolePlay, board, judged.picks[player], bestLines).slice(0, MOST_BEATS) : [];
      const by = leaks.map(({ beat, gain }) => `${beat} ${percent(gain)}`).join(', ');
      return line(player, judged.wins[player], BANDS[player], isMissed, by && `points by ${by}`);
    }),
    ...PLAYERS.map((player) => {
      const band = player === 'shortest' || player === 'longest' ? {} : BANDS[player];
      return line(
        player,
        proof.players[player].wins,
        band,
        misses.some((miss) => miss.player === player),
      );
    }),
    ...wrongBookMisses(rolePlay, books).map(({ book, share }) => line(`book: ${book}`, share, BANDS['wrong-book'], true)),
    line(
      'one-line beats',
      oneLine.length / Math.max(1, rolePlay.beats.length),
      BANDS['one-line'],
      oneLineMiss(rolePlay, oneLine) !== undefined,
      oneLine.map(({ beat }) => beat).join(', '),
    ),
  ].join('\n');
}

function limitOf({ most, least }: Band): string {
  if (most !== undefined) return `at most ${percent(most)} %`;
  return least === undefined ? '' : `at least ${percent(least)} %`;
}

/** Who goes by the moves alone: wins in per cent, a row for each role-play, ✘ where a band is missed. The languages share it. */
export function skeletonOverview(set: readonly Proved[]): string {
  const head = [
    'won %',
    'random',
    'courteous',
    'skilled',
    'by the book',
    'best wrong book',
    'crowd-pleaser',
    'straying',
    'straying by the book',
  ];
  const rows = set.map(({ rolePlay, proof, books }) => {
    const own = soleTypeOf(rolePlay);
    const wrong = own && Math.max(0, ...[...books].flatMap(([book, wins]) => (book === own ? [] : wins)));
    const cell = (share: number, band: Band): string => `${missed(share, band) ? '✘' : ''}${percent(share)}`;
    return [
      rolePlay.id,
      ...(['random', 'courteous', 'skilled', 'by-the-book'] as const).map((player) => cell(proof.players[player].wins, BANDS[player])),
      wrong === undefined ? '–' : cell(wrong, BANDS['wrong-book']),
      cell(proof.players['crowd-pleaser'].wins, BANDS['crowd-pleaser']),
      cell(proof.detours.random, BANDS.straying),
      cell(proof.detours.byTheBook, BANDS['straying-by-the-book']),
    ];
  });
  return table(head, rows);
}

/** Who reads nobody, and who looks at the length: wins in per cent, a row for each role-play of a language, ✘ where a band is missed. */
export function leaksOverview(set: readonly Proved[]): string {
  const [first] = set;
  const columns: readonly SetBandName[] = [...TELL_TALES, 'shortest', 'longest', 'crowd-pleaser'];
  const cell = (share: number, band: Band): string => `${missed(share, band) ? '✘' : ''}${String(percent(share)).padStart(4)}`;
  const rows = set.map(({ rolePlay, proof, judged, bestLines }) => {
    const oneLine = oneLineBeats(rolePlay, bestLines).length / Math.max(1, rolePlay.beats.length);
    return [
      rolePlay.id,
      ...TELL_TALES.map((player) => cell(judged.wins[player], BANDS[player])),
      ...(['shortest', 'longest'] as const).map((player) => cell(proof.players[player].wins, {})),
      cell(proof.players['crowd-pleaser'].wins, BANDS['crowd-pleaser']),
      cell(oneLine, BANDS['one-line']),
    ];
  });
  const record = setRecord(set);
  const mean = ['mean', ...columns.map((player) => cell(record[player], SET_BANDS[player])), ''];
  return `\n${table([`${first?.rolePlay.locale ?? ''}: won %`, ...columns, 'one-line beats'], [...rows, mean])}`;
}
