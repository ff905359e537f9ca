import { expect, test, vi } from 'vitest';

async function fresh() {
  vi.resetModules();
  return (await import('../../src/record/new-id.ts')).newEventId;
}

test('is a UUID of version 7 that begins with the time', async () => {
  const newEventId = await fresh();
  expect(newEventId(0x0192_3456_789a)).toMatch(/^01923456-789a-7000-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
});

test.each([
  ['within a millisecond', (_: number) => 1_800_000_000_000],
  ['while the clock goes back', (turn: number) => 1_800_000_000_000 - turn],
])('names sort in the order given %s, also past 4096 of them', async (_, clock) => {
  const newEventId = await fresh();
  const ids = Array.from({ length: 5000 }, (__, turn) => newEventId(clock(turn)));
  expect([...ids].sort()).toEqual(ids);
  expect(new Set(ids).size).toBe(ids.length);
});
