import { expect, test } from 'vitest';
import { takeFloor } from '../../../src/islands/voice/floor.ts';

test('whoever takes the floor is heard alone, and need not take it twice', () => {
  const log: string[] = [];
  const first = () => log.push('first');
  const second = () => log.push('second');
  takeFloor(first);
  takeFloor(first);
  expect(log).toEqual([]);
  takeFloor(second);
  expect(log).toEqual(['first']);
  takeFloor(first);
  expect(log).toEqual(['first', 'second']);
});

test('who gives it up may take it back while doing so', () => {
  const log: string[] = [];
  const greedy = () => {
    log.push('greedy');
    takeFloor(polite);
  };
  const polite = () => log.push('polite');
  takeFloor(greedy);
  takeFloor(() => log.push('other'));
  expect(log).toEqual(['greedy', 'other']);
});
