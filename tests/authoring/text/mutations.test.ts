import { beforeAll, describe, expect, it } from 'vitest';
import { readContentFiles } from '../../../src/authoring/files/content-files.ts';
import { type ParseCache, parseLibrary, type TextFile } from '../../../src/authoring/text/parse-library.ts';
import { formatProblem, type Problem } from '../../../src/authoring/text/problem.ts';
import { type Slipped, slips, slipsOf } from '../mutations.ts';

/** The bench has all 5,000; these are the first of them, a few for every kind of file. */
const SLIPS = 330;
/** Generous for the slowest machine: what is bounded is the work. */
const TIMEOUT = 600_000;

const shipped = readContentFiles('content');
const cache: ParseCache = new Map();
let told: readonly (Slipped & { readonly problems: readonly Problem[]; readonly parsedAgain: readonly string[] })[] = [];

beforeAll(() => {
  parseLibrary(shipped, cache);
  told = slipsOf(shipped, SLIPS).map((slip) => {
    const now: ParseCache = new Map(cache);
    const { problems } = parseLibrary(slips(shipped, slip), now);
    return {
      ...slip,
      problems,
      parsedAgain: [...now].flatMap(([path, entry]) => (entry.parsed === cache.get(path)?.parsed ? [] : [path])),
    };
  });
}, TIMEOUT);

const named = ({ number, path, what }: Slipped): string => `slip ${number} in ${path}: ${what}`;

describe('whatever a hand does to a file', () => {
  it('the check stays on its feet', () => {
    const crashed = told.filter(({ problems }) => problems.some((problem) => 'fact' in problem && problem.fact.kind === 'file/crashed'));
    expect(crashed.map(named)).toEqual([]);
  });

  it('every problem has a place that is there, and words without a hole', () => {
    const wrong = told.flatMap((slip) => {
      const texts = new Map(slips(shipped, slip).map(({ path, text }): [string, TextFile['text']] => [path, text]));
      return slip.problems
        .filter(({ path, line, column }) => {
          const text = texts.get(path)?.split('\n')[line - 1];
          return text === undefined || column < 1 || column > text.length + 1;
        })
        .concat(slip.problems.filter((problem) => /undefined|NaN|\[object/u.test(formatProblem(problem))))
        .map((problem) => `${named(slip)}: ${formatProblem(problem)}`);
    });
    expect(wrong).toEqual([]);
  });

  it('one slip is at most three errors, in 95 of 100', () => {
    const many = told.filter(({ problems }) => problems.filter(({ severity }) => severity === 'error').length > 3);
    expect(many.length, many.map(named).join('\n')).toBeLessThanOrEqual(SLIPS / 20);
  });

  it('only the file that changed is parsed again', () => {
    expect(told.filter(({ path, parsedAgain }) => parsedAgain.some((one) => one !== path)).map(named)).toEqual([]);
  });
});
