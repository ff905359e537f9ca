import { describe, expect, test } from 'vitest';
import { formatProblem } from '../../../../../src/authoring/text/problem.ts';
import { parseQuiz } from '../../../../../src/authoring/text/quiz/parse-quiz.ts';
import { sameSkeleton } from '../../../../../src/authoring/text/quiz/same-skeleton.ts';
import type { Locale } from '../../../../../src/domain/locale.ts';

const HEAD = '---\ntitle: A quiz\nlesson: silent\n---\n';

function warnings(markdown: string, locale: Locale = 'en'): string[] {
  return parseQuiz('q.md', HEAD + markdown, locale).problems.map((problem) => formatProblem(problem).replace('q.md:', ''));
}

const five = (options: (index: number) => string) =>
  Array.from({ length: 5 }, (_, index) => `## q-${index}\n\nWhich?\n\n${options(index)}\n`).join('\n');

describe('give-aways', () => {
  test.each<[string, string, Locale, string[]]>([
    [
      'all of the above',
      '## q\n\nWhich?\n\n- [ ] a\n- [ ] b\n- [x] All of the above\n',
      'en',
      ['5:1: warning: “All of the above” is an option of “q”; write a real option: this one is guessed from any two others'],
    ],
    [
      '以上都对',
      '## q\n\n哪一个？\n\n- [ ] 甲\n- [ ] 乙\n- [x] 以上都对\n',
      'zh',
      ['5:1: warning: “以上都对” is an option of “q”; write a real option: this one is guessed from any two others'],
    ],
    [
      'A和B都对',
      '## q\n\n哪一个？\n\n- [ ] 甲方先说\n- [ ] 乙方先说\n- [x] A和B都对\n',
      'zh',
      [
        '5:1: warning: “A和B都对” names other options of “q” by letter or place; write a real option: options have no letters, and stand in another order for each learner',
      ],
    ],
    [
      'both A and B',
      '## q\n\nWhich?\n\n- [ ] one\n- [ ] two\n- [x] Both A and B\n',
      'en',
      [
        '5:1: warning: “Both A and B” names other options of “q” by letter or place; write a real option: options have no letters, and stand in another order for each learner',
      ],
    ],
    [
      'a reason that points at another option',
      '## q\n\nWhich?\n\n- [ ] one\n  > As option B says.\n- [x] two\n\n> The first option is weak.\n',
      'en',
      [
        '5:1: warning: “option B” in “q” points at an option by letter or place; write its words: options have no letters, and stand in another order for each learner',
        '5:1: warning: “first option” in “q” points at an option by letter or place; write its words: options have no letters, and stand in another order for each learner',
      ],
    ],
    [
      'places where the order stays',
      '## q\n\n{shuffle: false}\n\nWhich?\n\n- [ ] one\n- [x] two\n\n> The first option is weak.\n',
      'en',
      [],
    ],
    [
      'two options the same',
      '## q\n\nWhich?\n\n- [x] Ask first.\n- [ ] ask first\n',
      'en',
      ['5:1: warning: two options of “q” say the same: “ask first”; make them different or take one out'],
    ],
    [
      'a quiet negation',
      '## q\n\nWhich of these is not a sign?\n\n- [x] a\n- [ ] b\n',
      'en',
      [
        '5:1: warning: the stem of “q” asks for what is not so, without saying it loudly; ask for what is so, or put the negation between ** and **',
      ],
    ],
    ['a marked negation', '## q\n\nWhich of these is **not** a sign?\n\n- [x] a\n- [ ] b\n', 'en', []],
    ['a negation in the customer’s words', '## q\n\n“That’s not what I asked.” What do you say?\n\n- [x] a\n- [ ] b\n', 'en', []],
    [
      '哪一项不属于',
      '## q\n\n下面哪一项不属于他的特点？\n\n- [x] 甲\n- [ ] 乙\n',
      'zh',
      [
        '5:1: warning: the stem of “q” asks for what is not so, without saying it loudly; ask for what is so, or put the negation between ** and **',
      ],
    ],
    ['哪一项**不属于**', '## q\n\n下面哪一项**不属于**他的特点？\n\n- [x] 甲\n- [ ] 乙\n', 'zh', []],
  ])('%s', (_, markdown, locale, expected) => {
    expect(warnings(markdown, locale)).toEqual(expected);
  });

  test('the right option is the longest in most questions', () => {
    const options = (index: number) =>
      index % 2 === 0 ? '- [x] a much longer right option\n- [ ] short' : '- [ ] short\n- [x] a much longer right option';
    expect(warnings(five(options))).toEqual([
      '5:1: warning: the right option is the longest in 5 of 5 single-choice questions; shorten right options or give wrong ones the same detail',
    ]);
  });

  test('the right option stands in the same place', () => {
    expect(warnings(five(() => '- [ ] same\n- [x] size\n- [ ] here'))).toEqual([
      '5:1: warning: the right option stands in place 2 in 5 of 5 single-choice questions; put right options in different places',
    ]);
  });
});

describe('both languages have one skeleton', () => {
  const parse = (markdown: string, locale: Locale) => {
    const { value, places } = parseQuiz(`q.${locale}.md`, HEAD + markdown, locale);
    if (!value) throw new Error('does not parse');
    return { quiz: value, places };
  };
  const EN = '## one\n\nWhich?\n\n- [x] a\n- [ ] b\n\n## two\n\nOrder.\n\n1. a\n2. b\n3. c\n';
  test.each([
    ['the same', EN, []],
    [
      'a question is missing',
      '## one\n\n哪个？\n\n- [x] 甲\n- [ ] 乙\n',
      ['1:1: error: question “two” of the en quiz is missing here; write it, or take it out there'],
    ],
    [
      'another right option',
      EN.replace('- [x] a\n- [ ] b', '- [ ] a\n- [x] b'),
      ['5:1: error: “one” differs from the en quiz in right options: b here, a there; make both the same'],
    ],
    [
      'one step fewer',
      EN.replace('1. a\n2. b\n3. c', '1. a\n2. b\n3. c\n4. d'),
      ['12:1: error: “two” differs from the en quiz in steps: a b c d here, a b c there; make both the same'],
    ],
    [
      'another kind',
      EN.replace('Order.\n\n1. a\n2. b\n3. c', 'So?\n\n- [x] True\n- [ ] False'),
      ['12:1: error: “two” differs from the en quiz in kind: true-false here, ordering there; make both the same'],
    ],
    [
      'one question more',
      `${EN}\n## three\n\nSo?\n\n- [x] a\n- [ ] b\n`,
      ['20:1: error: question “three” is not in the en quiz; write it there, or take it out here'],
    ],
  ])('%s', (_, zh, expected) => {
    const problems = sameSkeleton(parse(EN, 'en'), parse(zh, 'zh'));
    expect(problems.map((problem) => formatProblem(problem).replace('q.zh.md:', ''))).toEqual(expected);
  });
});
