import { LOG_VERSION } from '../../../src/domain/log/migrate.ts';
import type { LearningEvent, NewEvent } from '../../../src/domain/record/event.ts';
import { type Summary, summarise } from '../../../src/domain/record/summary.ts';

type Without<Event> = Event extends NewEvent ? Omit<Event, 'locale' | 'content'> & Partial<Pick<Event, 'locale'>> : never;
/** An event as a test tells it. */
export type Told = Without<NewEvent>;

function dated(told: Told, index: number): LearningEvent {
  return { locale: 'zh', content: 'c', ...told, v: LOG_VERSION, id: `e${String(index).padStart(3, '0')}`, at: index, order: index };
}

/** A log in which these things happened, one after the other. */
export function happened(...told: readonly Told[]): readonly LearningEvent[] {
  return told.map(dated);
}

/** What such a log comes to. */
export const summed = (...told: readonly Told[]): Summary => summarise(happened(...told));

export const opened = (lesson: string, course = 'types'): Told => ({ kind: 'lesson-opened', course, lesson });
export const read = (lesson: string, course = 'types'): Told => ({ kind: 'lesson-read', course, lesson });
export const partRead = (lesson: string, part: number, parts: number, course = 'types'): Told => ({
  kind: 'lesson-part-read',
  course,
  lesson,
  part,
  parts,
});
export const quizStarted = (
  quiz: string,
  attempt: string,
  rest: { use?: 'lesson' | 'quiz' | 'exam'; retryOf?: string; course?: string } = {},
): Told => ({
  kind: 'quiz-started',
  course: 'types',
  use: 'quiz',
  quiz,
  attempt,
  seed: 1,
  questions: ['q1', 'q2'],
  ...rest,
});
export const answered = (attempt: string, question: string, score: number): Told => ({
  kind: 'question-answered',
  attempt,
  question,
  answer: { kind: 'options', chosen: [] },
  score,
  took: 1,
});
export const quizFinished = (
  quiz: string,
  attempt: string,
  score: number,
  rest: { use?: 'lesson' | 'quiz' | 'exam'; course?: string } = {},
): Told => ({
  kind: 'quiz-finished',
  course: 'types',
  use: 'quiz',
  quiz,
  attempt,
  score,
  passed: score >= 0.7,
  ...rest,
});
export const runStarted = (rolePlay: string, run: string): Told => ({ kind: 'run-started', rolePlay, run, seed: 1 });
export const moved = (run: string, turn = 0): Told => ({ kind: 'move-made', run, turn, move: { choice: 'a' } });
export const runEnded = (
  rolePlay: string,
  run: string,
  score: number,
  outcome: 'won' | 'advanced' | 'stalled' | 'lost' | 'walk-out' = 'won',
  level?: 'patient' | 'hard',
): Told => ({
  kind: 'run-ended',
  ...(level ? { level } : {}),
  rolePlay,
  run,
  outcome,
  ending: 'end',
  score,
});
/** A drill of one line, answered. */
export const drilled = (drill: string): readonly Told[] => [
  { kind: 'drill-started', drill, of: 'mixed', seed: 1, objections: ['silent/too-dear'] },
  { kind: 'drill-answered', drill, objection: 'silent/too-dear', choice: 'a', score: 1, took: 1 },
];
