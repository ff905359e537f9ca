import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatProblem } from '../../../../../src/authoring/text/problem.ts';
import { parseQuiz } from '../../../../../src/authoring/text/quiz/parse-quiz.ts';

const HEAD = '---\ntitle: A quiz\nlesson: silent\n---\n';
const told = (body: string): readonly string[] =>
  parseQuiz('q.en.md', HEAD + body, 'en').problems.map((problem) => formatProblem(problem).replace('q.en.md:', ''));

test.each([
  ['a heading', '## a\\|b\n\nWhich?\n\n- [x] a\n- [ ] b\n', '“a|b” is not an id'],
  ['a heading without its signs', '## q\n\nWhich?\n\n- [x] a\n- [ ] b\n\n＃＃ c\\|d\n', 'write "## c\\|d"'],
  ['a box', '## q\n\nWhich?\n\n- [x] a\n- ［ ］ b\\|c\n', 'write "- [ ] b\\|c"'],
  ['braces', '## q\n\nWhich?\n\n- [x] a {\\|}\n- [ ] b\n', '“{|}” at the end of an answer'],
  ['HTML', '## q\n\nWhich <b a="\\|">?\n\n- [x] a\n- [ ] b\n', 'HTML (<b a="|">)'],
  ['a link', '## q\n\nWhich [one](http://a.cn/\\|)?\n\n- [x] a\n- [ ] b\n', 'the link to “http://a.cn/|”'],
  ['a blank', '## q\n\nThe [[%50%a\\|b]].\n', 'the blank [[%50%a|b]] has no fully right answer'],
  ['what may be a blank', '## q\n\nThe [a\\|b].\n', 'if “a|b” is a blank'],
  ['words to mark', '## q\n\nWhich?\n\n> One ==two== three.\n\n- ==a\\|b==\n', '“==a|b==” is not marked'],
])('a sign behind a backslash is told as it stands: %s', (_, body, expected) => {
  expect(told(body).join('\n')).toContain(expected);
});

test('no problem has in it what signs are hidden by while a quiz is read', () => {
  const body = [
    '## Which one?\n\n{skil: x, see: top}\n\nWhich <b>one</b> [here](http://a.cn)?\n\n- [x] one {half}\n- [ ] All of the above\n  > Option B.\n',
    '## b\n\nThe [[%50%one|two]] and [[]] and [three].\n\n```\ncode\n```\n',
    '## c\n\n> One ==two== three.\n\n- ==four==\n',
    '## d\n\n= 1,2 ± 5 {0%}\n\nMore.\n',
    '## e\n\n| one | two |\n|---|---|\n| a | b |\n| a | |\n',
    '## f\n\n1. One\n2. A: two {x}\n\n- ［ ］ three\n',
    '## g\n\nIt is [four].\n',
  ].join('\n');
  const sign = fc.constantFrom(...'{}[]|=:%％(±｛｝［］【】｜＝：＞＃－•·、．');
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.nat(body.length), sign), { minLength: 1, maxLength: 3 }), (added) => {
      const text = added.reduce((sum, [at, one]) => `${sum.slice(0, at)}\\${one}${sum.slice(at)}`, body);
      expect(told(text).filter((problem) => /[\u{F0000}-\u{FFFFD}\uFDD0]/u.test(problem))).toEqual([]);
    }),
    { numRuns: 150 },
  );
});
