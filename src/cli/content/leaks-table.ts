import { sayMark } from '../../authoring/text/words/english/proof.ts';
import { percent } from '../../domain/percent.ts';
import { plain } from '../../domain/prose.ts';
import { BANDS, missed, missesOf, wrongBookMisses } from '../../domain/role-play/proof/bands.ts';
import { oneLineBeats } from '../../domain/role-play/proof/best-lines.ts';
import { PLAYERS } from '../../domain/role-play/proof/players.ts';
import type { Proved } from '../../domain/role-play/proof/prove-set.ts';
import { leaksOf } from '../../domain/role-play/proof/tell-tale/judge.ts';
import { echoesOf, isBracketed, isQuestion, numbersIn } from '../../domain/role-play/proof/tell-tale/signs.ts';
import type { Look } from '../../domain/role-play/proof/tell-tale/style.ts';
import { TELL_TALES, type TellTale } from '../../domain/role-play/proof/tell-tale/tell-tales.ts';
import type { Beat, Choice } from '../../domain/role-play/role-play.ts';

const TECHNIQUES_WIDTH = 34;

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
  const { rolePlay } = proved;
  const flagged = new Set(oneLineBeats(rolePlay, proved.bestLines).map(({ beat }) => beat));
  return [
    '',
    `${rolePlay.id}.${rolePlay.locale} – ${rolePlay.title}`,
    LEGEND,
    ...rolePlay.beats.map((beat) => beatTable(beat, proved, flagged.has(beat.id))),
    '',
    playersTable(proved),
  ].join('\n');
}

function beatTable(beat: Beat, proved: Proved, isOneLine: boolean): string {
  const said = beat.lines.map((line) => plain(line.text));
  return [
    '',
    `## ${beat.id}${isOneLine ? '   * one line is nearly always the best: the customer need not be read' : ''}`,
    ...beat.choices.flatMap((choice) => choiceLines(choice, beat, said.join('\n'), proved)),
  ].join('\n');
}

function choiceLines(choice: Choice, beat: Beat, said: string, { rolePlay, proof, bestLines, judged }: Proved): readonly string[] {
  const { locale } = rolePlay;
  const text = plain(choice.text);
  const standing = proof.standings.find((one) => one.choice === choice.id);
  const best = bestLines.get(beat.id)?.choices.get(choice.id)?.best;
  const look = judged.looks.get(choice.id);
  const others = beat.choices.map(({ id }) => judged.looks.get(id)?.score ?? 0);
  const style = (look?.score ?? 0) - others.reduce((sum, score) => sum + score, 0) / others.length;
  const heard = echoesOf(said, locale);
  const echoes = [...echoesOf(text, locale)].filter((word) => heard.has(word)).length;
  const takers = TELL_TALES.filter((player) => {
    const picked = judged.picks[player].get(beat.id);
    return picked?.has(choice.id) && picked.size < beat.choices.length;
  }).map((player) => LETTERS[player]);
  const marks = [
    isBracketed(text) ? '(' : ' ',
    isQuestion(text) ? '?' : ' ',
    `${numbersIn(text, locale)}#`,
    `${echoes}~`,
    `${String(text.length).padStart(3)}c`,
  ];
  const name = choice.id.slice(beat.id.length + 1);
  return [
    [
      ` ${best !== undefined && best > 0.5 ? '✔' : ' '}`,
      name.padEnd(TECHNIQUES_WIDTH),
      `price ${(standing?.price ?? 0).toFixed(0).padStart(3)}`,
      `best ${best === undefined ? '  –' : String(percent(best)).padStart(3)}%`,
      `style ${signed(style)}`,
      marks.join(' '),
      takers.length > 0 ? `◀ ${takers.join('')}` : '',
    ]
      .join('  ')
      .trimEnd(),
    `     ${text}`,
    `     ${look ? weights(look) : ''}`,
  ];
}

const signed = (value: number): string => `${value < 0 ? '−' : '+'}${Math.abs(value).toFixed(1)}`.padStart(5);

/** So many words are shown that speak for a line, and as many that speak against it. */
const MOST_WORDS = 3;

function weights({ weights: all }: Look): string {
  const some = (isFor: boolean): string =>
    all
      .filter(({ weight }) => (isFor ? weight > 0 : weight < 0))
      .slice(0, MOST_WORDS)
      .map(({ mark, weight }) => `${sayMark(mark)} ${signed(weight).trim()}`)
      .join(', ');
  return `right: ${some(true) || '–'} | wrong: ${some(false) || '–'}`;
}

function playersTable(proved: Proved): string {
  const { rolePlay, proof, judged, board, bestLines, books } = proved;
  const misses = new Map(missesOf(rolePlay, proof.players).map((miss) => [miss.player as string, miss]));
  const line = (name: string, wins: number, band: string, isMissed: boolean, more = ''): string =>
    `${isMissed ? ' ✘' : '  '} ${name.padEnd(16)} wins ${String(percent(wins)).padStart(3)} %  ${band.padEnd(14)}${more}`.trimEnd();
  const bandOf = (name: keyof typeof BANDS): string => {
    const { most, least } = BANDS[name];
    return most !== undefined ? `at most ${percent(most)} %` : `at least ${percent(least ?? 0)} %`;
  };
  return [
    ...TELL_TALES.map((player) => {
      const isMissed = missed(judged.wins[player], BANDS[player]) !== undefined;
      const leaks = leaksOf(rolePlay, board, judged.picks[player], bestLines)
        .slice(0, 4)
        .map(({ beat, gain }) => `${beat} ${percent(gain)}`);
      const by = isMissed && leaks.length > 0 ? `by ${leaks.join(', ')}` : '';
      return `${line(player, judged.wins[player], bandOf(player), isMissed, by)}`;
    }),
    ...PLAYERS.map((player) =>
      line(
        player,
        proof.players[player].wins,
        player === 'shortest' || player === 'longest' ? '(25 % over all)' : bandOf(player),
        misses.has(player),
      ),
    ),
    ...wrongBookMisses(rolePlay, books).map(({ book, share }) => line(`book: ${book}`, share, bandOf('wrong-book'), true)),
  ].join('\n');
}
