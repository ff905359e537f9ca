import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { missing } from '../../../src/domain/log/merge.ts';
import type { LearningEvent } from '../../../src/domain/record/event.ts';
import { inOrder } from '../../../src/domain/record/in-order.ts';
import { deckOf } from '../../../src/domain/review/card.ts';
import { historiesOf } from '../../../src/domain/review/history.ts';
import { scheduleOf } from '../../../src/domain/review/schedule.ts';
import { answered, happened, quizStarted, read, runStarted, type Told } from '../progress/happened.ts';
import { card, DAY, NOTHING_CHOSEN, reviewed, utcDay } from './cards.ts';

const QUESTION = 'question/types/q/q1';
const deck = deckOf([
  card(QUESTION),
  card('question/types/q/q2', { exact: true, right: { zh: NOTHING_CHOSEN, en: 'another' } }),
  card('objection/silent/dear'),
  card('beat/talk/open', { choices: { listen: 1, rush: 0, 'ask+listen': 0.8 } }),
  card('technique/listen'),
  card('technique/rush'),
  card('term/a', { taughtIn: ['types/l1', 'types/l2'] }),
]);
const drilled = (score: number): Told => ({ kind: 'drill-answered', drill: 'd', objection: 'silent/dear', choice: 'x', score, took: 1 });
const said = (choice: string, turn = 0): Told => ({ kind: 'move-made', run: 'r', turn, move: { choice } });

const historiesAfter = (...told: readonly Told[]) => historiesOf(happened(...told), deck);
const gradesOf = (id: string, ...told: readonly Told[]) =>
  historiesAfter(...told)
    .get(id)
    ?.gradings.map(({ grade }) => grade);

describe('a card is met', () => {
  test.each<[string, string, readonly Told[], readonly string[] | undefined]>([
    [
      'a question by its first answer in a quiz',
      QUESTION,
      [quizStarted('q', 'a'), answered('a', 'q1', 1), answered('a', 'q1', 0)],
      ['good'],
    ],
    [
      'a question in each quiz anew',
      QUESTION,
      [quizStarted('q', 'a'), answered('a', 'q1', 0), quizStarted('q', 'b'), answered('b', 'q1', 0.5)],
      ['again', 'hard'],
    ],
    ['a question in an examination', QUESTION, [quizStarted('exam', 'a', { use: 'exam' }), answered('a', 'q/q1', 1)], ['good']],
    ['no question that nobody began', QUESTION, [answered('a', 'q1', 1)], undefined],
    ['no question of another course', QUESTION, [quizStarted('q', 'a', { course: 'other' }), answered('a', 'q1', 1)], undefined],
    ['an objection that was fumbled', 'objection/silent/dear', [drilled(0.3)], ['again']],
    ['no objection that was answered well', 'objection/silent/dear', [drilled(1)], undefined],
    [
      'a fumbled objection, answered better later',
      'objection/silent/dear',
      [drilled(1), drilled(0), drilled(0.7), drilled(1)],
      ['again', 'hard', 'good'],
    ],
    ['a moment of a talk that was fumbled', 'beat/talk/open', [runStarted('talk', 'r'), said('open.rush')], ['again']],
    ['no moment that went well', 'beat/talk/open', [runStarted('talk', 'r'), said('open.listen')], undefined],
    ['no moment of a talk that nobody began', 'beat/talk/open', [said('open.rush')], undefined],
    ['a technique by using it', 'technique/listen', [runStarted('talk', 'r'), said('open.ask+listen')], []],
    ['a term by reading a lesson to its end', 'term/a', [read('l2')], []],
    ['no term by another lesson', 'term/a', [read('l3')], undefined],
  ])('%s', (_, id, told, expected) => {
    expect(gradesOf(id, ...told)).toEqual(expected);
  });
});

describe('a changed right answer', () => {
  test('begins a card anew, and is told until it is answered', () => {
    const before = [quizStarted('q', 'a'), answered('a', 'q1', 1), reviewed(QUESTION), reviewed(QUESTION, 'good', 'was right')];
    expect(historiesAfter(...before).get(QUESTION)).toMatchObject({ gradings: [], changed: true });
    expect(historiesAfter(...before, reviewed(QUESTION, 'hard')).get(QUESTION)).toMatchObject({
      gradings: [{ grade: 'hard' }],
      changed: false,
    });
  });

  test('is seen in a quiz’s answer that was right then', () => {
    const id = 'question/types/q/q2';
    const told = [quizStarted('q', 'a'), answered('a', 'q2', 1)];
    expect(gradesOf(id, ...told)).toEqual(['good']);
    const changed = historiesOf(
      happened(...told).map((event) => ({ ...event, locale: 'en' })),
      deck,
    );
    expect(changed.get(id)).toMatchObject({ gradings: [], changed: true });
  });

  test('is one in the language of the answer: what another language has does not count', () => {
    const two = deckOf([card('term/b', { right: { zh: 'x', en: 'y' } })]);
    const log = happened(reviewed('term/b', 'good', 'x', 'zh'), reviewed('term/b', 'hard', 'y', 'en'));
    expect(historiesOf(log, two).get('term/b')?.gradings).toHaveLength(2);
  });

  test('does not leave known for good what is another answer now', () => {
    const putOff = (content: string): Told & { content: string } => ({ kind: 'review-put-off', card: 'term/a', until: 'never', content });
    expect(historiesAfter(putOff('right')).get('term/a')?.putOff?.until).toBe('never');
    expect(historiesAfter(putOff('was right')).get('term/a')?.putOff).toBeUndefined();
  });
});

test('what was taken back was never done, wherever the log has it', () => {
  const log = happened(
    reviewed('term/a'),
    { kind: 'review-put-off', card: 'term/a', until: 'never', ...{ content: 'right' } },
    reviewed('term/a', 'again'),
  );
  const back = happened(...log.map((event): Told => ({ kind: 'review-taken-back', event: event.id }))).map((event) => ({
    ...event,
    id: `back ${event.id}`,
  }));
  const [, second, third] = back;
  if (!second || !third) throw new Error('three events');
  const history = historiesOf(inOrder([{ ...third, order: 0 }, { ...second, order: 0 }, ...log]), deck).get('term/a');
  expect(history?.gradings.map(({ grade }) => grade)).toEqual(['good']);
  expect(history?.putOff).toBeUndefined();
});

const anEvent: fc.Arbitrary<LearningEvent> = fc
  .record({
    told: fc.constantFrom<Told & { readonly content?: string }>(
      quizStarted('q', 'a'),
      answered('a', 'q1', 1),
      answered('a', 'q1', 0),
      answered('a', 'q2', 1),
      read('l1'),
      runStarted('talk', 'r'),
      said('open.rush'),
      said('open.listen', 1),
      drilled(0),
      drilled(1),
      reviewed(QUESTION),
      reviewed(QUESTION, 'again', 'was right'),
      reviewed('objection/silent/dear', 'easy'),
      { kind: 'review-put-off', card: 'term/a', until: 'never', ...{ content: 'right' } },
      { kind: 'review-taken-back', event: '3' },
      { kind: 'review-taken-back', event: '7' },
    ),
    id: fc.nat(12),
    order: fc.nat(6),
    day: fc.nat(90),
  })
  .map(({ told, id, order, day }) => {
    const [event] = happened(told);
    if (!event) throw new Error('an event');
    return { ...event, id: String(id), order, at: day * DAY };
  });
const log = fc.uniqueArray(anEvent, { selector: ({ id }) => id, maxLength: 12 });

const merged = (a: readonly LearningEvent[], b: readonly LearningEvent[]) => inOrder([...a, ...missing(new Set(a.map(({ id }) => id)), b)]);

describe('merging', () => {
  test('comes to the same schedule, whichever way logs are put together, once or twice', () => {
    const told = (events: readonly LearningEvent[]) =>
      [...scheduleOf(historiesOf(events, deck), 90 * DAY, utcDay, 0.9).cards].toSorted((a, b) => (a.card.id < b.card.id ? -1 : 1));
    fc.assert(
      fc.property(log, fc.nat(12), fc.nat(12), (events, from, to) => {
        // Two devices that share some of it: what both hold is the same there and here.
        const [a, b] = [events.slice(0, Math.max(from, to)), events.slice(Math.min(from, to))];
        const whole = told(inOrder(events));
        expect(told(merged(a, b))).toEqual(whole);
        expect(told(merged(b, a))).toEqual(whole);
        expect(told(merged(events.toReversed(), events))).toEqual(whole);
      }),
    );
  });
});
