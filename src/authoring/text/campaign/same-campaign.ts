import type { Campaign, CampaignVisit, Passage, Question } from '../../../domain/campaign/campaign.ts';
import { error, type Place, type Problem } from '../problem.ts';
import type { PlacedCampaign } from './parse-campaign.ts';

/** The two languages of a campaign must be the same but for the words: the first difference of each part, told at the second's file. */
export function campaignDifferences(
  first: Campaign,
  { campaign: second, places }: PlacedCampaign,
  firstPath: string,
  path: string,
): readonly Problem[] {
  const top: Place = { path, line: 1, column: 1 };
  const differs = (what: string, place: Place): Problem => error(place, 'same/campaign', { what, path: firstPath });
  const order = ({ visits }: Campaign): string => visits.map(({ rolePlay }) => rolePlay).join(', ');
  if (order(first) !== order(second)) return [differs(`the order of visits (${order(second)})`, top)];
  return [
    ...second.visits.flatMap((visit, index) => {
      const twin = first.visits[index];
      const place = places.visits.get(visit.rolePlay) ?? top;
      return twin ? visitDifferences(twin, visit).map((what) => differs(what, place)) : [];
    }),
    ...(marks(first.afterwards) === marks(second.afterwards) ? [] : [differs('what is told afterwards, by its marks,', top)]),
  ];
}

function visitDifferences(first: CampaignVisit, second: CampaignVisit): readonly string[] {
  return [
    ...(marks(first.story) === marks(second.story) ? [] : [`the story before "${second.rolePlay}", by its marks,`]),
    ...(rules(first.questions) === rules(second.questions) ? [] : [`the preparation of "${second.rolePlay}"`]),
  ];
}

const marks = (passages: readonly Passage[]): string => passages.map(({ needs }) => needs.join('+')).join(' | ');

/** What of questions is the same in every language, in a form that can be compared. */
const rules = (questions: readonly Question[]): string =>
  JSON.stringify(
    questions.map(({ id, options }) => [
      id,
      options.map(({ id: option, effects, needs, promise, learn, keep, why }) => [
        option,
        effects,
        needs,
        promise,
        learn,
        keep,
        why !== undefined,
      ]),
    ]),
  );
