import { describe, expect, it } from 'vitest';
import { parseCampaign } from '../../../../src/authoring/text/campaign/parse-campaign.ts';
import { campaignDifferences } from '../../../../src/authoring/text/campaign/same-campaign.ts';
import { formatProblem } from '../../../../src/authoring/text/problem.ts';
import { vocabularyOf } from '../../../../src/authoring/text/table/vocabulary.ts';
import { SMALL_CAMPAIGN, smallCampaign } from '../../../domain/campaign/small-campaign.ts';
import { smallTechniques } from '../../../domain/role-play/small.ts';

const PATH = 'campaigns/summer.en.md';
const parsed = (text: string) =>
  parseCampaign(PATH, text, { id: 'summer', locale: 'en', vocabulary: vocabularyOf([...smallTechniques.keys()]) });
const told = (text: string): readonly string[] => parsed(text).problems.map((problem) => formatProblem(problem).replace(`${PATH}:`, ''));
const changed = (from: string, to: string): string => {
  if (!SMALL_CAMPAIGN.includes(from)) throw new Error(`"${from}" is not there`);
  return SMALL_CAMPAIGN.replace(from, to);
};

describe('a campaign', () => {
  it('is read as it is written', () => {
    const { visits, afterwards, memories } = smallCampaign();
    expect(memories).toEqual({ slips: 'the slips', losses: 'the losses' });
    expect(visits.map(({ rolePlay, when, story, questions }) => [rolePlay, when, story.length, questions.length])).toEqual([
      ['first', 'April', 1, 0],
      ['second', 'May', 2, 1],
      ['third', 'August', 1, 0],
    ]);
    expect(visits[1]?.questions[0]).toMatchObject({
      id: 'bring',
      options: [
        { id: 'keep-slips', keep: 'slips', why: [{ text: 'Kept.' }], effects: { interest: 0, patience: 0 } },
        { id: 'patience-down', effects: { interest: 0, patience: -1 } },
        { id: 'learn-losses', learn: 'losses' },
        { id: 'interest-up', effects: { interest: 1, patience: 0 } },
      ],
    });
    expect(afterwards.map(({ needs }) => needs)).toEqual([['since:won'], ['since:lost', 'knows:losses']]);
  });
});

describe('a slip in a campaign is told word for word, where it stands', () => {
  it.each([
    [
      'a visit without its date',
      changed('{May}\n\n', ''),
      '17:1: error: of the visit "second" it is not said when it is; write it under the heading: {early April}',
    ],
    [
      'a visit of which nothing is told',
      changed('It begins.\n\n', ''),
      '11:1: error: before the visit "first" nothing is told; write where things stand, as a paragraph',
    ],
    [
      'no end',
      SMALL_CAMPAIGN.slice(0, SMALL_CAMPAIGN.indexOf('## afterwards')),
      '1:1: error: nothing is told after the last visit; add "## afterwards" at the end, and what became of it',
    ],
    [
      'two visits',
      SMALL_CAMPAIGN.replace(/## third[\s\S]*?(?=## afterwards)/u, ''),
      '1:1: error: a campaign of 2 visits; give it 3 to 5, each under a heading "## role-play"',
    ],
    [
      'a role-play twice',
      changed('## third', '## second'),
      '35:1: error: "second" stands here twice; each role-play is one visit: delete one of the two',
    ],
    [
      'a mark that is no memory',
      changed('[since: won] Warm.', '[warm] Warm.'),
      '21:1: error: [warm] says nothing of other visits; write [since: won], [kept: truck], [knows: margin], or no mark',
    ],
    [
      'an outcome that there is not',
      changed('[since: won] Warm.', '[since: wom] Warm.'),
      '21:1: error: "since: wom" names no end of the last visit; write "since: won"',
    ],
    [
      'a misspelt kind of memory',
      changed('{learn: losses}', '{learns: losses}'),
      '32:10: error: "learns:" says nothing of other visits; write "learn:"',
    ],
    [
      'a memory that is no name',
      changed('{keep: slips}', '{keep: The slips}'),
      '29:14: error: "keep: The slips" names nothing that can be remembered; write a name of small letters, digits and hyphens, the same wherever it is meant: "promise: truck", "kept: truck"',
    ],
    [
      'an option without anything',
      changed('- Cake {interest +1}', '- Cake'),
      '33:1: error: this option does nothing and has no name; end it with a name, {#some-name}, or with what it does',
    ],
    [
      'an effect of two',
      changed('{interest +1}', '{interest +2}'),
      '33:3: error: a preparation changes interest and patience by one at the most; write interest +1, interest -1, patience +1 or patience -1',
    ],
    [
      'rapport, which comes from the visit before',
      changed('{interest +1}', '{rapport +1}'),
      '33:3: error: a preparation changes interest and patience by one at the most; write interest +1, interest -1, patience +1 or patience -1',
    ],
    [
      'a technique',
      changed('{interest +1}', '{interest +1, listen}'),
      '33:3: error: "listen" is a technique, and nobody is talked to here; delete it from the braces',
    ],
    [
      'two options that do the same',
      changed('- Cake {interest +1}', '- Cake {patience -1}'),
      '33:1: error: two options of this question would have the id "patience-down"; give this one a name of its own in the braces: {…, #some-name}',
    ],
    [
      'a question without a list',
      changed('What do you take along?\n', '').replace('### bring\n\n', '### bring\n'),
      '25:1: error: the question "bring" can\'t be read; write under the heading what is asked, then the options as a list ("- …"), and nothing else',
    ],
    [
      'a question that leaves one way only',
      SMALL_CAMPAIGN.replace(/- (?:A list|A pen) .*\n/gu, ''),
      '25:1: error: the question "bring" has fewer than two options for whoever has promised and learnt nothing; add one without "keep:" and without marks that need something',
    ],
    [
      'a visit behind the end',
      `${SMALL_CAMPAIGN}\n## fourth\n\n{June}\n\nLate.\n`,
      '47:1: error: the visit "fourth" stands behind "afterwards"; put "## afterwards" at the end',
    ],
    [
      'a heading in words',
      changed('## third', '## The third'),
      '35:1: error: "The third" is no id; a heading is an id and nothing else: small letters, digits and hyphens, as in "the-third"',
    ],
    [
      'a quote in the story',
      changed('It begins.', '> It begins.'),
      '15:1: error: a blockquote can\'t stand in a story; write paragraphs; what is to be decided comes after them, under "### id"',
    ],
    ['no head', 'A campaign.', '1:1: error: the campaign begins without front matter; begin with "---", title, you, customer, goal, "---"'],
  ])('%s', (_, text, problem) => {
    expect(told(text)[0]).toBe(problem);
  });
});

describe('the two languages of a campaign', () => {
  const differences = (text: string): readonly string[] => {
    const { value, problems } = parsed(text);
    if (!value) throw new Error(problems.map(formatProblem).join('\n'));
    return campaignDifferences(smallCampaign(), value, 'campaigns/summer.zh.md', PATH).map((problem) =>
      formatProblem(problem).replace(`${PATH}:`, ''),
    );
  };

  it('are the same but for the words', () => {
    expect(differences(changed('It begins.', 'Es beginnt.'))).toEqual([]);
  });

  it.each([
    [
      'in what an option does',
      changed('{interest +1}', '{interest -1}'),
      '17:1: error: the preparation of "second" is not as in campaigns/summer.zh.md; make the two the same but for the words',
    ],
    [
      'in the marks of the story',
      changed('[since: won] Warm', 'Warm'),
      '17:1: error: the story before "second", by its marks, is not as in campaigns/summer.zh.md; make the two the same but for the words',
    ],
    [
      'in the marks of the end',
      changed('[since: won] Signed', 'Signed'),
      '1:1: error: what is told afterwards, by its marks, is not as in campaigns/summer.zh.md; make the two the same but for the words',
    ],
  ])('differ %s', (_, text, problem) => {
    expect(differences(text)).toEqual([problem]);
  });
});
