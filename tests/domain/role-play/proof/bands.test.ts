import { describe, expect, test } from 'vitest';
import type { PersonaId } from '../../../../src/domain/persona/persona.ts';
import { bandsFor, elsewhere, type LessonTest, lessonTest, missesOf, setRecord } from '../../../../src/domain/role-play/proof/bands.ts';
import { PLAYERS, type PlayerName, type PlayerRecords } from '../../../../src/domain/role-play/proof/players.ts';
import { analyse, type Proof } from '../../../../src/domain/role-play/proof/proof.ts';
import type { RolePlay } from '../../../../src/domain/role-play/role-play.ts';
import { smallPersona, smallRolePlay, smallScenario, smallTechniques } from '../small.ts';

const body = `## opening

> Well?

- Go on. {listen}
  → [won](#won)
- Lovely yard. {praise}
  → [lost](#lost)

## won

{won}

> Yes.

## lost

{lost}

> No.
`;
const rolePlay = (difficulty: RolePlay['difficulty']): RolePlay => ({ ...smallRolePlay(body), difficulty });

/** Players of whom these win so often; the others just as often as they must. */
function playersWith(wins: Partial<Record<PlayerName, number>>): PlayerRecords {
  const record = (name: PlayerName, usual: number) => ({ wins: wins[name] ?? usual, score: 50 });
  return {
    random: record('random', 0.1),
    courteous: record('courteous', 0.3),
    skilled: record('skilled', 0.7),
    'by-the-book': record('by-the-book', 0.9),
    shortest: record('shortest', 0),
    longest: record('longest', 0),
    'crowd-pleaser': record('crowd-pleaser', 0),
  };
}

describe('how often who may win', () => {
  test.each<[difficulty: RolePlay['difficulty'], courteous: number]>([
    [1, 0.5],
    [2, 0.35],
    [3, 0.35],
  ])('at difficulty %i courtesy wins %d at the most', (difficulty, courteous) => {
    expect(bandsFor(difficulty)).toEqual([
      { player: 'random', most: 0.15 },
      { player: 'courteous', most: courteous },
      { player: 'skilled', least: 0.6 },
      { player: 'by-the-book', least: 0.8 },
    ]);
  });

  test.each<[what: string, wins: Partial<Record<PlayerName, number>>, missed: readonly PlayerName[]]>([
    ['everybody as they should', {}, []],
    ['everybody just at the limit', { random: 0.15, courteous: 0.35, skilled: 0.6, 'by-the-book': 0.8 }, []],
    ['chance wins too often', { random: 0.16 }, ['random']],
    ['courtesy wins too often', { courteous: 0.36 }, ['courteous']],
    ['skill wins too seldom', { skilled: 0.59 }, ['skilled']],
    ['the book wins too seldom', { 'by-the-book': 0.79 }, ['by-the-book']],
    ['never and always are as good as any where there is no limit', { random: 0, courteous: 0, skilled: 1, 'by-the-book': 1 }, []],
    ['who looks at the length alone has no limit here', { shortest: 1, longest: 1, 'crowd-pleaser': 1 }, []],
    ['several at once', { random: 1, skilled: 0 }, ['random', 'skilled']],
  ])('%s', (_what, wins, missed) => {
    expect(missesOf(rolePlay(2), playersWith(wins)).map(({ player }) => player)).toEqual(missed);
  });

  test('what was missed says by how much', () => {
    expect(missesOf(rolePlay(2), playersWith({ courteous: 0.4 }))).toEqual([{ player: 'courteous', most: 0.35, wins: 0.4 }]);
    expect(missesOf(rolePlay(1), playersWith({ courteous: 0.4 }))).toEqual([]);
  });
});

test('the record of a set is the mean of its role-plays; of none it is 0', () => {
  const proof = (wins: Partial<Record<PlayerName, number>>): Proof => ({
    positions: 1,
    findings: [],
    players: playersWith(wins),
    standings: [],
  });
  expect(setRecord([])).toEqual({ shortest: 0, longest: 0, crowdPleaser: 0, byTheBook: 0 });
  expect(
    setRecord([
      proof({ shortest: 0.2, longest: 0.4, 'crowd-pleaser': 0.6, 'by-the-book': 1 }),
      proof({ shortest: 0.4, longest: 0, 'crowd-pleaser': 0.8, 'by-the-book': 0.5 }),
    ]),
  ).toEqual({
    shortest: expect.closeTo(0.3),
    longest: expect.closeTo(0.2),
    crowdPleaser: expect.closeTo(0.7),
    byTheBook: expect.closeTo(0.75),
  });
  expect(PLAYERS).toHaveLength(7);
});

describe('the lesson test', () => {
  const stubborn = smallPersona('stubborn', { listen: [2, 1, 0], praise: [-1, 0, 0] });
  const silent = smallPersona('silent', { praise: [2, 1, 0], listen: [-1, 0, 0] });
  const table = { techniques: smallTechniques, personas: new Map([stubborn, silent].map((one) => [one.id, one])) };
  const analysed = (text: string, front: string) => {
    const scenario = smallScenario(text, [stubborn, silent], front);
    return { rolePlay: scenario.rolePlay, analysis: analyse(scenario) };
  };
  const always = body.replace('[lost](#lost)', '[won](#won)');
  const alone = analysed(body, 'persona: stubborn');
  const hidden = analysed(body, 'persona: [stubborn, silent]');
  const several = analysed(body, 'cast:\n  one: {persona: stubborn, name: A}\n  two: {persona: silent, name: B}');

  const cells = (test: LessonTest): Readonly<Record<string, number>> =>
    Object.fromEntries([...test].flatMap(([book, row]) => [...row].map(([customer, wins]) => [`${book} before ${customer}`, wins])));

  test('says how often each book wins before each type, the mean over the talks with that type', () => {
    const found = cells(lessonTest([alone, analysed(always, 'persona: stubborn'), analysed(always, 'persona: silent')], table));
    expect(found).toMatchObject({
      'stubborn before stubborn': 1,
      'silent before stubborn': 0.5,
      'silent before silent': 1,
      'stubborn before silent': 1,
    });
    // Whose book is not there wins nothing.
    expect(found['negative before stubborn']).toBe(0);
    expect(Object.keys(found)).toHaveLength(16);
  });

  test('has a row for each book, in the order of the curriculum', () => {
    expect([...lessonTest([], table).keys()].slice(0, 3)).toEqual(['outgoing', 'indecisive', 'stubborn']);
    expect(cells(lessonTest([], table))).toEqual({});
  });

  test('leaves out talks where the type is hidden or several people are met', () => {
    expect(cells(lessonTest([hidden, several], table))).toEqual({});
  });
});

describe('a book elsewhere', () => {
  const row = (...cells: readonly [PersonaId, number][]): LessonTest => new Map([['silent', new Map(cells)]]);

  test.each<[what: string, test: LessonTest, mean: number | undefined]>([
    ['is the mean over the other types, its own left out', row(['silent', 1], ['stubborn', 0.2], ['negative', 0.4]), 0.3],
    ['is the only one', row(['stubborn', 0.2]), 0.2],
    ['is nothing where only its own type is met', row(['silent', 1]), undefined],
    ['is nothing where nobody is met', row(), undefined],
    ['is nothing where there is no row', new Map(), undefined],
  ])('%s', (_what, test, mean) => {
    const found = elsewhere(test, 'silent');
    if (mean === undefined) expect(found).toBeUndefined();
    else expect(found).toBeCloseTo(mean);
  });
});
