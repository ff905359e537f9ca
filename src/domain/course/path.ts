import type { DrillOf } from '../drill/draw.ts';
import type { Localised } from '../locale.ts';

/** One step of a learning path. */
export type Step =
  /** `<course>/<lesson>` */
  | { readonly kind: 'lesson'; readonly lesson: string }
  | { readonly kind: 'role-play'; readonly rolePlay: string }
  | { readonly kind: 'drill'; readonly of: DrillOf }
  | { readonly kind: 'exam'; readonly course: string };

/** A step as something else names it: what was drilled may be no type that there is today. */
export type NamedStep = Exclude<Step, { readonly kind: 'drill' }> | { readonly kind: 'drill'; readonly of: string };

/** The same for two steps that are the same, on whichever path they stand. */
export function stepKey(step: NamedStep): string {
  switch (step.kind) {
    case 'lesson':
      return `lesson ${step.lesson}`;
    case 'role-play':
      return `role-play ${step.rolePlay}`;
    case 'drill':
      return `drill ${step.of}`;
    case 'exam':
      return `exam ${step.course}`;
  }
}

/** Minutes that somebody has before the next visit. */
const AT_ONCE = 15;

/** Whether a path is walked in one go, of so many minutes: such a one is walked again and again. */
export const isAtOnce = (minutes: number): boolean => minutes <= AT_ONCE;

/** A stretch of a path, e.g. a day, with its steps in order. */
export interface Stretch {
  readonly title: Localised<string>;
  readonly steps: readonly Step[];
}

/** A way through lessons, talks and drills for somebody in particular. */
export interface LearningPath {
  readonly id: string;
  readonly title: Localised<string>;
  readonly summary: Localised<string>;
  /** Minutes that the whole path promises to stay within. */
  readonly within?: number;
  readonly stretches: readonly Stretch[];
}
