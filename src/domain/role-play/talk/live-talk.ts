import { type ActorOptions, type ActorRefFrom, type AnyActorLogic, createActor, type SnapshotFrom } from 'xstate';
import type { Begun } from '../../record/begun.ts';
import type { Move } from '../../record/move.ts';
import { detourNamed } from '../detour.ts';
import type { Choice } from '../role-play.ts';
import { isSilence, type Scenario, type Truth } from '../scenario.ts';
import type { Draws } from './draw.ts';
import { BREAK, compile, eventOf, SKIP } from './machine.ts';

/** What runs the delay of a silence; the browser's own, or one that stands still while nobody looks. */
export type TalkClock = NonNullable<ActorOptions<AnyActorLogic>['clock']>;
type Machine = ReturnType<typeof compile>;
export type LiveTalk = ActorRefFrom<Machine>;
export type TalkSnapshot = SnapshotFrom<Machine>;

/**
 * The scenario's machine, started and fed the moves made so far. Silences among them take no time.
 * `moves` must be possible in this order, as `replay` found them.
 */
export function liveTalk(
  scenario: Scenario,
  { truth, draws, begun }: { readonly truth: Truth; readonly draws: Draws; readonly begun?: Begun },
  moves: readonly Move[],
  clock: TalkClock,
): LiveTalk {
  const actor = createActor(compile(scenario, truth, draws, begun), { clock });
  actor.start();
  for (const move of moves) {
    const choice = scenario.choices.get(move.choice) ?? detourNamed(move.choice);
    if (!choice) continue;
    actor.send(eventOf(choice));
    if (isSilence(choice)) actor.send({ type: move.broken ? BREAK : SKIP });
  }
  return actor;
}

/** Whether a choice can be made now. */
export function canMake(snapshot: TalkSnapshot, choice: Choice): boolean {
  return snapshot.can(eventOf(choice));
}

/** Makes a move, or begins a silence. */
export function make(talk: LiveTalk, choice: Choice): void {
  talk.send(eventOf(choice));
}

/** Ends a silence before its time: the learner speaks, or will not wait. */
export function breakSilence(talk: LiveTalk): void {
  talk.send({ type: BREAK });
}
export function skipWait(talk: LiveTalk): void {
  talk.send({ type: SKIP });
}

/** Whether a silence is being borne. */
export function isHolding(snapshot: TalkSnapshot): boolean {
  return snapshot.can({ type: BREAK });
}
