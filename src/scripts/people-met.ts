import { personaRecord } from '../domain/progress/role-plays.ts';
import { fill } from '../i18n/fill.ts';
import { followSummary } from './follow-summary.ts';
import { offered } from './offered.ts';

/** Among the eight customers, says of those with whom the learner has talked what the best talk came to. */
const people = document.querySelector<HTMLElement>('[data-people]');
if (people && offered) {
  const { rolePlays } = offered;
  // The list of all types would bring more along than this page may load.
  const types = rolePlays.flatMap(({ personas }) => personas);
  followSummary((summary) => {
    for (const place of people.querySelectorAll<HTMLElement>('[data-met]')) {
      const persona = types.find((id) => id === place.dataset['met']);
      const record = persona && personaRecord(summary, rolePlays, persona);
      place.hidden = !record;
      place.textContent = record ? fill(people.dataset['best'] ?? '', { score: Math.round(record.best) }) : '';
    }
  });
}
