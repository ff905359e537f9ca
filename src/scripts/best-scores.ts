import { rolePlayRecord } from '../domain/progress/role-plays.ts';
import { followSummary } from './follow-summary.ts';

/** Writes the learner's best score beside every role-play of a list, in the list's own words. */
const places = [...document.querySelectorAll<HTMLElement>('[data-best-of]')];
if (places.length > 0)
  followSummary((summary) => {
    for (const place of places) {
      const { bestOf = '', best = '', patient = '' } = place.dataset;
      const record = rolePlayRecord(summary, bestOf);
      place.hidden = !record;
      place.textContent = record
        ? `${best.replace('{score}', String(Math.round(record.best)))}${record.level === 'patient' ? patient : ''}`
        : '';
    }
  });
