import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { BuiltSite } from '../../../src/build/built-site.ts';
import { listOffline } from '../../../src/build/offline/list-offline.ts';
import { FakeBrowser, ROOT } from './fake-worker.ts';

const PORTAL = '<h1>Welcome to our hotel. Please sign in.</h1>';
const PAGES: Readonly<Record<string, string>> = {
  'en/index.html': 'home',
  'en/courses/types/index.html': 'course',
  'en/courses/types/silent/index.html': 'the silent customer',
  'en/offline/index.html': 'not on this device',
  'zh/index.html': '首页',
  '_astro/app.js': 'go()',
};
/** What is kept of English: addresses as a learner’s browser asks for them. */
const KEPT = {
  'en/': 'home',
  'en/courses/types/': 'course',
  'en/courses/types/silent/': 'the silent customer',
  'en/offline/': 'not on this device',
  '_astro/app.js': 'go()',
};
const LESSON = 'en/courses/types/silent/';
const keepEnglish = { kind: 'keep', language: 'en' };
const askForEnglish = { ...keepEnglish, asked: true };

let folder: string;
/** What the network does with an address; undefined where it does nothing. Throws where it is down. */
let fault: (path: string, init?: RequestInit) => Response | undefined;
/** Addresses that went over the network, lists left out. */
let asked: string[];
let browser: FakeBrowser;

function publish(pages: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(pages)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  listOffline(new BuiltSite(folder));
}

async function network(address: string, init?: RequestInit): Promise<Response> {
  const path = address.slice(ROOT.length);
  if (!path.startsWith('offline/')) asked.push(path);
  return fault(path, init) ?? new Response(readFileSync(join(folder, path.replace(/(^|\/)$/, '$1index.html'))));
}

const portal = (): Response => new Response(PORTAL);
const offline = (): never => {
  throw new TypeError('Failed to fetch');
};

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'worker-'));
  mkdirSync(join(folder, '_astro'));
  publish(PAGES);
  fault = () => undefined;
  asked = [];
  browser = new FakeBrowser(network);
});
afterEach(() => {
  rmSync(folder, { recursive: true });
  vi.useRealTimers();
});

const news = (): Readonly<Record<string, unknown>> | undefined => browser.told.at(-1);

test('all of a language is kept as published, and served without a connection', async () => {
  await browser.order(keepEnglish);
  expect(news()).toMatchObject({ kind: 'kept', language: 'en', isNew: false });
  expect(browser.kept()).toEqual(KEPT);
  fault = offline;
  expect(await browser.open(`${LESSON}?from=mail#why`)).toBe('the silent customer');
  expect(await browser.open('en/role-plays/')).toBe('not on this device');
});

test('an address of a language that is not kept: said in whichever is, also one that this site has not had before', async () => {
  browser.lay('peilian de 1 checked', 'de/offline/', 'nicht auf diesem Gerät');
  fault = offline;
  expect(await browser.open('zh/role-plays/')).toBe('nicht auf diesem Gerät');
});

test('what is kept already is not fetched again, page after page', async () => {
  await browser.order(keepEnglish);
  asked = [];
  await browser.order(keepEnglish);
  expect(asked).toEqual([]);
  expect(news()).toMatchObject({ kind: 'kept', isNew: false });
});

describe('a network that answers for the host', () => {
  test('with its own page for one address, once: the published file is asked for again', async () => {
    let isFirst = true;
    fault = (path) => {
      if (path !== LESSON || !isFirst) return undefined;
      isFirst = false;
      return portal();
    };
    await browser.order(keepEnglish);
    expect(news()).toMatchObject({ kind: 'kept' });
    expect(browser.kept()).toEqual(KEPT);
  });

  test('with its own page that the browser remembers: the host itself is asked', async () => {
    fault = (_path, init) => (init?.cache === 'reload' ? undefined : portal());
    fault = (
      (remembered) => (path: string, init?: RequestInit) =>
        path.startsWith('offline/') ? undefined : remembered(path, init)
    )(fault);
    await browser.order(keepEnglish);
    expect(browser.kept()).toEqual(KEPT);
  });

  test('for one address, always: its page is shown, and not kept; the rest is there without a connection', async () => {
    fault = (path) => (path === LESSON ? portal() : undefined);
    await browser.order(keepEnglish);
    expect(news()).toEqual({ kind: 'altered', language: 'en', files: 1 });
    const { [LESSON]: _lesson, ...rest } = KEPT;
    expect(browser.kept()).toEqual(rest);
    expect(await browser.open(LESSON)).toBe(PORTAL);
    fault = offline;
    expect(await browser.open(LESSON)).toBe('not on this device');
    expect(await browser.open('en/courses/types/')).toBe('course');
  });

  test.each<[string, () => Response]>([
    ['a page and 200', portal],
    ['a page and 511', () => new Response(PORTAL, { status: 511 })],
    ['nothing, and 200', () => new Response('')],
    ['half of the file', () => new Response('the silent cu')],
    ['the file, and a line of its own', () => new Response('the silent customer<script src="//ads.test"></script>')],
  ])('answers %s: never kept', async (_name, answer) => {
    fault = (path) => (path === LESSON ? answer() : undefined);
    await browser.order(keepEnglish);
    expect(news()).toMatchObject({ kind: 'altered', files: 1 });
    expect(Object.keys(browser.kept())).not.toContain(LESSON);
  });

  test.each<[string, (path: string) => Response | undefined]>([
    ['a page in place of the list', portal],
    [
      'something else in JSON in place of the list',
      (path) => (path.startsWith('offline/') ? Response.json({ hotel: 'Peace' }) : undefined),
    ],
    ['a list of something else', (path) => (path.startsWith('offline/') ? Response.json({ version: '1', files: ['en/'] }) : undefined)],
  ])('%s: nothing is kept, and it is said', async (_name, wrong) => {
    fault = wrong;
    await browser.order(keepEnglish);
    expect(news()).toEqual({ kind: 'failed', language: 'en', reason: 'network' });
    expect(browser.kept()).toEqual({});
  });

  test('an old version stays for when there is no connection, and is not shown while there is one', async () => {
    await browser.order(keepEnglish);
    publish({ [`${LESSON}index.html`]: 'the silent customer, mended' });
    fault = (path) => (path === LESSON ? portal() : undefined);
    await browser.order(keepEnglish);
    expect(news()).toMatchObject({ kind: 'altered', files: 1 });
    fault = () => undefined;
    expect(await browser.open(LESSON)).toBe('the silent customer, mended');
    fault = offline;
    expect(await browser.open(LESSON)).toBe('the silent customer');
  });

  test('it is not asked anew on every page, but after ten minutes, or when the learner asks', async () => {
    vi.useFakeTimers({ now: 0, toFake: ['Date'] });
    fault = (path) => (path === LESSON ? portal() : undefined);
    await browser.order(keepEnglish);
    fault = () => undefined;
    asked = [];
    vi.setSystemTime(599_999);
    await browser.order(keepEnglish);
    expect(asked).toEqual([]);
    expect(news()).toEqual({ kind: 'altered', language: 'en', files: 1 });
    vi.setSystemTime(600_000);
    await browser.order(keepEnglish);
    expect(asked).toEqual([LESSON]);
    expect(news()).toMatchObject({ kind: 'kept' });
    expect(browser.kept()).toEqual(KEPT);
  });

  test('the learner asks', async () => {
    fault = (path) => (path === LESSON ? portal() : undefined);
    await browser.order(keepEnglish);
    fault = () => undefined;
    await browser.order(askForEnglish);
    expect(news()).toMatchObject({ kind: 'kept' });
    expect(browser.kept()).toEqual(KEPT);
  });

  test('where everything comes wrong it gives up early', async () => {
    publish(Object.fromEntries(Array.from({ length: 200 }, (_, at) => [`en/page-${at}/index.html`, `page ${at}`])));
    fault = (path) => (path.startsWith('offline/') ? undefined : portal());
    await browser.order(keepEnglish);
    expect(news()).toMatchObject({ kind: 'altered' });
    expect(new Set(asked).size).toBeLessThan(30);
    expect(browser.kept()).toEqual({});
  });

  test('a course kept alone is held to the same', async () => {
    fault = (path) => (path === LESSON ? portal() : undefined);
    await browser.order({ ...askForEnglish, course: 'types' });
    expect(news()).toEqual({ kind: 'altered', language: 'en', files: 1 });
    expect(Object.keys(browser.kept())).not.toContain(LESSON);
    fault = () => undefined;
    await browser.order({ ...askForEnglish, course: 'types' });
    expect(news()).toEqual({ kind: 'kept-course', language: 'en', course: 'types' });
    fault = offline;
    expect(await browser.open(LESSON)).toBe('the silent customer');
  });
});

describe('what was kept wrong before files were checked', () => {
  const OLD = 'peilian en d26b4ee87cd2';
  const should = (text: string): Record<string, string> => ({
    'x-peilian-hash': createHash('sha256').update(text).digest('hex').slice(0, 16),
  });
  beforeEach(() => {
    for (const [path, text] of Object.entries(KEPT)) browser.lay(OLD, path, path === LESSON ? PORTAL : text, should(text));
    browser.lay(OLD, 'offline/whole', 'd26b4ee87cd2');
  });

  test('is not shown: the host is asked', async () => {
    expect(await browser.open(LESSON)).toBe('the silent customer');
    expect(await browser.open('en/courses/types/')).toBe('course');
    expect(asked).toEqual([LESSON]);
  });

  test('is not shown without a connection either', async () => {
    fault = offline;
    expect(await browser.open(LESSON)).toBe('not on this device');
    expect(await browser.open('en/courses/types/')).toBe('course');
  });

  test('is mended with the next page that is opened; only it is fetched', async () => {
    await browser.order(keepEnglish);
    expect(asked).toEqual([LESSON]);
    expect(browser.kept()).toEqual(KEPT);
    expect([...browser.caches.keys()]).not.toContain(OLD);
  });
});

test('what has gone wrong on the device since is mended when the learner asks', async () => {
  await browser.order(keepEnglish);
  const [name = ''] = browser.caches.keys();
  browser.lay(name, LESSON, '');
  asked = [];
  await browser.order(askForEnglish);
  expect(asked).toEqual([LESSON]);
  expect(browser.kept()).toEqual(KEPT);
});

test('a new version takes over what did not change, and only that', async () => {
  await browser.order(keepEnglish);
  publish({ [`${LESSON}index.html`]: 'the silent customer, mended' });
  asked = [];
  await browser.order(keepEnglish);
  expect(asked).toEqual([LESSON]);
  expect(news()).toMatchObject({ kind: 'kept', isNew: true });
  expect(browser.kept()).toEqual({ ...KEPT, [LESSON]: 'the silent customer, mended' });
  expect(browser.caches.size).toBe(1);
});

test('without a connection it says so, and what is kept stays', async () => {
  await browser.order(keepEnglish);
  publish({ [`${LESSON}index.html`]: 'the silent customer, mended' });
  fault = (path) => (path.startsWith('offline/') ? undefined : offline());
  await browser.order(keepEnglish);
  expect(news()).toEqual({ kind: 'failed', language: 'en', reason: 'network' });
  expect(await browser.open(LESSON)).toBe('the silent customer');
});

test('everything kept can be removed', async () => {
  await browser.order(keepEnglish);
  await browser.order({ kind: 'forget' });
  expect(news()).toEqual({ kind: 'forgotten' });
  expect(browser.caches.size).toBe(0);
});

describe('what recognises replies', () => {
  const MODEL = 'en/own-words/model-1.bin';
  const used = (): string | undefined => browser.kept()[MODEL];
  beforeEach(() => publish({ [MODEL]: 'model' }));

  test('is not kept with the language, and is once it was used', async () => {
    await browser.order(keepEnglish);
    expect(asked).not.toContain(MODEL);
    expect(used()).toBeUndefined();
    expect(await browser.open(MODEL)).toBe('model');
    expect(used()).toBe('model');
    fault = offline;
    expect(await browser.open(MODEL)).toBe('model');
  });

  test('stays when a new version of the content comes, and is replaced when it is used again', async () => {
    await browser.order(keepEnglish);
    await browser.open(MODEL);
    publish({ [`${LESSON}index.html`]: 'the silent customer, mended', [MODEL]: 'a better model' });
    await browser.order(keepEnglish);
    expect(used()).toBe('model');
    expect(await browser.open(MODEL)).toBe('a better model');
    expect(used()).toBe('a better model');
  });

  test('is not kept where something else came', async () => {
    fault = (path) => (path === MODEL ? portal() : undefined);
    expect(await browser.open(MODEL)).toBe(PORTAL);
    expect(used()).toBeUndefined();
  });

  test('of an older kind goes', async () => {
    browser.lay('peilian used en checked', 'en/own-words/model-0.bin', 'older');
    await browser.open(MODEL);
    expect(browser.kept()).toEqual({ [MODEL]: 'model' });
  });

  test('goes with everything kept', async () => {
    await browser.open(MODEL);
    await browser.order({ kind: 'forget' });
    expect(browser.caches.size).toBe(0);
  });
});
