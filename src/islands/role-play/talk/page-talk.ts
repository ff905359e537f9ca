import { newActivityId, newSeed } from '../../../record/new-activity.ts';
import { recordView } from '../../record/record-view.svelte.ts';
import type { TalkSurroundings } from './talk-surroundings.ts';
import { visibleClock } from './visible-clock.ts';

/** The world around a talk on a page in the browser. */
export function pageTalk(): TalkSurroundings {
  // Safari knows no idle time.
  const idle = window.requestIdleCallback ?? ((work: () => void) => setTimeout(work, 50));
  return {
    record: recordView,
    clock: visibleClock(document),
    newId: newActivityId,
    newSeed,
    bringMachinery: () => import('../../../domain/role-play/talk/live-talk.ts'),
    bringMeasuring: () => import('../debrief/measure.ts'),
    whenIdle: (work) => void idle(work),
    hash: () => location.hash,
    turnHash: (hash) => history.replaceState(history.state, '', hash === '' ? location.pathname + location.search : hash),
  };
}
