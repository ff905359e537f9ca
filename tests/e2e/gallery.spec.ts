import type { Page } from '@playwright/test';
import { readContent } from '../../src/authoring/files/library.ts';
import { laterVisits } from '../../src/domain/campaign/visits.ts';
import type { Locale } from '../../src/domain/locale.ts';
import { plain } from '../../src/domain/prose.ts';
import { mostLines } from '../../src/domain/role-play/length.ts';
import { customerWords } from '../../src/i18n/words/customers.ts';
import { placementWords } from '../../src/i18n/words/placement.ts';
import { rolePlayWords } from '../../src/i18n/words/role-play.ts';
import { mapWords } from '../../src/i18n/words/scenario-map.ts';
import { expect, test } from './support/strict-test.ts';

const { library } = readContent();

/** Plays a role-play to its end, always with the first choice shown, and turns to the debrief. */
async function playThrough(page: Page, id: string, locale: Locale): Promise<void> {
  const words = rolePlayWords[locale];
  await page.goto(`/${locale}/role-plays/${id}/`);
  await page.getByRole('button', { name: words.start }).click();
  await playOn(page, locale);
}

/** The same from the first line on. */
async function playOn(page: Page, locale: Locale): Promise<void> {
  const words = rolePlayWords[locale];
  for (let turn = 0; turn < 40; turn += 1) {
    const open = page.locator('textarea, .choice:enabled, .ended').first();
    await expect(open).toBeVisible();
    if (await page.locator('.ended').isVisible()) break;
    if (await page.locator('.your-turn textarea').isVisible()) await page.locator('.your-turn [type=submit]').click();
    await page.locator('.choice:enabled').first().click();
    const heard = page.locator('.script .you');
    const skip = page.locator('.silence .skip');
    await expect(heard.nth(turn).or(skip).first()).toBeVisible();
    if (await skip.isVisible()) await skip.click();
    await expect(heard).toHaveCount(turn + 1);
  }
  await page.getByRole('button', { name: words.toDebrief }).click();
  await expect(page.locator('.debrief .score')).toBeVisible();
}

test.describe('the customers', () => {
  test('say how one stands with each after a talk, and what to practise next', async ({ page }) => {
    const words = customerWords.en;
    await page.goto('/en/customers/');
    const outgoing = page.getByRole('region', { name: 'Outgoing' });
    const silent = page.getByRole('region', { name: 'Silent' });
    await expect(outgoing.locator('[data-record]')).toHaveText(words.never);
    await expect(outgoing.locator('li').filter({ has: page.getByText(words.next).filter({ visible: true }) })).toHaveAttribute(
      'data-step',
      'lesson',
    );

    await playThrough(page, 'first-two-minutes', 'en');
    const score = (await page.locator('.debrief .score .number').textContent())?.match(/\d+/)?.[0];
    expect(score).toBeDefined();

    await page.goto('/en/customers/');
    const theirs = library.rolePlays.filter(
      ({ locale, cast }) => locale === 'en' && cast.length === 1 && cast[0].personas.join() === 'outgoing',
    );
    await expect(outgoing.locator('[data-step="role-play"]')).toHaveCount(theirs.length);
    await expect(outgoing.locator('[data-record]')).toContainText(`played: 1 of ${theirs.length}. Your best: ${score},`);
    await expect(outgoing.locator('[data-id="first-two-minutes"] [data-state]')).toContainText(`${score}`);
    await expect(silent.locator('[data-record]')).toHaveText(words.never);

    await page.goto('/en/role-plays/');
    await expect(page.locator('[data-best-of="first-two-minutes"]')).toHaveText(words.bestScore.replace('{score}', `${score}`));
    await expect(page.locator('[data-best-of="tea-first"]')).toBeHidden();
  });

  test('lead to a drill with that type alone', async ({ page }) => {
    await page.goto('/zh/customers/');
    await page.getByRole('region', { name: '不声不响型' }).getByRole('link', { name: customerWords.zh.drill }).click();
    await expect(page.locator('input[name=of][value=silent]')).toBeChecked();
  });

  test.describe('without script', () => {
    test.use({ javaScriptEnabled: false });

    test('offer all there is to practise', async ({ page }) => {
      await page.goto('/en/customers/');
      const silent = page.getByRole('region', { name: 'Silent' });
      const later = laterVisits(library.campaigns);
      await expect(silent.getByRole('link')).toHaveCount(
        2 +
          library.rolePlays.filter(
            ({ id, locale, cast }) => locale === 'en' && cast.length === 1 && cast[0].personas.join() === 'silent' && !later.has(id),
          ).length,
      );
      await expect(silent.getByText(customerWords.en.next).filter({ visible: true })).toHaveCount(0);
    });
  });
});

test('a talk with five people ends with where to start', async ({ page }) => {
  await playThrough(page, 'fair-booth', 'en');
  const placement = page.getByRole('region', { name: placementWords.en.title });
  await expect(placement.getByRole('listitem')).toHaveCount(2);
  await expect(placement.getByRole('link', { name: /^Read the lesson/ })).toHaveCount(2);
  await placement
    .getByRole('link', { name: /^Have a talk/ })
    .first()
    .click();
  await expect(page.locator('.role-play[data-view="briefing"]')).toBeVisible();
});

test('a talk with one person ends without it, and leads to its map', async ({ page }) => {
  await playThrough(page, 'first-two-minutes', 'zh');
  await expect(page.getByRole('region', { name: placementWords.zh.title })).toHaveCount(0);
  await page.getByText(rolePlayWords.zh.everything).click();
  await page.getByRole('link', { name: rolePlayWords.zh.toMap }).click();
  await expect(page).toHaveURL(/\/zh\/role-plays\/first-two-minutes\/map\/$/);
});

test.describe('the map', () => {
  const rolePlay = library.rolePlays.find(({ id, locale }) => id === 'first-two-minutes' && locale === 'en');
  const words = mapWords.en;

  test('tells no secrets before a first talk, and opens after it with the way walked', async ({ page }) => {
    if (!rolePlay) throw new Error('The content has no first talk.');
    await page.goto('/en/role-plays/first-two-minutes/map/');
    await expect(page.getByRole('heading', { name: words.outline.title })).toBeVisible();
    await expect(page.getByRole('heading', { name: words.beats })).toBeHidden();
    await expect(page.getByRole('heading', { name: words.trainers })).toBeHidden();
    const seen = await page.locator('main').innerText();
    const secrets = [...rolePlay.beats, ...rolePlay.endings]
      .flatMap(({ lines }) => lines)
      .concat(rolePlay.beats.flatMap(({ choices }) => choices.flatMap(({ replies }) => replies)))
      .map(({ text }) => plain(text).slice(0, 12));
    for (const secret of [...secrets, words.price, words.start]) expect(seen).not.toContain(secret);
    await expect(page.getByText(words.outline.lines(mostLines(rolePlay)))).toBeVisible();
    const steps = page.getByRole('list', { name: words.outline.steps });
    await expect(steps.getByText(words.outcomes.won)).toBeVisible();
    await expect(page.locator('main .button:visible')).toHaveText(words.outline.toTalk);
    await page.getByRole('link', { name: words.outline.toTalk }).click();
    await expect(page).toHaveURL(/\/first-two-minutes\/$/);

    await playThrough(page, 'first-two-minutes', 'en');
    await page.goto('/en/role-plays/first-two-minutes/map/');
    await expect(page.getByRole('heading', { name: words.beats })).toBeVisible();
    await expect(page.getByText(words.outline.title)).toBeHidden();
    // One run leaves nothing to choose.
    await expect(page.getByRole('combobox', { name: words.path.label })).toHaveCount(0);
    const walked = page.locator('.node.trodden text').filter({ visible: true });
    expect(await walked.count()).toBeGreaterThan(1);
    // What is walked is marked by its frame: its words stay words.
    for (const stroke of await walked.evaluateAll((texts) => texts.map((text) => getComputedStyle(text).stroke)))
      expect(stroke).toBe('none');
    for (const stroke of await page
      .locator('.node.trodden rect')
      .evaluateAll((frames) => frames.map((one) => getComputedStyle(one).strokeWidth)))
      expect(stroke).toBe('3px');
  });

  test('tells the way that was gone first, and what else could have been said where one asks for it', async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await playThrough(page, 'first-two-minutes', 'en');
    const said = await page.locator('.debrief .score .number').innerText();
    await page.goto('/en/role-plays/first-two-minutes/map/');
    const way = page.getByRole('region', { name: words.path.way });
    await expect(way).toContainText(said);
    // A phone is 844 high: what is folded keeps the page within four of it, however long the talk was.
    expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThan(4 * 844);
    // The talk begins in one of several ways: the first line leads to that.
    const opened = way.getByRole('link').first();
    const beat = page.locator(`[id="${((await opened.getAttribute('href')) ?? '').slice(1)}"]`);
    await expect(beat.locator('.choice').first()).toBeHidden();
    await opened.click();
    await expect(beat.locator('.choice').first()).toBeVisible();
    await expect(beat.getByText(words.yours).filter({ visible: true })).toHaveCount(1);
    const next = beat.locator('.ways a').first();
    const address = (await next.getAttribute('href')) ?? '';
    await next.click();
    await expect(page.locator(`[id="${address.slice(1)}"] .choice`).first()).toBeVisible();
    await page.goto(`/en/role-plays/first-two-minutes/map/${address}`);
    await page.reload();
    await expect(page.locator(`[id="${address.slice(1)}"] .choice`).first()).toBeVisible();
    await way.getByRole('link', { name: words.path.toDebrief }).click();
    await expect(page.locator('.debrief .score .number')).toHaveText(said);
  });

  test('marks whichever talk is chosen, or none', async ({ page }) => {
    await playThrough(page, 'first-two-minutes', 'en');
    await page.getByRole('button', { name: rolePlayWords.en.again }).click();
    await expect(page.locator('.script .you')).toHaveCount(0);
    await playOn(page, 'en');
    await page.goto('/en/role-plays/first-two-minutes/map/');
    const chosen = page.getByRole('combobox', { name: words.path.label });
    await expect(chosen.getByRole('option')).toHaveCount(3);
    await expect(page.locator('.node.trodden').first()).toBeVisible();
    await chosen.selectOption(words.path.none);
    await expect(page.locator('.node.trodden')).toHaveCount(0);
    await expect(page.getByRole('link', { name: words.path.toDebrief })).toHaveCount(0);
  });

  test('while it is closed has one way to the talk, all of it on the first screen of a phone', async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto('/en/role-plays/five-per-cent/map/');
    await expect(page.getByRole('link', { name: words.outline.toTalk })).toBeInViewport({ ratio: 1 });
    await expect(page.locator('main a[href$="/five-per-cent/"]')).toHaveCount(1);
    const box = await page.getByRole('list', { name: words.outline.steps }).boundingBox();
    expect(box?.x).toBeGreaterThanOrEqual(0);
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(390);
  });

  test('opens for who sets talks', async ({ page }) => {
    await page.goto('/zh/role-plays/five-per-cent/map/');
    await page.getByRole('button', { name: mapWords.zh.path.openAll }).click();
    await expect(page.getByRole('heading', { name: mapWords.zh.beats })).toBeVisible();
    await expect(page.getByRole('heading', { name: mapWords.zh.trainers })).toBeVisible();
  });

  for (const id of ['five-per-cent', 'we-tried-that', 'first-pigs']) {
    test(`is seen whole on a phone, ${id}: every box, with the number by which the table names it`, async ({ page }) => {
      await page.setViewportSize({ width: 390, height: 844 });
      await page.goto(`/en/role-plays/${id}/map/`);
      await page.getByRole('button', { name: words.path.openAll }).click();
      const frame = await page.locator('#map .scroll').boundingBox();
      const boxes = page.locator('#map .node rect');
      for (const box of await boxes.all()) {
        const { x = -1, width = 0 } = (await box.boundingBox()) ?? {};
        expect(x).toBeGreaterThanOrEqual(frame?.x ?? 0);
        expect(x + width).toBeLessThanOrEqual((frame?.x ?? 0) + (frame?.width ?? 0));
      }
      const numbers = await page.locator('#map .node .number').filter({ visible: true }).allTextContents();
      expect(numbers.map(Number).sort((a, b) => a - b)).toEqual(numbers.map((_, index) => index + 1));
      // The beats of one place share its number, and have a letter each.
      await expect(page.getByRole('heading', { level: 3, name: /^1a? / })).toBeVisible();
      const height = await page
        .locator('#map .node .number')
        .first()
        .evaluate((text) => text.getBoundingClientRect().height);
      expect(height).toBeGreaterThan(9);
    });
  }

  for (const [id, fits] of [
    ['five-per-cent', true],
    ['first-pigs', true],
    ['down-eleven-per-cent', false],
  ] as const) {
    test(`uses its room on a desktop, ${id}, from its start, in letters that can be read`, async ({ page }) => {
      await page.setViewportSize({ width: 1440, height: 844 });
      await page.goto(`/en/role-plays/${id}/map/`);
      await page.getByRole('button', { name: words.path.openAll }).click();
      const frame = page.locator('#map .scroll');
      const drawing = await frame.locator('svg').boundingBox();
      const box = await frame.boundingBox();
      if (!box || !drawing) throw new Error('The map is not there.');
      expect(drawing.width).toBeGreaterThan(0.7 * box.width);
      if (fits) expect(drawing.width).toBeLessThanOrEqual(box.width);
      expect(box.height).toBeLessThanOrEqual(drawing.height + 60);
      const letters = frame.locator('.node text').filter({ visible: true }).first();
      expect((await letters.boundingBox())?.height).toBeGreaterThan(11);
      await frame.scrollIntoViewIfNeeded();
      await expect(frame.getByText(words.start)).toBeInViewport();
    });
  }
});
