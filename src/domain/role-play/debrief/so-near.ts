import type { Meter } from '../../persona/meters.ts';
import { WORTH } from '../proof/value.ts';
import { met, type Scenario } from '../scenario.ts';
import type { Talk } from '../talk/replay.ts';

/** How much of a meter was lacking: 1 or more. */
export interface Lack {
  readonly meter: Meter;
  readonly by: number;
}

/** So much may have been missing, over all meters, for a talk to count as nearly there. */
const BY_LITTLE = 2;

/** What the last question lacked to lead to more, where that was little, the most first; undefined where it was much, or where nothing hung on it. */
export function soNear(scenario: Scenario, talk: Talk): readonly Lack[] | undefined {
  const last = talk.turns.at(-1);
  const { standing } = talk;
  if (!last || standing.kind !== 'ended' || standing.outcome === 'won' || standing.outcome === 'walk-out') return undefined;
  const meters = last.after.meters[last.speaker];
  const { arrows } = last.choice;
  const taken = arrows.findIndex((arrow) =>
    arrow.when.every((condition) => met(condition, last.after.meters, last.speaker, last.choice, last.move, talk.truth)),
  );
  // Only an arrow before the one taken would have been taken in its place.
  const better = arrows.slice(0, Math.max(0, taken)).find((arrow) => {
    const ending = scenario.endings.get(arrow.to);
    return ending !== undefined && arrow.when.length > 0 && WORTH[ending.outcome] > WORTH[standing.outcome];
  });
  if (!meters || !better) return undefined;
  const lacks = better.when.map((condition): Lack | undefined => {
    if (condition.kind !== 'meter' || condition.of !== undefined || (condition.comparison !== '>=' && condition.comparison !== '>'))
      return undefined;
    const needed = condition.value + (condition.comparison === '>' ? 1 : 0);
    return { meter: condition.meter, by: Math.max(0, needed - meters[condition.meter]) };
  });
  if (!lacks.every((lack) => lack !== undefined)) return undefined;
  const total = lacks.reduce((sum, { by }) => sum + by, 0);
  if (total === 0 || total > BY_LITTLE) return undefined;
  return lacks.filter(({ by }) => by > 0).sort((one, other) => other.by - one.by);
}
