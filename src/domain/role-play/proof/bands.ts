import { PERSONA_IDS, type PersonaId } from '../../persona/persona.ts';
import { soleTypeOf } from '../listing.ts';
import type { RolePlay } from '../role-play.ts';
import type { OneLine } from './best-lines.ts';
import type { PlayerName, PlayerRecords } from './players.ts';
import type { Proof } from './proof.ts';
import { TELL_TALES, type TellTale } from './tell-tale/tell-tales.ts';

/** What must hold of a share, 0…1. */
export interface Band {
  readonly most?: number;
  readonly least?: number;
  /** Beyond this a miss is an error and stops a build; nearer, or where there is none, it is a warning. */
  readonly firm?: number;
}

type Judged = Exclude<PlayerName, 'shortest' | 'longest'> | TellTale;

/** What is judged of a role-play. `wrong-book`: who plays by the lesson on another type. `one-line`: share of beats with one nearly always best line. */
export type BandName = Judged | 'wrong-book' | 'one-line';

/**
 * What a role-play must hold to: how often each player may or must win it. All bands that there are stand here and in `SET_BANDS`.
 * An author is warned of a miss, and stopped where it is far. What is shipped here holds to all of them: `npm test` checks it with `--strict`.
 */
export const BANDS: Readonly<Record<BandName, Band>> = {
  random: { most: 0.12, firm: 0.15 },
  courteous: { most: 0.33, firm: 0.35 },
  skilled: { least: 0.6, firm: 0.6 },
  'by-the-book': { least: 0.9, firm: 0.8 },
  'crowd-pleaser': { most: 0.33 },
  'wrong-book': { most: 0.35 },
  style: { most: 0.35 },
  'most-numbers': { most: 0.35 },
  'question-mark': { most: 0.35 },
  bracketed: { most: 0.35 },
  echo: { most: 0.35 },
  'middle-length': { most: 0.35 },
  'worst-tag': { most: 0.35 },
  'one-line': { most: 0.15 },
};

/** In a first, easy talk courtesy may win half of the time before it is an error. */
const COURTEOUS_WHEN_EASY = 0.5;

/** Over the whole set, the mean over its role-plays, each language for itself. */
export type SetBandName = 'shortest' | 'longest' | 'crowd-pleaser' | TellTale;

export const SET_BANDS: Readonly<Record<SetBandName, Band>> = {
  shortest: { most: 0.25, firm: 0.25 },
  longest: { most: 0.25, firm: 0.25 },
  'crowd-pleaser': { most: 0.33, firm: 0.5 },
  style: { most: 0.25 },
  'most-numbers': { most: 0.25 },
  'question-mark': { most: 0.25 },
  bracketed: { most: 0.25 },
  echo: { most: 0.25 },
  'middle-length': { most: 0.25 },
  'worst-tag': { most: 0.25 },
};

/** Over the whole set, whoever plays by the book wins at least so much more often than whoever pleases everybody. */
export const BELOW_THE_BOOK = 0.4;

/** A band that was missed. */
export interface Miss {
  readonly share: number;
  readonly limit: number;
  readonly isMost: boolean;
  readonly isFirm: boolean;
}

/** Undefined where the share holds to the band. */
export function missed(share: number, { most, least, firm }: Band): Miss | undefined {
  if (most !== undefined && share > most) return { share, limit: most, isMost: true, isFirm: firm !== undefined && share > firm };
  if (least !== undefined && share < least) return { share, limit: least, isMost: false, isFirm: firm !== undefined && share < firm };
  return undefined;
}

const SKELETON_PLAYERS = ['random', 'courteous', 'skilled', 'by-the-book', 'crowd-pleaser'] as const;
export type SkeletonPlayer = (typeof SKELETON_PLAYERS)[number];

/** A band that a player missed. */
export interface PlayerMiss<Name> extends Miss {
  readonly player: Name;
}

/** What players missed who do not look at the wording: the same in each language. */
export function missesOf({ difficulty }: Pick<RolePlay, 'difficulty'>, players: PlayerRecords): readonly PlayerMiss<SkeletonPlayer>[] {
  return SKELETON_PLAYERS.flatMap((player) => {
    const easy = player === 'courteous' && difficulty === 1 ? { firm: COURTEOUS_WHEN_EASY } : {};
    const miss = missed(players[player].wins, { ...BANDS[player], ...easy });
    return miss ? [{ player, ...miss }] : [];
  });
}

/** What tell-tales missed; each language for itself. */
export function tellTaleMisses(wins: Readonly<Record<TellTale, number>>): readonly PlayerMiss<TellTale>[] {
  return TELL_TALES.flatMap((player) => {
    const miss = missed(wins[player], BANDS[player]);
    return miss ? [{ player, ...miss }] : [];
  });
}

/** The books of other types that win too often before a role-play's only type. */
export function wrongBookMisses(rolePlay: RolePlay, books: BookRecord): readonly (Miss & { readonly book: PersonaId })[] {
  const own = soleTypeOf(rolePlay);
  if (!own) return [];
  return [...books].flatMap(([book, wins]) => {
    const miss = book === own ? undefined : missed(wins, BANDS['wrong-book']);
    return miss ? [{ book, ...miss }] : [];
  });
}

/** Whether too many of a role-play's beats have one line that is nearly always the best. */
export function oneLineMiss(rolePlay: RolePlay, beats: readonly OneLine[]): Miss | undefined {
  return missed(beats.length / Math.max(1, rolePlay.beats.length), BANDS['one-line']);
}

/** How often whoever plays by the book of each type wins a role-play, 0…1. */
export type BookRecord = ReadonlyMap<PersonaId, number>;

/** Mean win rates over a set of proved role-plays, one language; 0 for an empty set. */
export type SetRecord = Readonly<Record<SetBandName | 'by-the-book', number>>;

export function setRecord(
  set: readonly { readonly proof: Pick<Proof, 'players'>; readonly judged: { readonly wins: Readonly<Record<TellTale, number>> } }[],
): SetRecord {
  const mean = (of: (one: (typeof set)[number]) => number): number => set.reduce((sum, one) => sum + of(one), 0) / Math.max(1, set.length);
  const player = (name: PlayerName): number => mean(({ proof }) => proof.players[name].wins);
  const tellTale = (name: TellTale): number => mean(({ judged }) => judged.wins[name]);
  return {
    shortest: player('shortest'),
    longest: player('longest'),
    'crowd-pleaser': player('crowd-pleaser'),
    'by-the-book': player('by-the-book'),
    style: tellTale('style'),
    'most-numbers': tellTale('most-numbers'),
    'question-mark': tellTale('question-mark'),
    bracketed: tellTale('bracketed'),
    echo: tellTale('echo'),
    'middle-length': tellTale('middle-length'),
    'worst-tag': tellTale('worst-tag'),
  };
}

/**
 * The lesson test: row A, column B is how often whoever plays by the book of type A wins before type B, the mean over all
 * role-plays with B alone (casts and hidden types left out). Undefined where there is none.
 */
export type LessonTest = ReadonlyMap<PersonaId, ReadonlyMap<PersonaId, number>>;

/** At least this on the diagonal; at most this on average off it, a row. */
export const LESSON_BANDS = { diagonal: 0.8, elsewhere: 0.4 } as const;

export function lessonTest(proved: readonly { readonly rolePlay: RolePlay; readonly books: BookRecord }[]): LessonTest {
  const rows = PERSONA_IDS.map((book): [PersonaId, ReadonlyMap<PersonaId, number>] => {
    const cells = PERSONA_IDS.flatMap((customer): [PersonaId, number][] => {
      const talks = proved.filter(({ rolePlay }) => soleTypeOf(rolePlay) === customer);
      if (talks.length === 0) return [];
      return [[customer, talks.reduce((sum, { books }) => sum + (books.get(book) ?? 0), 0) / talks.length]];
    });
    return [book, new Map(cells)];
  });
  return new Map(rows);
}

/** The mean of a row off its diagonal; undefined where the row has nothing there. */
export function elsewhere(test: LessonTest, book: PersonaId): number | undefined {
  const others = [...(test.get(book) ?? [])].filter(([customer]) => customer !== book).map(([, wins]) => wins);
  return others.length === 0 ? undefined : others.reduce((sum, wins) => sum + wins, 0) / others.length;
}
