import { expect, test } from 'vitest';
import { fill, percent } from '../../../src/i18n/fill.ts';
import { progressWords } from '../../../src/i18n/words/progress.ts';

test.each([
  ['Read: {count} of {total}', { count: 3, total: 10 }, 'Read: 3 of 10'],
  ['{count}', {}, '{count}'],
  ['no place', { count: 1 }, 'no place'],
  ['{a}{a}', { a: '{b}', b: 'x' }, '{b}{b}'],
])('%s with %j', (text, values, filled) => {
  expect(fill(text, values)).toBe(filled);
});

test.each([
  [0, 0],
  [0.001, 1],
  [0.455, 46],
  [0.996, 99],
  [1, 100],
])('%f is %i %%', (share, shown) => {
  expect(percent(share)).toBe(shown);
});

/** Every text of a dictionary with its path. */
function texts(words: object, path = ''): [string, string][] {
  return Object.entries(words).flatMap(([key, value]): [string, string][] =>
    typeof value === 'string' ? [[`${path}${key}`, value]] : texts(Object(value), `${path}${key}.`),
  );
}
const places = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort();

test('both languages leave the same places for values', () => {
  const english = new Map(texts(progressWords('en')));
  for (const [path, text] of texts(progressWords('zh'))) expect(places(english.get(path) ?? ''), path).toEqual(places(text));
});

test('Chinese has full-width punctuation', () => {
  for (const [path, text] of texts(progressWords('zh'))) expect(text, path).not.toMatch(/\p{Script=Han}[,:;?!()]|[,:;?!()]\p{Script=Han}/u);
});
