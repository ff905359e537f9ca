import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { readContent } from '../../../src/authoring/files/library.ts';
import { findSystemBrowser } from '../../../src/cli/find-browser.mjs';
import { median, type Row } from '../row.ts';
import { serveCompressed } from '../site/compressing-server.ts';
import { installed } from '../site/peer.ts';

const RUNS = 5;
const LIMITS = { performance: 98, accessibility: 100, 'best-practices': 100, seo: 100 } as const;

/** Lighthouse's four scores (mobile, simulated throttling) on a page of each important kind; medians of five. */
export async function lighthouseRows(dist: string): Promise<readonly Row[]> {
  const home = installed('lighthouse', { lighthouse: '13.5.0' });
  const browser = findSystemBrowser(process.env);
  if (!home || !browser) return [];
  const { library } = readContent();
  const lesson = library.lessons.find(({ locale, persona }) => locale === 'en' && persona !== undefined);
  const route = `courses/${lesson?.course}/${lesson?.id}`;
  const pages = ['', `courses/${lesson?.course}/`, `${route}/`, `${route}/quiz/`, `role-plays/${library.rolePlays[0]?.id}/`];
  const { origin, server } = await serveCompressed(dist, 46_300);
  const rows: Row[] = [];
  for (const page of pages) {
    const done: Readonly<Record<string, number>>[] = [];
    for (let run = 0; run < RUNS; run += 1) done.push(await scores(home, browser, `${origin}/en/${page}`));
    for (const [category, limit] of Object.entries(LIMITS))
      rows.push({
        what: `/en/${page}: ${category}`,
        measured: median(done.map((run) => run[category] ?? Number.NaN)),
        limit,
        unit: '',
        atLeast: true,
      });
  }
  server.close();
  server.closeAllConnections();
  return rows;
}

/** Scores by category, 0…100. */
async function scores(home: string, browser: string, address: string): Promise<Readonly<Record<string, number>>> {
  const { stdout } = await promisify(execFile)(
    process.execPath,
    [
      join(home, 'node_modules', 'lighthouse', 'cli', 'index.js'),
      address,
      '--output=json',
      '--quiet',
      `--only-categories=${Object.keys(LIMITS).join(',')}`,
      '--chrome-flags=--headless=new --no-sandbox',
    ],
    { env: { ...process.env, CHROME_PATH: browser }, maxBuffer: 2 ** 26 },
  );
  const { categories }: { categories: Record<string, { score: number }> } = JSON.parse(stdout);
  return Object.fromEntries(Object.entries(categories).map(([name, { score }]) => [name, Math.round(score * 100)]));
}
