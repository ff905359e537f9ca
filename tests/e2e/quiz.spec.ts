import { readdirSync, readFileSync } from 'node:fs';
import { AxeBuilder } from '@axe-core/playwright';
import type { Locator, Page } from '@playwright/test';
import { parseQuiz } from '../../src/authoring/text/quiz/parse-quiz.ts';
import type { Locale } from '../../src/domain/locale.ts';
import { plain } from '../../src/domain/prose.ts';
import type { Question } from '../../src/domain/quiz/question.ts';
import { quizWords } from '../../src/i18n/quiz.ts';
import { storedEvents } from './log-in-browser.ts';
import { expect, test } from './strict-test.ts';

const COURSE = 'courses/eight-types';
const EN = quizWords.en;

function quizOf(lesson: string, locale: Locale = 'en', course = COURSE) {
  const path = `content/${course}/quizzes/${lesson}.${locale}.md`;
  const { value } = parseQuiz(path, readFileSync(path, 'utf8'), locale);
  if (!value) throw new Error(`${path} does not parse`);
  return value;
}

/** Walks to a control with Tab or Shift+Tab alone, whichever leads there. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  for (let step = 0; step < 120; step += 1) {
    const where = await target.evaluate((node) => {
      const active = document.activeElement ?? document.body;
      if (active === node) return 'here';
      return active === document.body || active.compareDocumentPosition(node) & Node.DOCUMENT_POSITION_FOLLOWING ? 'ahead' : 'behind';
    });
    if (where === 'here') return;
    await page.keyboard.press(where === 'ahead' ? 'Tab' : 'Shift+Tab');
  }
  throw new Error(`the keyboard does not reach ${target}`);
}

/** Chooses a radio button: Tab into the group, arrows within it. */
async function pickRadio(page: Page, group: Locator, value: string): Promise<void> {
  const radios = group.locator('input[type=radio]');
  const checked = group.locator('input[type=radio]:checked');
  await tabTo(page, (await checked.count()) > 0 ? checked : radios.first());
  const wanted = group.locator(`input[value="${value}"]`);
  for (let step = 0; step < 12 && !(await wanted.evaluate((node) => node === document.activeElement)); step += 1)
    await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Space');
  await expect(wanted).toBeChecked();
}

async function answerRight(page: Page, form: Locator, question: Question): Promise<void> {
  switch (question.kind) {
    case 'single':
    case 'true-false':
      return pickRadio(page, form, question.options.find((option) => option.right)?.id ?? '');
    case 'multiple':
      for (const option of question.options.filter((candidate) => candidate.right)) {
        await tabTo(page, form.locator(`input[value="${option.id}"]`));
        await page.keyboard.press('Space');
      }
      return;
    case 'ordering':
      for (const [place, item] of question.items.entries()) {
        const row = form.getByRole('listitem').filter({ hasText: plain(item.text) });
        const at = async () => (await form.getByRole('listitem').allInnerTexts()).findIndex((text) => text.includes(plain(item.text)));
        while ((await at()) > place) {
          await tabTo(page, row.getByRole('button').first());
          await page.keyboard.press('Enter');
        }
      }
      return;
    case 'matching':
      for (const left of question.left) {
        const row = form.getByRole('listitem').filter({ has: page.locator(`[data-row="${left.id}"]`) });
        const slot = row.locator('.slot');
        if ((await slot.getAttribute('aria-expanded')) === 'false') {
          await tabTo(page, slot);
          await page.keyboard.press('Enter');
        }
        const text = plain(question.right.find((right) => right.id === left.to)?.text ?? []);
        await tabTo(page, row.locator('.partners button').filter({ hasText: text }).first());
        await page.keyboard.press('Enter');
      }
      return;
    case 'sorting':
      for (const item of question.items) await pickRadio(page, form.getByRole('group', { name: plain(item.text), exact: true }), item.to);
      return;
    case 'blanks':
      for (const [index, blank] of question.blanks.entries()) {
        await tabTo(page, form.getByRole('textbox').nth(index));
        await page.keyboard.type(blank.accepts[0]?.text ?? '');
      }
      return;
    case 'number':
      await tabTo(page, form.getByRole('textbox'));
      return page.keyboard.type(String(question.accepts[0]?.value));
    case 'marking':
      for (const target of question.targets) {
        const word = form.locator(`[data-word="${target.id}.1"]`);
        await tabTo(page, form.locator('[data-word][tabindex="0"]'));
        const ids = await form.locator('[data-word]').evaluateAll((nodes) => nodes.map((node) => node.getAttribute('data-word')));
        const current = await page.evaluate(() => document.activeElement?.getAttribute('data-word') ?? null);
        for (let step = ids.indexOf(current); step < ids.indexOf(`${target.id}.1`); step += 1) await page.keyboard.press('ArrowRight');
        await page.keyboard.press('Space');
        await expect(word).toHaveAttribute('aria-pressed', 'true');
      }
      return;
    case 'transcript': {
      await pickRadio(page, form.locator('.lines'), question.wrong);
      const reason = question.reasons.find((candidate) => candidate.right);
      if (reason) await pickRadio(page, form.locator('fieldset').last(), reason.id);
    }
  }
}

for (const lesson of ['silent', 'outgoing']) {
  test(`the whole quiz “${lesson}”, every kind in it, by keyboard alone`, async ({ page }) => {
    const quiz = quizOf(lesson);
    await page.goto(`/en/${COURSE}/${lesson}/quiz/`);
    await expect(page.getByRole('button', { name: EN.start })).toBeEnabled();
    await tabTo(page, page.getByRole('button', { name: EN.start }));
    await page.keyboard.press('Enter');
    const asked = quiz.questions.filter((question) => question.use === 'quiz');
    for (let position = 1; position <= asked.length; position += 1) {
      await expect(page.getByRole('heading', { name: `Question ${position} of ${asked.length}` })).toBeFocused();
      const started = (await storedEvents(page)).find(({ kind }) => kind === 'quiz-started');
      const names = Array.isArray(started?.['questions']) ? started['questions'] : [];
      const question = asked.find(({ id }) => id === names[position - 1]);
      if (!question) throw new Error('unknown question');
      const form = page.locator('.quiz form');
      await answerRight(page, form, question);
      await tabTo(page, form.getByRole('button', { name: EN.hand }));
      await page.keyboard.press('Enter');
      await expect(form.locator('.verdict'), question.id).toContainText(EN.right);
      await expect(form.getByRole('status')).toContainText(EN.right);
      // The button that handed in is the one that goes on.
      await page.keyboard.press('Enter');
    }
    await expect(page.getByRole('heading', { name: EN.resultTitle })).toBeFocused();
    await expect(page.getByText('Score: 100%')).toBeVisible();
    await expect.poll(async () => (await storedEvents(page)).at(-1)).toMatchObject({ kind: 'quiz-finished', score: 1, passed: true });
  });
}

test('a quiz left in the middle goes on at the same question, in either language, with the same order of options', async ({ page }) => {
  await page.goto(`/en/${COURSE}/stubborn/quiz/`);
  await page.getByRole('button', { name: EN.start }).click();
  await page.getByRole('button', { name: EN.skip }).click();
  await expect(page.getByRole('heading', { name: /^Question 2 of/ })).toBeVisible();
  await page.reload();
  const form = page.locator('.quiz form');
  await expect(page.getByRole('heading', { name: /^Question 1 of/ })).toBeVisible();
  const values = () =>
    form
      .locator('input, [data-row], [data-word]')
      .evaluateAll((nodes) => nodes.map((node) => node.getAttribute('value') ?? node.getAttribute('data-row')));
  const before = await values();
  await page.goto(`/zh/${COURSE}/stubborn/quiz/`);
  await expect(page.getByRole('heading', { name: /^第 1 题/ })).toBeVisible();
  if (!(await form.locator('[data-word]').count())) expect(await values()).toEqual(before);
});

test('a check in a lesson: wrong, why, and again; the answer is there after a reload', async ({ page }) => {
  const question = quizOf('silent').questions.find(({ use, kind }) => use === 'lesson' && kind === 'single');
  if (question?.kind !== 'single') throw new Error('no single choice in the lesson');
  await page.goto(`/en/${COURSE}/silent/`);
  const check = page.locator(`[data-question="${question.id}"]`);
  await check.scrollIntoViewIfNeeded();
  const wrong = question.options.find((option) => !option.right);
  await check.locator(`input[value="${wrong?.id}"]`).check();
  await check.getByRole('button', { name: EN.hand }).click();
  await expect(check.locator('.verdict')).toContainText(EN.wrong);
  await expect(check).toContainText(plain(wrong?.why ?? []));
  await expect(check.getByText(EN.saved, { exact: true })).toBeVisible();
  await page.reload();
  await check.scrollIntoViewIfNeeded();
  await expect(check.locator('.verdict')).toContainText(EN.wrong);
  await check.getByRole('button', { name: EN.again }).click();
  await check.locator(`input[value="${question.options.find((option) => option.right)?.id}"]`).check();
  await check.getByRole('button', { name: EN.hand }).click();
  await expect(check.locator('.verdict')).toContainText(EN.right);
});

/** Where the first question of each kind is asked inside a lesson. */
function checksByKind() {
  const found = new Map<Question['kind'], { readonly address: string; readonly question: Question }>();
  for (const course of readdirSync('content/courses')) {
    for (const file of readdirSync(`content/courses/${course}/quizzes`).filter((name) => name.endsWith('.en.md'))) {
      const lesson = file.slice(0, -'.en.md'.length);
      const text = readFileSync(`content/courses/${course}/lessons/${lesson}.en.mdx`, 'utf8');
      for (const question of quizOf(lesson, 'en', `courses/${course}`).questions) {
        if (!found.has(question.kind) && text.includes(`<Check question="${question.id}"`))
          found.set(question.kind, { address: `/en/courses/${course}/${lesson}/`, question });
      }
    }
  }
  return found;
}

for (const [kind, { address, question }] of checksByKind()) {
  test(`a check in a lesson keeps its controls when it comes alive, and can be answered: ${kind}`, async ({ page }) => {
    await page.goto(address);
    const check = page.locator(`[data-question="${question.id}"]`);
    await check.scrollIntoViewIfNeeded();
    const form = check.locator('form');
    const control = form.locator(':is(input, li button):enabled, [data-word][tabindex="0"]').first();
    await expect(control).toBeVisible();
    await control.focus();
    await answerRight(page, form, question);
    await tabTo(page, form.getByRole('button', { name: EN.hand }));
    await page.keyboard.press('Enter');
    await expect(form.locator('.verdict')).toContainText(EN.right);
    await expect(form.locator('.verdict')).toBeInViewport();
  });
}

test('several checks in one lesson each go by their own question', async ({ page }) => {
  await page.goto('/zh/courses/eight-types/silent/');
  const checks = page.locator('[data-question]');
  expect(await checks.count()).toBeGreaterThan(1);
  for (const check of await checks.all()) {
    await check.scrollIntoViewIfNeeded();
    await expect(check.locator(':is(input, li button):enabled, [data-word][tabindex="0"]').first()).toBeVisible();
  }
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
});

test('what is no number is told, not graded', async ({ page }) => {
  const found = checksByKind().get('number');
  if (found?.question.kind !== 'number') throw new Error('no number asked in a lesson');
  await page.goto(found.address);
  const form = page.locator(`[data-question="${found.question.id}"] form`);
  await form.scrollIntoViewIfNeeded();
  await form.getByRole('textbox').fill('about ten');
  await form.getByRole('button', { name: EN.hand }).click();
  await expect(form.getByRole('status')).toHaveText(EN.noNumber);
  await expect(form.getByRole('textbox')).toBeFocused();
  expect((await storedEvents(page)).filter(({ kind }) => kind === 'question-answered')).toEqual([]);
  await form.getByRole('textbox').fill(String(found.question.accepts[0]?.value));
  await form.getByRole('button', { name: EN.hand }).click();
  await expect(form.locator('.verdict')).toContainText(EN.right);
});

test('on a phone the question has the screen, and verdict and next button are in view after every answer', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(`/en/${COURSE}/outgoing/quiz/`);
  await page.getByRole('button', { name: EN.start }).click();
  const heading = page.getByRole('heading', { name: /^Question 1 of/ });
  await expect(heading).toBeFocused();
  expect((await heading.boundingBox())?.y).toBeLessThan(844 / 4);
  const asked = quizOf('outgoing').questions.filter(({ use }) => use === 'quiz');
  const form = page.locator('.quiz form');
  for (let position = 1; position <= asked.length; position += 1) {
    await expect(page.getByRole('heading', { name: `Question ${position} of ${asked.length}` })).toBeFocused();
    const started = (await storedEvents(page)).find(({ kind }) => kind === 'quiz-started');
    const names = Array.isArray(started?.['questions']) ? started['questions'] : [];
    const question = asked.find(({ id }) => id === names[position - 1]);
    if (!question) throw new Error('unknown question');
    await answerRight(page, form, question);
    await form.getByRole('button', { name: EN.hand }).click();
    await expect(form.locator('.verdict')).toBeInViewport({ ratio: 1 });
    const next = form.getByRole('button', { name: position === asked.length ? EN.toResult : EN.next });
    await expect(next).toBeInViewport({ ratio: 1 });
    await next.click();
  }
});

test('axe finds nothing before and after an answer, in the examination, in the dark', async ({ page }) => {
  test.slow();
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.goto(`/zh/${COURSE}/exam/`);
  await page.getByRole('checkbox').check();
  await page.getByRole('button', { name: quizWords.zh.start }).click();
  await expect(page.locator('.quiz form')).toBeVisible();
  await expect(page.getByText(/^还剩 \d+:\d\d$/)).toBeVisible();
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
  await page.getByRole('button', { name: quizWords.zh.skip }).click();
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
});

test('steps are put in order by dragging, too', async ({ page }) => {
  await page.goto(`/en/${COURSE}/stubborn/quiz/`);
  await page.getByRole('button', { name: EN.start }).click();
  const handle = page.locator('.handle');
  await expect(page.locator('.quiz form')).toBeVisible();
  while ((await handle.count()) === 0) await page.getByRole('button', { name: EN.skip }).click();
  const rows = page.locator('.quiz form ol > li');
  await rows.nth(2).scrollIntoViewIfNeeded();
  await rows.first().scrollIntoViewIfNeeded();
  const first = await rows.first().locator('.text').innerText();
  const from = await handle.nth(0).boundingBox();
  const to = await handle.nth(2).boundingBox();
  if (!from || !to) throw new Error('no handles');
  await page.mouse.move(from.x + 10, from.y + 10);
  await page.mouse.down();
  await page.mouse.move(to.x + 10, to.y + 10, { steps: 12 });
  await page.mouse.up();
  await expect(page.locator('.quiz form').getByRole('status')).toHaveText(/is now number [2-4] of/);
  expect(await rows.first().locator('.text').innerText()).not.toBe(first);
});
