import { assign, createMachine } from 'xstate';
import { changed, type Meters } from '../../persona/meters.ts';
import { MOODS, type Mood } from '../../persona/persona.ts';
import { moodOf, reactionTo } from '../../persona/react.ts';
import type { TechniqueId } from '../../persona/technique.ts';
import { AS_EVER, type Begun } from '../../record/begun.ts';
import type { Move } from '../../record/move.ts';
import { afterDetour } from '../detour.ts';
import type { PlaceId } from '../pool.ts';
import type { Beat, BeatId, Choice, ChoiceId, Condition } from '../role-play.ts';
import { impact, isSilence, met, opening, type Scenario, speakerAt, type Truth, walkOutId } from '../scenario.ts';
import type { Draws } from './draw.ts';

/** How long a silence is to be borne before it has worked, in milliseconds. */
export const HOLD = 5000;

/** Ends a silence before its time: by speaking, or by a learner who can't or won't wait. */
export const BREAK = 'silence.break';
export const SKIP = 'silence.skip';

interface Context {
  readonly meters: readonly Meters[];
  readonly facing: number;
  /** How many moves were made. */
  readonly moves: number;
  /** Whether a detour was made since the talk came to its beat. */
  readonly strayed: boolean;
}

/** A line is sent by its id; a detour by its technique, since every beat has one for each. */
interface MoveEvent {
  readonly type: ChoiceId;
  readonly technique?: TechniqueId;
}

const DETOUR = 'detour';

/** What the machine is sent for a choice. */
export function eventOf(choice: Choice): MoveEvent {
  const [technique] = choice.techniques;
  return choice.isDetour && technique !== undefined ? { type: DETOUR, technique } : { type: choice.id };
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
    | { type: 'drawn'; params: { readonly pool: PlaceId; readonly beat: BeatId } }
    | { type: 'feels'; params: { readonly mood: Mood } };
  actions: { type: 'land'; params: Way & { readonly facing: number } } | { type: 'stray'; params: { readonly beat: BeatId } };
}

/**
 * The role-play as standard XState configuration: plain data that any statechart viewer opens. A parallel state `talking`
 * holds the beats and the mood; endings and the walk-out lie outside it, so that reaching one finishes the machine. A pool is a state that is left
 * at once, for the beat that the run has drawn.
 */
export function machineConfig(scenario: Scenario, truth: Truth, begun: Begun = AS_EVER) {
  const start = opening(scenario, truth, begun);
  const { rolePlay } = scenario;
  const walkOut = walkOutId(rolePlay);
  const endings = [...new Set([...rolePlay.endings.map((ending) => ending.id), walkOut])];
  const moodAtStart = moodOf(start.meters[start.facing] ?? truth[0].start, truth[start.facing] ?? truth[0]).mood;
  return {
    id: rolePlay.id,
    context: { meters: start.meters, facing: start.facing, moves: 0, strayed: false },
    initial: 'talking',
    states: {
      talking: {
        type: 'parallel' as const,
        states: {
          beats: {
            initial: rolePlay.start,
            states: {
              ...Object.fromEntries(rolePlay.beats.map((beat) => [beat.id, beatState(beat, scenario, walkOut, endings)])),
              ...Object.fromEntries(
                [...scenario.places].flatMap(([place, beats]) => (beats.length > 1 ? [[place, poolState(place, beats, walkOut)]] : [])),
              ),
            },
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
        params: { beat: beat.id, choice: choice.id, broken, facing: speakerAt(scenario, arrow.to) ?? beat.speaker },
      },
    }));
  const choosing = beat.choices.map((choice) => [choice.id, isSilence(choice) ? { target: holdingState(choice) } : ways(choice, false)]);
  const holding = beat.choices
    .filter(isSilence)
    .map((choice) => [
      holdingState(choice),
      { after: { [HOLD]: ways(choice, false) }, on: { [SKIP]: ways(choice, false), [BREAK]: ways(choice, true) } },
    ]);
  const straying = { target: `#beat:${beat.id}`, actions: { type: 'stray' as const, params: { beat: beat.id } } };
  return {
    id: `beat:${beat.id}`,
    initial: 'choosing',
    always: { guard: { type: 'patienceGone' as const }, target: `#ending:${walkOut}` },
    states: Object.fromEntries([['choosing', { on: Object.fromEntries([...choosing, [DETOUR, straying]]) }], ...holding]),
  };
}

function poolState(pool: PlaceId, beats: readonly BeatId[], walkOut: BeatId) {
  return {
    id: `beat:${pool}`,
    always: [
      { guard: { type: 'patienceGone' as const }, target: `#ending:${walkOut}` },
      ...beats.map((beat) => ({ guard: { type: 'drawn' as const, params: { pool, beat } }, target: `#beat:${beat}` })),
    ],
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

/**
 * The machine that is the scenario: started, it is the talk. `createMachine`, not `setup`, which brings all of XState’s actions along.
 * `draws` answers which beat stands at a pool, after so many moves.
 */
export function compile(scenario: Scenario, truth: Truth, draws: Draws, begun: Begun = AS_EVER) {
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
    ...machineConfig(scenario, truth, begun),
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
      drawn: ({ context }, { pool, beat }) => draws(pool, context.moves) === beat,
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
          moves: context.moves + 1,
          strayed: false,
        };
      }),
      stray: assign(({ context, event }, { beat: at }) => {
        const beat = scenario.beats.get(at);
        const persona = beat && truth[beat.speaker];
        const before = beat && context.meters[beat.speaker];
        if (!beat || !persona || !before || event.technique === undefined) return {};
        const own = afterDetour(before, reactionTo([event.technique], persona), persona.start, context.strayed);
        const meters = context.meters.map((one, index) => (index === beat.speaker ? own : one));
        return { meters, facing: beat.speaker, moves: context.moves + 1, strayed: true };
      }),
    },
  });
}

const moveOf = (way: Way): Move => (way.broken ? { choice: way.choice, broken: true } : { choice: way.choice });
