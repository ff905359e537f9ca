import type { Locale } from '../../domain/locale.ts';
import type { Prose, Span } from '../../domain/prose.ts';
import type { Choice, Line } from '../../domain/role-play/role-play.ts';
import type { Talk } from '../../domain/role-play/run.ts';
import { isSilence } from '../../domain/role-play/scenario.ts';
import { tellsOf } from '../../domain/role-play/tell.ts';

/** One entry of the script, in order. `key` stays the same as long as the entry does. */
export type Entry =
  | { readonly kind: 'you'; readonly key: string; readonly text: Prose; readonly thought: boolean }
  | { readonly kind: 'them'; readonly key: string; readonly text: Prose; readonly speaker: number }
  | { readonly kind: 'pause'; readonly key: string; readonly broken: boolean }
  | { readonly kind: 'tell'; readonly key: string; readonly text: string };

/** The talk as a script. `pending`: a silence that is being borne, said but not yet answered. */
export function scriptOf(talk: Talk, seed: number, locale: Locale, pending?: Choice): readonly Entry[] {
  const tells = tellsOf(talk, seed, locale);
  const facing = (moment: number): number => (talk.turns[moment] ? talk.turns[moment].before.facing : talk.situation.facing);
  const them = (key: string, line: Line | undefined, speaker: number): readonly Entry[] =>
    line ? [{ kind: 'them', key, text: line.text, speaker: line.speaker ?? speaker }] : [];
  const seen = (moment: number): Entry => ({ kind: 'tell', key: `tell ${moment}`, text: tells[moment] ?? '' });
  const you = (turn: number, choice: Choice): Entry => ({
    kind: 'you',
    key: `you ${turn}`,
    text: choice.text,
    thought: choice.names !== undefined,
  });

  const entries: Entry[] = [...them('line 0', talk.lines[0], facing(0)), seen(0)];
  for (const [index, turn] of talk.turns.entries()) {
    entries.push(you(index, turn.choice));
    if (isSilence(turn.choice)) entries.push({ kind: 'pause', key: `pause ${index}`, broken: turn.move.broken === true });
    entries.push(
      ...them(`reply ${index}`, turn.reply, turn.speaker),
      ...them(`line ${index + 1}`, lineAfter(talk, index, locale), facing(index + 1)),
      seen(index + 1),
    );
  }
  if (pending) entries.push(you(talk.turns.length, pending));
  return entries;
}

/** Who walks out says so, in the persona's own words where the author wrote none. */
function lineAfter(talk: Talk, turn: number, locale: Locale): Line | undefined {
  const line = talk.lines[turn + 1];
  const { standing } = talk;
  if (line || turn !== talk.turns.length - 1 || standing.kind !== 'ended' || standing.outcome !== 'walk-out') return line;
  return { text: [{ text: talk.face.persona.walkOut[locale] }], moods: [], personas: [] };
}

/** A stretch of a line: what is said, or a stage direction, which stands in parentheses. */
export interface Stretch {
  readonly direction: boolean;
  readonly spans: Prose;
}

/** Nobody speaks in brackets: what stands in them is seen, not said. */
const DIRECTION = /([（(][^（()）]*[)）])/u;

/** Tells stage directions from speech, so that only speech is put in quotation marks. */
export function stretches(prose: Prose): readonly Stretch[] {
  const found: { direction: boolean; spans: Span[] }[] = [];
  for (const span of prose) {
    for (const [index, text] of span.text.split(DIRECTION).entries()) {
      // A capturing group puts what it matched at the odd places.
      const direction = index % 2 === 1;
      if (text.trim() === '') continue;
      const last = found.at(-1);
      if (last && last.direction === direction) last.spans.push({ ...span, text });
      else found.push({ direction, spans: [{ ...span, text }] });
    }
  }
  return found.map(({ direction, spans }) => ({
    direction,
    spans: spans.map((span, index) => {
      const start = index === 0 ? span.text.trimStart() : span.text;
      return { ...span, text: index === spans.length - 1 ? start.trimEnd() : start };
    }),
  }));
}
