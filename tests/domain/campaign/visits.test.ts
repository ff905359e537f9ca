import { expect, it } from 'vitest';
import { laterVisits, visitsOf } from '../../../src/domain/campaign/visits.ts';
import { SMALL_VISITS, smallCampaign } from './small-campaign.ts';

it('the visits of a campaign are in their order, in its language, as far as they are there', () => {
  const [first, second, third] = SMALL_VISITS;
  const all = [third, first, second, { ...first, locale: 'zh' as const }].flatMap((one) => one ?? []);
  expect(visitsOf(smallCampaign(), all as typeof SMALL_VISITS).map(({ id }) => id)).toEqual(['first', 'second', 'third']);
  expect(visitsOf(smallCampaign(), SMALL_VISITS.slice(1)).map(({ id }) => id)).toEqual(['second', 'third']);
});

it('all but the first are met again', () => {
  expect(laterVisits([smallCampaign()])).toEqual(new Set(['second', 'third']));
});
