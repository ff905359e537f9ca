import type { Personas } from '../../../domain/persona/persona.ts';
import type { Techniques } from '../../../domain/persona/technique.ts';
import type { Level } from '../../../domain/record/begun.ts';
import type { RecordedRun } from '../../../domain/record/run.ts';
import { type Debrief, debrief } from '../../../domain/role-play/debrief/debrief.ts';
import { whereDetoursLed } from '../../../domain/role-play/debrief/where-detours-led.ts';
import { type Analysis, analyse } from '../../../domain/role-play/proof/proof.ts';
import type { Scenario } from '../../../domain/role-play/scenario.ts';
import { replay, type Talk } from '../../../domain/role-play/talk/replay.ts';

/** Where the talk went beside the lines, they are reckoned from there too, for this talk alone. */
function analysisFor(scenario: Scenario, level: Level, talk: Talk): Analysis {
  const beside = whereDetoursLed(scenario, talk);
  if (beside.length > 0) return analyse(scenario, level, beside);
  const known = analyses.get(scenario) ?? new Map<Level, Analysis>();
  analyses.set(scenario, known);
  const analysis = known.get(level) ?? analyse(scenario, level);
  known.set(level, analysis);
  return analysis;
}

const analyses = new WeakMap<Scenario, Map<Level, Analysis>>();

/** What a run was worth and why. The first call of a scenario at a level takes some ten to a hundred milliseconds, later ones next to nothing. */
export function measure(
  scenario: Scenario,
  run: RecordedRun,
  people: { readonly personas: Personas; readonly techniques: Techniques },
): Debrief {
  const talk = replay(scenario, run.seed, run.moves, run);
  return debrief(scenario, analysisFor(scenario, run.level, talk), talk, people, run.from?.moves ?? 0);
}
