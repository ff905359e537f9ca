import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type CardKind, SECONDS } from '../../../src/domain/review/card.ts';
import { fadesNext, forecast } from '../../../src/domain/review/forecast.ts';
import type { Schedule, Scheduled } from '../../../src/domain/review/schedule.ts';
import { drawSitting, dueMinutes, interleaved } from '../../../src/domain/review/sitting.ts';
import { card } from './cards.ts';

const TODAY = 100;
const due = (id: string, recall = 0.8, day = TODAY): Scheduled => ({
  card: card(id),
  memory: { stability: 1, difficulty: 5, day: 90 },
  ...{ recall, due: day, changed: false },
});
const fresh = (id: string, changed = false): Scheduled => ({ card: card(id), memory: undefined, recall: 0, due: TODAY, changed });
const schedule = (...cards: readonly Scheduled[]): Schedule => ({ today: TODAY, cards, buried: [], forGood: [] });
const ids = (cards: readonly Scheduled[]) => cards.map((one) => one.card.id);
const many = (count: number, kind: CardKind, make: (id: string) => Scheduled) =>
  Array.from({ length: count }, (_, n) => make(`${kind}/c/${String(n).padStart(3, '0')}`));

describe('a sitting', () => {
  test('takes what is most nearly forgotten first, as much as there is time for', () => {
    const cards = many(30, 'question', due).map((one, n) => ({ ...one, recall: 1 - n / 100 }));
    const drawn = drawSitting(schedule(...cards), 5);
    expect(drawn).toHaveLength((5 * 60) / SECONDS.question);
    expect(Math.max(...drawn.map(({ recall }) => recall))).toBeCloseTo(0.8);
  });

  test('leaves alone what is not due', () => {
    expect(ids(drawSitting(schedule(due('term/a', 0.9, TODAY + 1), due('term/b', 0.9, TODAY - 3)), 5))).toEqual(['term/b']);
  });

  test.each([
    [5, 2],
    [10, 4],
    [15, 6],
  ] as const)('of %d minutes brings %d new cards where there is room', (minutes, count) => {
    expect(drawSitting(schedule(...many(20, 'term', fresh)), minutes)).toHaveLength(count);
  });

  test('brings nothing new while more is due than it has time for, not even where a moment is left', () => {
    const pressing = many(14, 'technique', due).map((one) => ({ ...one, recall: 0.5 }));
    const drawn = drawSitting(schedule(...pressing, due('question/c/last', 0.9), ...many(5, 'term', fresh)), 5);
    expect(ids(drawn).toSorted()).toEqual(ids(pressing));
  });

  test('brings what begins anew before what is new', () => {
    expect(ids(drawSitting(schedule(fresh('term/a'), fresh('term/b'), fresh('term/z', true)), 5))).toContain('term/z');
  });

  test('says how long all that is due takes', () => {
    expect(dueMinutes(schedule())).toBe(0);
    expect(dueMinutes(schedule(due('question/c/a'), due('term/b'), due('term/c'), fresh('term/d')))).toBe(1);
    expect(dueMinutes(schedule(...many(3, 'question', due)))).toBe(2);
  });
});

describe('interleaving', () => {
  const one = (id: string, siblings: string): Scheduled => ({ ...due(id), card: card(id, { siblings }) });

  test('lets kinds and courses take turns', () => {
    const order = interleaved([due('question/a/1'), due('question/a/2'), due('term/a'), due('question/b/1')]);
    expect(ids(order)).toEqual(['question/a/1', 'term/a', 'question/b/1', 'question/a/2']);
  });

  test('keeps siblings apart while anything else is left', () => {
    const order = interleaved([
      one('question/a/1', 's'),
      one('question/a/2', 's'),
      one('question/a/3', 'x'),
      one('question/a/4', 'y'),
      one('question/a/5', 'z'),
    ]);
    expect(ids(order)).toEqual(['question/a/1', 'question/a/3', 'question/a/4', 'question/a/5', 'question/a/2']);
  });

  test('loses and doubles nothing', () => {
    const any = fc.constantFrom('question/a', 'question/b', 'term/a', 'beat/t', 'objection/p');
    fc.assert(
      fc.property(fc.array(any, { maxLength: 20 }), (starts) => {
        const cards = starts.map((start, n) => one(`${start}/${n}`, start));
        expect(ids(interleaved(cards)).toSorted()).toEqual(ids(cards).toSorted());
      }),
    );
  });
});

describe('what comes', () => {
  test('is told for thirty days, what is overdue today, what is new not at all', () => {
    const load = forecast(
      schedule(
        due('term/a', 0.5, 20),
        due('question/c/b'),
        due('term/c', 0.9, TODAY + 29),
        due('term/d', 0.9, TODAY + 30),
        fresh('term/e'),
      ),
    );
    expect(load).toHaveLength(30);
    expect(load[0]).toEqual({ day: TODAY, cards: 2, minutes: 1 });
    expect(load[29]).toEqual({ day: TODAY + 29, cards: 1, minutes: 1 });
    expect(load.reduce((sum, { cards }) => sum + cards, 0)).toBe(3);
  });

  test('first is what comes due first, and nothing that is due now', () => {
    expect(ids(fadesNext(schedule(due('term/a'), due('term/b', 0.95, TODAY + 5), due('term/c', 0.9, TODAY + 2)), 1))).toEqual(['term/c']);
  });
});
