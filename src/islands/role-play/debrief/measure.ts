import type { Personas } from '../../../domain/persona/persona.ts';
import type { Techniques } from '../../../domain/persona/technique.ts';
import type { RecordedRun } from '../../../domain/record/run.ts';
import { type Debrief, debrief } from '../../../domain/role-play/debrief/debrief.ts';
import { type Analysis, analyse } from '../../../domain/role-play/proof/proof.ts';
import type { Scenario } from '../../../domain/role-play/scenario.ts';
import { replay } from '../../../domain/role-play/talk/replay.ts';

const analyses = new WeakMap<Scenario, Analysis>();

/** What a run was worth and why. A scenario's first call takes some ten to a hundred milliseconds, later ones next to nothing. */
export function measure(
  scenario: Scenario,
  run: RecordedRun,
  people: { readonly personas: Personas; readonly techniques: Techniques },
): Debrief {
  const analysis = analyses.get(scenario) ?? analyse(scenario);
  analyses.set(scenario, analysis);
  return debrief(scenario, analysis, replay(scenario, run.seed, run.moves), people, run.from?.moves ?? 0);
}
