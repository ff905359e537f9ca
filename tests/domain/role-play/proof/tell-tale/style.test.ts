import { describe, expect, test } from 'vitest';
import type { BestLines } from '../../../../../src/domain/role-play/proof/best-lines.ts';
import {
  countStyle,
  featuresOf,
  learnStyle,
  looksOf,
  type StyleCounts,
} from '../../../../../src/domain/role-play/proof/tell-tale/style.ts';
import type { Beat, RolePlay } from '../../../../../src/domain/role-play/role-play.ts';
import { choiceOf } from '../../by-hand.ts';
import { smallRolePlay } from '../../small.ts';

const line = (id: string, text: string) => choiceOf(`opening.${id}`, { text: [{ text }] });
const beatOf = (...choices: Beat['choices']): Beat => ({ id: 'opening', speaker: 0, lines: [], choices });

/** A talk of one beat with these lines and the share of positions in which each is the best. */
function talkOf(lines: readonly (readonly [text: string, best: number])[]): { rolePlay: RolePlay; bestLines: BestLines } {
  const choices = lines.map(([text], index) => line(String(index), text));
  const shares = lines.map(([, best], index) => [`opening.${index}`, { best, worst: 0 }] as const);
  const any = smallRolePlay(
    '## opening\n\n> Well?\n\n- Go on. {listen}\n  → [won](#won)\n- No. {rebut}\n  → [won](#won)\n\n## won\n\n{won}\n\n> Yes.\n',
  );
  return {
    rolePlay: { ...any, beats: [beatOf(...choices)] },
    bestLines: new Map([['opening', { positions: 4, choices: new Map(shares) }]]),
  };
}

describe('the features of a line', () => {
  test('are its words and what else can be seen of it', () => {
    const [first, second, third] = [line('a', '(Nod.) Two?'), line('b', 'All right then'), line('c', 'Quite a long line, this one')];
    const beat = beatOf(first, second, third);
    expect(featuresOf(first, beat, 'en')).toEqual(['nod', 'two', '[bracket]', '[question]', '[number]', '[short]']);
    expect(featuresOf(second, beat, 'en')).toEqual(['all', 'right', 'then', 'all right', 'right then', '[middling]']);
    expect(featuresOf(third, beat, 'en')).toContain('[long]');
  });
  test('equally long lines are all of middle length', () => {
    const [a, b] = [line('a', 'No.'), line('b', 'So.')];
    expect(featuresOf(a, beatOf(a, b), 'en')).toContain('[middling]');
  });
});

describe('what a talk teaches', () => {
  test('is how often a feature stands in best lines and in others, by the share in which they are best', () => {
    const { rolePlay, bestLines } = talkOf([
      ['go on', 0.75],
      ['go now', 0.25],
    ]);
    const { features } = countStyle(rolePlay, bestLines);
    expect(features.get('go')).toEqual({ best: 1, others: 1 });
    expect(features.get('go on')).toEqual({ best: 0.75, others: 0.25 });
    expect(features.get('now')).toEqual({ best: 0.25, others: 0.75 });
  });
  test('is nothing where it never matters what one says', () => {
    const { rolePlay } = talkOf([['go on', 1]]);
    expect(countStyle(rolePlay, new Map()).features.size).toBe(0);
  });
});

describe('a style', () => {
  const counts = (features: Readonly<Record<string, readonly [best: number, others: number]>>): StyleCounts => ({
    features: new Map(Object.entries(features).map(([feature, [best, others]]) => [feature, { best, others }])),
  });

  test('is a naive Bayes with add-one smoothing', () => {
    const style = learnStyle([counts({ really: [0, 5], sheet: [2, 0] }), counts({ sheet: [1, 0] })]);
    // Of 3 features in best lines and 5 in others, with 2 kinds of feature.
    expect(style.weightOf('really')).toBeCloseTo(Math.log(1 / (3 + 2) / (6 / (5 + 2))));
    expect(style.weightOf('sheet')).toBeCloseTo(Math.log(4 / (3 + 2) / (1 / (5 + 2))));
  });
  test('makes nothing of what it never saw, and nothing of anything where it saw nothing', () => {
    expect(learnStyle([counts({ really: [0, 5] })]).weightOf('sheet')).toBe(0);
    expect(learnStyle([]).weightOf('really')).toBe(0);
  });
  test('makes nothing of what stands on both sides alike', () => {
    expect(learnStyle([counts({ a: [3, 3], b: [3, 3] })]).weightOf('a')).toBeCloseTo(0);
  });
  test('sees a line as the sum of its features, the heaviest first', () => {
    const { rolePlay } = talkOf([['go on now', 1]]);
    const look = looksOf(rolePlay, { weightOf: (feature) => ({ go: 0.5, now: -2, '[short]': 1 })[feature] ?? 0 }).get('opening.0');
    expect(look?.score).toBeCloseTo(-0.5);
    expect(look?.weights.slice(0, 3)).toEqual([
      { mark: { words: 'now' }, weight: -2 },
      { mark: { sign: 'short' }, weight: 1 },
      { mark: { words: 'go' }, weight: 0.5 },
    ]);
  });
});
