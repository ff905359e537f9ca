import type { Persona } from '../persona/persona.ts';
import type { TechniqueId } from '../persona/technique.ts';
import type { Run } from '../record/run.ts';
import { detourNamed } from '../role-play/detour.ts';
import type { Scenario } from '../role-play/scenario.ts';

/** Which techniques somebody's own words stood for, over several runs. */
export interface Habits {
  /** How many lines were said in words of one's own. */
  readonly lines: number;
  /** The most frequent first. */
  readonly reached: readonly { readonly technique: TechniqueId; readonly count: number }[];
  /** What the lesson on this type recommends and was never said so. */
  readonly unsaid: readonly TechniqueId[];
}

type Told = Pick<Run, 'moves'> & { readonly said: ReadonlyMap<number, string> };

/** A line counts once, though another run that branched off goes on with it. */
export function habitsOf(runs: readonly Told[], { choices }: Scenario, { recommended }: Persona): Habits {
  const counts = new Map<TechniqueId, number>();
  const told = new Set<string>();
  for (const { moves, said } of runs) {
    for (const [turn, text] of said) {
      const id = moves[turn]?.choice;
      const choice = id === undefined ? undefined : (choices.get(id) ?? detourNamed(id));
      const once = `${turn} ${id} ${text}`;
      if (!choice || told.has(once)) continue;
      told.add(once);
      for (const technique of choice.techniques) counts.set(technique, (counts.get(technique) ?? 0) + 1);
    }
  }
  return {
    lines: told.size,
    reached: [...counts].map(([technique, count]) => ({ technique, count })).sort((a, b) => b.count - a.count),
    unsaid: recommended.filter((technique) => !counts.has(technique)),
  };
}
