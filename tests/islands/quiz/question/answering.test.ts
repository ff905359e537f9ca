// @vitest-environment ./tests/islands/rune-environment.ts
import { describe, expect, test } from 'vitest';
import type { Rules } from '../../../../src/domain/quiz/grading/rules.ts';
import { number } from '../../../../src/domain/quiz/kinds/number.ts';
import { options } from '../../../../src/domain/quiz/kinds/options.ts';
import type { Question } from '../../../../src/domain/quiz/question.ts';
import type { Answer } from '../../../../src/domain/record/answer.ts';
import type { Given } from '../../../../src/domain/record/attempt.ts';
import { quizWords } from '../../../../src/i18n/words/quiz.ts';
import { Answering } from '../../../../src/islands/quiz/question/answering.svelte.ts';
import { NUMBER, questionOf, SINGLE } from '../../../domain/quiz/one-of-each.ts';

const words = quizWords.en;

/** A question asked with so many tries, what was handed in, and what is kept of it. */
function asked<Kind extends Question>(question: Kind, rules: Rules<Kind>, tries = 1, draft?: unknown) {
  const given: Given[] = [];
  const kept = { draft };
  const answering = new Answering<Kind>(
    () => ({
      ...{ question, rules, tries, words },
      given: [...given],
      onanswer: (answer, score) => given.push({ answer, score, took: 1, at: 1 }),
    }),
    {
      read: () => kept.draft,
      keep: (answer) => {
        kept.draft = answer;
      },
      drop: () => {
        kept.draft = undefined;
      },
    },
  );
  return { answering, given, kept };
}

const single = questionOf('single', SINGLE);
const [one, two] = single.options.map(({ id }): Answer => ({ kind: 'options', chosen: [id] }));
const typed = (value: string): Answer => ({ kind: 'text', entries: { value } });

describe('before it is handed in', () => {
  test('nothing is chosen, and nothing can be handed in', () => {
    const { answering, given } = asked(single, options);
    expect([answering.shown, answering.complete, answering.graded]).toEqual([options.untouched, false, undefined]);
    expect(answering.submit('', false)).toBe('incomplete');
    expect(given).toEqual([]);
  });

  test('what is chosen is shown and kept', () => {
    const { answering, kept } = asked(single, options);
    if (one) answering.change(one);
    expect([answering.shown, kept.draft, answering.complete]).toEqual([one, one, true]);
  });

  test('what was kept when the page was left is there again', () => {
    expect(asked(single, options, 1, two).answering.shown).toEqual(two);
  });

  test.each([[typed('5')], [{ kind: 'options' }], ['two'], [null], [undefined]])(
    'a draft that is no answer to it (%j) is left out',
    (draft) => {
      expect(asked(single, options, 1, draft).answering.shown).toEqual(options.untouched);
    },
  );
});

describe('handed in', () => {
  test('it is graded, told with its reason, and no draft any more', () => {
    const { answering, given, kept } = asked(single, options);
    if (two) answering.change(two);
    expect(answering.submit('', false)).toBe('graded');
    expect(given.map(({ answer, score }) => [answer, score])).toEqual([[two, 1]]);
    expect([answering.said, kept.draft]).toEqual([`${words.right} – yes`, undefined]);
  });

  test('an answer that was given before is shown with its grade', () => {
    const answering = new Answering(() => ({
      ...{ question: single, rules: options, tries: 2, words },
      given: one ? [{ answer: one, score: 0, took: 1, at: 1 }] : [],
    }));
    expect([answering.graded?.verdict, answering.headline, answering.shown, answering.again]).toEqual(['wrong', words.wrong, one, true]);
    answering.tryAgain();
    expect([answering.graded, answering.shown, answering.said, answering.complete]).toEqual([undefined, one, '', true]);
    if (two) answering.change(two);
    expect(answering.shown).toEqual(two);
  });

  test.each([
    [1, false],
    [2, true],
  ])('of %i tries, after a wrong one another is there: %s', (tries, again) => {
    const answering = new Answering(() => ({
      ...{ question: single, rules: options, tries, words },
      given: one ? [{ answer: one, score: 0, took: 1, at: 1 }] : [],
    }));
    expect(answering.again).toBe(again);
  });

  test('a second try costs a third', () => {
    const { answering, given } = asked(single, options, 3);
    if (one) answering.handIn(one);
    answering.tryAgain();
    if (two) answering.handIn(two);
    expect(given.map(({ score }) => score)).toEqual([0, 1 - 1 / 3]);
  });
});

describe('a number', () => {
  const question = questionOf('number', NUMBER);

  test('what is none is told before it is graded, until something else is typed', () => {
    const { answering, given } = asked(question, number);
    answering.change(typed('many'));
    expect(answering.submit('many', false)).toBe('no-number');
    expect([answering.slip, answering.said, given]).toEqual([words.noNumber, words.noNumber, []]);
    answering.change(typed('9600'));
    expect(answering.slip).toBe('');
  });

  test('that can be read as two is asked about where decimals may begin with a comma', () => {
    const { answering, given } = asked(question, number);
    answering.change(typed('9,600'));
    expect(answering.submit('9,600', true)).toBe('two-numbers');
    expect(answering.readings.map((reading) => reading.number)).toEqual([9600, 9.6]);
    expect([answering.said, given]).toEqual([words.whichNumber.replace('{typed}', '9,600'), []]);
    const [meant] = answering.readings;
    if (meant) answering.handIn(meant.answer);
    expect([given.map(({ score }) => score), answering.readings]).toEqual([[1], []]);
  });

  test('is read as English and Chinese have it where they may not', () => {
    const { answering, given } = asked(question, number);
    answering.change(typed('9,600'));
    expect(answering.submit('9,600', false)).toBe('graded');
    expect(given.map(({ score }) => score)).toEqual([1]);
  });

  test.each([
    ['9700', 'Not quite – 50% for this question'],
    ['9600', 'That’s right'],
    ['1', 'That wasn’t it'],
  ])('%s is told as %s', (value, said) => {
    const { answering } = asked(question, number);
    answering.change(typed(value));
    answering.submit(value, false);
    expect(answering.said).toBe(said);
  });
});
