import { pick, type Random, seeded } from '../../chance/random.ts';
import type { Personas } from '../../persona/persona.ts';
import type { Techniques } from '../../persona/technique.ts';
import { plain } from '../../prose.ts';
import type { Level } from '../../record/begun.ts';
import type { Move } from '../../record/move.ts';
import { rowOf, withFacts } from '../facts.ts';
import { levelAfter } from '../level.ts';
import { type Analysis, analyse } from '../proof/proof.ts';
import type { BeatId, Choice, ChoiceId, RolePlay } from '../role-play.ts';
import { newRun, type Scenario, scenarioOf } from '../scenario.ts';
import { replay, type Talk } from '../talk/replay.ts';
import { measureMoves } from './measure-moves.ts';

/** What a talk is worth the so-manieth time, over many learners. */
export interface ReplayValue {
  /** Share of runs won, 0…1, by run. */
  readonly won: readonly number[];
  /** Share of what the customer says that had not been heard in an earlier run, 0…1, by run; 1 in the first. */
  readonly fresh: readonly number[];
}

export interface Vocabulary {
  readonly personas: Personas;
  readonly techniques: Techniques;
}

/** No talk takes so many moves; whoever goes in circles stops. */
const MOST_MOVES = 60;

/**
 * A learner who holds a talk so many times. After each run they remember, for each beat met, the line that its debrief would have them say there, and say
 * it when the beat comes again; where they remember none they choose at random among what is no mistake. After a win the next run is one level harder.
 * The same seed gives the same learner.
 */
export function replayValue(
  rolePlay: RolePlay,
  vocabulary: Vocabulary,
  { learners, runs }: { readonly learners: number; readonly runs: number },
): ReplayValue {
  const stage = new Stage(rolePlay, vocabulary);
  const won = Array.from({ length: runs }, () => 0);
  const fresh = Array.from({ length: runs }, () => 0);
  for (let learner = 0; learner < learners; learner += 1) {
    const remembered = new Map<BeatId, ChoiceId>();
    const heard = new Set<string>();
    let level: Level = 'normal';
    for (let run = 0; run < runs; run += 1) {
      const seed = learner * runs + run;
      const talk = stage.held(seed, level, remembered);
      const said = wordsOf(talk);
      fresh[run] = (fresh[run] ?? 0) + said.filter((words) => !heard.has(words)).length / Math.max(1, said.length);
      for (const words of said) heard.add(words);
      stage.remember(seed, talk, remembered);
      if (talk.standing.kind !== 'ended' || talk.standing.outcome !== 'won') continue;
      won[run] = (won[run] ?? 0) + 1;
      level = levelAfter(level) ?? level;
    }
  }
  const mean = (sums: readonly number[]): readonly number[] => sums.map((sum) => sum / learners);
  return { won: mean(won), fresh: mean(fresh) };
}

/** A role-play with all that its runs need, made once. */
class Stage {
  readonly #rolePlay: RolePlay;
  readonly #vocabulary: Vocabulary;
  readonly #scenarios = new Map<number, Scenario>();
  readonly #analyses = new Map<Level, Analysis>();

  constructor(rolePlay: RolePlay, vocabulary: Vocabulary) {
    this.#rolePlay = rolePlay;
    this.#vocabulary = vocabulary;
  }

  held(seed: number, level: Level, remembered: ReadonlyMap<BeatId, ChoiceId>): Talk {
    const scenario = this.#scenarioFor(seed);
    const begun = newRun(this.#rolePlay, seed, level);
    const random = seeded(seed);
    const moves: Move[] = [];
    let talk = replay(scenario, seed, moves, begun);
    while (talk.standing.kind === 'beat' && moves.length < MOST_MOVES) {
      const { beat } = talk.standing;
      const choice = beat.choices.find(({ id }) => id === remembered.get(beat.id)) ?? this.#anyFair(beat.choices, random);
      if (!choice) break;
      moves.push({ choice: choice.id });
      talk = replay(scenario, seed, moves, begun);
    }
    return talk;
  }

  /** Takes to heart what the debrief says of each line. */
  remember(seed: number, talk: Talk, remembered: Map<BeatId, ChoiceId>): void {
    const scenario = this.#scenarioFor(seed);
    const analysis = this.#analyses.get(talk.level) ?? analyse(scenario, talk.level);
    this.#analyses.set(talk.level, analysis);
    for (const { turn, price, better } of measureMoves(scenario, analysis, talk, this.#vocabulary.personas)) {
      const best = better?.choice ?? (price === 0 ? turn.choice : undefined);
      if (best) remembered.set(turn.before.at, best.id);
    }
  }

  #scenarioFor(seed: number): Scenario {
    const row = rowOf(this.#rolePlay, seed);
    const scenario = this.#scenarios.get(row) ?? scenarioOf(withFacts(this.#rolePlay, row), this.#vocabulary.personas);
    this.#scenarios.set(row, scenario);
    return scenario;
  }

  #anyFair(choices: readonly Choice[], random: Random): Choice | undefined {
    const fair = choices.filter(({ techniques }) => !techniques.some((id) => this.#vocabulary.techniques.get(id)?.mistake));
    return pick(fair.length > 0 ? fair : choices, random);
  }
}

/** All that the customer says in a talk, in order. */
function wordsOf({ lines, turns }: Talk): readonly string[] {
  return [...lines, ...turns.map(({ reply }) => reply)].flatMap((line) => (line ? plain(line.text) : []));
}
