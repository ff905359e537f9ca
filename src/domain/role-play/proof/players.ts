import { seeded } from '../../chance/random.ts';
import { PERSONA_IDS, type Persona, type PersonaId, type Personas } from '../../persona/persona.ts';
import type { Techniques } from '../../persona/technique.ts';
import { plain } from '../../prose.ts';
import type { ChoiceId, RolePlay } from '../role-play.ts';
import { impact } from '../scenario.ts';
import { type Board, boardOf, type Picks, picksOf, playing, winsBy } from './line-play.ts';
import type { Option, Position, Space } from './positions.ts';
import { openings } from './positions.ts';
import { priced, runScore } from './score.ts';
import { choicesOf, laterFirst, optionValue, settled, type Values } from './value.ts';

/** How a player plays: the options among which it draws evenly at a position. Never empty where there are options. */
export type Player = (position: Position) => readonly Option[];

/** What the players need to know of the house's vocabulary. */
export interface Table {
  readonly techniques: Techniques;
  readonly personas: Personas;
}

const orAll = (some: readonly Option[], all: readonly Option[]): readonly Option[] => (some.length > 0 ? some : all);

const isMistake = (option: Option, techniques: Techniques): boolean =>
  option.choice.techniques.some((technique) => techniques.get(technique)?.mistake);

/** Any choice. */
export const random: Player = choicesOf;

/** Never a mistake where there is another way, else any choice. */
export function courteous({ techniques }: Table): Player {
  return (position) => {
    const choices = choicesOf(position);
    return orAll(
      choices.filter((option) => !isMistake(option, techniques)),
      choices,
    );
  };
}

/** What this type's lesson recommends; where nothing is, any choice that is no mistake. A hidden type is named as shown. */
export function byTheBookOf(persona: Persona, table: Table): Player {
  const polite = courteous(table);
  return (position) => {
    const naming = namingRight(position);
    if (naming) return [naming];
    const fair = polite(position);
    return orAll(
      fair.filter((option) => option.choice.techniques.some((technique) => persona.recommended.includes(technique))),
      fair,
    );
  };
}

/** The choice that names the type, where only one type is left. */
function namingRight(position: Position): Option | undefined {
  if (position.candidates.length > 1) return undefined;
  return choicesOf(position).find((option) => option.choice.names === position.candidates[0].truth[0].id);
}

/** By the book of whoever is faced; where the type is hidden still, by the books of all types that it may be. */
export function byTheBook(table: Table, facing: (position: Position) => number): Player {
  return (position) => {
    const personas = position.candidates.flatMap(({ truth }) => truth[facing(position)] ?? []);
    const all = personas.map((persona) => byTheBookOf(persona, table)(position));
    const shared = all.reduce((common, options) => common.filter((option) => options.includes(option)), all[0] ?? []);
    return orAll(shared, all.flat());
  };
}

/** The best choice by value. */
export function best(values: Values): Player {
  return (position) => {
    const choices = choicesOf(position);
    const top = Math.max(...choices.map((option) => optionValue(option, values)));
    return choices.filter((option) => top - optionValue(option, values) < 1e-7).slice(0, 1);
  };
}

/** The choice of the shortest or the longest text; the same at all positions of a beat. */
export function byLength(rolePlay: RolePlay, longest: boolean): Picks {
  return new Map(
    rolePlay.beats.map(({ id, choices }) => {
      const lengths = choices.map(({ text }) => (longest ? -1 : 1) * plain(text).length);
      const least = Math.min(...lengths);
      const picked = choices.filter((_choice, index) => lengths[index] === least);
      return [id, new Map(picked.map((choice) => [choice.id, 1 / picked.length]))];
    }),
  );
}

/** What lands best averaged over all eight types. */
export function crowdPleaser({ personas }: Table): Player {
  const known = new Map<ChoiceId, number>();
  const pleasing = ({ choice, move }: Option): number => {
    const before = known.get(choice.id);
    if (before !== undefined) return before;
    const total = PERSONA_IDS.reduce((sum, id) => {
      const persona = personas.get(id);
      if (!persona) return sum;
      const change = impact(choice, move, persona);
      return sum + change.rapport + change.interest + change.patience;
    }, 0);
    known.set(choice.id, total);
    return total;
  };
  return (position) => {
    const choices = choicesOf(position);
    const most = Math.max(...choices.map(pleasing));
    return choices.filter((option) => pleasing(option) === most);
  };
}

/** How a player fares: share of runs won, and the mean score (0…100) over a fixed sample of runs. */
export interface Record {
  readonly wins: number;
  readonly score: number;
}

/** A player who plays some of the moves as another would. */
export interface Mixed {
  /** 0…1. */
  readonly share: number;
  readonly otherwise: Player;
}

/** Where a player's moves lead: for each position, following positions with their chances, in one array each. */
interface Flow {
  readonly begins: Int32Array;
  readonly to: readonly number[];
  readonly chance: readonly number[];
}

function flowOf(space: Space, player: Player, mixed?: Mixed): Flow {
  const begins = new Int32Array(space.positions.length + 1);
  const to: number[] = [];
  const chance: number[] = [];
  const add = (options: readonly Option[], weight: number): void => {
    for (const option of options) {
      for (const prospect of option.prospects) {
        to.push(prospect.to);
        chance.push((weight * prospect.share) / options.length);
      }
    }
  };
  space.positions.forEach((position, index) => {
    begins[index] = to.length;
    if (position.outcome) return;
    add(player(position), 1 - (mixed?.share ?? 0));
    if (mixed) add(mixed.otherwise(position), mixed.share);
  });
  begins[space.positions.length] = to.length;
  return { begins, to, chance };
}

/** Share of runs won from the opening, 0…1, exact. */
export function winRate(space: Space, player: Player, order: readonly number[] = laterFirst(space), mixed?: Mixed): number {
  const { begins, to, chance } = flowOf(space, player, mixed);
  const wins = settled(order, space.positions.length, (index, values) => {
    const outcome = space.positions[index]?.outcome;
    if (outcome) return outcome === 'won' ? 1 : 0;
    let sum = 0;
    for (let way = begins[index] ?? 0; way < (begins[index + 1] ?? 0); way += 1) sum += (chance[way] ?? 0) * (values[to[way] ?? 0] ?? 0);
    return sum;
  });
  return openings(space).reduce((sum, start) => sum + start.share * (wins[start.to] ?? 0), 0);
}

/** Runs sampled for a mean score, and the longest run played. */
const SAMPLE = 200;
const LONGEST_RUN = 200;

/** Mean score of a player over a fixed, seeded sample of runs. */
export function meanScore(space: Space, values: Values, player: Player, mixed?: Mixed): number {
  const chance = seeded(1);
  const draw = <T extends { readonly share: number }>(items: readonly T[]): T | undefined => {
    let left = chance();
    for (const item of items) {
      left -= item.share;
      if (left < 0) return item;
    }
    return items.at(-1);
  };
  const starts = openings(space);
  let total = 0;
  for (let run = 0; run < SAMPLE; run += 1) {
    let position = space.positions[draw(starts)?.to ?? 0];
    const moves = [];
    while (position && !position.outcome && moves.length < LONGEST_RUN) {
      const playing = mixed && chance() < mixed.share ? mixed.otherwise : player;
      const options = playing(position);
      const option = options[Math.floor(chance() * options.length)];
      const price = option && priced(position, option.move, values);
      if (!price) break;
      moves.push(price);
      position = space.positions[draw(price.option.prospects)?.to ?? -1];
    }
    total += runScore(position?.outcome ?? 'stalled', moves);
  }
  return total / SAMPLE;
}

export const PLAYERS = ['random', 'courteous', 'skilled', 'by-the-book', 'shortest', 'longest', 'crowd-pleaser'] as const;
export type PlayerName = (typeof PLAYERS)[number];

/** The share of moves that the skilled player plays by chance. */
const SLIPS = 0.3;

export type PlayerRecords = Readonly<{ [Name in PlayerName]: Record }>;

const facing = (position: Position): number => position.candidates[0].situation.facing;

/** Every player's record. Shortest and longest depend on the language of the role-play. */
export function recordsOf(
  space: Space,
  values: Values,
  table: Table,
  order: readonly number[] = laterFirst(space),
  board: Board = boardOf(space),
): PlayerRecords {
  const slips = { share: SLIPS, otherwise: random };
  const record = (player: Player, mixed?: Mixed): Record => ({
    wins: winRate(space, player, order, mixed),
    score: meanScore(space, values, player, mixed),
  });
  const byLine = (player: Player): Record => ({ wins: winsBy(board, picksOf(space, player)), score: meanScore(space, values, player) });
  return {
    random: byLine(random),
    courteous: byLine(courteous(table)),
    skilled: record(best(values), slips),
    'by-the-book': record(byTheBook(table, facing)),
    ...lengthRecordsOf(space.scenario.rolePlay, space, values, board),
    'crowd-pleaser': byLine(crowdPleaser(table)),
  };
}

/** The records of those who look at the length alone, in the language of the role-play. */
export function lengthRecordsOf(
  rolePlay: RolePlay,
  space: Space,
  values: Values,
  board: Board,
): Pick<PlayerRecords, 'shortest' | 'longest'> {
  const record = (picks: Picks): Record => ({ wins: winsBy(board, picks), score: meanScore(space, values, playing(picks)) });
  return { shortest: record(byLength(rolePlay, false)), longest: record(byLength(rolePlay, true)) };
}

/** How often whoever plays by the book of each type wins, whoever the customer is; of a type that is not there nothing is won. */
export function winsByBook(
  space: Space,
  table: Table,
  order: readonly number[] = laterFirst(space),
  board: Board = boardOf(space),
): ReadonlyMap<PersonaId, number> {
  // Only who names a type looks further than at the lines.
  const isNamed = space.scenario.rolePlay.beats.some(({ choices }) => choices.some(({ names }) => names !== undefined));
  const wins = (player: Player): number => (isNamed ? winRate(space, player, order) : winsBy(board, picksOf(space, player)));
  return new Map(
    PERSONA_IDS.map((type) => {
      const persona = table.personas.get(type);
      return [type, persona ? wins(byTheBookOf(persona, table)) : 0];
    }),
  );
}
