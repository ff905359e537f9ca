import { readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { parseArgs } from 'node:util';
import { AxeBuilder } from '@axe-core/playwright';
import { type BrowserContext, chromium, type Page } from '@playwright/test';
import { buildIfChanged } from '../../../src/cli/build-site.mjs';
import { findSystemBrowser } from '../../../src/cli/find-browser.mjs';
import { createSiteServer, listen } from '../../../src/cli/site-server.mjs';

/**
 * `npm run axe`: every page of the built site in both themes by axe, and whether anything sticks out on a window of 320 px and with text twice
 * as large. Exit code 1 where something is found. `-- --only courses/` looks at the pages with that in their address.
 */
const ROOT = join(import.meta.dirname, '../../..');
const AT_ONCE = 2;
const THEMES = ['light', 'dark'] as const;
const NARROW = 320;
const PHONE = 390;
const HEIGHT = 800;

const { values } = parseArgs({ options: { only: { type: 'string', default: '' } } });
const say = (text: string): void => console.log(`[axe] ${text}`);
if (process.env['AXE_DIST'] === undefined && !(await buildIfChanged(ROOT, process.env, say))) process.exit(1);

const site = process.env['AXE_DIST'] ?? join(ROOT, 'dist');
const pages = readdirSync(site, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && entry.name === 'index.html')
  .map((entry) => `/${relative(site, entry.parentPath).split(sep).join('/')}/`.replace('//', '/'))
  // The front door leads on to a language by itself.
  .filter((path) => path !== '/' && path.includes(values.only))
  .sort();

const server = createSiteServer(site);
const port = await listen(server, 45_300);
const executablePath = findSystemBrowser(process.env);
const browser = await chromium.launch({ args: ['--no-sandbox'], ...(executablePath ? { executablePath } : {}) });

/** What is wrong with a page, a line each. */
async function faultsOf(page: Page, path: string): Promise<readonly string[]> {
  const faults: string[] = [];
  await page.setViewportSize({ width: 1200, height: HEIGHT });
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
  await page.goto(`http://localhost:${port}${path}`, { waitUntil: 'networkidle' });
  for (const colorScheme of THEMES) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    const { violations } = await new AxeBuilder({ page }).options({ rules: { 'target-size': { enabled: true } } }).analyze();
    for (const { id, help, nodes } of violations)
      faults.push(`${colorScheme}: ${id}: ${help} (${nodes.length} ×, first: ${nodes[0]?.html.slice(0, 120)})`);
  }
  await page.setViewportSize({ width: NARROW, height: HEIGHT });
  const narrow = await widest(page);
  if (narrow > NARROW) faults.push(`at ${NARROW} px the page is ${narrow} px wide`);
  await page.setViewportSize({ width: PHONE, height: HEIGHT });
  await page.evaluate(() => {
    document.documentElement.style.fontSize = '200%';
  });
  const large = await widest(page);
  if (large > PHONE) faults.push(`with text twice as large the page is ${large} px wide at ${PHONE} px`);
  return faults;
}

const widest = (page: Page): Promise<number> => page.evaluate(() => document.documentElement.scrollWidth);

const found = new Map<string, readonly string[]>();
const waiting = [...pages];
const began = Date.now();
async function work(context: BrowserContext): Promise<void> {
  const page = await context.newPage();
  for (let path = waiting.shift(); path; path = waiting.shift()) {
    const faults = await faultsOf(page, path);
    found.set(path, faults);
    for (const fault of faults) console.log(`${path}\n  ${fault}`);
    if (found.size % 25 === 0) say(`${found.size} of ${pages.length} pages`);
  }
}
const contexts = await Promise.all(Array.from({ length: AT_ONCE }, () => browser.newContext({ serviceWorkers: 'block' })));
await Promise.all(contexts.map(work));
await browser.close();
server.close();
server.closeAllConnections();

const faulty = [...found.values()].filter((faults) => faults.length > 0).length;
const seconds = Math.round((Date.now() - began) / 1000);
say(`${pages.length} pages in ${THEMES.length} themes, at ${NARROW} px and with text twice as large: ${faulty} with faults (${seconds} s)`);
process.exitCode = faulty === 0 ? 0 : 1;
