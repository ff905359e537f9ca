import { parseCampaign } from '../../../src/authoring/text/campaign/parse-campaign.ts';
import { vocabularyOf } from '../../../src/authoring/text/table/vocabulary.ts';
import type { Campaign } from '../../../src/domain/campaign/campaign.ts';
import type { RolePlay } from '../../../src/domain/role-play/role-play.ts';
import { smallRolePlay, smallTechniques } from '../role-play/small.ts';

export const SMALL_CAMPAIGN = `---
title: A summer
you: Y
customer: C
goal: G
memories:
  slips: the slips
  losses: the losses
---

## first

{April}

It begins.

## second

{May}

[since: won] Warm.

[since: lost] Cold.

### bring

What do you take along?

- The slips {keep: slips}
  ! Kept.
- A list {patience -1}
- A pen {learn: losses}
- Cake {interest +1}

## third

{August}

The last one.

## afterwards

[since: won] Signed.

[since: lost, knows: losses] Not signed.
`;

export function smallCampaign(text = SMALL_CAMPAIGN): Campaign {
  const { value, problems } = parseCampaign('campaigns/summer.en.md', text, {
    id: 'summer',
    locale: 'en',
    vocabulary: vocabularyOf([...smallTechniques.keys()]),
  });
  if (!value) throw new Error(JSON.stringify(problems));
  return value.campaign;
}

/** A talk of one beat: listening wins where rapport is 6 or more; a promise may be made; what is known opens one more line. */
const talk = (extra = ''): string => `## opening

> Well?

> [since: won] Glad to see you.

> [unkept: slips] Where are my slips?

- I listen. {listen}
  → [won](#won) if rapport >= 6
  → [lost](#lost)
- You will have the slips. {rebut, promise: slips}
  → [won](#won) if rapport >= 6
  → [lost](#lost)
${extra}
## won

{won}

> Yes.

## lost

{lost}

> No.
`;

const KNOWN = `- I know what it cost you. {praise, knows: losses}
  → [won](#won)
`;

/** The three talks of the small campaign. */
export const SMALL_VISITS: readonly RolePlay[] = [
  { ...smallRolePlay(talk().replace(/> \[(?:since|unkept).*\n\n/gu, '')), id: 'first' },
  { ...smallRolePlay(talk()), id: 'second' },
  { ...smallRolePlay(talk(KNOWN)), id: 'third' },
];
