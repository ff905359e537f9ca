import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const FIXED = ['/Applications/Google Chrome.app/Contents/MacOS/Google Chrome', '/Applications/Chromium.app/Contents/MacOS/Chromium'];

/** Some are stubs that only say how to install the real one (Ubuntu's chromium-browser): it has to answer. */
function answers(path) {
  return existsSync(path) && spawnSync(path, ['--version'], { stdio: 'ignore', timeout: 20_000 }).status === 0;
}

/**
 * A Chrome or Chromium of this machine: CHROME_PATH, else one on the PATH, else where macOS keeps it.
 * @param {Readonly<Record<string, string | undefined>>} env
 * @returns {string | undefined} its path
 */
export function findSystemBrowser(env) {
  const given = env['CHROME_PATH'];
  if (given !== undefined && given !== '') return answers(given) ? given : undefined;
  const folders = (env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '' && !folder.includes('node_modules'));
  const candidates = [...NAMES.flatMap((name) => folders.map((folder) => join(folder, name))), ...FIXED];
  return candidates.find(answers);
}
