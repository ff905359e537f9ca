import { readFileSync } from 'node:fs';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { LOG_VERSION } from '../../src/domain/log/migrate.ts';
import { progressWords } from '../../src/i18n/words/progress/record.ts';
import { putEvents, storedEvents } from './support/log-in-browser.ts';
import { expect, test } from './support/strict-test.ts';

const COURSE = 'courses/eight-types';
const LESSON = `${COURSE}/silent`;

/** Goes to the end of a lesson and waits until it is noted. */
async function readToTheEnd(page: Page): Promise<void> {
  await page.locator('[data-lesson-end]').scrollIntoViewIfNeeded();
  await expect(page.locator('p[data-read]')).toBeVisible();
}

test('a lesson opened is not read; its end seen is, in both languages and after a reload', async ({ page }) => {
  await page.goto(`/zh/${LESSON}/`);
  await expect.poll(async () => (await storedEvents(page)).map(({ kind }) => kind)).toEqual(['lesson-opened']);

  await page.goto(`/zh/${COURSE}/`);
  const row = page.getByRole('listitem').filter({ has: page.locator(`a[href="/zh/${LESSON}/"]`) });
  // Ticks wake when they come into view.
  await row.scrollIntoViewIfNeeded();
  await expect(row.getByText('读过开头')).toBeVisible();

  await page.goto(`/zh/${LESSON}/`);
  await readToTheEnd(page);
  await page.goto(`/en/${COURSE}/`);
  const english = page.getByRole('listitem').filter({ has: page.locator(`a[href="/en/${LESSON}/"]`) });
  await english.scrollIntoViewIfNeeded();
  await expect(english.getByText('Read', { exact: true })).toBeVisible();
  await page.reload();
  await english.scrollIntoViewIfNeeded();
  await expect(english.getByText('Read', { exact: true })).toBeVisible();
  await expect(page.getByText(/^Lessons read: 1 of /)).toBeVisible();
});

test('home has nothing to continue for who has not begun, then leads back to what was left', async ({ page }) => {
  await page.goto('/en/');
  await expect(page.getByRole('link', { name: 'Talk to Mr Gao' })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'What next' })).toHaveCount(0);

  await page.goto(`/zh/${LESSON}/`);
  await expect.poll(async () => (await storedEvents(page)).length).toBe(1);
  await page.goto('/en/');
  await expect(page.getByRole('heading', { name: 'What next' })).toBeVisible();
  // Who comes again has heard what this is.
  await expect(page.getByRole('link', { name: 'Talk to Mr Gao' })).toHaveCount(0);
  await page.getByRole('link', { name: /^Go on reading: / }).click();
  await expect(page).toHaveURL(`/en/${LESSON}/`);
});

test('home and progress say what was done last, what comes next and why, and what has become better', async ({ page }) => {
  await page.goto('/en/progress/');
  await expect(page.getByText(/^Nothing here yet/)).toBeVisible();
  const talk = (run: string, order: number, score: number, outcome: string) => ({
    ...{ kind: 'run-ended', rolePlay: 'five-per-cent', run, outcome, ending: 'end', score },
    ...{ v: LOG_VERSION, id: `00000000-0000-4000-8000-00000000000${order}`, at: order, order, locale: 'zh', content: 'c' },
  });
  await putEvents(page, [talk('r1', 1, 20, 'lost'), talk('r2', 2, 44, 'lost')]);
  for (const path of ['/en/progress/', '/en/']) {
    await page.goto(path);
    const standing = page.getByRole('region', { name: 'What next' });
    await expect(standing.getByText('Talk: The five-per-cent demand')).toBeVisible();
    await expect(standing.getByText('20 → 44')).toBeVisible();
    await expect(standing.getByText(/^about \d+ minutes$/)).toBeVisible();
    if (path === '/en/')
      await expect(standing.getByRole('link', { name: 'Do a round of drill' })).toHaveAttribute('href', '/en/drills/#stubborn');
    await expect(standing.getByRole('link', { name: 'Read: The tough bargainer' })).toHaveAttribute(
      'href',
      '/en/courses/eight-types/stubborn/',
    );
    // What was done last, and why that comes next, home alone says.
    const onHome = path === '/en/' ? 1 : 0;
    await expect(standing.getByText('You played “The five-per-cent demand”: 44, lost')).toHaveCount(onHome);
    const why = standing.getByText('That talk went wrong, and this lesson is about exactly that customer.');
    await expect(why.filter({ visible: true })).toHaveCount(onHome);
    await expect(standing.getByText('Only 5 minutes?')).toHaveCount(onHome);
  }
});

test('home marks whom one has met and the lessons that are read, and offers a short path again', async ({ page }) => {
  await page.goto('/en/');
  const people = page.getByRole('link', { name: 'Outgoing' });
  const courses = page.locator('[data-of-course]').first();
  await expect(people).toBeVisible();
  await expect(courses).toContainText('10 lessons');
  const entry = (order: number) => ({
    ...{ v: LOG_VERSION, id: `00000000-0000-4000-8000-00000000000${order}`, at: order, order, locale: 'en', content: 'c' },
  });
  await putEvents(page, [
    { ...entry(1), kind: 'lesson-read', course: 'eight-types', lesson: 'outgoing' },
    { ...entry(2), kind: 'run-ended', rolePlay: 'first-two-minutes', run: 'r', outcome: 'won', ending: 'end', score: 83.6 },
    { ...entry(3), kind: 'drill-started', drill: 'd', of: 'mixed', seed: 1, objections: ['silent/too-dear'] },
    { ...entry(4), kind: 'drill-answered', drill: 'd', objection: 'silent/too-dear', choice: 'a', score: 1, took: 1 },
  ]);
  await page.reload();
  await expect(people).toContainText('best: 84');
  await expect(page.getByRole('link', { name: 'Silent' })).not.toContainText('best');
  await expect(courses).toContainText('1 of 10 read');
  await expect(page.locator('[data-of-path="ten-minutes"]')).toContainText('Done; again any time');

  await page.goto('/en/paths/');
  const short = page.locator('[data-of-path="ten-minutes"]');
  await expect(short.getByRole('link', { name: 'Your first two minutes' })).toBeVisible();
  const keyAccounts = page.getByRole('listitem').filter({ has: page.getByRole('link', { name: 'Key-account rep' }) });
  await expect(keyAccounts).toContainText(/\d+ steps\s· about \d hours/);
});

for (const [locale, next, first] of [
  ['zh', '接下来', '从第一课开始'],
  ['en', 'What next', 'Start with lesson one'],
] as const)
  test(`the page of the record holds the room of what comes next, and tells who is new where to begin, ${locale}`, async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    // Its store answers nothing yet.
    await page.addInitScript(() => {
      const open = IDBFactory.prototype.open;
      IDBFactory.prototype.open = function (...asked) {
        const request = open.apply(this, asked);
        const stopped = new Promise<void>((resolve) => Object.assign(window, { answer: resolve }));
        request.addEventListener('success', (event) => {
          if (!event.isTrusted) return;
          event.stopImmediatePropagation();
          void stopped.then(() => request.dispatchEvent(new Event('success')));
        });
        return request;
      };
    });
    await page.goto(`/${locale}/progress/`);
    const standing = page.getByRole('region', { name: next });
    const heading = standing.getByRole('heading', { name: next });
    await expect(standing.getByText(progressWords(locale).loading)).toBeVisible();
    await expect(standing.getByRole('link')).toHaveCount(0);
    const before = await heading.boundingBox();
    await page.evaluate(() => Reflect.get(window, 'answer')());
    await expect(standing.getByRole('link', { name: first })).toBeVisible();
    expect(await heading.boundingBox()).toEqual(before);
    await expect(page.getByRole('heading', { name: progressWords(locale).keepTitle })).toBeVisible();
  });

test('customers whom one has not met fold away, below those one has', async ({ page }) => {
  await page.goto('/en/progress/');
  await expect(page.getByRole('link', { name: 'Start with lesson one' })).toBeVisible();
  await putEvents(page, [
    {
      ...{ kind: 'run-ended', rolePlay: 'five-per-cent', run: 'r', outcome: 'lost', ending: 'end', score: 20 },
      ...{ v: LOG_VERSION, id: '00000000-0000-4000-8000-000000000001', at: 1, order: 1, locale: 'en', content: 'c' },
    },
  ]);
  await page.reload();
  const table = page.getByRole('table', { name: 'Conversations' });
  await expect(table.getByRole('row')).toHaveCount(2);
  await expect(table.getByRole('row', { name: /^Tough bargainer/ })).toBeVisible();
  const others = page.getByRole('list', { name: 'Not met yet (7)' });
  await expect(others).toHaveCount(0);
  await page.getByText('Not met yet (7)').click();
  await expect(others.getByRole('listitem')).toHaveCount(7);
});

test('the record begins with what it comes to; what was not begun is a line', async ({ page }) => {
  await page.goto(`/en/${LESSON}/`);
  await readToTheEnd(page);
  await page.goto('/en/progress/');
  const inAll = page.getByRole('region', { name: 'So far' });
  await expect(inAll).toContainText(/Lessons\s*1 of \d+ read/);
  await expect(inAll).toContainText(/Talks\s*0 held, 0 won/);
  const course = page.getByRole('region', { name: 'Eight customers' });
  await expect(course.getByRole('row', { name: /^The silent customer/ })).toBeVisible();
  await expect(course.getByRole('row')).toHaveCount(2);
  const other = course.getByRole('link', { name: 'The hesitant customer' });
  await expect(other).toBeHidden();
  await course.getByText('Lessons not begun (9)').click();
  await expect(other).toBeVisible();
  await page.getByText('Courses not begun (4)').click();
  await expect(page.getByRole('link', { name: 'Key accounts' })).toBeVisible();
});

test('a learning path says how far one is and what to do next, and home says the same', async ({ page }) => {
  await page.goto('/en/');
  await expect(page.getByRole('heading', { name: 'Where to start' })).toBeVisible();
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Paths' }).click();
  await page.getByRole('link', { name: 'New hire: the first two weeks' }).click();
  await expect(page.getByRole('heading', { name: 'New hire: the first two weeks' })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Start with step one' })).toHaveAttribute('href', '/en/role-plays/first-two-minutes/');
  await expect(page.getByText('Do this next').filter({ visible: true })).toHaveCount(0);

  await page.goto('/en/courses/eight-types/outgoing/');
  await readToTheEnd(page);
  const quiz = { name: 'Take the quiz: The outgoing customer' };
  await page.goto('/en/paths/new-hire/');
  await expect(page.getByText('1 of 33 steps done')).toBeVisible();
  await expect(page.getByRole('link', quiz)).toHaveAttribute('href', '/en/courses/eight-types/outgoing/quiz/');
  const step = (title: string) =>
    page
      .getByRole('listitem')
      .filter({ has: page.getByRole('link', { name: title }) })
      .last();
  await expect(step('The outgoing customer')).toContainText('Done');
  await expect(step('The outgoing customer').getByText('Take its quiz')).toBeVisible();

  await page.goto('/en/paths/');
  const first = page.getByRole('main').getByRole('listitem').first();
  await expect(first.getByRole('link', { name: 'New hire: the first two weeks' })).toBeVisible();
  await expect(first.getByText('1 of 33 steps done')).toBeVisible();
  await expect(first.getByRole('link', quiz)).toBeVisible();

  await page.goto('/en/');
  // What the path is and where it goes on is told once.
  await expect(page.getByRole('heading', { name: 'Other paths' })).toBeVisible();
  await expect(page.getByRole('link', { name: 'New hire: the first two weeks' })).toHaveCount(1);
  await expect(page.getByText('Ten working days')).toBeHidden();
  const standing = page.getByRole('region', { name: 'What next' });
  await expect(standing.getByRole('link', quiz)).toBeVisible();
  await expect(standing.getByText('1 of 33 steps done')).toBeVisible();

  // What is no step of the path is told as such, with where the path goes on.
  await page.goto('/en/role-plays/client-about-to-leave/');
  await page.getByRole('button', { name: 'Walk in and begin' }).click();
  await expect.poll(async () => (await storedEvents(page)).map(({ kind }) => kind)).toContain('run-started');
  await page.goto('/en/');
  await expect(standing.getByRole('link', { name: /^Still in the room: / })).toBeVisible();
  await expect(standing.getByText('Not a step of your path. Next on the path')).toBeVisible();
  await standing.getByRole('link', { name: 'Go and talk: Your first two minutes' }).click();
  await expect(page).toHaveURL('/en/role-plays/first-two-minutes/');
});

test('a path opens at the day one is at, folds the others, and says why it passes over open steps', async ({ page }) => {
  await page.goto('/en/progress/');
  await expect(page.getByText(/^Nothing here yet/)).toBeVisible();
  await page.goto('/en/paths/new-hire/');
  const day = (name: string) => page.getByRole('listitem').filter({ has: page.getByRole('heading', { name }) });
  await expect(day('Day 1: fail once, safely; those who talk').getByRole('link', { name: 'Tea first' })).toBeVisible();
  const tough = day('Day 3: the cautious and the bargainers').getByRole('link', { name: 'The tough bargainer' });
  await expect(tough).toBeHidden();

  await putEvents(page, [
    {
      ...{ kind: 'run-ended', rolePlay: 'five-per-cent', run: 'r', outcome: 'lost', ending: 'end', score: 20 },
      ...{ v: LOG_VERSION, id: '00000000-0000-4000-8000-000000000001', at: 1, order: 1, locale: 'en', content: 'c' },
    },
  ]);
  await page.reload();
  await expect(tough).toBeVisible();
  await expect(day('Day 3: the cautious and the bargainers').getByText('1 of 4')).toBeVisible();
  await expect(page.getByText('Earlier steps still open: 10. The path leads back to them afterwards.')).toBeVisible();
  const tea = day('Day 1: fail once, safely; those who talk').getByRole('link', { name: 'Tea first' });
  await expect(tea).toBeHidden();
  await page.getByRole('heading', { name: 'Day 1: fail once, safely; those who talk' }).click();
  await expect(tea).toBeVisible();
});

test('a path that is done is ticked, and stands last', async ({ page }) => {
  await page.goto('/en/progress/');
  await expect(page.getByText(/^Nothing here yet/)).toBeVisible();
  const base = { v: LOG_VERSION, locale: 'zh', content: 'c' };
  const at = (order: number) => ({ ...base, id: `00000000-0000-4000-8000-00000000000${order}`, at: order, order });
  await putEvents(page, [
    { kind: 'run-ended', rolePlay: 'first-two-minutes', run: 'r1', outcome: 'won', ending: 'end', score: 80, ...at(1) },
    { kind: 'drill-started', drill: 'd1', of: 'mixed', seed: 1, objections: ['silent/too-dear'], ...at(2) },
    { kind: 'drill-answered', drill: 'd1', objection: 'silent/too-dear', choice: 'a', score: 1, took: 1, ...at(3) },
  ]);
  await page.goto('/zh/paths/');
  const last = page.locator('[data-of-path]').last();
  await expect(last.getByText('走过了，随时再来')).toBeVisible();
  await expect(last.getByRole('link', { name: '头两分钟' })).toBeVisible();
  await last.getByRole('link', { name: '我有十分钟' }).click();
  await expect(page.getByText('走过了，随时再来')).toBeVisible();
  await expect(page.locator('.result').first()).toHaveText(/^谈成\s· 80 分$/u);
  await expect(page.getByRole('link', { name: '从第一步开始' })).toHaveCount(0);
  await page.getByRole('link', { name: '看看别的路线' }).click();
  await expect(page).toHaveURL('/zh/paths/');
});

test('two tabs share one log, and the one behind hears of the other', async ({ page, context }) => {
  await page.goto('/en/progress/');
  await expect(page.getByText(/^Nothing here yet/)).toBeVisible();
  const other = await context.newPage();
  await other.goto(`/zh/${LESSON}/`);
  await readToTheEnd(other);
  const row = page.getByRole('row').filter({ has: page.locator(`a[href="/en/${LESSON}/"]`) });
  await expect(row.getByRole('cell', { name: 'Read', exact: true })).toBeVisible();
});

test('a record goes to another browser as one file, once', async ({ page, browser }) => {
  await page.goto(`/en/${LESSON}/`);
  await readToTheEnd(page);
  await page.goto('/en/progress/');
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Export my record' }).click();
  const download = await downloading;
  expect(download.suggestedFilename()).toMatch(/^peilian-\d{4}-\d{2}-\d{2}\.json$/);
  const file = await download.path();
  expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({ format: 'peilian-log', version: 2 });

  const elsewhere = await browser.newContext();
  const fresh = await elsewhere.newPage();
  await fresh.goto(new URL('/zh/progress/', page.url()).href);
  await expect(fresh.getByRole('button', { name: '导入记录' })).toBeEnabled();
  await fresh.locator('input[type=file]').setInputFiles(file);
  await expect(fresh.getByText('文件里有 2 条记录，其中 2 条是这里没有的。')).toBeVisible();
  expect(await storedEvents(fresh)).toEqual([]);
  await fresh.getByRole('button', { name: '加进来（2 条）' }).click();
  await expect(fresh.getByText('已存好，加进来 2 条。')).toBeVisible();
  await expect(fresh.getByRole('status').filter({ hasText: '已存好' })).toBeFocused();
  await expect(fresh.getByRole('region', { name: '八种客户' }).getByText(/^读完 1／/)).toBeVisible();

  await fresh.locator('input[type=file]').setInputFiles(file);
  await expect(fresh.getByText('文件里的 2 条记录，这里都有了，不用再加。')).toBeVisible();
  expect(await storedEvents(fresh)).toEqual(await storedEvents(page));
  await elsewhere.close();
});

test('a file that is no record changes nothing', async ({ page }) => {
  await page.goto('/en/progress/');
  await expect(page.getByRole('button', { name: 'Import a record' })).toBeVisible();
  await page.locator('input[type=file]').setInputFiles({ name: 'x.json', mimeType: 'application/json', buffer: Buffer.from('{"a": 1}') });
  await expect(page.getByText(/^This is not a Peilian record, and nothing was changed/)).toBeVisible();
  expect(await storedEvents(page)).toEqual([]);
});

test('an edited log: the good entries count, the bad are reported, none is deleted', async ({ page }) => {
  await page.goto(`/en/${LESSON}/`);
  await readToTheEnd(page);
  await putEvents(page, [
    { id: 'x', kind: 'lesson-read', at: 'noon' },
    { id: 'y', kind: 'from-tomorrow' },
  ]);
  await page.goto('/en/progress/');
  await expect(page.getByText(/^Lessons read: 1 of /).first()).toBeVisible();
  await page.getByText('Entries that could not be read, set aside: 2').click();
  await expect(page.getByText('a kind this version does not know: from-tomorrow')).toBeVisible();
  await expect(page.getByText('“at” is missing or holds what it cannot')).toBeVisible();
  expect(await storedEvents(page)).toHaveLength(4);
});

test('where storage is refused, the lesson can be read and the record says why it is empty', async ({ page }) => {
  await page.addInitScript(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('denied', 'SecurityError');
    };
  });
  await page.goto(`/en/${LESSON}/`);
  await page.locator('[data-lesson-end]').scrollIntoViewIfNeeded();
  await expect(page.getByText(/^You have reached the end, but this browser could not note it/)).toBeVisible();
  await page.goto('/en/progress/');
  await expect(page.getByText(/^This browser will not let the site store anything/)).toBeVisible();
});

for (const locale of ['zh', 'en'] as const)
  for (const scheme of ['light', 'dark'] as const) {
    test(`axe finds nothing on the record, ${locale}, ${scheme}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme: scheme });
      await page.goto(`/${locale}/${LESSON}/`);
      await readToTheEnd(page);
      await putEvents(page, [{ id: 'y', kind: 'from-tomorrow' }]);
      await page.goto(`/${locale}/progress/`);
      await expect(page.locator('details.aside')).toBeVisible();
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
    });
  }

for (const [locale, row] of [
  ['zh', /不声不响型\s*1\s*2\s*50%/],
  ['en', /Silent\s*1\s*2\s*50%/],
] as const) {
  test(`a drill stands in the record, on a small screen, ${locale}`, async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto(`/${locale}/progress/`);
    await expect(page.locator('input[type=file]')).toBeAttached();
    const entry = { at: 1, locale, content: 'x', drill: 'd'.repeat(32) };
    const answer = { ...entry, kind: 'drill-answered', choice: 'x', took: 1 };
    await putEvents(page, [
      { ...entry, id: 'a'.repeat(32), kind: 'drill-started', of: 'silent', seed: 1, objections: ['silent/a', 'silent/b'] },
      { ...answer, id: 'b'.repeat(32), objection: 'silent/a', score: 1 },
      { ...answer, id: 'c'.repeat(32), objection: 'silent/b', score: 0.2 },
    ]);
    await page.reload();
    const words = progressWords(locale);
    const table = page.getByRole('table', { name: words.drillsTitle });
    await expect(table.getByRole('row').nth(1)).toHaveText(row);
    expect(await table.evaluate((node) => node.getBoundingClientRect().right)).toBeLessThanOrEqual(390);
    await table.getByRole('link').click();
    await expect(page).toHaveURL(new RegExp(`/${locale}/drills/#silent$`));
  });
}
