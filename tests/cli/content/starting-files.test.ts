import { expect, it } from 'vitest';
import { readContentFiles } from '../../../src/authoring/files/content-files.ts';
import { proofReport } from '../../../src/authoring/text/check/proof-problems.ts';
import { parseLibrary } from '../../../src/authoring/text/parse-library.ts';
import { formatProblem } from '../../../src/authoring/text/problem.ts';
import { startingFiles } from '../../../src/cli/content/starting-files.ts';

// All customer types: whoever pleases everybody has to know everybody.
const vocabulary = readContentFiles('content').filter(({ path }) => path === 'techniques.yaml' || path.startsWith('personas/'));

it('all starting files together are a content tree without a problem', () => {
  const files = [...startingFiles('course', 'basics', ''), ...startingFiles('role-play', 'first-talk', '')].map((file) => ({
    ...file,
    version: '1',
  }));
  const people = vocabulary.map((file) => ({ ...file, text: file.text.replace(/^lesson: .*$/mu, 'lesson: first-lesson') }));
  const { library, problems } = parseLibrary([...people, ...files].sort((a, b) => (a.path < b.path ? -1 : 1)));
  expect(problems.map(formatProblem)).toEqual([]);
  // The role-play is one that can be published: proved, in both languages.
  expect(
    proofReport(library)
      .problems.filter(({ severity }) => severity === 'error')
      .map(formatProblem),
  ).toEqual([]);
  expect(library.lessons).toHaveLength(2);
  expect(library.quizzes).toHaveLength(2);
  expect(library.rolePlays).toHaveLength(2);
});
