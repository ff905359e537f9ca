import { type Browser, expect, type Page, test } from '@playwright/test';
import { fixChance, MARK, type Manner, showOriginal, translate, translateAnew } from '../support/translator.ts';

/**
 * A learner who has the page translated sees what everybody sees, in another language: two pages are taken through the same steps, one of them
 * with a translator at work, and after every step they say the same, the translator's marks taken away.
 */
class Pair {
  readonly plain: Page;
  readonly translated: Page;
  constructor(plain: Page, translated: Page) {
    this.plain = plain;
    this.translated = translated;
  }

  static async open(browser: Browser, baseURL: string | undefined, path: string): Promise<Pair> {
    const pages = await Promise.all(
      [0, 1].map(async () => {
        const context = await browser.newContext({ ...(baseURL !== undefined && { baseURL }), reducedMotion: 'reduce' });
        const page = await context.newPage();
        await fixChance(page);
        await page.goto(path);
        return page;
      }),
    );
    const [plain, translated] = pages;
    if (!plain || !translated) throw new Error('two pages');
    return new Pair(plain, translated);
  }

  async close(): Promise<void> {
    for (const page of [this.plain, this.translated]) await page.context().close();
  }

  /** The same on both; then both say the same. */
  async step(act: (page: Page) => Promise<void>): Promise<void> {
    for (const page of [this.plain, this.translated]) await act(page);
    await this.compare();
  }

  async compare(): Promise<void> {
    await expect
      .poll(async () => {
        const [plain, translated] = await Promise.all([textOf(this.plain), textOf(this.translated)]);
        return translated === plain ? 'the same' : `plain: ${plain}\n\ntranslated: ${translated}`;
      })
      .toBe('the same');
  }
}

/** What a page says between header and footer, in one line. Seconds pass on both, but not at once. */
async function textOf(page: Page): Promise<string> {
  const text = await page.locator('main').innerText();
  return text
    .replaceAll(MARK, '')
    .replace(/\s+/g, '')
    .replace(/\d+s(?:econds?)?\b/g, '');
}

/** Whether the question is answered by one click. */
function asksOneThing(page: Page): Promise<boolean> {
  return page
    .locator('main form input[type=radio]')
    .evaluateAll((radios) => new Set(radios.map((radio) => radio.getAttribute('name'))).size === 1);
}

const manners: readonly (readonly [string, Manner])[] = [
  ['once, when asked', { goesOn: false }],
  ['and goes on with what comes', { goesOn: true }],
  ['in two steps, and goes on', { goesOn: true, inTwoSteps: true }],
];

for (const [name, manner] of manners) {
  test.describe(`a translator works ${name}`, () => {
    test.slow();

    test('quiz, from the first question to its result', async ({ browser, baseURL }) => {
      const pair = await Pair.open(browser, baseURL, '/en/courses/eight-types/stubborn/quiz/');
      await pair.step((page) => page.getByRole('button', { name: /Start/ }).click());
      await translate(pair.translated, manner);
      await pair.compare();
      const form = pair.plain.locator('main form');
      await expect(form).toBeVisible();
      let answered = 0;
      while (await form.isVisible()) {
        if (answered < 3 && (await asksOneThing(pair.plain))) {
          answered += 1;
          await pair.step((page) => page.locator('main form label').first().click());
          await pair.step((page) => page.locator('main form [type=submit]').click());
          await expect(pair.translated.locator('main form [type=submit]')).toHaveText(/(Next|See)/);
          await pair.step((page) => page.locator('main form [type=submit]').click());
        } else await pair.step((page) => page.getByRole('button', { name: /Skip for now/ }).click());
      }
      expect(answered).toBe(3);
      await pair.step((page) => page.getByRole('button', { name: /Leave them, see the result/ }).click());
      await expect(pair.translated.getByText(/%/).filter({ visible: true }).first()).toBeVisible();
      await pair.step((page) =>
        page
          .getByRole('button', { name: /Retry|Answer what you left out/ })
          .first()
          .click(),
      );
      await pair.close();
    });

    test('role-play: what is said, and what can be said next', async ({ browser, baseURL }) => {
      const pair = await Pair.open(browser, baseURL, '/en/role-plays/five-per-cent/');
      await pair.step((page) => page.getByRole('button', { name: /begin/ }).click());
      await translate(pair.translated, manner);
      await pair.compare();
      for (let move = 1; move <= 3; move += 1) {
        if (await pair.plain.locator('.your-turn textarea').isVisible())
          await pair.step((page) => page.locator('.your-turn [type=submit]').click());
        await pair.step((page) =>
          page
            .locator('.choice')
            .nth(move % 2)
            .click(),
        );
        if (await pair.plain.locator('.silence .skip').isVisible()) await pair.step((page) => page.locator('.silence .skip').click());
        await expect(pair.translated.locator('.script .you')).toHaveCount(move);
      }
      await pair.close();
    });

    test('drill: rounds and their verdicts', async ({ browser, baseURL }) => {
      const pair = await Pair.open(browser, baseURL, '/en/drills/');
      await translate(pair.translated, manner);
      await pair.step((page) => page.getByRole('radio', { name: /Silent/ }).press(' '));
      await pair.step((page) => page.getByRole('button', { name: /Start$/ }).click());
      const rounds = manner.goesOn ? 3 : 10;
      for (let round = 1; round <= rounds; round += 1) {
        await expect(pair.translated.getByText(`${round} of 10`)).toBeVisible();
        await pair.step((page) =>
          page
            .locator('main')
            .getByRole('listitem')
            .getByRole('button')
            .nth(round % 3)
            .click(),
        );
        await pair.step((page) => page.getByRole('button', { name: /(Next|See how it went)$/ }).click());
      }
      if (rounds === 10) {
        await expect(pair.translated.getByText(/\d+ of 10: the best answer there was$/)).toBeVisible();
        await pair.step((page) => page.getByRole('button', { name: /Another round/ }).click());
      }
      await pair.close();
    });

    test('lesson: a check that was translated before it came to life', async ({ browser, baseURL }) => {
      const pair = await Pair.open(browser, baseURL, '/en/courses/eight-types/silent/');
      await translate(pair.translated, manner);
      await pair.step((page) => page.locator('main form').first().scrollIntoViewIfNeeded());
      await pair.step((page) => page.locator('main form').first().locator('label').first().click());
      await pair.step((page) => page.locator('main form').first().locator('[type=submit]').click());
      await pair.close();
    });
  });
}

test('the language is changed, the original shown again, and the quiz goes on', async ({ browser, baseURL }) => {
  const pair = await Pair.open(browser, baseURL, '/en/courses/eight-types/stubborn/quiz/');
  await pair.step((page) => page.getByRole('button', { name: /Start/ }).click());
  await translate(pair.translated, { goesOn: false });
  await pair.compare();
  await translateAnew(pair.translated);
  await pair.step((page) => page.getByRole('button', { name: /Skip for now/ }).click());
  await translate(pair.translated, { goesOn: false });
  await translateAnew(pair.translated);
  await showOriginal(pair.translated);
  await pair.compare();
  await expect(pair.translated.locator('main')).not.toContainText(MARK);
  await pair.step((page) => page.getByRole('button', { name: 'Skip for now' }).click());
  await translate(pair.translated, { goesOn: true });
  await pair.step((page) => page.getByRole('button', { name: /Skip for now/ }).click());
  await pair.close();
});
