import { expect, test } from 'vitest';
import { formatProblem, sayProblem } from '../../../../src/authoring/text/problem.ts';
import { parseRolePlay } from '../../../../src/authoring/text/role-play/parse-role-play.ts';
import { skeletonProblems } from '../../../../src/authoring/text/role-play/same-skeleton.ts';
import { vocabularyOf } from '../../../../src/authoring/text/table/vocabulary.ts';
import { smallRolePlay, smallTechniques, smallText } from '../../../domain/role-play/small.ts';

const context = { id: 'talk', locale: 'en', vocabulary: vocabularyOf([...smallTechniques.keys()]) } as const;
const CAST = 'cast:\n  desk: {persona: stubborn, name: A}\n  boss: {persona: silent, name: B}';
const body = (lines: string): string =>
  `## opening\n\n${lines}\n\n- Go on. {listen}\n  → [end](#end)\n- Nice yard. {praise}\n  → [end](#end)\n\n## end\n\n{won}\n\n> Fine.\n`;
const parse = (lines: string, front?: string) => parseRolePlay('talk.en.md', smallText(body(lines), front), context);

test('a line may be for a day, and for a mood as well', () => {
  const { value, problems } = parse('> Well?\n\n> [hurried] Quick.\n\n> [wary, cool] Hm.');
  expect(problems).toEqual([]);
  expect(value?.beats[0]?.lines.map(({ days, moods }) => [days, moods])).toEqual([
    [undefined, []],
    [['hurried'], []],
    [['wary'], ['cool']],
  ]);
});

test.each<readonly [string, string, string | undefined, readonly string[]]>([
  [
    'a day and a type',
    '> Well?\n\n> [hurried, stubborn] Quick.',
    undefined,
    ['[hurried, stubborn] marks a day and a customer type; keep one of the two, or write two lines'],
  ],
  [
    'a day where several people are met',
    '> Well?\n\n> [hurried] Quick.',
    CAST,
    ['in "opening" a line is marked [hurried]: where several people are met, no day is unlike the others; delete the mark'],
  ],
  [
    'only lines for days',
    '> [hurried] Quick.',
    undefined,
    ['in "opening" every line is for some mood or day only; write one without a mark, for all the others'],
  ],
  [
    'a day misspelt',
    '> Well?\n\n> [huried] Quick.',
    undefined,
    ['[huried] is no mood, day, customer type or person of the cast; write [hurried]'],
  ],
])('%s', (_what, lines, front, expected) => {
  expect(parse(lines, front).problems.map((problem) => formatProblem(problem).replace(/^.*?error: /u, ''))).toEqual(expected);
});

test('the lines for days are the same in every language', () => {
  const problems = skeletonProblems(
    smallRolePlay(body('> Well?\n\n> [hurried] Quick.')),
    smallRolePlay(body('> Well?\n\n> [wary] Quick.')),
    'talk.zh.md',
    'talk.en.md',
  );
  expect(problems.map((problem) => sayProblem(problem).message)).toEqual([
    'in "opening" the lines are marked - wary here and - hurried in the other language',
  ]);
});
