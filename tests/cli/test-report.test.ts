import { expect, test } from 'vitest';
import { countPlaywright, countStep, countVitest, total } from '../../src/cli/test-report.mjs';

test.each([
  ['all passed', { numPassedTests: 12, numFailedTests: 0, testResults: [] }, { passed: 12, failed: 0 }],
  [
    'a file that does not load is a failure',
    {
      numPassedTests: 3,
      numFailedTests: 1,
      testResults: [
        { status: 'failed', assertionResults: [] },
        { status: 'failed', assertionResults: [{ status: 'failed' }] },
      ],
    },
    { passed: 3, failed: 2 },
  ],
  ['another shape', { success: true }, undefined],
  ['nothing', null, undefined],
])('Vitest: %s', (_name, report, count) => {
  expect(countVitest(report)).toEqual(count);
});

test.each([
  ['all passed', { stats: { expected: 5, unexpected: 0, flaky: 0, skipped: 0 }, errors: [] }, { passed: 5, failed: 0 }],
  ['flaky counts as failed', { stats: { expected: 5, unexpected: 1, flaky: 1 }, errors: [] }, { passed: 5, failed: 2 }],
  ['the server did not start', { stats: { expected: 0, unexpected: 0, flaky: 0 }, errors: [{ message: 'x' }] }, { passed: 0, failed: 1 }],
  ['another shape', { stats: {} }, undefined],
  ['text', 'x', undefined],
])('Playwright: %s', (_name, report, count) => {
  expect(countPlaywright(report)).toEqual(count);
});

test.each([
  ['a step without a count passes as one', { ok: true, count: undefined }, { passed: 1, failed: 0 }],
  ['a step without a count fails as one', { ok: false, count: undefined }, { passed: 0, failed: 1 }],
  ['a counted step', { ok: true, count: { passed: 9, failed: 0 } }, { passed: 9, failed: 0 }],
  ['a runner that failed while every test passed still fails', { ok: false, count: { passed: 9, failed: 0 } }, { passed: 9, failed: 1 }],
  ['failures are not counted twice', { ok: false, count: { passed: 9, failed: 2 } }, { passed: 9, failed: 2 }],
])('%s', (_name, step, count) => {
  expect(countStep(step)).toEqual(count);
});

test('the last line sums the steps', () => {
  expect(
    total([
      { passed: 1, failed: 0 },
      { passed: 9, failed: 2 },
    ]),
  ).toEqual({ passed: 10, failed: 2 });
  expect(total([])).toEqual({ passed: 0, failed: 0 });
});
