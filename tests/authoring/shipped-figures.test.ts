import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readContent } from '../../src/authoring/files/library.ts';
import { LOCALES } from '../../src/domain/locale.ts';

const { figures } = readContent().library;
const lesson = (path: string): string => readFileSync(join(import.meta.dirname, '../../content/courses', path), 'utf8');

/** The cells of every row of a lesson's tables. */
const rowsOf = (text: string): readonly (readonly string[])[] =>
  text
    .split('\n')
    .filter((line) => line.startsWith('|'))
    .map((line) => line.split('|').slice(1, -1));

const pairsIn = (cell: string): readonly (readonly [number, number])[] =>
  [...cell.matchAll(/\((\d),(\d)\)/g)].map(([, now, could]) => [Number(now), Number(could)] as const);

test.each(LOCALES)('the dual matrix puts together what its lesson keeps in one row, and nothing else, %s', (locale) => {
  const matrix = figures.find(({ id }) => id === 'dual-matrix');
  if (matrix?.kind !== 'matrix') throw new Error('The dual matrix is gone.');
  const levelAt = ([now, could]: readonly [number, number]): string => matrix.cells[now]?.[could] ?? '';
  // The lesson's last table tells groups of boxes by a pair or two; the two before it class the pairs.
  const [text = ''] = lesson(`target-market/lessons/priority-and-strategy.${locale}.mdx`).split('<Figure name="dual-matrix"');
  const rows = rowsOf(text)
    .map(([first = '']) => pairsIn(first))
    .filter((pairs) => pairs.length > 0);
  const levels = rows.map((pairs) => new Set(pairs.map(levelAt)));
  for (const level of levels) expect(level.size).toBe(1);
  const told = rows.map(([pair], index) => [pair?.join(), [...(levels[index] ?? [])][0]]);
  expect(rows.flat()).toHaveLength(25);
  // (3,4) is kept like (3,3) and (4,4): the one row that shares its level with another.
  const keep = told.find(([pair]) => pair === '3,3')?.[1];
  expect(told.find(([pair]) => pair === '3,4')?.[1]).toBe(keep);
  const others = told.filter(([pair]) => pair !== '3,4').map(([, level]) => level);
  expect(new Set(others).size).toBe(others.length);
});

test('who decides: the chart gives everybody the sign that the lesson’s table gives them', () => {
  const chart = figures.find(({ id }) => id === 'decision-map');
  if (chart?.kind !== 'chart') throw new Error('The decision map is gone.');
  const signs = new Map(
    rowsOf(lesson('key-accounts/lessons/who-decides.zh.mdx'))
      .filter((row) => row.length === 5)
      .map(([who = '', sign = '']) => [who.trim().split(' ')[0] ?? '', sign.trim()]),
  );
  const sign = (name: string): string => {
    const titles = [...signs.keys()].filter((title) => title !== '' && name.endsWith(title)).toSorted((a, b) => b.length - a.length);
    return signs.get(titles[0] ?? '') ?? '';
  };
  const plain = (text: string): string => text.normalize('NFKC').replace('−', '-');
  for (const { name, sign: drawn } of chart.people) expect([name.zh, plain(drawn ?? '')]).toEqual([name.zh, plain(sign(name.zh))]);
});
