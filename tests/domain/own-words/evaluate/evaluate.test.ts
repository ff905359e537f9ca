import { describe, expect, it, test } from 'vitest';
import { fitWeights, type Known, thresholdFor } from '../../../../src/domain/own-words/evaluate/fit.ts';
import { kappa } from '../../../../src/domain/own-words/evaluate/kappa.ts';
import { linesLeftOut } from '../../../../src/domain/own-words/evaluate/left-out.ts';
import { type Judged, tally } from '../../../../src/domain/own-words/evaluate/tally.ts';
import { WEIGHTS } from '../../../../src/domain/own-words/weights.ts';
import { smallMaterial } from '../small-material.ts';

test.each<[what: string, pairs: readonly (readonly [string, string])[], expected: number]>([
  [
    'two who agree on all',
    [
      ['a', 'a'],
      ['b', 'b'],
    ],
    1,
  ],
  [
    'two who agree as chance would have it',
    [
      ['a', 'a'],
      ['a', 'b'],
      ['b', 'a'],
      ['b', 'b'],
    ],
    0,
  ],
  [
    'two who never agree',
    [
      ['a', 'b'],
      ['b', 'a'],
    ],
    -1,
  ],
  [
    'one label for all',
    [
      ['a', 'a'],
      ['a', 'a'],
    ],
    1,
  ],
  ['nothing labelled', [], 0],
])('kappa of %s is %f', (_, pairs, expected) => {
  expect(kappa(pairs)).toBeCloseTo(expected);
});

const judged = (closest: readonly string[], meant: readonly string[], marked?: string): Judged => ({
  understood: {
    kind: 'understood',
    closest: closest.map((id) => ({ id, probability: 0.5 })),
    ...(marked ? { marked } : {}),
    techniques: [],
    isCut: false,
  },
  meant,
});

it('counts first, first two, marks and replies that fit none', () => {
  expect(
    tally([
      judged(['a', 'b'], ['a'], 'a'),
      judged(['a', 'b'], ['b'], 'a'),
      judged(['a', 'b'], ['c']),
      judged(['a', 'b'], [], 'a'),
      judged(['a', 'b'], []),
      { understood: { kind: 'nothing', why: 'empty' }, meant: [] },
    ]),
  ).toEqual({ replies: 6, fitting: 3, first: 1 / 3, firstTwo: 2 / 3, marked: 3, precision: 1 / 3, none: 3, refusal: 1 / 3 });
});

describe('lines left out', () => {
  it('are asked of a model that has not seen their role-play', () => {
    const material = smallMaterial('en');
    const lines = [...linesLeftOut(material, 4)];
    expect(lines).toHaveLength(12);
    expect(new Set(lines.map(({ model }) => model)).size).toBe(4);
    // Its words are those of no other line, so a model that had seen them would know more features.
    expect(lines.every(({ choices, meant }) => choices.includes(meant) && choices.every(({ text }) => text === ''))).toBe(true);
  });
});

describe('the fit', () => {
  const known = (likeness: number, meant: number): Known => ({
    evidence: {
      lines: [
        { technique: -3, likeness },
        { technique: -3, likeness: 0 },
      ],
      elsewhere: -2,
    },
    meant,
    weight: 1,
  });

  it('lets words count where words tell', () => {
    const typed = [known(0.5, 0), known(0.4, 0), known(0, -1), known(0.01, -1)];
    const weights = fitWeights(typed, { ...WEIGHTS.en, alike: 0 });
    expect(weights.alike).toBeGreaterThan(0);
    expect(thresholdFor(typed, weights, 0.9)).toBeLessThan(1);
  });

  it('marks nothing where nothing is sure', () => {
    expect(thresholdFor([known(0.5, 1), known(0.5, -1)], WEIGHTS.en, 0.9)).toBe(1);
  });
});
