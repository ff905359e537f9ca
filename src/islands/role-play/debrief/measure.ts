import type { Personas } from '../../../domain/persona/persona.ts';
import type { Techniques } from '../../../domain/persona/technique.ts';
import type { Level } from '../../../domain/record/begun.ts';
import type { RecordedRun } from '../../../domain/record/run.ts';
import { type Debrief, debrief } from '../../../domain/role-play/debrief/debrief.ts';
import { type Analysis, analyse } from '../../../domain/role-play/proof/proof.ts';
import type { Scenario } from '../../../domain/role-play/scenario.ts';
import { replay } from '../../../domain/role-play/talk/replay.ts';

const analyses = new WeakMap<Scenario, Map<Level, Analysis>>();

/** What a run was worth and why. The first call of a scenario at a level takes some ten to a hundred milliseconds, later ones next to nothing. */
export function measure(
  scenario: Scenario,
  run: RecordedRun,
  people: { readonly personas: Personas; readonly techniques: Techniques },
): Debrief {
  const known = analyses.get(scenario) ?? new Map<Level, Analysis>();
  analyses.set(scenario, known);
  const analysis = known.get(run.level) ?? analyse(scenario, run.level);
  known.set(run.level, analysis);
  return debrief(scenario, analysis, replay(scenario, run.seed, run.moves, run), people, run.from?.moves ?? 0);
}
