import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Where peers are installed: outside the sources, kept from run to run. */
export const CACHE = join(import.meta.dirname, '../../..', 'node_modules', '.cache', 'peilian-bench');

/**
 * Installs packages for a comparison into a folder of their own, once.
 * @param packages name to exact version
 * @returns the folder, or undefined (and says why) where they can't be installed, as without a network
 */
export function installed(name: string, packages: Readonly<Record<string, string>>): string | undefined {
  const folder = join(CACHE, name);
  const isThere = Object.entries(packages).every(([id, version]) => {
    const file = join(folder, 'node_modules', id, 'package.json');
    return existsSync(file) && JSON.parse(readFileSync(file, 'utf8')).version === version;
  });
  if (isThere) return folder;
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ private: true, type: 'module' }));
  const npm = process.env['npm_execpath'];
  const [command, ...first] = npm ? [process.execPath, npm] : ['npm'];
  try {
    const wanted = Object.entries(packages).map(([id, version]) => `${id}@${version}`);
    execFileSync(command ?? 'npm', [...first, 'install', ...wanted, '--ignore-scripts', '--no-audit', '--no-fund'], {
      cwd: folder,
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    return folder;
  } catch (error) {
    console.log(
      `Left out: ${Object.keys(packages).join(', ')} can’t be installed here (${error instanceof Error ? error.message.split('\n')[0] : error}).`,
    );
    return undefined;
  }
}
