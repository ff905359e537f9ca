import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import type { Locale } from '../../src/domain/locale.ts';
import { plain } from '../../src/domain/prose.ts';
import { fill } from '../../src/i18n/fill.ts';
import { offlineWords } from '../../src/i18n/words/offline.ts';
import { quizWords } from '../../src/i18n/words/quiz.ts';
import { reviewWords } from '../../src/i18n/words/review.ts';
import { putEvents, storedEvents } from './support/log-in-browser.ts';
import { library, missing } from './support/rehearsal.ts';
import { expect, test } from './support/strict-test.ts';

const DAY = 86_400_000;

function questionIn(locale: Locale) {
  for (const quiz of library.quizzes)
    for (const question of quiz.questions)
      if (quiz.locale === locale && question.kind === 'single') {
        const right = question.options.find((option) => option.right) ?? missing('right option');
        return { quiz, question, right: plain(right.text) };
      }
  return missing('single question');
}
const objectionIn = (locale: Locale) => library.objections.find((one) => one.locale === locale) ?? missing('objection');
const termIn = () => library.glossary.find(({ lesson }) => lesson !== undefined) ?? missing('term of a lesson');

/** A learner who four days ago got a question wrong, fumbled an objection, and read a lesson that teaches a term. */
async function meetCards(page: Page, locale: Locale): Promise<void> {
  const { quiz, question } = questionIn(locale);
  const [course = '', lesson = ''] = (termIn().lesson ?? '').split('/');
  const at = Date.now() - 4 * DAY;
  const told = [
    { kind: 'quiz-started', course: quiz.course, quiz: quiz.id, use: 'quiz', attempt: 'a', seed: 1, questions: [question.id] },
    { kind: 'question-answered', attempt: 'a', question: question.id, answer: { kind: 'options', chosen: [] }, score: 0, took: 5000 },
    { kind: 'drill-started', drill: 'd', of: 'mixed', seed: 1, objections: [objectionIn(locale).id] },
    { kind: 'drill-answered', drill: 'd', objection: objectionIn(locale).id, choice: 'x', score: 0, took: 5000 },
    { kind: 'lesson-read', course, lesson },
  ];
  await page.goto(`/${locale}/review/`);
  await expect(page.getByText(reviewWords[locale].empty)).toBeVisible();
  await putEvents(
    page,
    told.map((event, n) => ({ ...event, v: 2, id: `e${n}`, order: at + n, at: at + n, locale, content: 'c' })),
  );
  await page.reload();
  await expect(page.getByRole('heading', { name: fill(reviewWords[locale].due, { count: 2, minutes: 1 }) })).toBeVisible();
}

const reviews = async (page: Page) =>
  (await storedEvents(page))
    .filter(({ kind }) => String(kind).startsWith('review-'))
    .map(({ kind, grade, until }) => grade ?? until ?? kind);
const start = (page: Page, locale: Locale) =>
  page
    .getByRole('button', { name: fill(reviewWords[locale].start, { minutes: 5, count: 0 }).split('0')[0] ?? '' })
    .first()
    .click();

test('what is due is answered by keys alone, and comes back later', async ({ page }) => {
  const words = reviewWords.en;
  await meetCards(page, 'en');
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  await page.getByText(words.forecastTable).click();
  await expect(page.getByRole('row')).toHaveCount(2);

  await start(page, 'en');
  const { right } = questionIn('en');
  for (;;) {
    const line = page.getByRole('button', { name: words.showAnswer });
    const meaning = page.getByRole('button', { name: words.showMeaning });
    const question = page.getByRole('radio', { name: right });
    const end = page.getByRole('heading', { name: words.endTitle });
    await expect(line.or(meaning).or(question).or(end).first()).toBeVisible();
    if (await end.isVisible()) break;
    const done = await page.getByText(/^\d+ done/).textContent();
    if (await question.isVisible()) {
      await question.press(' ');
      await page.keyboard.press('Enter');
      await expect(page.getByText(quizWords.en.right, { exact: true }).first()).toBeVisible();
      await page.keyboard.press('Enter');
    } else {
      await page.keyboard.press('Enter');
      await expect(page.getByText(words.howWell)).toBeVisible();
      await page.keyboard.press('3');
    }
    await expect(page.getByText(done ?? '', { exact: true })).toHaveCount(0);
  }
  await expect(page.getByText(words.fadesNext)).toBeVisible();
  await page.getByRole('button', { name: words.back }).click();
  await expect(page.getByRole('heading', { name: words.nothingDue })).toBeVisible();
  await expect.poll(async () => (await reviews(page)).filter((grade) => grade === 'good' || grade === 'easy').length).toBeGreaterThan(1);
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

  test('cards are graded, taken back, put off and known for good with a thumb', async ({ page }) => {
    const words = reviewWords.zh;
    await meetCards(page, 'zh');
    expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
    await start(page, 'zh');
    await expect(page.getByText(fill(words.progress, { done: 0, left: 4 }))).toBeVisible();

    await page.getByRole('button', { name: words.bury }).tap();
    await expect(page.getByText(fill(words.progress, { done: 1, left: 3 }))).toBeVisible();
    await page.getByRole('button', { name: words.undo }).tap();
    await expect(page.getByText(words.undone)).toBeVisible();
    await page.getByRole('button', { name: words.knowForGood }).tap();
    await expect(page.getByText(fill(words.progress, { done: 1, left: 3 }))).toBeVisible();
    expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);

    for (const [done, left] of [
      [1, 3],
      [2, 2],
      [3, 1],
    ] as const) {
      await expect(page.getByText(fill(words.progress, { done, left }))).toBeVisible();
      const show = page.getByRole('button', { name: new RegExp(`^(${words.showAnswer}|${words.showMeaning})$`) });
      if (!(await show.isVisible())) {
        await page.getByRole('button', { name: words.bury }).tap();
        continue;
      }
      await show.tap();
      const grade = page.getByRole('button', { name: words.grades.good });
      await expect(grade).toBeInViewport({ ratio: 1 });
      await grade.tap();
    }
    await expect(page.getByRole('heading', { name: words.endTitle })).toBeVisible();
    await page.getByRole('button', { name: words.back }).tap();
    await page.getByText(fill(words.forGood, { count: 1 })).tap();
    await page.getByRole('button', { name: words.bringBack }).tap();
    await expect(page.getByText(words.forGoodText)).toHaveCount(0);
  });
});

test('how much is to be remembered is kept on the device', async ({ page }) => {
  await meetCards(page, 'en');
  const slider = page.getByRole('slider', { name: reviewWords.en.retention });
  await expect(slider).toHaveValue('90');
  await slider.press('ArrowRight');
  await page.reload();
  await expect(slider).toHaveValue('91');
});

test('what is due is there without a connection', async ({ page, context }) => {
  await meetCards(page, 'en');
  await page.goto('/en/progress/');
  await page.getByRole('heading', { name: offlineWords.en.title }).scrollIntoViewIfNeeded();
  await expect(page.getByText(/Everything in English is on this device/)).toBeVisible();
  await context.setOffline(true);
  await page.getByRole('main').getByRole('link', { name: 'Review', exact: true }).click();
  await start(page, 'en');
  await page.getByRole('button', { name: reviewWords.en.knowForGood }).click();
  await expect(page.getByText(/^1 done/)).toBeVisible();
});
