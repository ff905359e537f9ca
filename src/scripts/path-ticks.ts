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

/** Ticks the steps of a learning path that are done, on the page that lists them, and marks the first that is not once one is. */
const steps = [...document.querySelectorAll<HTMLElement>('[data-steps] [data-kind]')];
if (steps.length > 0)
  followSummary((summary) => {
    const ticks = steps.map((element) => {
      const step = stepOf(element.dataset);
      return step !== undefined && isStepDone(summary, step);
    });
    const next = ticks.includes(true) ? ticks.indexOf(false) : -1;
    for (const [index, element] of steps.entries()) {
      const done = ticks[index] === true;
      element.classList.toggle('ticked', done);
      element.querySelector('.done')?.toggleAttribute('hidden', !done);
      element.querySelector('.next')?.toggleAttribute('hidden', index !== next);
    }
  });
