import { describe, expect, test } from 'vitest';
import { runsOf } from '../../../src/domain/record/run.ts';
import { happened, type Told } from '../progress/happened.ts';
import { ended, made, runs, started } from './runs.ts';

const choices = (...told: Told[]) => runs(...told).map(({ moves }) => moves.map(({ choice }) => choice).join(''));

describe('runs of a log', () => {
  test.each<[what: string, told: Told[], expected: string[]]>([
    ['nothing', [], []],
    ['a run without moves', [started('r')], ['']],
    ['moves in order of turns, whatever the order of events', [started('r'), made('r', 1, 'b'), made('r', 0, 'a')], ['ab']],
    ['the first of two moves at one turn', [started('r'), made('r', 0, 'a'), made('r', 0, 'x'), made('r', 1, 'b')], ['ab']],
    ['nothing after a missing turn', [started('r'), made('r', 0, 'a'), made('r', 2, 'c')], ['a']],
    ['a start that is told twice as one', [started('r'), started('r'), made('r', 0, 'a')], ['a']],
    ['moves of a run that never began as nothing', [made('r', 0, 'a')], []],
    [
      'a branch with the moves it shares',
      [started('r'), made('r', 0, 'a'), made('r', 1, 'b'), started('s', { run: 'r', moves: 1 }), made('s', 1, 'c')],
      ['ab', 'ac'],
    ],
    [
      'a branch of a branch',
      [
        started('r'),
        made('r', 0, 'a'),
        started('s', { run: 'r', moves: 1 }),
        made('s', 1, 'b'),
        started('t', { run: 's', moves: 2 }),
        made('t', 2, 'c'),
      ],
      ['a', 'ab', 'abc'],
    ],
    ['a branch of a run that is missing as empty', [started('s', { run: 'gone', moves: 1 }), made('s', 1, 'c')], ['']],
    [
      'runs that branch off each other as far as they have moves',
      [started('r', { run: 's', moves: 1 }), started('s', { run: 'r', moves: 1 }), made('r', 0, 'a')],
      ['a', 'a'],
    ],
  ])('reads %s', (_, told, expected) => {
    expect(choices(...told)).toEqual(expected);
  });

  test('follows a chain of thousands of branches, each off the one before', () => {
    const chain = Array.from({ length: 3000 }, (_, n) => [
      started(`r${n}`, n === 0 ? undefined : { run: `r${n - 1}`, moves: 1 }),
      ...(n === 0 ? [made('r0', 0, 'a')] : []),
      made(`r${n}`, 1, 'b'),
    ]).flat();
    const told = runs(...chain);
    expect(told).toHaveLength(3000);
    expect(told.every(({ moves }) => moves.map(({ choice }) => choice).join('') === 'ab')).toBe(true);
  });

  test('leaves out other role-plays', () => {
    expect(runsOf(happened(started('r')), 'coffee')).toEqual([]);
  });

  test('keeps seed, content, words said and the end', () => {
    expect(runs(started('r'), made('r', 0, 'a', 'my words'), made('r', 1, 'b'), ended('r', 42))).toEqual([
      {
        id: 'r',
        rolePlay: 'tea',
        seed: 7,
        content: 'c',
        moves: [{ choice: 'a' }, { choice: 'b' }],
        day: 'ordinary',
        level: 'normal',
        said: new Map([[0, 'my words']]),
        startedAt: 0,
        ended: { at: 3, outcome: 'stalled', ending: 'later', score: 42 },
      },
    ]);
  });

  test('begin on the day and at the level that their start tells', () => {
    const [plainly, otherwise] = runs(started('r'), started('s', undefined, { day: 'hurried', level: 'hard' }));
    expect([plainly?.day, plainly?.level]).toEqual(['ordinary', 'normal']);
    expect([otherwise?.day, otherwise?.level]).toEqual(['hurried', 'hard']);
  });
});
