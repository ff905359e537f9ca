import fc from 'fast-check';
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

const WHY = [{ text: 'He is let finish, and ' }, { text: 'that', emphasis: true }, { text: ' he is not used to.' }];
const LINE = '! He is let finish, and *that* he is not used to.';

describe('a why', () => {
  const plain = parse(withLines(ARROW, '  > Hm.')).value;

  test.each<[where: string, lines: readonly string[]]>([
    ['under the arrow', [ARROW, `  ${LINE}`, '  > Hm.']],
    ['above the arrow', [`  ${LINE}`, ARROW, '  > Hm.']],
    ['under the reply', [ARROW, '  > Hm.', `  ${LINE}`]],
    ['under the reply, after an empty line', [ARROW, '  > Hm.', '', `  ${LINE}`]],
    ['between arrow and reply, after an empty line', [ARROW, '', `  ${LINE}`, '', '  > Hm.']],
    ['over two lines under the arrow', [ARROW, '  ! He is let finish,', '  and *that* he is not used to.', '  > Hm.']],
    ['over two lines above the arrow', ['  ! He is let finish,', '  and *that* he is not used to.', ARROW, '  > Hm.']],
    ['over two lines under the reply', [ARROW, '  > Hm.', '  ! He is let finish,', '  and *that* he is not used to.']],
    ['without its space', [ARROW, `  ${LINE.replace('! ', '!')}`, '  > Hm.']],
    ['without its indent', [ARROW, LINE, '  > Hm.']],
  ])('%s is read, and changes nothing else', (_, lines) => {
    const { value, problems } = parse(withLines(...lines));
    expect(problems.map(formatProblem)).toEqual([]);
    const [opening] = value?.beats ?? [];
    expect(opening?.choices.map(({ why }) => why)).toEqual([WHY, undefined]);
    expect({ ...opening?.choices[0], why: undefined }).toEqual({ ...plain?.beats[0]?.choices[0], why: undefined });
    // It is wording: a run that was played before it was written goes on.
    expect(value?.content).toBe(plain?.content);
  });

  it('stands between two replies', () => {
    const { value, problems } = parse(withLines(ARROW, '  > Hm.', '  ! So.', '', '  > [cool] No.'));
    expect(problems).toEqual([]);
    const choice = value?.beats[0]?.choices[0];
    expect(choice?.why).toEqual([{ text: 'So.' }]);
    expect(choice?.replies.map(({ text, moods }) => [text, moods])).toEqual([
      [[{ text: 'Hm.' }], []],
      [[{ text: 'No.' }], ['cool']],
    ]);
  });

  it('says where its choice stands', () => {
    expect(parse(withLines(ARROW)).places.get('opening.praise')).toEqual({ path: 'talk.en.md', line: 20, column: 3 });
  });

  it('is read the same wherever it stands among arrows and replies, whatever it says', () => {
    const words = fc
      .array(fc.constantFrom('she', 'pours', 'the', 'tea', '茶', '她', '先', '(so)', '“yes”', '!', '?', ','), {
        minLength: 1,
        maxLength: 8,
      })
      .map((some) => `So ${some.join(' ')}`);
    const base = [ARROW, '  > Hm.', '', '  > [cool] No.'];
    fc.assert(
      fc.property(words, fc.constantFrom(0, 1, 2, 4), (said, at) => {
        const { value, problems } = parse(withLines(...base.slice(0, at), `  ! ${said}`, ...base.slice(at)));
        expect(problems.map(formatProblem)).toEqual([]);
        const choice = value?.beats[0]?.choices[0];
        expect(choice?.why).toEqual([{ text: said }]);
        expect(choice?.replies).toEqual(parse(withLines(...base)).value?.beats[0]?.choices[0]?.replies);
      }),
    );
  });
});

describe('what is wrong with a why is told word for word, each slip once', () => {
  test.each<[what: string, lines: readonly string[], problem: string]>([
    [
      'a full-width sign',
      [ARROW, '  ！他没被打断。'],
      '20:3: error: the sign that begins this why is full-width; use the half-width sign; npm run check -- --fix mends this',
    ],
    [
      'a full-width sign under the reply',
      [ARROW, '  > Hm.', '  ！ 他没被打断。'],
      '21:3: error: the sign that begins this why is full-width; use the half-width sign; npm run check -- --fix mends this',
    ],
    [
      'nothing after the sign',
      [ARROW, '  !'],
      '20:3: error: this why says nothing; write after the "!" why this customer takes the line so, or delete it',
    ],
    [
      'two of them',
      [ARROW, '  ! One.', '  > Hm.', '  ! Two.'],
      '22:3: error: a second why under one choice; the first stands on line 20; make one of the two',
    ],
    [
      'two of them, one after the other',
      [ARROW, '  ! One.', '  ! Two.'],
      '21:3: error: a second why under one choice; the first stands on line 20; make one of the two',
    ],
    [
      'an item of a list',
      [ARROW, '  - ! He is let finish.'],
      '20:3: error: a why is no item of a list; write "! He is let finish.", without the hyphen',
    ],
    [
      'no indent',
      [ARROW, '', '! He is let finish.', ''],
      '21:1: error: this why is not indented; indent it by two spaces, under its choice',
    ],
    [
      'an arrow under a why that stands apart',
      ['', '  ! He is let finish.', ARROW],
      '21:3: error: this arrow stands apart from its choice; put it directly under the choice, above the reply, without an empty line',
    ],
    [
      'a picture, which is no why',
      [ARROW, '  ![shed](shed.png)'],
      '20:3: error: "![shed](shed.png)" is neither an arrow nor a reply; write "→ [beat](#beat)" for where it leads, "> …" for the reply',
    ],
    ['a link', [ARROW, '  ! See [this](#end).'], '20:9: error: the link [this](#end) leads nowhere in a role-play; write its words alone'],
  ])('%s', (_, lines, problem) => {
    expect(told(...lines)).toEqual([`talk.en.md:${problem}`]);
  });

  it('under what the customer says', () => {
    const line = 'error: a why ("! …") stands under a choice of a role-play, and nowhere else; put it there, indented, or delete it';
    const body = withLines(ARROW);
    expect(parse(body.replace('> Well?', '> Well?\n! So.')).problems.map(formatProblem)).toEqual([`talk.en.md:17:1: ${line}`]);
    expect(parse(body.replace('> Well?', '! So.\n\n> Well?')).problems.map(formatProblem)).toEqual([`talk.en.md:16:1: ${line}`]);
    expect(parse(body.replace('> Fine.', '> Fine.\n\n! So.')).problems.map(formatProblem)).toEqual([`talk.en.md:29:1: ${line}`]);
  });

  it('under an objection', () => {
    const answers = ['listen', 'praise', 'silence'].map((technique) => `- Words. {${technique}}\n  > Hm.`).join('\n');
    const text = `---\npersona: silent\n---\n\n## one\n\n> Well?\n\n${answers}\n  ! So.\n`;
    const { problems } = parseObjections('objections/silent.en.md', text, { id: 'silent', locale: 'en', vocabulary });
    expect(problems.map(formatProblem)).toEqual([
      'objections/silent.en.md:15:3: error: a why ("! …") stands under a choice of a role-play, and nowhere else; put it there, indented, or delete it',
    ]);
  });

  it('a full-width sign is mended', () => {
    expect(mendSigns('- 您说。 {listen}\n  → [end](#end)\n  ！ 他没被打断！\n  > 好！\n')).toBe(
      '- 您说。 {listen}\n  → [end](#end)\n  ! 他没被打断！\n  > 好！\n',
    );
  });
});
