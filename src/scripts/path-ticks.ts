import type { Step } from '../domain/course/path.ts';
import { PERSONA_IDS } from '../domain/persona/persona.ts';
import { isStepDone } from '../domain/progress/path-steps.ts';
import { followSummary } from './follow-summary.ts';

/** What the page says of a step: its kind, and its id as the path has it. */
function stepOf({ kind, id = '' }: DOMStringMap): Step | undefined {
  switch (kind) {
    case 'lesson':
      return { kind, lesson: id };
    case 'role-play':
      return { kind, rolePlay: id };
    case 'drill':
      return { kind, of: PERSONA_IDS.find((persona) => persona === id) ?? 'mixed' };
    case 'exam':
      return { kind, course: id };
    default:
      return undefined;
  }
}

/** Ticks the steps of a learning path that are done, on the page that lists them. */
const steps = [...document.querySelectorAll<HTMLElement>('[data-steps] [data-kind]')];
if (steps.length > 0)
  followSummary((summary) => {
    for (const element of steps) {
      const step = stepOf(element.dataset);
      const done = step !== undefined && isStepDone(summary, step);
      element.classList.toggle('ticked', done);
      element.querySelector('.done')?.toggleAttribute('hidden', !done);
    }
  });
