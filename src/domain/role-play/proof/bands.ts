import { PERSONA_IDS, type PersonaId } from '../../persona/persona.ts';
import { soleTypeOf } from '../listing.ts';
import type { RolePlay } from '../role-play.ts';
import { type PlayerName, type PlayerRecords, type Table, winRateByTheBookOf } from './players.ts';
import type { Analysis, Proof } from './proof.ts';

/** What a role-play must hold to: how often each player may or must win, 0…1. */
export interface Band {
  readonly player: PlayerName;
  readonly least?: number;
  readonly most?: number;
}

/** The bands of one role-play; a first, easy talk lets courtesy win half the time. */
export function bandsFor(difficulty: RolePlay['difficulty']): readonly Band[] {
  return [
    { player: 'random', most: 0.15 },
    { player: 'courteous', most: difficulty === 1 ? 0.5 : 0.35 },
    { player: 'skilled', least: 0.6 },
    { player: 'by-the-book', least: 0.8 },
  ];
}

/** A band that was missed. */
export interface Miss extends Band {
  readonly wins: number;
}

export function missesOf(rolePlay: RolePlay, players: PlayerRecords): readonly Miss[] {
  return bandsFor(rolePlay.difficulty).flatMap((band) => {
    const { wins } = players[band.player];
    return wins < (band.least ?? 0) || wins > (band.most ?? 1) ? [{ ...band, wins }] : [];
  });
}

/** Over the whole set: who looks only at length wins at most so often, and so does who pleases everybody. */
export const SET_BANDS = { shortest: 0.25, longest: 0.25, crowdPleaser: 0.5, belowTheBook: 0.4 } as const;

export interface SetRecord {
  readonly shortest: number;
  readonly longest: number;
  readonly crowdPleaser: number;
  readonly byTheBook: number;
}

/** Mean win rates over a set of proved role-plays, one language; 0 for an empty set. */
export function setRecord(proofs: readonly Proof[]): SetRecord {
  const mean = (player: PlayerName): number =>
    proofs.reduce((sum, proof) => sum + proof.players[player].wins, 0) / Math.max(1, proofs.length);
  return { shortest: mean('shortest'), longest: mean('longest'), crowdPleaser: mean('crowd-pleaser'), byTheBook: mean('by-the-book') };
}

/**
 * The lesson test: row A, column B is how often whoever plays by the book of type A wins before type B, the mean over all
 * role-plays with B alone (casts and hidden types left out). Undefined where there is none.
 */
export type LessonTest = ReadonlyMap<PersonaId, ReadonlyMap<PersonaId, number>>;

/** At least this on the diagonal; at most this on average off it, a row. */
export const LESSON_BANDS = { diagonal: 0.8, elsewhere: 0.4 } as const;

export function lessonTest(analysed: readonly { readonly rolePlay: RolePlay; readonly analysis: Analysis }[], table: Table): LessonTest {
  const rows = PERSONA_IDS.map((book): [PersonaId, ReadonlyMap<PersonaId, number>] => {
    const cells = PERSONA_IDS.flatMap((customer): [PersonaId, number][] => {
      const talks = analysed.filter(({ rolePlay }) => soleTypeOf(rolePlay) === customer);
      if (talks.length === 0) return [];
      const wins = talks.map(({ analysis }) => winRateByTheBookOf(book, analysis.space, table, analysis.order));
      return [[customer, wins.reduce((sum, win) => sum + win, 0) / wins.length]];
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
