import { describe, expect, test } from 'vitest';
import { SimulatedClock } from 'xstate';
import { moodOf } from '../../../../src/domain/persona/react.ts';
import type { Scenario } from '../../../../src/domain/role-play/scenario.ts';
import { drawsOf } from '../../../../src/domain/role-play/talk/draw.ts';
import { breakSilence, isHolding, liveTalk, skipWait } from '../../../../src/domain/role-play/talk/live-talk.ts';
import { holdingState, machineConfig } from '../../../../src/domain/role-play/talk/machine.ts';
import { replay, truthOf } from '../../../../src/domain/role-play/talk/replay.ts';
import { drawnRiddle, party, pooled, riddle, silent, stubborn, waysOf } from '../party.ts';
import { smallScenario } from '../small.ts';

const talks: readonly (readonly [string, Scenario])[] = [
  ['with two people', party],
  ['whose type is hidden', riddle],
  ['with a pool', pooled],
  ['that begins at a pool', drawnRiddle],
];

/** Where the machine stands, as the step tells it. */
function standing(value: unknown): string {
  if (typeof value === 'string') return value;
  const talking: unknown = Object(value).talking;
  const [beat] = Object.entries(Object(Object(talking).beats));
  return `${beat?.join(' ')}, ${String(Object(talking).mood)}`;
}

describe.each(talks)('the machine, fed every way of four moves through a talk %s', (_name, scenario) => {
  test('stands where the step stands, with the same meters and the same mood', () => {
    for (const truth of scenario.truths) {
      for (const { moves, at } of waysOf(scenario, truth, 4)) {
        const actor = liveTalk(scenario, { truth, draws: drawsOf(scenario, 1, moves) }, moves, new SimulatedClock());
        const { value, context, status } = actor.getSnapshot();
        actor.stop();
        const isOver = !scenario.beats.has(at.at);
        const face = truth[at.facing] ?? truth[0];
        const mood = moodOf(at.meters[at.facing] ?? face.start, face).mood;
        expect({ moves, stands: standing(value), meters: context.meters, facing: context.facing, status }).toEqual({
          moves,
          stands: isOver ? `ending ${at.at}` : `${at.at} choosing, ${mood}`,
          meters: at.meters,
          facing: at.facing,
          status: isOver ? 'done' : 'active',
        });
      }
    }
  });

  test('takes no move that the step does not take', () => {
    for (const truth of scenario.truths) {
      for (const { moves, at } of waysOf(scenario, truth, 2)) {
        const actor = liveTalk(scenario, { truth, draws: drawsOf(scenario, 1, moves) }, moves, new SimulatedClock());
        const here = scenario.beats.get(at.at)?.choices.map(({ id }) => id) ?? [];
        const open = [...scenario.choices.keys()].filter((type) => actor.getSnapshot().can({ type }));
        actor.stop();
        expect(open).toEqual(here);
      }
    }
  });

  test('is plain data, which any viewer of statecharts opens', () => {
    for (const truth of scenario.truths) {
      const config = machineConfig(scenario, truth);
      expect(JSON.parse(JSON.stringify(config))).toEqual(config);
    }
  });
});

describe('the drawing of a talk', () => {
  const config = machineConfig(party, party.truths[0]);

  test('has the beats, and the endings with the walk-out, which nobody wrote', () => {
    expect(config.id).toBe('small');
    expect(Object.keys(config.states.talking.states.beats.states)).toEqual(['opening', 'boss']);
    expect(Object.keys(config.states)).toEqual(['talking', 'ending won', 'ending lost', 'ending walk-out']);
    expect(config.states.talking.states.beats.initial).toBe('opening');
    expect(config.initial).toBe('talking');
  });

  test('begins with the face of whoever speaks first', () => {
    expect(config.context).toEqual({ meters: party.truths[0].map(({ start }) => start), facing: 0, moves: 0, strayed: false });
    expect(config.states.talking.states.mood.initial).toBe('neutral');
  });

  test('has a state of waiting for each silence, and for nothing else', () => {
    const { opening, boss } = config.states.talking.states.beats.states;
    expect(Object.keys(Object(opening).states)).toEqual(['choosing', 'holding opening silence']);
    expect(Object.keys(Object(boss).states)).toEqual(['choosing', 'holding boss silence']);
  });

  test('leads from each mood to the four others', () => {
    const { states } = config.states.talking.states.mood;
    expect(states['warm']?.always.map(({ target }) => target)).toEqual(['open', 'neutral', 'cool', 'closing']);
    expect(states['closing']?.always.map(({ target, guard }) => `${target} ${guard.params.mood}`)).toEqual([
      'warm warm',
      'open open',
      'neutral neutral',
      'cool cool',
    ]);
  });

  test('has a written walk-out once', () => {
    const written = smallScenario(
      '## opening\n\n> Well?\n\n- Go on. {listen}\n  → [won](#won)\n- No. {rebut}\n  → [won](#won)\n\n## won\n\n{won}\n\n> Yes.\n\n## off\n\n{walk-out}\n\n> Out.\n',
      [party.truths[0][0]],
    );
    expect(Object.keys(machineConfig(written, written.truths[0]).states)).toEqual(['talking', 'ending won', 'ending off']);
    const actor = liveTalk(written, { truth: written.truths[0], draws: drawsOf(written, 1, []) }, [], new SimulatedClock());
    expect(actor.getSnapshot().status).toBe('active');
  });
});

describe('two people who are moved by different things', () => {
  // The boss is warm to everybody, the desk to nobody.
  const [desk, boss] = [stubborn, silent];
  const moods = (rules: typeof desk.moods, mood: 'warm' | 'neutral') =>
    rules.filter((rule) => rule.mood === mood).map((rule) => ({ ...rule, when: [] }));
  const truth = [
    { ...desk, moods: moods(desk.moods, 'neutral') },
    { ...boss, start: { rapport: 9, interest: 9, patience: 9 }, moods: moods(desk.moods, 'warm') },
  ] as const;
  const moodNow = (moves: Parameters<typeof liveTalk>[2], scenario = party): string => {
    const actor = liveTalk(scenario, { truth, draws: drawsOf(scenario, 1, moves) }, moves, new SimulatedClock());
    const stands = standing(actor.getSnapshot().value);
    actor.stop();
    return stands;
  };

  test('each show their own mood while one faces them', () => {
    expect(moodNow([])).toBe('opening choosing, neutral');
    expect(moodNow([{ choice: 'opening.listen' }])).toBe('boss choosing, warm');
    expect(moodNow([{ choice: 'opening.listen' }, { choice: 'boss.praise' }])).toBe('opening choosing, neutral');
  });

  test('begin with the mood of whoever speaks first', () => {
    const atBoss = { ...party, rolePlay: { ...party.rolePlay, start: 'boss' } };
    expect(machineConfig(atBoss, truth).states.talking.states.mood.initial).toBe('warm');
    // By the same rules the boss alone is warm to begin with.
    const alike = [desk, { ...desk, start: { rapport: 9, interest: 9, patience: 9 } }] as const;
    expect(machineConfig(atBoss, alike).states.talking.states.mood.initial).toBe('warm');
    expect(machineConfig(party, alike).states.talking.states.mood.initial).toBe('neutral');
  });
});

describe('a silence', () => {
  const silence = { choice: 'opening.silence' };
  const begin = () => {
    const actor = liveTalk(party, { truth: party.truths[0], draws: drawsOf(party, 1, []) }, [], new SimulatedClock());
    actor.send({ type: silence.choice });
    return actor;
  };

  test('that is broken is a rush', () => {
    const actor = begin();
    expect(isHolding(actor.getSnapshot())).toBe(true);
    breakSilence(actor);
    expect(isHolding(actor.getSnapshot())).toBe(false);
    expect(actor.getSnapshot().context.meters).toEqual(replay(party, 1, [{ ...silence, broken: true }]).situation.meters);
  });

  test('that one will not wait for counts as held', () => {
    const actor = begin();
    skipWait(actor);
    expect(isHolding(actor.getSnapshot())).toBe(false);
    expect(actor.getSnapshot().context.meters).toEqual(replay(party, 1, [silence]).situation.meters);
  });

  test('stands in the drawing under a name without dots, which would lead into a state', () => {
    const choice = party.choices.get(silence.choice);
    expect(choice && holdingState(choice)).toBe('holding opening silence');
  });
});

describe('a type that is hidden', () => {
  test('is drawn by the seed: the same seed, the same type; over many seeds each about as often', () => {
    const drawn = Array.from({ length: 400 }, (_, seed) => truthOf(riddle, seed)[0].id);
    expect(Array.from({ length: 400 }, (_, seed) => truthOf(riddle, seed)[0].id)).toEqual(drawn);
    const ofOne = drawn.filter((id) => id === 'silent').length;
    expect(new Set(drawn)).toEqual(new Set(['silent', 'stubborn']));
    expect(ofOne).toBeGreaterThan(150);
    expect(ofOne).toBeLessThan(250);
  });

  test('is the only one where there is one, whatever the seed', () => {
    for (let seed = 0; seed < 20; seed += 1) expect(truthOf(party, seed)).toBe(party.truths[0]);
  });
});
