import { FEWEST_VISITS, MOST_VISITS } from '../../../../domain/campaign/campaign.ts';
import { said } from '../said.ts';
import { asPercent, writeOr } from './phrases.ts';

interface Id {
  readonly id: string;
}
interface Found {
  readonly found: string;
}
interface Guess {
  readonly guess: string | undefined;
}

const QUESTION = 'write under the heading what is asked, then the options as a list ("- …"), and nothing else';

/** What is wrong in a campaign, or between one and its role-plays. */
export const campaignWords = {
  'campaign/visits': ({ count }: { readonly count: number }) =>
    said(`a campaign of ${count} visits`, `give it ${FEWEST_VISITS} to ${MOST_VISITS}, each under a heading "## role-play"`),
  'campaign/no-afterwards': () => said('nothing is told after the last visit', 'add "## afterwards" at the end, and what became of it'),
  'campaign/nothing-after': () => said('"afterwards" tells nothing', 'write under it what became of it'),
  'campaign/after-the-end': ({ id }: Id) => said(`the visit "${id}" stands behind "afterwards"`, 'put "## afterwards" at the end'),
  'campaign/no-id': ({ id, slug }: Id & { readonly slug: string }) =>
    said(
      `"${id}" is no id`,
      `a heading is an id and nothing else: small letters, digits and hyphens, as in "${slug !== '' && slug.length <= 24 ? slug : 'five-per-cent'}"`,
    ),
  'campaign/visit-twice': ({ id }: Id) => said(`"${id}" stands here twice`, 'each role-play is one visit: delete one of the two'),
  'campaign/question-twice': ({ id }: Id) => said(`the question "${id}" stands here twice`, 'give one of the two another id'),
  'campaign/before-first': () => said('this stands before the first visit', 'put it under a heading: "## role-play"'),
  'campaign/depth': ({ id, depth }: Id & { readonly depth: number }) =>
    said(`the heading "${id}" has depth ${depth}`, `write "### ${id}" for a question, "## ${id}" for a visit`),
  'campaign/no-when': ({ id }: Id) => said(`of the visit "${id}" it is not said when it is`, 'write it under the heading: {early April}'),
  'campaign/no-story': ({ id }: Id) => said(`before the visit "${id}" nothing is told`, 'write where things stand, as a paragraph'),
  'campaign/strange': ({ found }: Found) =>
    said(`a ${found} can't stand in a story`, 'write paragraphs; what is to be decided comes after them, under "### id"'),
  'campaign/strange-mark': ({ found }: Found) =>
    said(`[${found}] says nothing of other visits`, 'write [since: won], [kept: truck], [knows: margin], or no mark'),
  'campaign/question': ({ id }: Id) => said(`the question "${id}" can't be read`, QUESTION),
  'campaign/few-options': ({ id }: Id) =>
    said(
      `the question "${id}" has fewer than two options for whoever has promised and learnt nothing`,
      'add one without "keep:" and without marks that need something',
    ),
  'campaign/empty-option': () => said('this option says nothing', 'write "- what the learner does {interest +1}"'),
  'campaign/under-option': ({ found }: Found) => said(`a ${found} can't stand under an option`, 'write a why ("! …") or nothing'),
  'campaign/technique': ({ technique }: { readonly technique: string }) =>
    said(`"${technique}" is a technique, and nobody is talked to here`, 'delete it from the braces'),
  'campaign/effect': () =>
    said('a preparation changes interest and patience by one at the most', 'write interest +1, interest -1, patience +1 or patience -1'),
  'campaign/option-no-id': () => said('this option does nothing and has no name', 'end it with a name, {#some-name}, or with what it does'),
  'campaign/option-twice': ({ id }: Id) =>
    said(`two options of this question would have the id "${id}"`, 'give this one a name of its own in the braces: {…, #some-name}'),
  'campaign/no-role-play': ({ id, guess }: Id & Guess) =>
    said(`there is no role-play "${id}"`, writeOr(guess, `write it in content/role-plays/${id}.zh.md and .en.md`)),
  'campaign/never-happens': ({ memory, guess }: { readonly memory: string } & Guess) =>
    said(
      `before this nothing can have led to "${memory}"`,
      writeOr(guess, 'write the mark of something that an earlier visit or preparation brings'),
    ),
  'campaign/no-words': ({ id }: Id) =>
    said(
      `"${id}" is remembered, and nobody says in words what it is`,
      `add under "memories:" at the head of the file: "${id}: the weighing slips of May"`,
    ),
  'campaign/unused-words': ({ id }: Id) =>
    said(`"${id}" under "memories" is never promised and never learnt`, 'delete it, or write {promise: …} or {learn: …} where it is'),
  'campaign/never-kept': ({ promise, rolePlay }: { readonly promise: string; readonly rolePlay: string }) =>
    said(
      `the promise "${promise}" of "${rolePlay}" can never be kept`,
      `add an option {keep: ${promise}} to a preparation after that visit`,
    ),
  'campaign/no-campaign': ({ memory }: { readonly memory: string }) =>
    said(`"${memory}" belongs to no campaign in which this role-play is a visit`, 'name the role-play in one, or delete what remembers'),
  'campaign/too-much': ({ rolePlay, count, limit }: { readonly rolePlay: string; readonly count: number; readonly limit: number }) =>
    said(`in "${rolePlay}" ${count} things are promised or learnt`, `keep ${limit} at the most: nobody remembers more`),
  'campaign/unwinnable': ({ rolePlay, memories }: { readonly rolePlay: string; readonly memories: readonly string[] }) =>
    said(
      `the visit "${rolePlay}" can't be won by who comes with ${memories.length > 0 ? memories.join(', ') : 'nothing behind'}`,
      'lower what its close asks for, or let another way lead there',
    ),
  'campaign/by-the-book': ({ share, limit }: { readonly share: number; readonly limit: number }) =>
    said(
      `who plays by the lessons and prepares well reaches the goal in ${asPercent(share)} of all seasons`,
      `it should be at least ${asPercent(limit)}: let a good visit and a kept promise help the next one more`,
    ),
  'campaign/random': ({ share, limit }: { readonly share: number; readonly limit: number }) =>
    said(
      `who chooses at random reaches the goal in ${asPercent(share)} of all seasons`,
      `it should be at most ${asPercent(limit)}: let the last visit ask for more`,
    ),
  'same/campaign': ({ what, path }: { readonly what: string; readonly path: string }) =>
    said(`${what} is not as in ${path}`, 'make the two the same but for the words'),
};
