import { NO_HISTORY } from '../../record/history.ts';
import { remembering } from '../remembering.ts';
import type { RolePlay } from '../role-play.ts';
import { scenarioOf } from '../scenario.ts';
import type { BookRecord } from './bands.ts';
import { type BestLines, bestLinesOf } from './best-lines.ts';
import { type Board, boardOf } from './line-play.ts';
import { lengthRecordsOf, type Table, winsByBook } from './players.ts';
import { analyse, type Proof, prove } from './proof.ts';
import { type Judged, judge, type Taught, teach } from './tell-tale/judge.ts';

/** A role-play with what was proved of it. */
export interface Proved {
  readonly rolePlay: RolePlay;
  readonly proof: Proof;
  readonly bestLines: BestLines;
  readonly board: Board;
  readonly books: BookRecord;
  /** How those fare who read no customer; what they know they learnt from the rest of the set. */
  readonly judged: Judged;
}

/** What role-plays taught before, for sets in which they stand unchanged; with the people and techniques it was found with. */
const remembered = new WeakMap<RolePlay, { readonly around: readonly unknown[]; readonly taught: Taught; readonly bestLines: BestLines }>();

const skeletonOf = ({ id, content }: RolePlay): string => `${id} ${content}`;

/**
 * Proves those role-plays of a set that are wanted. All others are looked at only for what can be learnt from them.
 * Role-plays with people who are not there are left out.
 */
export function proveSet(rolePlays: readonly RolePlay[], table: Table, wanted: (rolePlay: RolePlay) => boolean): readonly Proved[] {
  const playable = rolePlays.filter(({ cast }) => cast.every(({ personas }) => personas.every((id) => table.personas.has(id))));
  const proofs = proofsOf(playable.filter(wanted), table);
  const best = new Map([...proofs].map(([rolePlay, { bestLines }]) => [skeletonOf(rolePlay), bestLines]));
  const taught = playable.map((rolePlay) => {
    const known = recalled(rolePlay, best.get(skeletonOf(rolePlay)), table);
    best.set(skeletonOf(rolePlay), known.bestLines);
    return known.taught;
  });
  return [...proofs].map(([rolePlay, proved]) => ({
    rolePlay,
    ...proved,
    judged: judge(remembering(rolePlay, NO_HISTORY), proved.board, taught, table.techniques),
  }));
}

/** The proof of each for itself. The languages of a role-play have one space: it is explored once, and let go before the next. */
function proofsOf(rolePlays: readonly RolePlay[], table: Table): ReadonlyMap<RolePlay, Omit<Proved, 'rolePlay' | 'judged'>> {
  const skeletons = new Map<string, RolePlay[]>();
  for (const rolePlay of rolePlays) skeletons.set(skeletonOf(rolePlay), [...(skeletons.get(skeletonOf(rolePlay)) ?? []), rolePlay]);
  const proofs = new Map<RolePlay, Omit<Proved, 'rolePlay' | 'judged'>>();
  for (const [first, ...others] of skeletons.values()) {
    if (!first) continue;
    const scenario = scenarioOf(first, table.personas);
    const analysis = analyse(scenario);
    const { space, order, values } = analysis;
    const board = boardOf(space);
    const proof = prove(scenario, table, analysis, board);
    const shared = { bestLines: bestLinesOf(space, values), board, books: winsByBook(space, table, order, board) };
    proofs.set(first, { proof, ...shared });
    for (const other of others) {
      const players = { ...proof.players, ...lengthRecordsOf(remembering(other, NO_HISTORY), space, values, board) };
      proofs.set(other, { proof: { ...proof, players }, ...shared });
    }
  }
  // In the order in which they were given.
  return new Map(
    rolePlays.flatMap((rolePlay) => {
      const proof = proofs.get(rolePlay);
      return proof ? [[rolePlay, proof] as const] : [];
    }),
  );
}

function recalled(
  rolePlay: RolePlay,
  found: BestLines | undefined,
  table: Table,
): { readonly taught: Taught; readonly bestLines: BestLines } {
  const around = [table.techniques, ...rolePlay.cast.flatMap(({ personas }) => personas.map((id) => table.personas.get(id)))];
  const known = remembered.get(rolePlay);
  if (known?.around.every((one, index) => one === around[index])) return known;
  const bestLines = found ?? analysedBestLines(rolePlay, table);
  const taught = teach(remembering(rolePlay, NO_HISTORY), bestLines, table.techniques);
  remembered.set(rolePlay, { around, taught, bestLines });
  return { taught, bestLines };
}

function analysedBestLines(rolePlay: RolePlay, table: Table): BestLines {
  const { space, values } = analyse(scenarioOf(rolePlay, table.personas));
  return bestLinesOf(space, values);
}
