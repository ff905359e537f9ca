import { dayOf, onDay } from '../persona/day.ts';
import { changed, type MeterChange, type Meters } from '../persona/meters.ts';
import type { Persona, Personas } from '../persona/persona.ts';
import { holds, reactionTo } from '../persona/react.ts';
import type { TechniqueId } from '../persona/technique.ts';
import { AS_EVER, type Begun, DAYS, type Day, type Level } from '../record/begun.ts';
import { type History, NO_HISTORY } from '../record/history.ts';
import type { Move } from '../record/move.ts';
import { afterDetour, detourNamed } from './detour.ts';
import { atLevel } from './level.ts';
import { beatsByPlace, isPooled, type PlaceId, placeOf } from './pool.ts';
import { remembering } from './remembering.ts';
import { type Beat, type BeatId, type Choice, type ChoiceId, type Condition, type Ending, type RolePlay, WALK_OUT } from './role-play.ts';

/** The technique that counts where a silence is broken: whoever fills the pause rushes. */
const BROKEN_SILENCE: TechniqueId = 'rush';
const SILENCE: TechniqueId = 'silence';

/** One way the people on the other side may truly be: a persona a cast member. */
export type Truth = readonly [Persona, ...Persona[]];

/** A role-play together with the people who play it, indexed for stepping. */
export interface Scenario {
  readonly rolePlay: RolePlay;
  readonly beats: ReadonlyMap<BeatId, Beat>;
  /** The beats of each place; more than one where it is a pool. */
  readonly places: ReadonlyMap<PlaceId, readonly BeatId[]>;
  readonly endings: ReadonlyMap<BeatId, Ending>;
  readonly choices: ReadonlyMap<ChoiceId, Choice>;
  /** The truths possible: one, or one a type where the type is hidden. */
  readonly truths: readonly [Truth, ...Truth[]];
  /** What earlier visits change in everybody's meters at the start. */
  readonly shift: MeterChange;
}

/** Where a talk stands, all told: everything that follows depends on this and the truth alone. */
export interface Situation {
  /** A beat's or an ending's id; on arrival at a pool, before its beat is drawn, the pool's. */
  readonly at: PlaceId;
  /** Meters a cast member. */
  readonly meters: readonly Meters[];
  /** Cast index of whoever was spoken to last: at an ending, their meters count. */
  readonly facing: number;
  /** A detour was made since the talk came here: the next one costs patience. For lines it makes no difference. */
  readonly strayed?: true;
}

/**
 * The role-play as it is after such a history, with its people.
 * @throws RangeError where a persona of the cast is missing, which the content check rules out.
 */
export function scenarioOf(written: RolePlay, personas: Personas, history: History = NO_HISTORY): Scenario {
  const rolePlay = remembering(written, history);
  const person = (id: RolePlay['cast'][number]['personas'][number] | undefined): Persona => {
    const found = id && personas.get(id);
    if (!found) throw new RangeError(`Role-play ${rolePlay.id} needs the persona ${id}, which is not there.`);
    return found;
  };
  const [first, ...others] = rolePlay.cast;
  const truthWith = (id: (typeof first.personas)[number] | undefined): Truth => [
    person(id),
    ...others.map((member) => person(member.personas[0])),
  ];
  const [id, ...hidden] = first.personas;
  return {
    rolePlay,
    beats: new Map(rolePlay.beats.map((beat) => [beat.id, beat])),
    places: beatsByPlace(rolePlay.beats),
    endings: new Map(rolePlay.endings.map((ending) => [ending.id, ending])),
    choices: new Map(rolePlay.beats.flatMap((beat) => beat.choices.map((choice) => [choice.id, choice]))),
    truths: [truthWith(id), ...hidden.map(truthWith)],
    shift: history.shift,
  };
}

/**
 * The days that the customer may have, all equally likely. Where several people are met it is a day like others: each has meters of their own, and what
 * is different at the start stays so to the end, which would make four talks of one.
 */
export function daysOf({ cast }: RolePlay): readonly Day[] {
  return cast.length === 1 ? DAYS : ['ordinary'];
}

/** How a new run begins: on a day drawn by its seed. */
export function newRun(rolePlay: RolePlay, seed: number, level: Level = 'normal'): Begun {
  return { day: dayOf(seed, daysOf(rolePlay)), level };
}

/** Where a talk begins: before its first beat is drawn, where the start is a pool. */
export function opening(scenario: Scenario, truth: Truth, { day, level }: Begun = AS_EVER): Situation {
  const { start } = scenario.rolePlay;
  const meters = truth.map((persona) => atLevel(onDay(changed(persona.start, scenario.shift), day), level));
  return { at: start, meters, facing: speakerAt(scenario, start) ?? 0 };
}

/** Who speaks at a place; all beats of a pool have the same speaker. Undefined at an ending. */
export function speakerAt({ beats, places }: Scenario, place: PlaceId): number | undefined {
  return beats.get(places.get(place)?.[0] ?? place)?.speaker;
}

/** The situations of which one follows an arrival, all equally likely: one a beat of the place, or the situation itself. */
export function arrivals({ places }: Scenario, situation: Situation): readonly Situation[] {
  const beats = places.get(situation.at);
  return beats === undefined || beats.length === 1 ? [situation] : beats.map((at) => ({ ...situation, at }));
}

/**
 * The choice that a stored move names, one of the lines or a detour: in a pool also by the id that it had while its beat stood there alone,
 * `bridge.listen` for `bridge/lorry.listen`.
 */
export function choiceOf(beat: Beat, id: ChoiceId): Choice | undefined {
  const place = placeOf(beat.id);
  const today = isPooled(beat.id) && id.startsWith(`${place}.`) ? `${beat.id}${id.slice(place.length)}` : id;
  const own = detourNamed(today);
  return own ? (own.arrows.some(({ to }) => to === beat.id) ? own : undefined) : beat.choices.find((choice) => choice.id === today);
}

/** The techniques that a move shows: breaking a silence turns it into a rush. */
export function techniquesShown(choice: Choice, move: Move): readonly TechniqueId[] {
  return move.broken ? choice.techniques.map((technique) => (technique === SILENCE ? BROKEN_SILENCE : technique)) : choice.techniques;
}

/** A silence that is borne; whoever says that they say nothing, bears none. */
export function isSilence(choice: Choice): boolean {
  return !choice.isDetour && choice.techniques.includes(SILENCE);
}

/** What a move does to the meters of the one spoken to: the persona's reaction, then the author's own effects. */
export function impact(choice: Choice, move: Move, persona: Persona): MeterChange {
  const reaction = reactionTo(techniquesShown(choice, move), persona);
  return {
    rapport: reaction.rapport + choice.effects.rapport,
    interest: reaction.interest + choice.effects.interest,
    patience: reaction.patience + choice.effects.patience,
  };
}

/** Whether an arrow's condition holds with everybody's meters after the move. */
export function met(condition: Condition, after: readonly Meters[], speaker: number, choice: Choice, move: Move, truth: Truth): boolean {
  switch (condition.kind) {
    case 'meter': {
      const meters = after[condition.of ?? speaker];
      return meters !== undefined && holds(condition, meters);
    }
    case 'broken':
      return move.broken === true;
    case 'right':
      return choice.names === truth[0].id;
  }
}

/** The moves that can be made at a beat: its choices, and for each silence also to break it. */
export function movesAt(beat: Beat): readonly Move[] {
  return beat.choices.flatMap((choice): Move[] =>
    isSilence(choice) ? [{ choice: choice.id }, { choice: choice.id, broken: true }] : [{ choice: choice.id }],
  );
}

export function walkOutId(rolePlay: RolePlay): BeatId {
  return rolePlay.endings.find((ending) => ending.outcome === 'walk-out')?.id ?? WALK_OUT;
}

/**
 * The transition rules, pure: where a move leads from a situation. Undefined where the move is not possible there.
 * The meters of the one spoken to change first; then the first arrow whose conditions hold is taken; an ending so
 * reached stands, but at a beat whoever has no patience left walks out. At a pool, `arrivals` tells what may follow.
 */
export function step(scenario: Scenario, truth: Truth, situation: Situation, move: Move): Situation | undefined {
  const beat = scenario.beats.get(situation.at);
  const choice = beat && choiceOf(beat, move.choice);
  const persona = beat && truth[beat.speaker];
  if (!beat || !choice || !persona || (move.broken && !isSilence(choice))) return undefined;
  return landed(scenario, truth, situation, { beat, choice, move, change: impact(choice, move, persona) });
}

/** A move that is possible at its beat, with what it does to the meters of the one spoken to. */
export interface Making {
  readonly beat: Beat;
  readonly choice: Choice;
  readonly move: Move;
  readonly change: MeterChange;
}

/** Where a move leads whose change is known; for whoever makes it from many situations. */
export function landed(
  scenario: Scenario,
  truth: Truth,
  situation: Situation,
  { beat, choice, move, change }: Making,
): Situation | undefined {
  const { speaker } = beat;
  const before = situation.meters[speaker];
  const persona = truth[speaker];
  if (!before || !persona) return undefined;
  const after = choice.isDetour ? afterDetour(before, change, persona.start, situation.strayed === true) : changed(before, change);
  const meters = situation.meters.map((own, index) => (index === speaker ? after : own));
  const arrow = choice.arrows.find((candidate) =>
    candidate.when.every((condition) => met(condition, meters, speaker, choice, move, truth)),
  );
  if (!arrow) return undefined;
  if (scenario.endings.has(arrow.to)) return { at: arrow.to, meters, facing: speaker };
  if (after.patience === 0) return { at: walkOutId(scenario.rolePlay), meters, facing: speaker };
  if (choice.isDetour) return { at: arrow.to, meters, facing: speaker, strayed: true };
  return { at: arrow.to, meters, facing: speakerAt(scenario, arrow.to) ?? speaker };
}
