import { z } from 'zod';
import { idKey, text } from '../yaml/schemas.ts';

/** What stands between the `---` of a campaign. */
export const campaignFrontMatter = z.strictObject({
  title: text,
  you: text,
  customer: text,
  goal: text,
  /** What is promised or learnt, in words, by its id. */
  memories: z.record(idKey, text).default({}),
});
export type CampaignFrontMatter = z.infer<typeof campaignFrontMatter>;
