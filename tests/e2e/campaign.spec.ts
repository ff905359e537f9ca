import AxeBuilder from '@axe-core/playwright';
import { toldAfter } from '../../src/domain/campaign/campaign.ts';
import { campaignLeavings } from '../../src/domain/campaign/leavings.ts';
import { bandOf, memoriesOf } from '../../src/domain/campaign/past.ts';
import { seasonsOf } from '../../src/domain/campaign/season.ts';
import type { Locale } from '../../src/domain/locale.ts';
import { plain } from '../../src/domain/prose.ts';
import { NO_HISTORY } from '../../src/domain/record/history.ts';
import { readEvents } from '../../src/domain/record/read-event.ts';
import { campaignWords, visitWords } from '../../src/i18n/words/campaign.ts';
import { standingWords } from '../../src/i18n/words/progress/standing.ts';
import { rolePlayWords } from '../../src/i18n/words/role-play.ts';
import { putEvents, storedEvents } from './support/log-in-browser.ts';
import { choiceButtons, fixSeed, library, missing, play, Rehearsal, rolePlayOf } from './support/rehearsal.ts';
import { expect, test } from './support/strict-test.ts';

/** The shortest season that there is, in a language. */
function seasonIn(locale: Locale) {
  const [campaign = missing('campaign')] = library.campaigns
    .filter((one) => one.locale === locale)
    .toSorted((a, b) => a.visits.length - b.visits.length || a.id.localeCompare(b.id));
  const rolePlays = campaign.visits.map(({ rolePlay }) => rolePlayOf(rolePlay, locale));
  return { campaign, rolePlays, leavings: campaignLeavings(rolePlays), words: campaignWords[locale], talkWords: rolePlayWords[locale] };
}

/** What the customer says first: the longest stretch of it between what one sees them do, since only what is spoken stands in quotes. */
function wordsOf({ talk }: Rehearsal): string {
  const stretches = plain(talk.lines[0]?.text ?? []).split(/[（(][^）)]*[）)]/u);
  return stretches.map((stretch) => stretch.trim()).toSorted((a, b) => b.length - a.length)[0] ?? missing('line');
}

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 } });

  test('a season is played through, and each visit remembers the last', async ({ page }) => {
    const locale = 'zh';
    const { campaign, rolePlays, leavings, words, talkWords } = seasonIn(locale);
    await fixSeed(page);
    await page.goto(`/${locale}/role-plays/`);
    await page.getByRole('link', { name: campaign.title }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(campaign.title);
    for (const [index, rolePlay] of rolePlays.entries()) {
      const plan = campaign.visits[index] ?? missing('visit');
      await expect(page.getByRole('heading', { level: 2, name: rolePlay.title })).toBeVisible();
      for (const question of plan.questions) {
        const group = page.getByRole('group', { name: plain(question.text) });
        await group.getByRole('radio').first().check();
      }
      if (plan.questions.length > 0) {
        await page.getByRole('button', { name: words.settle }).click();
        await expect(page.getByRole('link', { name: words.go })).toBeFocused();
      }
      await page.getByRole('link', { name: words.go }).click();
      const start = page.getByRole('button', { name: talkWords.start });
      await expect(start).toBeEnabled();
      const before = readEvents(await storedEvents(page)).events;
      const history = seasonsOf(before, campaign, leavings).at(-1)?.visits[index]?.history;
      await start.click();
      const rehearsal = new Rehearsal(rolePlay, history);
      // The customer says what they say to somebody with this past.
      await expect(page.locator('.script')).toContainText(wordsOf(rehearsal));
      await play(
        page,
        rehearsal,
        (turn) => turn * 3 + index,
        (place) => choiceButtons(page).nth(place).click(),
      );
      await page.getByRole('button', { name: talkWords.toDebrief }).click();
      await page.getByRole('link', { name: talkWords.toSeason }).click();
      const { standing } = rehearsal.talk;
      const outcome = standing.kind === 'ended' ? standing.outcome : missing('end');
      await expect(page.getByText(talkWords.outcomes[outcome]).first()).toBeVisible();
      await expect(page.getByText(words.bands[bandOf(outcome)], { exact: true }).last()).toBeVisible();
    }
    const season = seasonsOf(readEvents(await storedEvents(page)).events, campaign, leavings).at(-1) ?? missing('season');
    expect(season.isOver).toBe(true);
    for (const { text } of toldAfter(campaign.afterwards, memoriesOf(season.past)))
      await expect(page.getByText(plain(text), { exact: true })).toBeVisible();
    expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);

    // Another season begins where the first one began.
    await page.getByRole('button', { name: words.again }).click();
    await page.getByRole('link', { name: words.go }).click();
    await page.getByRole('button', { name: talkWords.startAgain }).click();
    await expect.poll(async () => seasonsOf(readEvents(await storedEvents(page)).events, campaign, leavings).length).toBe(2);
  });
});

test('a visit before its time says so, and cannot be begun', async ({ page }) => {
  const { campaign, rolePlays, talkWords } = seasonIn('en');
  await page.goto(`/en/campaigns/${campaign.id}/2/`);
  await expect(page.getByText(visitWords.en.notYet)).toBeVisible();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(rolePlays[1]?.title ?? missing('visit'));
  await expect(page.getByRole('button', { name: talkWords.start })).toBeDisabled();
});

test('answers that do the same in two questions are both kept', async ({ page }) => {
  const campaign = library.campaigns.find(({ id, locale }) => id === 'gao' && locale === 'en') ?? missing('campaign gao');
  const words = campaignWords.en;
  const [first, second] = campaign.visits;
  const visit = { campaign: campaign.id, season: 's', number: 1, history: NO_HISTORY };
  const entry = { v: 2, locale: 'en', content: 'c', run: 'r', rolePlay: first?.rolePlay };
  await page.goto(`/en/campaigns/${campaign.id}/`);
  await expect(page.getByRole('link', { name: words.go })).toBeVisible();
  await putEvents(page, [
    { ...entry, id: 'e1', at: 1, order: 1, kind: 'run-started', seed: 1, visit },
    { ...entry, id: 'e2', at: 2, order: 2, kind: 'run-ended', outcome: 'lost', ending: 'given-away', score: 20 },
  ]);
  await page.reload();
  const alike = second?.questions.flatMap(({ options }) => options.find(({ id }) => id === 'interest-up') ?? []) ?? [];
  expect(alike.length).toBeGreaterThan(1);
  for (const { text } of alike) await page.getByRole('radio', { name: plain(text) }).check();
  for (const group of await page.locator('fieldset:not(:has(:checked))').all()) await group.getByRole('radio').first().check();
  await page.getByRole('button', { name: words.settle }).click();
  await expect(page.getByRole('link', { name: words.go })).toBeVisible();
  for (const { text } of alike) await expect(page.getByRole('listitem').filter({ hasText: plain(text) })).toBeVisible();
});

test('home leads on with the season, and a talk left in the middle goes on with its past', async ({ page }) => {
  const { campaign, rolePlays, words, talkWords } = seasonIn('en');
  const first = rolePlays[0] ?? missing('visit');
  await fixSeed(page);
  await page.goto(`/en/campaigns/${campaign.id}/`);
  await page.getByRole('link', { name: words.go }).click();
  await page.getByRole('button', { name: talkWords.start }).click();
  const rehearsal = new Rehearsal(first);
  await expect(page.locator('.script')).toContainText(wordsOf(rehearsal));
  await page.goto(`/en/campaigns/${campaign.id}/`);
  await page.getByRole('link', { name: words.goOn }).click();
  await play(
    page,
    rehearsal,
    () => 0,
    (place) => choiceButtons(page).nth(place).click(),
  );
  await page.getByRole('button', { name: talkWords.toDebrief }).click();
  await expect(page.getByRole('link', { name: talkWords.toSeason })).toBeVisible();
  await page.goto('/en/');
  await page.getByRole('link', { name: standingWords('en').next.campaign.due.todo.replace('{title}', campaign.title) }).click();
  await expect(page).toHaveURL(new RegExp(`/en/campaigns/${campaign.id}/$`, 'u'));
});
