import { LOCALES } from '../locale.ts';
import { between, type Check, isCount, isFlag, isId, isText, isTextMap, oneOf, optional, someOf } from '../log/field.ts';
import { LOG_VERSION, migrate, versionOf } from '../log/migrate.ts';
import { LAST_PLACE } from '../log/place.ts';
import { isRecord, type StoredRecord } from '../log/stored-record.ts';
import { CHOSEN_LEVELS, UNUSUAL_DAYS } from './begun.ts';
import type { EventKind, LearningEvent } from './event.ts';
import { inOrder } from './in-order.ts';
import { OUTCOMES } from './move.ts';
import { isAnswer, isBranch, isMove, isRunVisit } from './recorded-values.ts';
import { PUT_OFF_UNTIL, REVIEW_GRADES } from './review.ts';

/** Why a stored value is no event: shown to the learner in their language, so it is data. */
export type Defect =
  /** No object at all. */
  | { readonly kind: 'no-entry' }
  /** A kind that this version does not know: written by a newer one, or by hand. */
  | { readonly kind: 'unknown-kind'; readonly found: string }
  /** Written in a later version of the log than this one. */
  | { readonly kind: 'newer' }
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

const isPlace: Check<number> = (value): value is number => isCount(value) && value <= LAST_PLACE;
/** The last date that a clock can show. */
const LAST_DATE = 8_640_000_000_000_000;
const ENTRY = { v: isCount, id: isId, at: between(0, LAST_DATE), order: isPlace, locale: oneOf(LOCALES), content: isText };
/** Of the first, second, third … */
const isOrdinal: Check<number> = (value): value is number => isCount(value) && value >= 1;
const isShare = between(0, 1);
const isDuration = between(0, Number.MAX_SAFE_INTEGER);
const isUse = oneOf(['lesson', 'quiz', 'exam']);

/** What each kind of event must hold. A field added to `LearningEvent` and not here does not compile. */
const SHAPES: { readonly [Kind in EventKind]: Shape<EventOf<Kind>> } = {
  'lesson-opened': { ...ENTRY, course: isId, lesson: isId },
  'lesson-read': { ...ENTRY, course: isId, lesson: isId },
  'lesson-part-read': { ...ENTRY, course: isId, lesson: isId, part: isOrdinal, parts: isOrdinal },
  'quiz-started': {
    ...ENTRY,
    course: isId,
    quiz: isId,
    use: isUse,
    attempt: isId,
    seed: isCount,
    questions: someOf(isId),
    retryOf: optional(isId),
  },
  'question-answered': { ...ENTRY, attempt: isId, question: isId, answer: isAnswer, score: isShare, took: isDuration },
  'quiz-finished': { ...ENTRY, course: isId, quiz: isId, use: isUse, attempt: isId, score: isShare, passed: isFlag },
  'run-started': {
    ...ENTRY,
    run: isId,
    rolePlay: isId,
    seed: isCount,
    from: optional(isBranch),
    day: optional(oneOf(UNUSUAL_DAYS)),
    level: optional(oneOf(CHOSEN_LEVELS)),
    visit: optional(isRunVisit),
  },
  'move-made': { ...ENTRY, run: isId, turn: isCount, move: isMove, said: optional(isText) },
  'move-refused': { ...ENTRY, run: isId, turn: isCount, move: isMove },
  'run-ended': {
    ...ENTRY,
    run: isId,
    rolePlay: isId,
    outcome: oneOf(OUTCOMES),
    ending: isId,
    score: between(0, 100),
    level: optional(oneOf(CHOSEN_LEVELS)),
  },
  'visit-prepared': { ...ENTRY, run: isId, rolePlay: isId, campaign: isId, season: isId, visit: isOrdinal, chosen: isTextMap },
  'drill-started': { ...ENTRY, drill: isId, of: isId, seed: isCount, objections: someOf(isId) },
  'drill-answered': { ...ENTRY, drill: isId, objection: isId, choice: isId, score: isShare, took: isDuration, said: optional(isText) },
  reflected: { ...ENTRY, course: isId, lesson: isId, reflection: isId, text: isText },
  'review-answered': { ...ENTRY, card: isId, grade: oneOf(REVIEW_GRADES), took: isDuration, answer: optional(isAnswer) },
  'review-put-off': { ...ENTRY, card: isId, until: oneOf(PUT_OFF_UNTIL) },
  'review-taken-back': { ...ENTRY, event: isId },
};

function isKind(value: unknown): value is EventKind {
  return typeof value === 'string' && Object.hasOwn(SHAPES, value);
}

function defectOf(record: StoredRecord): Defect | undefined {
  if (versionOf(record) > LOG_VERSION) return { kind: 'newer' };
  const kind = record['kind'];
  if (!isKind(kind)) return { kind: 'unknown-kind', found: typeof kind === 'string' ? kind : typeof kind };
  const wrong = Object.entries(SHAPES[kind]).find(([field, check]) => !check(record[field]));
  return wrong && { kind: 'bad-field', field: wrong[0] };
}

function isEvent(value: unknown): value is LearningEvent {
  return isRecord(value) && defectOf(value) === undefined;
}

/** Reads one stored value, of whichever version. Fields that no event has are left alone. */
export function readEvent(value: unknown): ReadEvent {
  const today = migrate(value);
  if (isEvent(today)) return { kind: 'event', event: today };
  return { kind: 'defect', defect: (isRecord(today) ? defectOf(today) : undefined) ?? { kind: 'no-entry' } };
}

/** What was read of a log: the good entries, the others with what is wrong with each. */
export interface ReadEvents {
  readonly events: readonly LearningEvent[];
  readonly setAside: readonly SetAside[];
}

/** Reads stored values, as they come. */
export function readValues(values: readonly unknown[]): ReadEvents {
  const events: LearningEvent[] = [];
  const setAside: SetAside[] = [];
  for (const value of values) {
    const read = readEvent(value);
    if (read.kind === 'event') events.push(read.event);
    else setAside.push({ value, defect: read.defect });
  }
  return { events, setAside };
}

/** Reads stored values: the good ones in the order of the log, the others with what is wrong with each. */
export function readEvents(values: readonly unknown[]): ReadEvents {
  const { events, setAside } = readValues(values);
  return { events: inOrder(events), setAside };
}
