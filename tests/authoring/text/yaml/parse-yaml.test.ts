import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { formatProblem } from '../../../../src/authoring/text/problem.ts';
import { parseYaml } from '../../../../src/authoring/text/yaml/parse-yaml.ts';
import { idKey, localised, text, texts } from '../../../../src/authoring/text/yaml/schemas.ts';
import { LOCALES } from '../../../../src/domain/locale.ts';

const schema = z.record(idKey, z.strictObject({ name: texts, share: z.number().max(1).optional() }));
const told = (source: string): readonly string[] =>
  parseYaml({ path: 'a.yaml', text: source, line: 1 }, schema).problems.map(formatProblem);

describe('what is wrong with a value', () => {
  it.each([
    ['an id in capitals', 'Big one: {name: {zh: 大, en: Big}}', ['a.yaml:1:1: error: "Big one" is no id; write "big-one:"']],
    [
      'an id in Chinese',
      '大: {name: {zh: 大, en: Big}}',
      ['a.yaml:1:1: error: "大" is no id; write small English letters, digits and hyphens'],
    ],
    ['one language missing', 'big: {name: {zh: 大}}', ['a.yaml:1:7: error: the key "big.name.en" is missing; add "en: …"']],
    [
      'a language that there is not',
      'big: {name: {zh: 大, en: Big, fr: Gros}}',
      ['a.yaml:1:30: error: unknown key "fr"; delete it; the keys here are zh, en'],
    ],
    [
      'a text with commas, told once',
      'big: {name: {zh: 大, en: Big, very, indeed}}',
      ['a.yaml:1:30: error: "very" stands here as a key; put a text with a comma between straight quotes: "…"'],
    ],
    [
      'HTML',
      'big: {name: {zh: <b>大</b>, en: Big}}',
      ['a.yaml:1:18: error: "big.name.zh" has <b> in it, which would stand there with its signs; write plain words'],
    ],
    [
      'a link',
      "big: {name: {zh: '[大](x)', en: Big}}",
      ['a.yaml:1:18: error: "big.name.zh" has [大](x) in it, which would stand there with its signs; write plain words'],
    ],
    ['per cent', 'big: {name: {zh: 大, en: Big}, share: 70}', ['a.yaml:1:38: error: "big.share" is 70; write "share: 0.7"']],
    ['less than', 'big: {name: {zh: 3 < 4, en: 3 < 4}}', []],
  ])('%s', (_, source, expected) => {
    expect(told(source)).toEqual(expected);
  });
});

describe('signs that YAML takes for something else', () => {
  it.each([
    [
      'an alias in braces',
      'big: {name: {zh: *1, en: Big}}',
      ['a.yaml:1:18: error: a text can\'t begin with *; put it between straight quotes: "*…"'],
    ],
    [
      'an anchor in a list',
      'big:\n  name:\n    zh: &x 大\n    en: Big',
      ['a.yaml:3:9: error: the text of "zh" can\'t begin with &; put it between straight quotes: zh: "&x 大"'],
    ],
    ['a tag on a key', '!x big: 1', ['a.yaml:1:1: error: a text can\'t begin with !; put it between straight quotes: "!…"']],
  ])('%s', (_, source, expected) => {
    expect(told(source)).toEqual(expected);
  });
});

it('one schema for every language', () => {
  expect(Object.keys(localised(text).shape)).toEqual([...LOCALES]);
});

it('knows where a value stands, and the nearest part around one that does not', () => {
  const { placeOf } = parseYaml({ path: 'a.md', text: 'big:\n  name: {zh: 大, en: Big}\n', line: 5 }, schema);
  expect(placeOf(['big', 'name', 'en'])).toEqual({ path: 'a.md', line: 6, column: 21 });
  expect(placeOf(['big', 'name', 'en'], 'key')).toEqual({ path: 'a.md', line: 6, column: 17 });
  expect(placeOf(['big', 'share'])).toEqual({ path: 'a.md', line: 5, column: 1 });
});
