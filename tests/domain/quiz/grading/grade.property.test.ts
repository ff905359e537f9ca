import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseQuiz } from '../../../../src/authoring/text/quiz/parse-quiz.ts';
import { seeded, shuffled } from '../../../../src/domain/chance/random.ts';
import { grade, RULES } from '../../../../src/domain/quiz/grading/grade.ts';
import { modelAnswer } from '../../../../src/domain/quiz/grading/model-answer.ts';
import type { Question } from '../../../../src/domain/quiz/question.ts';
import type { Answer } from '../../../../src/domain/record/answer.ts';
import { ALL, questionsOf } from '../one-of-each.ts';

const QUESTIONS = questionsOf(ALL.join('\n'));

const id = fc.constantFrom('a', 'b', 'c', 'd', 'a-a', 'a-b', 'b-a', 'b-b', 'w1', 'w2', 'w5', 'a.1', 'b.1', 'value', 'zz');
const anyAnswer: fc.Arbitrary<Answer> = fc.oneof(
  fc.record({ kind: fc.constant('options' as const), chosen: fc.array(id) }),
  fc.record({ kind: fc.constant('order' as const), items: fc.array(id) }),
  fc.record({ kind: fc.constant('pairs' as const), pairs: fc.dictionary(id, id) }),
  fc.record({
    kind: fc.constant('text' as const),
    entries: fc.dictionary(id, fc.oneof(fc.string(), fc.constantFrom('9600', 'opinion', 'view'))),
  }),
  fc.record({ kind: fc.constant('marks' as const), marked: fc.array(id) }),
  fc.record({ kind: fc.constant('verdict' as const), line: id, reason: id }),
);
const anyQuestion = fc.constantFrom(...QUESTIONS);

/** The same question with its parts in another order. */
function reshuffled(question: Question, seed: number): Question {
  const random = seeded(seed);
  switch (question.kind) {
    case 'single':
    case 'multiple':
    case 'true-false':
      return { ...question, options: shuffled(question.options, random) };
    case 'matching':
      return { ...question, left: shuffled(question.left, random), right: shuffled(question.right, random) };
    case 'sorting':
      return { ...question, groups: shuffled(question.groups, random), items: shuffled(question.items, random) };
    case 'transcript':
      return { ...question, reasons: shuffled(question.reasons, random) };
    default:
      return question;
  }
}

describe('grade, whatever the answer', () => {
  test('the score is 0…1 and nothing throws', () => {
    fc.assert(
      fc.property(anyQuestion, anyAnswer, (question, answer) => {
        const { score, verdict } = grade(question, answer);
        expect(score).toBeGreaterThanOrEqual(0);
        expect(score).toBeLessThanOrEqual(1);
        expect(verdict === 'right').toBe(score === 1);
        if (verdict === 'unanswered') expect(score).toBe(0);
      }),
      { numRuns: 2000 },
    );
  });

  test('verdict, score and the standing of each part say the same', () => {
    fc.assert(
      fc.property(anyQuestion, anyAnswer, (question, answer) => {
        const { score, verdict, parts } = grade(question, answer);
        const standing = new Set(parts.map((part) => part.verdict));
        // Nobody is told ‘almost’ where nothing stands right, nor ‘right’ where something does not.
        if (verdict === 'partly') expect(standing.has('right') || standing.has('partly')).toBe(true);
        if (verdict === 'right') expect([...standing].filter((one) => one !== 'right' && one !== 'left')).toEqual([]);
        if (verdict === 'wrong') expect([...standing].some((one) => one === 'wrong' || one === 'missed')).toBe(true);
        if (question.kind === 'ordering' || question.kind === 'matching' || question.kind === 'sorting')
          expect(score).toBeCloseTo(parts.filter((part) => part.verdict === 'right').length / parts.length, 10);
      }),
      { numRuns: 3000 },
    );
  });

  test('the order in which parts are shown changes nothing', () => {
    fc.assert(
      fc.property(anyQuestion, anyAnswer, fc.nat(), (question, answer, seed) => {
        expect(grade(reshuffled(question, seed), answer).score).toBeCloseTo(grade(question, answer).score, 10);
      }),
      { numRuns: 1000 },
    );
  });

  test.each(QUESTIONS.map((question) => [question.kind, question] as const))('%s: all right is 1, empty is 0', (_, question) => {
    expect(grade(question, modelAnswer(question))).toMatchObject({ score: 1, verdict: 'right' });
    expect(grade(question, RULES[question.kind].untouched)).toMatchObject({ score: 0, verdict: 'unanswered' });
  });

  test('one more right part never costs anything', () => {
    const more: readonly ((question: Question, answer: Answer) => Answer[])[] = [
      (question, answer) =>
        question.kind === 'multiple' && answer.kind === 'options'
          ? question.options.filter((option) => option.right).map((option) => ({ ...answer, chosen: [...answer.chosen, option.id] }))
          : [],
      (question, answer) =>
        (question.kind === 'matching' || question.kind === 'sorting') && answer.kind === 'pairs'
          ? (question.kind === 'matching' ? question.left : question.items).map((item) => ({
              ...answer,
              pairs: { ...answer.pairs, [item.id]: item.to },
            }))
          : [],
      (question, answer) =>
        question.kind === 'marking' && answer.kind === 'marks'
          ? question.targets.map((target) => ({ ...answer, marked: [...answer.marked, `${target.id}.1`] }))
          : [],
    ];
    fc.assert(
      fc.property(anyQuestion, anyAnswer, (question, answer) => {
        const before = grade(question, answer).score;
        for (const better of more.flatMap((step) => step(question, answer)))
          expect(grade(question, better).score).toBeGreaterThanOrEqual(before - 1e-9);
      }),
      { numRuns: 2000 },
    );
  });

  test('whatever fractions the check lets through: the right ones are all, everything is never all', () => {
    const box = fc.tuple(
      fc.boolean(),
      fc.option(fc.constantFrom(-100, -50, -1, 0, 20, 33, 33.33333, 34, 50, 60, 100), { nil: undefined, freq: 1 }),
    );
    let read = 0;
    fc.assert(
      fc.property(fc.array(box, { minLength: 2, maxLength: 5 }), (boxes) => {
        const lines = boxes.map(
          ([right, percent], index) => `- [${right ? 'x' : ' '}] ${index}${percent === undefined ? '' : ` {${percent}%}`}`,
        );
        const { value } = parseQuiz('q.en.md', `---\ntitle: T\nlesson: l\n---\n\n## q\n\nWhich?\n\n${lines.join('\n')}\n`, 'en');
        const [question] = value?.questions ?? [];
        if (!question || !('options' in question)) return;
        read += 1;
        expect(grade(question, modelAnswer(question))).toMatchObject({ score: 1, verdict: 'right' });
        const wrong = question.options.filter(({ right }) => !right);
        for (const chosen of [question.options, ...wrong.map((option) => [...question.options.filter(({ right }) => right), option])])
          expect(grade(question, { kind: 'options', chosen: chosen.map(({ id }) => id) }).score).toBeLessThan(1);
        for (const option of wrong) expect(grade(question, { kind: 'options', chosen: [option.id] }).score).toBeLessThan(1);
      }),
      { numRuns: 500 },
    );
    expect(read).toBeGreaterThan(20);
  });
});
