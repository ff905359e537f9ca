// @vitest-environment ./tests/islands/rune-environment.ts
import { describe, expect, test } from 'vitest';
import type { Quiz } from '../../../../src/domain/quiz/quiz.ts';
import type { NewEvent } from '../../../../src/domain/record/event.ts';
import { quizWords } from '../../../../src/i18n/words/quiz.ts';
import { SittingSession } from '../../../../src/islands/quiz/sitting/sitting-session.svelte.ts';
import type { SittingSurroundings } from '../../../../src/islands/quiz/sitting/sitting-surroundings.ts';
import { RecordView } from '../../../../src/islands/record/record-view.svelte.ts';
import { LearningRecord } from '../../../../src/record/learning-record.ts';
import { RecordError } from '../../../../src/record/log-port.ts';
import { questionsOf } from '../../../domain/quiz/one-of-each.ts';
import { InMemoryLog, StillPage, settled } from '../../../record/in-memory.ts';

const words = quizWords.en;
const text = ['x', 'y', 'z'].map((id) => `## ${id}\n\nIs it ${id}?\n\n- [x] True\n- [ ] False\n`).join('\n');
const quiz: Quiz = { id: 'q', course: 'c', lesson: 'l', locale: 'en', title: 'Q', content: 'text', questions: questionsOf(text) };
const RIGHT = { kind: 'options', chosen: ['true'] } as const;
/** Asks x, y, z in this order; an examination z, x, y. */
const SEED = 7;

const fails = async (): Promise<void> => {
  throw new RecordError('full', undefined);
};
const offline = (): Promise<void> => Promise.reject(new Error('offline'));

/** What a device keeps of clocks, besides the log. */
const clocks = new Map<string, number>();
let names = 0;

/** A tab in which the quiz was entered, of the browser whose log this is. */
async function openTab(log: InMemoryLog, around: Partial<SittingSurroundings> = {}, of: Partial<Parameters<typeof sessionOf>[0]> = {}) {
  const page = new StillPage();
  const view = new RecordView(new LearningRecord(log, page));
  await view.follow({ kind: 'quiz', course: 'c', quiz: 'q' });
  const turns: string[] = [];
  const session: SittingSession = sessionOf(of, {
    record: view,
    now: page.now,
    newId: () => {
      names += 1;
      return `attempt-${names}`;
    },
    keepClock: (attempt, end) => clocks.set(attempt, end),
    clockOf: (attempt) => clocks.get(attempt),
    bringQuestions: async () => undefined,
    bringResult: async () => undefined,
    turned: () => turns.push(session.phase),
    ...around,
  });
  return { page, view, session, turns };
}

function sessionOf(of: Partial<ConstructorParameters<typeof SittingSession>[0]>, around: SittingSurroundings): SittingSession {
  return new SittingSession(
    { use: 'quiz', quizzes: [quiz], course: 'c', locale: 'en', pass: 0.7, words, lessons: { l: '/l/' }, ...of },
    around,
  );
}

async function begun(
  log = new InMemoryLog(),
  around: Partial<SittingSurroundings> = {},
  entry: Parameters<SittingSession['enter']>[0] = { kind: 'start', seed: SEED },
) {
  const tab = await openTab(log, around);
  await tab.session.enter(entry);
  await settled();
  return tab;
}

const stored = (log: InMemoryLog): readonly unknown[] => log.values.map((value) => Object(value).kind);
/** The attempt that the log began with last. */
const lastAttempt = (log: InMemoryLog): string => Object(log.values.findLast((value) => Object(value).kind === 'quiz-started')).attempt;

describe('beginning', () => {
  test('is noted with what is asked and the text as it is; the first question is shown from its top', async () => {
    const log = new InMemoryLog();
    const { session, turns } = await begun(log);
    expect(log.values).toMatchObject([
      { kind: 'quiz-started', course: 'c', quiz: 'q', use: 'quiz', seed: SEED, questions: ['x', 'y', 'z'], content: 'text', locale: 'en' },
    ]);
    expect([session.name, session.question?.id, session.phase, turns]).toEqual(['x', 'x', 'question', ['question']]);
    expect([session.keeping, session.clockEnd, session.notice]).toEqual(['idle', undefined, '']);
  });

  test('does not happen, and is said, where the first question cannot be fetched', async () => {
    const log = new InMemoryLog();
    const { session } = await begun(log, { bringQuestions: offline });
    expect([session.attempt, session.notice, log.values]).toEqual([undefined, words.notLoaded, []]);
  });

  test('with a clock: it runs from now on, and a reload knows of it', async () => {
    const log = new InMemoryLog();
    const tab = await openTab(log);
    await tab.session.enter({ kind: 'start', seed: SEED, minutes: 36 });
    expect(tab.session.clockEnd).toBe(tab.page.time + 36 * 60_000);
    await settled();
    const again = await openTab(log);
    await again.session.enter({ kind: 'resume', attempt: lastAttempt(log) });
    expect(again.session.clockEnd).toBe(tab.session.clockEnd);
  });

  test('an examination is named so, and its questions after their quizzes', async () => {
    const log = new InMemoryLog();
    const { session } = await openTab(log, {}, { use: 'exam' });
    await session.enter({ kind: 'start', seed: SEED });
    session.answer(RIGHT, 1, 10);
    await settled();
    expect(log.values).toMatchObject([
      { use: 'exam', quiz: 'exam', questions: ['q/z', 'q/x', 'q/y'] },
      { kind: 'question-answered', question: 'q/z' },
    ]);
    expect([session.question?.id, session.seeOf('q/y'), session.seeOf('gone')]).toEqual(['z', '/l/', undefined]);
  });
});

describe('going on', () => {
  test('question by question, past those that are answered, to the result; the end is noted once', async () => {
    const log = new InMemoryLog();
    const { session, turns } = await begun(log);
    for (const name of ['x', 'y', 'z']) {
      expect(session.name).toBe(name);
      session.answer(RIGHT, 1, 10);
      await session.goOn();
    }
    await session.finish();
    await settled();
    expect([session.phase, turns]).toEqual(['result', ['question', 'question', 'question', 'result', 'result']]);
    expect(stored(log)).toEqual(['quiz-started', 'question-answered', 'question-answered', 'question-answered', 'quiz-finished']);
    expect(log.values.at(-1)).toMatchObject({ score: 1, passed: true });
    expect([session.keeping, session.retryable]).toEqual(['saved', []]);
  });

  test('to what was skipped after the last, and from there to the first of it', async () => {
    const log = new InMemoryLog();
    const { session } = await begun(log);
    expect([...session.skipped]).toEqual([]);
    await session.goOn();
    // What is still to come was not passed over.
    expect([...session.skipped]).toEqual([0]);
    session.answer(RIGHT, 1, 10);
    await session.goOn();
    await session.goOn();
    expect([session.phase, session.open]).toEqual(['skipped', ['x', 'z']]);
    await session.showSkipped();
    expect([session.phase, session.name]).toEqual(['question', 'x']);
    expect([...session.skipped]).toEqual([2]);
    session.answer(RIGHT, 1, 10);
    await session.goOn();
    expect(session.name).toBe('z');
    await session.goOn();
    await session.finish();
    await settled();
    expect(log.values.at(-1)).toMatchObject({ kind: 'quiz-finished', passed: false });
    expect(session.retryable).toEqual(['z']);

    const { session: again } = await begun(log, {}, { kind: 'retry', attempt: session.attempt?.id ?? '', seed: 3 });
    expect([again.name, again.attempt?.questions, again.attempt?.retryOf]).toEqual(['z', ['z'], session.attempt?.id]);
  });

  test('stays where it is, and says so, while the next question cannot be fetched', async () => {
    let isOffline = false;
    const { session } = await begun(new InMemoryLog(), { bringQuestions: () => (isOffline ? offline() : Promise.resolve()) });
    isOffline = true;
    session.answer(RIGHT, 1, 10);
    await session.goOn();
    expect([session.name, session.notice]).toEqual(['x', words.notLoaded]);
    isOffline = false;
    await session.goOn();
    expect([session.name, session.notice]).toEqual(['y', '']);
  });

  test('when the time is up, with a word on it, and not twice', async () => {
    const log = new InMemoryLog();
    const { session } = await begun(log);
    await session.timeUp();
    expect([session.phase, session.notice]).toEqual(['result', words.clockEnd]);
    await session.timeUp();
    await settled();
    expect(stored(log)).toEqual(['quiz-started', 'quiz-finished']);
  });

  test('a retry asks what was not fully right, says what it repeats, and has no clock', async () => {
    const log = new InMemoryLog();
    const tab = await openTab(log);
    await tab.session.enter({ kind: 'start', seed: SEED, minutes: 5 });
    const first = tab.session.attempt?.id;
    tab.session.answer(RIGHT, 1, 10);
    await tab.session.finish();
    await tab.session.begin({ drawn: tab.session.retryable, seed: 6 }, { retryOf: first ?? '' });
    await settled();
    expect(log.values.at(-1)).toMatchObject({ kind: 'quiz-started', questions: ['y', 'z'], retryOf: first });
    expect([tab.session.phase, tab.session.name, tab.session.clockEnd]).toEqual(['question', 'y', undefined]);
  });
});

describe('a reload', () => {
  test('goes on at the first question without an answer, and says where that is', async () => {
    const log = new InMemoryLog();
    const before = await begun(log);
    before.session.answer(RIGHT, 1, 10);
    await settled();
    const { session } = await openTab(log);
    await session.enter({ kind: 'resume', attempt: lastAttempt(log) });
    expect([session.name, session.notice]).toEqual(['y', words.resumed.replace('{position}', '2')]);
  });

  test('before the first answer says nothing of going on', async () => {
    const log = new InMemoryLog();
    await begun(log);
    const { session } = await openTab(log);
    await session.enter({ kind: 'resume', attempt: lastAttempt(log) });
    expect([session.name, session.notice]).toEqual(['x', '']);
  });

  test('after the last answer makes up for the end', async () => {
    const log = new InMemoryLog();
    const before = await begun(log);
    for (const index of [0, 1, 2]) {
      await before.session.show(index);
      before.session.answer(RIGHT, 1, 10);
    }
    await settled();
    const { session } = await openTab(log);
    await session.enter({ kind: 'resume', attempt: lastAttempt(log) });
    await settled();
    expect([session.phase, stored(log).at(-1)]).toEqual(['result', 'quiz-finished']);
  });

  test('of an attempt that is not in the log shows nothing', async () => {
    const { session } = await openTab(new InMemoryLog());
    await session.enter({ kind: 'resume', attempt: 'gone' });
    expect([session.attempt, session.phase]).toEqual([undefined, 'question']);
  });

  test('shows the result that was asked for', async () => {
    const log = new InMemoryLog();
    const before = await begun(log);
    await before.session.finish();
    await settled();
    const { session } = await openTab(log);
    await session.enter({ kind: 'review', attempt: lastAttempt(log) });
    expect([session.phase, session.attempt?.id]).toEqual(['result', lastAttempt(log)]);
  });
});

test('the same attempt in two tabs: the first answer counts, and who was later is told', async () => {
  const log = new InMemoryLog();
  const one = await begun(log);
  const other = await openTab(log);
  await other.session.enter({ kind: 'resume', attempt: lastAttempt(log) });
  one.session.answer(RIGHT, 1, 10);
  other.session.answer({ kind: 'options', chosen: ['false'] }, 0, 10);
  await settled();
  expect([one.session.movedElsewhere, other.session.movedElsewhere]).toEqual([false, true]);
  expect(other.session.attempt?.answers.get('x')?.map(({ score }) => score)).toEqual([1]);
});

test('where the log cannot be written the sitting goes on, that is told, and all is saved later', async () => {
  const log = new InMemoryLog();
  log.beforeWrite = fails;
  const { session, page } = await begun(log);
  expect(session.keeping).toBe('failed');
  session.answer(RIGHT, 1, 10);
  await session.goOn();
  expect([session.name, session.attempt?.answers.size]).toEqual(['y', 1]);
  log.beforeWrite = async () => undefined;
  page.passes(60_000);
  await settled();
  expect([session.keeping, stored(log)]).toEqual(['saved', ['quiz-started', 'question-answered']]);
});

test('attempts at other quizzes are not taken for this one', async () => {
  const log = new InMemoryLog();
  const started: NewEvent = {
    ...{ kind: 'quiz-started', course: 'c', quiz: 'q', use: 'exam', attempt: 'other' },
    ...{ seed: 1, questions: ['x'], locale: 'en', content: 'text' },
  };
  const { session, view } = await openTab(log);
  view.record(started);
  await session.enter({ kind: 'resume', attempt: 'other' });
  expect(session.attempt).toBeUndefined();
});
