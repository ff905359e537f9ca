/**
 * Brings a fresh clone to where `npm start` or `npm test` can run: `node src/cli/setup.mjs <goal>`.
 * Runs under the system's Node (20 is enough) and imports no package, because none may be there yet.
 * npm links the Node that comes with the packages to node_modules/.bin, where the scripts that follow find it.
 */
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findSystemBrowser } from './find-browser.mjs';
import { atLeast, OLDEST_NODE, planBrowser, planInstall, planNode, remedyForBrowser, remedyForNpm } from './setup-plan.mjs';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const STAMP = join(ROOT, 'node_modules/.cache/peilian/installed');
const BUNDLED_NODE = join(ROOT, 'node_modules/.bin/node');
const PLAYWRIGHT = join(ROOT, 'node_modules/@playwright/test/cli.js');
const LAUNCH = "import('@playwright/test').then(async ({ chromium }) => (await chromium.launch()).close())";

const goal = process.argv[2] ?? 'start';
const started = Date.now();

function say(text) {
  console.log(`[set-up] ${text}`);
}

function stop(remedy) {
  console.error(`[set-up] Cannot go on. ${remedy}`);
  process.exit(1);
}

/** Runs a command, shows what it prints, and keeps what it wrote to stderr. */
function run(command, args, env = process.env) {
  return new Promise((resolve) => {
    let errors = '';
    const child = spawn(command, args, { cwd: ROOT, env, stdio: ['ignore', 'inherit', 'pipe'] });
    child.stderr.on('data', (chunk) => {
      errors += chunk;
      process.stderr.write(chunk);
    });
    child.on('error', (error) => resolve({ ok: false, errors: `${errors}${error.message}` }));
    child.on('close', (code) => resolve({ ok: code === 0, errors }));
  });
}

function readIfThere(path) {
  return existsSync(path) ? readFileSync(path, 'utf8') : undefined;
}

async function installPackages() {
  const lock = readFileSync(join(ROOT, 'package-lock.json'));
  const wanted = `${createHash('sha256').update(lock).digest('hex')} ${process.platform}-${process.arch}`;
  const plan = planInstall({ wanted, installed: readIfThere(STAMP) });
  if (plan.kind === 'nothing') return false;

  say(`Installing packages (${plan.reason}); about 20 seconds …`);
  const options = [
    'ci',
    '--ignore-scripts',
    '--no-audit',
    '--no-fund',
    '--fetch-retries=2',
    '--fetch-retry-mintimeout=1000',
    '--fetch-retry-maxtimeout=5000',
  ];
  const npm = process.env['npm_execpath'];
  // npm itself, as it was started: a `npm` on the PATH may be another one, or, under npx, none at all.
  const result = npm ? await run(process.env['npm_node_execpath'] ?? process.execPath, [npm, ...options]) : await run('npm', options);
  if (!result.ok) stop(remedyForNpm(result.errors));
  mkdirSync(join(STAMP, '..'), { recursive: true });
  writeFileSync(STAMP, wanted);
  return true;
}

/** The Node that came with the packages needs glibc. Where it does not start, the scripts have to find the system's again. */
function checkNode() {
  if (!existsSync(BUNDLED_NODE)) {
    if (!atLeast(process.version, OLDEST_NODE))
      stop(`This is Node ${process.version}. Install Node 22.19 or newer (https://nodejs.org), then run the command again.`);
    return process.execPath;
  }
  if (spawnSync(BUNDLED_NODE, ['--version'], { stdio: 'ignore' }).status === 0) return BUNDLED_NODE;
  rmSync(BUNDLED_NODE);
  if (!atLeast(process.version, OLDEST_NODE))
    stop(
      'The Node that comes with the packages does not run on this system. Install Node 22.19 or newer (https://nodejs.org), then run the command again.',
    );
  return process.execPath;
}

function has(command) {
  return (process.env['PATH'] ?? '').split(delimiter).some((folder) => folder !== '' && existsSync(join(folder, command)));
}

/** Chromium links against NSS, which a bare server lacks, and which nothing else brings. */
function hasBrowserLibraries() {
  if (process.platform !== 'linux') return true;
  const list = ['ldconfig', '/sbin/ldconfig']
    .map((command) => spawnSync(command, ['-p'], { encoding: 'utf8' }))
    .find(({ status }) => status === 0);
  return list === undefined || list.stdout.includes('libnss3.so');
}

async function findOrInstallBrowser(node) {
  const system = findSystemBrowser(process.env);
  if (system !== undefined) return `browser: ${system}`;
  if (process.env['CHROME_PATH'])
    stop(`CHROME_PATH is ${process.env['CHROME_PATH']}, which does not start. Set it to a Chrome or Chromium, or unset it.`);
  const downloadedStarts = () =>
    spawnSync(node, ['--input-type=module', '-e', LAUNCH], { cwd: ROOT, stdio: 'ignore', timeout: 60_000 }).status === 0;
  if (downloadedStarts()) return 'browser: Playwright’s Chromium';

  const facts = {
    platform: process.platform,
    root: process.getuid?.() === 0,
    aptGet: has('apt-get'),
    libraries: hasBrowserLibraries(),
  };
  for (const way of planBrowser(facts)) {
    if (way === 'download') {
      say('No Chrome or Chromium here: downloading Playwright’s (about 110 MB, into your user’s cache) …');
      await run(node, [PLAYWRIGHT, 'install', '--only-shell', 'chromium'], {
        ...process.env,
        PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: '10000',
      });
      if (downloadedStarts()) return 'browser: Playwright’s Chromium';
      say('That did not work.');
    } else {
      say('Installing Chromium with apt-get (about 15 seconds on a fast line) …');
      const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
      await run('apt-get', ['update', '-qq'], env);
      await run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], env);
      const installed = findSystemBrowser(process.env);
      if (installed !== undefined) return `browser: ${installed}`;
      say('That did not work.');
    }
  }
  return stop(remedyForBrowser(facts));
}

const plan = planNode({ platform: process.platform, arch: process.arch, running: process.version });
if (plan.kind === 'missing') stop(plan.remedy);
const installed = await installPackages();
const node = checkNode();
const browser = goal === 'test' ? `; ${await findOrInstallBrowser(node)}` : '';
say(`${installed ? 'Packages installed' : 'Nothing to install'}${browser} (${((Date.now() - started) / 1000).toFixed(1)} s).`);
