import type { RolePlay } from '../role-play/role-play.ts';
import type { Campaign } from './campaign.ts';

/** The role-plays of a campaign's visits, in their order and its language; those that are not there are left out, which the content check tells. */
export function visitsOf({ visits, locale }: Campaign, rolePlays: readonly RolePlay[]): readonly RolePlay[] {
  return visits.flatMap((visit) => rolePlays.filter((rolePlay) => rolePlay.id === visit.rolePlay && rolePlay.locale === locale));
}

/** Role-plays in which somebody is met again. Alone they can be played, but nobody is sent to them: that would tell the story from its end. */
export function laterVisits(campaigns: readonly Campaign[]): ReadonlySet<string> {
  return new Set(campaigns.flatMap(({ visits: [, ...later] }) => later.map(({ rolePlay }) => rolePlay)));
}
