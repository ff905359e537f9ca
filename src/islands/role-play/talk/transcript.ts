import type { Locale } from '../../../domain/locale.ts';
import type { Prose } from '../../../domain/prose.ts';
import type { RecordedRun } from '../../../domain/record/run.ts';
import type { Choice, Line } from '../../../domain/role-play/role-play.ts';
import { isSilence } from '../../../domain/role-play/scenario.ts';
import type { Talk } from '../../../domain/role-play/talk/replay.ts';
import { tellsOf } from '../../../domain/role-play/talk/tell.ts';
import { DIRECTION } from '../../../domain/voice/direction.ts';

/** One entry of the script, in order. `key` stays the same as long as the entry does. */
export type Entry =
  /** `meaning`: the line for which the learner's own words stood. */
  | { readonly kind: 'you'; readonly key: string; readonly text: Prose; readonly thought: boolean; readonly meaning?: Prose }
  | { readonly kind: 'them'; readonly key: string; readonly text: Prose; readonly speaker: number }
  | { readonly kind: 'pause'; readonly key: string; readonly broken: boolean }
  | { readonly kind: 'tell'; readonly key: string; readonly text: string };

/** The key of the tell at a moment: 0 is the opening, then one after each turn. */
export const tellKey = (moment: number): string => `tell ${moment}`;

/**
 * The talk as a script, the learner's lines in their own words where they found some. `pending`: a silence that is being borne, said but not yet answered.
 */
export function scriptOf(
  talk: Talk,
  { seed, said }: Pick<RecordedRun, 'seed' | 'said'>,
  locale: Locale,
  pending?: Choice,
): readonly Entry[] {
  const tells = tellsOf(talk, seed, locale);
  const facing = (moment: number): number => (talk.turns[moment] ? talk.turns[moment].before.facing : talk.situation.facing);
  const them = (key: string, line: Line | undefined, speaker: number): readonly Entry[] =>
    line ? [{ kind: 'them', key, text: line.text, speaker: line.speaker ?? speaker }] : [];
  /** A line that tells what is seen of the person needs no tell beside it, and nor does somebody who has gone. */
  const seen = (moment: number, ...lines: readonly (Line | undefined)[]): readonly Entry[] => {
    const hasGone = talk.standing.kind === 'ended' && moment === talk.turns.length;
    if (hasGone || lines.some((line) => line && hasDirection(line.text))) return [];
    return [{ kind: 'tell', key: tellKey(moment), text: tells[moment] ?? '' }];
  };
  const you = (turn: number, choice: Choice): Entry => {
    const own = choice.isDetour ? undefined : said.get(turn);
    const thought = choice.names !== undefined;
    const entry = { kind: 'you', key: `you ${turn}`, thought } as const;
    return own === undefined ? { ...entry, text: choice.text } : { ...entry, text: [{ text: own }], meaning: choice.text };
  };

  const entries: Entry[] = [...them('line 0', talk.lines[0], facing(0)), ...seen(0, talk.lines[0])];
  for (const [index, turn] of talk.turns.entries()) {
    entries.push(you(index, turn.choice));
    if (isSilence(turn.choice)) entries.push({ kind: 'pause', key: `pause ${index}`, broken: turn.move.broken === true });
    const line = lineAfter(talk, index, locale);
    entries.push(
      ...them(`reply ${index}`, turn.reply, turn.speaker),
      ...them(`line ${index + 1}`, line, facing(index + 1)),
      ...seen(index + 1, turn.reply, line),
    );
  }
  if (pending) entries.push(you(talk.turns.length, pending));
  return entries;
}

/** What the one spoken to last says or does at the end, and who (index into the cast); undefined before the end. */
export function lastWords(talk: Talk, locale: Locale): { readonly line: Line; readonly speaker: number } | undefined {
  const line = talk.standing.kind === 'ended' ? lineAfter(talk, talk.turns.length - 1, locale) : undefined;
  return line && { line, speaker: line.speaker ?? talk.situation.facing };
}

/** Who walks out says so, in the persona's own words where the author wrote none. */
function lineAfter(talk: Talk, turn: number, locale: Locale): Line | undefined {
  const line = talk.lines[turn + 1];
  const { standing } = talk;
  if (line || turn !== talk.turns.length - 1 || standing.kind !== 'ended' || standing.outcome !== 'walk-out') return line;
  return { text: [{ text: talk.face.persona.walkOut[locale] }], moods: [], personas: [] };
}

/** A piece of a line as it is shown: its text has quotation marks and spaces in place. */
export interface Piece {
  readonly kind: 'plain' | 'emphasis' | 'direction';
  readonly text: string;
}

const hasDirection = (prose: Prose): boolean => prose.some(({ text }) => DIRECTION.test(text));

/** What somebody quotes while being quoted stands in single quotation marks, in both languages. */
const withinQuotes = (text: string): string => text.replaceAll('“', '‘').replaceAll('”', '’');

/**
 * A line in pieces. `quoted`: what is said is put in quotation marks, and the stage directions in it are told apart;
 * otherwise they are part of the text.
 */
export function piecesOf(prose: Prose, quoted: boolean): readonly Piece[] {
  if (!quoted) return prose.map(({ text, emphasis }) => ({ kind: emphasis && !DIRECTION.test(text) ? 'emphasis' : 'plain', text }));
  const parts = prose.flatMap(({ text, emphasis }): Piece[] =>
    // A capturing group puts what it matched at the odd places.
    text
      .split(DIRECTION)
      .map((part, index) =>
        index % 2 === 1 ? { kind: 'direction', text: part } : { kind: emphasis ? 'emphasis' : 'plain', text: withinQuotes(part) },
      ),
  );
  const shown = parts.filter(({ text }) => text.trim() !== '');
  return shown.map((part, index) => {
    const [before, after] = [shown[index - 1], shown[index + 1]];
    const opens = part.kind !== 'direction' && (!before || before.kind === 'direction');
    const closes = part.kind !== 'direction' && (!after || after.kind === 'direction');
    const apart = before !== undefined && (opens || part.kind === 'direction');
    // Full-width brackets bring their own space.
    const space = apart && !before.text.trimEnd().endsWith('）') && !part.text.trimStart().startsWith('（') ? ' ' : '';
    const start = opens || part.kind === 'direction' ? part.text.trimStart() : part.text;
    const text = closes || part.kind === 'direction' ? start.trimEnd() : start;
    return { ...part, text: `${space}${opens ? '“' : ''}${text}${closes ? '”' : ''}` };
  });
}
