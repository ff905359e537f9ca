import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { opening } from '../../../../src/domain/role-play/scenario.ts';
import { arrive, drawsOf } from '../../../../src/domain/role-play/talk/draw.ts';
import { replay } from '../../../../src/domain/role-play/talk/replay.ts';
import { drawnRiddle, party, pooled } from '../party.ts';

const LISTEN = { choice: 'opening.listen' };
const seeds = Array.from({ length: 600 }, (_, seed) => seed);
const shares = (drawn: readonly string[]) =>
  Object.fromEntries([...new Set(drawn)].sort().map((one) => [one, drawn.filter((other) => other === one).length / drawn.length]));

describe('which beat stands at a pool', () => {
  test('is drawn by the seed, each equally likely', () => {
    expect(shares(seeds.map((seed) => replay(pooled, seed, [LISTEN]).situation.at))).toEqual({
      'news/fish': expect.closeTo(0.5, 1),
      'news/roof': expect.closeTo(0.5, 1),
    });
    expect(shares(seeds.map((seed) => replay(drawnRiddle, seed, []).situation.at))).toEqual({
      'opening/one': expect.closeTo(1 / 3, 1),
      'opening/two': expect.closeTo(1 / 3, 1),
      'opening/three': expect.closeTo(1 / 3, 1),
    });
  });

  test('is drawn by itself each time one comes by', () => {
    const twice = seeds.map((seed) => {
      const draws = drawsOf(pooled, seed, []);
      return `${draws('news', 1)} ${draws('news', 3)}`;
    });
    expect(Object.values(shares(twice))).toEqual([0.25, 0.25, 0.25, 0.25].map((share) => expect.closeTo(share, 1)));
  });

  test('does not hang on whose type is hidden', () => {
    const drawn = seeds.map((seed) => {
      const { truth, situation } = replay(drawnRiddle, seed, []);
      return `${truth[0].id} ${situation.at}`;
    });
    expect(Object.values(shares(drawn))).toEqual(Array.from({ length: 6 }, () => expect.closeTo(1 / 6, 1)));
  });

  test('is the same again for the same run', () => {
    fc.assert(
      fc.property(fc.nat(), fc.nat({ max: 30 }), (seed, moment) => {
        expect(drawsOf(pooled, seed, [])('news', moment)).toBe(drawsOf(pooled, seed, [])('news', moment));
      }),
    );
  });

  test('changes nothing where a place has one beat', () => {
    const start = opening(party, party.truths[0]);
    expect(arrive(party, start, () => 'gone', 0)).toBe(start);
  });
});

describe('a run that was played before', () => {
  test('there was a second beat comes to the beat that it came to then', () => {
    for (const seed of seeds.slice(0, 20)) {
      const talk = replay(pooled, seed, [LISTEN, { choice: 'news/roof.praise' }]);
      expect(talk).not.toHaveProperty('misfit');
      expect(talk.turns[1]?.before.at).toBe('news/roof');
    }
  });

  test('the beat was one of a pool has its moves, by the names that they had', () => {
    for (const seed of seeds.slice(0, 20)) {
      const talk = replay(pooled, seed, [LISTEN, { choice: 'news.praise' }, { choice: 'close.listen' }, { choice: 'news.listen' }]);
      expect(talk).not.toHaveProperty('misfit');
      expect(talk.turns.map(({ move, before }) => [before.at, move.choice])).toEqual([
        ['opening', 'opening.listen'],
        ['news/roof', 'news/roof.praise'],
        ['close', 'close.listen'],
        ['news/fish', 'news/fish.listen'],
      ]);
    }
  });

  test('keeps what was done with a silence', () => {
    const talk = replay(pooled, 1, [LISTEN, { choice: 'news.silence', broken: true }]);
    expect(talk.turns[1]?.move).toEqual({ choice: 'news/fish.silence', broken: true });
  });

  test('and holds a move that no beat of the pool has: there it ends', () => {
    expect(replay(pooled, 1, [LISTEN, { choice: 'news.rush' }]).misfit).toBe(1);
    expect(replay(pooled, 1, [LISTEN, { choice: 'close.listen' }]).misfit).toBe(1);
  });
});
