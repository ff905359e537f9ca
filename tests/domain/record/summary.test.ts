import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { attemptsIn } from '../../../src/domain/record/attempt.ts';
import { drillsOf } from '../../../src/domain/record/drill.ts';
import type { LearningEvent } from '../../../src/domain/record/event.ts';
import { EMPTY_SUMMARY, extend, quizKey, summarise } from '../../../src/domain/record/summary.ts';
import {
  answered,
  happened,
  moved,
  opened,
  partRead,
  quizFinished,
  quizStarted,
  read,
  runEnded,
  runStarted,
  type Told,
} from '../progress/happened.ts';

const drillStarted = (drill: string): Told => ({
  kind: 'drill-started',
  drill,
  of: 'mixed',
  seed: 1,
  objections: ['silent/a', 'stubborn/a'],
});
const drillAnswered = (drill: string, objection: string, score: number): Told => ({
  kind: 'drill-answered',
  drill,
  objection,
  choice: 'x',
  score,
  took: 1,
});
const wrote = (text: string): Told => ({ kind: 'reflected', course: 'types', lesson: 'silent', reflection: 'r', text });

const name = fc.constantFrom('a', 'b', 'c');
const score = fc.constantFrom(0, 0.5, 0.7, 1);
const anything: fc.Arbitrary<Told> = fc.oneof(
  name.map((n) => opened(n)),
  name.map((n) => read(n)),
  fc.tuple(name, fc.integer({ min: 1, max: 3 }), fc.constantFrom(3, 4)).map(([n, part, parts]) => partRead(n, part, parts)),
  fc.tuple(name, name, fc.constantFrom('lesson', 'quiz', 'exam')).map(([n, id, use]) => quizStarted(n, id, { use })),
  fc.tuple(name, name, score).map(([id, question, s]) => answered(id, `q${question}`, s)),
  fc.tuple(name, name, score).map(([n, id, s]) => quizFinished(n, id, s)),
  fc.tuple(name, name).map(([n, id]) => runStarted(n, `r${id}`)),
  name.map((id) => moved(`r${id}`)),
  fc.tuple(name, name, score).map(([n, id, s]) => runEnded(n, `r${id}`, 100 * s)),
  name.map((id) => drillStarted(`d${id}`)),
  fc.tuple(name, fc.constantFrom('silent/a', 'stubborn/a', 'gone/a'), score).map(([id, o, s]) => drillAnswered(`d${id}`, o, s)),
  name.map((n) => wrote(n)),
);
const log = fc.array(anything, { maxLength: 40 }).map((told) => happened(...told));

describe('what a log comes to', () => {
  test('is the same however it is cut into portions', () => {
    fc.assert(
      fc.property(log, fc.nat(40), fc.nat(40), (events, one, other) => {
        const [first, second] = one < other ? [one, other] : [other, one];
        const inPortions = [events.slice(0, first), events.slice(first, second), events.slice(second)].reduce(extend, EMPTY_SUMMARY);
        expect(inPortions).toEqual(summarise(events));
      }),
    );
  });

  test('leaves what it was made from as it was', () => {
    fc.assert(
      fc.property(log, log, (before, after) => {
        const summary = summarise(before);
        const copy = structuredClone(summary);
        extend(summary, after);
        expect(summary).toEqual(copy);
      }),
    );
  });

  test('can be kept and read again as it was', () => {
    fc.assert(
      fc.property(log, (events) => {
        expect(structuredClone(summarise(events))).toEqual(summarise(events));
      }),
    );
  });

  test('of quizzes is what the finished sittings come to', () => {
    fc.assert(
      fc.property(log, (events) => {
        const summary = summarise(events);
        for (const { quiz, course, use } of summary.quizzes.values()) {
          const firstEnds = new Map<string, Extract<LearningEvent, { kind: 'quiz-finished' }>>();
          for (const event of events)
            if (event.kind === 'quiz-finished' && !firstEnds.has(event.attempt)) firstEnds.set(event.attempt, event);
          const own = [...firstEnds.values()].filter((end) => end.quiz === quiz && end.course === course && end.use === use);
          expect(summary.quizzes.get(quizKey(use, course, quiz))).toMatchObject({
            attempts: own.length,
            best: Math.max(...own.map((end) => end.score)),
            passed: own.some((end) => end.passed),
          });
        }
      }),
    );
  });

  test('knows the same open sittings and drills as the events do', () => {
    fc.assert(
      fc.property(log, (events) => {
        const summary = summarise(events);
        const unfinished = attemptsIn(events).filter(
          ({ id }) => !events.some((event) => event.kind === 'quiz-finished' && event.attempt === id),
        );
        expect(new Set(summary.openAttempts.keys())).toEqual(new Set(unfinished.map(({ id }) => id)));
      }),
    );
  });

  test.each<[what: string, told: Told[], answeredLines: number]>([
    ['the first answer to each objection', [drillStarted('d'), drillAnswered('d', 'silent/a', 1), drillAnswered('d', 'silent/a', 0)], 1],
    ['none to what was not drawn', [drillStarted('d'), drillAnswered('d', 'gone/a', 1)], 0],
    ['none of a drill that never began', [drillAnswered('d', 'silent/a', 1)], 0],
  ])('counts in drills %s', (_, told, lines) => {
    const events = happened(...told);
    expect([...summarise(events).drills.values()].reduce((sum, one) => sum + one.answered, 0)).toBe(lines);
    expect(drillsOf(events).flatMap(({ answers }) => answers)).toHaveLength(lines);
  });

  test('counts an end that two tabs noted once', () => {
    const summary = summarise(happened(runStarted('talk', 'r'), runEnded('talk', 'r', 40), runEnded('talk', 'r', 40)));
    expect(summary.rolePlays.get('talk')).toMatchObject({ runs: 1 });
    expect(summary.count).toBe(3);
  });

  test('of equally good runs the newest tells the outcome', () => {
    const summary = summarise(
      happened(runEnded('talk', 'r', 60, 'stalled'), runEnded('talk', 's', 60, 'advanced'), runEnded('talk', 't', 10, 'lost')),
    );
    expect(summary.rolePlays.get('talk')).toEqual({
      first: 60,
      best: 60,
      outcome: 'advanced',
      bestPlace: 1,
      level: 'normal',
      runs: 3,
      won: 0,
    });
    expect(summary.lastEnded).toMatchObject({ run: 't' });
  });
});
