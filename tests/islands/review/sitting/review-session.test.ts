// @vitest-environment ./tests/islands/rune-environment.ts
import { describe, expect, test } from 'vitest';
import type { LearningEvent } from '../../../../src/domain/record/event.ts';
import { deckOf } from '../../../../src/domain/review/card.ts';
import { historiesOf } from '../../../../src/domain/review/history.ts';
import type { Scheduled } from '../../../../src/domain/review/schedule.ts';
import { RecordView } from '../../../../src/islands/record/record-view.svelte.ts';
import { ReviewSession } from '../../../../src/islands/review/sitting/review-session.svelte.ts';
import { LearningRecord } from '../../../../src/record/learning-record.ts';
import { card } from '../../../domain/review/cards.ts';
import { InMemoryLog, StillPage, settled } from '../../../record/in-memory.ts';

const CARDS = ['term/a', 'question/c/q/b', 'term/c'].map((id) => card(id));
const deck = deckOf(CARDS);
const scheduled = CARDS.map((one): Scheduled => ({ card: one, memory: undefined, recall: 0, due: 0, changed: false }));
const RIGHT = { kind: 'options', chosen: ['a'] } as const;

async function begun(log = new InMemoryLog()) {
  const page = new StillPage();
  const view = new RecordView(new LearningRecord(log, page));
  await view.follow({ kind: 'everything' });
  let turns = 0;
  const session = new ReviewSession(scheduled, 'zh', {
    record: view,
    now: page.now,
    turned: () => {
      turns += 1;
    },
  });
  return { log, view, session, turns: () => turns, told: () => tell(view.events), asked: () => session.current?.card.id };
}

const tell = (events: readonly LearningEvent[]) =>
  Object.fromEntries(
    [...historiesOf(events, deck)].map(([id, { gradings, putOff }]) => [id, putOff?.until ?? gradings.map(({ grade }) => grade)]),
  );

describe('a sitting of review', () => {
  test('records each card as it is graded, by one’s own word or by the answer', async () => {
    const { log, session, told, asked } = await begun();
    expect([asked(), session.left, session.done]).toEqual(['term/a', 3, 0]);
    session.grade('good', 4000);
    session.answer(RIGHT, 1, 5000);
    expect([asked(), session.given.length]).toEqual(['question/c/q/b', 1]);
    session.goOn();
    session.grade('hard', 4000);
    expect([asked(), session.left]).toEqual([undefined, 0]);
    expect(told()).toEqual({ 'term/a': ['good'], 'question/c/q/b': ['easy'], 'term/c': ['hard'] });
    expect(session.result).toEqual({ count: 3, right: 3 });
    await settled();
    expect(log.values).toMatchObject([{ content: 'right' }, { answer: RIGHT, took: 5000 }, { grade: 'hard' }]);
  });

  test('asks what was not remembered once more at the end, and counts it as not remembered', async () => {
    const { session, told, asked } = await begun();
    session.grade('again', 1);
    session.putOff('tomorrow');
    session.grade('good', 1);
    expect(asked()).toBe('term/a');
    session.grade('again', 1);
    expect(asked()).toBeUndefined();
    expect(told()['term/a']).toEqual(['again', 'again']);
    expect(session.result).toEqual({ count: 2, right: 1 });
  });

  test.each(['tomorrow', 'never'] as const)('puts a card off: %s', async (until) => {
    const { session, told, asked } = await begun();
    session.putOff(until);
    expect(asked()).toBe('question/c/q/b');
    expect(told()['term/a']).toBe(until);
  });

  test('does not put off what is answered already, nor take two answers', async () => {
    const { session, told } = await begun();
    session.grade('good', 1);
    session.answer(RIGHT, 0, 1);
    session.answer(RIGHT, 1, 1);
    session.putOff('never');
    expect(told()['question/c/q/b']).toEqual(['again']);
  });

  test.each<[string, (session: ReviewSession) => void]>([
    ['a grade', (session) => session.grade('good', 1)],
    ['a grade after which the card would come once more', (session) => session.grade('again', 1)],
    ['a putting off', (session) => session.putOff('never')],
  ])('takes back %s, and asks that card again', async (_, does) => {
    const { session, told, asked } = await begun();
    does(session);
    session.undo();
    expect([asked(), session.left, session.canUndo, session.isUndone]).toEqual(['term/a', 3, false, true]);
    expect(told()['term/a'] ?? []).toEqual([]);
  });

  test('takes back an answer that is shown still', async () => {
    const { session, told, asked } = await begun();
    session.grade('good', 1);
    session.answer(RIGHT, 0, 1);
    session.undo();
    expect([asked(), session.given, session.left]).toEqual(['question/c/q/b', [], 2]);
    expect(told()['question/c/q/b'] ?? []).toEqual([]);
  });

  test('takes back one thing after the other, after a reading of the log too', async () => {
    const { session, told } = await begun();
    session.grade('good', 1);
    await settled();
    session.answer(RIGHT, 1, 20_000);
    session.goOn();
    await settled();
    session.undo();
    session.undo();
    session.undo();
    expect(Object.values(told()).flat()).toEqual([]);
    expect(session.left).toBe(3);
  });
});
