import { putEvents, storedEvents } from './support/log-in-browser.ts';
import { expect, test } from './support/strict-test.ts';

const LESSON = 'courses/managing-customers/credit-grading';

for (const [locale, here, read] of [
  ['zh', '从这儿接着读', '已读完'],
  ['en', 'go on here', 'done'],
] as const)
  test(`who comes back to a lesson finds the part to go on with, ${locale}`, async ({ page }) => {
    await page.goto(`/${locale}/${LESSON}/`);
    const rows = page.locator('[data-part-list] li');
    await expect(rows.first()).not.toContainText(here);
    const [first, second] = await page.locator('[data-part-end]').all();
    await first?.scrollIntoViewIfNeeded();
    await expect.poll(async () => (await storedEvents(page)).map(({ kind }) => kind)).toEqual(['lesson-opened', 'lesson-part-read']);
    await second?.scrollIntoViewIfNeeded();
    await expect.poll(async () => (await storedEvents(page)).map((event) => ('part' in event ? event['part'] : 0))).toEqual([0, 1, 2]);

    await page.goto(`/${locale === 'zh' ? 'en' : 'zh'}/`);
    await page.goto(`/${locale}/${LESSON}/`);
    await expect(rows.nth(0)).toContainText(read);
    await expect(rows.nth(1)).toContainText(read);
    await rows.nth(2).getByRole('link', { name: here }).click();
    await expect(page).toHaveURL(/#part\.3$/);
    await expect(page.locator('[id="part.3"] .part-label')).toBeInViewport();

    await page.locator('[data-lesson-end]').scrollIntoViewIfNeeded();
    await expect(page.locator('[data-read]')).toBeVisible();
    await expect(rows.nth(2)).toContainText(read);
    await expect(rows.filter({ hasText: here })).toHaveCount(0);
  });

for (const [locale, lesson, said] of [
  ['zh', 'silent', '一页带走'],
  // Nothing stands between the talk and the page to take along: it says itself what it is.
  ['zh', 'outgoing', '一页带走'],
  ['en', 'silent', 'In short'],
] as const)
  test(`what a lesson comes to is named once, ${lesson}, ${locale}`, async ({ page }) => {
    await page.goto(`/${locale}/courses/eight-types/${lesson}/`);
    await expect(page.getByRole('complementary').last()).toBeVisible();
    await expect(page.getByText(said, { exact: true })).toHaveCount(1);
  });

test('in a wide window the parts stand beside the text, and the one being read is marked', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto(`/en/${LESSON}/`);
  const list = page.locator('[data-part-list]');
  const text = await page.getByRole('article').boundingBox();
  const beside = await list.boundingBox();
  const gap = (beside?.x ?? Infinity) - ((text?.x ?? 0) + (text?.width ?? 0));
  expect(gap).toBeGreaterThan(0);
  expect(gap).toBeLessThanOrEqual(64);

  const marked = () =>
    list
      .getByRole('link')
      .evaluateAll((rows) => rows.flatMap((row, index) => (getComputedStyle(row).boxShadow === 'none' ? [] : [index + 1])));
  for (const part of [2, 3]) {
    await list
      .getByRole('link')
      .nth(part - 1)
      .click();
    await expect(page.locator(`[id="part.${part}"] .part-label`)).toBeInViewport();
    await expect.poll(marked).toEqual([part]);
    await expect(list).toBeInViewport();
  }
});

test('an older log knows no parts: nothing is marked, and the lesson is read as before', async ({ page }) => {
  await page.goto('/zh/');
  await putEvents(page, [
    {
      v: 2,
      id: 'old',
      at: 1,
      order: 1,
      locale: 'zh',
      content: 'c',
      kind: 'lesson-opened',
      course: 'managing-customers',
      lesson: 'credit-grading',
    },
  ]);
  await page.goto(`/zh/${LESSON}/`);
  await expect.poll(async () => (await storedEvents(page)).length).toBe(2);
  await expect(page.locator('[data-part-list] [data-state="here"]')).toHaveCount(0);
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });
  test('a lesson is one page: every part is there, and each leads on to the next', async ({ page }) => {
    await page.goto(`/zh/${LESSON}/`);
    const parts = await page.locator('[data-part-list] li').count();
    await expect(page.getByRole('region', { name: new RegExp(`^第 \\d 节，共 ${parts} 节$`) })).toHaveCount(parts);
    await page.getByRole('link', { name: /^接着读第 2 节/ }).click();
    await expect(page).toHaveURL(/#part\.2$/);
    const second = page.getByRole('region', { name: /^第 2 节/ });
    await expect(second.getByRole('heading', { level: 2 }).first()).toBeInViewport();
    await expect(second.getByText(/^还剩约 \d+ 分钟$/)).toBeInViewport();
  });
});
