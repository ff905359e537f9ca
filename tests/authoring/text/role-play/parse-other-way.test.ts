import { describe, expect, it, test } from 'vitest';
import { formatProblem } from '../../../../src/authoring/text/problem.ts';
import { mendSigns } from '../../../../src/authoring/text/role-play/mend.ts';
import { parseObjections } from '../../../../src/authoring/text/role-play/parse-objections.ts';
import { parseRolePlay } from '../../../../src/authoring/text/role-play/parse-role-play.ts';
import { vocabularyOf } from '../../../../src/authoring/text/table/vocabulary.ts';
import { smallTechniques, smallText } from '../../../domain/role-play/small.ts';

const vocabulary = vocabularyOf([...smallTechniques.keys()]);
const parse = (body: string) => parseRolePlay('talk.en.md', smallText(body), { id: 'talk', locale: 'en', vocabulary });

const END = '\n## end\n\n{won}\n\n> Fine.\n';
/** A talk whose first choice has these lines under it; the first of them is line 19 of the file. */
const withLines = (...lines: readonly string[]): string =>
  `## opening\n\n> Well?\n\n- Go on. {listen}\n${lines.join('\n')}\n- Nice yard. {praise}\n  → [end](#end)\n${END}`;
const ARROW = '  → [end](#end)';
const told = (...lines: readonly string[]): string[] => parse(withLines(...lines)).problems.map(formatProblem);

describe('another way of saying a choice', () => {
  const plain = parse(withLines(ARROW, '  > Hm.')).value;

  test.each<[where: string, lines: readonly string[]]>([
    ['under the arrow', [ARROW, '  ~ and then?', '  ~ tell me more', '  > Hm.']],
    ['above the arrow', ['  ~ and then?', '  ~ tell me more', ARROW, '  > Hm.']],
    ['under the reply', [ARROW, '  > Hm.', '  ~ and then?', '  ~ tell me more']],
    ['after an empty line', [ARROW, '', '  ~ and then?', '  ~ tell me more', '', '  > Hm.']],
    ['before and after the reply', [ARROW, '  ~ and then?', '  > Hm.', '  ~ tell me more']],
    ['without its space', [ARROW, '  ~and then?', '  ~tell me more', '  > Hm.']],
  ])('%s is read, and changes nothing that is shown or played', (_, lines) => {
    const { value, otherWays, problems } = parse(withLines(...lines));
    expect(problems.map(formatProblem)).toEqual([]);
    expect([...otherWays]).toEqual([['opening.listen', ['and then?', 'tell me more']]]);
    expect(value).toEqual(plain);
  });

  it('stands beside a why', () => {
    const { value, otherWays, problems } = parse(withLines(ARROW, '  ! He is let finish.', '  ~ and then?', '  > Hm.'));
    expect(problems).toEqual([]);
    expect(value?.beats[0]?.choices[0]?.why).toEqual([{ text: 'He is let finish.' }]);
    expect(otherWays.get('opening.listen')).toEqual(['and then?']);
  });

  test.each<[slip: string, lines: readonly string[], expected: string]>([
    [
      'a full-width sign',
      [ARROW, '  ～ and then?'],
      'talk.en.md:20:3: error: the sign that begins this other way of saying it is full-width; use the half-width sign; npm run check -- --fix mends this',
    ],
    [
      'nothing after the sign',
      [ARROW, '  ~'],
      'talk.en.md:20:3: error: this other way of saying it says nothing; write after the "~" what somebody may type who means this choice, or delete it',
    ],
    [
      'braces',
      [ARROW, '  ~ and then? {listen}'],
      'talk.en.md:20:15: error: another way of saying a choice has no braces, and here stands "{listen}"; delete them: it uses the techniques of its choice',
    ],
    [
      'an item of a list',
      [ARROW, '  - ~ and then?'],
      'talk.en.md:20:3: error: another way of saying a choice is no item of a list; write "~ and then?", without the hyphen',
    ],
  ])('%s is told', (_, lines, expected) => {
    expect(told(...lines)).toEqual([expected]);
  });

  it('is told where there is no choice', () => {
    const body = `## opening\n\n> Well?\n  ~ and then?\n\n- Go on. {listen}\n${ARROW}\n- Nice yard. {praise}\n${ARROW}\n\n~ tell me more\n${END}`;
    expect(parse(body).problems.map(formatProblem)).toEqual([
      'talk.en.md:17:3: error: another way of saying it ("~ …") stands under a choice of a role-play, and nowhere else; put it there, indented, or delete it',
      'talk.en.md:24:1: error: this other way of saying it is not indented; indent it by two spaces, under its choice',
    ]);
  });

  it('stands in no drill', () => {
    const answers = ['listen', 'praise', 'rebut'].map((technique) => `- So. {${technique}}\n  > Hm.\n`).join('');
    const text = `---\npersona: silent\n---\n\n## price\n\n> Dear.\n\n${answers}  ~ and so\n`;
    expect(
      parseObjections('objections/silent.en.md', text, { id: 'silent', locale: 'en', vocabulary }).problems.map(formatProblem),
    ).toEqual([
      'objections/silent.en.md:15:3: error: another way of saying it ("~ …") stands under a choice of a role-play, and nowhere else; put it there, indented, or delete it',
    ]);
  });

  it('is mended with --fix', () => {
    expect(mendSigns('  ～还有呢\n')).toBe('  ~ 还有呢\n');
    expect(mendSigns('  ~ 还有呢～～\n')).toBe('  ~ 还有呢～～\n');
  });
});
