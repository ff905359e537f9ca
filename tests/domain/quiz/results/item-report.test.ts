import { describe, expect, test } from 'vitest';
import { itemReport } from '../../../../src/domain/quiz/results/item-report.ts';
import type { Attempt, Given } from '../../../../src/domain/record/attempt.ts';
import { MULTIPLE, ORDERING, questionOf, SINGLE, TRANSCRIPT } from '../one-of-each.ts';

const question = questionOf('single', SINGLE);
const given = (chosen: string, score: number, took = 1000): Given => ({
  answer: { kind: 'options', chosen: [chosen] },
  score,
  took,
  at: 0,
});

/** `good` learners get the rest right. */
function sittings(rows: readonly { readonly good: boolean; readonly chosen: string }[]): Attempt[] {
  return rows.map(({ good, chosen }, index) => ({
    ...{ id: String(index), course: 'c', quiz: 'q', use: 'quiz', seed: 1, questions: ['q', 'r'], content: 'x', startedAt: 0 },
    answers: new Map([
      ['q', [given(chosen, chosen === 'b' ? 1 : 0, 1000 + index)]],
      ['r', [given('a', good ? 1 : 0)]],
    ]),
  }));
}
const times = (count: number, row: { good: boolean; chosen: string }) => Array.from({ length: count }, () => row);

describe('item report', () => {
  test('below 30 sittings it counts and concludes nothing', () => {
    const report = itemReport(question, 'q', sittings(times(29, { good: true, chosen: 'b' })));
    expect(report).toMatchObject({ drawn: 29, answered: 29, right: 1, mean: 1, took: 1014, findings: [] });
    expect(report.discrimination).toBeUndefined();
  });

  test('discrimination is the point-biserial correlation with the rest', () => {
    const perfect = itemReport(
      question,
      'q',
      sittings([...times(20, { good: true, chosen: 'b' }), ...times(20, { good: false, chosen: 'a' })]),
    );
    expect(perfect.discrimination).toBeCloseTo(1, 10);
    expect(perfect.options).toEqual([
      { option: 'a', share: 0.5 },
      { option: 'b', share: 0.5 },
      { option: 'c', share: 0 },
    ]);
    expect(perfect.findings).toEqual([{ kind: 'option-unused', option: 'c' }]);
    // 10 of 20 good and 5 of 20 weak learners right: phi = (10·15 − 10·5) / √(15·25·20·20) = 0.2582
    const mixed = itemReport(
      question,
      'q',
      sittings([
        ...times(10, { good: true, chosen: 'b' }),
        ...times(10, { good: true, chosen: 'a' }),
        ...times(5, { good: false, chosen: 'b' }),
        ...times(15, { good: false, chosen: 'c' }),
      ]),
    );
    expect(mixed.discrimination).toBeCloseTo(0.2582, 4);
  });

  test('names what is too easy, too hard, and what the weak get right more often', () => {
    const kinds = (attempts: Attempt[]) => itemReport(question, 'q', attempts).findings.map((finding) => finding.kind);
    expect(kinds(sittings(times(40, { good: true, chosen: 'b' })))).toContain('too-easy');
    expect(kinds(sittings(times(40, { good: true, chosen: 'a' })))).toContain('too-hard');
    expect(kinds(sittings([...times(20, { good: true, chosen: 'a' }), ...times(20, { good: false, chosen: 'b' })]))).toContain(
      'negative-discrimination',
    );
  });

  test.each([
    ['95 in a hundred right', 38, 40, ['too-easy']],
    ['a little less', 37, 40, []],
    ['20 in a hundred right', 8, 40, ['too-hard']],
    ['a little more', 9, 40, []],
    ['30 sittings are enough', 30, 30, ['too-easy']],
  ])('%s', (_name, right, all, kinds) => {
    const attempts = sittings([...times(right, { good: true, chosen: 'b' }), ...times(all - right, { good: true, chosen: 'a' })]);
    const report = itemReport(question, 'q', attempts);
    expect(report.findings.map(({ kind }) => kind).filter((kind) => kind !== 'option-unused')).toEqual(kinds);
    // Where the others all have the same score, nothing can be said of what goes with it.
    expect(report.discrimination).toBeUndefined();
  });

  test('no correlation at all is no finding', () => {
    const half = (good: boolean) => [...times(10, { good, chosen: 'b' }), ...times(10, { good, chosen: 'a' })];
    const report = itemReport(question, 'q', sittings([...half(true), ...half(false)]));
    expect(report.discrimination).toBeCloseTo(0, 12);
    expect(report.findings).toEqual([{ kind: 'option-unused', option: 'c' }]);
  });

  test('retries are left out, unanswered counts as not right', () => {
    const [one] = sittings(times(1, { good: true, chosen: 'b' }));
    if (!one) throw new Error('no sitting');
    const report = itemReport(question, 'q', [one, { ...one, id: '2', retryOf: '1' }, { ...one, id: '3', answers: new Map() }]);
    expect(report).toMatchObject({ drawn: 2, answered: 1, right: 0.5, mean: 0.5 });
  });
});

/** Sittings in which the question got these answers, each after so many milliseconds. */
function answeredWith(rows: readonly (readonly [answer: Given['answer'], took: number])[]): Attempt[] {
  return rows.map(([answer, took], index) => ({
    ...{ id: String(index), course: 'c', quiz: 'q', use: 'quiz', seed: 1, questions: ['q'], content: 'x', startedAt: 0 },
    answers: new Map([['q', [{ answer, score: 0, took, at: 0 }]]]),
  }));
}
const chose = (...chosen: string[]): Given['answer'] => ({ kind: 'options', chosen });

test.each([
  ['an odd number', [9, 100, 20], 20],
  ['an even number: between the two in the middle', [100, 9, 20, 30], 25],
  ['one', [7], 7],
])('the time it took is the one in the middle, of %s', (_name, took, middle) => {
  expect(itemReport(question, 'q', answeredWith(took.map((time) => [chose('a'), time]))).took).toBe(middle);
});

test('nobody has come to it yet', () => {
  expect(itemReport(question, 'q', [])).toEqual({
    question: 'q',
    drawn: 0,
    answered: 0,
    right: 0,
    mean: 0,
    options: ['a', 'b', 'c'].map((option) => ({ option, share: 0 })),
    findings: [],
  });
});

test('what was chosen is counted of all kinds that offer a choice, by the first answer alone', () => {
  const several = itemReport(
    questionOf('multiple', MULTIPLE),
    'q',
    answeredWith([
      [chose('a', 'b'), 1],
      [chose('b'), 1],
    ]),
  );
  expect(several.options.map(({ share }) => share)).toEqual([0.5, 1, 0, 0]);
  const reason = (id: string): Given['answer'] => ({ kind: 'verdict', line: 'x', reason: id });
  const reasons = itemReport(
    questionOf('transcript', TRANSCRIPT),
    'q',
    answeredWith([
      [reason('a'), 1],
      [reason('a'), 1],
      [reason('b'), 1],
      [chose(), 1],
    ]),
  );
  expect(reasons.options).toEqual([
    { option: 'a', share: 0.5 },
    { option: 'b', share: 0.25 },
  ]);
  expect(itemReport(questionOf('ordering', ORDERING), 'q', answeredWith([[chose('a'), 1]])).options).toEqual([]);
  const [sitting] = answeredWith([[chose('a'), 5]]);
  const again = { answer: chose('b'), score: 1, took: 9, at: 1 };
  const twice = sitting ? [{ ...sitting, answers: new Map([['q', [...(sitting.answers.get('q') ?? []), again]]]) }] : [];
  expect(itemReport(question, 'q', twice)).toMatchObject({
    answered: 1,
    mean: 0,
    took: 5,
    options: [{ share: 1 }, { share: 0 }, { share: 0 }],
  });
});
