import type { Techniques } from '../../../persona/technique.ts';
import type { Choice, RolePlay } from '../../role-play.ts';
import type { BestLines } from '../best-lines.ts';

/** How often lines of each family were the worst of their beat. A family is a skill, and what fails that skill a family of its own. */
export interface FamilyCounts {
  readonly families: ReadonlyMap<string, { readonly lines: number; readonly worst: number }>;
}

const familiesOf = (choice: Choice, techniques: Techniques): readonly string[] =>
  choice.techniques.flatMap((id) => {
    const technique = techniques.get(id);
    return technique ? [`${technique.skill}${technique.mistake ? ' failed' : ''}`] : [];
  });

export function countFamilies(rolePlay: RolePlay, bestLines: BestLines, techniques: Techniques): FamilyCounts {
  const families = new Map<string, { lines: number; worst: number }>();
  for (const beat of rolePlay.beats) {
    for (const choice of beat.choices) {
      const worst = bestLines.get(beat.id)?.choices.get(choice.id)?.worst;
      if (worst === undefined) continue;
      for (const family of new Set(familiesOf(choice, techniques))) {
        const count = families.get(family) ?? { lines: 0, worst: 0 };
        families.set(family, { lines: count.lines + 1, worst: count.worst + worst });
      }
    }
  }
  return { families };
}

export interface Families {
  /** How often lines of the worst of a choice's families were the worst that could be said, 0…1. */
  readonly worstOf: (choice: Choice) => number;
}

/** Whoever has held other talks and knows which kinds of move cost most there, whoever the customer was. */
export function learnFamilies(taught: readonly FamilyCounts[], techniques: Techniques): Families {
  const total = new Map<string, { lines: number; worst: number }>();
  for (const { families } of taught) {
    for (const [family, { lines, worst }] of families) {
      const count = total.get(family) ?? { lines: 0, worst: 0 };
      total.set(family, { lines: count.lines + lines, worst: count.worst + worst });
    }
  }
  const rate = (family: string): number => {
    const count = total.get(family);
    return count ? count.worst / count.lines : 0;
  };
  return { worstOf: (choice) => Math.max(0, ...familiesOf(choice, techniques).map(rate)) };
}
