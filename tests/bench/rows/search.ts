import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { readContent } from '../../../src/authoring/files/library.ts';
import { LOCALES, type Locale } from '../../../src/domain/locale.ts';
import { ask } from '../../../src/search/ask.ts';
import { buildIndex } from '../../../src/search/build-index.ts';
import type { SearchDocument } from '../../../src/search/document.ts';
import { lessonDocuments } from '../../../src/search/documents.ts';
import { JUDGED } from '../../search/judged-queries.ts';
import { firstShown, realShelves, stands } from '../../search/real-shelves.ts';
import { QUERIES } from '../input/queries.ts';
import { thousandLessons } from '../input/thousand-lessons.ts';
import { median, type Row } from '../row.ts';
import { serveCompressed } from '../site/compressing-server.ts';
import { launch, visit } from '../site/mid-phone.ts';
import { CACHE, installed } from '../site/peer.ts';

const KB = 1000;
/** Pages of a result that a learner looks at, and that recall is reckoned over. */
const LOOKED_AT = 4;
const ROUNDS = 5;

const pageOf = (address: string): string => address.replace(/^https?:\/\/[^/]+/, '').replace(/[#?].*$/, '');

/** Of the pages that hold the query, as many as are looked at, the part that is among the first results; 0…1. */
function recall(found: readonly string[], holding: ReadonlySet<string>): number {
  const first = [...new Set(found)].slice(0, LOOKED_AT).filter((page) => holding.has(page)).length;
  return first / Math.min(LOOKED_AT, holding.size);
}

/** A query as it is typed, letter by letter. */
const typed = (query: string): readonly string[] => [...query].map((_, end) => [...query].slice(0, end + 1).join(''));

/** Index, time and recall on a thousand lessons, and recall on the site's own lessons beside Pagefind's. */
export async function searchRows(dist: string): Promise<readonly Row[]> {
  return [...thousandRows(), ...judgedRows(), ...(await phoneRows(dist)), ...(await recallRows(dist))];
}

function thousandRows(): readonly Row[] {
  const generated = thousandLessons();
  const times: number[] = [];
  const indexed: number[] = [];
  let bytes = 0;
  for (const locale of LOCALES) {
    const own = generated.filter((lesson) => lesson.locale === locale);
    const courses = [...new Set(own.map(({ course }) => course))].map((course) =>
      own
        .filter((lesson) => lesson.course === course)
        .flatMap(({ id, title, body }) =>
          body
            .split(/^## /m)
            .map((section) => ({ id: 0, group: 'lesson', title, heading: '', terms: '', text: section, about: {}, href: id }) as const),
        )
        .map((document, id): SearchDocument => ({ ...document, id })),
    );
    bytes += courses.reduce((sum, documents) => sum + brotliCompressSync(JSON.stringify(documents)).byteLength, 0);
    const began = performance.now();
    const shelves = courses.map(buildIndex);
    indexed.push(performance.now() - began);
    for (let round = 0; round < ROUNDS; round += 1)
      for (const query of [...QUERIES[locale], ...JUDGED[locale].map((one) => one.query)].flatMap(typed)) {
        const asked = performance.now();
        ask(shelves, query);
        times.push(performance.now() - asked);
      }
  }
  const sorted = times.toSorted((a, b) => a - b);
  return [
    { what: '1,000 lessons: texts to be indexed, both languages, brotli', measured: bytes / KB, unit: 'KB' },
    { what: '1,000 lessons: indexing one language’s 500', measured: Math.max(...indexed) / 1000, unit: 's' },
    { what: `1,000 lessons: query, median of ${times.length} as typed`, measured: median(times), unit: 'ms' },
    { what: '1,000 lessons: query, p99', measured: sorted[Math.floor(sorted.length * 0.99)] ?? Number.NaN, limit: 16, unit: 'ms' },
  ];
}

/** Of the queries judged by hand, the part of which everything that must stand among the first three stands there. */
function judgedRows(): readonly Row[] {
  const shelves = realShelves();
  const judged = LOCALES.flatMap((locale) =>
    JUDGED[locale].map((one) => ({ ...one, shown: firstShown(ask(shelves[locale], one.query), 3) })),
  );
  const kept = judged.filter(({ first, shown }) => first.every((wanted) => stands(wanted, shown)));
  return [
    {
      what: `${judged.length} queries judged by hand: what must be is among the first three`,
      measured: (100 * kept.length) / judged.length,
      limit: 100,
      unit: '%',
      atLeast: true,
    },
  ];
}

/** What a phone’s processor is slower; a browser slows its pages, never their workers. */
const SLOWER = 4;
const RUNS = 5;

/**
 * On the mid phone, from the first key to the first results painted, its shelf being there; and until the shelf is there. What the worker reckons is
 * measured here, and added as often as a phone would take longer over it.
 */
async function phoneRows(dist: string): Promise<readonly Row[]> {
  const { origin, server } = await serveCompressed(dist, 46_300);
  const browser = await launch();
  const shelves = realShelves().zh;
  const painted: number[] = [];
  const ready: number[] = [];
  for (let run = 0; run < RUNS; run += 1) {
    const { page, context } = await visit(browser, `${origin}/zh/search/`);
    const field = page.getByRole('searchbox');
    await field.focus();
    await page.waitForFunction(() => document.querySelector('search[data-ready]') !== null, undefined, { timeout: 60_000 });
    ready.push(await page.evaluate(() => performance.now()));
    painted.push(
      await field.evaluate(
        (input) =>
          new Promise<number>((resolve) => {
            let began = 0;
            const watcher = new MutationObserver(() => {
              if (!document.querySelector('search section li p mark, search section li a mark')) return;
              watcher.disconnect();
              // The frame after the next one begins when this change has been painted.
              requestAnimationFrame(() => {
                const { port1, port2 } = new MessageChannel();
                port1.onmessage = () => resolve(performance.now() - began);
                port2.postMessage(undefined);
              });
            });
            watcher.observe(document.body, { childList: true, subtree: true });
            if (!(input instanceof HTMLInputElement)) return;
            began = performance.now();
            input.value = '贵';
            input.dispatchEvent(new InputEvent('input', { bubbles: true }));
          }),
      ),
    );
    await context.close();
  }
  await browser.close();
  server.close();
  server.closeAllConnections();
  const began = performance.now();
  ask(shelves, '贵');
  const reckoned = performance.now() - began;
  return [
    { what: 'mid phone: from opening the page until all of its shelf is there', measured: median(ready), unit: 'ms' },
    {
      what: 'mid phone: from the first key to the first results painted, shelf there',
      measured: median(painted) + (SLOWER - 1) * reckoned,
      limit: 300,
      unit: 'ms',
    },
  ];
}

async function recallRows(dist: string): Promise<readonly Row[]> {
  const { library } = readContent();
  const lessons = (locale: Locale) => library.lessons.filter((lesson) => lesson.locale === locale);
  const holding = (locale: Locale, query: string): ReadonlySet<string> =>
    new Set(
      lessons(locale)
        .filter(({ title, summary, sections }) =>
          [title, summary, ...sections.flatMap(({ heading, text }) => [heading, text])].join('\n').toLowerCase().includes(query),
        )
        .map((lesson) => `/${locale}/courses/${lesson.course}/${lesson.id}/`),
    );
  const asked = LOCALES.flatMap((locale) =>
    QUERIES[locale].map((query) => ({ locale, query, holding: holding(locale, query) })).filter((one) => one.holding.size > 0),
  );
  const shelves = Object.fromEntries(
    LOCALES.map((locale) => [
      locale,
      library.courses.map((course) =>
        buildIndex(
          lessonDocuments(
            lessons(locale).filter((lesson) => lesson.course === course.id),
            (route) => `/${locale}/${route}/`,
          ),
        ),
      ),
    ]),
  );
  const mean = (values: readonly number[]): number => (100 * values.reduce((sum, value) => sum + value, 0)) / values.length;
  const ours = mean(
    asked.map((one) =>
      recall(
        ask(shelves[one.locale] ?? [], one.query).groups.flatMap(({ hits }) => hits.map(({ document }) => pageOf(document.href))),
        one.holding,
      ),
    ),
  );
  const peer = await pagefind(dist, asked);
  const what = `recall in the first ${LOOKED_AT} pages, ${asked.length} queries${peer ? '; limit: Pagefind' : ''}`;
  const rows: Row[] = [{ what, measured: ours, unit: '%', atLeast: true, ...(peer ? { limit: mean(peer.recalls) } : {}) }];
  if (!peer) return rows;
  const own = LOCALES.map((locale) => {
    const folder = join(dist, locale, 'search');
    const files = readdirSync(folder).filter((name) => name.endsWith('.json'));
    return files.reduce((sum, name) => sum + brotliCompressSync(readFileSync(join(folder, name))).byteLength, 0);
  });
  return [
    ...rows,
    {
      what: 'index of this site, both languages, as sent; limit: Pagefind',
      measured: own.reduce((a, b) => a + b) / KB,
      limit: peer.bytes / KB,
      unit: 'KB',
    },
    { what: 'Pagefind: query in a browser, index loaded, median', measured: median(peer.times), unit: 'ms' },
  ];
}

interface Asked {
  readonly locale: Locale;
  readonly query: string;
  readonly holding: ReadonlySet<string>;
}

/** Pagefind over the same lessons' pages, asked in a browser, as it is made to be. */
async function pagefind(dist: string, asked: readonly Asked[]) {
  const home = installed('pagefind', { pagefind: '1.6.0' });
  if (!home) return undefined;
  const output = join(CACHE, 'pagefind-index');
  execFileSync(
    process.execPath,
    [
      join(home, 'node_modules', 'pagefind', 'lib', 'runner', 'bin.cjs'),
      '--site',
      dist,
      '--glob',
      '*/courses/*/*/index.html',
      '--root-selector',
      'main',
      '--output-path',
      output,
    ],
    { stdio: ['ignore', 'ignore', 'pipe'] },
  );
  const bytes = readdirSync(output, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(?:pf_\w+|pagefind|json)$/.test(entry.name))
    .reduce((sum, entry) => sum + statSync(join(entry.parentPath, entry.name)).size, 0);
  const { origin, server } = await serveCompressed(output, 46_200);
  const browser = await launch();
  const page = await browser.newPage();
  const recalls: number[] = [];
  const times: number[] = [];
  for (const locale of LOCALES) {
    await page.goto(`${origin}/pagefind-entry.json`);
    await page.evaluate((language) => document.documentElement.setAttribute('lang', language), locale === 'zh' ? 'zh-Hans' : 'en');
    for (const { query, holding } of asked.filter((one) => one.locale === locale)) {
      const { urls, took } = await page.evaluate(
        async ({ query, script, most }) => {
          const module = await import(script);
          await module.search(query);
          const began = performance.now();
          const { results } = await module.search(query);
          const took = performance.now() - began;
          const found: string[] = [];
          for (const result of results.slice(0, most)) found.push((await result.data()).url);
          return { urls: found, took };
        },
        { query, script: `${origin}/pagefind.js`, most: LOOKED_AT },
      );
      recalls.push(recall(urls.map(pageOf), holding));
      times.push(took);
    }
  }
  await browser.close();
  server.close();
  server.closeAllConnections();
  return { recalls, times, bytes };
}
