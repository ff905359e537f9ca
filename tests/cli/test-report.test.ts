import { expect, test } from 'vitest';
import { countPlaywright, countStep, countVitest, failure, summary, testFiles, total } from '../../src/cli/test-report.mjs';

const A = '/p/tests/a.test.ts';
const B = '/p/tests/b.test.ts';
const passed = (fullName = 'is right') => ({ fullName, status: 'passed' });
const file = (name: string, status: string, assertionResults: readonly object[], message = '') => ({
  name,
  status,
  message,
  assertionResults,
});
const vitest = (...testResults: readonly ReturnType<typeof file>[]) => ({
  numTotalTests: testResults.reduce((sum, { assertionResults }) => sum + assertionResults.length, 0),
  testResults,
});

test.each([
  [
    'all passed',
    vitest(file(A, 'passed', [passed(), passed('is good')]), file(B, 'passed', [passed()])),
    { passed: 3, failed: 0, skipped: [], faults: [] },
  ],
  [
    'a failed test is counted once',
    vitest(file(A, 'failed', [passed(), { fullName: 'is wrong', status: 'failed' }]), file(B, 'passed', [passed()])),
    { passed: 2, failed: 1, skipped: [], faults: [] },
  ],
  [
    'skipped and to be written: by name',
    vitest(
      file(A, 'passed', [passed(), { fullName: 'of the door opens', status: 'skipped' }]),
      file(B, 'passed', [{ fullName: 'closes', status: 'todo' }]),
    ),
    { passed: 1, failed: 0, skipped: [`${A} › of the door opens`, `${B} › closes`], faults: [] },
  ],
  [
    'a file that does not load is a failure',
    vitest(file(A, 'passed', [passed()]), file(B, 'failed', [], "Cannot find module './c.ts'\nimported from b")),
    { passed: 1, failed: 1, skipped: [], faults: [`${B} failed as a whole: Cannot find module './c.ts'`] },
  ],
  [
    'a file with .only is a failure: all its tests are said to be skipped, and its message is empty',
    vitest(file(A, 'failed', [{ fullName: 'alone', status: 'skipped' }]), file(B, 'passed', [passed()])),
    { passed: 1, failed: 1, skipped: [`${A} › alone`], faults: [`${A} failed as a whole: see its error above`] },
  ],
  [
    'a file that the runner never took up is a failure',
    vitest(file(A, 'passed', [passed()])),
    { passed: 1, failed: 1, skipped: [], faults: [`${B} is there, but was not run`] },
  ],
  [
    'a status that nobody knows is a failure',
    vitest(file(A, 'passed', [{ fullName: 'x', status: 'new' }]), file(B, 'passed', [passed()])),
    { passed: 1, failed: 1, skipped: [], faults: [] },
  ],
  ['cut off: fewer tests than it says', { ...vitest(file(A, 'passed', [passed()])), numTotalTests: 2 }, undefined],
  ['cut off: a file without its tests', { numTotalTests: 0, testResults: [{ name: A, status: 'passed' }] }, undefined],
  ['another shape', { success: true }, undefined],
  ['nothing', null, undefined],
])('Vitest: %s', (_name, report, count) => {
  expect(countVitest(report, [A, B])).toEqual(count);
});

test('a run without a single test is a failure', () => {
  expect(countVitest(vitest(), [])).toEqual({ passed: 0, failed: 1, skipped: [], faults: ['there was no test to run'] });
  expect(countPlaywright(playwright({}), [])).toEqual({ passed: 0, failed: 1, skipped: [], faults: ['there was no test to run'] });
});

const S = '/p/tests/e2e/a.spec.ts';
const spec = (title: string, status: string, ...annotations: readonly string[]) => ({
  title,
  file: 'a.spec.ts',
  tests: [{ status, annotations: annotations.map((type) => ({ type })) }],
});
const playwright = (
  stats: Partial<Record<'expected' | 'unexpected' | 'flaky' | 'skipped', number>>,
  specs: readonly object[] = [],
  inner: readonly object[] = [],
) => ({
  config: { rootDir: '/p/tests/e2e' },
  stats: { expected: 0, unexpected: 0, flaky: 0, skipped: 0, ...stats },
  suites: stats.expected === undefined && specs.length === 0 ? [] : [{ title: 'a.spec.ts', file: 'a.spec.ts', specs, suites: inner }],
  errors: [] as readonly object[],
});

test.each([
  ['all passed', playwright({ expected: 1 }, [spec('opens', 'expected')]), { passed: 1, failed: 0, skipped: [], faults: [] }],
  [
    'failed, and passed only when tried again',
    playwright({ expected: 1, unexpected: 1, flaky: 1 }, [spec('a', 'expected'), spec('b', 'unexpected'), spec('c', 'flaky')]),
    { passed: 1, failed: 2, skipped: [], faults: [`${S} › c passed only when tried again`] },
  ],
  [
    'skipped and to be mended: by name, however deep',
    playwright(
      { expected: 1, skipped: 2 },
      [spec('a', 'expected'), spec('b', 'skipped', 'slow', 'fixme')],
      [{ title: 'a door', file: 'a.spec.ts', specs: [spec('opens', 'skipped', 'skip')] }],
    ),
    { passed: 1, failed: 0, skipped: [`${S} › b`, `${S} › a door › opens`], faults: [] },
  ],
  [
    'one that the run never came to is a failure',
    playwright({ unexpected: 1, skipped: 1 }, [spec('a', 'unexpected', 'serial'), spec('b', 'skipped', 'serial')]),
    { passed: 0, failed: 2, skipped: [], faults: [`${S} › b was never run`] },
  ],
  [
    'the server did not start, a file did not load, a test had .only: one failure for each error',
    { ...playwright({}), errors: [{ message: '\u001b[31mError: item focused\u001b[39m\n at a.spec.ts' }] },
    { passed: 0, failed: 1, skipped: [], faults: ['Error: item focused'] },
  ],
  ['cut off: fewer tests than it says', playwright({ expected: 2 }, [spec('a', 'expected')]), undefined],
  ['another shape', { stats: {} }, undefined],
  ['text', 'x', undefined],
])('Playwright: %s', (_name, report, count) => {
  expect(countPlaywright(report, [S])).toEqual(count);
});

test('a browser test that the runner never took up is a failure', () => {
  const other = '/p/tests/e2e/b.spec.ts';
  expect(countPlaywright(playwright({ expected: 1 }, [spec('a', 'expected')]), [S, other])).toEqual({
    passed: 1,
    failed: 1,
    skipped: [],
    faults: [`${other} is there, but was not run`],
  });
});

const nine = { passed: 9, failed: 0, skipped: [], faults: [] };
test.each([
  ['a step without a count passes as one', { ok: true, counts: false }, { passed: 1, failed: 0, skipped: [], faults: [] }],
  ['a step without a count fails as one', { ok: false, counts: false }, { passed: 0, failed: 1, skipped: [], faults: [] }],
  ['a counted step', { ok: true, counts: true, count: nine }, nine],
  [
    'a runner that ended well and left no report, or half of one, fails',
    { ok: true, counts: true, count: undefined },
    { passed: 0, failed: 1, skipped: [], faults: ['its report is missing, or cut off'] },
  ],
  [
    'a runner that failed while every test passed still fails',
    { ok: false, counts: true, count: nine },
    { passed: 9, failed: 1, skipped: [], faults: ['the runner failed, though no test did'] },
  ],
  ['failures are not counted twice', { ok: false, counts: true, count: { ...nine, failed: 2 } }, { ...nine, failed: 2 }],
])('%s', (_name, step, count) => {
  expect(countStep(step)).toEqual(count);
});

test('the summary names what was skipped and what went wrong beside the tests; its last line sums the steps', () => {
  expect(
    summary(
      [
        { name: 'types', seconds: 1.25, count: { passed: 1, failed: 0, skipped: [], faults: [] } },
        {
          name: 'unit tests',
          seconds: 12,
          count: {
            passed: 9,
            failed: 1,
            skipped: ['/p/tests/a.test.ts › later'],
            faults: ['/p/tests/b.test.ts is there, but was not run'],
          },
        },
        { name: 'browser tests', seconds: 0, count: failure('left out, because build failed') },
      ],
      '/p/',
    ),
  ).toEqual([
    '',
    '✓ types                         1.3 s  1 passed, 0 failed',
    '✗ unit tests                   12.0 s  9 passed, 1 failed, 1 skipped',
    '    ✗ tests/b.test.ts is there, but was not run',
    '    – skipped: tests/a.test.ts › later',
    '✗ browser tests                 0.0 s  0 passed, 1 failed',
    '    ✗ left out, because build failed',
    '',
    '10 passed, 2 failed',
  ]);
  expect(summary([], '/p').at(-1)).toBe('0 passed, 0 failed');
});

test('the last line sums the steps', () => {
  expect(total([nine, { ...nine, failed: 2 }])).toEqual({ passed: 18, failed: 2 });
  expect(total([])).toEqual({ passed: 0, failed: 0 });
});

test('every file named like a test belongs to a runner, wherever it lies', () => {
  expect(
    testFiles([
      '/p/tests/a.test.ts',
      '/p/tests/b.test.mjs',
      '/p/tests/c.spec.ts',
      '/p/tests/e2e/d.spec.ts',
      '/p/tests/small.ts',
      '/p/tests/fixtures/e.test.ts',
    ]),
  ).toEqual({
    unit: ['/p/tests/a.test.ts', '/p/tests/b.test.mjs'],
    browser: ['/p/tests/c.spec.ts', '/p/tests/e2e/d.spec.ts'],
  });
});
