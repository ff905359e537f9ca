import type { Persona } from '../../persona/persona.ts';
import type { RolePlay } from '../role-play.ts';
import { type Scenario, scenarioOf } from '../scenario.ts';
import type { BookRecord } from './bands.ts';
import { type BestLines, bestLinesOf } from './best-lines.ts';
import { type Board, boardOf } from './line-play.ts';
import { type Table, winsByBook } from './players.ts';
import { type Analysis, analyse, type Proof, prove } from './proof.ts';
import { type Judged, judge, type Taught, teach } from './tell-tale/judge.ts';

/** A role-play with what was proved of it. */
export interface Proved {
  readonly rolePlay: RolePlay;
  readonly analysis: Analysis;
  readonly proof: Proof;
  readonly bestLines: BestLines;
  readonly board: Board;
  readonly books: BookRecord;
  /** How those fare who read no customer; what they know they learnt from the rest of the set. */
  readonly judged: Judged;
}

/** What both languages of a role-play have in common. */
type Shared = Pick<Proved, 'analysis' | 'bestLines' | 'board' | 'books'>;

/** What was found best in role-plays before, for sets in which they stand unchanged; by role-play, with the people it was found with. */
const remembered = new WeakMap<RolePlay, { readonly people: readonly (Persona | undefined)[]; readonly bestLines: BestLines }>();

const skeletonOf = ({ id, content }: RolePlay): string => `${id} ${content}`;

/**
 * Proves those role-plays of a set that are wanted. All others are looked at only for what can be learnt from them.
 * Role-plays with people who are not there are left out.
 */
export function proveSet(rolePlays: readonly RolePlay[], table: Table, wanted: (rolePlay: RolePlay) => boolean): readonly Proved[] {
  const playable = rolePlays.filter(({ cast }) => cast.every(({ personas }) => personas.every((id) => table.personas.has(id))));
  const shared = new Map<string, Shared>();
  const best = new Map<string, BestLines>();
  for (const rolePlay of playable.filter(wanted)) {
    if (shared.has(skeletonOf(rolePlay))) continue;
    const analysis = analyse(scenarioOf(rolePlay, table.personas));
    const { space, order, values } = analysis;
    const bestLines = bestLinesOf(space, values);
    best.set(skeletonOf(rolePlay), bestLines);
    shared.set(skeletonOf(rolePlay), { analysis, bestLines, board: boardOf(space, order), books: winsByBook(space, table, order) });
  }
  const taught = playable.map((rolePlay): Taught => {
    const bestLines = best.get(skeletonOf(rolePlay)) ?? recalled(rolePlay, table);
    best.set(skeletonOf(rolePlay), bestLines);
    return teach(rolePlay, bestLines, table.techniques);
  });
  return playable.filter(wanted).flatMap((rolePlay): readonly Proved[] => {
    const found = shared.get(skeletonOf(rolePlay));
    if (!found) return [];
    const scenario = scenarioOf(rolePlay, table.personas);
    const analysis = found.analysis.space.scenario.rolePlay === rolePlay ? found.analysis : inWordsOf(scenario, found.analysis);
    const proof = prove(scenario, table, analysis);
    return [{ rolePlay, ...found, analysis, proof, judged: judge(rolePlay, found.board, taught, table.techniques) }];
  });
}

function recalled(rolePlay: RolePlay, table: Table): BestLines {
  const people = rolePlay.cast.flatMap(({ personas }) => personas.map((id) => table.personas.get(id)));
  const known = remembered.get(rolePlay);
  if (known?.people.every((person, index) => person === people[index])) return known.bestLines;
  const { space, values } = analyse(scenarioOf(rolePlay, table.personas));
  const bestLines = bestLinesOf(space, values);
  remembered.set(rolePlay, { people, bestLines });
  return bestLines;
}

/** Both languages of a role-play have the same positions; only the words differ. */
function inWordsOf(scenario: Scenario, analysis: Analysis): Analysis {
  const positions = analysis.space.positions.map((position) => ({
    ...position,
    options: position.options.map((option) => ({ ...option, choice: scenario.choices.get(option.choice.id) ?? option.choice })),
  }));
  const [first, ...rest] = positions;
  return first ? { ...analysis, space: { ...analysis.space, scenario, positions: [first, ...rest] } } : analysis;
}
