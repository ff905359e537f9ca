import type { Memory } from '../../record/history.ts';
import type { Outcome } from '../../record/move.ts';
import type { RolePlay } from '../../role-play/role-play.ts';
import type { CampaignVisit } from '../campaign.ts';
import { leavingsOf } from '../leavings.ts';
import { type Band, bandOf, type Past, unkept } from '../past.ts';

/** What stands for every end of its band where nothing later asks which it was. */
const STANDS_FOR: Readonly<Record<Band, Outcome>> = { warm: 'won', neutral: 'stalled', cold: 'lost' };

/** A visit to come, with its role-play. */
export interface Planned {
  readonly visit: CampaignVisit;
  readonly rolePlay: RolePlay;
}

/**
 * The memories by which the rules of a talk differ: those that choices need, and where the type is hidden also those of lines, which may give it away.
 */
export function neededBy({ beats, endings, cast }: RolePlay): readonly Memory[] {
  const choices = beats.flatMap((beat) => beat.choices);
  const lines = [...beats, ...endings].flatMap((place) => place.lines).concat(choices.flatMap(({ replies }) => replies));
  const isHidden = cast[0].personas.length > 1;
  return [...new Set([...choices, ...(isHidden ? lines : [])].flatMap(({ needs = [] }) => needs))];
}

/** What a visit and its preparation ask of the past. */
const askedBefore = ({ visit, rolePlay }: Planned): readonly Memory[] => [
  ...neededBy(rolePlay),
  ...visit.questions.flatMap(({ options }) => options.flatMap(({ needs }) => needs)),
];

/** What can be promised in a visit, or before it. */
const promisedIn = ({ visit, rolePlay }: Planned): readonly string[] =>
  [...Object.values(leavingsOf(rolePlay)), ...visit.questions.flatMap(({ options }) => options)].flatMap(({ promise }) => promise ?? []);

/**
 * Forgets what nothing later depends on, so that the proof follows as few pasts as there are different futures: what was learnt and is asked for no
 * more, promises kept, and which of several alike ends it was. A promise that waits stays: it costs a point until it is kept. One that was kept stays
 * where it can be given again: it is not to wait a second time.
 */
export function forgetting(later: readonly Planned[]): (past: Past) => Past {
  const asked = new Set(later.flatMap(askedBefore));
  const promised = new Set(later.flatMap(promisedIn));
  const [next] = later;
  // Only the next visit can ask how the one before it ended.
  const asksEnd = next !== undefined && askedBefore(next).some((memory) => memory.startsWith('since:'));
  return (past) => {
    const waiting = unkept(past);
    const isOpen = (id: string): boolean =>
      waiting.includes(id) || promised.has(id) || asked.has(`promised:${id}`) || asked.has(`kept:${id}`);
    const open = past.promised.filter(isOpen);
    return {
      last: past.last === undefined || asksEnd ? past.last : STANDS_FOR[bandOf(past.last)],
      promised: open,
      kept: past.kept.filter((id) => open.includes(id)),
      known: past.known.filter((id) => asked.has(`knows:${id}`)),
    };
  };
}
