import type { Stretch } from './lesson-text.ts';

/** Minutes that a part is to take at least and at most. A stretch that takes longer is a part all the same: the check tells its author. */
export const SHORTEST_PART = 2;
export const LONGEST_PART = 4;
/** What a part takes where it can be chosen, minutes. */
const IDEAL = 2.8;

/** What one reads at one go: one stretch, or several short ones. */
export interface LessonPart {
  /** 1 for the first. */
  readonly number: number;
  readonly stretches: readonly Stretch[];
  /** Rounded share of the lesson's minutes that lie before its end: 0…1, 1 in the last. */
  readonly until: number;
}

/** The place of a part on the lesson's page, the same in each language. No heading can have it: anchors of headings have no full stop. */
export const partAnchor = (number: number): string => `part.${number}`;

/** What a part is called: its first heading; empty where it has none. */
export const partTitle = ({ stretches }: LessonPart): string => stretches.find(({ heading }) => heading !== '')?.heading ?? '';

/** What is left to read from the beginning of a part, minutes, where the whole lesson takes `minutes`: 1 or more. */
export function minutesLeft(parts: readonly LessonPart[], { number }: LessonPart, minutes: number): number {
  return Math.max(1, Math.round(minutes * (1 - (parts[number - 2]?.until ?? 0))));
}

/**
 * Cuts a lesson into parts of two to four minutes that end in something to do, as far as its headings allow. All languages are cut alike, so that
 * who changes language goes on in the same part; where their headings do not correspond, a language is cut by itself.
 * @param stretches of the language that is shown
 * @param others the same lesson in other languages
 */
export function lessonParts(stretches: readonly Stretch[], others: readonly (readonly Stretch[])[] = []): readonly LessonPart[] {
  const alike = [stretches, ...others.filter((other) => other.length === stretches.length)];
  const measured = stretches.map(({ toDo }, place) => ({
    minutes: alike.reduce((sum, one) => sum + (one[place]?.minutes ?? 0), 0) / alike.length,
    // The languages of a lesson do the same; where they do not, what is certain counts.
    toDo: alike.every((one) => one[place]?.toDo === toDo) ? toDo : 'none',
  }));
  const total = measured.reduce((sum, { minutes }) => sum + minutes, 0);
  let before = 0;
  let read = 0;
  return bestEnds(measured).map((end, index) => {
    read += measured.slice(before, end).reduce((sum, { minutes }) => sum + minutes, 0);
    const part = { number: index + 1, stretches: stretches.slice(before, end), until: end === stretches.length ? 1 : read / total };
    before = end;
    return part;
  });
}

type Measured = Pick<Stretch, 'minutes' | 'toDo'>;

/** After which stretch each part ends, counted from 1: of all ways to cut, one that costs least. */
function bestEnds(stretches: readonly Measured[]): readonly number[] {
  interface Way {
    readonly cost: number;
    readonly ends: readonly number[];
  }
  const ways: Way[] = [{ cost: 0, ends: [] }];
  for (let end = 1; end <= stretches.length; end += 1) {
    const candidates = ways.map(({ cost, ends }, begin) => ({
      cost: cost + costOf(stretches.slice(begin, end), end === stretches.length),
      ends: [...ends, end],
    }));
    ways.push(candidates.reduce((best, way) => (way.cost < best.cost ? way : best)));
  }
  return ways.at(-1)?.ends ?? [];
}

/** Several stretches that are too long together are never one part; too short is worse than to end with nothing to do; after the last part the quiz follows. */
function costOf(stretches: readonly Measured[], isLast: boolean): number {
  const minutes = stretches.reduce((sum, one) => sum + one.minutes, 0);
  // What is added up may come out a hair above.
  if (stretches.length > 1 && minutes > LONGEST_PART + 1e-9) return Number.POSITIVE_INFINITY;
  const tooShort = Math.max(0, SHORTEST_PART - minutes) * 10;
  const idle = isLast ? 0 : { last: 0, within: 0.5, none: 1.5 }[stretches.at(-1)?.toDo ?? 'none'];
  return (minutes - IDEAL) ** 2 + tooShort + idle;
}
