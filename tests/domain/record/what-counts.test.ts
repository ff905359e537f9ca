import { describe, expect, test } from 'vitest';
import { EMPTY_SUMMARY, extend, type Latest, lessonKey, noteKey, quizKey, summarise } from '../../../src/domain/record/summary.ts';
import {
  answered,
  drilled,
  happened,
  moved,
  opened,
  quizFinished,
  quizStarted,
  read,
  runEnded,
  runStarted,
  type Told,
} from '../progress/happened.ts';

const summaryOf = (...told: readonly Told[]) => summarise(happened(...told));

const wrote = (text: string, reflection = 'r', lesson = 'silent', course = 'types'): Told => ({
  kind: 'reflected',
  course,
  lesson,
  reflection,
  text,
});
const refused = (run: string): Told => ({ kind: 'move-refused', run, turn: 0, move: { choice: 'gone' } });
const drillStarted = (drill: string, objections: readonly string[], of = 'mixed'): Told => ({
  kind: 'drill-started',
  drill,
  of,
  seed: 1,
  objections,
});
const drillAnswered = (drill: string, objection: string, score: number): Told => ({
  kind: 'drill-answered',
  drill,
  objection,
  choice: 'x',
  score,
  took: 1,
});

test('no event adds nothing: it is the same summary', () => {
  const summary = summaryOf(opened('silent'));
  expect(extend(summary, [])).toBe(summary);
  expect(summarise([])).toBe(EMPTY_SUMMARY);
});

test('every event counts, those that change nothing as well', () => {
  expect(summaryOf(runStarted('talk', 'r'), refused('r'), answered('never begun', 'q1', 1), refused('r')).count).toBe(4);
});

test('keys tell apart what is of another course, lesson, use or place', () => {
  expect(lessonKey('types', 'silent')).toBe('types/silent');
  expect(quizKey('exam', 'types', 'silent')).toBe('exam types/silent');
  expect(noteKey('types', 'silent', 'r')).toBe('types/silent/r');
});

describe('lessons', () => {
  test.each<[what: string, told: readonly Told[], state: string | undefined]>([
    ['opened', [opened('silent')], 'opened'],
    ['read', [read('silent')], 'read'],
    ['opened and read', [opened('silent'), read('silent')], 'read'],
    ['read stays read, though opened again', [read('silent'), opened('silent')], 'read'],
    ['another one', [read('stubborn'), read('silent', 'market')], undefined],
  ])('%s', (_what, told, state) => {
    expect(summaryOf(...told).lessons.get('types/silent')).toBe(state);
  });
});

describe('notes', () => {
  const notes = (...told: readonly Told[]) => [...summaryOf(...told).notes].map(([key, { text }]) => `${key} ${text}`);

  test.each<[what: string, told: readonly Told[], expected: readonly string[]]>([
    [
      'the newest of each place, in the order of writing',
      [wrote('a'), wrote('b', 's'), wrote('c')],
      ['types/silent/s b', 'types/silent/r c'],
    ],
    ['one that was emptied stays, as empty', [wrote('a'), wrote('')], ['types/silent/r ']],
    [
      'each lesson and course by itself',
      [wrote('a'), wrote('b', 'r', 'stubborn'), wrote('c', 'r', 'silent', 'market')],
      ['types/silent/r a', 'types/stubborn/r b', 'market/silent/r c'],
    ],
  ])('%s', (_what, told, expected) => {
    expect(notes(...told)).toEqual(expected);
  });
});

describe('what was worked on last', () => {
  const lesson = (id: string): Latest => ({ kind: 'lesson', course: 'types', lesson: id });
  const quiz: Latest = { kind: 'quiz', course: 'types', quiz: 'q', ended: false };
  const quizOver: Latest = { ...quiz, ended: true };
  const exam: Latest = { kind: 'exam', course: 'types', ended: false };
  const examOver: Latest = { ...exam, ended: true };
  const talk: Latest = { kind: 'role-play', rolePlay: 'talk', ended: false };
  const talkOver: Latest = { ...talk, ended: true };

  // `inCourse`: the same within the course, where talks and drills have no place.
  test.each<[what: string, told: readonly Told[], latest: Latest | undefined, inCourse: Latest | undefined]>([
    ['nothing', [], undefined, undefined],
    ['a lesson opened', [opened('a')], lesson('a'), lesson('a')],
    ['a lesson read', [read('a')], lesson('a'), lesson('a')],
    ['a note written', [wrote('a')], lesson('silent'), lesson('silent')],
    ['a quiz begun', [quizStarted('q', 'a')], quiz, quiz],
    ['a quiz answered, after a lesson was looked at', [quizStarted('q', 'a'), opened('b'), answered('a', 'q1', 1)], quiz, quiz],
    ['a quiz at its end', [quizStarted('q', 'a'), quizFinished('q', 'a', 1)], quizOver, quizOver],
    ['a quiz of which only the end is known', [quizFinished('q', 'a', 1)], quizOver, quizOver],
    ['a quiz at its end, its beginning told again', [quizFinished('q', 'a', 1), opened('b'), quizStarted('q', 'a')], quizOver, quizOver],
    ['a check begun is the lesson that it stands in', [quizStarted('a', 'k', { use: 'lesson' })], lesson('a'), lesson('a')],
    [
      'a check answered is the lesson that it stands in',
      [quizStarted('a', 'k', { use: 'lesson' }), opened('b'), answered('k', 'q1', 1)],
      lesson('a'),
      lesson('a'),
    ],
    [
      'a check at its end is the lesson, which goes on',
      [quizStarted('a', 'k', { use: 'lesson' }), quizFinished('a', 'k', 1, { use: 'lesson' })],
      lesson('a'),
      lesson('a'),
    ],
    ['an examination begun', [quizStarted('x', 'a', { use: 'exam' })], exam, exam],
    ['an examination answered', [quizStarted('x', 'a', { use: 'exam' }), opened('b'), answered('a', 'q/q1', 1)], exam, exam],
    ['an examination at its end', [quizStarted('x', 'a', { use: 'exam' }), quizFinished('x', 'a', 1, { use: 'exam' })], examOver, examOver],
    ['an answer to what was never begun', [opened('a'), answered('gone', 'q1', 1)], lesson('a'), lesson('a')],
    ['an answer to what is at its end', [quizStarted('q', 'a'), quizFinished('q', 'a', 1), answered('a', 'q1', 1)], quizOver, quizOver],
    ['a talk begun', [opened('a'), runStarted('talk', 'r')], talk, lesson('a')],
    ['a talk gone on with', [runStarted('talk', 'r'), opened('a'), moved('r')], talk, lesson('a')],
    ['a move of a talk that never began', [opened('a'), moved('r')], lesson('a'), lesson('a')],
    ['a talk at its end', [runStarted('talk', 'r'), opened('a'), runEnded('talk', 'r', 1)], talkOver, lesson('a')],
    ['a move of a talk at its end', [runStarted('talk', 'r'), runEnded('talk', 'r', 1), opened('a'), moved('r')], lesson('a'), lesson('a')],
    [
      'a talk at its end, its beginning told again',
      [runEnded('talk', 'r', 1), opened('a'), runStarted('talk', 'r')],
      talkOver,
      lesson('a'),
    ],
    ['a move that was refused is none', [runStarted('talk', 'r'), opened('a'), refused('r')], lesson('a'), lesson('a')],
    ['a drill at its end', [opened('a'), ...drilled('d')], { kind: 'drill', ended: true }, lesson('a')],
    ['a drill begun', [opened('a'), drillStarted('d', ['silent/a'])], { kind: 'drill', ended: false }, lesson('a')],
  ])('%s', (_what, told, latest, inCourse) => {
    const summary = summaryOf(...told);
    expect(summary.latest).toEqual(latest);
    expect(summary.latestIn.get('types')).toEqual(inCourse);
  });

  test('the course worked on last comes last', () => {
    const { latestIn } = summaryOf(opened('a'), opened('b', 'market'), read('a'));
    expect([...latestIn]).toEqual([
      ['market', { kind: 'lesson', course: 'market', lesson: 'b' }],
      ['types', lesson('a')],
    ]);
  });
});

describe('sittings', () => {
  test('are open from their beginning to their end, with what they are of', () => {
    const begun = [quizStarted('q', 'a'), quizStarted('x', 'b', { use: 'exam' })];
    expect([...summaryOf(...begun).openAttempts]).toEqual([
      ['a', { course: 'types', quiz: 'q', use: 'quiz' }],
      ['b', { course: 'types', quiz: 'x', use: 'exam' }],
    ]);
    expect([...summaryOf(...begun, quizFinished('q', 'a', 1)).openAttempts.keys()]).toEqual(['b']);
    expect([...summaryOf(...begun, quizFinished('q', 'a', 1), quizStarted('q', 'a')).openAttempts.keys()]).toEqual(['b']);
  });

  test.each<[what: string, told: readonly Told[], scores: Readonly<Record<string, number>>]>([
    ['of a quiz', [quizStarted('q', 'a'), answered('a', 'q1', 0.5)], { 'types/q/q1': 0.5 }],
    ['of a check in a lesson', [quizStarted('l', 'a', { use: 'lesson' }), answered('a', 'q1', 0.5)], { 'types/l/q1': 0.5 }],
    [
      'of an examination, which names the quiz of each question',
      [quizStarted('x', 'a', { use: 'exam' }), answered('a', 'q/q1', 0.5)],
      { 'types/q/q1': 0.5 },
    ],
    ['the newest', [quizStarted('q', 'a'), answered('a', 'q1', 1), quizStarted('q', 'b'), answered('b', 'q1', 0)], { 'types/q/q1': 0 }],
    ['none of what was never begun', [answered('a', 'q1', 1)], {}],
    ['none after the end', [quizStarted('q', 'a'), quizFinished('q', 'a', 1), answered('a', 'q1', 1)], {}],
  ])('leave a score for each question: %s', (_what, told, scores) => {
    expect(Object.fromEntries(summaryOf(...told).scores)).toEqual(scores);
  });

  test('leave the first score of each question too', () => {
    const twice = [quizStarted('q', 'a'), answered('a', 'q1', 0.5), quizStarted('q', 'b'), answered('b', 'q1', 1)];
    expect(Object.fromEntries(summaryOf(...twice).firstScores)).toEqual({ 'types/q/q1': 0.5 });
  });

  test.each<[what: string, told: readonly Told[], sums: object | undefined]>([
    ['one', [quizFinished('q', 'a', 0.5)], { course: 'types', quiz: 'q', use: 'quiz', first: 0.5, best: 0.5, attempts: 1, passed: false }],
    [
      'the best of several',
      [quizFinished('q', 'a', 0.9), quizFinished('q', 'b', 0.2)],
      { first: 0.9, best: 0.9, attempts: 2, passed: true },
    ],
    ['passed in the end', [quizFinished('q', 'a', 0.2), quizFinished('q', 'b', 0.9)], { first: 0.2, best: 0.9, attempts: 2, passed: true }],
    ['an end that two tabs noted, once', [quizFinished('q', 'a', 0.2), quizFinished('q', 'a', 0.2)], { attempts: 1 }],
    ['a retry of what was wrong, not at all', [quizStarted('q', 'b', { retryOf: 'a' }), quizFinished('q', 'b', 1)], undefined],
    ['none that was only begun', [quizStarted('q', 'a')], undefined],
  ])('that are finished are summed: %s', (_what, told, sums) => {
    const found = summaryOf(...told).quizzes.get('quiz types/q');
    if (sums === undefined) expect(found).toBeUndefined();
    else expect(found).toMatchObject(sums);
  });

  test('that are checks in a lesson leave nothing behind but scores, however often they are done', () => {
    const check = (attempt: string, retryOf?: string): Told[] => [
      quizStarted('l', attempt, { use: 'lesson', ...(retryOf !== undefined && { retryOf }) }),
      answered(attempt, 'q1', 1),
      quizFinished('l', attempt, 1, { use: 'lesson' }),
    ];
    const summary = summaryOf(...check('a'), ...check('b', 'a'));
    expect(summary).toMatchObject({ quizzes: new Map(), ended: new Set(), retries: new Set(), openAttempts: new Map() });
    expect(summary.scores).toEqual(new Map([['types/l/q1', 1]]));
  });

  test('are remembered where they are retries, and where they ended', () => {
    const summary = summaryOf(quizStarted('q', 'a'), quizFinished('q', 'a', 0), quizStarted('q', 'b', { retryOf: 'a' }));
    expect(summary.ended).toEqual(new Set(['a']));
    expect(summary.retries).toEqual(new Set(['b']));
  });
});

describe('talks', () => {
  test('are open from their beginning to their end', () => {
    const begun = [runStarted('talk', 'r'), runStarted('other', 's')];
    expect([...summaryOf(...begun).openRuns]).toEqual([
      ['r', 'talk'],
      ['s', 'other'],
    ]);
    expect([...summaryOf(...begun, runEnded('talk', 'r', 1)).openRuns.keys()]).toEqual(['s']);
    expect([...summaryOf(...begun, runEnded('talk', 'r', 1), runStarted('talk', 'r')).openRuns.keys()]).toEqual(['s']);
  });

  test('that were won are counted', () => {
    const { rolePlays } = summaryOf(runEnded('talk', 'a', 90), runEnded('talk', 'b', 40, 'lost'), runEnded('talk', 'c', 80));
    expect(rolePlays.get('talk')).toEqual({ first: 90, best: 90, outcome: 'won', bestPlace: 0, level: 'normal', runs: 3, won: 2 });
  });

  test('that ended twice are told by the first end', () => {
    const summary = summaryOf(runEnded('talk', 'r', 40, 'lost'), runEnded('talk', 'r', 90));
    expect(summary.rolePlays.get('talk')).toMatchObject({ best: 40, outcome: 'lost', runs: 1, won: 0 });
    expect(summary.lastEnded).toMatchObject({ score: 40 });
  });
});

describe('drills', () => {
  const two = ['silent/a', 'stubborn/b'];

  test('are open until their last line is answered', () => {
    expect(summaryOf(drillStarted('d', two)).openDrills.get('d')).toEqual({ of: 'mixed', objections: two, answered: [] });
    const half = summaryOf(drillStarted('d', two), drillAnswered('d', 'stubborn/b', 1));
    expect(half.openDrills.get('d')).toEqual({ of: 'mixed', objections: two, answered: ['stubborn/b'] });
    expect(half.drills.get('mixed')).toEqual({ rounds: 0, answered: 1, well: 1, score: 1 });
    const done = summaryOf(drillStarted('d', two), drillAnswered('d', 'stubborn/b', 1), drillAnswered('d', 'silent/a', 0.25));
    expect(done.openDrills).toEqual(new Map());
    expect(done.drills.get('mixed')).toEqual({ rounds: 1, answered: 2, well: 1, score: 1.25 });
  });

  test('the last one begun is known, at its end as well', () => {
    expect(summaryOf().lastDrill).toBeUndefined();
    expect(summaryOf(...drilled('c'), ...drilled('d')).lastDrill).toBe('d');
  });

  test('are summed over rounds, by what was chosen', () => {
    const { drills } = summaryOf(
      drillStarted('c', ['silent/a'], 'silent'),
      drillAnswered('c', 'silent/a', 0.6),
      drillStarted('d', ['silent/a'], 'silent'),
      drillAnswered('d', 'silent/a', 0.59),
      drillStarted('e', ['silent/b'], 'silent'),
      drillAnswered('e', 'silent/b', 1),
    );
    expect([...drills.keys()]).toEqual(['silent']);
    expect(drills.get('silent')).toEqual({ rounds: 3, answered: 3, well: 2, score: expect.closeTo(2.19) });
  });

  test('are summed by whose objection it was as well, where a round is nobody’s', () => {
    const { drilled: byType } = summaryOf(
      drillStarted('d', [...two, 'silent/c']),
      drillAnswered('d', 'silent/a', 1),
      drillAnswered('d', 'stubborn/b', 0),
      drillAnswered('d', 'silent/c', 0.5),
    );
    expect([...byType]).toEqual([
      ['silent', { rounds: 0, answered: 2, well: 1, score: 1.5 }],
      ['stubborn', { rounds: 0, answered: 1, well: 0, score: 0 }],
    ]);
  });

  test('an objection that names nobody is nobody’s', () => {
    const { drilled: byType } = summaryOf(drillStarted('d', ['loose']), drillAnswered('d', 'loose', 1));
    expect([...byType.keys()]).toEqual(['']);
  });
});
