import type { Localised } from '../locale.ts';

/** The skills that a move shows or fails. */
export const SKILLS = ['listening', 'telling', 'rapport', 'steering', 'objections', 'evidence', 'composure', 'closing'] as const;
export type Skill = (typeof SKILLS)[number];

/** A technique's id, e.g. `open-question`; unique in `content/techniques.yaml`. */
export type TechniqueId = string;

/** One way of responding. A mistake is a technique that fails its skill with (nearly) everybody. */
export interface Technique {
  readonly id: TechniqueId;
  readonly skill: Skill;
  readonly mistake: boolean;
  readonly name: Localised<string>;
  readonly definition: Localised<string>;
  readonly example: Localised<string>;
}

export type Techniques = ReadonlyMap<TechniqueId, Technique>;
