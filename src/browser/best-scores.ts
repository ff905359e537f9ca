import { rolePlayRecord } from '../domain/progress/role-plays.ts';
import { openLearningLog } from './learning-log.ts';

/** Writes the learner's best score beside every role-play of a list, in the list's own words; without a log the list is whole without. */
async function follow(places: readonly HTMLElement[]): Promise<void> {
  const log = await openLearningLog();
  const show = async (): Promise<void> => {
    const events = await log.all();
    for (const place of places) {
      const { bestOf = '', best = '' } = place.dataset;
      const record = rolePlayRecord(events, bestOf);
      place.hidden = !record;
      place.textContent = record ? best.replace('{score}', String(Math.round(record.best))) : '';
    }
  };
  await show();
  log.onChange(() => void show().catch(() => undefined));
}

const places = [...document.querySelectorAll<HTMLElement>('[data-best-of]')];
if (places.length > 0) void follow(places).catch(() => undefined);
