import { afterEach, describe, expect, test } from 'vitest';
import { dateOfDay, localDay } from '../../../src/domain/review/days.ts';

const zone = process.env['TZ'];
afterEach(() => {
  if (zone === undefined) delete process.env['TZ'];
  else process.env['TZ'] = zone;
});

describe('a day', () => {
  test.each([
    ['Asia/Shanghai', '2026-03-01T20:30:00Z', '2026-03-01T19:30:00Z', 1],
    ['Europe/Berlin', '2026-03-29T02:30:00Z', '2026-03-28T12:00:00Z', 1],
    // The day of 23 hours, and that of 25.
    ['Europe/Berlin', '2026-03-30T05:00:00Z', '2026-03-28T06:00:00Z', 2],
    ['Europe/Berlin', '2026-10-26T06:00:00Z', '2026-10-24T05:00:00Z', 2],
    ['America/New_York', '2026-06-01T07:59:00Z', '2026-05-31T12:00:00Z', 0],
  ])('in %s: from dawn to dawn by the clock on the wall', (where, later, earlier, days) => {
    process.env['TZ'] = where;
    expect(localDay(Date.parse(later)) - localDay(Date.parse(earlier))).toBe(days);
  });

  test('has a date', () => {
    process.env['TZ'] = 'Asia/Shanghai';
    expect(dateOfDay(localDay(Date.parse('2026-03-01T12:00:00+08:00'))).toISOString()).toBe('2026-03-01T12:00:00.000Z');
  });
});
