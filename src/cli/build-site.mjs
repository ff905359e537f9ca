import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';

const FILES = ['astro.config.mjs', 'svelte.config.js', 'tsconfig.json', 'package.json', 'package-lock.json'];
const FOLDERS = ['src', 'public'];
/** Settings from outside that change what is built. */
const SETTINGS = ['BASE', 'SITE', 'CONTENT_DIR', 'FRAME_ANCESTORS'];

function filesUnder(folder) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name))
    .sort();
}

/**
 * Where the trainers' texts are: CONTENT_DIR, else `content`.
 * @param {string} root
 * @param {Readonly<Record<string, string | undefined>>} env
 */
function contentFolder(root, env) {
  return resolve(root, env['CONTENT_DIR'] || 'content');
}

/**
 * A fingerprint of everything that decides how the built site looks: the same inputs need no second build.
 * @param {string} root the project's folder
 * @param {Readonly<Record<string, string | undefined>>} env
 * @returns {string} hexadecimal
 */
export function inputsFingerprint(root, env) {
  const hash = createHash('sha256');
  const files = [
    ...FILES.map((file) => join(root, file)).filter((file) => existsSync(file)),
    ...FOLDERS.flatMap((folder) => filesUnder(join(root, folder))),
    ...filesUnder(contentFolder(root, env)),
  ];
  for (const file of files) {
    const bytes = readFileSync(file);
    hash.update(`${relative(root, file)}\0${bytes.length}\0`).update(bytes);
  }
  for (const name of SETTINGS) hash.update(`${name}=${env[name] ?? ''}\0`);
  return hash.digest('hex');
}

/**
 * Builds the site into `dist` unless it is there already, made from the same inputs.
 * @param {string} root
 * @param {Readonly<Record<string, string | undefined>>} env
 * @param {(text: string) => void} say
 * @returns {Promise<boolean>} false when the build failed; its own messages were printed
 */
export async function buildIfChanged(root, env, say) {
  const stamp = join(root, 'node_modules/.cache/peilian/built');
  const inputs = inputsFingerprint(root, env);
  if (existsSync(join(root, 'dist/index.html')) && existsSync(stamp) && readFileSync(stamp, 'utf8') === inputs) {
    say('The built site is up to date.');
    return true;
  }
  say('Building the site …');
  // A build that stops half-way must not pass for a good one.
  rmSync(stamp, { force: true });
  const started = Date.now();
  const code = await new Promise((done) => {
    const child = spawn(process.execPath, [join(root, 'node_modules/astro/bin/astro.mjs'), 'build'], {
      cwd: root,
      env: { ...env, ASTRO_TELEMETRY_DISABLED: '1' },
      stdio: 'inherit',
    });
    child.on('error', () => done(1));
    child.on('close', done);
  });
  if (code !== 0) return false;
  mkdirSync(dirname(stamp), { recursive: true });
  writeFileSync(stamp, inputs);
  say(`Built in ${((Date.now() - started) / 1000).toFixed(1)} s.`);
  return true;
}
