import { FSRSAlgorithm } from 'ts-fsrs';
import type { ReviewGrade } from '../record/review.ts';
import type { Card } from './card.ts';
import type { DayOf } from './days.ts';
import type { CardHistory, Grading } from './history.ts';

/** How much of what is due is to be remembered still: the higher, the sooner cards come back. */
export const RETENTION = { least: 0.8, most: 0.95, usual: 0.9, step: 0.01 } as const;

const RATING: Readonly<Record<ReviewGrade, number>> = { again: 1, hard: 2, good: 3, easy: 4 };

/** What is left of a card in memory, as FSRS sees it. */
export interface Memory {
  /** Days after which nine of ten such cards are remembered. */
  readonly stability: number;
  /** 1…10. */
  readonly difficulty: number;
  /** The day on which it was last asked for. */
  readonly day: number;
}

/** A card and when it comes next. */
export interface Scheduled {
  readonly card: Card;
  /** Undefined: it was met and never asked for. */
  readonly memory: Memory | undefined;
  /** How likely it is remembered today, 0…1; 0 of what was never asked for. */
  readonly recall: number;
  /** The day on which it is due; today's or an earlier one: it is due. */
  readonly due: number;
  readonly changed: boolean;
}

/** All that was met, as it stands on a day. */
export interface Schedule {
  readonly today: number;
  /** What comes, sooner or later. */
  readonly cards: readonly Scheduled[];
  /** What was put off until tomorrow today. */
  readonly buried: readonly Card[];
  /** What the learner knows for good, with the event that says so. */
  readonly forGood: readonly { readonly card: Card; readonly event: string }[];
}

/**
 * The model with the library's default parameters; `retention` 0.8…0.95. No chance in it: the same log gives the same days on every device. The
 * library's own schedulers count in minutes and keep state on a card; here everything follows from the log, so the model alone is taken.
 */
export function scheduler(retention: number): FSRSAlgorithm {
  return new FSRSAlgorithm({ request_retention: Math.min(RETENTION.most, Math.max(RETENTION.least, retention)), enable_fuzz: false });
}

/** What is remembered after these gradings. A clock that was set back makes no time between two of them, never less than none. */
export function memoryAfter(gradings: readonly Grading[], dayOf: DayOf, algorithm: FSRSAlgorithm): Memory | undefined {
  let memory: Memory | undefined;
  for (const { grade, at } of gradings) {
    const day = dayOf(at);
    const state = algorithm.next_state(memory ?? null, memory ? Math.max(0, day - memory.day) : 0, RATING[grade]);
    memory = { stability: state.stability, difficulty: state.difficulty, day };
  }
  return memory;
}

/**
 * Where everything that was met stands.
 * @param now milliseconds since 1970-01-01 UTC
 */
export function scheduleOf(histories: ReadonlyMap<string, CardHistory>, now: number, dayOf: DayOf, retention: number): Schedule {
  const algorithm = scheduler(retention);
  const today = dayOf(now);
  const cards: Scheduled[] = [];
  const buried: Card[] = [];
  const forGood: { card: Card; event: string }[] = [];
  for (const { card, gradings, changed, putOff } of histories.values()) {
    if (putOff?.until === 'never') forGood.push({ card, event: putOff.event });
    else if (putOff && dayOf(putOff.at) === today) buried.push(card);
    else cards.push({ card, changed, ...standing(memoryAfter(gradings, dayOf, algorithm), today, algorithm) });
  }
  return { today, cards, buried, forGood };
}

function standing(memory: Memory | undefined, today: number, algorithm: FSRSAlgorithm): Pick<Scheduled, 'memory' | 'recall' | 'due'> {
  if (!memory) return { memory, recall: 0, due: today };
  const passed = today - memory.day;
  const recall = algorithm.forgetting_curve(Math.max(0, passed), memory.stability);
  // Asked for on a day that has not come: the clock was ahead then, and nobody knows how long ago it was.
  return { memory, recall, due: passed < -1 ? today : memory.day + algorithm.next_interval(memory.stability, Math.max(0, passed)) };
}

export const isDue = ({ memory, due }: Scheduled, today: number): boolean => memory !== undefined && due <= today;
export const isNew = ({ memory }: Scheduled): boolean => memory === undefined;
