import { expect, test } from 'vitest';
import { alikeLines } from '../../../../src/authoring/text/check/own-words.ts';
import { formatProblem } from '../../../../src/authoring/text/problem.ts';
import { parseRolePlay } from '../../../../src/authoring/text/role-play/parse-role-play.ts';
import { vocabularyOf } from '../../../../src/authoring/text/table/vocabulary.ts';
import { smallTechniques, smallText } from '../../../domain/role-play/small.ts';

const END = '\n## end\n\n{won}\n\n> Fine.\n';
const ARROW = '  → [end](#end)';

function told(one: string, other: string): readonly string[] {
  const text = smallText(`## opening\n\n> Well?\n\n- ${one} {listen}\n${ARROW}\n- ${other} {praise}\n${ARROW}\n${END}`);
  const vocabulary = vocabularyOf([...smallTechniques.keys()]);
  const { value, places } = parseRolePlay('role-plays/talk.en.md', text, { id: 'talk', locale: 'en', vocabulary });
  if (!value) throw new Error('not read');
  return alikeLines({ rolePlays: [value], beatPlaces: new Map([[value, places]]) }).map(formatProblem);
}

test('lines that say the same are told, with the words that both have', () => {
  expect(told('Late, and the freight is ours.', 'Late, and the freight is ours, as ever.')).toEqual([
    'role-plays/talk.en.md:20:3: warning: in "opening" the lines {listen} and {praise} are alike (“late and the freight is ours” in both), so that a reply in one’s own words can’t be told to mean one of them; say one of them in other words, or add other ways of saying each under it: "~ …"',
  ]);
});

test('lines that share a word or two are not', () => {
  expect(told('The freight is ours.', 'What a yard you have here, and the freight!')).toEqual([]);
});
