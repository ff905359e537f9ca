import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import type { Locale } from '../../src/domain/locale.ts';
import { plain } from '../../src/domain/prose.ts';
import { utterancesOf } from '../../src/domain/voice/utterances.ts';
import { rolePlayWords } from '../../src/i18n/words/role-play.ts';
import { voiceWords } from '../../src/i18n/words/voice.ts';
import { scriptOf } from '../../src/islands/role-play/talk/transcript.ts';
import { choiceButtons, fixSeed, Rehearsal, rolePlayOf, SEED, toChoices } from './support/rehearsal.ts';
import {
  dictate,
  endUtterance,
  heardBy,
  microphoneCalls,
  spokenBy,
  standInMicrophone,
  standInRecogniser,
  standInVoices,
} from './support/stand-in-voices.ts';
import { expect, test } from './support/strict-test.ts';

const TALK = 'five-per-cent';
const LOCALE: Locale = 'en';
const words = rolePlayWords[LOCALE];
const { aloud, dictation, recording } = voiceWords[LOCALE];

const LOCAL = [
  { name: 'Samantha', lang: 'en-US', localService: true },
  { name: 'Daniel', lang: 'en-GB', localService: true },
  { name: 'Tingting', lang: 'zh-CN', localService: true },
];
const REMOTE = [{ name: 'Google UK English Male', lang: 'en-GB', localService: false }];

/** The sentences that are to be heard at this point of the talk. */
function sentencesNow(rehearsal: Rehearsal): readonly string[] {
  const entries = scriptOf(rehearsal.talk, { seed: SEED, said: new Map() }, LOCALE);
  const from = entries.findLastIndex(({ kind }) => kind === 'you') + 1;
  return entries.slice(from).flatMap((entry) => (entry.kind === 'them' ? utterancesOf(plain(entry.text), LOCALE) : []));
}

async function begin(page: Page): Promise<void> {
  await page.goto(`/${LOCALE}/role-plays/${TALK}/`);
  await page.getByRole('button', { name: words.start }).click();
}

async function clean(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
}

test.describe('hearing a customer', () => {
  test.beforeEach(async ({ page }) => {
    await fixSeed(page);
  });

  test('is off at first; then each sentence is said by one voice, an answer stops it, and it is remembered', async ({ page }) => {
    await standInVoices(page, LOCAL);
    await begin(page);
    const rehearsal = new Rehearsal(rolePlayOf(TALK, LOCALE));
    const toggle = page.getByRole('button', { name: aloud.hear });
    await expect(toggle).toHaveAttribute('aria-pressed', 'false');
    expect(await spokenBy(page)).toEqual([]);

    await toggle.press('Enter');
    await expect(toggle).toHaveAttribute('aria-pressed', 'true');
    await expect(toggle).toHaveAccessibleDescription(aloud.hint);
    const opening = sentencesNow(rehearsal);
    for (const [index] of opening.entries()) {
      await expect.poll(async () => (await spokenBy(page)).map(({ text }) => text)).toEqual(opening.slice(0, index + 1));
      if (index < opening.length - 1) await endUtterance(page);
    }
    await clean(page);

    // The last sentence is still being said.
    await toChoices(page);
    const before = await spokenBy(page);
    const choice = rehearsal.choices[0]?.id ?? '';
    await expect(choiceButtons(page).first()).toBeEnabled();
    await choiceButtons(page).first().click();
    rehearsal.moves.push({ choice });
    const answer = sentencesNow(rehearsal);
    await expect.poll(async () => (await spokenBy(page)).slice(before.length).map(({ text }) => text)).toEqual(answer.slice(0, 1));
    const all = await spokenBy(page);
    expect(all.slice(0, before.length).at(-1)?.cancelled).toBe(true);
    expect(new Set(all.map(({ voice }) => voice)).size).toBe(1);
    expect(LOCAL.map(({ name }) => name)).toContain(all[0]?.voice);
    // The words are on the screen all the while.
    await expect(page.getByRole('log')).toContainText(opening[0] ?? '');

    await page.reload();
    await expect(page.getByRole('button', { name: aloud.hear })).toHaveAttribute('aria-pressed', 'true');
    await page.getByRole('button', { name: aloud.hear }).click();
    await expect(page.getByRole('button', { name: aloud.hear })).toHaveAttribute('aria-pressed', 'false');
  });

  test('with a service’s voices only it stays silent and says why', async ({ page }) => {
    await standInVoices(page, REMOTE);
    await begin(page);
    await page.getByRole('button', { name: aloud.hear }).click();
    await expect(page.getByText(aloud.noLocalVoice['only-remote'])).toBeVisible();
    expect(await spokenBy(page)).toEqual([]);
    await clean(page);
  });

  test('in a drill the line is said, and its answer', async ({ page }) => {
    await standInVoices(page, LOCAL);
    await page.goto('/en/drills/');
    await page.getByRole('radio', { name: 'Silent' }).press(' ');
    await page.getByRole('button', { name: 'Start', exact: true }).click();
    await page.getByRole('button', { name: aloud.hear }).click();
    const line = (await page.getByRole('heading', { level: 2 }).textContent())?.replace(/^They say /, '') ?? '';
    await expect.poll(async () => (await spokenBy(page)).map(({ text }) => text)).toEqual(utterancesOf(line, 'en').slice(0, 1));
    await page.keyboard.press('1');
    await expect.poll(async () => (await spokenBy(page)).length).toBeGreaterThan(1);
    expect((await spokenBy(page))[0]?.cancelled).toBe(true);
    expect(new Set((await spokenBy(page)).map(({ voice }) => voice))).toEqual(new Set(['Daniel']));
  });
});

test.describe('speaking in place of typing', () => {
  const field = (page: Page) => page.locator('.your-turn textarea');

  /** A talk in which a line of one's own is asked for first. */
  async function toField(page: Page): Promise<void> {
    await page.addInitScript(() => localStorage.setItem('peilian.say-first', 'on'));
    await begin(page);
    await expect(field(page)).toBeVisible();
    await field(page).fill('I see.');
  }

  test('what is heard is put behind what was typed; cut off in mid-sentence it is kept', async ({ page }) => {
    await standInRecogniser(page, 'available');
    await toField(page);
    expect(await heardBy(page)).toBe(0);
    await page.getByRole('button', { name: dictation.speak }).press('Enter');
    await expect(page.getByText(dictation.listening)).toBeVisible();
    await dictate(page, 'what worries', false);
    await expect(page.getByText('what worries', { exact: true })).toBeVisible();
    await clean(page);
    await dictate(page, 'what worries you', true);
    await expect(field(page)).toHaveValue('I see. what worries you');
    await dictate(page, 'most about', false);
    await page.getByRole('button', { name: dictation.stop }).press('Enter');
    await expect(field(page)).toHaveValue('I see. what worries you most about');
    await expect(page.getByRole('button', { name: dictation.speak })).toBeFocused();
    expect(await heardBy(page)).toBe(1);
  });

  test('refused, what was typed stays', async ({ page }) => {
    await standInRecogniser(page, 'refused');
    await toField(page);
    await page.getByRole('button', { name: dictation.speak }).click();
    await expect(page.getByText(dictation.refused)).toBeVisible();
    await expect(field(page)).toHaveValue('I see.');
    await clean(page);
  });

  test('a language pack is offered, and listening takes a press of its own', async ({ page }) => {
    await standInRecogniser(page, 'downloadable');
    await toField(page);
    await page.getByRole('button', { name: dictation.speak }).click();
    await expect(page.getByText(dictation.downloadable)).toBeVisible();
    await page.getByRole('button', { name: dictation.download }).click();
    await expect(page.getByText(dictation.downloadable)).toBeHidden();
    expect(await heardBy(page)).toBe(0);
    await page.getByRole('button', { name: dictation.speak }).click();
    await expect(page.getByText(dictation.listening)).toBeVisible();
  });

  test('a browser that would send it to a service is not used: the phone’s keyboard is named', async ({ page }) => {
    await standInRecogniser(page, 'service');
    await toField(page);
    await page.getByRole('button', { name: dictation.speak }).click();
    await expect(page.getByText(dictation.notHere)).toBeFocused();
    await expect(field(page)).toHaveValue('I see.');
    expect(await heardBy(page)).toBe(0);
  });
});

test.describe('saying a line and hearing it', () => {
  async function toVerdict(page: Page): Promise<void> {
    await page.goto('/en/drills/');
    await page.getByRole('radio', { name: 'Silent' }).press(' ');
    await page.getByRole('button', { name: 'Start', exact: true }).click();
    await expect(page.getByText('1 of 10', { exact: true })).toBeVisible();
    await page.keyboard.press('1');
    await expect(page.getByRole('button', { name: recording.open })).toBeVisible();
  }

  test('record, hear, hear the line, say it again; kept only where that is wished', async ({ page }) => {
    await standInVoices(page, LOCAL);
    await standInMicrophone(page, 'open');
    await toVerdict(page);
    expect(await microphoneCalls(page)).toEqual([]);
    await page.getByRole('button', { name: recording.open }).press('Enter');
    await expect(page.getByRole('button', { name: recording.hearModel })).toBeFocused();
    expect(await microphoneCalls(page)).toEqual([]);

    await page.getByRole('button', { name: recording.start }).press('Enter');
    await expect(page.getByRole('timer')).toHaveText(/^Recording: \d+ s$/);
    await clean(page);
    await page.getByRole('button', { name: recording.stop, exact: true }).press('Enter');
    const player = page.getByLabel(recording.yours, { exact: true });
    await expect(player).toHaveAttribute('src', /^blob:/);
    expect(await microphoneCalls(page)).toEqual(['open', 'close']);
    await clean(page);

    await page.getByRole('button', { name: recording.hearModel }).click();
    await expect(page.getByRole('button', { name: recording.stopModel })).toBeVisible();
    await expect.poll(async () => (await spokenBy(page)).length).toBe(1);

    const first = await player.getAttribute('src');
    await page.getByRole('button', { name: recording.again }).click();
    // The microphone hears the learner alone.
    expect((await spokenBy(page))[0]?.cancelled).toBe(true);
    await page.getByRole('button', { name: recording.stop, exact: true }).click();
    await expect(player).not.toHaveAttribute('src', first ?? '');

    const databases = () => page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name).sort());
    await page.getByRole('button', { name: recording.keep }).click();
    await expect(page.getByText(recording.kept)).toBeVisible();
    expect(await databases()).toEqual(['peilian', 'peilian.recordings']);
    await page.getByRole('button', { name: recording.remove }).click();
    await expect(page.getByText(recording.removed)).toBeVisible();
    await expect(player).toBeHidden();
  });

  test('what was kept is counted on the progress page, and deleted there', async ({ page }) => {
    await standInMicrophone(page, 'open');
    await toVerdict(page);
    await page.getByRole('button', { name: recording.open }).click();
    await page.getByRole('button', { name: recording.start }).click();
    await page.getByRole('button', { name: recording.stop, exact: true }).click();
    await page.getByRole('button', { name: recording.keep }).click();
    await expect(page.getByText(recording.kept)).toBeVisible();
    await page.goto('/en/progress/');
    await expect(page.getByText('Recordings you kept: 1.')).toBeVisible();
    await page.getByRole('button', { name: 'Delete all recordings' }).press('Enter');
    await expect(page.getByText('The recordings are deleted.')).toBeFocused();
    await page.reload();
    await expect(page.getByRole('button', { name: 'Erase my record' })).toBeVisible();
    await expect(page.getByRole('button', { name: 'Delete all recordings' })).toBeHidden();
  });

  test.describe('where it cannot be', () => {
    for (const [how, told] of [
      ['refused', recording.refused],
      ['none', recording.noMicrophone],
      ['missing', recording.missing],
    ] as const)
      test(`${how}: it is said`, async ({ page }) => {
        await standInMicrophone(page, how);
        await toVerdict(page);
        await page.getByRole('button', { name: recording.open }).click();
        await page.getByRole('button', { name: recording.start }).click();
        await expect(page.getByText(told)).toBeVisible();
        await expect(page.getByRole('button', { name: recording.start })).toBeEnabled();
        await clean(page);
      });
  });
});
