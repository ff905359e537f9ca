import type { Campaign } from '../../domain/campaign/campaign.ts';
import type { CampaignLeavings } from '../../domain/campaign/leavings.ts';
import type { StoreFailure } from '../../domain/log/store-failure.ts';
import type { Outcome } from '../../domain/record/move.ts';
import type { CampaignWords } from '../../i18n/words/campaign.ts';

/** What a page of a campaign is told of a visit's role-play. */
export interface VisitTalk {
  readonly title: string;
  /** The page of the visit. */
  readonly href: string;
  /** The page of the role-play played alone, where its debriefs are found. */
  readonly alone: string;
}

/** The properties of `Season.svelte`: plain data, in one language. */
export interface SeasonProps {
  readonly campaign: Campaign;
  readonly leavings: CampaignLeavings;
  /** In the order of the visits. */
  readonly talks: readonly VisitTalk[];
  readonly words: CampaignWords;
  readonly outcomes: Readonly<Record<Outcome, string>>;
  readonly failures: Readonly<Record<StoreFailure, string>>;
}
