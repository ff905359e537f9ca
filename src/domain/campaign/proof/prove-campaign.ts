import type { History, Memory } from '../../record/history.ts';
import { byTheBook, type Player, random, type Table } from '../../role-play/proof/players.ts';
import { exploreFrom, firstCandidates, type Prospect, positionOf, type Space } from '../../role-play/proof/positions.ts';
import { laterFirst, settled } from '../../role-play/proof/value.ts';
import type { RolePlay } from '../../role-play/role-play.ts';
import { type Scenario, scenarioOf } from '../../role-play/scenario.ts';
import type { Campaign, Preparation, Question } from '../campaign.ts';
import { afterPreparation, afterVisit, BANDS, type Band, historyOf, NOTHING_YET, offered, type Past } from '../past.ts';
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
  for (const { rolePlay: id, questions } of campaign.visits) {
    const rolePlay = rolePlays.find((candidate) => candidate.id === id && candidate.locale === campaign.locale);
    if (!rolePlay) throw new RangeError(`Campaign ${campaign.id} needs the role-play ${id}, which is not there.`);
    const standings = {
      'by-the-book': prepared(at['by-the-book'], questions, wellPrepared),
      random: prepared(at.random, questions, anyhow),
    };
    // Whoever plays at random comes to every standing, those of the other player among them.
    const visit = new VisitSpaces(rolePlay, table, standings.random);
    const ends = {
      'by-the-book': visit.ends(standings['by-the-book'], 'by-the-book'),
      random: visit.ends(standings.random, 'random'),
    };
    const wins = (player: CampaignPlayer): number =>
      ends[player].filter(({ past }) => past.last === 'won').reduce((sum, { share }) => sum + share, 0);
    reached = { 'by-the-book': wins('by-the-book'), random: wins('random') };
    at = ends;
    visits.push({ rolePlay: id, won: visit.wonByBand(standings.random), unwinnable: visit.unwinnable() });
  }
  return { reached, visits };
}

interface Weighed {
  readonly past: Past;
  readonly share: number;
}

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

type Preparing = (options: readonly Preparation[]) => readonly Preparation[];

const anyhow: Preparing = (options) => options;

/** Keeps what was promised; else takes what helps most; else what teaches something. */
const wellPrepared: Preparing = (options) => {
  const worth = ({ keep, learn, effects }: Preparation): number =>
    (keep ? 10 : 0) + 2 * (effects.interest + effects.patience) + (learn ? 1 : 0);
  const most = Math.max(...options.map(worth));
  return options.filter((option) => worth(option) === most);
};

function prepared(pasts: readonly Weighed[], questions: readonly Question[], choose: Preparing): readonly Standing[] {
  const standings = pasts.flatMap(({ past, share }) => {
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
  return gathered(standings, ({ past, history }) => JSON.stringify([past, history]));
}

/** A visit's spaces: one for each way in which what was remembered changes what can be said. */
class VisitSpaces {
  readonly #rolePlay: RolePlay;
  readonly #table: Table;
  readonly #needed: readonly Memory[];
  readonly #spaces = new Map<string, SolvedSpace>();

  constructor(rolePlay: RolePlay, table: Table, standings: readonly Standing[]) {
    this.#rolePlay = rolePlay;
    this.#table = table;
    this.#needed = neededBy(rolePlay);
    const byVariant = new Map<string, History[]>();
    for (const { history } of gathered(standings, (standing) => JSON.stringify(standing.history))) {
      const variant = this.#variantOf(history);
      byVariant.set(variant, [...(byVariant.get(variant) ?? []), history]);
    }
    for (const [variant, own] of byVariant) this.#spaces.set(variant, new SolvedSpace(this.#rolePlay, this.#table, own));
  }

  #variantOf({ memories }: History): string {
    return this.#needed.filter((memory) => memories.includes(memory)).join(' ');
  }

  ends(standings: readonly Standing[], player: CampaignPlayer): readonly Weighed[] {
    const ends = standings.flatMap(({ past, history, share }) =>
      (this.#spaces.get(this.#variantOf(history))?.ends(history, player) ?? []).map(
        (end): Weighed => ({
          past: afterVisit(past, end.outcome, end.leavings),
          share: share * end.share,
        }),
      ),
    );
    return gathered(ends, ({ past }) => JSON.stringify(past));
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

/** The memories by which the rules of a talk differ: those that choices need, and where the type is hidden also those of lines, which may give it away. */
function neededBy({ beats, endings, cast }: RolePlay): readonly Memory[] {
  const choices = beats.flatMap((beat) => beat.choices);
  const lines = [...beats, ...endings].flatMap((place) => place.lines).concat(choices.flatMap(({ replies }) => replies));
  const isHidden = cast[0].personas.length > 1;
  return [...new Set([...choices, ...(isHidden ? lines : [])].flatMap(({ needs = [] }) => needs))];
}

/** One variant of a visit, explored from every standing in which it is met. */
class SolvedSpace {
  readonly #space: Space;
  readonly #order: readonly number[];
  readonly #table: Table;
  /** By how the meters begin. */
  readonly #starts: ReadonlyMap<string, readonly Prospect[]>;
  readonly #histories: readonly History[];
  readonly #ends = new Map<CampaignPlayer, ReadonlyMap<number, readonly VisitEnd[]>>();

  constructor(rolePlay: RolePlay, table: Table, histories: readonly History[]) {
    this.#table = table;
    this.#histories = histories;
    const [first] = histories;
    const scenario = scenarioOf(rolePlay, table.personas, first);
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

  ends(history: History, player: CampaignPlayer): readonly VisitEnd[] {
    const starts = this.#starts.get(signOf(history)) ?? [];
    const ends = this.#ends.get(player) ?? this.#solved(player);
    this.#ends.set(player, ends);
    return starts.flatMap((start) => (ends.get(start.to) ?? []).map((end) => ({ ...end, share: end.share * start.share })));
  }

  #solved(name: CampaignPlayer): ReadonlyMap<number, readonly VisitEnd[]> {
    const openings = [...new Set([...this.#starts.values()].flat().map(({ to }) => to))];
    const player: Player = name === 'random' ? random : byTheBook(this.#table, ({ candidates }) => candidates[0].situation.facing);
    return howVisitsEnd(this.#space, this.#order, player, openings);
  }

  /** The standings with an opening from which not even the best play wins. */
  unwinnable(): readonly History[] {
    const { positions } = this.#space;
    const canWin = settled(this.#order, positions.length, (index, values) => {
      const position = positions[index];
      if (!position || position.outcome) return position?.outcome === 'won' ? 1 : 0;
      return position.options.some(({ prospects }) => prospects.some(({ to }) => (values[to] ?? 0) > 0)) ? 1 : 0;
    });
    return this.#histories.filter((history) => this.#starts.get(signOf(history))?.some(({ to }) => canWin[to] === 0));
  }
}

const signOf = ({ shift }: History): string => `${shift.rapport} ${shift.interest} ${shift.patience}`;
