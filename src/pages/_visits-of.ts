import type { Library } from '../authoring/files/library.ts';
import type { Campaign } from '../domain/campaign/campaign.ts';
import type { RolePlay } from '../domain/role-play/role-play.ts';

/** The role-plays of a campaign's visits, in their order. The check has seen to it that all are there. */
export function visitsOf({ visits, locale }: Campaign, { rolePlays }: Pick<Library, 'rolePlays'>): readonly RolePlay[] {
  return visits.flatMap((visit) => rolePlays.filter((rolePlay) => rolePlay.id === visit.rolePlay && rolePlay.locale === locale));
}
