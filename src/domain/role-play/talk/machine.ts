import { assign, createMachine } from 'xstate';
import { changed, type Meters } from '../../persona/meters.ts';
import { MOODS, type Mood } from '../../persona/persona.ts';
import { moodOf } from '../../persona/react.ts';
import type { Move } from '../../record/move.ts';
import type { Beat, BeatId, Choice, ChoiceId, Condition } from '../role-play.ts';
import { impact, isSilence, met, opening, type Scenario, type Truth, walkOutId } from '../scenario.ts';

/** How long a silence is to be borne before it has worked, in milliseconds. */
export const HOLD = 5000;

/** Ends a silence before its time: by speaking, or by a learner who can't or won't wait. */
export const BREAK = 'silence.break';
export const SKIP = 'silence.skip';

interface Context {
  readonly meters: readonly Meters[];
  readonly facing: number;
}

/** A choice is sent by its id. */
interface MoveEvent {
  readonly type: ChoiceId;
}

/** What guards and actions are told: data only, so that the configuration can be shown and stored. */
interface Way {
  readonly beat: BeatId;
  readonly choice: ChoiceId;
  readonly broken: boolean;
}

interface Types {
  context: Context;
  events: MoveEvent;
  guards:
    | { type: 'open'; params: Way & { readonly when: readonly Condition[] } }
    | { type: 'patienceGone'; params: undefined }
    | { type: 'feels'; params: { readonly mood: Mood } };
  actions: { type: 'land'; params: Way & { readonly facing: number } };
}

/**
 * The role-play as standard XState configuration: plain data that any statechart viewer opens. A parallel state `talking`
 * holds the beats and the mood; endings and the walk-out lie outside it, so that reaching one finishes the machine.
 */
export function machineConfig(scenario: Scenario, truth: Truth) {
  const start = opening(scenario, truth);
  const { rolePlay } = scenario;
  const walkOut = walkOutId(rolePlay);
  const endings = [...new Set([...rolePlay.endings.map((ending) => ending.id), walkOut])];
  const moodAtStart = moodOf(start.meters[start.facing] ?? truth[0].start, truth[start.facing] ?? truth[0]).mood;
  return {
    id: rolePlay.id,
    context: { meters: start.meters, facing: start.facing },
    initial: 'talking',
    states: {
      talking: {
        type: 'parallel' as const,
        states: {
          beats: {
            initial: rolePlay.start,
            states: Object.fromEntries(rolePlay.beats.map((beat) => [beat.id, beatState(beat, scenario, walkOut, endings)])),
          },
          mood: { initial: moodAtStart, states: Object.fromEntries(MOODS.map((mood) => [mood, moodState(mood)])) },
        },
      },
      ...Object.fromEntries(endings.map((id) => [`ending ${id}`, { id: `ending:${id}`, type: 'final' as const }])),
    },
  };
}

function beatState(beat: Beat, scenario: Scenario, walkOut: BeatId, endings: readonly BeatId[]) {
  const ways = (choice: Choice, broken: boolean) =>
    choice.arrows.map((arrow) => ({
      target: endings.includes(arrow.to) ? `#ending:${arrow.to}` : `#beat:${arrow.to}`,
      guard: { type: 'open' as const, params: { beat: beat.id, choice: choice.id, broken, when: arrow.when } },
      actions: {
        type: 'land' as const,
        params: { beat: beat.id, choice: choice.id, broken, facing: scenario.beats.get(arrow.to)?.speaker ?? beat.speaker },
      },
    }));
  const choosing = beat.choices.map((choice) => [choice.id, isSilence(choice) ? { target: holdingState(choice) } : ways(choice, false)]);
  const holding = beat.choices
    .filter(isSilence)
    .map((choice) => [
      holdingState(choice),
      { after: { [HOLD]: ways(choice, false) }, on: { [SKIP]: ways(choice, false), [BREAK]: ways(choice, true) } },
    ]);
  return {
    id: `beat:${beat.id}`,
    initial: 'choosing',
    always: { guard: { type: 'patienceGone' as const }, target: `#ending:${walkOut}` },
    states: Object.fromEntries([['choosing', { on: Object.fromEntries(choosing) }], ...holding]),
  };
}

function moodState(own: Mood) {
  return {
    always: MOODS.filter((mood) => mood !== own).map((mood) => ({ guard: { type: 'feels' as const, params: { mood } }, target: mood })),
  };
}

/** The state in which a silence is being borne. */
export function holdingState(choice: Choice): string {
  return `holding ${choice.id.replaceAll('.', ' ')}`;
}

/** The machine that is the scenario: started, it is the talk. `createMachine`, not `setup`, which brings all of XState’s actions along. */
export function compile(scenario: Scenario, truth: Truth) {
  const after = (
    context: Context,
    way: Way,
  ): { readonly speaker: number; readonly own: Meters; readonly meters: readonly Meters[] } | undefined => {
    const speaker = scenario.beats.get(way.beat)?.speaker;
    const choice = scenario.choices.get(way.choice);
    const persona = speaker === undefined ? undefined : truth[speaker];
    const before = speaker === undefined ? undefined : context.meters[speaker];
    if (speaker === undefined || !choice || !persona || !before) return undefined;
    const own = changed(before, impact(choice, moveOf(way), persona));
    return { speaker, own, meters: context.meters.map((meters, index) => (index === speaker ? own : meters)) };
  };
  return createMachine({
    types: {} as Types,
    ...machineConfig(scenario, truth),
  }).provide({
    guards: {
      open: ({ context }, way) => {
        const landed = after(context, way);
        const choice = scenario.choices.get(way.choice);
        return (
          landed !== undefined &&
          choice !== undefined &&
          way.when.every((condition) => met(condition, landed.meters, landed.speaker, choice, moveOf(way), truth))
        );
      },
      patienceGone: ({ context }) => context.meters.some((meters) => meters.patience === 0),
      feels: ({ context }, { mood }) => {
        const persona = truth[context.facing] ?? truth[0];
        return moodOf(context.meters[context.facing] ?? persona.start, persona).mood === mood;
      },
    },
    actions: {
      land: assign(({ context }, way) => {
        const landed = after(context, way);
        if (!landed) return {};
        return {
          meters: landed.meters,
          facing: landed.own.patience === 0 ? landed.speaker : way.facing,
        };
      }),
    },
  });
}

const moveOf = (way: Way): Move => (way.broken ? { choice: way.choice, broken: true } : { choice: way.choice });
