import { seedOf } from '../../chance/hash.ts';
import { seeded, shuffled } from '../../chance/random.ts';
import type { Meters } from '../../persona/meters.ts';
import type { MoodRule, Persona } from '../../persona/persona.ts';
import { moodOf } from '../../persona/react.ts';
import { AS_EVER, type Begun, type Day } from '../../record/begun.ts';
import type { Move, Outcome } from '../../record/move.ts';
import type { Beat, Choice, Ending, Line } from '../role-play.ts';
import { choiceOf, isSilence, opening, type Scenario, type Situation, step, type Truth } from '../scenario.ts';
import { arrive, drawsOf } from './draw.ts';
import { repliesToDetour } from './replies-to-detour.ts';
import { wording } from './wording.ts';

/** What is seen of a person at a moment. */
export interface Face {
  readonly persona: Persona;
  readonly meters: Meters;
  readonly mood: MoodRule;
}

/** One exchange: what the learner did, what came back, and where the talk stands then. */
export interface Turn {
  readonly choice: Choice;
  readonly move: Move;
  readonly reply?: Line;
  readonly before: Situation;
  readonly after: Situation;
  /** Whoever was spoken to, after the move. */
  readonly face: Face;
  /** Cast index of whoever was spoken to. */
  readonly speaker: number;
}

export type Standing =
  | { readonly kind: 'beat'; readonly beat: Beat; readonly line: Line | undefined; readonly choices: readonly Choice[] }
  | { readonly kind: 'ended'; readonly outcome: Outcome; readonly ending: Ending | undefined; readonly line: Line | undefined };

/** A run replayed: the talk so far, and what can be done now. */
export interface Talk extends Begun {
  readonly truth: Truth;
  readonly turns: readonly Turn[];
  readonly situation: Situation;
  /** The line that each beat so far began with: one more than there are turns, the last is the standing's. */
  readonly lines: readonly (Line | undefined)[];
  readonly standing: Standing;
  readonly face: Face;
  /** The first stored move that was not possible; those before it were replayed. */
  readonly misfit?: number;
}

/** The truth of a run where the type is hidden; the only one elsewhere. */
export function truthOf(scenario: Scenario, seed: number): Truth {
  const index = Math.floor(seeded(seedOf(`${seed} truth`))() * scenario.truths.length);
  return scenario.truths[index] ?? scenario.truths[0];
}

function faceOf(truth: Truth, situation: Situation, speaker: number): Face {
  const persona = truth[speaker] ?? truth[0];
  const meters = situation.meters[speaker] ?? persona.start;
  return { persona, meters, mood: moodOf(meters, persona) };
}

interface Moment {
  readonly seed: number;
  readonly turn: number;
  readonly day: Day;
  /** What was said here the last time. */
  readonly last?: Line | undefined;
  /** After how many moves the talk came here; detours leave it here. */
  readonly came: number;
}

function standingAt(scenario: Scenario, truth: Truth, situation: Situation, { seed, turn, day, last, came }: Moment): Standing {
  const beat = scenario.beats.get(situation.at);
  const face = faceOf(truth, situation, beat?.speaker ?? situation.facing);
  const occasion = { mood: face.mood.mood, persona: face.persona.id, day };
  const said = (lines: readonly Line[]): Line | undefined => wording(lines, occasion, seed, `${turn} ${situation.at}`, last);
  if (beat) {
    const choices = shuffled(beat.choices, seeded(seedOf(`${seed} ${came} order`)));
    return { kind: 'beat', beat, line: came === turn ? said(beat.lines) : undefined, choices };
  }
  const ending = scenario.endings.get(situation.at);
  return { kind: 'ended', outcome: ending?.outcome ?? 'walk-out', ending, line: ending && said(ending.lines) };
}

/** How a run began, and by turn what the learner said in their own words, where they did. */
interface Told extends Begun {
  readonly said?: ReadonlyMap<number, string>;
}

/**
 * Plays the moves from the opening. The same scenario, seed, moves and beginning always give the same talk. A detour is told in the learner's words, which
 * decide nothing.
 */
export function replay(scenario: Scenario, seed: number, moves: readonly Move[], begun: Told = AS_EVER): Talk {
  const { day, level, said } = begun;
  const truth = truthOf(scenario, seed);
  const draws = drawsOf(scenario, seed, moves);
  let situation = arrive(scenario, opening(scenario, truth, begun), draws, 0);
  let standing = standingAt(scenario, truth, situation, { seed, turn: 0, day, came: 0 });
  let came = 0;
  const lines = [standing.line];
  /** What each beat began with when the talk last came by. */
  const heard = new Map([[situation.at, standing.line]]);
  const turns: Turn[] = [];
  const told = (misfit?: number): Talk => ({
    truth,
    day,
    level,
    turns,
    situation,
    lines,
    standing,
    face: faceOf(truth, situation, situation.facing),
    ...(misfit === undefined ? {} : { misfit }),
  });
  for (const [index, stored] of moves.entries()) {
    const beat = standing.kind === 'beat' ? standing.beat : undefined;
    const named = beat && choiceOf(beat, stored.choice);
    const choice = named?.isDetour ? { ...named, text: [{ text: said?.get(index) ?? '…' }] } : named;
    const move = choice ? { ...stored, choice: choice.id } : stored;
    const led = step(scenario, truth, situation, move);
    if (!beat || !choice || !led) return told(index);
    const after = arrive(scenario, led, draws, index + 1);
    const face = faceOf(truth, after, beat.speaker);
    const silence = isSilence(choice) ? ({ silence: move.broken ? 'broken' : 'held' } as const) : {};
    const occasion = { mood: face.mood.mood, persona: face.persona.id, ...silence, day };
    const straying = {
      persona: face.persona,
      strayed: situation.strayed === true,
      locale: scenario.rolePlay.locale,
      last: turns.at(-1)?.reply,
    };
    const replies = choice.isDetour ? repliesToDetour(choice, straying) : choice.replies;
    const reply = wording(replies, occasion, seed, `${index} ${choice.id}`);
    turns.push({ choice, move, ...(reply ? { reply } : {}), before: situation, after, face, speaker: beat.speaker });
    situation = after;
    if (!after.strayed) came = index + 1;
    standing = standingAt(scenario, truth, situation, { seed, turn: index + 1, day, last: heard.get(situation.at), came });
    lines.push(standing.line);
    if (!after.strayed) heard.set(situation.at, standing.line);
  }
  return told();
}
