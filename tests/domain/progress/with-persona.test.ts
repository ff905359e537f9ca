import { describe, expect, test } from 'vitest';
import { type PersonaOutline, type Practice, withPersona } from '../../../src/domain/progress/with-persona.ts';
import { opened, read, runEnded, runStarted, summed, type Told } from './happened.ts';

const silent: PersonaOutline = {
  persona: 'silent',
  lesson: { course: 'types', id: 'silent' },
  rolePlays: ['tea', 'order', 'rescue'],
  drill: true,
};
const { lesson: _, ...withoutLesson } = silent;

const drilled = (drill: string, objection: string, score: number): Told => ({
  kind: 'drill-answered',
  drill,
  objection,
  choice: 'a',
  score,
  took: 1,
});
const drillStarted = (drill: string, objections: readonly string[]): Told => ({
  kind: 'drill-started',
  drill,
  of: 'mixed',
  seed: 1,
  objections,
});
/** All three role-plays played to an end, with these best scores. */
const allPlayed = (tea: number, order: number, rescue: number): Told[] => [
  runEnded('tea', 'a', tea),
  runEnded('order', 'b', order),
  runEnded('rescue', 'c', rescue),
];

describe('what to practise next', () => {
  test.each<[string, PersonaOutline, Told[], Practice | undefined]>([
    ['nothing done: the lesson', silent, [], { kind: 'lesson' }],
    ['the lesson opened only: the lesson', silent, [opened('silent')], { kind: 'lesson' }],
    ['a role-play before the lesson: the lesson all the same', silent, [runEnded('tea', 'a', 90)], { kind: 'lesson' }],
    ['the lesson read: the first role-play', silent, [read('silent')], { kind: 'role-play', rolePlay: 'tea', again: false }],
    [
      'the first two played: the third, however badly the others went',
      silent,
      [read('silent'), runEnded('order', 'a', 5), runEnded('tea', 'b', 10)],
      { kind: 'role-play', rolePlay: 'rescue', again: false },
    ],
    [
      'one begun and not ended: that one',
      silent,
      [read('silent'), runStarted('tea', 'a')],
      { kind: 'role-play', rolePlay: 'tea', again: false },
    ],
    ['all played: the weakest', silent, [read('silent'), ...allPlayed(80, 40, 60)], { kind: 'role-play', rolePlay: 'order', again: true }],
    [
      'the best run counts, not the last',
      silent,
      [read('silent'), ...allPlayed(80, 90, 60), runEnded('order', 'd', 10)],
      { kind: 'role-play', rolePlay: 'rescue', again: true },
    ],
    [
      'equally weak: the earlier one',
      silent,
      [read('silent'), ...allPlayed(70, 50, 50)],
      { kind: 'role-play', rolePlay: 'order', again: true },
    ],
    [
      'just below mastery: that one',
      silent,
      [read('silent'), ...allPlayed(85, 84.9, 99)],
      { kind: 'role-play', rolePlay: 'order', again: true },
    ],
    ['all mastered: a drill', silent, [read('silent'), ...allPlayed(85, 90, 100)], { kind: 'drill' }],
    [
      'all mastered and nothing to drill: the weakest again',
      { ...silent, drill: false },
      [read('silent'), ...allPlayed(99, 90, 100)],
      { kind: 'role-play', rolePlay: 'order', again: true },
    ],
    ['a type without a lesson: its first role-play', withoutLesson, [], { kind: 'role-play', rolePlay: 'tea', again: false }],
    ['a lesson and a drill only, the lesson read: the drill', { ...silent, rolePlays: [] }, [read('silent')], { kind: 'drill' }],
    [
      'nothing but a lesson, read: it is there to read again',
      { ...silent, rolePlays: [], drill: false },
      [read('silent')],
      { kind: 'lesson' },
    ],
    ['nothing at all: nothing', { ...withoutLesson, rolePlays: [], drill: false }, [], undefined],
  ])('%s', (_name, outline, told, next) => {
    expect(withPersona(summed(...told), outline).next).toEqual(next);
  });
});

describe('the record', () => {
  test('of somebody not met', () => {
    expect(withPersona(summed(), silent)).toMatchObject({ played: 0, record: undefined, drills: undefined });
  });

  test('counts runs and different role-plays, and the best run with its outcome', () => {
    const events = summed(
      runEnded('tea', 'a', 20, 'lost'),
      runEnded('tea', 'b', 64, 'advanced'),
      runEnded('order', 'c', 50, 'won'),
      runEnded('elsewhere', 'd', 100),
    );
    expect(withPersona(events, silent)).toMatchObject({ played: 2, record: { best: 64, outcome: 'advanced', runs: 3, won: 1 } });
  });

  test('of drills takes this type’s objections only, mixed drills too', () => {
    const events = summed(
      drillStarted('d', ['silent/one', 'stubborn/one', 'silent/two']),
      drilled('d', 'silent/one', 1),
      drilled('d', 'stubborn/one', 1),
      drilled('d', 'silent/two', 0.5),
    );
    expect(withPersona(events, silent).drills).toEqual({ answered: 2, score: 0.75 });
  });
});
