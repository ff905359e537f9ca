import { z } from 'zod';
import { text } from '../yaml/schemas.ts';

/** What stands between the `---` of a campaign. */
export const campaignFrontMatter = z.strictObject({
  title: text,
  you: text,
  customer: text,
  goal: text,
});
export type CampaignFrontMatter = z.infer<typeof campaignFrontMatter>;
