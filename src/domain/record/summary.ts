import { ANSWERED_WELL } from './answered-well.ts';
import type { Level } from './begun.ts';
import type { LearningEvent, LessonPartRead, QuizFinished, QuizUse, Reflected, RunEnded, RunStarted } from './event.ts';
import type { RunVisit } from './history.ts';
import type { Outcome } from './move.ts';

/** How far a lesson was read that was not read to its end since. */
export interface LessonReached {
  /** The part to go on with: the one after the furthest that was read to its end; 2…`parts`. */
  readonly part: number;
  /** How many parts the lesson had when it was read. An author may have written more since, or fewer. */
  readonly parts: number;
}

/** What the finished sittings of one quiz come to. A retry of the wrong answers alone asks less than the quiz does: it counts for nothing here. */
export interface QuizSums {
  readonly course: string;
  readonly quiz: string;
  readonly use: QuizUse;
  /** Scores of the first and of the best sitting, 0…1. */
  readonly first: number;
  readonly best: number;
  readonly attempts: number;
  readonly passed: boolean;
}

/** What the ended runs of one role-play come to. */
export interface RunSums {
  /** Scores of the first and of the best run, 0…100. */
  readonly first: number;
  readonly best: number;
  /** The outcome of the best run, the newest where several scored the same, and that run's place in the log. */
  readonly outcome: Outcome;
  readonly bestPlace: number;
  /** The level of the best run. What was scored before a patient customer is best only while nothing else was scored. */
  readonly level: Level;
  readonly runs: number;
  readonly won: number;
}

/** What the answers of drills come to. */
export interface DrillSums {
  /** Drills done to the end. */
  readonly rounds: number;
  /** Lines answered, those of drills left in the middle among them. */
  readonly answered: number;
  /** How many of these were answered well. */
  readonly well: number;
  /** Sum of their scores. */
  readonly score: number;
}

/** What was worked on last. `ended`: it came to its end, so there is nothing to go back to. Of a lesson `lessons` tells. */
export type Latest =
  | { readonly kind: 'lesson'; readonly course: string; readonly lesson: string }
  | { readonly kind: 'quiz'; readonly course: string; readonly quiz: string; readonly ended: boolean }
  | { readonly kind: 'exam'; readonly course: string; readonly ended: boolean }
  /** `campaign`: it was a visit of it, or one was prepared. */
  | { readonly kind: 'role-play'; readonly rolePlay: string; readonly ended: boolean; readonly campaign?: string }
  | { readonly kind: 'drill'; readonly ended: boolean };

interface OpenAttempt {
  readonly course: string;
  readonly quiz: string;
  readonly use: QuizUse;
}

interface OpenDrill {
  readonly of: string;
  readonly objections: readonly string[];
  readonly answered: readonly string[];
}

/**
 * What the whole log comes to: all that progress, records and 'continue' are derived from. Its size depends on how much content there is, hardly
 * on how long the log is, so it can be kept beside a long log; it can always be made again from the events.
 */
export interface Summary {
  /** Events counted. */
  readonly count: number;
  /** By `<course>/<lesson>`. */
  readonly lessons: ReadonlyMap<string, 'opened' | 'read'>;
  /** By `<course>/<lesson>`: those of which parts were read since they were last read to the end. */
  readonly reached: ReadonlyMap<string, LessonReached>;
  /** By use, course and quiz. */
  readonly quizzes: ReadonlyMap<string, QuizSums>;
  /** The newest score of each question answered, 0…1, by `<course>/<quiz>/<question>`; and its first. */
  readonly scores: ReadonlyMap<string, number>;
  readonly firstScores: ReadonlyMap<string, number>;
  /** By role-play. */
  readonly rolePlays: ReadonlyMap<string, RunSums>;
  /** The last run that ended. */
  readonly lastEnded: RunEnded | undefined;
  /** By what was chosen to drill: a persona's id, or `mixed`. */
  readonly drills: ReadonlyMap<string, DrillSums>;
  /** The answers of all drills by whose objection it was. */
  readonly drilled: ReadonlyMap<string, DrillSums>;
  readonly lastDrill: string | undefined;
  /** The newest note of each place, `<course>/<lesson>/<reflection>`, in the order of writing; emptied ones too. */
  readonly notes: ReadonlyMap<string, Reflected>;
  readonly latest: Latest | undefined;
  /** The same within each course; the course worked on last comes last. */
  readonly latestIn: ReadonlyMap<string, Latest>;
  /** What was begun and is not at its end, by id. */
  readonly openAttempts: ReadonlyMap<string, OpenAttempt>;
  readonly openRuns: ReadonlyMap<string, string>;
  readonly openDrills: ReadonlyMap<string, OpenDrill>;
  /** By campaign: the season worked on last, and how many of its visits are over. */
  readonly seasons: ReadonlyMap<string, { readonly season: string; readonly over: number }>;
  /** The visits among the runs that are not at their end. */
  readonly openVisits: ReadonlyMap<string, RunVisit>;
  /** Ids of what has ended, so that an end noted by two tabs counts once; and of sittings that are retries. */
  readonly ended: ReadonlySet<string>;
  readonly retries: ReadonlySet<string>;
}

export const EMPTY_SUMMARY: Summary = {
  count: 0,
  lessons: new Map(),
  reached: new Map(),
  quizzes: new Map(),
  scores: new Map(),
  firstScores: new Map(),
  rolePlays: new Map(),
  lastEnded: undefined,
  drills: new Map(),
  drilled: new Map(),
  lastDrill: undefined,
  notes: new Map(),
  latest: undefined,
  latestIn: new Map(),
  openAttempts: new Map(),
  openRuns: new Map(),
  openDrills: new Map(),
  seasons: new Map(),
  openVisits: new Map(),
  ended: new Set(),
  retries: new Set(),
};

/** A summary in the making: the same fields, open to change. */
type Draft = {
  -readonly [Field in keyof Summary]: Summary[Field] extends ReadonlyMap<infer Key, infer Value>
    ? Map<Key, Value>
    : Summary[Field] extends ReadonlySet<infer Member>
      ? Set<Member>
      : Summary[Field];
};

/** The summary of a log that goes on: `summary` is of what came before. `events` in the order of the log (in-order.ts). */
export function extend(summary: Summary, events: readonly LearningEvent[]): Summary {
  if (events.length === 0) return summary;
  const draft: Draft = {
    ...summary,
    lessons: new Map(summary.lessons),
    reached: new Map(summary.reached),
    quizzes: new Map(summary.quizzes),
    scores: new Map(summary.scores),
    firstScores: new Map(summary.firstScores),
    rolePlays: new Map(summary.rolePlays),
    drills: new Map(summary.drills),
    drilled: new Map(summary.drilled),
    notes: new Map(summary.notes),
    latestIn: new Map(summary.latestIn),
    openAttempts: new Map(summary.openAttempts),
    openRuns: new Map(summary.openRuns),
    openDrills: new Map(summary.openDrills),
    seasons: new Map(summary.seasons),
    openVisits: new Map(summary.openVisits),
    ended: new Set(summary.ended),
    retries: new Set(summary.retries),
  };
  for (const event of events) note(draft, event);
  draft.count += events.length;
  return draft;
}

export const summarise = (events: readonly LearningEvent[]): Summary => extend(EMPTY_SUMMARY, events);

export const lessonKey = (course: string, lesson: string): string => `${course}/${lesson}`;
export const quizKey = (use: QuizUse, course: string, quiz: string): string => `${use} ${course}/${quiz}`;
export const noteKey = (course: string, lesson: string, reflection: string): string => `${course}/${lesson}/${reflection}`;

function note(draft: Draft, event: LearningEvent): void {
  switch (event.kind) {
    case 'lesson-opened':
    case 'lesson-part-read':
    case 'lesson-read': {
      const key = lessonKey(event.course, event.lesson);
      if (event.kind === 'lesson-read') {
        draft.lessons.set(key, 'read');
        draft.reached.delete(key);
      } else if (!draft.lessons.has(key)) draft.lessons.set(key, 'opened');
      if (event.kind === 'lesson-part-read') draft.reached.set(key, reachedAfter(draft.reached.get(key), event));
      workedOn(draft, { kind: 'lesson', course: event.course, lesson: event.lesson }, event.course);
      break;
    }
    case 'reflected': {
      const key = noteKey(event.course, event.lesson, event.reflection);
      draft.notes.delete(key);
      draft.notes.set(key, event);
      workedOn(draft, { kind: 'lesson', course: event.course, lesson: event.lesson }, event.course);
      break;
    }
    case 'quiz-started': {
      const { attempt, course, quiz, use } = event;
      if (event.retryOf !== undefined && use !== 'lesson') draft.retries.add(attempt);
      if (!draft.ended.has(attempt)) draft.openAttempts.set(attempt, { course, quiz, use });
      workedOn(draft, placeOf({ course, quiz, use }, draft.ended.has(attempt)), course);
      break;
    }
    case 'question-answered': {
      const open = draft.openAttempts.get(event.attempt);
      if (!open) break;
      // An examination names its questions `<quiz>/<question>`, a quiz by their own ids.
      const key = `${open.course}/${open.use === 'exam' ? '' : `${open.quiz}/`}${event.question}`;
      draft.scores.set(key, event.score);
      if (!draft.firstScores.has(key)) draft.firstScores.set(key, event.score);
      workedOn(draft, placeOf(open, false), open.course);
      break;
    }
    case 'quiz-finished':
      finishQuiz(draft, event);
      break;
    case 'run-started':
      if (!draft.ended.has(event.run)) draft.openRuns.set(event.run, event.rolePlay);
      startVisit(draft, event);
      draft.latest = {
        ...{ kind: 'role-play', rolePlay: event.rolePlay, ended: !draft.openRuns.has(event.run) },
        ...campaignOf(event.visit),
      };
      break;
    case 'move-made': {
      const rolePlay = draft.openRuns.get(event.run);
      if (rolePlay !== undefined)
        draft.latest = { kind: 'role-play', rolePlay, ended: false, ...campaignOf(draft.openVisits.get(event.run)) };
      break;
    }
    case 'move-refused':
    // What is due is reckoned from the whole log, with the cards at hand (domain/review): a summary knows neither.
    case 'review-answered':
    case 'review-put-off':
    case 'review-taken-back':
      break;
    case 'visit-prepared':
      seasonReaches(draft, { campaign: event.campaign, season: event.season, over: event.visit - 1 });
      draft.latest = { kind: 'role-play', rolePlay: event.rolePlay, ended: true, campaign: event.campaign };
      break;
    case 'run-ended':
      endRun(draft, event);
      break;
    case 'drill-started':
      draft.openDrills.set(event.drill, { of: event.of, objections: event.objections, answered: [] });
      draft.lastDrill = event.drill;
      draft.latest = { kind: 'drill', ended: false };
      break;
    case 'drill-answered':
      answerDrill(draft, event.drill, event.objection, event.score);
      draft.latest = { kind: 'drill', ended: !draft.openDrills.has(event.drill) };
      break;
  }
}

/** The furthest part counts; of a lesson that was cut into parts anew, what was read before counts no more. */
function reachedAfter(before: LessonReached | undefined, { part, parts }: LessonPartRead): LessonReached {
  const next = Math.min(part + 1, parts);
  return { part: before?.parts === parts ? Math.max(before.part, next) : next, parts };
}

function workedOn(draft: Draft, latest: Latest, course: string): void {
  draft.latest = latest;
  draft.latestIn.delete(course);
  draft.latestIn.set(course, latest);
}

/** A check stands in the middle of a lesson: what is under way is the lesson. */
function placeOf({ course, quiz, use }: OpenAttempt, ended: boolean): Latest {
  if (use === 'lesson') return { kind: 'lesson', course, lesson: quiz };
  return use === 'exam' ? { kind: 'exam', course, ended } : { kind: 'quiz', course, quiz, ended };
}

function finishQuiz(draft: Draft, { attempt, course, quiz, use, score, passed }: QuizFinished): void {
  draft.openAttempts.delete(attempt);
  workedOn(draft, placeOf({ course, quiz, use }, true), course);
  if (use === 'lesson') return;
  if (draft.ended.has(attempt) || draft.retries.has(attempt)) return;
  draft.ended.add(attempt);
  const key = quizKey(use, course, quiz);
  const before = draft.quizzes.get(key);
  draft.quizzes.set(key, {
    ...{ course, quiz, use },
    first: before?.first ?? score,
    best: Math.max(before?.best ?? 0, score),
    attempts: (before?.attempts ?? 0) + 1,
    passed: before?.passed === true || passed,
  });
}

function endRun(draft: Draft, event: RunEnded): void {
  draft.openRuns.delete(event.run);
  const visit = draft.openVisits.get(event.run);
  draft.openVisits.delete(event.run);
  if (visit) seasonReaches(draft, { ...visit, over: visit.number });
  draft.latest = { ...{ kind: 'role-play', rolePlay: event.rolePlay, ended: true }, ...campaignOf(visit) };
  if (draft.ended.has(event.run)) return;
  draft.ended.add(event.run);
  draft.lastEnded = event;
  const before = draft.rolePlays.get(event.rolePlay);
  const level = event.level ?? 'normal';
  const [counts, counted] = [level !== 'patient', before !== undefined && before.level !== 'patient'];
  const isBest = before === undefined || (counts === counted ? event.score >= before.best : counts);
  draft.rolePlays.set(event.rolePlay, {
    first: before?.first ?? event.score,
    best: isBest ? event.score : before.best,
    outcome: isBest ? event.outcome : before.outcome,
    bestPlace: isBest ? event.order : before.bestPlace,
    level: isBest ? level : before.level,
    runs: (before?.runs ?? 0) + 1,
    won: (before?.won ?? 0) + (event.outcome === 'won' ? 1 : 0),
  });
}

const campaignOf = (visit: Pick<RunVisit, 'campaign'> | undefined): { readonly campaign?: string } =>
  visit ? { campaign: visit.campaign } : {};

/** A run that branches off another is practice: it moves no season. */
function startVisit(draft: Draft, { run, visit, from }: RunStarted): void {
  if (!visit || from) return;
  seasonReaches(draft, { ...visit, over: visit.number - 1 });
  if (!draft.ended.has(run)) draft.openVisits.set(run, visit);
}

/** A visit that is over stays so, whatever is practised of it later. */
function seasonReaches(
  draft: Draft,
  { campaign, season, over }: { readonly campaign: string; readonly season: string; readonly over: number },
): void {
  const before = draft.seasons.get(campaign);
  draft.seasons.set(campaign, { season, over: before?.season === season ? Math.max(before.over, over) : over });
}

/** Of two answers to one objection the first counts. */
function answerDrill(draft: Draft, id: string, objection: string, score: number): void {
  const drill = draft.openDrills.get(id);
  if (!drill?.objections.includes(objection) || drill.answered.includes(objection)) return;
  const answered = [...drill.answered, objection];
  const isDone = answered.length === drill.objections.length;
  if (isDone) draft.openDrills.delete(id);
  else draft.openDrills.set(id, { ...drill, answered });
  addAnswer(draft.drills, drill.of, score, isDone);
  addAnswer(draft.drilled, objection.slice(0, Math.max(0, objection.indexOf('/'))), score, false);
}

function addAnswer(sums: Map<string, DrillSums>, key: string, score: number, isDone: boolean): void {
  const before = sums.get(key);
  sums.set(key, {
    rounds: (before?.rounds ?? 0) + (isDone ? 1 : 0),
    answered: (before?.answered ?? 0) + 1,
    well: (before?.well ?? 0) + (score >= ANSWERED_WELL ? 1 : 0),
    score: (before?.score ?? 0) + score,
  });
}
