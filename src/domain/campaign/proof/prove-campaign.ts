import { type History, type Memory, NO_HISTORY } from '../../record/history.ts';
import { byTheBook, type Player, random, type Table } from '../../role-play/proof/players.ts';
import {
  exploreFrom,
  firstCandidates,
  type Option,
  type Position,
  type Prospect,
  positionOf,
  type Space,
} from '../../role-play/proof/positions.ts';
import { laterFirst, settled } from '../../role-play/proof/value.ts';
import type { RolePlay } from '../../role-play/role-play.ts';
import { type Scenario, scenarioOf } from '../../role-play/scenario.ts';
import type { Campaign, Preparation, Question } from '../campaign.ts';
import { afterPreparation, afterVisit, BANDS, type Band, historyOf, type Leaving, NOTHING_YET, offered, type Past } from '../past.ts';
import { forgetting, neededBy } from './forget.ts';
import { howVisitsEnd, type VisitEnd } from './how-visits-end.ts';

/** Who plays through a campaign: at random; by the lesson on each customer, and prepared as well as can be told without knowing the talk. */
export const CAMPAIGN_PLAYERS = ['by-the-book', 'random'] as const;
export type CampaignPlayer = (typeof CAMPAIGN_PLAYERS)[number];

/** By the book the goal must be reached at least so often, at random at most so often. */
export const CAMPAIGN_BANDS = { 'by-the-book': 0.85, random: 0.05 } as const satisfies Record<CampaignPlayer, number>;

/** How a visit goes for whoever plays by the book. */
export interface VisitProof {
  readonly rolePlay: string;
  /** How often it is won, 0…1, by how the customer stands to the learner when it begins; those that come about. */
  readonly won: Readonly<Partial<Record<Band, number>>>;
  /** What can have gone before where the visit can't be won. */
  readonly unwinnable: readonly History[];
}

export interface CampaignProof {
  /** How often the goal is reached, 0…1. */
  readonly reached: Readonly<Record<CampaignPlayer, number>>;
  readonly visits: readonly VisitProof[];
}

/** Somebody's standing before a visit, and how likely it is. */
interface Standing {
  readonly past: Past;
  readonly history: History;
  readonly share: number;
}

/**
 * The season as a chain: before each visit the distribution over all that has happened, exactly, for each player. Whoever plays at random comes to
 * every standing that there is, so all of these are tried for whether the visit can still be won.
 * @throws RangeError where a role-play of the campaign or one of its personas is missing, which the content check rules out
 */
export function proveCampaign(campaign: Campaign, rolePlays: readonly RolePlay[], table: Table): CampaignProof {
  let at: Readonly<Record<CampaignPlayer, readonly Weighed[]>> = { 'by-the-book': START, random: START };
  const visits: VisitProof[] = [];
  let reached: Record<CampaignPlayer, number> = { 'by-the-book': 0, random: 0 };
  const played = campaign.visits.map((visit) => {
    const rolePlay = rolePlays.find(({ id, locale }) => id === visit.rolePlay && locale === campaign.locale);
    if (!rolePlay) throw new RangeError(`Campaign ${campaign.id} needs the role-play ${visit.rolePlay}, which is not there.`);
    return { visit, rolePlay };
  });
  for (const [index, { visit: plan, rolePlay }] of played.entries()) {
    const { questions } = plan;
    const forget = forgetting(played.slice(index + 1));
    const asked = neededBy(rolePlay);
    const standingsOf = (player: CampaignPlayer): readonly Standing[] =>
      gathered(
        prepared(at[player], questions, PREPARING[player]).map((standing) => ({ ...standing, past: forget(standing.past) })),
        ({ past, history }) => `${signOfPast(past)}|${variantOf(history, asked)}|${signOf(history)}`,
      );
    const standings = { 'by-the-book': standingsOf('by-the-book'), random: standingsOf('random') };
    // Whoever plays at random comes to every standing, those of the other player among them.
    const visit = new VisitSpaces(rolePlay, table, standings.random, forget);
    at = { 'by-the-book': visit.ends(standings['by-the-book'], 'by-the-book'), random: visit.ends(standings.random, 'random') };
    reached = { 'by-the-book': shareWon(at['by-the-book']), random: shareWon(at.random) };
    visits.push({ rolePlay: rolePlay.id, won: visit.wonByBand(standings.random), unwinnable: visit.unwinnable() });
  }
  return { reached, visits };
}

interface Weighed {
  readonly past: Past;
  readonly share: number;
}

const shareWon = (ends: readonly Weighed[]): number =>
  ends.filter(({ past }) => past.last === 'won').reduce((sum, { share }) => sum + share, 0);

const START: readonly Weighed[] = [{ past: NOTHING_YET, share: 1 }];

/** Those that are the same, together. */
function gathered<T extends { readonly share: number }>(items: readonly T[], signOf: (item: T) => string): readonly T[] {
  const bySign = new Map<string, T>();
  for (const item of items) {
    const sign = signOf(item);
    const known = bySign.get(sign);
    bySign.set(sign, known ? { ...known, share: known.share + item.share } : item);
  }
  return [...bySign.values()];
}

const signOfPast = ({ last, promised, kept, known }: Past): string => [last, promised, kept, known].join('|');

type Preparing = (options: readonly Preparation[]) => readonly Preparation[];

const anyhow: Preparing = (options) => options;

/** Keeps what was promised; else takes what helps most; else what teaches something. */
const wellPrepared: Preparing = (options) => {
  const worth = ({ keep, learn, effects }: Preparation): number =>
    (keep ? 10 : 0) + 2 * (effects.interest + effects.patience) + (learn ? 1 : 0);
  const most = Math.max(...options.map(worth));
  return options.filter((option) => worth(option) === most);
};

const PREPARING: Readonly<Record<CampaignPlayer, Preparing>> = { 'by-the-book': wellPrepared, random: anyhow };

function prepared(pasts: readonly Weighed[], questions: readonly Question[], choose: Preparing): readonly Standing[] {
  return pasts.flatMap(({ past, share }) => {
    let ways: readonly { readonly chosen: readonly Preparation[]; readonly share: number }[] = [{ chosen: [], share }];
    for (const question of questions) {
      const options = choose(offered(question, past));
      ways = ways.flatMap((way) => options.map((option) => ({ chosen: [...way.chosen, option], share: way.share / options.length })));
    }
    return ways.map((way): Standing => {
      const ready = afterPreparation(past, way.chosen);
      return { past: ready, history: historyOf(ready, way.chosen), share: way.share };
    });
  });
}

const variantOf = ({ memories }: Pick<History, 'memories'>, asked: readonly Memory[]): string =>
  asked.filter((memory) => memories.includes(memory)).join(' ');

/** A visit, explored from every standing in which it is met. */
class VisitSpaces {
  readonly #asked: readonly Memory[];
  /** By what has to be explored apart: nothing, unless lines may give a hidden type away. */
  readonly #spaces: ReadonlyMap<string, SolvedSpace>;
  readonly #isHidden: boolean;
  readonly #forget: (past: Past) => Past;

  constructor(rolePlay: RolePlay, table: Table, standings: readonly Standing[], forget: (past: Past) => Past) {
    this.#asked = neededBy(rolePlay);
    this.#isHidden = rolePlay.cast[0].personas.length > 1;
    this.#forget = forget;
    // What is forgotten at once need not be followed through the talk.
    const isKept = (leaving: Leaving): boolean => {
      const { promised, known } = forget(afterVisit(NOTHING_YET, 'won', [leaving]));
      return promised.length + known.length > 0;
    };
    const apart = new Map<string, Map<string, History>>();
    for (const { history } of standings) {
      const own = apart.get(this.#apartBy(history)) ?? new Map<string, History>();
      const sign = `${variantOf(history, this.#asked)}|${signOf(history)}`;
      apart.set(this.#apartBy(history), own.set(sign, own.get(sign) ?? history));
    }
    this.#spaces = new Map(
      [...apart].map(([key, own]) => [key, new SolvedSpace(rolePlay, table, [...own.values()], this.#asked, isKept)] as const),
    );
  }

  #apartBy(history: History): string {
    return this.#isHidden ? variantOf(history, this.#asked) : '';
  }

  ends(standings: readonly Standing[], player: CampaignPlayer): readonly Weighed[] {
    const ends = standings.flatMap(({ past, history, share }) =>
      (this.#spaces.get(this.#apartBy(history))?.ends(history, player) ?? []).map((end) => ({
        past: this.#forget(afterVisit(past, end.outcome, end.leavings)),
        share: share * end.share,
      })),
    );
    return gathered(ends, ({ past }) => signOfPast(past));
  }

  wonByBand(standings: readonly Standing[]): VisitProof['won'] {
    const won: Partial<Record<Band, number>> = {};
    for (const band of BANDS) {
      const own = standings.filter(({ history }) => bandIn(history) === band);
      const all = own.reduce((sum, { share }) => sum + share, 0);
      if (all === 0) continue;
      const wins = this.ends(own, 'by-the-book').filter(({ past }) => past.last === 'won');
      won[band] = wins.reduce((sum, { share }) => sum + share, 0) / all;
    }
    return won;
  }

  unwinnable(): readonly History[] {
    return [...this.#spaces.values()].flatMap((space) => space.unwinnable());
  }
}

const bandIn = ({ shift }: History): Band => (shift.rapport > 0 ? 'warm' : shift.rapport < 0 ? 'cold' : 'neutral');

/**
 * A visit with every choice that some standing brings, explored once from all openings. For each standing only the choices count that are there after
 * it: so what differs between two pasts is solved apart, and explored together.
 */
class SolvedSpace {
  readonly #space: Space;
  readonly #order: readonly number[];
  readonly #table: Table;
  readonly #asked: readonly Memory[];
  /** By how the meters begin. */
  readonly #starts: ReadonlyMap<string, readonly Prospect[]>;
  readonly #histories: readonly History[];
  readonly #isKept: (leaving: Leaving) => boolean;
  /** By player and variant, then by how the meters begin. */
  readonly #ends = new Map<string, ReadonlyMap<string, readonly VisitEnd[]>>();

  constructor(
    rolePlay: RolePlay,
    table: Table,
    histories: readonly History[],
    asked: readonly Memory[],
    isKept: (leaving: Leaving) => boolean,
  ) {
    this.#table = table;
    this.#asked = asked;
    this.#isKept = isKept;
    this.#histories = histories;
    const memories = asked.filter((memory) => histories.some((history) => history.memories.includes(memory)));
    const scenario = scenarioOf(rolePlay, table.personas, { ...NO_HISTORY, memories });
    const shifted = (history: History): Scenario => ({ ...scenario, shift: history.shift });
    const groups = new Map(histories.map((history) => [signOf(history), firstCandidates(shifted(history))]));
    this.#space = exploreFrom(scenario, [...groups.values()].flat(), 'normal');
    this.#order = laterFirst(this.#space);
    this.#starts = new Map(
      [...groups].map(([sign, own]) => [
        sign,
        own.flatMap(({ share, candidates }) => {
          const to = positionOf(this.#space, candidates);
          return to === undefined ? [] : [{ share, to }];
        }),
      ]),
    );
  }

  /** How a visit that begins so ends, over all days. */
  ends(history: History, player: CampaignPlayer): readonly VisitEnd[] {
    const key = `${player} ${variantOf(history, this.#asked)}`;
    const ends = this.#ends.get(key) ?? this.#solved(history, player);
    this.#ends.set(key, ends);
    return ends.get(signOf(history)) ?? [];
  }

  /** A position as it is after such a history. */
  #after({ memories }: History): (position: Position) => Position {
    const isThere = ({ choice }: Option): boolean => choice.needs?.every((memory) => memories.includes(memory)) ?? true;
    return (position) => (position.options.every(isThere) ? position : { ...position, options: position.options.filter(isThere) });
  }

  #solved(history: History, name: CampaignPlayer): ReadonlyMap<string, readonly VisitEnd[]> {
    const openings = [...new Set([...this.#starts.values()].flat().map(({ to }) => to))];
    const playing: Player = name === 'random' ? random : byTheBook(this.#table, ({ candidates }) => candidates[0].situation.facing);
    const after = this.#after(history);
    const player: Player = (position) => playing(after(position));
    const ends = howVisitsEnd(this.#space, this.#order, player, openings, this.#isKept);
    return new Map(
      [...this.#starts].map(([sign, starts]) => {
        const all = starts.flatMap((start) => (ends.get(start.to) ?? []).map((end) => ({ ...end, share: end.share * start.share })));
        return [sign, gathered(all, ({ outcome, leavings }) => `${outcome} ${JSON.stringify(leavings)}`)] as const;
      }),
    );
  }

  /** The standings with an opening from which not even the best play wins. */
  unwinnable(): readonly History[] {
    const { positions } = this.#space;
    const byVariant = new Map<string, ReturnType<typeof settled>>();
    const canWin = (history: History): ReturnType<typeof settled> => {
      const after = this.#after(history);
      return settled(this.#order, positions.length, (index, values) => {
        const position = positions[index];
        if (!position || position.outcome) return position?.outcome === 'won' ? 1 : 0;
        return after(position).options.some(({ prospects }) => prospects.some(({ to }) => (values[to] ?? 0) > 0)) ? 1 : 0;
      });
    };
    return this.#histories.filter((history) => {
      const variant = variantOf(history, this.#asked);
      const can = byVariant.get(variant) ?? canWin(history);
      byVariant.set(variant, can);
      return this.#starts.get(signOf(history))?.some(({ to }) => can[to] === 0);
    });
  }
}

const signOf = ({ shift }: History): string => `${shift.rapport} ${shift.interest} ${shift.patience}`;
