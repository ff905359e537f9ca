import type { Begun } from './begun.ts';
import type { LearningEvent, MoveMade, RunEnded, RunStarted } from './event.ts';
import type { RunVisit } from './history.ts';
import type { Move } from './move.ts';

/**
 * A run as it is stored: everything else about it follows. Runs from before there were days and levels began on an ordinary day, at the normal level.
 */
export interface Run extends Begun {
  readonly id: string;
  readonly rolePlay: string;
  /** 32-bit; draws wordings, the order of choices and, where it is hidden, the type. */
  readonly seed: number;
  readonly content: string;
  readonly moves: readonly Move[];
  /** Where it is a visit of a campaign. */
  readonly visit?: RunVisit;
}

/** A run as the learning log tells it. */
export interface RecordedRun extends Run {
  /** What the learner said in their own words, by turn. */
  readonly said: ReadonlyMap<number, string>;
  /** Milliseconds since 1970-01-01 UTC. */
  readonly startedAt: number;
  /** The run it branches off, and after how many of that run's moves. */
  readonly from?: { readonly run: string; readonly moves: number };
  readonly ended?: Pick<RunEnded, 'at' | 'outcome' | 'ending' | 'score'>;
}

interface Said {
  readonly move: Move;
  readonly said?: string;
}

/**
 * The runs of one role-play in the order in which they began. Should two tabs have made the same turn of the same run, the first one
 * counts; after a turn that is missing, e.g. because two logs were merged in part, nothing counts. A run that branches off another one
 * begins with that one's moves: they are not written twice.
 * @param events in the order of the log
 */
export function runsOf(events: readonly LearningEvent[], rolePlay: string): readonly RecordedRun[] {
  const starts = new Map<string, RunStarted>();
  const made = new Map<string, Map<number, MoveMade>>();
  const ends = new Map<string, RunEnded>();
  for (const event of events) {
    if (event.kind === 'run-started' && event.rolePlay === rolePlay && !starts.has(event.run)) starts.set(event.run, event);
    if (event.kind === 'run-ended' && !ends.has(event.run)) ends.set(event.run, event);
    if (event.kind === 'move-made') {
      const turns = made.get(event.run) ?? new Map<number, MoveMade>();
      if (!turns.has(event.turn)) turns.set(event.turn, event);
      made.set(event.run, turns);
    }
  }
  const moves = movesOfEach(starts, made);
  return [...starts.values()].map((start) => {
    const own = moves.get(start.run) ?? [];
    const end = ends.get(start.run);
    return {
      id: start.run,
      rolePlay,
      seed: start.seed,
      content: start.content,
      moves: own.map(({ move }) => move),
      day: start.day ?? 'ordinary',
      level: start.level ?? 'normal',
      said: new Map(own.flatMap(({ said }, turn) => (said === undefined ? [] : [[turn, said] as const]))),
      startedAt: start.at,
      ...(start.visit ? { visit: start.visit } : {}),
      ...(start.from ? { from: start.from } : {}),
      ...(end ? { ended: { at: end.at, outcome: end.outcome, ending: end.ending, score: end.score } } : {}),
    };
  });
}

/** The moves of each run, those it shares with the run that it branches off among them. Each run is put together once, however long the chain. */
function movesOfEach(
  starts: ReadonlyMap<string, RunStarted>,
  made: ReadonlyMap<string, ReadonlyMap<number, MoveMade>>,
): ReadonlyMap<string, readonly Said[]> {
  const moves = new Map<string, readonly Said[]>();
  for (const start of starts.values()) {
    const chain: RunStarted[] = [];
    const met = new Set<string>();
    let at: RunStarted | undefined = start;
    while (at && !moves.has(at.run) && !met.has(at.run)) {
      chain.push(at);
      met.add(at.run);
      at = starts.get(at.from?.run ?? '');
    }
    // In a log edited by hand runs may branch off each other: the circle is cut above this run, and what that gives holds for this run alone.
    const isCut = at !== undefined && met.has(at.run);
    let above: readonly Said[] = isCut ? [] : (moves.get(at?.run ?? '') ?? []);
    for (const { run, from } of chain.toReversed()) {
      const own = made.get(run);
      const together: Said[] = from ? above.slice(0, from.moves) : [];
      for (let next = own?.get(together.length); next; next = own?.get(together.length)) together.push(next);
      if (!isCut || run === start.run) moves.set(run, together);
      above = together;
    }
  }
  return moves;
}
