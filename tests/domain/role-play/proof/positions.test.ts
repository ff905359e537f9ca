import { describe, expect, test } from 'vitest';
import { AS_EVER, DAYS } from '../../../../src/domain/record/begun.ts';
import type { Move } from '../../../../src/domain/record/move.ts';
import { PositionIndex } from '../../../../src/domain/role-play/proof/position-index.ts';
import {
  type Candidate,
  candidatesOn,
  explore,
  type Group,
  openings,
  type Position,
  positionOf,
  type Space,
  told,
} from '../../../../src/domain/role-play/proof/positions.ts';
import { opening, type Scenario, type Situation } from '../../../../src/domain/role-play/scenario.ts';
import { replay } from '../../../../src/domain/role-play/talk/replay.ts';
import { drawnRiddle, party, pooled, riddle, silent, stubborn, waysOf } from '../party.ts';
import { smallPersona, smallScenario } from '../small.ts';

const types = (groups: readonly Pick<Group, 'candidates'>[]) =>
  groups.map(({ candidates }) => candidates.map(({ truth }) => truth[0].id).join(' '));
/** The candidates of the first group. */
const firstOf = ([group]: readonly Group[]): readonly Candidate[] => group?.candidates ?? [];
/** The first candidates of an ordinary day. */
const ordinary = (scenario: Scenario): readonly Group[] => candidatesOn(scenario, AS_EVER);
/** How likely each opening is, whatever the day. */
const openingShares = (scenario: Scenario): readonly number[] => {
  const space = explore(scenario);
  const shares = openings(space);
  return shares.slice(0, shares.length / DAYS.length).map(({ share }) => share * DAYS.length);
};
const say = (choice: string, broken?: true): Move => (broken ? { choice, broken } : { choice });
const [both] = ordinary(riddle).map(({ candidates }) => candidates);
if (!both) throw new Error('the riddle has no opening');

/** A talk with a hidden type, in which people are told apart by what stands here. */
const hidden = (lines: string, reply = '', ending = '> Fine.'): Scenario =>
  smallScenario(
    `## opening\n\n${lines}\n\n- Hm. {trial-close}\n  → [won](#won)\n${reply}- Hush. {silence}\n  → [lost](#lost)\n\n## won\n\n{won}\n\n${ending}\n\n## lost\n\n{lost}\n\n> No.\n`,
    [stubborn, silent],
    'persona: [stubborn, silent]',
  );
const afterMove = (scenario: Scenario, choice: string) => {
  const group = firstOf(ordinary(scenario));
  return types(told(scenario, group, say(choice)));
};

describe('a hidden type at the first words', () => {
  test('is hidden where all say the same', () => {
    expect(types(ordinary(hidden('> Well?')))).toEqual(['stubborn silent']);
  });
  test('is known where they say different things', () => {
    expect(types(ordinary(hidden('> Well?\n\n> [silent] …')))).toEqual(['stubborn', 'silent']);
  });
  test('is known where they begin in different moods', () => {
    const warm = { ...silent, start: { rapport: 8, interest: 4, patience: 4 } };
    const scenario = smallScenario(
      '## opening\n\n> Well?\n\n- Hm. {listen}\n  → [won](#won)\n- No. {rebut}\n  → [won](#won)\n\n## won\n\n{won}\n\n> Fine.\n',
      [stubborn, warm],
      'persona: [stubborn, silent]',
    );
    expect(types(ordinary(scenario))).toEqual(['stubborn', 'silent']);
  });
  test('is drawn: each opening has its share', () => {
    expect(openingShares(hidden('> Well?'))).toEqual([1]);
    expect(openingShares(hidden('> Well?\n\n> [silent] …'))).toEqual([0.5, 0.5]);
  });
  test('three of whom one gives himself away are two openings', () => {
    const third = smallPersona('negative', {});
    const scenario = smallScenario(
      '## opening\n\n> Well?\n\n> [silent] …\n\n- Hm. {listen}\n  → [won](#won)\n- No. {rebut}\n  → [won](#won)\n\n## won\n\n{won}\n\n> Fine.\n',
      [stubborn, silent, third],
      'persona: [stubborn, silent, negative]',
    );
    expect(types(ordinary(scenario))).toEqual(['stubborn negative', 'silent']);
    expect(openingShares(scenario)).toEqual([expect.closeTo(2 / 3), expect.closeTo(1 / 3)]);
  });
});

describe('a hidden type after a move', () => {
  test('stays hidden where all take it alike', () => {
    expect(types(told(riddle, both, say('opening.listen')))).toEqual(['stubborn silent']);
  });
  test('is known by the reply', () => {
    expect(afterMove(hidden('> Well?'), 'opening.trial-close')).toEqual(['stubborn silent']);
    expect(afterMove(hidden('> Well?', '  > Oh.\n\n  > [silent] Mm.\n'), 'opening.trial-close')).toEqual(['stubborn', 'silent']);
  });
  test('is known by the words that follow', () => {
    expect(afterMove(hidden('> Well?', '', '> Fine.\n\n> [silent] Mm.'), 'opening.trial-close')).toEqual(['stubborn', 'silent']);
  });
  test('is known by the mood', () => {
    const touchy = smallPersona('silent', { listen: [0, 0, -2] });
    const scenario: Scenario = { ...riddle, truths: [[stubborn], [touchy]] };
    const group = firstOf(ordinary(scenario));
    expect(types(told(scenario, group, say('opening.listen')))).toEqual(['stubborn', 'silent']);
  });
  test('is known by where it leads', () => {
    const group = firstOf(told(riddle, both, say('opening.listen')));
    expect(types(told(riddle, group, say('guess.is-silent')))).toEqual(['stubborn', 'silent']);
  });
  test('a move that is not there leads nowhere', () => {
    expect(told(riddle, both, say('gone'))).toEqual([]);
  });
});

describe('a reply to a silence', () => {
  const quiet = hidden('> Well?').rolePlay;
  const marked = (mark: 'held' | 'broken'): Scenario =>
    smallScenario(
      `## opening\n\n> Well?\n\n- Hm. {trial-close}\n  → [won](#won)\n- Hush. {silence}\n  → [lost](#lost)\n  > Oh.\n\n  > [${mark}, silent] Mm.\n\n## won\n\n{won}\n\n> Fine.\n\n## lost\n\n{lost}\n\n> No.\n`,
      [stubborn, silent],
      'persona: [stubborn, silent]',
    );
  const groups = (scenario: Scenario, move: Move) => {
    const group = firstOf(ordinary(scenario));
    return types(told(scenario, group, move));
  };
  test('tells types apart where it is held, or where it is broken, as marked', () => {
    expect(quiet.cast[0].personas).toHaveLength(2);
    expect(groups(marked('held'), say('opening.silence'))).toEqual(['stubborn', 'silent']);
    expect(groups(marked('held'), say('opening.silence', true))).toEqual(['stubborn silent']);
    expect(groups(marked('broken'), say('opening.silence'))).toEqual(['stubborn silent']);
    expect(groups(marked('broken'), say('opening.silence', true))).toEqual(['stubborn', 'silent']);
  });
});

describe('a known type', () => {
  test('stands in one group, whatever is shown', () => {
    expect(types(ordinary(party))).toEqual(['stubborn']);
    const group = firstOf(ordinary(party));
    expect(types(told(party, group, say('opening.silence', true)))).toEqual(['stubborn']);
  });
});

describe('a pool', () => {
  test('is a prospect a beat, all equally likely', () => {
    const space = explore(pooled);
    const at = (to: number) => space.positions[to]?.at;
    const option = space.positions[0].options.find(({ choice }) => choice.id === 'opening.listen');
    expect(option?.prospects.map(({ share, to }) => [at(to), share])).toEqual([
      ['news/fish', 0.5],
      ['news/roof', 0.5],
    ]);
  });

  test('is drawn by itself each time, so that a beat may follow itself', () => {
    const space = explore(drawnRiddle);
    const again = space.positions.filter(({ at }) => at === 'opening/three').flatMap(({ options }) => options);
    const led = again.flatMap(({ prospects }) => prospects.map(({ to }) => space.positions[to]?.at));
    expect(new Set(led)).toEqual(new Set(['opening/one', 'opening/two', 'opening/three', 'won', 'lost', 'walk-out']));
  });

  test('at the start gives openings whose shares are those of the draw and of the types told apart there', () => {
    const space = explore(drawnRiddle);
    expect(
      openings(space)
        .slice(0, 4)
        .map(({ share, to }) => [space.positions[to]?.at, types([{ candidates: space.positions[to]?.candidates ?? both }]), share]),
    ).toEqual([
      ['opening/one', ['stubborn silent'], expect.closeTo(1 / 12)],
      ['opening/two', ['stubborn'], expect.closeTo(1 / 24)],
      ['opening/three', ['stubborn silent'], expect.closeTo(1 / 12)],
      ['opening/two', ['silent'], expect.closeTo(1 / 24)],
    ]);
  });

  test('an option’s prospects come to one, wherever it leads', () => {
    for (const scenario of [party, riddle, pooled, drawnRiddle])
      for (const { options } of explore(scenario).positions)
        for (const { prospects } of options) expect(prospects.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1);
  });
});

describe('two positions are the same', () => {
  const [truth] = party.truths;
  const start = opening(party, truth);
  const candidate: Candidate = { truth, situation: start };
  type Key = readonly [at: string, candidates: readonly Candidate[]];
  const changed = (rest: Partial<typeof start>): Key => ['opening', [{ truth, situation: { ...start, ...rest } }]];
  const more = Array.from({ length: 9 }, () => start.meters).flat();

  test('where all that can follow is the same, and only there', () => {
    const others: readonly Key[] = [
      ['opening', [candidate]],
      ['boss', [candidate]],
      changed({ facing: 1 }),
      ...(['rapport', 'interest', 'patience'] as const).flatMap((meter) =>
        more.map((_, place) =>
          changed({ meters: more.map((own, index) => (index === place ? { ...own, [meter]: own[meter] + 1 } : own)) }),
        ),
      ),
      changed({ meters: more }),
      changed({ meters: start.meters.map((own) => ({ ...own, interest: own.interest + 1, patience: 0 })) }),
      ['opening', [candidate, candidate]],
      ['opening', [candidate, { truth: [silent, stubborn], situation: start }]],
    ];
    const index = new PositionIndex(() => false);
    for (const [number, [at, candidates]] of others.entries()) {
      expect(index.get(at, candidates)).toBeUndefined();
      index.set(at, candidates, number);
    }
    expect(others.map(([at, candidates]) => index.get(at, candidates))).toEqual(others.map((_, number) => number));
    const [at, candidates] = changed({});
    expect(index.get(at, candidates)).toBe(0);
  });
});

describe('a hidden type beside somebody whose type is known', () => {
  const boss = smallPersona('negative', {}, { rapport: 8, interest: 4, patience: 4 });
  const { rolePlay, ...rest } = hidden('> Well?\n\n> [silent] …');
  // Who speaks first is the second of the two.
  const beats = new Map([...rest.beats].map(([id, beat]) => [id, { ...beat, speaker: 1 }]));
  const scenario: Scenario = {
    ...{ ...rest, rolePlay, beats },
    truths: [
      [stubborn, boss],
      [silent, boss],
    ],
  };
  test('is not known by the other’s words and moods', () => {
    expect(types(ordinary(scenario))).toEqual(['stubborn silent']);
    expect(types(told(scenario, firstOf(ordinary(scenario)), say('opening.trial-close')))).toEqual(['stubborn silent']);
  });
});

test('a hidden type that breaks the talk off stays hidden where the other does so too', () => {
  const scenario: Scenario = {
    ...riddle,
    truths: [[smallPersona('stubborn', { listen: [0, 0, -4] })], [smallPersona('silent', { listen: [0, 0, -4] })]],
  };
  const group = firstOf(ordinary(scenario));
  const after = told(scenario, group, say('opening.listen'));
  expect(after.map(({ candidates }) => candidates.map(({ situation }) => situation.at))).toEqual([['walk-out', 'walk-out']]);
});

test('a talk with too many positions is refused', () => {
  const all = explore(riddle).positions.length;
  expect(explore(riddle, 'normal', all).positions).toHaveLength(all);
  expect(() => explore(riddle, 'normal', all - 1)).toThrow(
    new RangeError(`Role-play ${riddle.rolePlay.id} has more than ${all - 1} positions.`),
  );
});

describe('the space of a talk', () => {
  /** All of a situation that counts: at an ending what it is worth. */
  const counts = ({ outcome }: Position, { meters, facing }: Situation): string =>
    JSON.stringify(outcome === undefined ? [meters, facing] : [facing, meters[facing]?.rapport, meters[facing]?.interest]);
  const stands = (position: Position): string =>
    position.candidates
      .map(({ truth, situation }) => JSON.stringify([position.at, truth.map(({ id }) => id), counts(position, situation)]))
      .join();

  test('holds every position that a walk comes to, each once, and each leads where the step leads', () => {
    for (const [scenario, seed] of [party, riddle, pooled, drawnRiddle].flatMap((one) => [1, 2, 3].map((seed) => [one, seed] as const))) {
      const space = explore(scenario);
      expect(new Set(space.positions.map(stands)).size).toBe(space.positions.length);
      for (const truth of scenario.truths) {
        for (const { moves, at } of waysOf(scenario, truth, 4, seed)) {
          expect(walked(space, scenario, truth, moves, seed)?.at).toBe(at.at);
        }
      }
    }
  });

  /** Where moves lead in the space for somebody of this truth. */
  function walked(
    space: Space,
    scenario: Scenario,
    truth: Scenario['truths'][number],
    moves: readonly Move[],
    seed: number,
  ): Position | undefined {
    let { situation } = replay({ ...scenario, truths: [truth] }, seed, []);
    const holds = (position: Position | undefined) =>
      position?.at === situation.at &&
      position.candidates.some(
        (candidate) => candidate.truth === truth && counts(position, candidate.situation) === counts(position, situation),
      );
    let at = openings(space)
      .map(({ to }) => space.positions[to])
      .find(holds);
    for (const [turn, move] of moves.entries()) {
      situation = replay({ ...scenario, truths: [truth] }, seed, moves.slice(0, turn + 1)).situation;
      const option = at?.options.find((one) => one.move.choice === move.choice && one.move.broken === move.broken);
      expect(option?.choice).toBe(scenario.choices.get(move.choice));
      expect(option?.prospects.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1);
      at = option?.prospects.map(({ to }) => space.positions[to]).find(holds);
    }
    return at;
  }

  test('has no way on from an ending, and an outcome at endings alone', () => {
    for (const position of explore(party).positions) {
      const isBeat = party.beats.has(position.at);
      expect(position.outcome === undefined).toBe(isBeat);
      expect(position.options.length > 0).toBe(isBeat);
    }
    expect(new Set(explore(party).positions.flatMap(({ outcome }) => outcome ?? []))).toEqual(new Set(['won', 'lost', 'walk-out']));
  });

  test('begins with the opening', () => {
    expect(explore(party).positions[0].at).toBe('opening');
    expect(openings(explore(party))).toEqual([{ share: 1, to: 0 }]);
    expect(openings(explore(pooled)).map(({ share }) => share)).toEqual([0.25, 0.25, 0.25, 0.25]);
  });

  test('finds a position by its candidates, and none that cannot be reached', () => {
    const space = explore(riddle);
    for (const [index, { candidates }] of space.positions.entries()) expect(positionOf(space, candidates)).toBe(index);
    const [{ truth, situation }] = space.positions[0].candidates;
    expect(
      positionOf(space, [{ truth, situation: { ...situation, meters: [{ rapport: 0, interest: 10, patience: 7 }] } }]),
    ).toBeUndefined();
  });

  test('knows two types that stand alike as two, once they are told apart', () => {
    const space = explore(hidden('> Well?', '', '> Fine.\n\n> [silent] Mm.'));
    const won = space.positions.filter(({ at }) => at === 'won').map(({ candidates }) => candidates.map(({ truth }) => truth[0].id));
    expect(new Set(won.map(String))).toEqual(new Set(['stubborn', 'silent']));
  });
});
