import { describe, expect, test } from 'vitest';
import type { PersonaId } from '../../../../src/domain/persona/persona.ts';
import {
  BANDS,
  type Band,
  elsewhere,
  type LessonTest,
  lessonTest,
  missed,
  missesOf,
  oneLineMiss,
  SET_BANDS,
  setRecord,
  tellTaleMisses,
  wrongBookMisses,
} from '../../../../src/domain/role-play/proof/bands.ts';
import { PLAYERS, type PlayerName, winsByBook } from '../../../../src/domain/role-play/proof/players.ts';
import { analyse, type Proof } from '../../../../src/domain/role-play/proof/proof.ts';
import { TELL_TALES, type TellTale } from '../../../../src/domain/role-play/proof/tell-tale/tell-tales.ts';
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

type Fares = Partial<Record<PlayerName | 'straying' | 'straying-by-the-book', number>>;

/** Players of whom these win so often; the others just as often as they must. */
function proofWith(wins: Fares): Pick<Proof, 'players' | 'detours'> {
  const record = (name: PlayerName, usual: number) => ({ wins: wins[name] ?? usual, score: 50 });
  return {
    players: {
      random: record('random', 0.1),
      courteous: record('courteous', 0.3),
      skilled: record('skilled', 0.7),
      'by-the-book': record('by-the-book', 0.9),
      shortest: record('shortest', 0),
      longest: record('longest', 0),
      'crowd-pleaser': record('crowd-pleaser', 0),
    },
    detours: { random: wins.straying ?? 0.15, byTheBook: wins['straying-by-the-book'] ?? 0.9 },
  };
}

/** Tell-tales of whom these win so often; the others never. */
const tellTalesWith = (wins: Partial<Record<TellTale, number>>): Readonly<Record<TellTale, number>> => ({
  ...{ style: 0, 'most-numbers': 0, 'question-mark': 0, bracketed: 0, echo: 0, 'middle-length': 0, 'worst-tag': 0 },
  ...wins,
});

describe('a band', () => {
  test.each<[what: string, share: number, band: Band, found: ReturnType<typeof missed>]>([
    ['is held at its limit', 0.35, { most: 0.35 }, undefined],
    ['is held at its least', 0.9, { least: 0.9 }, undefined],
    ['only warns where nothing is firm', 0.99, { most: 0.35 }, { share: 0.99, limit: 0.35, isMost: true, isFirm: false }],
    ['warns up to what is firm', 0.15, { most: 0.12, firm: 0.15 }, { share: 0.15, limit: 0.12, isMost: true, isFirm: false }],
    ['is an error beyond', 0.16, { most: 0.12, firm: 0.15 }, { share: 0.16, limit: 0.12, isMost: true, isFirm: true }],
    ['warns down to what is firm', 0.8, { least: 0.9, firm: 0.8 }, { share: 0.8, limit: 0.9, isMost: false, isFirm: false }],
    ['is an error below', 0.79, { least: 0.9, firm: 0.8 }, { share: 0.79, limit: 0.9, isMost: false, isFirm: true }],
    ['holds for everything where it has no limit', 1, {}, undefined],
  ])('%s', (_what, share, band, found) => {
    expect(missed(share, band)).toEqual(found);
  });

  test('is never firmer than it says, so that no error is told of what holds', () => {
    for (const { most, least, firm } of [...Object.values(BANDS), ...Object.values(SET_BANDS)]) {
      if (firm === undefined) continue;
      if (most !== undefined) expect(firm).toBeGreaterThanOrEqual(most);
      if (least !== undefined) expect(firm).toBeLessThanOrEqual(least);
    }
  });
});

describe('how often who may win', () => {
  test.each<[what: string, wins: Fares, missed: readonly string[]]>([
    ['everybody as they should', {}, []],
    ['everybody just at the limit', { random: 0.12, courteous: 0.33, skilled: 0.6, 'by-the-book': 0.9, 'crowd-pleaser': 0.33 }, []],
    ['chance wins a little too often', { random: 0.13 }, ['random']],
    ['chance wins too often', { random: 0.16 }, ['random!']],
    ['courtesy wins a little too often', { courteous: 0.34 }, ['courteous']],
    ['courtesy wins too often', { courteous: 0.36 }, ['courteous!']],
    ['skill wins too seldom', { skilled: 0.59 }, ['skilled!']],
    ['the book wins a little too seldom', { 'by-the-book': 0.89 }, ['by-the-book']],
    ['the book wins too seldom', { 'by-the-book': 0.79 }, ['by-the-book!']],
    ['who pleases everybody wins too often', { 'crowd-pleaser': 0.34 }, ['crowd-pleaser']],
    ['who first says something of their own wins a little too often', { straying: 0.16 }, ['straying']],
    ['who first says something of their own wins too often', { straying: 0.21 }, ['straying!']],
    ['the book wins a little too seldom after something of one’s own', { 'straying-by-the-book': 0.89 }, ['straying-by-the-book']],
    ['the book wins too seldom after something of one’s own', { 'straying-by-the-book': 0.79 }, ['straying-by-the-book!']],
    ['never and always are as good as any where there is no limit', { random: 0, courteous: 0, skilled: 1, 'by-the-book': 1 }, []],
    ['who looks at the length alone has no limit here', { shortest: 1, longest: 1 }, []],
    ['several at once', { random: 1, skilled: 0 }, ['random!', 'skilled!']],
  ])('%s', (_what, wins, found) => {
    expect(missesOf(rolePlay(2), proofWith(wins)).map(({ player, isFirm }) => `${player}${isFirm ? '!' : ''}`)).toEqual(found);
  });

  test('in an easy talk courtesy wins half of the time before it is an error', () => {
    const found = (difficulty: RolePlay['difficulty'], courteous: number) => missesOf(rolePlay(difficulty), proofWith({ courteous }));
    const miss = { player: 'courteous', share: 0.5, limit: 0.33, isMost: true };
    expect(found(1, 0.5)).toEqual([{ ...miss, isFirm: false }]);
    expect(found(1, 0.51)).toEqual([{ ...miss, share: 0.51, isFirm: true }]);
    expect(found(2, 0.5)).toEqual([{ ...miss, isFirm: true }]);
    expect(found(3, 0.5)).toEqual([{ ...miss, isFirm: true }]);
  });

  test('who reads nobody wins a third of the time at the most', () => {
    expect(tellTaleMisses(tellTalesWith({}))).toEqual([]);
    for (const player of TELL_TALES) {
      expect(tellTaleMisses(tellTalesWith({ [player]: 0.35 }))).toEqual([]);
      expect(tellTaleMisses(tellTalesWith({ [player]: 0.36 }))).toEqual([
        { player, share: 0.36, limit: 0.35, isMost: true, isFirm: BANDS[player].firm !== undefined },
      ]);
    }
  });

  test('so does the book of another type; one’s own has no limit here', () => {
    const books = new Map<PersonaId, number>([
      ['stubborn', 1],
      ['silent', 0.35],
      ['negative', 0.4],
    ]);
    expect(wrongBookMisses(rolePlay(2), books)).toEqual([{ book: 'negative', share: 0.4, limit: 0.35, isMost: true, isFirm: false }]);
    const hidden = smallRolePlay(body, 'persona: [stubborn, silent]');
    expect(wrongBookMisses(hidden, books)).toEqual([]);
  });

  test('one line is nearly always the best in a beat of seven at the most', () => {
    const beat = smallRolePlay(body).beats[0];
    const of = (count: number): RolePlay => ({ ...rolePlay(2), beats: beat ? Array.from({ length: count }, () => beat) : [] });
    const one = { beat: 'opening', choice: 'opening.listen', best: 1 };
    expect(oneLineMiss(of(7), [])).toBeUndefined();
    expect(oneLineMiss(of(7), [one])).toBeUndefined();
    expect(oneLineMiss(of(6), [one])).toEqual({ share: 1 / 6, limit: 0.15, isMost: true, isFirm: false });
    expect(oneLineMiss(of(0), [])).toBeUndefined();
  });
});

test('the record of a set is the mean of its role-plays; of none it is 0', () => {
  const one = (wins: Partial<Record<PlayerName, number>>, tellTales: Partial<Record<TellTale, number>>) => ({
    proof: proofWith(wins),
    judged: { wins: tellTalesWith(tellTales) },
  });
  expect(Object.values(setRecord([])).every((wins) => wins === 0)).toBe(true);
  const record = setRecord([
    one({ shortest: 0.2, longest: 0.4, 'crowd-pleaser': 0.6, 'by-the-book': 1 }, { style: 1, echo: 0.5 }),
    one({ shortest: 0.4, longest: 0, 'crowd-pleaser': 0.8, 'by-the-book': 0.5 }, { style: 0.5 }),
  ]);
  const expected: Partial<typeof record> = {
    ...{ shortest: 0.3, longest: 0.2, 'crowd-pleaser': 0.7, 'by-the-book': 0.75 },
    ...{ style: 0.75, echo: 0.25, 'most-numbers': 0 },
  };
  for (const [name, wins] of Object.entries(expected)) expect(record).toMatchObject({ [name]: expect.closeTo(wins) });
  expect(PLAYERS).toHaveLength(7);
  expect(Object.keys(record)).toEqual(expect.arrayContaining([...TELL_TALES]));
});

describe('the lesson test', () => {
  const stubborn = smallPersona('stubborn', { listen: [2, 1, 0], praise: [-1, 0, 0] });
  const silent = smallPersona('silent', { praise: [2, 1, 0], listen: [-1, 0, 0] });
  const table = { techniques: smallTechniques, personas: new Map([stubborn, silent].map((one) => [one.id, one])) };
  const analysed = (text: string, front: string) => {
    const scenario = smallScenario(text, [stubborn, silent], front);
    const { space, order } = analyse(scenario);
    return { rolePlay: scenario.rolePlay, books: winsByBook(space, table, order) };
  };
  const always = body.replace('[lost](#lost)', '[won](#won)');
  const alone = analysed(body, 'persona: stubborn');
  const hidden = analysed(body, 'persona: [stubborn, silent]');
  const several = analysed(body, 'cast:\n  one: {persona: stubborn, name: A}\n  two: {persona: silent, name: B}');

  const cells = (test: LessonTest): Readonly<Record<string, number>> =>
    Object.fromEntries([...test].flatMap(([book, row]) => [...row].map(([customer, wins]) => [`${book} before ${customer}`, wins])));

  test('says how often each book wins before each type, the mean over the talks with that type', () => {
    const found = cells(lessonTest([alone, analysed(always, 'persona: stubborn'), analysed(always, 'persona: silent')]));
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
    expect([...lessonTest([]).keys()].slice(0, 3)).toEqual(['outgoing', 'indecisive', 'stubborn']);
    expect(cells(lessonTest([]))).toEqual({});
  });

  test('leaves out talks where the type is hidden or several people are met', () => {
    expect(cells(lessonTest([hidden, several]))).toEqual({});
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
