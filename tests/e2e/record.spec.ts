import type { Page } from '@playwright/test';
import { fill } from '../../src/i18n/fill.ts';
import { drillWords } from '../../src/i18n/words/drill.ts';
import { reflectWords } from '../../src/i18n/words/lesson/reflect.ts';
import { progressWords } from '../../src/i18n/words/progress/record.ts';
import { standingWords } from '../../src/i18n/words/progress/standing.ts';
import { quizWords } from '../../src/i18n/words/quiz.ts';
import { rolePlayWords } from '../../src/i18n/words/role-play.ts';
import { storedEvents } from './support/log-in-browser.ts';
import { expect, test } from './support/strict-test.ts';

const QUIZ = '/en/courses/eight-types/silent/quiz/';
const EN = quizWords.en;

const kindsStored = async (page: Page): Promise<readonly unknown[]> => (await storedEvents(page)).map(({ kind }) => kind);

/** Skips to a question that one radio button answers, answers it, and looks at the verdict. */
async function answerOne(page: Page): Promise<void> {
  const form = page.locator('.quiz form');
  const submit = form.locator('[type=submit]');
  for (;;) {
    await expect(form).toBeVisible();
    const radio = form.locator('input[type=radio]');
    if ((await radio.count()) > 0) await radio.first().press('Space');
    if (await submit.isEnabled()) break;
    await page.getByRole('button', { name: EN.skip }).click();
  }
  await submit.click();
  await expect(form.locator('.verdict')).toBeVisible();
}

async function next(page: Page): Promise<void> {
  await page.locator('.quiz form [type=submit]').click();
  await expect(page.locator('.quiz form .verdict')).toHaveCount(0);
}

/** Lets writing fail for want of room while `window.isFull` is true. */
async function fillTheDisk(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const add = IDBObjectStore.prototype.add;
    IDBObjectStore.prototype.add = function (...given) {
      if (Reflect.get(window, 'isFull') === true) throw new DOMException('no room', 'QuotaExceededError');
      return add.apply(this, given);
    };
  });
}
const isFull = (page: Page, full: boolean): Promise<void> =>
  page.evaluate((now) => {
    Reflect.set(window, 'isFull', now);
  }, full);

test('no room when a quiz begins: nothing is called saved, it is when there is room again, and a reload goes on', async ({ page }) => {
  await fillTheDisk(page);
  await page.goto(QUIZ);
  await expect(page.getByRole('button', { name: EN.start })).toBeEnabled();
  await isFull(page, true);
  await page.getByRole('button', { name: EN.start }).click();
  await answerOne(page);
  await expect(page.getByRole('alert')).toHaveText(EN.notSaved);
  expect(await kindsStored(page)).toEqual([]);
  await isFull(page, false);
  await next(page);
  await answerOne(page);
  await expect(page.locator('[data-keeping="saved"]')).toBeVisible();
  expect(await kindsStored(page)).toEqual(['quiz-started', 'question-answered', 'question-answered']);
  await page.reload();
  await expect(page.locator('.quiz')).toHaveAttribute('data-phase', 'question');
});

test('the storage emptied in another tab: the sitting at hand is written again, and a reload goes on', async ({ page, context }) => {
  await page.goto(QUIZ);
  await page.getByRole('button', { name: EN.start }).click();
  await answerOne(page);
  await expect(page.locator('[data-keeping="saved"]')).toBeVisible();
  const other = await context.newPage();
  await other.goto('/en/glossary/');
  await other.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const deleting = indexedDB.deleteDatabase('peilian');
        deleting.onsuccess = () => resolve();
        deleting.onerror = () => reject(deleting.error);
      }),
  );
  await next(page);
  await answerOne(page);
  await expect.poll(() => kindsStored(page)).toEqual(['quiz-started', 'question-answered', 'question-answered']);
  await expect(page.locator('[data-keeping="saved"]')).toBeVisible();
  await page.reload();
  await expect(page.locator('.quiz')).toHaveAttribute('data-phase', 'question');
});

test('a clock a day ahead when a quiz begins loses no answer', async ({ page }) => {
  const today = new Date('2027-03-01T10:00:00Z');
  await page.clock.install({ time: new Date(today.getTime() + 86_400_000) });
  await page.goto(QUIZ);
  await page.getByRole('button', { name: EN.start }).click();
  await expect.poll(() => kindsStored(page)).toEqual(['quiz-started']);
  await page.clock.setSystemTime(today);
  await answerOne(page);
  const answered = (await page.getByRole('heading', { level: 2 }).first().innerText()).match(/\d+/)?.[0];
  await expect.poll(() => kindsStored(page)).toEqual(['quiz-started', 'question-answered']);
  await page.reload();
  await expect(page.locator('.quiz')).toHaveAttribute('data-phase', 'question');
  // What was answered is not asked again.
  await expect(page.getByRole('heading', { level: 2 }).first()).not.toHaveText(new RegExp(`^Question ${answered} of`));
});

for (const leave of ['a reload', 'closing the page', 'going elsewhere'] as const)
  test(`a note is there after ${leave}, however soon`, async ({ page, context }) => {
    const lesson = '/en/courses/eight-types/outgoing/';
    // Another tab keeps the browser’s session.
    await (await context.newPage()).goto('/en/');
    await page.goto(lesson);
    const field = page.locator('main textarea').first();
    await field.scrollIntoViewIfNeeded();
    await expect(field).toBeEnabled();
    await field.pressSequentially('What I thought of');
    if (leave === 'a reload') await page.reload();
    else if (leave === 'going elsewhere') await page.goto('/en/courses/');
    else await page.close();
    const later = leave === 'closing the page' ? await context.newPage() : page;
    await later.goto(lesson);
    const again = later.locator('main textarea').first();
    await again.scrollIntoViewIfNeeded();
    await expect(again).toHaveValue('What I thought of');
    await expect(later.getByText(reflectWords.en.saved, { exact: true })).toBeVisible();
    expect(await storedEvents(later)).toContainEqual(expect.objectContaining({ kind: 'reflected', text: 'What I thought of' }));
  });

test('a note is saved while one writes, and no draft is left of it', async ({ page }) => {
  await page.goto('/en/courses/eight-types/outgoing/');
  const field = page.locator('main textarea').first();
  await field.scrollIntoViewIfNeeded();
  // Keys pressed before the field is alive are nobody's.
  await expect(field).toBeEnabled();
  await field.pressSequentially('Saved by itself');
  await expect(field).toHaveValue('Saved by itself');
  await expect(page.getByText(reflectWords.en.saved, { exact: true })).toBeVisible();
  await expect.poll(() => page.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith('peilian.draft')))).toEqual([]);
});

test('an answer begun and not handed in is there after a reload', async ({ page }) => {
  await page.goto(QUIZ);
  await page.getByRole('button', { name: EN.start }).click();
  const form = page.locator('.quiz form');
  await expect(form).toBeVisible();
  while ((await form.locator('input[type=radio]').count()) === 0) await page.getByRole('button', { name: EN.skip }).click();
  const heading = await page.getByRole('heading', { level: 2 }).first().innerText();
  await form.locator('input[type=radio]').nth(1).press('Space');
  await page.reload();
  await expect(form).toBeVisible();
  while ((await page.getByRole('heading', { level: 2 }).first().innerText()) !== heading)
    await page.getByRole('button', { name: EN.skip }).click();
  await expect(form.locator('input[type=radio]').nth(1)).toBeChecked();
});

test('a store that never answers stops nobody, and is told', async ({ page }) => {
  await page.addInitScript(() => {
    Object.assign(IDBFactory.prototype, { open: () => ({}) });
  });
  await page.goto(QUIZ);
  await expect(page.getByRole('alert')).toHaveText(EN.notSaved);
  await page.getByRole('button', { name: EN.start }).click();
  await expect(page.locator('.quiz')).toHaveAttribute('data-phase', 'question');
  await page.goto('/en/role-plays/five-per-cent/');
  await expect(page.getByText(rolePlayWords.en.failures.silent)).toBeVisible();
  await expect(page.getByRole('button', { name: rolePlayWords.en.start })).toBeEnabled();
  await page.goto('/en/progress/');
  await expect(page.getByText(progressWords('en').failures.silent)).toBeVisible();
});

test('drills and talks begin over plain HTTP too, where a browser makes no UUIDs', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(Crypto.prototype, 'randomUUID', { value: undefined });
  });
  await page.goto('/en/drills/');
  await page.getByRole('button', { name: drillWords.en.start, exact: true }).click();
  await expect(page.getByText('1 of 10', { exact: true })).toBeVisible();
  await page.goto('/en/role-plays/five-per-cent/');
  await page.getByRole('button', { name: rolePlayWords.en.start }).click();
  await expect(page.getByRole('log')).toBeVisible();
});

test('the same talk in two tabs: the first choice counts, the other tab is told and shows it', async ({ page, context }) => {
  const talk = '/en/role-plays/five-per-cent/';
  const toChoices = async (tab: Page): Promise<void> => {
    await expect(tab.locator('textarea, .choice').first()).toBeVisible();
    if (await tab.locator('.your-turn textarea').isVisible()) await tab.locator('.your-turn [type=submit]').click();
    await expect(tab.locator('.choice:enabled').first()).toBeVisible();
  };
  await page.goto(talk);
  await page.getByRole('button', { name: rolePlayWords.en.start }).click();
  await toChoices(page);
  await expect.poll(() => kindsStored(page)).toEqual(['run-started']);
  const other = await context.newPage();
  // It hears nothing of the first tab before it has chosen itself.
  await other.addInitScript(() => {
    BroadcastChannel.prototype.addEventListener = () => undefined;
  });
  await other.goto(talk);
  await toChoices(other);
  await page.locator('.choice').nth(0).click();
  await expect(page.locator('.script .you')).toHaveCount(1);
  await expect.poll(() => kindsStored(page)).toEqual(['run-started', 'move-made']);
  await other.locator('.choice').nth(1).click();
  await expect(other.getByText(rolePlayWords.en.movedElsewhere)).toBeVisible();
  await expect(other.locator('.script .you')).toHaveCount(1);
  expect(await other.locator('.script .you').innerText()).toBe(await page.locator('.script .you').innerText());
  expect(await kindsStored(other)).toEqual(['run-started', 'move-made']);
});

test.describe('the record', () => {
  const words = progressWords('en');
  const EVENTS = [1, 2, 3].map((n) => ({
    ...{
      id: `e${n}`,
      at: n,
      locale: 'en',
      content: 'x',
      kind: 'lesson-read',
      course: 'eight-types',
      lesson: ['silent', 'outgoing', 'stubborn'][n - 1],
    },
  }));
  const file = (events: readonly unknown[]) => ({
    name: 'peilian.json',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify({ format: 'peilian-log', version: 1, exported: '', events })),
  });

  test('of an older version of the site is taken over', async ({ page }) => {
    await page.goto('/en/glossary/');
    await page.evaluate(
      (events) =>
        new Promise<void>((resolve, reject) => {
          const opening = indexedDB.open('peilian', 1);
          opening.onupgradeneeded = () => {
            const store = opening.result.createObjectStore('events', { keyPath: 'id' });
            for (const event of events) store.put(event);
          };
          opening.onerror = () => reject(opening.error);
          opening.onsuccess = () => {
            opening.result.close();
            resolve();
          };
        }),
      EVENTS,
    );
    await page.goto('/en/progress/');
    await expect(page.getByRole('region', { name: 'Eight customers' }).getByText(/^Lessons read: 3 of /)).toBeVisible();
    expect(await storedEvents(page)).toEqual(EVENTS.map((event) => ({ ...event, v: 2, order: event.at })));
  });

  test('that was added can be taken out again', async ({ page }) => {
    await page.goto('/en/progress/');
    await page.locator('input[type=file]').setInputFiles(file(EVENTS));
    await page.getByRole('button', { name: fill(words.add, { count: 3 }) }).click();
    await expect(page.getByText(fill(words.added, { count: 3 }))).toBeVisible();
    await expect(page.getByRole('region', { name: 'Eight customers' }).getByText(/^Lessons read: 3 of /)).toBeVisible();
    await page.reload();
    await page.getByRole('button', { name: words.undoImport }).click();
    await expect(page.getByText(fill(words.undone, { count: 3 }))).toBeVisible();
    await expect(page.getByText(words.empty)).toBeVisible();
    await expect(page.getByRole('button', { name: words.undoImport })).toHaveCount(0);
    expect(await storedEvents(page)).toEqual([]);
  });

  test.describe('in a file', () => {
    for (const [what, events, told] of [
      ['of which nothing can be read is told so', [{ id: 'x' }, 7], fill(words.foundUnreadableOnly, { count: 2 })],
      ['without entries is told so', [], words.foundEmpty],
      [
        'with an empty sitting from the future opens no quiz at 0 of 0',
        [{ ...EVENTS[0], at: 9e14, kind: 'quiz-started', quiz: 'silent', use: 'quiz', attempt: 'a', seed: 1, questions: [] }],
        fill(words.foundUnreadableOnly, { count: 1 }),
      ],
    ] as const)
      test(what, async ({ page }) => {
        await page.goto('/en/progress/');
        await page.locator('input[type=file]').setInputFiles(file(events));
        await expect(page.getByText(told)).toBeVisible();
        expect(await storedEvents(page)).toEqual([]);
      });
  });

  test('is erased for good when the learner says so twice, in every tab', async ({ page, context }) => {
    await page.goto('/en/courses/eight-types/silent/');
    await expect.poll(() => kindsStored(page)).toEqual(['lesson-opened']);
    const other = await context.newPage();
    await other.goto('/en/');
    await expect(other.getByRole('heading', { name: standingWords('en').title })).toBeVisible();
    await page.goto('/en/progress/');
    await page.getByRole('button', { name: words.erase }).click();
    const dialog = page.getByRole('dialog', { name: words.eraseAsk });
    await expect(dialog.getByRole('button', { name: words.cancel })).toBeFocused();
    await page.keyboard.press('Escape');
    expect(await kindsStored(page)).toEqual(['lesson-opened']);
    await page.getByRole('button', { name: words.erase }).click();
    await dialog.getByRole('button', { name: words.eraseNow }).click();
    await expect(page.getByText(words.erased)).toBeVisible();
    await expect(page.getByText(words.empty)).toBeVisible();
    expect(await storedEvents(page)).toEqual([]);
    await expect(other.getByRole('heading', { name: standingWords('en').title })).toHaveCount(0);
  });
});
