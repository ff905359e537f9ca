import { expect, test } from 'vitest';
import { progressWords } from '../../../src/i18n/words/progress.ts';

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
