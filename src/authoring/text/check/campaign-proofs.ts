import type { Campaign } from '../../../domain/campaign/campaign.ts';
import { CAMPAIGN_BANDS, type CampaignProof, proveCampaign } from '../../../domain/campaign/proof/prove-campaign.ts';
import { visitsOf } from '../../../domain/campaign/visits.ts';
import { FIRST_LOCALE } from '../../../domain/locale.ts';
import type { RolePlay } from '../../../domain/role-play/role-play.ts';
import type { CampaignPlaces } from '../campaign/parse-campaign.ts';
import { campaignPath } from '../content-paths.ts';
import type { Library } from '../parse-library.ts';
import { error, type Problem } from '../problem.ts';
import { topOf } from './whole-content.ts';

/** A campaign with what was proved of it. The languages share their skeleton: it is proved in the first. */
export interface ProvedCampaign {
  readonly campaign: Campaign;
  readonly proof: CampaignProof;
}

/** Proves the campaigns with a visit that is wanted; those of which a role-play or a person is not there wait until it is. */
export function proveCampaigns(
  { campaigns, rolePlays, personas, techniques }: Pick<Library, 'campaigns' | 'rolePlays' | 'personas' | 'techniques'>,
  wanted: (rolePlay: RolePlay) => boolean,
): readonly ProvedCampaign[] {
  return campaigns.flatMap((campaign) => {
    if (campaign.locale !== FIRST_LOCALE) return [];
    const visits = visitsOf(campaign, rolePlays);
    const isWhole =
      visits.length === campaign.visits.length &&
      visits.every(({ cast }) => cast.every((one) => one.personas.every((id) => personas.has(id))));
    if (!isWhole || !visits.some(wanted)) return [];
    return [{ campaign, proof: proveCampaign(campaign, visits, { personas, techniques }) }];
  });
}

export function campaignProofProblems({ campaign, proof }: ProvedCampaign, places: CampaignPlaces | undefined): readonly Problem[] {
  const top = topOf(campaignPath(campaign.id, campaign.locale));
  const { reached, visits } = proof;
  const unwinnable = visits.flatMap(({ rolePlay, unwinnable: histories }) => {
    const [first] = histories;
    if (!first) return [];
    const memories = first.memories.map((memory) => memory.replace(':', ': '));
    return [error(places?.visits.get(rolePlay) ?? top, 'campaign/unwinnable', { rolePlay, memories })];
  });
  return [
    ...unwinnable,
    ...(reached['by-the-book'] < CAMPAIGN_BANDS['by-the-book']
      ? [error(top, 'campaign/by-the-book', { share: reached['by-the-book'], limit: CAMPAIGN_BANDS['by-the-book'] })]
      : []),
    ...(reached.random > CAMPAIGN_BANDS.random
      ? [error(top, 'campaign/random', { share: reached.random, limit: CAMPAIGN_BANDS.random })]
      : []),
  ];
}
