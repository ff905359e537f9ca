import { seedOf } from '../chance/hash.ts';
import { seeded } from '../chance/random.ts';
import type { Prose } from '../prose.ts';
import type { Line, RolePlay } from './role-play.ts';

/** What the stretches that vary say in one kind of run: by what stands in the author's text, `premium * 12`, the words, `7,200`. */
export type FactRow = Readonly<Record<string, string>>;

/** What varies from run to run in a role-play's words, and never in its rules. A role-play says of itself what its first row says. */
export interface Facts {
  /** Two or more; of each run one is true. */
  readonly rows: readonly FactRow[];
  /** Texts of the role-play as they are written, with `{=premium}` in them. */
  readonly you: string;
  readonly customer: string;
  readonly goal: string;
  /** By place in the cast. */
  readonly names: readonly string[];
}

/** `{=premium * 12}` in an author's text. */
export const FACT = /\{=([^{}]*)\}/gu;

/** The row of a run, from 0, by its seed: each equally likely. */
export function rowOf({ facts }: RolePlay, seed: number): number {
  return facts ? Math.floor(seeded(seedOf(`${seed} facts`))() * facts.rows.length) : 0;
}

/** The role-play in the words of one row. A role-play in which nothing varies is given back as it is. */
export function withFacts(rolePlay: RolePlay, index: number): RolePlay {
  const { facts } = rolePlay;
  const row = facts?.rows[index];
  if (!facts || !row) return rolePlay;
  const filled = (text: string): string => text.replaceAll(FACT, (whole, source: string) => row[source.trim()] ?? whole);
  const prose = (spans: Prose): Prose =>
    spans.map((span) => (span.fact === undefined ? span : { ...span, text: row[span.fact] ?? span.text }));
  const line = <Said extends Line>(said: Said): Said => ({ ...said, text: prose(said.text) });
  const [first, ...others] = rolePlay.cast.map((member, place) => ({ ...member, name: filled(facts.names[place] ?? member.name) }));
  if (!first) return rolePlay;
  return {
    ...rolePlay,
    you: filled(facts.you),
    customer: filled(facts.customer),
    goal: filled(facts.goal),
    cast: [first, ...others],
    beats: rolePlay.beats.map((beat) => ({
      ...beat,
      lines: beat.lines.map(line),
      choices: beat.choices.map((choice) => ({
        ...choice,
        text: prose(choice.text),
        replies: choice.replies.map(line),
        ...(choice.why ? { why: prose(choice.why) } : {}),
      })),
    })),
    endings: rolePlay.endings.map((ending) => ({ ...ending, lines: ending.lines.map(line) })),
  };
}
