import type { Campaign } from '../../domain/campaign/campaign.ts';
import type { RecordView } from '../record/record-view.svelte.ts';

/** Reads all that has happened in a campaign. */
export async function followCampaign(record: Pick<RecordView, 'follow'>, { visits }: Pick<Campaign, 'visits'>): Promise<void> {
  await Promise.all(visits.map(({ rolePlay }) => record.follow({ kind: 'role-play', rolePlay })));
}
