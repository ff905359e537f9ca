import type { LearningEvent } from '../domain/log/event.ts';
import { openLearningLog } from './learning-log.ts';

/** Ticks the steps of a learning path that the log says are done, on the page that lists them; without a log the list is whole without. */
function isDone(kind: string | undefined, id: string | undefined, events: readonly LearningEvent[]): boolean {
  switch (kind) {
    case 'lesson':
      return events.some((event) => event.kind === 'lesson-read' && `${event.course}/${event.lesson}` === id);
    case 'role-play':
      return events.some((event) => event.kind === 'run-ended' && event.rolePlay === id);
    case 'drill':
      return events.some((event) => event.kind === 'drill-started' && event.of === id);
    case 'exam':
      return events.some((event) => event.kind === 'quiz-finished' && event.use === 'exam' && event.course === id);
    default:
      return false;
  }
}

async function tick(list: Element): Promise<void> {
  const log = await openLearningLog();
  const show = async (): Promise<void> => {
    const events = await log.all();
    for (const step of list.querySelectorAll<HTMLElement>('[data-kind]')) {
      const done = isDone(step.dataset['kind'], step.dataset['id'], events);
      step.classList.toggle('ticked', done);
      step.querySelector('.done')?.toggleAttribute('hidden', !done);
    }
  };
  await show();
  log.onChange(() => void show().catch(() => undefined));
}

const list = document.querySelector('[data-steps]');
if (list) void tick(list).catch(() => undefined);
