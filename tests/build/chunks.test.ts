import { existsSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { CHUNKS, TOGETHER } from '../../src/build/chunks.ts';

const root = resolve(import.meta.dirname, '../..');
const files = readdirSync(join(root, 'src'), { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => join(entry.parentPath, entry.name));

test.each(TOGETHER.flatMap(({ name, of }) => of.map((path) => [name, path] as const)))('%s: %s is there', (name, path) => {
  const found = path.startsWith('node_modules/')
    ? [join(root, path)].filter(existsSync)
    : files.filter((file) => file.startsWith(join(root, path)));
  expect(found).not.toEqual([]);
  for (const file of found) expect(CHUNKS.find((chunk) => chunk.test.test(file))?.name).toBe(name);
});

test('no chunk takes what it does not name', () => {
  const drawn = CHUNKS.filter(({ test: takes }) => takes.test(join(root, 'src/domain/quiz/grading/grade.ts')));
  expect(drawn).toEqual([]);
  expect(CHUNKS.map(({ priority }) => priority)).toEqual(CHUNKS.map((_, place) => CHUNKS.length - place));
});
