import { describe, expect, test } from 'vitest';
import { formatProblem } from '../../../../src/authoring/text/problem.ts';
import { parseObjections } from '../../../../src/authoring/text/role-play/parse-objections.ts';
import { vocabularyOf } from '../../../../src/authoring/text/table/vocabulary.ts';
import { plain } from '../../../../src/domain/prose.ts';

const context = { id: 'silent', locale: 'en', vocabulary: vocabularyOf(['listen', 'silence', 'praise', 'press']) } as const;
const parse = (text: string, id: string = context.id) => parseObjections(`${id}.en.md`, text, { ...context, id });
/** The problems of a body; the body begins on line 5. */
const told = (body: string): readonly string[] => parse(`---\npersona: silent\n---\n\n${body}`).problems.map(formatProblem);

const SOUND = `## mm

> Mm. … It’s all right.

- (Wait.) {silence}
  > … There’s a smell.
- Go on, I’m listening. {listen}
  > No.
- What a fine yard! {praise}
  > Oh.
`;
const without = (from: string, to = ''): string => SOUND.replace(from, to);

test('objections that are sound are read whole', () => {
  const { value, problems } = parse(`---\npersona: silent\n---\n\n${SOUND}`);
  expect(problems).toEqual([]);
  expect(value?.map(({ content, line, responses, ...rest }) => ({ ...rest, line: plain(line), responses: responses.length }))).toEqual([
    { id: 'silent/mm', persona: 'silent', locale: 'en', line: 'Mm. … It’s all right.', responses: 3 },
  ]);
  expect(value?.[0]?.responses.map(({ id, text, techniques, reply }) => [id, plain(text), techniques, plain(reply)])).toEqual([
    ['mm.silence', '(Wait.)', ['silence'], '… There’s a smell.'],
    ['mm.listen', 'Go on, I’m listening.', ['listen'], 'No.'],
    ['mm.praise', 'What a fine yard!', ['praise'], 'Oh.'],
  ]);
});

test('an answer is named after its techniques in order of the alphabet, or by its own id', () => {
  const { value } = parse(
    `---\npersona: silent\n---\n\n${SOUND.replace('{silence}', '{silence, listen}').replace('{praise}', '{praise, #yard}')}`,
  );
  expect(value?.[0]?.responses.map(({ id }) => id)).toEqual(['mm.listen+silence', 'mm.listen', 'mm.yard']);
});

test('the fingerprint stays when words change, and does not when a technique does', () => {
  const content = (body: string) => parse(`---\npersona: silent\n---\n\n${body}`).value?.[0]?.content;
  expect(content(without('What a fine yard!', 'Fine yard.'))).toBe(content(SOUND));
  expect(content(without('{praise}', '{press}'))).not.toBe(content(SOUND));
});

describe('what is wrong is told, with what to write instead', () => {
  test.each<[what: string, body: string, problems: readonly string[]]>([
    [
      'no quote',
      without('> Mm. … It’s all right.\n\n'),
      ['silent.en.md:5:1: error: in "mm" the customer says nothing; write the objection as a quote'],
    ],
    ['two answers', without('- What a fine yard! {praise}\n  > Oh.\n'), ['silent.en.md:5:1: error: "mm" has 2 answers; write 3 or 4']],
    [
      'five answers',
      `${SOUND}- Sign. {press}\n  > No.\n- Sign now. {press, listen}\n  > No.\n`,
      ['silent.en.md:5:1: error: "mm" has 5 answers; write 3 or 4'],
    ],
    ['no list at all', '## mm\n\n> Mm.\n', ['silent.en.md:5:1: error: "mm" has 0 answers; write 3 or 4']],
    [
      'no reply',
      without('  > … There’s a smell.\n'),
      ['silent.en.md:9:1: error: the customer does not reply to this answer; write the reply as a quote, indented under the answer'],
    ],
    [
      'no braces',
      without(' {silence}'),
      ['silent.en.md:9:3: error: this choice ends without its techniques; write them in braces at its end, e.g. {listen, open-question}'],
    ],
    [
      'braces without a technique',
      without('{silence}', '{#wait}'),
      ['silent.en.md:9:1: error: this answer names no technique; write at least one in the braces, e.g. {listen}'],
    ],
    ['an unknown technique', without('{silence}', '{silense}'), ['silent.en.md:9:12: error: unknown technique "silense"; write "silence"']],
    [
      'the same techniques twice',
      without('{praise}', '{listen}'),
      [
        'silent.en.md:5:1: error: two answers would have the id "mm.listen"; give one of them an id of its own in the braces: {…, #some-id}',
      ],
    ],
    [
      'a heading that is no id',
      without('## mm', '## Mm, mm'),
      ['silent.en.md:5:1: error: "Mm, mm" is no id; a heading is the id and nothing else: write "## mm-mm"'],
    ],
    ['an id twice', `${SOUND}\n${SOUND}`, ['silent.en.md:16:1: error: the id "mm" stands twice; give one of the two another id']],
    [
      'something else between',
      without('- (Wait.)', 'He waits.\n\n- (Wait.)'),
      ['silent.en.md:9:1: error: a second paragraph under "mm"; write one quote and one list; a reply is indented under its answer'],
    ],
    [
      'an answer that says nothing',
      without('- (Wait.) {silence}\n', '- > nothing\n'),
      ['silent.en.md:9:1: error: this answer says nothing; write "- what the learner says {technique}"'],
    ],
  ])('%s', (_, body, problems) => {
    expect(told(body)).toEqual(problems);
  });

  test.each<[what: string, text: string, id: string, problems: readonly string[]]>([
    [
      'no front matter',
      SOUND,
      'silent',
      ['silent.en.md:1:1: error: the file of objections begins without front matter; begin with "---", persona, "---"'],
    ],
    [
      'another type in the file than in its name',
      `---\npersona: stubborn\n---\n\n${SOUND}`,
      'silent',
      ['silent.en.md:2:1: error: the file of "silent" says "persona: stubborn"; write "persona: silent"'],
    ],
    [
      'a file of no type',
      `---\npersona: silent\n---\n\n${SOUND}`,
      'grumpy',
      ['grumpy.en.md:1:1: error: "grumpy" is no customer type; name the file after one of the eight types'],
    ],
  ])('%s', (_, text, id, problems) => {
    const parsed = parse(text, id);
    expect(parsed.problems.map(formatProblem)).toEqual(problems);
    expect(parsed.value).toBeUndefined();
  });
});
