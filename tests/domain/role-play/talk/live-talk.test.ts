import { describe, expect, test } from 'vitest';
import { SimulatedClock } from 'xstate';
import type { Move } from '../../../../src/domain/record/move.ts';
import { drawsOf } from '../../../../src/domain/role-play/talk/draw.ts';
import { isHolding, liveTalk } from '../../../../src/domain/role-play/talk/live-talk.ts';
import { BREAK, HOLD, SKIP } from '../../../../src/domain/role-play/talk/machine.ts';
import { replay } from '../../../../src/domain/role-play/talk/replay.ts';
import { facesOf, tellsOf } from '../../../../src/domain/role-play/talk/tell.ts';
import { smallPersona, smallScenario } from '../small.ts';

const stubborn = smallPersona('stubborn', { listen: [2, 1, 0], praise: [1, 0, 0], silence: [1, 1, 0], rush: [-1, 0, -1] });
const scenario = smallScenario(
  `## opening

> Well?

- Go on. {listen}
  → [opening](#opening)
- Say nothing. {silence}
  → [pushed](#pushed) if broken
  → [end](#end)

## pushed

> You can't wait.

- I can. {praise}
  → [end](#end)
- So what? {rebut}
  → [end](#end)

## end

{won}

> Fine.`,
  [stubborn],
);
const LISTEN = 'opening.listen';
const SILENCE = 'opening.silence';
const begin = (moves: readonly Move[] = []) => {
  const clock = new SimulatedClock();
  return { clock, actor: liveTalk(scenario, { truth: [stubborn], draws: drawsOf(scenario, 1, moves) }, moves, clock) };
};

describe('a live talk', () => {
  test('takes up the moves made so far, silences without waiting', () => {
    const { actor, clock } = begin([{ choice: LISTEN }, { choice: SILENCE, broken: true }]);
    expect(clock.now()).toBe(0);
    expect(actor.getSnapshot().can({ type: 'pushed.praise' })).toBe(true);
    expect(actor.getSnapshot().context.meters).toEqual(
      replay(scenario, 1, [{ choice: LISTEN }, { choice: SILENCE, broken: true }]).situation.meters,
    );
  });

  test.each([
    ['held for its whole time', HOLD, undefined, 'done'],
    ['not over before', HOLD - 1, undefined, 'holding'],
    ['skipped', 0, SKIP, 'done'],
    ['broken', HOLD - 1, BREAK, 'pushed'],
  ])('a silence %s', (_, wait, then, expected) => {
    const { actor, clock } = begin();
    actor.send({ type: SILENCE });
    expect(isHolding(actor.getSnapshot())).toBe(true);
    clock.increment(wait);
    if (then) actor.send({ type: then });
    const snapshot = actor.getSnapshot();
    expect(
      isHolding(snapshot) ? 'holding' : snapshot.status === 'done' ? 'done' : snapshot.can({ type: 'pushed.praise' }) && 'pushed',
    ).toBe(expected);
  });

  test('a silence broken is over: its time does not run on', () => {
    const { actor, clock } = begin();
    actor.send({ type: SILENCE });
    actor.send({ type: BREAK });
    clock.increment(2 * HOLD);
    expect(actor.getSnapshot().can({ type: 'pushed.praise' })).toBe(true);
  });

  test('nothing else can be said in a silence', () => {
    const { actor } = begin();
    actor.send({ type: SILENCE });
    expect(actor.getSnapshot().can({ type: LISTEN })).toBe(false);
  });
});

describe('tells', () => {
  const moody = { ...stubborn, moods: stubborn.moods.map((rule) => ({ ...rule, tells: { zh: ['甲'], en: ['one', 'two', 'three'] } })) };
  const talk = replay({ ...scenario, truths: [[moody]] }, 3, [{ choice: LISTEN }, { choice: LISTEN }, { choice: SILENCE }]);

  test('one a moment, of the mood of that moment', () => {
    expect(facesOf(talk).map(({ meters }) => meters.rapport)).toEqual([4, 6, 8, 9]);
    expect(facesOf(talk).map(({ mood }) => mood.mood)).toEqual(['neutral', 'neutral', 'warm', 'warm']);
    expect(tellsOf(talk, 3, 'en')).toHaveLength(4);
  });

  test('drawn by the seed, and never the same twice in a row where there are others', () => {
    for (let seed = 0; seed < 50; seed += 1) {
      const tells = tellsOf(talk, seed, 'en');
      expect(tells).toEqual(tellsOf(talk, seed, 'en'));
      expect(tells.filter((tell, moment) => tell === tells[moment - 1])).toEqual([]);
    }
    expect(new Set(Array.from({ length: 50 }, (_, seed) => tellsOf(talk, seed, 'en')[0])).size).toBe(3);
    expect(tellsOf(talk, 3, 'zh')).toEqual(['甲', '甲', '甲', '甲']);
  });
});
