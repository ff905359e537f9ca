import type { Browser } from '@playwright/test';
import { readContent } from '../../../src/authoring/files/library.ts';
import { median, type Row } from '../row.ts';
import { serveCompressed } from '../site/compressing-server.ts';
import { launch, timeToLoad, visit } from '../site/mid-phone.ts';

const RUNS = 5;
const KB = 1000;

interface Weight {
  readonly bytes: number;
  readonly requests: number;
  /** ms until the load event has ended. */
  readonly ready: number;
}

/** A page on a mid phone with an empty cache; medians of five visits. */
export async function weigh(browser: Browser, address: string): Promise<Weight> {
  const runs: Weight[] = [];
  for (let run = 0; run < RUNS; run += 1) {
    const { page, context, loaded } = await visit(browser, address);
    const ready = await timeToLoad(page);
    await page.waitForLoadState('networkidle');
    runs.push({ ...loaded(), ready });
    await context.close();
  }
  return {
    bytes: median(runs.map(({ bytes }) => bytes)),
    requests: median(runs.map(({ requests }) => requests)),
    ready: median(runs.map(({ ready }) => ready)),
  };
}

/** From the start of the navigation until the talk can be begun, ms. */
async function interactive(browser: Browser, address: string): Promise<number> {
  const { page, context } = await visit(browser, address);
  await page.locator('.go .button:enabled').waitFor({ timeout: 60_000 });
  const at = await page.evaluate(() => performance.now());
  await context.close();
  return at;
}

/** From a choice to the painted reply, ms, for the first moves of a talk. */
async function moves(browser: Browser, address: string): Promise<readonly number[]> {
  const { page, context } = await visit(browser, address);
  await page.locator('.go .button:enabled').click();
  const took: number[] = [];
  for (let move = 0; move < 4; move += 1) {
    const choice = page.locator('.choice:enabled').first();
    if (
      !(await choice.waitFor({ timeout: 10_000 }).then(
        () => true,
        () => false,
      ))
    )
      break;
    took.push(
      await choice.evaluate(
        (button) =>
          new Promise<number>((resolve) => {
            const log = document.querySelector('[role="log"]');
            const began = performance.now();
            const watcher = new MutationObserver(() => {
              watcher.disconnect();
              // The frame after the next one begins when this change has been painted.
              requestAnimationFrame(() => {
                const { port1, port2 } = new MessageChannel();
                port1.onmessage = () => resolve(performance.now() - began);
                port2.postMessage(undefined);
              });
            });
            if (log) watcher.observe(log, { childList: true, subtree: true });
            if (button instanceof HTMLElement) button.click();
          }),
      ),
    );
  }
  await context.close();
  return took;
}

/** Bytes and times of the site's own pages on a mid phone. */
export async function pageRows(dist: string): Promise<readonly Row[]> {
  const { library } = readContent();
  const { origin, server } = await serveCompressed(dist, 46_000);
  const browser = await launch();
  const lessons = library.lessons.filter(({ persona }) => persona === 'silent');
  const rows: Row[] = [];
  for (const lesson of lessons) {
    const { bytes, requests, ready } = await weigh(browser, `${origin}/${lesson.locale}/courses/${lesson.course}/${lesson.id}/`);
    const what = `lesson ‘${lesson.title}’`;
    rows.push(
      { what: `${what}: all bytes`, measured: bytes / KB, limit: 25, unit: 'KB' },
      { what: `${what}: requests`, measured: requests, unit: '' },
      { what: `${what}: ready`, measured: ready, unit: 'ms' },
    );
  }
  const talk = `${origin}/en/role-plays/${library.rolePlays[0]?.id}/`;
  const begun: number[] = [];
  for (let run = 0; run < RUNS; run += 1) begun.push(await interactive(browser, talk));
  rows.push({ what: 'role-play: can be begun', measured: median(begun), limit: 1200, unit: 'ms' });
  const painted = await moves(browser, talk);
  rows.push({
    what: `role-play: from a choice to the painted reply, slowest of ${painted.length}`,
    measured: Math.max(...painted),
    limit: 50,
    unit: 'ms',
  });
  await browser.close();
  server.close();
  server.closeAllConnections();
  return rows;
}
