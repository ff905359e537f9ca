/** Reading what the test runners reported, and the summary of `npm test`. No effects. */

/**
 * What a step of `npm test` came to.
 * @typedef {{
 *   passed: number,
 *   failed: number,
 *   skipped: readonly string[],
 *   faults: readonly string[],
 * }} Count `skipped`: tests that were not run, by name; `faults`: failures that are no failed test, in a sentence each, contained in `failed`
 */

/**
 * The count of a Vitest report (`--reporter=json`). A file that failed without a failed test in it (it did not load, a hook threw, it has
 * `.only`) is one failure, and so is a file that the report does not know.
 * @param {unknown} report
 * @param {readonly string[]} files the unit tests' files that there are, by full path
 * @returns {Count | undefined} undefined where it is no such report, or is cut off
 */
export function countVitest(report, files) {
  if (!isRecord(report) || !Array.isArray(report['testResults'])) return undefined;
  const results = report['testResults'];
  if (!results.every((file) => isRecord(file) && typeof file['name'] === 'string' && Array.isArray(file['assertionResults'])))
    return undefined;
  const tests = results.flatMap((file) => file['assertionResults'].map((test) => ({ ...test, file: file['name'] })));
  if (tests.length !== report['numTotalTests']) return undefined;
  const withStatus = (...statuses) => tests.filter(({ status }) => statuses.includes(status));
  const broken = results.filter(
    (file) => file['status'] !== 'passed' && !file['assertionResults'].some(({ status }) => status === 'failed'),
  );
  const faults = [
    ...broken.map((file) => `${file['name']} failed as a whole: ${firstLine(file['message']) ?? 'see its error above'}`),
    ...missing(
      files,
      results.map((file) => file['name']),
    ),
    ...ranNothing(tests.length, files),
  ];
  const passed = withStatus('passed').length;
  const skipped = withStatus('skipped', 'pending', 'todo', 'disabled').map(({ file, fullName }) => `${file} › ${fullName}`);
  return { passed, failed: tests.length - passed - skipped.length + faults.length, skipped, faults };
}

/**
 * The count of a Playwright report (`--reporter=json`). A test that passed on a second try is a failure: it cannot be trusted. So is one that
 * the run never came to.
 * @param {unknown} report
 * @param {readonly string[]} files the browser tests' files that there are, by full path
 * @returns {Count | undefined} undefined where it is no such report, or is cut off
 */
export function countPlaywright(report, files) {
  if (!isRecord(report) || !isRecord(report['stats']) || !Array.isArray(report['suites']) || !Array.isArray(report['errors']))
    return undefined;
  const { expected, unexpected, flaky, skipped: left } = report['stats'];
  const root = isRecord(report['config']) && typeof report['config']['rootDir'] === 'string' ? `${report['config']['rootDir']}/` : '';
  const tests = report['suites'].flatMap((suite) => testsIn(suite, root));
  if (tests.length !== expected + unexpected + flaky + left) return undefined;
  const skipped = tests.filter(({ status, isMeant }) => status === 'skipped' && isMeant).map(({ name }) => name);
  const errors = report['errors'].map((error) => firstLine(isRecord(error) ? error['message'] : undefined) ?? 'an error without words');
  const faults = [
    ...errors,
    ...tests.filter(({ status, isMeant }) => status === 'skipped' && !isMeant).map(({ name }) => `${name} was never run`),
    ...tests.filter(({ status }) => status === 'flaky').map(({ name }) => `${name} passed only when tried again`),
    // Where something stopped the run as a whole, one fault is enough.
    ...(errors.length > 0
      ? []
      : missing(
          files,
          report['suites'].map((suite) => `${root}${suite['file']}`),
        )),
    ...(errors.length > 0 ? [] : ranNothing(tests.length, files)),
  ];
  return { passed: expected, failed: unexpected + faults.length, skipped, faults };
}

function testsIn(suite, root, above = []) {
  if (!isRecord(suite)) return [];
  const titles = [...above, ...(suite['title'] === suite['file'] ? [] : [suite['title']])];
  const specs = Array.isArray(suite['specs']) ? suite['specs'] : [];
  const inner = Array.isArray(suite['suites']) ? suite['suites'] : [];
  return [
    ...specs.flatMap((spec) =>
      spec['tests'].map(({ status, annotations }) => ({
        name: [`${root}${spec['file']}`, ...titles, spec['title']].join(' › '),
        status,
        isMeant: annotations.some(({ type }) => type === 'skip' || type === 'fixme'),
      })),
    ),
    ...inner.flatMap((child) => testsIn(child, root, titles)),
  ];
}

/**
 * A step's count: what its runner reported, at least one failure where the step failed. A step that counts nothing is one pass or one
 * failure; one that should have counted and has no report is a failure, however it ended.
 * @param {{ ok: boolean, counts: boolean, count?: Count | undefined }} step `counts`: its runner writes a report
 * @returns {Count}
 */
export function countStep({ ok, counts, count }) {
  if (counts && count === undefined) return failure('its report is missing, or cut off');
  if (count === undefined) return ok ? { passed: 1, failed: 0, skipped: [], faults: [] } : failure();
  if (ok || count.failed > 0) return count;
  return { ...count, failed: 1, faults: [...count.faults, 'the runner failed, though no test did'] };
}

/** @returns {Count} */
export function failure(...faults) {
  return { passed: 0, failed: 1, skipped: [], faults };
}

/**
 * What `npm test` prints at its end; the last line is `N passed, N failed`.
 * @param {readonly { name: string, seconds: number, count: Count }[]} results
 * @param {string} root the project's folder; names of files are told below it
 * @returns {readonly string[]}
 */
export function summary(results, root) {
  const below = (text) => text.replaceAll(`${root.replace(/\/$/, '')}/`, '');
  const lines = results.flatMap(({ name, seconds, count: { passed, failed, skipped, faults } }) => [
    `${failed === 0 ? '✓' : '✗'} ${name.padEnd(26)} ${seconds.toFixed(1).padStart(6)} s  ${passed} passed, ${failed} failed${skipped.length > 0 ? `, ${skipped.length} skipped` : ''}`,
    ...faults.map((fault) => `    ✗ ${below(fault)}`),
    ...skipped.map((test) => `    – skipped: ${below(test)}`),
  ]);
  const { passed, failed } = total(results.map(({ count }) => count));
  return ['', ...lines, '', `${passed} passed, ${failed} failed`];
}

/**
 * @param {readonly Count[]} counts
 * @returns {{ passed: number, failed: number }}
 */
export function total(counts) {
  return counts.reduce((sum, count) => ({ passed: sum.passed + count.passed, failed: sum.failed + count.failed }), {
    passed: 0,
    failed: 0,
  });
}

/**
 * The test files of a folder by who is to run them. A file that is named like a test and belongs to no runner would never be missed otherwise.
 * @param {readonly string[]} files full paths
 * @returns {{ unit: readonly string[], browser: readonly string[] }}
 */
export function testFiles(files) {
  const tests = files.filter((file) => /\.(?:test|spec)\.[cm]?[jt]sx?$/.test(file) && !/\/fixtures\//.test(file));
  const isBrowser = (file) => /\.spec\./.test(file);
  return { unit: tests.filter((file) => !isBrowser(file)), browser: tests.filter(isBrowser) };
}

function missing(files, reported) {
  const known = new Set(reported);
  return files.filter((file) => !known.has(file)).map((file) => `${file} is there, but was not run`);
}

function ranNothing(tests, files) {
  return tests === 0 && files.length === 0 ? ['there was no test to run'] : [];
}

/** The first line of a message, without a terminal's colours. */
function firstLine(message) {
  if (typeof message !== 'string') return undefined;
  // biome-ignore lint/suspicious/noControlCharactersInRegex: colours are control characters.
  const line = message.replace(/\u001b\[[\d;]*m/g, '').split('\n')[0];
  return line || undefined;
}

function isRecord(value) {
  return typeof value === 'object' && value !== null;
}
