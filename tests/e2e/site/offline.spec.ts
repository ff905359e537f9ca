import type { Page } from '@playwright/test';
import { expect, test } from '@playwright/test';
import { offlineWords } from '../../../src/i18n/words/offline.ts';

/** Opens the progress page and waits until the language is on the device. */
async function keepAll(page: Page, language: 'zh' | 'en', told: RegExp): Promise<void> {
  await page.goto(`/${language}/progress/`);
  await page.getByRole('heading', { name: offlineWords[language].title }).scrollIntoViewIfNeeded();
  await expect(page.getByText(told)).toBeVisible();
}

test('after one visit everything works with the network off: lesson, quiz, role-play, drill, search, record', async ({ page, context }) => {
  await keepAll(page, 'en', /Everything in English is on this device/);
  await context.setOffline(true);

  await page.goto('/en/courses/eight-types/silent/');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await page.goto('/en/courses/eight-types/silent/quiz/');
  await page.getByRole('button', { name: /start/i }).click();
  await expect(page.getByText(/1 of \d+|Question 1/).first()).toBeVisible();
  await page.goto('/en/role-plays/quiet-order/');
  await page.getByRole('button', { name: 'Walk in and begin' }).click();
  await expect(page.getByRole('log')).toBeVisible();
  await page.goto('/en/drills/');
  await page.getByRole('button', { name: 'Start' }).click();
  await expect(page.getByText('1 of 10')).toBeVisible();
  await page.goto('/en/search/?q=discount');
  await expect(page.getByText(/\d+ found/)).toBeVisible();
  await page.goto('/en/');
  await expect(page.getByRole('navigation').first()).toBeVisible();
});

test('a page that is not on the device says so, in its language', async ({ page, context }) => {
  await keepAll(page, 'zh', /已全部存在这台设备上/);
  await context.setOffline(true);
  await page.goto('/zh/role-plays/quiet-order/map/');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('这一页还没有存到这台设备上');
});

test('what is kept can be removed, and the record stays', async ({ page }) => {
  await page.goto('/en/courses/eight-types/silent/');
  await keepAll(page, 'en', /Everything in English is on this device/);
  await page.getByRole('button', { name: 'Remove it from this device' }).click();
  await expect(page.getByText('Nothing is kept yet.')).toBeVisible();
  await page.reload();
  await expect(page.getByText('Nothing is kept yet.')).toBeVisible();
  const databases = await page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name));
  expect(databases).toContain('peilian');
});

/** Keeps one course alone, and comes back to the page that says so. */
async function keepOneCourse(page: Page): Promise<void> {
  await page.addInitScript(() => localStorage.setItem('peilian.offline', 'no'));
  await page.goto('/en/progress/');
  await page.getByText(offlineWords.en.oneCourse).click();
  await page.getByRole('button', { name: 'Only this course Eight customers' }).click();
  await expect(page.getByText('“Eight customers” is on this device.')).toBeVisible();
  await page.reload();
  await page.getByRole('heading', { name: offlineWords.en.title }).scrollIntoViewIfNeeded();
  await expect(page.getByText('“Eight customers” is on this device.')).toBeVisible();
}

test('a course kept alone is there without a connection, and no other', async ({ page, context }) => {
  await keepOneCourse(page);
  await context.setOffline(true);
  await page.goto('/en/courses/eight-types/silent/');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('The silent customer');
  await page.goto('/en/courses/key-accounts/');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('This page is not on this device yet');
});

test('a course kept alone can be removed', async ({ page }) => {
  await keepOneCourse(page);
  await page.getByRole('button', { name: 'Remove it from this device' }).click();
  await expect(page.getByText('Nothing is kept yet.')).toBeVisible();
});
