import { expect, it } from 'vitest';
import { readContentFiles } from '../../src/authoring/files/content-files.ts';
import { readLibrary } from '../../src/authoring/text/library.ts';
import { formatProblem } from '../../src/authoring/text/problem.ts';
import { KINDS, startingFiles } from '../../src/cli/starting-files.ts';

const vocabulary = readContentFiles('content').filter(({ path }) => path === 'techniques.yaml' || path === 'personas/stubborn.yaml');

it('all starting files together are a content tree without a problem', () => {
  const ids = { course: 'basics', lesson: 'first-lesson', quiz: 'first-lesson', 'role-play': 'first-talk' } as const;
  const files = KINDS.flatMap((kind) => startingFiles(kind, ids[kind], 'basics')).map((file) => ({ ...file, version: '1' }));
  const stubborn = vocabulary.map((file) => ({ ...file, text: file.text.replace('lesson: stubborn', 'lesson: first-lesson') }));
  const { library, problems } = readLibrary([...stubborn, ...files].sort((a, b) => (a.path < b.path ? -1 : 1)));
  expect(problems.map(formatProblem)).toEqual([]);
  expect(library.lessons).toHaveLength(2);
  expect(library.quizzes).toHaveLength(2);
  expect(library.rolePlays).toHaveLength(2);
});
