import { describe, expect, it } from 'vitest';
import { readContentFiles } from '../../../src/authoring/files/content-files.ts';
import { readLibrary } from '../../../src/authoring/text/library.ts';
import { formatProblem } from '../../../src/authoring/text/problem.ts';

const shipped = readContentFiles('content');
const cache = new Map();
readLibrary(shipped, cache);

/** The problems of the shipped content with one slip in one file. */
function told(path: string, from: string, to: string): readonly string[] {
  const files = shipped.map((file) => {
    if (file.path !== path) return file;
    if (!file.text.includes(from)) throw new Error(`${path} has no ${from}`);
    return { ...file, text: file.text.replace(from, () => to), version: `${from} ${to}` };
  });
  return readLibrary(files, new Map(cache)).problems.map((problem) => formatProblem(problem).replace(/:\d+:\d+:/u, ''));
}

describe('one slip in a file of the house is one error, and not one for each lesson that leans on it', () => {
  it.each([
    [
      'personas/silent.yaml',
      'recommended: [invite-question',
      'recommended: [invite-questions',
      'error: "recommended" names the unknown technique "invite-questions"; write "invite-question"',
    ],
    ['personas/silent.yaml', 'lesson: silent', 'lesson: silnt', 'error: the persona\'s lesson "silnt" is not there; write "silent"'],
    ['personas/silent.yaml', 'start: {rapport: 3', 'start: {rapport: 11', 'error: "start.rapport" is 11; write 10 or less'],
    ['glossary.yaml', '{zh: 友善外向型, en', '{zh：友善外向型, en', 'error: the colon after "zh" is full-width; write "zh: 友善外向型"'],
    [
      'glossary.yaml',
      "en: 'Outgoing customer'",
      'en: Outgoing, warm',
      'error: "warm" stands here as a key; put a text with a comma between straight quotes: "…"',
    ],
    ['figures.yaml', 'kind: funnel', 'kind: funel', 'error: "sales-funnel.kind" is "funel"; write "funnel"'],
    ['paths.yaml', '{lesson: eight-types/outgoing}', '{lessons: eight-types/outgoing}', 'error: unknown key "lessons"; write "lesson"'],
    [
      'paths.yaml',
      '{lesson: eight-types/outgoing}',
      '{lesson: outgoing}',
      'error: the path "ten-minutes" names the lesson "outgoing", which is not there; write "eight-types/outgoing"',
    ],
    ['paths.yaml', '{drill: mixed}', '{drill: mix}', 'error: "ten-minutes.stretches.1.steps.0.drill" is "mix"; write "mixed"'],
    [
      'objections/silent.en.md',
      '  > … (Turns',
      '> … (Turns',
      'error: this reply is not indented; indent it by two spaces, under its answer',
    ],
  ])('%s: %s → %s', (path, from, to, expected) => {
    expect(told(path, from, to)).toEqual([`${path} ${expected}`]);
  });
});
