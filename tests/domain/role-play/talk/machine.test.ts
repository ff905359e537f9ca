import { describe, expect, it } from 'vitest';
import { createActor, SimulatedClock } from 'xstate';
import { readContent } from '../../../../src/authoring/files/library.ts';
import { moodOf } from '../../../../src/domain/persona/react.ts';
import type { Move } from '../../../../src/domain/record/move.ts';
import { detour, detourNamed } from '../../../../src/domain/role-play/detour.ts';
import { explore } from '../../../../src/domain/role-play/proof/positions.ts';
import { isSilence, type Scenario, type Situation, scenarioOf, step, type Truth } from '../../../../src/domain/role-play/scenario.ts';
import { arrive, drawsOf } from '../../../../src/domain/role-play/talk/draw.ts';
import { BREAK, compile, eventOf, HOLD, SKIP } from '../../../../src/domain/role-play/talk/machine.ts';

const { library } = readContent();
const scenarios = library.rolePlays
  .filter((rolePlay) => rolePlay.locale === 'zh')
  .map((rolePlay) => scenarioOf(rolePlay, library.personas));

type Machine = ReturnType<typeof compile>;

/** Makes the move on the machine standing at this situation, by restoring a snapshot of it, and tells where it comes to stand. */
function moved(
  machine: Machine,
  scenario: Scenario,
  truth: Truth,
  from: Situation,
  move: Move,
  moment: number,
): { at: string; meters: unknown; mood: string | undefined } {
  const clock = new SimulatedClock();
  const meters = from.meters;
  const face = truth[from.facing] ?? truth[0];
  const mood = moodOf(meters[from.facing] ?? face.start, face).mood;
  const snapshot = machine.resolveState({
    value: { talking: { beats: { [from.at]: 'choosing' }, mood } },
    context: { meters, facing: from.facing, moves: moment, strayed: from.strayed === true },
  });
  const actor = createActor(machine, { snapshot, clock }).start();
  const choice = scenario.choices.get(move.choice) ?? detourNamed(move.choice);
  if (!choice) throw new Error(`${move.choice} is nothing that can be said`);
  actor.send(eventOf(choice));
  if (isSilence(choice)) {
    if (move.broken) actor.send({ type: BREAK });
    else clock.increment(HOLD);
  }
  const { context } = actor.getSnapshot();
  const value: unknown = actor.getSnapshot().value;
  actor.stop();
  if (typeof value === 'string') return { at: value.replace(/^ending /, ''), meters: context.meters, mood: undefined };
  const beats = Object.keys(Object(Object(value).talking).beats);
  return { at: String(beats[0]), meters: context.meters, mood: String(Object(Object(value).talking).mood) };
}

/** At most so many positions a role-play are tried: every so-manieth of the space, which covers all beats and endings. */
const SAMPLE = 250;

describe('the machine agrees with the step function', () => {
  it.each(scenarios.map((scenario) => [scenario.rolePlay.id, scenario] as const))('%s', (_, scenario) => {
    const { positions } = explore(scenario);
    const draws = drawsOf(scenario, 1, []);
    const machines = new Map(scenario.truths.map((truth) => [truth, compile(scenario, truth, draws)]));
    const stride = Math.max(1, Math.floor(positions.length / SAMPLE));
    for (const [moment, position] of positions.filter((one, index) => !one.outcome && index % stride === 0).entries()) {
      for (const { truth, situation } of position.candidates) {
        const machine = machines.get(truth);
        if (!machine) continue;
        // A few detours at each position, another few at the next; after one, and as the first.
        const reacted = [...(truth[situation.facing] ?? truth[0]).reactions.keys()];
        const technique = reacted[moment % reacted.length] ?? 'listen';
        const strayed: Situation = moment % 2 === 0 ? { ...situation, strayed: true } : situation;
        const moves = [
          ...position.options.map(({ move }) => ({ move, from: situation })),
          { move: { choice: detour(situation.at, technique).id }, from: strayed },
        ];
        for (const { move, from } of moves) {
          const led = step(scenario, truth, from, move);
          const expected = led && arrive(scenario, led, draws, moment + 1);
          const face = truth[expected?.facing ?? 0] ?? truth[0];
          const mood =
            expected && scenario.beats.has(expected.at) ? moodOf(expected.meters[expected.facing] ?? face.start, face).mood : undefined;
          expect({ ...moved(machine, scenario, truth, from, move, moment), move }).toEqual({
            at: expected?.at,
            meters: expected?.meters,
            mood,
            move,
          });
        }
      }
    }
  });

  it('a silence can be skipped without waiting, and counts as held', () => {
    const scenario = scenarios.find((one) => [...one.choices.values()].some(isSilence));
    if (!scenario) throw new Error('no role-play has a silence');
    const position = explore(scenario).positions.find((one) => one.options.some((option) => isSilence(option.choice)));
    const silence = position?.options.find((option) => isSilence(option.choice));
    if (!position || !silence) throw new Error('no silence can be reached');
    const [{ truth, situation }] = position.candidates;
    const face = truth[situation.facing] ?? truth[0];
    const machine = compile(scenario, truth, drawsOf(scenario, 1, []));
    const snapshot = machine.resolveState({
      value: {
        talking: { beats: { [situation.at]: 'choosing' }, mood: moodOf(situation.meters[situation.facing] ?? face.start, face).mood },
      },
      context: { meters: situation.meters, facing: situation.facing, moves: 0, strayed: false },
    });
    const actor = createActor(machine, { snapshot, clock: new SimulatedClock() }).start();
    actor.send({ type: silence.choice.id });
    actor.send({ type: SKIP });
    expect(actor.getSnapshot().context.meters).toEqual(step(scenario, truth, situation, { choice: silence.choice.id })?.meters);
    actor.stop();
  });
});
