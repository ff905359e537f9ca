import { leavingsOf } from '../../domain/campaign/leavings.ts';
import type { CampaignLeavings } from '../../domain/campaign/season.ts';
import type { RolePlay } from '../../domain/role-play/role-play.ts';

/** What the visits of a campaign leave, by role-play: the little of the talks that its page has to know. */
export function campaignLeavings(rolePlays: readonly RolePlay[]): CampaignLeavings {
  return Object.fromEntries(rolePlays.map((rolePlay) => [rolePlay.id, leavingsOf(rolePlay)]));
}
