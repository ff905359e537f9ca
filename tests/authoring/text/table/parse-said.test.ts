import { expect, it, test } from 'vitest';
import { fileNameSlip } from '../../../../src/authoring/text/check/file-name.ts';
import { contentPath } from '../../../../src/authoring/text/content-paths.ts';
import { error, formatProblem } from '../../../../src/authoring/text/problem.ts';
import { parseSaid } from '../../../../src/authoring/text/table/parse-said.ts';
import { vocabularyOf } from '../../../../src/authoring/text/table/vocabulary.ts';

const vocabulary = vocabularyOf(['listen', 'lose-temper']);
const read = (text: string) => parseSaid('said.en.yaml', text, vocabulary);
const told = (text: string): readonly string[] => read(text).problems.map(formatProblem);

it('gives what people type by technique, in its order', () => {
  const { value, problems } = read('listen:\n  - go on\n  - "and then: what?"\nlose-temper:\n  - oh get lost\n');
  expect(problems).toEqual([]);
  expect([...(value ?? [])]).toEqual([
    ['listen', ['go on', 'and then: what?']],
    ['lose-temper', ['oh get lost']],
  ]);
});

test.each<[slip: string, text: string, expected: string]>([
  ['an unknown technique', 'lsten:\n  - go on\n', 'said.en.yaml:1:1: error: unknown technique "lsten"; write "listen"'],
  [
    'one that is like none',
    'zzz:\n  - go on\n',
    'said.en.yaml:1:1: error: unknown technique "zzz"; write a technique of content/techniques.yaml',
  ],
  [
    'a sentence twice',
    'listen:\n  - go on\nlose-temper:\n  - go on\n',
    'said.en.yaml:4:5: error: “go on” stands in line 2 already; keep it under the technique that it shows best, and delete the other',
  ],
  ['no sentence', 'listen: []\n', 'said.en.yaml:1:9: error: "listen" has too little in it; write 1 or more'],
  ['a number', 'listen:\n  - 12\n', 'said.en.yaml:2:5: error: "listen.0" is 12, which is no text; put it between straight quotes: 0: "12"'],
])('%s is told', (_, text, expected) => {
  expect(told(text)).toEqual([expected]);
});

test.each<[path: string, expected: string]>([
  ['said.yaml', 'the file’s name does not say its language; name it said.zh.yaml or said.en.yaml'],
  [
    'said.EN.yml',
    'no recogniser learns from a file with this name: what people type is said.zh.yaml and said.en.yaml; name it said.en.yaml',
  ],
])('%s is told how it is named', (path, expected) => {
  const slip = fileNameSlip(path, () => false);
  expect(slip && formatProblem({ ...error({ path, line: 1, column: 1 }, 'file/no-place'), fact: slip.fact })).toBe(
    `${path}:1:1: error: ${expected}`,
  );
});

it('is a file of a language', () => {
  expect(contentPath('said.zh.yaml')).toEqual({ kind: 'said', locale: 'zh' });
  expect(fileNameSlip('said.zh.yaml', () => true)).toBeUndefined();
});
