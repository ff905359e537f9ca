import { expect, test } from 'vitest';
import { usesMicrophone } from '../../../src/build/host/microphone-pages.ts';

test.each([
  ['zh/drills/index.html', true],
  ['en/role-plays/five-per-cent/index.html', true],
  ['zh/campaigns/rain/2/index.html', true],
  ['en/role-plays/index.html', false],
  ['en/role-plays/five-per-cent/map/index.html', false],
  ['en/campaigns/rain/index.html', false],
  ['en/campaigns/index.html', false],
  ['en/courses/a/b/index.html', false],
  ['index.html', false],
  ['fr/drills/index.html', false],
])('%s: %s', (path, uses) => {
  expect(usesMicrophone(path)).toBe(uses);
});
