import type { Locator, Page } from '@playwright/test';
import { storedEvents } from './support/log-in-browser.ts';
import { expect, test } from './support/strict-test.ts';

/** The answers on the table. Exactly three or four. */
const answers = (page: Page): Locator => page.getByRole('main').getByRole('listitem').getByRole('button');

async function startWith(page: Page, type: string): Promise<void> {
  await page.goto('/en/drills/');
  await expect(page.getByRole('button', { name: 'Start', exact: true })).toBeEnabled();
  await page.getByRole('radio', { name: type }).press(' ');
  await page.getByRole('button', { name: 'Start', exact: true }).click();
  await expect(page.getByText('1 of 10', { exact: true })).toBeVisible();
}

/** Answers with the key and waits for what the customer says to it. */
async function answerByKey(page: Page, key: string): Promise<void> {
  await expect(answers(page).first()).toBeVisible();
  await page.keyboard.press(key);
  await expect(page.getByRole('button', { name: /^(Next|See how it went)$/ })).toBeVisible();
}

test('a drill is done from beginning to end by keys alone, and kept', async ({ page }) => {
  await startWith(page, 'Silent');
  for (let round = 1; round <= 10; round += 1) {
    await expect(page.getByText(`${round} of 10`, { exact: true })).toBeVisible();
    await answerByKey(page, String((round % 3) + 1));
    await page.keyboard.press('Enter');
  }
  await expect(page.getByText(/^\d+ of 10: the best answer there was$/)).toBeVisible();
  await expect(page.getByRole('button', { name: 'Another round' })).toBeVisible();
  await expect
    .poll(async () =>
      (await storedEvents(page)).map(({ kind }) => kind).filter((kind) => kind === 'drill-started' || kind === 'drill-answered'),
    )
    .toEqual(['drill-started', ...Array.from({ length: 10 }, () => 'drill-answered')]);

  await page.getByRole('button', { name: 'Somebody else' }).click();
  await expect(page.getByRole('radio', { name: /Silent 10 answered, \d+ points on average/ })).toBeVisible();
});

test('an answer is judged, and a better one shown where there is one', async ({ page }) => {
  await startWith(page, 'Tough bargainer');
  const verdict = page.getByText(/^(Just right for them|It holds|Beside the point|Not to this one)$/);
  const better = page.getByRole('heading', { name: 'Better', exact: true });
  for (let round = 0; round < 10; round += 1) {
    await answerByKey(page, '1');
    await expect(verdict).toBeVisible();
    await expect(better).toHaveCount((await verdict.textContent()) === 'Just right for them' ? 0 : 1);
    await page.keyboard.press('Enter');
  }
});

test('who speaks in a mixed drill is named by the learner first, and told after the answer', async ({ page }) => {
  await startWith(page, 'All of them, mixed');
  await expect(page.getByText('Which type is this?').last()).toBeVisible();
  await expect(answers(page)).toHaveCount(8);
  await page.keyboard.press('2');
  await expect(page.getByText('You say: Hesitant')).toBeVisible();
  await answerByKey(page, '1');
  await expect(page.getByText(/^You (named them rightly: Hesitant|took them for: Hesitant\. This is: .+)\.$/)).toBeVisible();
});

test('a drill left in the middle is offered again, where it was left', async ({ page }) => {
  await startWith(page, 'Argumentative');
  await answerByKey(page, '1');
  await page.keyboard.press('Enter');
  await answerByKey(page, '2');
  await expect.poll(async () => (await storedEvents(page)).filter(({ kind }) => kind === 'drill-answered').length).toBe(2);
  await page.reload();
  await page.getByRole('button', { name: 'Go on where you left (8 to go)' }).click();
  await expect(page.getByText('3 of 10', { exact: true })).toBeVisible();
  await answerByKey(page, '1');
});

test('without a clock nobody is hurried; with one, time runs out on its own', async ({ page }) => {
  await page.clock.install();
  await page.goto('/en/drills/');
  await expect(page.getByRole('button', { name: 'Start', exact: true })).toBeEnabled();
  await page.getByRole('combobox', { name: /Run a clock/ }).selectOption('Twenty seconds each');
  await page.getByRole('button', { name: 'Start', exact: true }).click();
  await expect(page.getByRole('timer')).toHaveText('20 seconds left');
  await page.clock.runFor(20_000);
  await expect(page.getByText('Time’s up. They did not wait for you.')).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Better', exact: true })).toBeVisible();
});

test('to answer within eight seconds is remembered, and is sixteen where less motion is wished', async ({ page }) => {
  await page.goto('/en/drills/');
  const clock = page.getByRole('combobox', { name: /Run a clock/ });
  const begin = page.getByRole('button', { name: 'Start', exact: true });
  await expect(begin).toBeEnabled();
  await expect(clock.getByRole('option', { selected: true })).toHaveText('No clock');
  await clock.selectOption('Answer within eight seconds');
  await begin.click();
  await expect(page.getByRole('timer')).toHaveText(/^[1-8] seconds left$/);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.reload();
  await expect(clock.getByRole('option', { selected: true })).toHaveText('Answer within eight seconds');
  await begin.click();
  await expect(page.getByRole('timer')).toHaveText(/^(9|1\d) seconds left$/);
});
