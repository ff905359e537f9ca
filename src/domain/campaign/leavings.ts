import type { Move } from '../record/move.ts';
import type { RolePlay } from '../role-play/role-play.ts';
import type { Leaving } from './past.ts';

/** What the choices of a talk leave for later visits, by choice; those that leave nothing are not there. */
export type Leavings = Readonly<Record<string, Leaving>>;

export function leavingsOf({ beats }: RolePlay): Leavings {
  return Object.fromEntries(
    beats.flatMap(({ choices }) =>
      choices.flatMap(({ id, promise, learn }) =>
        promise || learn ? [[id, { ...(promise ? { promise } : {}), ...(learn ? { learn } : {}) }] as const] : [],
      ),
    ),
  );
}

/** What the visits of a campaign leave, by role-play: the little of its talks that a page has to know. */
export type CampaignLeavings = Readonly<Record<string, Leavings>>;

export function campaignLeavings(rolePlays: readonly RolePlay[]): CampaignLeavings {
  return Object.fromEntries(rolePlays.map((rolePlay) => [rolePlay.id, leavingsOf(rolePlay)]));
}

/** What the moves of a run have left. Whoever broke a silence has heard nothing, and promised nothing. */
export function leftBy(moves: readonly Move[], leavings: Leavings): readonly Leaving[] {
  return moves.flatMap(({ choice, broken }) => (broken ? [] : (leavings[choice] ?? [])));
}
