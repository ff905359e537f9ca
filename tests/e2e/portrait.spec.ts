import { expect, type Page, test } from '@playwright/test';
import { readContent } from '../../src/authoring/files/library.ts';
import type { Move } from '../../src/domain/record/move.ts';
import type { Choice, RolePlay } from '../../src/domain/role-play/role-play.ts';
import { isSilence, newRun, scenarioOf } from '../../src/domain/role-play/scenario.ts';
import { feelingOf } from '../../src/domain/role-play/talk/feeling.ts';
import { replay, type Talk } from '../../src/domain/role-play/talk/replay.ts';
import { rolePlayWords } from '../../src/i18n/words/role-play.ts';
import { drawLook } from '../../src/islands/portrait/draw.ts';

const { library } = readContent();
const SEED = 20_260_101;

const rolePlayWhere = (fits: (rolePlay: RolePlay) => boolean): RolePlay => {
  const found = library.rolePlays.find((rolePlay) => rolePlay.locale === 'en' && fits(rolePlay));
  if (!found) throw new Error('The content has no such role-play.');
  return found;
};
const isKnown = ({ cast }: RolePlay): boolean => cast.length === 1 && cast[0].personas.length === 1;

/** Opens a talk and begins it; every run has the same seed, so that the test knows what is said and in which order the choices stand. */
async function begin(page: Page, rolePlay: RolePlay): Promise<void> {
  await page.addInitScript((seed) => {
    const draw = crypto.getRandomValues.bind(crypto);
    crypto.getRandomValues = (array) => {
      const drawn = draw(array);
      if (drawn instanceof Uint32Array && drawn.length === 1) drawn[0] = seed;
      return drawn;
    };
  }, SEED);
  await page.goto(`/en/role-plays/${rolePlay.id}/`);
  await page.getByRole('button', { name: rolePlayWords.en.start }).click();
}

/** Makes a move, and waits until it is in the script. */
async function say(page: Page, choices: readonly Choice[], choice: Choice, turn: number): Promise<void> {
  await expect(page.locator('textarea, .choice').first()).toBeVisible();
  if (await page.locator('.your-turn textarea').isVisible()) await page.locator('.your-turn [type=submit]').click();
  const button = page.locator('.choice').nth(choices.indexOf(choice));
  await expect(button).toBeEnabled();
  await button.click();
  if (isSilence(choice)) await page.locator('.silence .skip').click();
  await expect(page.locator('.script .you')).toHaveCount(turn);
}

/** A line said, what else could have been said, and the talk after it. */
interface Said {
  readonly choices: readonly Choice[];
  readonly choice: Choice;
  readonly after: Talk;
}

/** At most eight lines into a talk, each with a feeling not seen yet where there is one, until both were seen. */
function routeOf(rolePlay: RolePlay): readonly Said[] {
  const scenario = scenarioOf(rolePlay, library.personas);
  const route: Said[] = [];
  const talkAfter = (...moves: readonly Move[]) => replay(scenario, SEED, moves, newRun(scenario.rolePlay, SEED));
  while (route.length < 8 && feelingsOn(route).size < 2) {
    const moves = route.map(({ choice }): Move => ({ choice: choice.id }));
    const { standing } = talkAfter(...moves);
    if (standing.kind !== 'beat') break;
    const { choices } = standing;
    const said = choices.map((choice): Said => ({ choices, choice, after: talkAfter(...moves, { choice: choice.id }) }));
    const seen = feelingsOn(route);
    const next = said.find(({ after }) => !seen.has(feelingOf(after) ?? 'none') && feelingOf(after) !== undefined) ?? said[0];
    if (!next) break;
    route.push(next);
  }
  return route;
}

const feelingsOn = (route: readonly Said[]): ReadonlySet<string> => new Set(route.flatMap(({ after }) => feelingOf(after) ?? []));

const portrait = (page: Page) => page.locator('.person .portrait svg');

for (const theme of ['light', 'dark'] as const) {
  test(`a customer is drawn as their author describes them, by ${theme === 'light' ? 'day' : 'night'}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: theme });
    const rolePlay = rolePlayWhere((one) => isKnown(one) && one.cast[0].look.prop !== 'none');
    const [{ look, personas }] = rolePlay.cast;
    await begin(page, rolePlay);
    const drawn = await portrait(page).evaluate((svg) => [...svg.querySelectorAll('path')].map((path) => path.getAttribute('d')));
    const { wear, prop, above } = drawLook(personas[0] ?? 'unknown', look);
    expect(drawn).toEqual(expect.arrayContaining([...wear, ...prop, ...above].map(({ d }) => d)));
  });
}

for (const reducedMotion of ['no-preference', 'reduce'] as const) {
  test(`what was just said shows on the face for a moment, then the mood does again (motion: ${reducedMotion})`, async ({ page }) => {
    await page.emulateMedia({ reducedMotion });
    const rolePlay = rolePlayWhere((one) => isKnown(one) && feelingsOn(routeOf(one)).size === 2);
    await begin(page, rolePlay);
    await expect(portrait(page).locator('.passing')).toHaveCount(0);
    for (const [index, { choices, choice, after }] of routeOf(rolePlay).entries()) {
      await say(page, choices, choice, index + 1);
      const feeling = feelingOf(after);
      await expect(portrait(page)).toHaveClass(new RegExp(`mood-${after.face.mood.mood}`, 'u'));
      await expect(portrait(page).locator('.passing')).toHaveCount(feeling ? 1 : 0);
      if (!feeling) continue;
      await expect(portrait(page).locator('.passing')).toHaveCSS('visibility', 'hidden');
      await expect(portrait(page).locator('.lasting')).toHaveCSS('visibility', 'visible');
    }
  });
}

test('the face of somebody whose type is not known gives away no more than a mood', async ({ page }) => {
  const rolePlay = rolePlayWhere(({ cast }) => cast[0].personas.length > 1);
  const scenario = scenarioOf(rolePlay, library.personas);
  const moves: Move[] = [];
  await begin(page, rolePlay);
  for (let turn = 1; turn <= 3; turn += 1) {
    const { standing } = replay(scenario, SEED, moves, newRun(scenario.rolePlay, SEED));
    const choice = standing.kind === 'beat' ? standing.choices.find(({ names }) => !names) : undefined;
    if (standing.kind !== 'beat' || !choice) break;
    await say(page, standing.choices, choice, turn);
    moves.push({ choice: choice.id });
    await expect(portrait(page)).toHaveClass(/persona-unknown/u);
    await expect(portrait(page).locator('.passing')).toHaveCount(0);
  }
  expect(moves.length).toBeGreaterThan(0);
});
