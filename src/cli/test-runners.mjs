/** How `npm test` calls the test runners. No effects. */

/**
 * @param {string} report path of the JSON report
 * @returns {readonly string[]} arguments to Vitest; vitest.config.ts forbids `.only`
 */
export function unitArguments(report) {
  return ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
}

/**
 * @param {string} report path of the JSON report
 * @returns {{ args: readonly string[], env: Readonly<Record<string, string>> }} arguments to Playwright, and its environment
 */
export function browserArguments(report) {
  return { args: ['test', '--forbid-only', '--reporter=list,json'], env: { PLAYWRIGHT_JSON_OUTPUT_FILE: report } };
}
