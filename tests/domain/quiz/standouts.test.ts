import { expect, test } from 'vitest';
import type { Skill } from '../../../src/domain/persona/technique.ts';
import { standouts } from '../../../src/domain/quiz/result.ts';

const row = (skill: Skill, score: number, questions = 3) => ({ skill, score, questions });

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
