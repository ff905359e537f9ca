import { readdirSync, readFileSync } from 'node:fs';
import { AxeBuilder } from '@axe-core/playwright';
import type { Locator, Page } from '@playwright/test';
import { test as forgivingTest } from '@playwright/test';
import { parseQuiz } from '../../src/authoring/text/quiz/parse-quiz.ts';
import type { Locale } from '../../src/domain/locale.ts';
import { LOG_VERSION } from '../../src/domain/log/migrate.ts';
import { plain } from '../../src/domain/prose.ts';
import { QUESTION_KINDS, type Question, type QuestionKind } from '../../src/domain/quiz/question.ts';
import { fill } from '../../src/i18n/fill.ts';
import { quizWords } from '../../src/i18n/words/quiz.ts';
import { putEvents, storedEvents } from './support/log-in-browser.ts';
import { expect, test } from './support/strict-test.ts';

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
        const slot = row.locator('[data-row]');
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
        const id =
          question.passage.flat().flatMap((piece) => (piece.kind === 'word' && piece.target === target.id ? [piece.id] : []))[0] ?? '';
        const word = form.locator(`[data-word="${id}"]`);
        await tabTo(page, form.locator('[data-word][tabindex="0"]'));
        const ids = await form.locator('[data-word]').evaluateAll((nodes) => nodes.map((node) => node.getAttribute('data-word')));
        const current = await page.evaluate(() => document.activeElement?.getAttribute('data-word') ?? null);
        for (let step = ids.indexOf(current); step < ids.indexOf(id); step += 1) await page.keyboard.press('ArrowRight');
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

/** The same question with its answer twisted: who answers this one right has answered the other wrong. */
function twisted(question: Question): Question {
  const flip = <Part extends { readonly right: boolean }>(options: readonly Part[]) =>
    options.map((option) => ({ ...option, right: !option.right }));
  switch (question.kind) {
    case 'single':
    case 'multiple':
    case 'true-false':
      return { ...question, options: flip(question.options) };
    case 'ordering':
      return { ...question, items: question.items.toReversed() };
    case 'matching': {
      const partners = question.left.map(({ to }) => to);
      return { ...question, left: question.left.map((part, index) => ({ ...part, to: partners.at(index - 1) ?? part.to })) };
    }
    case 'sorting': {
      const other = (id: string) => question.groups.find((group) => group.id !== id)?.id ?? id;
      return { ...question, items: question.items.map((item) => ({ ...item, to: other(item.to) })) };
    }
    case 'blanks':
      return { ...question, blanks: question.blanks.map((blank) => ({ ...blank, accepts: [{ text: 'xyzzy', credit: 1 }] })) };
    case 'number':
      return { ...question, accepts: question.accepts.map((accepted) => ({ ...accepted, value: accepted.value * 10 + 1000 })) };
    case 'marking': {
      const stray = question.passage.flat().flatMap((piece) => (piece.kind === 'word' && piece.target === undefined ? [piece.id] : []))[0];
      return {
        ...question,
        targets: [{ id: 'stray', text: [] }],
        passage: question.passage.map((pieces) =>
          pieces.map((piece) => (piece.kind === 'word' && piece.id === stray ? { ...piece, target: 'stray' } : piece)),
        ),
      };
    }
    case 'transcript':
      return { ...question, wrong: question.lines.find(({ id }) => id !== question.wrong)?.id ?? '', reasons: flip(question.reasons) };
  }
}

/** The reasons that an author gave, as they stand on the page after a wrong answer. */
function reasonsOf(question: Question): readonly string[] {
  const parts = (() => {
    switch (question.kind) {
      case 'single':
      case 'multiple':
      case 'true-false':
        return question.options;
      case 'ordering':
      case 'sorting':
        return question.items;
      case 'matching':
        return question.left;
      case 'marking':
        return question.targets;
      case 'transcript':
        return question.reasons;
      case 'blanks':
      case 'number':
        return [];
    }
  })();
  return parts.flatMap(({ why }) => (why ? [plain(why)] : []));
}

/** The first question of a kind that a shipped quiz asks. */
function askedInQuiz(kind: QuestionKind) {
  for (const course of readdirSync('content/courses')) {
    for (const file of readdirSync(`content/courses/${course}/quizzes`).filter((name) => name.endsWith('.en.md'))) {
      const quiz = quizOf(file.slice(0, -'.en.md'.length), 'en', `courses/${course}`);
      const question = quiz.questions.find((candidate) => candidate.kind === kind && candidate.use === 'quiz' && candidate.see);
      if (question) return { course, quiz, question };
    }
  }
  throw new Error(`no quiz asks a question of the kind ${kind}`);
}

/** Opens a quiz in the middle of an attempt at these questions. */
async function openAttempt(
  page: Page,
  { course, quiz }: Pick<ReturnType<typeof askedInQuiz>, 'course' | 'quiz'>,
  questions: readonly string[],
) {
  await page.goto(`/en/courses/${course}/${quiz.id}/quiz/`);
  await expect(page.getByRole('button', { name: EN.start })).toBeEnabled();
  const started = { kind: 'quiz-started', course, quiz: quiz.id, use: 'quiz', attempt: 'a'.repeat(32), seed: 7, questions };
  await putEvents(page, [{ ...started, id: 'b'.repeat(32), at: Date.now(), locale: 'en', content: quiz.content }]);
  await page.reload();
  await expect(page.getByRole('heading', { name: `Question 1 of ${questions.length}` })).toBeFocused();
}

for (const kind of QUESTION_KINDS) {
  test(`by keyboard alone: ${kind}, wrong, the reasons read, then right`, async ({ page }) => {
    const found = askedInQuiz(kind);
    const { question } = found;
    await openAttempt(page, found, [question.id]);
    const form = page.locator('.quiz form');
    const verdict = form.locator('.verdict');
    const button = form.locator('button[type=submit]');

    await answerRight(page, form, twisted(question));
    // Enter hands in from a field, too; from anything else one goes to the button.
    if (!(await page.evaluate(() => document.activeElement instanceof HTMLInputElement))) await tabTo(page, button);
    await page.keyboard.press('Enter');
    await expect(verdict).toBeVisible();
    await expect(verdict).not.toContainText(EN.right);
    await expect(form.getByRole('status')).toContainText((await verdict.locator('strong').innerText()).trim());
    await expect(button).toBeFocused();
    await expect(button).toHaveText(EN.toResult);
    for (const reason of reasonsOf(question)) await expect(form).toContainText(reason);
    // What stands above can be reached, and the bar does not cover it.
    const place = form.getByRole('link', { name: EN.inLesson });
    await tabTo(page, place);
    await expect(place).toBeInViewport({ ratio: 1 });
    const clear = () =>
      form.evaluate((node) => {
        const [link, bar] = [node.querySelector('.feedback a'), node.querySelector('.bar')];
        return (link?.getBoundingClientRect().bottom ?? Infinity) <= (bar?.getBoundingClientRect().top ?? 0);
      });
    await expect.poll(clear).toBe(true);
    await tabTo(page, button);
    await page.keyboard.press('Enter');

    await expect(page.getByRole('heading', { name: EN.resultTitle })).toBeFocused();
    await tabTo(page, page.getByRole('button', { name: EN.retry.replace('{count}', '1') }));
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { name: 'Question 1 of 1' })).toBeFocused();
    await answerRight(page, form, question);
    await tabTo(page, button);
    await page.keyboard.press('Enter');
    await expect(verdict).toContainText(EN.right);
    await expect(button).toBeFocused();
  });
}

test('what was left out is shown with its answer when one looks back', async ({ page }) => {
  const found = askedInQuiz('single');
  const { question } = found;
  if (question.kind !== 'single') throw new Error('unreachable');
  await openAttempt(page, found, [question.id]);
  await page.getByRole('button', { name: EN.skip }).click();
  await page.getByRole('button', { name: EN.finish }).click();
  await page.getByRole('button', { name: EN.review }).click();
  await expect(page.getByRole('heading', { name: EN.reviewTitle })).toBeFocused();
  const right = page.getByRole('listitem').filter({ hasText: plain(question.options.find((option) => option.right)?.text ?? []) });
  await expect(right.last()).toContainText(EN.partAnswer);
});

test('what was left out is no mistake: the way into a retry tells the two apart', async ({ page }) => {
  const found = askedInQuiz('single');
  const { quiz, question } = found;
  const others = quiz.questions.filter(({ use, id }) => use === 'quiz' && id !== question.id).slice(0, 2);
  await openAttempt(page, found, [question.id, ...others.map(({ id }) => id)]);
  const form = page.locator('.quiz form');
  await answerRight(page, form, twisted(question));
  await form.getByRole('button', { name: EN.hand }).click();
  await form.getByRole('button', { name: EN.next }).click();
  await page.getByRole('button', { name: EN.skip }).click();
  await page.getByRole('button', { name: EN.skip }).click();
  await page.getByRole('button', { name: EN.finish }).click();
  await page.getByRole('button', { name: fill(EN.retryBoth, { wrong: 1, unanswered: 2 }) }).click();
  await expect(page.getByRole('heading', { name: 'Question 1 of 3' })).toBeVisible();
});

test('“saved” waits for the first answer of a sitting', async ({ page }) => {
  const { course, quiz } = askedInQuiz('single');
  await page.goto(`/en/courses/${course}/${quiz.id}/quiz/`);
  await page.getByRole('button', { name: EN.start }).click();
  await expect.poll(async () => (await storedEvents(page)).map(({ kind }) => kind)).toEqual(['quiz-started']);
  const note = page.locator('[data-keeping]');
  await expect(note).toHaveText('');
  const drawn = (await storedEvents(page))[0]?.['questions'];
  const question = quiz.questions.find(({ id }) => Array.isArray(drawn) && id === drawn[0]);
  if (!question) throw new Error('unknown question');
  const form = page.locator('.quiz form');
  await answerRight(page, form, question);
  await form.getByRole('button', { name: EN.hand }).click();
  await expect(note).toHaveText(EN.saved);
});

test('a key held too long hands in and does not go on', async ({ page }) => {
  const found = askedInQuiz('true-false');
  await openAttempt(page, found, [found.question.id]);
  const form = page.locator('.quiz form');
  await answerRight(page, form, found.question);
  await tabTo(page, form.locator('button[type=submit]'));
  await page.keyboard.down('Enter');
  await expect(form.locator('.verdict')).toBeVisible();
  for (let repeat = 0; repeat < 3; repeat += 1) await page.keyboard.down('Enter');
  await page.keyboard.up('Enter');
  await expect(form.locator('.verdict')).toBeVisible();
  await expect(page.getByRole('heading', { name: EN.resultTitle })).toHaveCount(0);
});

for (const lesson of ['outgoing', 'stubborn', 'positive']) {
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

forgivingTest.describe('on a bad line', () => {
  // Between the page and the line it would hide what the test does to the line.
  forgivingTest.use({ serviceWorkers: 'block' });

  // The browser itself complains of what does not arrive.
  forgivingTest('a part of a quiz that does not arrive is told, and asked for again', async ({ page }) => {
    await page.route('**/ResultView.*.js', (route) => route.abort());
    await page.goto(`/en/${COURSE}/stubborn/quiz/`);
    await page.getByRole('button', { name: EN.start }).click();
    const skip = page.getByRole('button', { name: EN.skip });
    const finish = page.getByRole('button', { name: EN.finish });
    while (!(await finish.isVisible())) await skip.click();
    await finish.click();
    await expect(page.getByText(EN.notLoaded)).toBeVisible();
    await page.unroute('**/ResultView.*.js');
    await finish.click();
    await expect(page.getByRole('heading', { name: EN.resultTitle })).toBeFocused();
    await expect(page.getByText(EN.notLoaded)).toBeHidden();
  });
});

test('when the learner’s own clock runs out, the result is shown and says so', async ({ page }) => {
  await page.clock.install();
  await page.goto(`/en/${COURSE}/exam/`);
  await page.getByRole('checkbox').check();
  await page.getByRole('button', { name: EN.start }).click();
  await expect(page.getByRole('heading', { name: /^Question 1 of/ })).toBeVisible();
  await page.clock.fastForward('59:00');
  await expect(page.getByRole('heading', { name: EN.resultTitle })).toBeVisible();
  await expect(page.getByText(EN.clockEnd)).toBeVisible();
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

/** What a check shows, part by part, with where each stands within it. */
async function layoutOf(check: Locator): Promise<readonly string[]> {
  return check.evaluate((box) => {
    const { left, top } = box.getBoundingClientRect();
    return [...box.querySelectorAll('form, label, legend, p, button, [data-word]')]
      .map((part) => ({ part, at: part.getBoundingClientRect() }))
      .filter(({ at }) => at.height > 2)
      .map(({ part, at }) => {
        const [x, y, width, height] = [at.left - left, at.top - top, at.width, at.height].map(Math.round);
        return `${part.tagName} ${x},${y} ${width}×${height} ${part.textContent?.replace(/\s+/gu, ' ').trim()}`;
      });
  });
}

for (const [kind, { address, question }] of checksByKind()) {
  test(`what a check shows first is what stays when its script comes: ${kind}`, async ({ page }) => {
    const scripts = Promise.withResolvers<void>();
    await page.route('**/*.js', async (route) => {
      await scripts.promise;
      await route.continue();
    });
    await page.goto(address, { waitUntil: 'commit' });
    const check = page.locator(`[data-question="${question.id}"]`);
    await check.scrollIntoViewIfNeeded();
    await page.evaluate(() => document.fonts.ready.then(() => undefined));
    await expect(check.locator(':is(input, li button):enabled, [data-word][tabindex="0"]')).toHaveCount(0);
    const before = await layoutOf(check);
    scripts.resolve();
    await expect(check.locator(':is(input, li button):enabled, [data-word][tabindex="0"]').first()).toBeVisible();
    expect(await layoutOf(check)).toEqual(before);
  });
}

/** The texts of a question's options, from top to bottom. */
async function offered(box: Locator): Promise<readonly string[]> {
  return (await box.locator('label').allTextContents()).map((text) => text.trim());
}

test('options keep their order where an answer is remembered', async ({ page }) => {
  const { address, question } = checksByKind().get('single') ?? { address: '', question: undefined };
  if (question?.kind !== 'single') throw new Error('no lesson asks a single choice');
  await page.goto(address);
  const check = page.locator(`[data-question="${question.id}"]`);
  const wrong = question.options.find((option) => !option.right);
  await check.scrollIntoViewIfNeeded();
  const first = await offered(check);
  await check.locator(`input[value="${wrong?.id}"]`).check();
  await check.getByRole('button', { name: EN.hand }).click();
  await expect(check.getByText(EN.saved, { exact: true })).toBeVisible();
  // A new try is mixed anew; what it was like is no concern of who comes back.
  await check.getByRole('button', { name: EN.again }).click();
  await check.locator(`input[value="${wrong?.id}"]`).check();
  await check.getByRole('button', { name: EN.hand }).click();
  await expect(check.getByText(EN.saved, { exact: true })).toBeVisible();
  await page.reload();
  await check.scrollIntoViewIfNeeded();
  expect(await offered(check)).toEqual(first);
  await expect(check.locator('.verdict')).toContainText(EN.wrong);
  expect(await offered(check)).toEqual(first);
});

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

test.describe('who writes decimals after a comma', () => {
  test.use({ locale: 'de-DE' });

  test('is asked which of two numbers is meant, and the one chosen is graded', async ({ page }) => {
    const found = checksByKind().get('number');
    if (found?.question.kind !== 'number') throw new Error('no number asked in a lesson');
    await page.goto(found.address);
    const form = page.locator(`[data-question="${found.question.id}"] form`);
    await form.scrollIntoViewIfNeeded();
    await form.getByRole('textbox').fill('1,234');
    await form.getByRole('button', { name: EN.hand }).click();
    const asked = form.getByRole('group', { name: fill(EN.whichNumber, { typed: '1,234' }) });
    await expect(asked.getByRole('button', { name: '1234', exact: true })).toBeFocused();
    expect((await storedEvents(page)).filter(({ kind }) => kind === 'question-answered')).toEqual([]);
    expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
    await asked.getByRole('button', { name: fill(EN.numberBetween, { number: 1.234, low: 1, high: 2 }) }).click();
    await expect(form.locator('.verdict')).toContainText(EN.wrong);
    await expect(form.getByRole('textbox')).toHaveValue('1.234');
    await expect(asked).toHaveCount(0);
  });
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

/** Opens this question, in English, in a quiz that asks nothing else. */
async function openQuestion(page: Page, course: string, lesson: string, id: string): Promise<Question> {
  const quiz = quizOf(lesson, 'en', `courses/${course}`);
  const question = quiz.questions.find((candidate) => candidate.id === id);
  if (!question) throw new Error(`no question ${id} in ${lesson}`);
  await openAttempt(page, { course, quiz }, [id]);
  return question;
}

for (const kind of QUESTION_KINDS)
  test(`on a phone the way to hand in is in view from the start: ${kind}`, async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    const found = askedInQuiz(kind);
    await openAttempt(page, found, [found.question.id]);
    await expect(page.locator('.quiz form').getByRole('button', { name: EN.hand })).toBeInViewport({ ratio: 1 });
  });

test('what is matched is read in full where it is chosen, and stands in its row', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  const question = await openQuestion(page, 'eight-types', 'silent', 'what-it-means');
  if (question.kind !== 'matching') throw new Error('unreachable');
  const form = page.locator('.quiz form');
  const rows = form.locator('[data-row]');
  await expect(rows).toHaveCount(question.left.length);
  await expect(rows.nth(2)).toBeInViewport();
  const answers = form.locator('.partners:not([hidden]) button');
  await expect(answers).toHaveCount(question.right.length);

  const second = (await answers.nth(1).innerText()).trim();
  await answers.nth(1).click();
  await expect(rows.first()).toContainText(second);
  await expect(rows.first()).toHaveAccessibleName(new RegExp(`${second}$`));
  await expect(rows.nth(1)).toBeFocused();
  // In the next row it is told which row has it.
  await expect(answers.nth(1)).toHaveClass(/used/);
  await expect(answers.nth(1)).toHaveText(/1$/);

  // As one goes on, the row one is at is in view with all its answers.
  for (let row = 1; row < question.left.length; row += 1) {
    const clear = () =>
      form.evaluate((node) => {
        const [answer, bar] = [node.querySelector('.partners:not([hidden]) button:last-child'), node.querySelector('.bar')];
        return (answer?.getBoundingClientRect().bottom ?? Infinity) <= (bar?.getBoundingClientRect().top ?? 0);
      });
    await expect.poll(clear).toBe(true);
    await form
      .locator('.partners:not([hidden]) button')
      .nth(row + 1)
      .click();
  }
  await expect(form.getByRole('button', { name: EN.hand })).toBeEnabled();
});

test('a few letters are offered side by side', async ({ page }) => {
  await openQuestion(page, 'target-market', 'dual-classification', 'scale');
  const form = page.locator('.quiz form');
  await form.locator('.partners:not([hidden])').getByRole('button', { name: '4', exact: true }).click();
  await expect(form.locator('[data-row]').first()).toHaveText(/4\s*$/);
  await expect(form.locator('.partners.brief')).not.toHaveCount(0);
});

test('a passage says how many places are marked, of how many', async ({ page }) => {
  await openQuestion(page, 'eight-types', 'silent', 'small-signs');
  const form = page.locator('.quiz form');
  const words = form.locator('[data-word]');
  await expect(form.getByText(fill(EN.marked, { count: 0, total: 2 }))).toBeVisible();
  await expect(words.first()).toHaveCSS('text-decoration-style', 'dotted');
  await words.nth(0).click();
  await words.nth(1).click();
  await expect(form.getByText(fill(EN.marked, { count: 1, total: 2 }))).toBeVisible();
  await words.nth(20).click();
  await expect(form.getByText(fill(EN.marked, { count: 2, total: 2 }))).toBeVisible();
  await words.nth(20).click();
  await expect(form.getByText(fill(EN.marked, { count: 1, total: 2 }))).toBeVisible();
});

test('a blank is as wide as what goes into it, in steps', async ({ page }) => {
  await openQuestion(page, 'target-market', 'information-and-goals', 'card-filled');
  const widths = await page
    .locator('.quiz form')
    .getByRole('textbox')
    .evaluateAll((fields) => fields.map((field) => Math.round(field.getBoundingClientRect().width)));
  const [fifteen = 0, twelve = 0, twentyTwo = 0, ninetyMinutes = 0] = widths;
  expect(fifteen).toBe(twentyTwo);
  expect(twelve).toBeLessThan(fifteen);
  expect(ninetyMinutes).toBeGreaterThan(fifteen);
});

for (const colorScheme of ['light', 'dark'] as const)
  test(`where the keyboard stands is not what is chosen, ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    const found = askedInQuiz('multiple');
    await openAttempt(page, found, [found.question.id]);
    const options = page.locator('.quiz form .option');
    const style = (option: Locator) =>
      option.evaluate((node) => {
        const label = node.querySelector('label') ?? node;
        return { ground: getComputedStyle(node).backgroundColor, ring: getComputedStyle(label).outlineStyle };
      });
    const idle = await style(options.nth(1));
    const boxes = options.getByRole('checkbox');
    await tabTo(page, boxes.nth(0));
    await page.keyboard.press('Space');
    await tabTo(page, boxes.nth(1));
    const focused = await style(options.nth(1));
    expect(focused).toEqual({ ground: idle.ground, ring: 'solid' });
    const chosen = await style(options.nth(0));
    expect(chosen.ring).toBe('none');
    expect(chosen.ground).not.toBe(idle.ground);
    // What cannot be pressed has not the colour of what can.
    const ground = (node: Element) => getComputedStyle(node).backgroundColor;
    const hand = page.locator('.quiz form').getByRole('button', { name: EN.hand });
    const live = await hand.evaluate(ground);
    await tabTo(page, boxes.nth(0));
    await page.keyboard.press('Space');
    await expect(hand).toBeDisabled();
    expect(await hand.evaluate(ground)).not.toBe(live);
  });

test('a result has one thing to do next, all else is said as links', async ({ page }) => {
  const found = askedInQuiz('single');
  await openAttempt(page, found, [found.question.id]);
  const form = page.locator('.quiz form');
  await answerRight(page, form, twisted(found.question));
  await form.getByRole('button', { name: EN.hand }).click();
  await form.getByRole('button', { name: EN.toResult }).click();
  await expect(page.getByRole('heading', { name: EN.resultTitle })).toBeFocused();
  const main = page.getByRole('main');
  await expect(main.locator('.button')).toHaveText([fill(EN.retry, { count: 1 })]);
  await expect(main.locator('.quiet-button')).toHaveCount(0);
  await expect(main.getByRole('button', { name: EN.wholeAgain })).toBeVisible();
  await main.getByRole('button', { name: EN.review }).click();
  await expect(page.getByRole('heading', { name: EN.reviewTitle })).toBeFocused();
  await expect(main.getByRole('button', { name: EN.review })).toHaveCount(0);
});

test('axe finds nothing before and after an answer, in the examination, in the dark', async ({ page }) => {
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

for (const locale of ['zh', 'en'] as const) {
  const words = quizWords[locale];
  const sat = (passed: boolean, score: number) => {
    const entry = { v: LOG_VERSION, at: 1, locale, content: 'c', course: 'eight-types', quiz: 'silent', attempt: 'a'.repeat(32) };
    const questions = quizOf('silent', locale)
      .questions.slice(0, 2)
      .map(({ id }) => id);
    return [
      {
        ...entry,
        id: 'b'.repeat(32),
        order: 1,
        kind: 'quiz-started',
        use: 'quiz',
        questions,
        seed: 1,
      },
      ...questions.map((question, index) => ({
        ...entry,
        id: `${index}`.repeat(32),
        order: 2 + index,
        kind: 'question-answered',
        ...{ question, answer: { kind: 'options', chosen: [] }, score: index, took: 1 },
      })),
      { ...entry, id: 'c'.repeat(32), order: 4, kind: 'quiz-finished', use: 'quiz', score, passed },
    ];
  };

  test(`the door of a quiz names its lesson once, and says what comes next after a try, ${locale}`, async ({ page }) => {
    await page.goto(`/${locale}/${COURSE}/silent/quiz/`);
    await expect(page.getByRole('button', { name: words.start, exact: true })).toBeEnabled();
    await expect(page.getByRole('main').getByText(quizOf('silent', locale).title, { exact: true })).toHaveCount(1);

    await putEvents(page, sat(false, 0.6));
    await page.reload();
    const main = page.getByRole('main');
    await expect(page.getByText(fill(words.lastFailed, { right: 1, total: 2 }))).toBeVisible();
    await expect(main.locator('.button')).toHaveText([fill(words.retry, { count: 1 })]);
    await expect(page.getByRole('button', { name: words.takeAgain })).toBeVisible();
    await page.getByRole('button', { name: fill(words.retry, { count: 1 }) }).click();
    await expect(page.getByRole('heading', { name: fill(words.position, { position: 1, total: 1 }) })).toBeFocused();
  });

  test(`the door of a quiz that was passed leads on, ${locale}`, async ({ page }) => {
    await page.goto(`/${locale}/${COURSE}/silent/quiz/`);
    await putEvents(page, sat(true, 0.9));
    await page.reload();
    await expect(page.getByText(fill(words.lastPassed, { right: 1, total: 2 }))).toBeVisible();
    await expect(page.getByRole('button', { name: fill(words.retry, { count: 1 }) })).toBeVisible();
    await expect(page.getByRole('main').locator('button.button')).toHaveCount(0);
    await expect(page.getByRole('main').locator('a.button')).toHaveAttribute('href', `/${locale}/${COURSE}/negative/`);
  });
}

test('while a question is open the site is out of sight, the way back and what was passed over are not', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(`/en/${COURSE}/silent/quiz/`);
  await expect(page.getByRole('navigation')).toBeVisible();
  await page.getByRole('button', { name: EN.start, exact: true }).click();
  await page.getByRole('button', { name: EN.skip }).click();
  await expect(page.getByRole('heading', { name: /^Question 2 of/ })).toBeFocused();
  await expect(page.getByText(fill(EN.skipped, { count: 1 }))).toBeVisible();
  await expect(page.getByRole('navigation')).toBeHidden();
  await expect(page.getByRole('contentinfo')).toBeHidden();
  const { y = 0, height = 0 } = (await page.getByRole('button', { name: EN.hand }).boundingBox()) ?? {};
  expect(y + height).toBeGreaterThan(844 - 60);
  await page.getByRole('link', { name: 'Back to the lesson' }).click();
  await expect(page).toHaveURL(/\/silent\/$/);
  await expect(page.getByRole('navigation').first()).toBeVisible();
});

test('a question stands in the middle of a wide window', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto(`/en/${COURSE}/silent/quiz/`);
  await page.getByRole('button', { name: EN.start, exact: true }).click();
  const { x = 0, width = 0 } = (await page.locator('form').first().boundingBox()) ?? {};
  expect(Math.abs(x + width / 2 - 720)).toBeLessThan(10);
});
