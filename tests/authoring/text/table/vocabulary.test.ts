import { describe, expect, it } from 'vitest';
import { readContentFiles } from '../../../../src/authoring/files/content-files.ts';
import { type ParseCache, parseLibrary } from '../../../../src/authoring/text/parse-library.ts';
import { AskedVocabulary, vocabularyOf } from '../../../../src/authoring/text/table/vocabulary.ts';

describe('a vocabulary that remembers what it was asked', () => {
  const ask = (): AskedVocabulary => {
    const asked = new AskedVocabulary(vocabularyOf(['listen', 'praise']));
    asked.has('listen');
    asked.has('silense');
    asked.meantBy('silense');
    return asked;
  };

  it.each([
    ['the same', ['listen', 'praise'], true],
    ['another that nobody asked for', ['listen', 'praise', 'rebut'], true],
    ['without one that nobody asked for', ['listen'], true],
    ['without one that was there', ['praise'], false],
    ['with one that was not there', ['listen', 'silense'], false],
    ['with what an unknown word may mean', ['listen', 'silence'], false],
  ])('%s', (_, ids, isSame) => {
    expect(ask().isSameWith(vocabularyOf(ids))).toBe(isSame);
  });
});

it('a technique concerns only the files that name it', () => {
  const sound = readContentFiles('tests/fixtures/content/sound');
  const cache: ParseCache = new Map();
  parseLibrary(sound, cache);
  const parsedAgain = (from: string, to: string): readonly string[] => {
    const again: ParseCache = new Map(cache);
    const edited = sound.map((file) =>
      file.path === 'techniques.yaml' ? { ...file, text: file.text.replaceAll(from, to), version: from } : file,
    );
    parseLibrary(edited, again);
    return [...again].flatMap(([path, { parsed }]) => (cache.get(path)?.parsed === parsed ? [] : [path]));
  };
  expect(parsedAgain('name: {', 'name: { ')).toEqual(['techniques.yaml']);
  expect(parsedAgain('listen:', 'hearken:')).toEqual(['techniques.yaml', 'role-plays/talk.en.md', 'role-plays/talk.zh.md']);
});
