import { expect, test } from 'vitest';
import { progressWords } from '../../../../src/i18n/words/progress/record.ts';
import { standingWords } from '../../../../src/i18n/words/progress/standing.ts';

/** Every text of a dictionary with its path. */
function texts(words: object, path = ''): [string, string][] {
  return Object.entries(words).flatMap(([key, value]): [string, string][] =>
    typeof value === 'string' ? [[`${path}${key}`, value]] : texts(Object(value), `${path}${key}.`),
  );
}
const places = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort();

const dictionaries = [
  ['the record', progressWords],
  ['where one stands', standingWords],
] as const;

test.each(dictionaries)('%s: both languages leave the same places for values', (_name, words) => {
  const english = new Map(texts(words('en')));
  for (const [path, text] of texts(words('zh'))) expect(places(english.get(path) ?? ''), path).toEqual(places(text));
});

test.each(dictionaries)('%s: Chinese has full-width punctuation', (_name, words) => {
  for (const [path, text] of texts(words('zh'))) expect(text, path).not.toMatch(/\p{Script=Han}[,:;?!()]|[,:;?!()]\p{Script=Han}/u);
});
