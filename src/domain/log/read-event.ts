import { LOCALES } from '../locale.ts';
import { OUTCOMES } from '../role-play/role-play.ts';
import type { EventKind, LearningEvent } from './event.ts';
import {
  between,
  type Check,
  isAnswer,
  isBranch,
  isCount,
  isFlag,
  isId,
  isMove,
  isRecord,
  isText,
  listOf,
  oneOf,
  optional,
  type StoredRecord,
} from './field.ts';

/** Why a stored value is no event: shown to the learner in their language, so it is data. */
export type Defect =
  /** No object at all. */
  | { readonly kind: 'no-entry' }
  /** A kind that this version does not know: written by a newer one, or by hand. */
  | { readonly kind: 'unknown-kind'; readonly found: string }
  /** A field is missing or holds what it cannot. */
  | { readonly kind: 'bad-field'; readonly field: string };

/** A stored value that could not be read. It stays where it is stored. */
export interface SetAside {
  readonly value: unknown;
  readonly defect: Defect;
}

export type ReadEvent = { readonly kind: 'event'; readonly event: LearningEvent } | { readonly kind: 'defect'; readonly defect: Defect };

type EventOf<Kind extends EventKind> = Extract<LearningEvent, { kind: Kind }>;
type CheckOf<Event, Field extends keyof Event> =
  Record<never, never> extends Pick<Event, Field> ? Check<Exclude<Event[Field], undefined> | undefined> : Check<Event[Field]>;
type Shape<Event> = { readonly [Field in Exclude<keyof Event, 'kind'>]-?: CheckOf<Event, Field> };

const ENTRY = { id: isId, at: between(0, 8_640_000_000_000_000), locale: oneOf(LOCALES), content: isText };
const isShare = between(0, 1);
const isDuration = between(0, Number.MAX_SAFE_INTEGER);
const isUse = oneOf(['lesson', 'quiz', 'exam']);

/** What each kind of event must hold. A field added to `LearningEvent` and not here does not compile. */
const SHAPES: { readonly [Kind in EventKind]: Shape<EventOf<Kind>> } = {
  'lesson-opened': { ...ENTRY, course: isId, lesson: isId },
  'lesson-read': { ...ENTRY, course: isId, lesson: isId },
  'quiz-started': {
    ...ENTRY,
    course: isId,
    quiz: isId,
    use: isUse,
    attempt: isId,
    seed: isCount,
    questions: listOf(isId),
    retryOf: optional(isId),
  },
  'question-answered': { ...ENTRY, attempt: isId, question: isId, answer: isAnswer, score: isShare, took: isDuration },
  'quiz-finished': { ...ENTRY, course: isId, quiz: isId, use: isUse, attempt: isId, score: isShare, passed: isFlag },
  'run-started': { ...ENTRY, run: isId, rolePlay: isId, seed: isCount, from: optional(isBranch) },
  'move-made': { ...ENTRY, run: isId, turn: isCount, move: isMove, said: optional(isText) },
  'move-refused': { ...ENTRY, run: isId, turn: isCount, move: isMove },
  'run-ended': { ...ENTRY, run: isId, rolePlay: isId, outcome: oneOf(OUTCOMES), ending: isId, score: between(0, 100) },
  'drill-started': { ...ENTRY, drill: isId, of: isId, seed: isCount, objections: listOf(isId) },
  'drill-answered': { ...ENTRY, drill: isId, objection: isId, choice: isId, score: isShare, took: isDuration },
  reflected: { ...ENTRY, course: isId, lesson: isId, reflection: isId, text: isText },
};

function isKind(value: unknown): value is EventKind {
  return typeof value === 'string' && Object.hasOwn(SHAPES, value);
}

function defectOf(record: StoredRecord): Defect | undefined {
  const kind = record['kind'];
  if (!isKind(kind)) return { kind: 'unknown-kind', found: typeof kind === 'string' ? kind : typeof kind };
  const wrong = Object.entries(SHAPES[kind]).find(([field, check]) => !check(record[field]));
  return wrong && { kind: 'bad-field', field: wrong[0] };
}

function isEvent(value: unknown): value is LearningEvent {
  return isRecord(value) && defectOf(value) === undefined;
}

/** Reads one stored value. Fields that no event has are left alone. */
export function readEvent(value: unknown): ReadEvent {
  if (isEvent(value)) return { kind: 'event', event: value };
  return { kind: 'defect', defect: (isRecord(value) ? defectOf(value) : undefined) ?? { kind: 'no-entry' } };
}

/** Reads stored values: the good ones in order of time, the others with what is wrong with each. */
export function readEvents(values: readonly unknown[]): {
  readonly events: readonly LearningEvent[];
  readonly setAside: readonly SetAside[];
} {
  const events: LearningEvent[] = [];
  const setAside: SetAside[] = [];
  for (const value of values) {
    const read = readEvent(value);
    if (read.kind === 'event') events.push(read.event);
    else setAside.push({ value, defect: read.defect });
  }
  return { events: events.sort(byTime), setAside };
}

/** Order of time; within a millisecond that of the ids, which uuid v7 keeps in order of creation on one device. */
export function byTime(a: LearningEvent, b: LearningEvent): number {
  return a.at - b.at || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
}
