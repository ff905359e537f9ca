import { type Browser, type BrowserContext, type CDPSession, chromium, type Page } from '@playwright/test';
import { findSystemBrowser } from '../../../src/cli/find-browser.mjs';

/** A mid-range phone on a mobile network: CPU four times slower, 1.6 Mbit/s down, 750 kbit/s up, 150 ms. */
const CPU_RATE = 4;
const NETWORK = { offline: false, latency: 150, downloadThroughput: 1_600_000 / 8, uploadThroughput: 750_000 / 8 };

export function launch(): Promise<Browser> {
  const executablePath = findSystemBrowser(process.env);
  return chromium.launch({ args: ['--no-sandbox'], ...(executablePath ? { executablePath } : {}) });
}

export interface Visit {
  readonly page: Page;
  readonly context: BrowserContext;
  /** What came over the network so far, with headers. */
  readonly loaded: () => { readonly bytes: number; readonly requests: number };
}

/** Opens an address on that phone with an empty cache, and waits for its load event. */
export async function visit(browser: Browser, address: string): Promise<Visit> {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 }, serviceWorkers: 'block', reducedMotion: 'reduce' });
  const page = await context.newPage();
  const session: CDPSession = await context.newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', NETWORK);
  await session.send('Emulation.setCPUThrottlingRate', { rate: CPU_RATE });
  let bytes = 0;
  let requests = 0;
  session.on('Network.loadingFinished', ({ encodedDataLength }) => {
    bytes += encodedDataLength;
    requests += 1;
  });
  await page.goto(address, { waitUntil: 'load', timeout: 60_000 });
  return { page, context, loaded: () => ({ bytes, requests }) };
}

/** From the start of the navigation to the end of the load event, ms: document, styles and scripts are there and have run. */
export function timeToLoad(page: Page): Promise<number> {
  return page.evaluate(() => {
    const [navigation] = performance.getEntriesByType('navigation');
    return navigation instanceof PerformanceNavigationTiming ? navigation.loadEventEnd : Number.NaN;
  });
}
