import { expect, type Page } from '@playwright/test';
import { readContent } from '../../../src/authoring/files/library.ts';
import type { Locale } from '../../../src/domain/locale.ts';
import { type History, NO_HISTORY } from '../../../src/domain/record/history.ts';
import type { Move } from '../../../src/domain/record/move.ts';
import { debrief } from '../../../src/domain/role-play/debrief/debrief.ts';
import { rowOf, withFacts } from '../../../src/domain/role-play/facts.ts';
import { type Analysis, analyse } from '../../../src/domain/role-play/proof/proof.ts';
import type { Choice, RolePlay } from '../../../src/domain/role-play/role-play.ts';
import { isSilence, newRun, type Scenario, scenarioOf } from '../../../src/domain/role-play/scenario.ts';
import { replay } from '../../../src/domain/role-play/talk/replay.ts';

export const { library } = readContent();
export const SEED = 20_260_101;

export function missing(what: string): never {
  throw new Error(`The content has no ${what}.`);
}

export function rolePlayOf(id: string, locale: Locale): RolePlay {
  return library.rolePlays.find((candidate) => candidate.id === id && candidate.locale === locale) ?? missing(`role-play ${id}`);
}

/** Every run of the page has the same seed, so that the test knows what is said and in which order the choices stand. */
export async function fixSeed(page: Page): Promise<void> {
  await page.addInitScript((seed) => {
    const draw = crypto.getRandomValues.bind(crypto);
    crypto.getRandomValues = (array) => {
      const drawn = draw(array);
      if (drawn instanceof Uint32Array && drawn.length === 1) drawn[0] = seed;
      return drawn;
    };
  }, SEED);
}

/** The talk as the domain knows it, walked beside the page. */
export class Rehearsal {
  readonly scenario: Scenario;
  readonly moves: Move[] = [];
  constructor(rolePlay: RolePlay, history: History = NO_HISTORY) {
    this.scenario = scenarioOf(withFacts(rolePlay, rowOf(rolePlay, SEED)), library.personas, history);
  }
  get talk() {
    return replay(this.scenario, SEED, this.moves, newRun(this.scenario.rolePlay, SEED));
  }
  get choices(): readonly Choice[] {
    const { standing } = this.talk;
    return standing.kind === 'beat' ? standing.choices : [];
  }
  score(analysis: Analysis = analyse(this.scenario)): number {
    return Math.round(debrief(this.scenario, analysis, this.talk, library).score);
  }
}

export const choiceButtons = (page: Page) => page.locator('.choice');

/** Gets past the field for one's own words, where it is asked for. */
export async function toChoices(page: Page, said?: string): Promise<void> {
  await expect(page.locator('textarea, .choice').first()).toBeVisible();
  const field = page.locator('.your-turn textarea');
  if (!(await field.isVisible())) return;
  if (said !== undefined) await field.fill(said);
  await page.locator('.your-turn [type=submit]').click();
}

/** Plays to the end, each time the choice that `pick` names, and sees the page say what the domain says. */
export async function play(
  page: Page,
  rehearsal: Rehearsal,
  pick: (turn: number, choices: readonly Choice[]) => number,
  make: (place: number) => Promise<void>,
) {
  for (let turn = rehearsal.moves.length; rehearsal.choices.length > 0 && turn < 40; turn += 1) {
    const { choices } = rehearsal;
    const place = pick(turn, choices) % choices.length;
    const choice = choices[place] ?? missing('choice');
    await toChoices(page);
    await expect(choiceButtons(page)).toHaveCount(choices.length);
    await expect(choiceButtons(page).first()).toBeEnabled();
    await make(place);
    if (isSilence(choice)) await page.locator('.silence .skip').click();
    rehearsal.moves.push({ choice: choice.id });
    await expect(page.locator('.script .you')).toHaveCount(rehearsal.moves.length);
  }
  await expect(page.locator('.ended')).toBeVisible();
}
