import type { Techniques } from '../../../persona/technique.ts';
import type { BeatId, Choice, RolePlay } from '../../role-play.ts';
import type { BestLines } from '../best-lines.ts';
import { type Board, type Picks, winsBy } from '../line-play.ts';
import { countFamilies, type FamilyCounts, learnFamilies } from './families.ts';
import { countStyle, type Looks, learnStyle, looksOf, type StyleCounts } from './style.ts';
import { likingsOf, picksBy, type TellTale } from './tell-tales.ts';

/** What can be learnt from a talk for another one without reading any customer. */
export interface Taught {
  readonly rolePlay: RolePlay;
  readonly style: StyleCounts;
  readonly families: FamilyCounts;
}

export function teach(rolePlay: RolePlay, bestLines: BestLines, techniques: Techniques): Taught {
  return { rolePlay, style: countStyle(rolePlay, bestLines), families: countFamilies(rolePlay, bestLines, techniques) };
}

const typesOf = ({ cast }: RolePlay): readonly string[] => cast.flatMap(({ personas }) => personas);

/** The talks of its language in which nobody is met of a type that may be met in this one. */
export function withOtherTypes(rolePlay: RolePlay, taught: readonly Taught[]): readonly Taught[] {
  const types = new Set(typesOf(rolePlay));
  return taught.filter(({ rolePlay: other }) => other.locale === rolePlay.locale && !typesOf(other).some((type) => types.has(type)));
}

/** How the tell-tales fare in a role-play. */
export interface Judged {
  readonly looks: Looks;
  readonly picks: Readonly<Record<TellTale, Picks>>;
  /** Share of runs won, 0…1. */
  readonly wins: Readonly<Record<TellTale, number>>;
}

/** @param taught All talks that there are; it learns from those with other types alone. */
export function judge(rolePlay: RolePlay, board: Board, taught: readonly Taught[], techniques: Techniques): Judged {
  const others = withOtherTypes(rolePlay, taught);
  const looks = looksOf(rolePlay, learnStyle(others.map(({ style }) => style)));
  const families = learnFamilies(
    others.map((other) => other.families),
    techniques,
  );
  const likings = likingsOf(rolePlay.locale, looks, families);
  const byTellTale = <Value>(of: (tellTale: TellTale) => Value): Readonly<Record<TellTale, Value>> => ({
    style: of('style'),
    'most-numbers': of('most-numbers'),
    'question-mark': of('question-mark'),
    bracketed: of('bracketed'),
    echo: of('echo'),
    'middle-length': of('middle-length'),
    'worst-tag': of('worst-tag'),
  });
  const picks = byTellTale((tellTale) => picksBy(rolePlay, likings[tellTale]));
  return { looks, picks, wins: byTellTale((tellTale) => winsBy(board, picks[tellTale])) };
}

/** A beat that gives a player its best line. */
export interface Leak {
  readonly beat: BeatId;
  /** The line that it takes there, of several the best. */
  readonly choice: Choice;
  /** How much seldomer it would win if it had to draw from all lines here, 0…1. */
  readonly gain: number;
}

/** Gains below this are none. */
const LEAST_GAIN = 0.005;

/** The beats by which a player wins, the one that helps most first. */
export function leaksOf(rolePlay: RolePlay, board: Board, picks: Picks, bestLines: BestLines): readonly Leak[] {
  const wins = winsBy(board, picks);
  return rolePlay.beats
    .flatMap((beat): readonly Leak[] => {
      const picked = picks.get(beat.id);
      const shares = bestLines.get(beat.id)?.choices;
      const [choice] = beat.choices
        .filter(({ id }) => picked?.has(id))
        .toSorted((a, b) => (shares?.get(b.id)?.best ?? 0) - (shares?.get(a.id)?.best ?? 0));
      if (!choice || picked?.size === beat.choices.length) return [];
      const drawn = new Map(beat.choices.map(({ id }): [string, number] => [id, 1 / beat.choices.length]));
      const gain = wins - winsBy(board, new Map(picks).set(beat.id, drawn));
      return gain < LEAST_GAIN ? [] : [{ beat: beat.id, choice, gain }];
    })
    .toSorted((a, b) => b.gain - a.gain);
}
