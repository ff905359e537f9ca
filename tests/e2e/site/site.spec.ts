import { AxeBuilder } from '@axe-core/playwright';
import type { APIRequestContext } from '@playwright/test';
import { expect, test } from '../support/strict-test.ts';

interface Visited {
  readonly html: string;
  readonly links: readonly string[];
}

/** Every page that links lead to, from both languages' homes on. */
async function crawl(
  request: APIRequestContext,
): Promise<{ readonly pages: ReadonlyMap<string, Visited>; readonly dead: readonly string[] }> {
  const pages = new Map<string, Visited>();
  const dead: string[] = [];
  const waiting = ['/', '/zh/', '/en/'].map((path) => ({ path, from: '' }));
  const seen = new Set(waiting.map(({ path }) => path));
  for (let next = waiting.shift(); next; next = waiting.shift()) {
    const response = await request.get(next.path, { maxRedirects: 0 });
    if (response.status() !== 200) {
      dead.push(`${next.from} → ${next.path}: ${response.status()}`);
      continue;
    }
    const html = await response.text();
    const links = [...html.matchAll(/<a\s[^>]*?href="([^"]+)"/g)].map(([, href]) => (href ?? '').replaceAll('&amp;', '&'));
    pages.set(next.path, { html, links });
    for (const link of links) {
      const path = link.replace(/[#?].*$/, '');
      if (!path.startsWith('/') || seen.has(path)) continue;
      seen.add(path);
      waiting.push({ path, from: next.path });
    }
  }
  return { pages, dead };
}

test('every link leads somewhere, to the very place it names, and none leaves the site', async ({ request }) => {
  const { pages, dead } = await crawl(request);
  expect(dead).toEqual([]);
  const lost = [...pages].flatMap(([from, { links }]) =>
    links.flatMap((link) => {
      if (/^[a-z]+:/.test(link)) return [`${from} leaves for ${link}`];
      const [path, place] = link.split('#');
      const target = pages.get((path === '' ? from : (path ?? '')).replace(/\?.*$/, ''));
      return place && target && !target.html.includes(`id="${decodeURIComponent(place)}"`) ? [`${from} → ${link}`] : [];
    }),
  );
  expect(lost).toEqual([]);
  expect(pages.size).toBeGreaterThan(20);
});

test('every page says its language, has one heading and a twin in the other language', async ({ request }) => {
  const { pages } = await crawl(request);
  const faults = [...pages].flatMap(([path, { html }]) => {
    const locale = /^\/(zh|en)\//.exec(path)?.[1];
    // Statecharts are linked too, and are no pages.
    if (!locale || path.endsWith('.json')) return [];
    const twin = path.replace(locale, locale === 'zh' ? 'en' : 'zh');
    return [
      ...(html.includes(`<html lang="${locale === 'zh' ? 'zh-Hans' : 'en'}"`) ? [] : [`${path}: lang`]),
      ...([...html.matchAll(/<h1[\s>]/g)].length === 1 ? [] : [`${path}: h1`]),
      ...(pages.has(twin) ? [] : [`${path}: no ${twin}`]),
      ...(/<title>[^<]+<\/title>/.test(html) ? [] : [`${path}: title`]),
    ];
  });
  expect(faults).toEqual([]);
});

for (const [address, text] of [
  ['/zh/nowhere/', '这里没有这一页'],
  ['/en/nowhere', 'There is no such page'],
  ['/nowhere/', 'There is no such page'],
] as const) {
  test(`${address} is a 404 that helps`, async ({ page }) => {
    expect((await page.goto(address))?.status()).toBe(404);
    await expect(page.getByText(text).first()).toBeVisible();
    await expect(page.getByRole('main').getByRole('link').first()).toBeVisible();
  });
}

/** One page of each template. */
const TEMPLATES = [
  '',
  'courses/',
  'courses/eight-types/',
  'courses/eight-types/silent/',
  'courses/eight-types/silent/quiz/',
  'courses/eight-types/exam/',
  'role-plays/',
  'role-plays/five-per-cent/',
  'role-plays/five-per-cent/map/',
  'customers/',
  'drills/',
  'glossary/',
  'paths/',
  'paths/new-hire/',
  'search/?q=price',
  'progress/',
  'offline/',
  'nowhere/',
];

for (const template of TEMPLATES) {
  for (const [locale, scheme] of [
    ['zh', 'light'],
    ['en', 'dark'],
  ] as const) {
    test(`/${locale}/${template} in ${scheme}: axe finds nothing, nothing sticks out at 320 px`, async ({ page }) => {
      await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
      await page.goto(`/${locale}/${template}`);
      await page.waitForLoadState('networkidle');
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
      await page.setViewportSize({ width: 320, height: 640 });
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    });
  }
}

for (const locale of ['zh', 'en'] as const)
  test(`/${locale}/: on a phone a thumb finds each link of the header, and nothing else`, async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto(`/${locale}/paths/`);
    const links = page
      .getByRole('banner')
      .getByRole('link')
      .filter({ hasNot: page.locator('[href="#main"]') });
    const boxes = (await links.evaluateAll((all) => all.map((link) => link.getBoundingClientRect().toJSON()))).filter(
      ({ top }) => top >= 0,
    );
    expect(boxes.length).toBe(9);
    const areas = boxes.slice(1);
    expect(areas.map(({ width, height }) => width >= 43 && height >= 43)).toEqual(areas.map(() => true));
    // The sections stand in one line.
    expect(new Set(boxes.slice(1, 7).map(({ top }) => top)).size).toBe(1);
    expect(boxes.slice(1, 7).every(({ left, right }) => left >= 0 && right <= 390)).toBe(true);
  });

test('the columns of the footer are alike in both languages', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  const columns = async (locale: string) => {
    await page.goto(`/${locale}/paths/`);
    return page
      .getByRole('contentinfo')
      .getByRole('paragraph')
      .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().left));
  };
  expect(await columns('zh')).toEqual(await columns('en'));
});
