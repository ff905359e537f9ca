import { linesOfWeight } from '../../../domain/role-play/debrief/weight.ts';
import type { ChoiceStanding } from '../../../domain/role-play/proof/proof.ts';
import type { Choice, RolePlay } from '../../../domain/role-play/role-play.ts';
import type { Scenario } from '../../../domain/role-play/scenario.ts';
import { rolePlayPath } from '../content-paths.ts';
import { type Problem, problem, type Severity } from '../problem.ts';
import type { BeatPlaces } from '../role-play/parse-role-play.ts';
import { fact } from '../words/problem-wording.ts';
import { type FromFile, type PlacedRolePlay, topOf } from './whole-content.ts';

/** How bad it is that a why is missing. */
const SEVERITY: Severity = 'error';

/**
 * Lines of weight without the author's why, told where they stand. Where another language has one that is told as a difference of the two, and not
 * again. Whether a why is true of its line no program can tell: the table of `check -- --table` sets the two side by side.
 */
export function missingWhys(
  scenario: Scenario,
  standings: readonly ChoiceStanding[],
  places: BeatPlaces,
  elsewhere: readonly RolePlay[],
): readonly Problem[] {
  const { rolePlay } = scenario;
  const top = topOf(rolePlayPath(rolePlay.id, rolePlay.locale));
  const written = new Set(elsewhere.flatMap((other) => whysOf(other).map(([, { id }]) => id)));
  return linesOfWeight(scenario, standings).flatMap(({ beat, choice, weight, price, needsWhy }): readonly Problem[] => {
    if (!needsWhy || scenario.choices.get(choice)?.why || written.has(choice)) return [];
    return [problem(SEVERITY, places.get(choice) ?? places.get(beat) ?? top, fact('proof/no-why', { beat, weight, price }))];
  });
}

/** Lines of the second that lack the why which the first one gives. */
export function whyDifferences({ path, value }: FromFile<PlacedRolePlay>, other: FromFile<PlacedRolePlay>): readonly Problem[] {
  const twins = new Map(other.value.rolePlay.beats.flatMap(({ choices }) => choices.map((choice) => [choice.id, choice])));
  return whysOf(value.rolePlay).flatMap(([beat, { id }]): readonly Problem[] => {
    const twin = twins.get(id);
    if (!twin || twin.why) return [];
    return [problem(SEVERITY, other.value.places.get(id) ?? topOf(other.path), fact('same/why', { beat, choice: id, path }))];
  });
}

/** The choices that have a why, each with its beat. */
const whysOf = ({ beats }: RolePlay): readonly (readonly [beat: string, Choice])[] =>
  beats.flatMap(({ id, choices }) => choices.filter(({ why }) => why).map((choice) => [id, choice] as const));
