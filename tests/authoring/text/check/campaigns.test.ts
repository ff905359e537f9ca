import { describe, expect, it } from 'vitest';
import { readContentFiles } from '../../../../src/authoring/files/content-files.ts';
import { proofReport } from '../../../../src/authoring/text/check/proof-problems.ts';
import { parseLibrary, type TextFile } from '../../../../src/authoring/text/parse-library.ts';
import { formatProblem } from '../../../../src/authoring/text/problem.ts';
import { LOCALES } from '../../../../src/domain/locale.ts';
import { SMALL_CAMPAIGN } from '../../../domain/campaign/small-campaign.ts';

const sound = readContentFiles('tests/fixtures/content/sound');
const talk = (locale: string): string => sound.find(({ path }) => path === `role-plays/talk.${locale}.md`)?.text ?? '';

/** The sound content with three talks and a campaign of them; each text may be changed on its way. */
function library(edit: (path: string, text: string) => string = (_, text) => text) {
  const files = LOCALES.flatMap((locale) => [
    [`role-plays/first.${locale}.md`, talk(locale).replace('{rebut}', '{rebut, promise: slips}')] as const,
    [
      `role-plays/second.${locale}.md`,
      talk(locale).replace('> Hm.\n', '> Hm.\n\n> [unkept: slips] Hm?\n').replace('> 嗯。\n', '> 嗯。\n\n> [unkept: slips] 嗯？\n'),
    ] as const,
    [`role-plays/third.${locale}.md`, talk(locale)] as const,
    [`campaigns/summer.${locale}.md`, SMALL_CAMPAIGN] as const,
  ]);
  const all = [...sound.map(({ path, text }) => [path, text] as const), ...files];
  return parseLibrary(all.map(([path, text]): TextFile => ({ path, text: edit(path, text), version: edit(path, text) })));
}
const within =
  (name: string, from: string | RegExp, to: string) =>
  (path: string, text: string): string =>
    path.includes(name) ? text.replace(from, to) : text;
const told = (edit: (path: string, text: string) => string): readonly string[] => library(edit).problems.map(formatProblem);
const inBoth = (problem: string): readonly string[] => LOCALES.toReversed().map((locale) => problem.replaceAll('.en.md', `.${locale}.md`));

describe('a campaign and its role-plays', () => {
  it('agree', () => {
    const read = library();
    expect(read.problems.map(formatProblem)).toEqual([]);
    expect(read.library.campaigns.map(({ id, locale }) => `${id} ${locale}`)).toEqual(['summer zh', 'summer en']);
  });

  it.each([
    [
      'a role-play that is not there',
      within('campaigns/', '## third', '## thord'),
      'campaigns/summer.en.md:35:1: error: there is no role-play "thord"; write "third"',
    ],
    [
      'a memory that nothing brings about',
      within('campaigns/', 'knows: losses]', 'knows: loses]'),
      'campaigns/summer.en.md:45:1: error: before this nothing can have led to "knows: loses"; write "knows: losses"',
    ],
    [
      'the end of a visit before the first one',
      within('campaigns/', 'It begins.', '[since: won] It begins.'),
      'campaigns/summer.en.md:15:1: error: before this nothing can have led to "since: won"; write the mark of something that an earlier visit or preparation brings',
    ],
    [
      'an end that the last visit has not',
      within('campaigns/', '[since: lost] Cold', '[since: stalled] Cold'),
      'campaigns/summer.en.md:23:1: error: before this nothing can have led to "since: stalled"; write the mark of something that an earlier visit or preparation brings',
    ],
    [
      'a promise that cannot be kept',
      within('campaigns/', '{keep: slips}', '{#slips}'),
      'campaigns/summer.en.md:11:1: error: the promise "slips" of "first" can never be kept; add an option {keep: slips} to a preparation after that visit',
    ],
    [
      'something remembered that has no words',
      within('campaigns/', '  losses: the losses\n', ''),
      'campaigns/summer.en.md:31:1: error: "losses" is remembered, and nobody says in words what it is; add under "memories:" at the head of the file: "losses: the weighing slips of May"',
    ],
    [
      'words for nothing',
      within('campaigns/', '  losses: the losses\n', '  losses: the losses\n  cake: the cake\n'),
      'campaigns/summer.en.md:6:1: error: "cake" under "memories" is never promised and never learnt; delete it, or write {promise: …} or {learn: …} where it is',
    ],
    [
      'a talk that remembers what nobody promised',
      within('role-plays/second', 'unkept: slips', 'unkept: slip'),
      'role-plays/second.en.md:14:1: error: before this nothing can have led to "unkept: slip"; write "unkept: slips"',
    ],
    [
      'a talk that remembers, and belongs to no campaign',
      within('role-plays/talk', '{rebut}', '{rebut, learn: losses}'),
      'role-plays/talk.en.md:20:3: error: "learn: losses" belongs to no campaign in which this role-play is a visit; name the role-play in one, or delete what remembers',
    ],
  ])('disagree on %s', (_, edit, problem) => {
    expect(told(edit)).toEqual(inBoth(problem));
  });

  it('is asked for in each language', () => {
    const { problems } = parseLibrary(
      [
        ...sound,
        ...LOCALES.flatMap((locale) =>
          ['first', 'second', 'third'].map((id) => ({ path: `role-plays/${id}.${locale}.md`, text: talk(locale), version: '1' })),
        ),
      ].concat({
        path: 'campaigns/summer.zh.md',
        text: SMALL_CAMPAIGN.replace('{keep: slips}', '{#slips}').replace('  slips: the slips\n', ''),
        version: '1',
      }),
    );
    expect(problems.map(formatProblem)).toEqual([
      'campaigns/summer.zh.md:1:1: error: there is no English version of this file; add campaigns/summer.en.md',
    ]);
  });
});

it('the proof of a campaign is told at its file, in the first language', () => {
  const read = library();
  const problems = proofReport(read.library, ({ id }) => id === 'third').problems.map(formatProblem);
  const own = problems.filter((problem) => problem.startsWith('campaigns/'));
  expect(own).toEqual([
    'campaigns/summer.zh.md:1:1: error: who chooses at random reaches the goal in 50 % of all seasons; it should be at most 5 %: let the last visit ask for more',
  ]);
});
