import { describe, expect, test } from 'vitest';
import type { Move } from '../../../../src/domain/record/move.ts';
import { debrief } from '../../../../src/domain/role-play/debrief/debrief.ts';
import type { Lack } from '../../../../src/domain/role-play/debrief/so-near.ts';
import { analyse } from '../../../../src/domain/role-play/proof/proof.ts';
import type { Scenario } from '../../../../src/domain/role-play/scenario.ts';
import { replay, truthOf } from '../../../../src/domain/role-play/talk/replay.ts';
import { party, riddle, silent, stubborn } from '../party.ts';
import { smallPersona, smallScenario, smallTechniques } from '../small.ts';

const words = { personas: new Map([stubborn, silent].map((one) => [one.id, one])), techniques: smallTechniques };
const told = (scenario: Scenario, moves: readonly Move[], seed = 1) =>
  debrief(scenario, analyse(scenario), replay(scenario, seed, moves), words);
const say = (choice: string): Move => ({ choice });

const ENDS =
  '\n\n## won\n\n{won}\n\n> Yes.\n\n## soon\n\n{advanced}\n\n> Soon.\n\n## later\n\n{stalled}\n\n> Later.\n\n## lost\n\n{lost}\n\n> No.\n';

describe('a step short', () => {
  /** The one line asks, and leads where the arrows say; the meters are 4 each when it is judged. */
  const asking = (...arrows: readonly string[]): readonly Lack[] | undefined => {
    const ways = arrows.map((arrow) => `  → ${arrow.replace(/^(\w+)/, '[$1](#$1)')}`).join('\n');
    const scenario = smallScenario(
      `## opening\n\n> Well?\n\n- Deal? {trial-close}\n${ways}\n- Go on. {listen}\n  → [won](#won)\n- Lovely. {praise}\n  → [soon](#soon)\n- No. {rush}\n  → [lost](#lost)\n- Hm. {silence}\n  → [later](#later)${ENDS}`,
      [stubborn],
    );
    return told(scenario, [say('opening.trial-close')]).lacked;
  };

  test.each<[arrow: string, lacked: string]>([
    ['won if rapport >= 5', 'rapport 1'],
    ['won if rapport >= 6', 'rapport 2'],
    ['won if interest > 4', 'interest 1'],
    ['won if interest > 5', 'interest 2'],
    ['won if rapport >= 5 and interest >= 5', 'rapport 1, interest 1'],
    ['won if rapport >= 4 and interest >= 6', 'interest 2'],
    ['won if rapport >= 2 and interest >= 5', 'interest 1'],
    ['soon if rapport >= 5', 'rapport 1'],
  ])('%s: it lacked %s', (arrow, lacked) => {
    expect(
      asking(arrow, 'later')
        ?.map(({ meter, by }) => `${meter} ${by}`)
        .join(', '),
    ).toBe(lacked);
  });

  test.each<[what: string, arrows: readonly string[]]>([
    ['too much was lacking', ['won if rapport >= 7', 'later']],
    ['too much was lacking over all', ['won if rapport >= 5 and interest >= 6', 'later']],
    ['what was lacking was too much of a meter', ['won if patience <= 3', 'later']],
    ['what was lacking was too much of a meter, beside too little of another', ['won if patience < 4 and rapport >= 5', 'later']],
    ['more would have led to less', ['lost if rapport >= 5', 'later']],
    ['more would have led to the same', ['later if rapport >= 5', 'later']],
    ['more would have led on, not to an end', ['opening if rapport >= 5', 'later']],
    ['more would have changed nothing, since another way came first', ['later if rapport >= 2', 'won if rapport >= 5', 'lost']],
    ['nothing depended on it', ['later']],
    ['it was won', ['won']],
    ['it went on', ['won if rapport >= 5', 'opening']],
  ])('not where %s', (_what, arrows) => {
    expect(asking(...arrows)).toBeUndefined();
  });

  test('not where somebody walked out', () => {
    const scenario = smallScenario(
      `## opening\n\n> Well?\n\n- No. {rebut}\n  → [won](#won) if rapport >= 3\n  → [opening](#opening)\n- Go on. {listen}\n  → [won](#won)${ENDS}`,
      [stubborn],
    );
    const broken = told(scenario, [say('opening.rebut')]);
    expect(broken.outcome).toBe('walk-out');
    expect(broken).not.toHaveProperty('lacked');
  });
});

describe('the type that was named', () => {
  const [thought, other] = riddle.beats.get('guess')?.choices.flatMap(({ id, names }) => (names ? [id] : [])) ?? [];
  const seedOf = (id: string): number =>
    Array.from({ length: 50 }, (_, seed) => seed).find((seed) => truthOf(riddle, seed)[0].id === id) ?? 0;

  test.each([
    ['is right', 'silent', thought, 'silent', true],
    ['is wrong', 'silent', other, 'stubborn', false],
    ['is right of the other', 'stubborn', other, 'stubborn', true],
  ] as const)('%s', (_what, truth, choice, persona, isRight) => {
    const { named } = told(riddle, [say('opening.listen'), say(choice ?? '')], seedOf(truth));
    expect(named).toEqual({ move: 1, persona, isRight });
  });

  test('is none where none was named', () => {
    expect(told(riddle, [say('opening.listen')])).not.toHaveProperty('named');
  });

  test('is a thought: no technique, no reason, and nothing changes by it', () => {
    const { moves, advice } = told(riddle, [say('opening.praise'), say(other ?? '')], seedOf('silent'));
    expect(moves[1]).toMatchObject({ shown: [], change: { rapport: 0, interest: 0, patience: 0 } });
    expect(moves[1]?.price).toBeGreaterThan(3);
    expect(advice).toEqual({ kind: 'look-again', move: 1 });
  });
});

describe('a talk that is not at its end', () => {
  test('counts as stalled', () => {
    expect(told(party, []).outcome).toBe('stalled');
    expect(told(party, [])).toMatchObject({
      score: expect.closeTo(62.5),
      skills: [],
      advice: { kind: 'flawless' },
    });
    expect(told(party, [])).not.toHaveProperty('point');
    expect(told(party, [])).not.toHaveProperty('strength');
  });
});

describe('the skills of a talk', () => {
  const scenario = smallScenario(
    `## opening\n\n> Well?\n\n- Go on. {listen}\n  → [next](#next)\n- Hm, go on. {listen, silence}\n  → [next](#next)\n- No. {rush}\n  → [lost](#lost)\n\n## next\n\n> So?\n\n- Lovely. {praise}\n  → [won](#won)\n- Listen. {listen, rebut}\n  → [lost](#lost)${ENDS}`,
    [stubborn],
  );
  const skills = (...moves: readonly Move[]) => told(scenario, moves).skills;

  test('are those of the techniques, each once a move, with the share of what was to be had', () => {
    expect(skills(say('opening.listen+silence'), say('next.praise'))).toEqual([
      { skill: 'listening', moves: 1, share: 1 },
      { skill: 'rapport', moves: 1, share: 1 },
    ]);
  });
  test('are the mean over the moves that show them', () => {
    expect(skills(say('opening.listen+silence'), say('next.listen+rebut'))).toEqual([
      { skill: 'listening', moves: 2, share: expect.closeTo(0.5) },
      { skill: 'objections', moves: 1, share: expect.closeTo(0) },
    ]);
  });
  test('lose no more than all by a slip', () => {
    expect(skills({ choice: 'opening.listen+silence', broken: true }).map(({ share }) => share >= 0)).toEqual([true, true]);
  });
  test('lose nothing where nothing was to be lost', () => {
    const even = smallScenario(
      `## opening\n\n> Well?\n\n- Go on. {listen}\n  → [won](#won)\n- Go on, do. {listen, #do}\n  → [won](#won)${ENDS}`,
      [stubborn],
    );
    expect(told(even, [say('opening.listen')])).toMatchObject({
      skills: [{ skill: 'listening', moves: 1, share: 1 }],
      advice: { kind: 'flawless' },
    });
  });
});

describe('each move', () => {
  test('says how the other types would have taken it, in the order of the curriculum, one’s own left out', () => {
    const outgoing = smallPersona('outgoing', { listen: [3, 0, 0] });
    const { moves } = debrief(party, analyse(party), replay(party, 1, [say('opening.listen'), say('boss.listen')]), {
      ...words,
      personas: new Map([silent, stubborn, outgoing].map((one) => [one.id, one])),
    });
    expect(moves.map(({ others }) => others.map(({ persona, change }) => `${persona} ${change.rapport} ${change.interest}`))).toEqual([
      ['outgoing 3 0', 'silent 1 0'],
      ['outgoing 3 2', 'stubborn 2 3'],
    ]);
  });

  test('says what it did to whoever was spoken to, by which technique', () => {
    const [first, second] = told(party, [{ choice: 'opening.silence', broken: true }, say('opening.listen')]).moves;
    expect(first).toMatchObject({ index: 0, change: { rapport: -1, interest: 0, patience: -1 }, shown: [{ technique: 'rush' }] });
    expect(second).toMatchObject({ index: 1, change: { rapport: 2, interest: 1, patience: 0 }, shown: [{ technique: 'listen' }] });
  });

  test('is measured by what the learner could know of a hidden type', () => {
    const { moves } = told(riddle, [say('opening.listen'), say('guess.listen')]);
    expect(moves).toHaveLength(2);
    for (const { price, range, value } of moves) {
      expect(price).toBeGreaterThanOrEqual(0);
      expect(range).toBeGreaterThan(0);
      expect(value).toBeGreaterThan(0);
    }
  });
});

describe('the one thing to take along', () => {
  const scenario = (first: string, better = '{listen}') =>
    smallScenario(`## opening\n\n> Well?\n\n- This. ${first}\n  → [lost](#lost)\n- That. ${better}\n  → [won](#won)${ENDS}`, [stubborn]);
  const adviceOn = (first: string, id: string, better?: string) => told(scenario(first, better), [say(id)]).advice;

  test('of two techniques is the one that did most harm', () => {
    expect(adviceOn('{praise, rebut}', 'opening.praise+rebut')).toMatchObject({ kind: 'mistake', technique: 'rebut', instead: 'listen' });
    expect(adviceOn('{rebut, rush}', 'opening.rebut+rush')).toMatchObject({ kind: 'mistake', technique: 'rebut' });
  });
  test('is not to do what was just done', () => {
    expect(adviceOn('{listen, rush}', 'opening.listen+rush', '{listen, silence}')).toMatchObject({ technique: 'rush', instead: 'silence' });
    expect(adviceOn('{listen, #same}', 'opening.same')).toMatchObject({ kind: 'better', technique: 'listen', instead: undefined });
  });
  test('of several to do instead is the one that does most good', () => {
    expect(adviceOn('{rush}', 'opening.rush', '{praise, listen}')).toMatchObject({ instead: 'listen' });
  });
  test('calls good practice with another type so only where it was taken badly', () => {
    const talk = `## opening\n\n> Well?\n\n- Lovely. {praise}\n  → [lost](#lost)\n- That. {listen}\n  → [won](#won)${ENDS}`;
    const fond = smallPersona('silent', { praise: [2, 0, 0] });
    const on = (rapport: number) => {
      const persona = smallPersona('stubborn', { listen: [2, 1, 0], praise: [rapport, 0, 0] });
      const one = smallScenario(talk, [persona]);
      const personas = new Map([persona, fond].map((each) => [each.id, each]));
      return debrief(one, analyse(one), replay(one, 1, [say('opening.praise')]), { ...words, personas }).advice;
    };
    expect(on(-1)).toEqual({ kind: 'other-type', move: 0, technique: 'praise', instead: 'listen', suits: ['silent'] });
    expect(on(0)).toEqual({ kind: 'better', move: 0, technique: 'praise', instead: 'listen' });
  });
});
