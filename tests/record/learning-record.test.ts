import { describe, expect, test } from 'vitest';
import { resumeAt } from '../../src/domain/quiz/results/tries.ts';
import { attemptsIn } from '../../src/domain/record/attempt.ts';
import { drillsOf } from '../../src/domain/record/drill.ts';
import type { NewEvent } from '../../src/domain/record/event.ts';
import { runsOf } from '../../src/domain/record/run.ts';
import { LearningRecord } from '../../src/record/learning-record.ts';
import { RecordError, type Topic } from '../../src/record/log-port.ts';
import { FIRST_WAIT, PATIENCE } from '../../src/record/record-writer.ts';
import { InMemoryLog, StillPage, settled } from './in-memory.ts';

const common = { locale: 'zh', content: 'c' } as const;
const started = (attempt: string): NewEvent => ({
  ...common,
  ...{ kind: 'quiz-started', course: 'types', quiz: 'silent', use: 'quiz', attempt, seed: 1, questions: ['q1', 'q2', 'q3'] },
});
const answered = (attempt: string, question: string): NewEvent => ({
  ...common,
  ...{ kind: 'question-answered', attempt, question, answer: { kind: 'options', chosen: ['a'] }, score: 1, took: 1 },
});
const runStarted = (run: string): NewEvent => ({ ...common, kind: 'run-started', run, rolePlay: 'talk', seed: 1 });
const moved = (run: string, turn: number, choice: string): NewEvent => ({ ...common, kind: 'move-made', run, turn, move: { choice } });
const drillStarted: NewEvent = {
  ...common,
  kind: 'drill-started',
  drill: 'd',
  of: 'silent',
  seed: 1,
  objections: ['silent/a', 'silent/b', 'silent/c'],
};
const drillAnswered = (objection: string): NewEvent => ({
  ...common,
  kind: 'drill-answered',
  drill: 'd',
  objection,
  choice: 'x',
  score: 1,
  took: 1,
});

const QUIZ: Topic = { kind: 'quiz', course: 'types', quiz: 'silent' };
const TALK: Topic = { kind: 'role-play', rolePlay: 'talk' };

/** A page of the site. Pages with the same log are tabs of one browser. */
function openPage(log: InMemoryLog, time?: number) {
  const page = new StillPage();
  if (time !== undefined) page.time = time;
  return { page, record: new LearningRecord(log, page) };
}

async function following(log: InMemoryLog, topic: Topic, time?: number) {
  const tab = openPage(log, time);
  await tab.record.follow(topic);
  return tab;
}

const fails = async (): Promise<void> => {
  throw new RecordError('full', undefined);
};
const works = async (): Promise<void> => undefined;

/** Where the quiz would go on for whoever opens it now: what a reload shows. */
async function quizResumes(log: InMemoryLog): Promise<number | undefined> {
  const { record } = await following(log, QUIZ);
  const last = attemptsIn(record.events).at(-1);
  return last && resumeAt(last);
}

test('what is recorded counts at once', async () => {
  const log = new InMemoryLog();
  const { record } = await following(log, QUIZ);
  record.record(started('a'));
  record.record(answered('a', 'q1'));
  expect(attemptsIn(record.events).map(resumeAt)).toEqual([1]);
  expect(log.values).toEqual([]);
  await settled();
  expect(log.values).toHaveLength(2);
  expect(record.keeping).toBe('saved');
  expect(attemptsIn(record.events).map(resumeAt)).toEqual([1]);
});

test('what two views of a page follow is read once', async () => {
  const log = new InMemoryLog();
  const { record } = openPage(log);
  await Promise.all([record.follow(QUIZ), record.follow(QUIZ)]);
  expect(log.wanted).toHaveLength(1);
});

describe('saved is never shown while work is lost', () => {
  test('a beginning that fails for want of room: the answers wait for it, and a reload goes on where one was', async () => {
    const log = new InMemoryLog();
    const { record, page } = await following(log, QUIZ);
    log.beforeWrite = fails;
    record.record(started('a'));
    await settled();
    record.record(answered('a', 'q1'));
    await settled();
    expect(record.keeping).toBe('failed');
    expect(await quizResumes(log)).toBeUndefined();
    log.beforeWrite = works;
    page.passes(60_000);
    await settled();
    expect(record.keeping).toBe('saved');
    expect(await quizResumes(log)).toBe(1);
  });

  test('one answer that fails: the next one is not saved before it', async () => {
    const log = new InMemoryLog();
    const { record } = await following(log, QUIZ);
    record.record(started('a'));
    await settled();
    log.beforeWrite = fails;
    record.record(answered('a', 'q1'));
    await settled();
    log.beforeWrite = works;
    record.record(answered('a', 'q2'));
    await settled();
    expect(record.keeping).toBe('saved');
    expect(await quizResumes(log)).toBe(2);
  });

  test('a store emptied by another tab: the sitting at hand is written again, whole', async () => {
    const log = new InMemoryLog();
    const { record } = await following(log, QUIZ);
    record.record(started('a'));
    record.record(answered('a', 'q1'));
    await settled();
    log.values = [];
    record.record(answered('a', 'q2'));
    await settled();
    expect(record.keeping).toBe('saved');
    expect(log.values).toHaveLength(3);
    expect(await quizResumes(log)).toBe(2);
  });

  test('a failure in the middle of a drill: a reload goes on at the first line without an answer', async () => {
    const log = new InMemoryLog();
    const { record } = openPage(log);
    record.record(drillStarted);
    record.record(drillAnswered('silent/a'));
    await settled();
    log.beforeWrite = fails;
    record.record(drillAnswered('silent/b'));
    await settled();
    record.record(drillAnswered('silent/c'));
    await settled();
    const reloaded = await following(log, { kind: 'drill', drill: 'd' });
    expect(drillsOf(reloaded.record.events).map(({ answers }) => answers.length)).toEqual([1]);
  });

  test('a failure in the middle of a talk: a reload has the moves up to it, and none after', async () => {
    const log = new InMemoryLog();
    const { record, page } = await following(log, TALK);
    record.record(runStarted('r'));
    record.record(moved('r', 0, 'a'));
    await settled();
    log.beforeWrite = fails;
    record.record(moved('r', 1, 'b'));
    await settled();
    record.record(moved('r', 2, 'c'));
    await settled();
    const movesNow = async () =>
      runsOf((await following(log, TALK)).record.events, 'talk').flatMap(({ moves }) => moves.map(({ choice }) => choice));
    expect(await movesNow()).toEqual(['a']);
    log.beforeWrite = works;
    page.passes(60_000);
    await settled();
    expect(await movesNow()).toEqual(['a', 'b', 'c']);
  });
});

describe('the clock of the device', () => {
  const DAY = 86_400_000;

  test('a day ahead when a quiz is begun, then put right: every answer counts', async () => {
    const log = new InMemoryLog();
    const { record, page } = await following(log, QUIZ);
    page.time += DAY;
    record.record(started('a'));
    await settled();
    page.time -= DAY;
    for (const question of ['q1', 'q2']) record.record(answered('a', question));
    await settled();
    expect(await quizResumes(log)).toBe(2);
  });

  test('set back in the middle of a note: the newest text is shown', async () => {
    const log = new InMemoryLog();
    const note: Topic = { kind: 'note', course: 'types', lesson: 'silent', reflection: 'r' };
    const { record, page } = await following(log, note);
    const wrote = (text: string): NewEvent => ({ ...common, kind: 'reflected', course: 'types', lesson: 'silent', reflection: 'r', text });
    record.record(wrote('first'));
    await settled();
    page.time -= DAY;
    record.record(wrote('second'));
    await settled();
    const events = (await following(log, note)).record.events;
    expect(events.map((event) => (event.kind === 'reflected' ? event.text : ''))).toEqual(['first', 'second']);
  });
});

describe('two tabs', () => {
  test('hear of each other', async () => {
    const log = new InMemoryLog();
    const one = await following(log, QUIZ);
    const other = await following(log, QUIZ);
    one.record.record(started('a'));
    await settled();
    expect(attemptsIn(other.record.events)).toHaveLength(1);
  });

  test('with the same talk at the same turn: the first counts, the other is told and shows it', async () => {
    const log = new InMemoryLog();
    const one = await following(log, TALK);
    one.record.record(runStarted('r'));
    await settled();
    const other = await following(log, TALK);
    // Both have chosen before either has heard of the other.
    one.record.record(moved('r', 0, 'a'));
    other.record.record(moved('r', 0, 'b'));
    await settled();
    const choices = (tab: typeof one) => runsOf(tab.record.events, 'talk').flatMap(({ moves }) => moves.map(({ choice }) => choice));
    expect(log.values).toHaveLength(2);
    expect(choices(one)).toEqual(['a']);
    expect(choices(other)).toEqual(['a']);
    expect(one.record.overtaken).toBeUndefined();
    expect(other.record.overtaken).toEqual({ kind: 'run', id: 'r' });
    expect(other.record.keeping).toBe('idle');
    // Who was overtaken has caught up and goes on.
    other.record.record(moved('r', 1, 'c'));
    await settled();
    expect(choices(one)).toEqual(['a', 'c']);
  });

  test('an entry of the sitting that cannot be read keeps nobody from going on', async () => {
    const log = new InMemoryLog();
    const { record } = await following(log, QUIZ);
    record.record(started('a'));
    await settled();
    log.values = [...log.values, { id: 'x', kind: 'question-answered', attempt: 'a', order: 9 }];
    const later = await following(log, QUIZ);
    later.record.record(answered('a', 'q1'));
    await settled();
    expect(later.record.keeping).toBe('saved');
    expect(later.record.overtaken).toBeUndefined();
  });

  test('what this page recorded stays when something else is read again', async () => {
    const log = new InMemoryLog();
    const one = openPage(log);
    one.record.record(drillStarted);
    await settled();
    const other = await following(log, QUIZ);
    other.record.record(started('a'));
    await settled();
    expect(drillsOf(one.record.events)).toHaveLength(1);
    one.record.record(drillAnswered('silent/a'));
    await settled();
    expect(one.record.keeping).toBe('saved');
  });

  test('an erased log ends what every page shows', async () => {
    const log = new InMemoryLog();
    const { page } = await following(log, QUIZ);
    log.tell({ kind: 'erased' });
    expect(page.isErased).toBe(true);
  });
});

describe('a log that cannot be read', () => {
  test('stops nobody: it is told, and read later', async () => {
    const log = new InMemoryLog();
    log.beforeRead = async () => {
      throw new RecordError('refused', undefined);
    };
    const { record, page } = openPage(log);
    await record.follow(QUIZ);
    expect(record.failure).toBe('refused');
    log.beforeRead = works;
    page.comesBack();
    await settled();
    expect(record.failure).toBeUndefined();
  });

  test('that never answers is told after a while, and one may begin', async () => {
    const log = new InMemoryLog();
    let answer = (): void => undefined;
    log.beforeRead = () =>
      new Promise((resolve) => {
        answer = resolve;
      });
    const { record, page } = openPage(log);
    let mayBegin = false;
    void record.follow(QUIZ).then(() => {
      mayBegin = true;
    });
    await settled();
    expect(mayBegin).toBe(false);
    page.passes(PATIENCE);
    await settled();
    expect(mayBegin).toBe(true);
    expect(record.failure).toBe('silent');
    answer();
    await settled();
    expect(record.failure).toBeUndefined();
  });

  test('a page that comes back from the browser’s cache has slept through changes, and reads them', async () => {
    const log = new InMemoryLog();
    const { record, page } = await following(log, QUIZ);
    log.values = [{ ...started('a'), v: 2, id: 'x', at: 1, order: 1 }];
    page.comesBack(true);
    await settled();
    expect(attemptsIn(record.events)).toHaveLength(1);
  });
});

test('a failed write is followed by a try of its own', async () => {
  const log = new InMemoryLog();
  const { record, page } = await following(log, QUIZ);
  log.beforeWrite = fails;
  record.record(started('a'));
  await settled();
  log.beforeWrite = works;
  page.passes(FIRST_WAIT);
  await settled();
  expect(record.keeping).toBe('saved');
});
