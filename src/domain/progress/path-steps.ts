import type { Step } from '../course/path.ts';
import type { Summary } from '../record/summary.ts';
import type { PathOutline } from './outline.ts';
import { examRecord } from './quizzes.ts';

/**
 * Whether a step of a learning path is done: a lesson read to its end, a talk played to any ending, a drill answered to its last objection,
 * an examination passed.
 */
export function isStepDone(summary: Summary, step: Step): boolean {
  switch (step.kind) {
    case 'lesson':
      return summary.lessons.get(step.lesson) === 'read';
    case 'role-play':
      return summary.rolePlays.has(step.rolePlay);
    case 'drill':
      return (summary.drills.get(step.of)?.rounds ?? 0) > 0;
    case 'exam':
      return examRecord(summary, step.course)?.passed === true;
  }
}

export function stepsDone(summary: Summary, { steps }: PathOutline): number {
  return steps.filter((step) => isStepDone(summary, step)).length;
}

export function isPathDone(summary: Summary, path: PathOutline): boolean {
  return stepsDone(summary, path) === path.steps.length;
}
