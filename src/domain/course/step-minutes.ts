import { DRILL_MINUTES } from '../drill/draw.ts';
import { EXAM_MINUTES } from '../quiz/size.ts';
import type { Step } from './path.ts';

/** Where the minutes of what a path leads to are looked up, by id; undefined for what is not there. */
export interface Durations {
  /** By `<course>/<lesson>`. */
  readonly lesson: (id: string) => number | undefined;
  readonly rolePlay: (id: string) => number | undefined;
}

/** Minutes that a step of a learning path takes; undefined where what it names is not there. */
export function stepMinutes(step: Step, durations: Durations): number | undefined {
  switch (step.kind) {
    case 'lesson':
      return durations.lesson(step.lesson);
    case 'role-play':
      return durations.rolePlay(step.rolePlay);
    case 'drill':
      return DRILL_MINUTES;
    case 'exam':
      return EXAM_MINUTES;
  }
}
