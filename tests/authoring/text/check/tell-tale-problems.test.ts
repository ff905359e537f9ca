import { expect, test } from 'vitest';
import { proofReport } from '../../../../src/authoring/text/check/proof-problems.ts';
import { formatProblem } from '../../../../src/authoring/text/problem.ts';
import { parseRolePlay } from '../../../../src/authoring/text/role-play/parse-role-play.ts';
import { vocabularyOf } from '../../../../src/authoring/text/table/vocabulary.ts';
import type { Locale } from '../../../../src/domain/locale.ts';
import { silent, stubborn } from '../../../domain/role-play/party.ts';
import { smallTechniques, smallText } from '../../../domain/role-play/small.ts';

/** The text of a talk that is won by its second line, and then by its first. */
const talk = (second: string, first: string, persona: string): string =>
  smallText(
    `## opening

> The lorry was late.

- No, really, not at all. {rebut}
  → [lost](#lost)
- ${second} {listen}
  → [close](#close)
- But really, would you please take a look at all of this? {rush}
  → [lost](#lost)

## close

> So?

- ${first} {praise}
  → [won](#won)
- Please, really, you must. {rebut}
  → [lost](#lost)

## won

{won}

> Yes.

## lost

{lost}

> No.`,
    `persona: ${persona}`,
  );

function problemsOf(texts: readonly (readonly [id: string, locale: Locale, text: string])[], about: string): readonly string[] {
  const vocabulary = vocabularyOf([...smallTechniques.keys()]);
  const parsed = texts.flatMap(([id, locale, text]) => {
    const { value, places } = parseRolePlay(`role-plays/${id}.${locale}.md`, text, { id, locale, vocabulary });
    return value ? [[value, places] as const] : [];
  });
  const library = {
    rolePlays: parsed.map(([rolePlay]) => rolePlay),
    beatPlaces: new Map(parsed),
    campaigns: [],
    campaignPlaces: new Map(),
    techniques: smallTechniques,
    personas: new Map([stubborn, silent].map((persona) => [persona.id, persona])),
  };
  return proofReport(library, ({ id }) => id === about).problems.flatMap((problem) =>
    problem.fact.kind === 'proof/tell-tale' ? formatProblem(problem) : [],
  );
}

const mine = talk('(Nod.) The lorry is yours at six.', 'Thursday at six, then.', 'stubborn');
const theirs = talk('(Nod.) The sheet is yours at six.', 'Thursday at six, then.', 'silent');

test('whoever wins without reading anybody is told where the line stands that helps most, with the words that give it away', () => {
  expect(
    problemsOf(
      [
        ['mine', 'en', mine],
        ['theirs', 'en', theirs],
      ],
      'mine',
    ),
  ).toEqual([
    'role-plays/mine.en.md:20:3: warning: who knows only how right lines sound in talks with other types wins 100 % of runs, where at most 35 % is the band: ' +
      'it finds in "opening" the line "(Nod.) The lorry is yours at six." (‘six’, ‘at six’, names a number); ' +
      'in "close" the line "Thursday at six, then." (‘six’, ‘at six’, names a number); let a wrong line there say it too, or say it plainly in the right one',
    'role-plays/mine.en.md:20:3: warning: who always takes the line with most numbers wins 100 % of runs, where at most 35 % is the band: ' +
      'it finds in "opening" the line "(Nod.) The lorry is yours at six."; in "close" the line "Thursday at six, then."; ' +
      'give a wrong line there as many numbers, or say the right one without',
    'role-plays/mine.en.md:20:3: warning: who always takes a line that begins with an action in brackets wins 50 % of runs, where at most 35 % is the band: ' +
      'it finds in "opening" the line "(Nod.) The lorry is yours at six."; begin a wrong line there with an action too, or take it from the right one',
    'role-plays/mine.en.md:20:3: warning: who always takes the line with most of the customer’s own words wins 50 % of runs, where at most 35 % is the band: ' +
      'it finds in "opening" the line "(Nod.) The lorry is yours at six."; let a wrong line there take up the customer’s words too, or say the right one in other words',
    'role-plays/mine.en.md:20:3: warning: who always takes the line of middle length wins 50 % of runs, where at most 35 % is the band: ' +
      'it finds in "opening" the line "(Nod.) The lorry is yours at six."; make a wrong line there of middle length, and the right one the shortest or the longest',
    'role-plays/mine.en.md:29:3: warning: who avoids the kinds of move that cost most in talks with other types wins 50 % of runs, where at most 35 % is the band: ' +
      'it finds in "close" the line "Thursday at six, then."; in "opening" the line "(Nod.) The lorry is yours at six."; ' +
      'let a kind of move that mostly costs be the best one there, or let one that mostly lands cost something',
  ]);
});

test('a talk of the same type teaches nothing, nor one in another language', () => {
  const style = (texts: Parameters<typeof problemsOf>[0]) =>
    problemsOf(texts, 'mine').filter((told) => told.includes('how right lines sound'));
  expect(
    style([
      ['mine', 'en', mine],
      ['theirs', 'en', theirs],
    ]),
  ).toHaveLength(1);
  expect(
    style([
      ['mine', 'en', mine],
      ['theirs', 'en', theirs.replace('persona: silent', 'persona: stubborn')],
    ]),
  ).toEqual([]);
  expect(
    style([
      ['mine', 'en', mine],
      ['theirs', 'zh', theirs],
    ]),
  ).toEqual([]);
});

test('each language is told for itself', () => {
  const told = problemsOf(
    [
      ['mine', 'zh', mine.replaceAll('six', '6')],
      ['mine', 'en', mine.replace('(Nod.) ', '').replaceAll('at six', 'then')],
    ],
    'mine',
  );
  expect(told.filter((one) => one.includes('most numbers')).map((one) => one.split(':')[0])).toEqual(['role-plays/mine.zh.md']);
});
