import { describe, expect, test } from 'vitest';
import type { Skill } from '../../../../src/domain/persona/technique.ts';
import { resultOf, standouts, tellingSkills } from '../../../../src/domain/quiz/results/result.ts';
import { answered, attemptOf, started } from '../attempts.ts';

describe('a result', () => {
  const questions = new Map([
    ['x', { weight: 3, skill: 'listening' }],
    ['y', { weight: 1, skill: 'closing' }],
    ['z', { weight: 1, skill: 'listening' }],
  ] as const);

  test('is weighted over everything drawn, skill by skill', () => {
    const result = resultOf(attemptOf(started('1', ['x', 'y', 'z']), answered('1', 'x', 1), answered('1', 'y', 0.5)), questions, 0.7);
    expect(result).toEqual({
      score: 3.5 / 5,
      passed: true,
      right: 1,
      partly: 1,
      wrong: 0,
      unanswered: 1,
      bySkill: [
        { skill: 'listening', score: 1, questions: 1 },
        { skill: 'closing', score: 0.5, questions: 1 },
      ],
    });
  });

  test('a skill of which nothing was answered is left out', () => {
    const result = resultOf(attemptOf(started('1', ['x', 'y', 'z']), answered('1', 'y', 0)), questions, 0.7);
    expect(result.score).toBe(0);
    expect(result.bySkill).toEqual([{ skill: 'closing', score: 0, questions: 1 }]);
  });

  test('a question that is gone counts with weight 1', () => {
    expect(resultOf(attemptOf(started('1', ['x', 'gone']), answered('1', 'gone', 1)), questions, 0.7)).toMatchObject({
      score: 0.25,
      passed: false,
    });
  });
});

const row = (skill: Skill, score: number, questions = 3) => ({ skill, score, questions });

test('a share is told of skills with three questions or more', () => {
  const rows = [row('listening', 0, 1), row('closing', 0.5, 2), row('rapport', 0.7), row('evidence', 1, 4)];
  expect(tellingSkills(rows).map(({ skill }) => skill)).toEqual(['rapport', 'evidence']);
});

describe('what stands out', () => {
  test.each([
    ['best and worst', [row('listening', 0.5), row('closing', 0.9), row('rapport', 0.7)], { strongest: 'closing', weakest: 'listening' }],
    [
      'two questions say nothing',
      [row('listening', 0, 2), row('closing', 0.9), row('rapport', 0.7)],
      { strongest: 'closing', weakest: 'rapport' },
    ],
    ['below 60 % nothing is strong', [row('listening', 0.2), row('closing', 0.59)], { weakest: 'listening' }],
    ['60 % is enough', [row('listening', 0.2), row('closing', 0.6)], { strongest: 'closing', weakest: 'listening' }],
    ['all alike', [row('listening', 0.7), row('closing', 0.7)], {}],
    ['one alone', [row('listening', 0.7)], {}],
    ['none', [], {}],
  ] as const)('%s', (_, rows, expected) => {
    expect(standouts(rows)).toEqual(expected);
  });
});
