import { contentDir, readContentFiles } from '../../../src/authoring/files/content-files.ts';
import { type ParseCache, parseLibrary } from '../../../src/authoring/text/parse-library.ts';
import { slips, slipsOf } from '../../authoring/mutations.ts';
import { median, type Row } from '../row.ts';

const SLIPS = 5000;
const MOST_ERRORS = 3;

/** 5,000 slips of a hand in the site's own content, each in one file of a tree that is otherwise known: what the check says, and what it costs. */
export function slipRows(): readonly Row[] {
  const shipped = readContentFiles(contentDir());
  const cache: ParseCache = new Map();
  const began = performance.now();
  parseLibrary(shipped, cache);
  const whole = performance.now() - began;
  let few = 0;
  let read = 0;
  const took: number[] = [];
  for (const slip of slipsOf(shipped, SLIPS)) {
    const from = performance.now();
    const { problems } = parseLibrary(slips(shipped, slip), new Map(cache));
    took.push(performance.now() - from);
    if (problems.filter(({ severity }) => severity === 'error').length <= MOST_ERRORS) few += 1;
    if (!problems.some((problem) => 'fact' in problem && problem.fact.kind === 'file/crashed')) read += 1;
  }
  const share = (time: number): number => (100 * time) / whole;
  return [
    { what: '5,000 slips: at most three errors', measured: (100 * few) / SLIPS, limit: 95, unit: '%', atLeast: true },
    { what: '5,000 slips: no parser fails', measured: (100 * read) / SLIPS, limit: 100, unit: '%', atLeast: true },
    { what: 'check again after a slip, median, of reading everything', measured: share(median(took)), limit: 5, unit: '%' },
    { what: 'check again after a slip, dearest, of reading everything', measured: share(Math.max(...took)), limit: 50, unit: '%' },
  ];
}
