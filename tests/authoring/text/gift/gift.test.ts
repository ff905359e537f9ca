import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Loss, sayLoss } from '../../../../src/authoring/text/gift/loss.ts';
import { readGift } from '../../../../src/authoring/text/gift/read-gift.ts';
import { writeGift } from '../../../../src/authoring/text/gift/write/write-gift.ts';
import { formatProblem } from '../../../../src/authoring/text/problem.ts';
import { parseQuiz } from '../../../../src/authoring/text/quiz/parse-quiz.ts';
import { writeQuiz } from '../../../../src/authoring/text/quiz/write/write-quiz.ts';
import { grade } from '../../../../src/domain/quiz/grading/grade.ts';
import type { Part, Question } from '../../../../src/domain/quiz/question.ts';
import type { Quiz } from '../../../../src/domain/quiz/quiz.ts';
import { ALL, questionsOf } from '../../../domain/quiz/one-of-each.ts';
import { anyQuestion } from '../quiz/any-question.ts';

const quizOf = (questions: readonly Question[]): Quiz => ({
  id: 'q',
  course: 'c',
  lesson: 'l',
  locale: 'en',
  title: 'T',
  questions,
  content: 'x',
});

const inWords = ({ lost, ...where }: Loss) => ({ ...where, message: sayLoss({ lost, ...where }) });

function read(source: string): readonly Question[] {
  const result = readGift('a.gift', source, 'en');
  expect(result.problems).toEqual([]);
  return result.questions;
}

describe('a quiz written as Markdown reads back the same', () => {
  test('one of each kind', () => {
    const questions = questionsOf(ALL.join('\n'));
    expect(questionsOf(writeQuiz(quizOf(questions)).replace(/^---[\s\S]*?---\n/u, ''))).toEqual(questions);
  });

  test('whatever the text', () => {
    const word = fc.stringMatching(/^[a-z*_`<>#\\~&|=[\]().!+\-\d ]{1,12}$/u).map((text) => `x${text.replace(/\s+/gu, ' ')}x`);
    fc.assert(
      fc.property(word, word, word, (stem, option, why) => {
        const question: Question = {
          ...{ id: 'q', use: 'quiz', difficulty: 1, tags: [], weight: 1, kind: 'single', shuffle: true },
          stem: [{ kind: 'paragraph', text: [{ text: stem }] }],
          options: [
            { id: 'a', text: [{ text: option }], right: true, why: [{ text: why }] },
            { id: 'b', text: [{ text: 'other' }], right: false },
          ],
        };
        const { value, problems } = parseQuiz('q.en.md', writeQuiz(quizOf([question])), 'en');
        expect(problems.filter((problem) => problem.severity === 'error').map(formatProblem)).toEqual([]);
        expect(value?.questions).toEqual([question]);
      }),
      { numRuns: 500 },
    );
  });
});

describe('GIFT is read', () => {
  test('single choice, feedback, general feedback, escapes, a colon in running text', () => {
    expect(
      read('::Price\\: first::At 10:30, is 1\\=1 {\n  =yes#right\\: so\n  ~no#{\n  ####All in all\n}'.replace('#{\n', '#because\n')),
    ).toMatchObject([
      {
        kind: 'single',
        id: 'price-first',
        stem: [{ kind: 'paragraph', text: [{ text: 'At 10:30, is 1=1' }] }],
        options: [
          { id: 'a', right: true, text: [{ text: 'yes' }], why: [{ text: 'right: so' }] },
          { id: 'b', right: false, text: [{ text: 'no' }], why: [{ text: 'because' }] },
        ],
        explanation: [{ kind: 'paragraph', text: [{ text: 'All in all' }] }],
      },
    ]);
  });

  test('several answers by weight above 0; weights that are the rule’s own are not kept', () => {
    const [usual, own] = read('::a::Which? {~%50%x ~%50%y ~%-100%z}\n\n::b::Which? {~%70%x ~%30%y ~%-50%z}');
    expect(usual).toMatchObject({ kind: 'multiple', options: [{ right: true }, { right: true }, { right: false }] });
    expect(JSON.stringify(usual)).not.toContain('credit');
    expect(own).toMatchObject({ options: [{ credit: 0.7 }, { credit: 0.3 }, { credit: -0.5 }] });
  });

  test('true or false: the first feedback is for who was wrong', () => {
    expect(read('So? {F#wrong#right}')).toMatchObject([
      {
        kind: 'true-false',
        id: 'question-1',
        options: [
          { text: [{ text: 'True' }], right: false, why: [{ text: 'wrong' }] },
          { right: true, why: [{ text: 'right' }] },
        ],
      },
    ]);
  });

  test('numbers: one, with tolerance, a range, several with credit', () => {
    const accepts = (answer: string) => {
      const [question] = read(`How many? {#${answer}}`);
      return question?.kind === 'number' ? question.accepts : undefined;
    };
    expect(accepts('5')).toEqual([{ value: 5, tolerance: 0, credit: 1 }]);
    expect(accepts('9600:50')).toEqual([{ value: 9600, tolerance: 50, credit: 1 }]);
    expect(accepts('1..5')).toEqual([{ value: 3, tolerance: 2, credit: 1 }]);
    expect(accepts('=9600:50 =%50%9600:500')).toEqual([
      { value: 9600, tolerance: 50, credit: 1 },
      { value: 9600, tolerance: 500, credit: 0.5 },
    ]);
  });

  test('short answers, at the end and inside the text', () => {
    const [atEnd, inside] = read('::a::Name it. {=trial close =%50%close}\n\n::b::A {=trial close} asks for an opinion.');
    expect(atEnd).toMatchObject({
      kind: 'blanks',
      blanks: [
        {
          accepts: [
            { text: 'trial close', credit: 1 },
            { text: 'close', credit: 0.5 },
          ],
        },
      ],
    });
    expect(inside).toMatchObject({
      kind: 'blanks',
      stem: [],
      passage: [
        [
          { kind: 'text', text: [{ text: 'A ' }] },
          { kind: 'blank', id: 'a' },
          { kind: 'text', text: [{ text: ' asks for an opinion.' }] },
        ],
      ],
    });
  });

  test('matching, with a distractor and signs in the right side', () => {
    expect(read('Match. {=a -> A\\: one =b -> B = -> C}')).toMatchObject([
      {
        kind: 'matching',
        left: [{ to: 'a' }, { to: 'b' }],
        right: [{ text: [{ text: 'A: one' }] }, { text: [{ text: 'B' }] }, { text: [{ text: 'C' }] }],
      },
    ]);
  });

  test('categories, tags, Chinese, Markdown', () => {
    expect(
      read('$CATEGORY: $course$/价格\n\n// [id:q-7] [tag:skill-closing] [tag:price]\n::题::[markdown]哪一句**最**合适？{=对 ~错}'),
    ).toMatchObject([
      {
        id: 'q-7',
        skill: 'closing',
        tags: ['price', 'category/价格'],
        stem: [{ text: [{ text: '哪一句' }, { text: '最', emphasis: true }, { text: '合适？' }] }],
      },
    ]);
  });

  test('what cannot be said here is listed', () => {
    const { losses, questions } = readGift(
      'a.gift',
      '::e::Write. {}\n\nA text.\n\n::h::<b>Which</b>? {=a <img src\\="x"> ~b}\n\n::Two Right::Which? {=a =b ~c}',
      'en',
    );
    expect(questions.map((question) => question.id)).toEqual(['h']);
    expect(losses.map(inWords)).toEqual([
      { question: 'e', line: 1, message: 'an essay cannot be graded here; the question is left out' },
      { question: 'question-1', line: 3, message: 'a description without a question is left out' },
      { question: 'h', line: 5, message: 'HTML is left out: img' },
      {
        question: 'Two Right',
        line: 7,
        message:
          '2 answers are fully right, and a single choice has one here; where all are to be ticked write ~%50% before each; the question is left out',
      },
    ]);
  });

  test('a file without questions', () => {
    expect(readGift('a.gift', '\n// nothing\n', 'en').problems.map(formatProblem)).toEqual([
      'a.gift:1:1: error: there is no question in this file; write questions in GIFT, a blank line between two',
    ]);
  });
});

describe('round trip: quiz → GIFT → quiz', () => {
  const SAYABLE = `## s

{skill: closing, difficulty: 3, tags: [price, category/Sales/Price], weight: 2, attempts: 2, use: lesson, see: "#top"}

Is 1 = 1 {really}? At 10:30 ~ or #2: \\\\ **which**?

- [ ] a -> b
  > no: because
- [x] “好的。” {#mine}
  > yes
- [ ] half {50%}

> In general: so.
>
> And so on.

## m

Which?

- [x] a
- [x] b
- [x] c
- [ ] d

## t

So?

- [ ] True
  > no
- [x] False
  > yes

## k

{kind: blanks}

First read this.

A [[trial close|%50%close]] asks.

## n

How many?

= 9600 ± 50
= 9600 ± 500 {50%}

## p

Match.

| | |
|---|---|
| a: 1 | A: 1 |
| b | B |
| | C |
`;

  test('what GIFT can say comes back, ids of parts excepted', () => {
    const questions = questionsOf(SAYABLE);
    const { text, losses } = writeGift(quizOf(questions));
    expect(losses).toEqual([]);
    expect(text).toContain('$CATEGORY: $course$/Sales/Price');
    const back = readGift('a.gift', text, 'en');
    expect(back.problems).toEqual([]);
    expect(back.losses).toEqual([]);
    const anonymous = (list: readonly Question[]) => JSON.parse(JSON.stringify(list).replaceAll('"mine"', '"b"'));
    const untagged = anonymous(back.questions).map((question: Question) => ({
      ...question,
      tags: question.tags.filter((tag) => !tag.startsWith('category/')),
    }));
    const expected = anonymous(questions).map((question: Question) => ({
      ...question,
      tags: question.tags.filter((tag) => !tag.startsWith('category/')),
    }));
    expect(untagged).toEqual(expected);
    expect(back.questions[0]?.tags).toContain('category/Sales/Price');
  });

  test('and scores the same', () => {
    const questions = questionsOf(SAYABLE);
    const back = read(writeGift(quizOf(questions)).text);
    const chosen = { kind: 'options', chosen: ['a', 'd'] } as const;
    const [before, after] = [questions[1], back[1]];
    if (!before || !after) throw new Error('missing');
    expect(grade(after, chosen).score).toBe(grade(before, chosen).score);
  });

  test('what GIFT cannot say is listed, not dropped silently', () => {
    const { text, losses } = writeGift(quizOf(questionsOf(ALL.join('\n'))));
    expect(losses.map(inWords)).toEqual([
      { question: 'q-3', message: 'GIFT has no ordering questions; the question is left out' },
      { question: 'q-4', message: 'the reasons of the pairs cannot be said in GIFT' },
      { question: 'q-4', message: 'the heads of the two columns cannot be said in GIFT' },
      { question: 'q-5', message: 'sorting becomes matching: each item with its group' },
      { question: 'q-5', message: 'the reasons of the items cannot be said in GIFT' },
      { question: 'q-6', message: '2 blanks in one question cannot be said in GIFT; the question is left out' },
      { question: 'q-7', message: 'the unit “yuan” cannot be said in GIFT' },
      { question: 'q-8', message: 'GIFT has no marking questions; the question is left out' },
      { question: 'q-9', message: 'GIFT has no transcript questions; the question is left out' },
    ]);
    expect(read(text).map((question) => question.kind)).toEqual(['single', 'multiple', 'true-false', 'matching', 'matching', 'number']);
  });

  const SAYABLE_KINDS = ['single', 'multiple', 'true-false', 'matching', 'blanks', 'number'] as const;
  test.each(SAYABLE_KINDS)('whatever the words, %s comes back the same, or the loss is told', (kind) => {
    let said = 0;
    fc.assert(
      fc.property(anyQuestion[kind].map(withoutReasons), (question) => {
        const { text, losses } = writeGift(quizOf([question]));
        const back = readGift('a.gift', text, 'en');
        expect(back.problems.map(formatProblem)).toEqual([]);
        if (losses.length > 0 || back.losses.length > 0) return;
        said += 1;
        expect(back.questions.map((read) => namelessly(read))).toEqual([namelessly(question)]);
      }),
      { numRuns: 120 },
    );
    expect(said).toBeGreaterThan(15);
  });
});

/** Pairs as GIFT has them. */
function withoutReasons(question: Question): Question {
  if (question.kind !== 'matching') return question;
  const bare = <Side extends Part>({ why: _, ...side }: Side) => side;
  return { ...question, heads: [[], []], left: question.left.map(bare), right: question.right.map(bare) };
}

/** Without ids of parts, which GIFT does not have, and with the category where GIFT has it. */
function namelessly(question: Question): unknown {
  const tags = [...question.tags].sort();
  return JSON.parse(
    JSON.stringify({ ...question, tags })
      .replaceAll('"own-id"', '"a"')
      .replaceAll('"shuffle":false', '"shuffle":true'),
  );
}
