import { describe, expect, it } from 'vitest';
import { formatProblem, sayProblem } from '../../../../src/authoring/text/problem.ts';
import { parseRolePlay } from '../../../../src/authoring/text/role-play/parse-role-play.ts';
import { skeletonProblems } from '../../../../src/authoring/text/role-play/same-skeleton.ts';
import { vocabularyOf } from '../../../../src/authoring/text/table/vocabulary.ts';
import { smallRolePlay, smallTechniques, smallText } from '../../../domain/role-play/small.ts';

const context = { id: 'talk', locale: 'en', vocabulary: vocabularyOf([...smallTechniques.keys()]) } as const;
const parse = (body: string, front?: string) => parseRolePlay('talk.en.md', smallText(body, front), context);
const told = (body: string, front?: string): string[] => parse(body, front).problems.map(formatProblem);

const choices = (to: string): string => `- Go on. {listen}\n  → [${to}](#${to})\n- Nice yard. {praise}\n  → [end](#end)\n`;
/** Headings stand on lines 14, 23, 32, 41 of the file. */
const SOUND = `## opening

> Well?

${choices('news')}
## news/fish

> Fish all over the road.

${choices('end')}
## news/roof

> The roof leaks.

${choices('news')}
## end

{won}

> Fine.
`;
const CAST = 'cast:\n  desk: {persona: stubborn, name: A}\n  boss: {persona: silent, name: B}';

describe('a pool', () => {
  it('is headings with a name in common; the beats are their own, and arrows lead to the name', () => {
    const { value, problems } = parse(SOUND);
    expect(problems).toEqual([]);
    expect(value?.beats.map(({ id }) => id)).toEqual(['opening', 'news/fish', 'news/roof']);
    expect(value?.beats[1]?.choices.map(({ id }) => id)).toEqual(['news/fish.listen', 'news/fish.praise']);
    expect(value?.beats[0]?.choices[0]?.arrows).toEqual([{ to: 'news', when: [] }]);
  });

  it('may begin the talk', () => {
    const body = SOUND.replace('## opening', '## news/rain');
    expect(
      parseRolePlay('talk.en.md', smallText(body).replace('start: opening', 'start: news'), context).problems.map(formatProblem),
    ).toEqual([]);
  });

  it('decides a run: a beat more makes other content', () => {
    const more = SOUND.replace('## end', `## news/tea\n\n> Tea?\n\n${choices('end')}\n## end`);
    expect(parse(more).value?.content).not.toBe(parse(SOUND).value?.content);
  });

  it.each<readonly [string, string, readonly string[]]>([
    [
      'of one beat',
      SOUND.replace('## news/roof', '## roof'),
      ['23:1: error: "news/fish" is the only beat of "news"; write 2 to 4, of which one is drawn: "## news/…"; or name this one "## news"'],
    ],
    [
      'beside a heading that is its name',
      SOUND.replace('## news/roof', '## news'),
      [
        '32:1: error: "news" is a heading of its own, and other headings begin with "news/"; give it a name among them: "## news/…"; or name it otherwise',
      ],
    ],
    [
      'that an ending is in',
      SOUND.replaceAll('[end](#end)', '[news](#news)').replace('## end', '## news/end'),
      [
        '41:1: error: the ending "news/end" has a name with a slash: only beats are drawn, never endings; name it "## news-end", and lead the arrows there',
      ],
    ],
    [
      'of five beats',
      SOUND.replace('## end', `${['a', 'b', 'c'].map((id) => `## news/${id}\n\n> Hm.\n\n${choices('end')}\n`).join('')}## end`),
      ['59:1: error: "news" has 5 beats of which one is drawn; write 4 at the most'],
    ],
    [
      'an arrow to one of its beats',
      SOUND.replace('→ [news](#news)', '→ [news/fish](#news/fish)'),
      [
        '19:3: error: the arrow leads to "news/fish", which is one of several beats of "news"; write "→ [news](#news)": which of them stands there is drawn',
      ],
    ],
    [
      'an arrow to one of its beats, misspelt',
      SOUND.replace('→ [news](#news)', '→ [news/fihs](#news/fihs)'),
      [
        '19:3: error: the arrow leads to "news/fihs", which is one of several beats of "news"; write "→ [news](#news)": which of them stands there is drawn',
      ],
    ],
    [
      'an arrow without its link',
      SOUND.replace('→ [news](#news)', '→ news/fish'),
      ['19:3: error: after the arrow stands "news/fish"; write "→ [news](#news)"'],
    ],
    [
      'its name misspelt',
      SOUND.replace('→ [news](#news)', '→ [new](#new)'),
      ['19:3: error: the arrow leads to "new", which is no beat; write "→ [news](#news)"'],
    ],
    [
      'a heading with spaces',
      SOUND.replace('## news/roof', '## News / Roof'),
      [
        '32:1: error: "News / Roof" is no id; a heading is the id and nothing else: small letters, digits and hyphens, as in "## news/roof"',
      ],
    ],
    [
      'a full-width slash',
      SOUND.replace('## news/roof', '## news／roof'),
      ['32:1: error: "news／roof" is no id; a heading is the id and nothing else: small letters, digits and hyphens, as in "## news/roof"'],
    ],
    [
      'a name of three parts',
      SOUND.replace('## news/roof', '## news/roof/rain'),
      [
        '32:1: error: "news/roof/rain" is no id; a heading is the id and nothing else: small letters, digits and hyphens, as in "## news/roof"',
      ],
    ],
  ])('%s', (_what, body, expected) => {
    expect(told(body)).toEqual(expected.map((text) => `talk.en.md:${text}`));
  });

  it('whose beats have different speakers', () => {
    const body = SOUND.replace('## news/roof\n', '## news/roof\n\n{boss}\n');
    expect(told(body, CAST)).toEqual([
      'talk.en.md:34:1: error: "news/roof" has another speaker than "news/fish", though either may stand at "news"; let the same person speak in both: {desk} under the heading; or name one of them otherwise',
    ]);
    expect(told(body.replace('## news/fish\n', '## news/fish\n\n{boss}\n'), CAST)).toEqual([]);
  });

  it('`start` names the pool, not a beat of it', () => {
    const body = smallText(SOUND).replace('start: opening', 'start: new');
    expect(parseRolePlay('talk.en.md', body, context).problems.map(formatProblem)).toEqual([
      'talk.en.md:12:1: error: "start" names "new", which is no beat; write "start: news"',
    ]);
  });

  it('has the same beats in every language', () => {
    const other = smallRolePlay(SOUND.replace('## news/roof', '## news/rain'));
    const problems = skeletonProblems(smallRolePlay(SOUND), other, 'talk.zh.md', 'talk.en.md');
    expect(problems.map((problem) => sayProblem(problem).message)).toEqual([
      'the beat "news/roof" of the other language is missing',
      'the beat "news/rain" is not in the other language',
    ]);
  });
});
