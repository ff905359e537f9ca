import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LONGEST_PART, lessonParts, minutesLeft, partAnchor, partTitle } from '../../../src/domain/course/lesson-parts.ts';
import type { Stretch } from '../../../src/domain/course/lesson-text.ts';

const stretch = (minutes: number, toDo: Stretch['toDo'] = 'none', heading = 'h'): Stretch => ({
  heading,
  slug: heading,
  pieces: [],
  minutes,
  toDo,
});
const anyStretch = fc
  .tuple(fc.double({ min: 0, max: 6, noNaN: true }), fc.constantFrom<Stretch['toDo']>('last', 'within', 'none'))
  .map(([minutes, toDo]) => stretch(minutes, toDo));
const anything = fc.array(anyStretch, { minLength: 1, maxLength: 14 });
/** How many stretches each part has. */
const cut = (...of: Parameters<typeof lessonParts>): readonly number[] => lessonParts(...of).map(({ stretches }) => stretches.length);
const sumOf = (stretches: readonly Stretch[]): number => stretches.reduce((sum, { minutes }) => sum + minutes, 0);

describe('a lesson in parts', () => {
  test('is the whole lesson, in its order', () => {
    fc.assert(
      fc.property(anything, (stretches) => {
        const parts = lessonParts(stretches);
        expect(parts.flatMap((part) => part.stretches)).toEqual(stretches);
        expect(parts.map(({ number }) => number)).toEqual(parts.map((_, index) => index + 1));
        for (const part of parts) expect(part.stretches.length).toBeGreaterThan(0);
      }),
    );
  });

  test('has no part that is too long, but where one stretch alone is', () => {
    fc.assert(
      fc.property(anything, (stretches) => {
        for (const part of lessonParts(stretches))
          if (part.stretches.length > 1) expect(sumOf(part.stretches)).toBeLessThanOrEqual(LONGEST_PART + 2e-9);
      }),
    );
  });

  test('is cut alike in each language', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(anyStretch, anyStretch), { minLength: 1, maxLength: 14 }), (pairs) => {
        const [one, other] = [pairs.map(([first]) => first), pairs.map(([, second]) => second)];
        expect(cut(one, [other])).toEqual(cut(other, [one]));
      }),
    );
  });

  test('counts down to its end, and never to nothing', () => {
    fc.assert(
      fc.property(anything, fc.integer({ min: 1, max: 60 }), (stretches, minutes) => {
        const parts = lessonParts(stretches);
        const left = parts.map((part) => minutesLeft(parts, part, minutes));
        expect(left[0]).toBe(minutes);
        expect(left).toEqual(left.toSorted((a, b) => b - a));
        expect(Math.min(...left)).toBeGreaterThanOrEqual(1);
      }),
    );
  });

  test.each<readonly [string, readonly Stretch[], readonly number[]]>([
    ['nothing', [], []],
    ['a short one', [stretch(1), stretch(1)], [2]],
    ['parts of three minutes', [stretch(3), stretch(3), stretch(3)], [1, 1, 1]],
    ['short stretches, joined', [stretch(1), stretch(1), stretch(1), stretch(1), stretch(1), stretch(1)], [3, 3]],
    ['what begins alike ends where there is something to do', [stretch(1.5), stretch(1.5, 'last'), stretch(1), stretch(1.8)], [2, 2]],
    ['one that is too long stands alone', [stretch(2.5), stretch(7), stretch(2.5)], [1, 1, 1]],
    ['the end is no place to save on: the quiz follows', [stretch(2.8, 'last'), stretch(1.4), stretch(1.4, 'none')], [1, 2]],
  ])('%s', (_, stretches, lengths) => {
    expect(cut(stretches)).toEqual(lengths);
  });

  test('where the other language has other headings, it is cut by itself', () => {
    const one = [stretch(3), stretch(3)];
    expect(cut(one, [[stretch(1), stretch(1), stretch(1)]])).toEqual([1, 1]);
  });
});

test.each([
  [[stretch(3, 'none', 'First'), stretch(3, 'none', 'Second')], 'First'],
  [[stretch(1, 'none', ''), stretch(1, 'none', 'Second')], 'Second'],
  [[stretch(1, 'none', '')], ''],
])('a part is called after its first heading', (stretches, title) => {
  expect(lessonParts(stretches).map(partTitle)[0]).toBe(title);
});

test('the place of a part can be no heading’s', () => {
  expect(partAnchor(2)).toBe('part.2');
});
