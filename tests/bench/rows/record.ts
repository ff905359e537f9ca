import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from '@playwright/test';
import { progressWords } from '../../../src/i18n/words/progress/record.ts';
import { quizWords } from '../../../src/i18n/words/quiz.ts';
import { longLogFile } from '../input/long-log.ts';
import { median, type Row } from '../row.ts';
import { serveCompressed } from '../site/compressing-server.ts';
import { launch } from '../site/mid-phone.ts';

const EVENTS = 100_000;
const RUNS = 3;
const READY = 500;
const words = progressWords('zh');

/** What shows that a page has its record. Read in the page, so it can hold no name of this file. */
const PAGES: readonly { readonly what: string; readonly path: string; readonly isReady: () => boolean }[] = [
  { what: 'home', path: 'zh/', isReady: () => document.querySelector('#continue-title') !== null },
  { what: 'progress', path: 'zh/progress/', isReady: () => document.querySelector('#record-drills') !== null },
  {
    what: 'customers',
    path: 'zh/customers/',
    isReady: () => /\d/.test(document.querySelector('[data-record]')?.textContent ?? ''),
  },
  { what: 'role-play', path: 'zh/role-plays/five-per-cent/', isReady: () => document.querySelector('.go .button:enabled') !== null },
  {
    what: 'drills',
    path: 'zh/drills/',
    isReady: () =>
      /\d/.test(
        document.querySelector('label small:not(:empty)')?.closest('.people')?.querySelectorAll('label small')[1]?.textContent ?? '',
      ),
  },
  {
    what: 'quiz',
    path: 'zh/courses/eight-types/silent/quiz/',
    isReady: () => document.querySelector('.quiz-actions .button:enabled') !== null,
  },
];

/** Notes the longest task of a page, ms. */
async function watchTasks(page: Page): Promise<void> {
  await page.addInitScript(() => {
    Object.assign(window, { longest: 0 });
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries())
        Object.assign(window, { longest: Math.max(Number(Reflect.get(window, 'longest')), duration) });
    }).observe({ type: 'longtask', buffered: true });
  });
}
const longestTask = (page: Page): Promise<number> => page.evaluate(() => Number(Reflect.get(window, 'longest')));

/** From the start of the navigation until the record shows, ms, and the longest task until then; medians of several visits. */
async function open(
  context: BrowserContext,
  address: string,
  isReady: () => boolean,
): Promise<{ readonly ready: number; readonly task: number }> {
  const runs: { ready: number; task: number }[] = [];
  for (let run = 0; run < RUNS; run += 1) {
    const page = await context.newPage();
    await watchTasks(page);
    await page.goto(address, { waitUntil: 'commit' });
    await page.waitForFunction(isReady, undefined, { polling: 'raf', timeout: 120_000 });
    runs.push({ ready: await page.evaluate(() => performance.now()), task: await longestTask(page) });
    await page.close();
  }
  return { ready: median(runs.map(({ ready }) => ready)), task: median(runs.map(({ task }) => task)) };
}

/** A learner's record of a hundred thousand entries, on the desktop: taken in, shown, gone on with, taken along. */
export async function recordRows(dist: string): Promise<readonly Row[]> {
  const { origin, server } = await serveCompressed(dist, 46_100);
  const browser: Browser = await launch();
  const folder = mkdtempSync(join(tmpdir(), 'peilian-long-log-'));
  const file = join(folder, 'peilian.json');
  writeFileSync(file, longLogFile(EVENTS));
  try {
    const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, serviceWorkers: 'block', acceptDownloads: true });
    const rows: Row[] = [];
    const page = await context.newPage();
    await watchTasks(page);
    await page.goto(`${origin}/zh/progress/`);
    await page.getByRole('button', { name: words.import }).waitFor();
    const started = Date.now();
    await page.locator('input[type=file]').setInputFiles(file);
    const add = page.locator('.decide .button');
    await add.waitFor({ timeout: 300_000 });
    const examined = Date.now();
    await add.click();
    await page.locator('#record-drills').waitFor({ timeout: 300_000 });
    const added = Date.now();
    rows.push(
      { what: `import of ${EVENTS.toLocaleString('en')} entries: examined`, measured: (examined - started) / 1000, unit: 's' },
      { what: 'import: examined, added and shown', measured: (added - started) / 1000, limit: 5, unit: 's' },
      { what: 'import: longest task of the page', measured: await longestTask(page), limit: 100, unit: 'ms' },
    );
    const asked = Date.now();
    const downloading = page.waitForEvent('download');
    await page.getByRole('button', { name: words.export }).click();
    await (await downloading).path();
    rows.push({ what: 'export of them', measured: (Date.now() - asked) / 1000, limit: 2, unit: 's' });
    await page.close();
    const tasks: number[] = [];
    for (const { what, path, isReady } of PAGES) {
      const { ready, task } = await open(context, `${origin}/${path}`, isReady);
      tasks.push(task);
      rows.push({ what: `${what}: the record shows, or one may begin`, measured: ready, limit: READY, unit: 'ms' });
    }
    rows.push({ what: 'these pages: longest task', measured: Math.max(...tasks), limit: 100, unit: 'ms' });
    rows.push({ what: 'an answer: from handing in to ‘saved’', measured: await answerSaved(context, origin), limit: 50, unit: 'ms' });
    return rows;
  } finally {
    rmSync(folder, { recursive: true });
    await browser.close();
    server.close();
    server.closeAllConnections();
  }
}

/** Median over the first questions of a quiz, each answered by its first option. */
async function answerSaved(context: BrowserContext, origin: string): Promise<number> {
  const page = await context.newPage();
  await page.goto(`${origin}/zh/courses/eight-types/silent/quiz/`);
  await page.getByRole('button', { name: quizWords.zh.start }).click();
  const took: number[] = [];
  for (let position = 0; position < 12 && took.length < 5; position += 1) {
    await page.locator('.quiz:not([data-phase="intro"])').waitFor();
    if ((await page.locator('.quiz[data-phase="question"] form').count()) === 0) break;
    const options = page.locator('.quiz form input[type=radio]');
    if ((await options.count()) > 0) await options.first().check({ force: true });
    // A question of another kind, or one that wants more than a radio button.
    if ((await options.count()) === 0 || (await page.locator('.quiz form [type=submit]').isDisabled())) {
      const skip = page.getByRole('button', { name: quizWords.zh.skip });
      if (!(await skip.isVisible())) break;
      await skip.click();
      continue;
    }
    const submit = page.locator('.quiz form [type=submit]');
    took.push(
      await submit.evaluate(
        (button) =>
          new Promise<number>((resolve) => {
            const began = performance.now();
            const note = document.querySelector('[data-keeping]');
            new MutationObserver((_, observer) => {
              if (document.querySelector('[data-keeping]')?.getAttribute('data-keeping') !== 'saved') return;
              observer.disconnect();
              resolve(performance.now() - began);
            }).observe(note?.parentElement ?? document.body, { subtree: true, childList: true, attributes: true, characterData: true });
            if (button instanceof HTMLElement) button.click();
          }),
      ),
    );
    await submit.click();
  }
  await page.close();
  return median(took);
}
