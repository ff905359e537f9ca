import { isMemory, type Memory } from '../../record/history.ts';
import type { Outcome } from '../../record/move.ts';
import type { RolePlay } from '../../role-play/role-play.ts';
import type { CampaignVisit } from '../campaign.ts';
import { bandOf, type Past, unkept } from '../past.ts';

/** What stands for an end of its band where nothing later asks which it was. */
const ALIKE: Readonly<Record<Outcome, Outcome>> = { won: 'won', advanced: 'stalled', stalled: 'stalled', lost: 'lost', 'walk-out': 'lost' };

/**
 * The memories by which the rules of a talk differ: those that choices need, and where the type is hidden also those of lines, which may give it away.
 */
export function neededBy({ beats, endings, cast }: RolePlay): readonly Memory[] {
  const choices = beats.flatMap((beat) => beat.choices);
  const lines = [...beats, ...endings].flatMap((place) => place.lines).concat(choices.flatMap(({ replies }) => replies));
  const isHidden = cast[0].personas.length > 1;
  return [...new Set([...choices, ...(isHidden ? lines : [])].flatMap(({ needs = [] }) => needs))];
}

/**
 * Forgets what nothing later depends on, so that the proof follows as few pasts as there are different futures: what was learnt and is asked for no
 * more, promises kept, and which of several alike ends it was. A promise that waits stays: it costs a point until it is kept.
 * @param later the visits to come, with their role-plays
 */
export function forgetting(later: readonly { readonly visit: CampaignVisit; readonly rolePlay: RolePlay }[]): (past: Past) => Past {
  const needed = new Set(
    later.flatMap(({ visit, rolePlay }) => [
      ...neededBy(rolePlay),
      ...visit.questions.flatMap(({ options }) => options.flatMap(({ needs }) => needs)),
    ]),
  );
  const isAsked = (id: string): boolean => [`promised:${id}`, `kept:${id}`].some((memory) => isMemory(memory) && needed.has(memory));
  // Only the next visit can ask how the one before it ended.
  const [next] = later;
  const asksEnd =
    next !== undefined &&
    [...neededBy(next.rolePlay), ...next.visit.questions.flatMap(({ options }) => options.flatMap(({ needs }) => needs))].some((memory) =>
      memory.startsWith('since:'),
    );
  return (past) => {
    const waiting = unkept(past);
    const promised = past.promised.filter((id) => waiting.includes(id) || isAsked(id));
    return {
      last: past.last === undefined || asksEnd ? past.last : alike(past.last),
      promised,
      kept: past.kept.filter((id) => promised.includes(id)),
      known: past.known.filter((id) => needed.has(`knows:${id}`)),
    };
  };
}

function alike(outcome: Outcome): Outcome {
  const same = ALIKE[outcome];
  return bandOf(same) === bandOf(outcome) ? same : outcome;
}
