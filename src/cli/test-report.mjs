/** Reading what the test runners counted, and the last line of `npm test`. No effects. */

/**
 * @typedef {{ passed: number, failed: number }} Count
 */

/**
 * The count of a Vitest report (`--reporter=json`). A file that did not even load counts as one failure.
 * @param {unknown} report
 * @returns {Count | undefined} undefined where it is no such report
 */
export function countVitest(report) {
  if (!isRecord(report) || typeof report['numPassedTests'] !== 'number' || typeof report['numFailedTests'] !== 'number') return undefined;
  const files = Array.isArray(report['testResults']) ? report['testResults'] : [];
  const unloaded = files.filter(
    (file) =>
      isRecord(file) && file['status'] === 'failed' && Array.isArray(file['assertionResults']) && file['assertionResults'].length === 0,
  );
  return { passed: report['numPassedTests'], failed: report['numFailedTests'] + unloaded.length };
}

/**
 * The count of a Playwright report (`--reporter=json`). A test that passed on a second try is a failure: it cannot be trusted.
 * @param {unknown} report
 * @returns {Count | undefined} undefined where it is no such report
 */
export function countPlaywright(report) {
  if (!isRecord(report) || !isRecord(report['stats'])) return undefined;
  const { expected, unexpected, flaky } = report['stats'];
  if (typeof expected !== 'number' || typeof unexpected !== 'number') return undefined;
  const errors = Array.isArray(report['errors']) ? report['errors'].length : 0;
  return { passed: expected, failed: unexpected + (typeof flaky === 'number' ? flaky : 0) + errors };
}

/**
 * A step's count: what its runner reported, at least one failure where the step failed, one pass for a step that counts nothing.
 * @param {{ ok: boolean, count: Count | undefined }} step
 * @returns {Count}
 */
export function countStep({ ok, count }) {
  if (count === undefined) return ok ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
  return ok || count.failed > 0 ? count : { ...count, failed: 1 };
}

/**
 * @param {readonly Count[]} counts
 * @returns {Count}
 */
export function total(counts) {
  return counts.reduce((sum, count) => ({ passed: sum.passed + count.passed, failed: sum.failed + count.failed }), {
    passed: 0,
    failed: 0,
  });
}

function isRecord(value) {
  return typeof value === 'object' && value !== null;
}
