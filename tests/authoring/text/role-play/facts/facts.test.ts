import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { formatProblem, sayProblem } from '../../../../../src/authoring/text/problem.ts';
import { saying } from '../../../../../src/authoring/text/role-play/facts/evaluate.ts';
import { readExpression } from '../../../../../src/authoring/text/role-play/facts/expression.ts';
import { numberWords } from '../../../../../src/authoring/text/role-play/facts/number-words.ts';
import { parseRolePlay } from '../../../../../src/authoring/text/role-play/parse-role-play.ts';
import { skeletonProblems } from '../../../../../src/authoring/text/role-play/same-skeleton.ts';
import { vocabularyOf } from '../../../../../src/authoring/text/table/vocabulary.ts';
import { plain } from '../../../../../src/domain/prose.ts';
import { rowOf, withFacts } from '../../../../../src/domain/role-play/facts.ts';
import { smallTechniques, smallText } from '../../../../domain/role-play/small.ts';

const ROW = { premium: 600, cover: 50_000, rate: 3.5, since: '2009', who: 'Old Jia' };
const says = (source: string, locale: 'zh' | 'en' = 'en') => {
  const expression = readExpression(source);
  if (expression.kind === 'unread') return expression;
  const said = saying(expression, ROW, locale);
  return said.kind === 'said' ? said.text : said;
};

describe('what a fact says', () => {
  test.each([
    ['premium', '600'],
    ['cover', '50,000'],
    ['rate', '3.5'],
    ['since', '2009'],
    ['who', 'Old Jia'],
    ['premium * 12', '7,200'],
    ['premium*12+cover', '57,200'],
    ['cover + premium * 12', '57,200'],
    ['(cover + premium) * 12', '607,200'],
    ['cover / premium / 2', { kind: 'broken-number', value: expect.closeTo(41.6667, 3) }],
    ['cover - premium - 400', '49,000'],
    ['round(cover / 7)', '7,143'],
    ['round(cover / 7, 1)', '7,142.9'],
    ['round(cover / 7) * 2', '14,286'],
    ['2026 - since', '17'],
    ['premium × 12 ÷ 2', '3,600'],
    ['（premium ＋ 400） ／ 10', '100'],
    ['premium / 3', '200'],
    ['0.1 * 30', '3'],
    ['premium * rate / 100', '21'],
    ['premium - 600', '0'],
    ['who * 2', { kind: 'text', name: 'who', value: 'Old Jia' }],
    ['premium / (premium - 600)', { kind: 'by-zero' }],
    ['premum', { kind: 'unknown', name: 'premum' }],
    ['words(premium)', 'six hundred'],
    ['Words(premium)', 'Six hundred'],
    ['Words (premium * 2)', 'One thousand two hundred'],
    ['words(premium - 700)', { kind: 'no-words', value: -100 }],
    ['', { kind: 'unread', found: '' }],
    ['premium +', { kind: 'unread', found: '' }],
    ['premium * * 2', { kind: 'unread', found: '* 2' }],
    ['premium % 3', { kind: 'unread', found: '% 3' }],
    ['(premium + 1', { kind: 'unread', found: '' }],
    ['premium 12', { kind: 'unread', found: '12' }],
    ['Premium', { kind: 'unread', found: 'Premium' }],
  ])('%s', (source, expected) => {
    expect(says(source)).toEqual(expected);
  });

  it('is reckoned as in school, whatever the numbers', () => {
    const number = fc.integer({ min: 1, max: 9999 });
    fc.assert(
      fc.property(number, number, number, (a, b, c) => {
        const text = (value: number) => new Intl.NumberFormat('en-GB').format(value);
        expect(says(`${a} + ${b} * ${c}`)).toBe(text(a + b * c));
        expect(says(`(${a} + ${b}) * ${c}`)).toBe(text((a + b) * c));
        expect(says(`${a * b} / ${b} - ${c}`)).toBe(text(a - c));
      }),
    );
  });
});

test.each([
  [0, '零', 'nought'],
  [2, '二', 'two'],
  [10, '十', 'ten'],
  [15, '十五', 'fifteen'],
  [20, '二十', 'twenty'],
  [21, '二十一', 'twenty-one'],
  [105, '一百零五', 'one hundred and five'],
  [110, '一百一', 'one hundred and ten'],
  [115, '一百一十五', 'one hundred and fifteen'],
  [200, '两百', 'two hundred'],
  [380, '三百八', 'three hundred and eighty'],
  [1050, '一千零五十', 'one thousand and fifty'],
  [2000, '两千', 'two thousand'],
  [5200, '五千二', 'five thousand two hundred'],
  [5201, '五千二百零一', 'five thousand two hundred and one'],
  [10_000, '一万', 'ten thousand'],
  [10_500, '一万零五百', 'ten thousand five hundred'],
  [20_000, '两万', 'twenty thousand'],
  [41_600, '四万一千六', 'forty-one thousand six hundred'],
  [100_000, '十万', 'one hundred thousand'],
  [172_000, '十七万二', 'one hundred and seventy-two thousand'],
  [1_200_000, '一百二十万', 'one million two hundred thousand'],
])('%d in words', (value, zh, en) => {
  expect([numberWords.zh(value), numberWords.en(value)]).toEqual([zh, en]);
});

const context = { id: 'talk', locale: 'en', vocabulary: vocabularyOf([...smallTechniques.keys()]) } as const;
const FACTS = 'persona: stubborn\nfacts:\n  - {premium: 600, who: Jia}\n  - {premium: 800, who: Ma}\n  - {premium: 1200, who: Lin}';
const body = (line: string): string => `## opening

> ${line}

- Go on, {=who}. {listen}
  → [end](#end)
  > Mr *{=who}* pays {=premium*12} and {=premium * 2}.
- Nice yard. {praise}
  → [end](#end)

## end

{won}

> Fine, {=who}.
`;
const parse = (text: string) => parseRolePlay('talk.en.md', text, context);
/** The line stands on line 20 of the file. */
const told = (line: string, front = FACTS): string[] => parse(smallText(body(line), front)).problems.map(formatProblem);

describe('a role-play with facts', () => {
  const text = smallText(body('It is {=premium} a month.'), FACTS)
    .replace('goal: G', 'goal: "Sell to {=who} for {=premium * 12}"')
    .replace('customer: C', 'customer: Mr {=who}');

  it('says of itself what its first row says', () => {
    const { value, problems } = parse(text);
    expect(problems).toEqual([]);
    expect([value?.goal, value?.customer, value?.cast[0].name]).toEqual(['Sell to Jia for 7,200', 'Mr Jia', 'Mr Jia']);
    expect(value?.beats[0]?.lines[0]?.text).toEqual([{ text: 'It is ' }, { text: '600', fact: 'premium' }, { text: ' a month.' }]);
    expect(value?.beats[0]?.choices[0]?.replies[0]?.text).toEqual([
      { text: 'Mr ' },
      { text: 'Jia', emphasis: true, fact: 'who' },
      { text: ' pays ' },
      { text: '7,200', fact: 'premium*12' },
      { text: ' and ' },
      { text: '1,200', fact: 'premium * 2' },
      { text: '.' },
    ]);
  });

  it('has the words of any other row, everywhere', () => {
    const { value } = parse(text);
    if (!value) throw new Error('it is not read');
    const other = withFacts(value, 2);
    expect([other.goal, other.customer, other.cast[0].name]).toEqual(['Sell to Lin for 14,400', 'Mr Lin', 'Mr Lin']);
    const [beat] = other.beats;
    expect(plain(beat?.lines[0]?.text ?? [])).toBe('It is 1,200 a month.');
    expect(plain(beat?.choices[0]?.text ?? [])).toBe('Go on, Lin.');
    expect(plain(beat?.choices[0]?.replies[0]?.text ?? [])).toBe('Mr Lin pays 14,400 and 2,400.');
    expect(plain(other.endings[0]?.lines[0]?.text ?? [])).toBe('Fine, Lin.');
    expect(withFacts(other, 0)).toEqual(value);
    expect(other.content).toBe(value.content);
  });

  it('draws each row as often as any other, and the same for the same seed', () => {
    const { value } = parse(text);
    if (!value) throw new Error('it is not read');
    const drawn = Array.from({ length: 900 }, (_, seed) => rowOf(value, seed));
    for (const row of [0, 1, 2]) expect(drawn.filter((one) => one === row).length / 900).toBeCloseTo(1 / 3, 1);
    expect(drawn.map((_, seed) => rowOf(value, seed))).toEqual(drawn);
  });

  it('without facts stays what it is', () => {
    const { value } = parse(smallText(body('It is.').replaceAll(/\{=[^}]*\}/gu, 'x')));
    if (!value) throw new Error('it is not read');
    expect(withFacts(value, 1)).toBe(value);
    expect(rowOf(value, 5)).toBe(0);
  });

  test.each<readonly [string, string, readonly string[]]>([
    ['a name that is none', 'It is {=premum}.', ['20:9: error: "premum" is no fact of this file; write "premium"']],
    [
      'a minus without spaces',
      'It is {=premium-rest}.',
      [
        '20:9: error: "premium-rest" is no fact of this file; write one of premium, who; where something is taken away, put spaces around the minus sign',
      ],
    ],
    [
      'reckoning with a text',
      'It is {=who * 2}.',
      ['20:9: error: one can\'t reckon with "who", which is "Jia" in row 1; write a number in the row, without quotes and without a unit'],
    ],
    [
      'dividing by nothing',
      'It is {=1200 / (premium - 800)}.',
      ['20:9: error: {=1200 / (premium - 800)} divides by nothing in row 2; change the number in the row'],
    ],
    [
      'what is no whole number',
      'It is {=premium / 7}.',
      [
        '20:9: error: {=premium / 7} comes to 85.7143 in row 1, which is no whole number; change the numbers, or write {=round(premium / 7)}; {=round(premium / 7, 1)} leaves one digit after the point',
      ],
    ],
    [
      'what can’t be read',
      'It is {=premium % 2}.',
      [
        '20:9: error: "% 2" in {=premium % 2} can\'t be read; write a fact’s name, or reckon with + - * / and brackets: {=premium * 12}, {=round(premium / 3)}, {=words(premium)}',
      ],
    ],
    [
      'what is not complete',
      'It is {=premium *}.',
      [
        '20:9: error: {=premium *} ends before it is complete; write a fact’s name, or reckon with + - * / and brackets: {=premium * 12}, {=round(premium / 3)}, {=words(premium)}',
      ],
    ],
    ['the sign forgotten', 'It is {premium}.', ['20:9: error: {premium} is a fact without its sign; write {=premium}']],
    ['full-width braces', 'It is ｛=premium｝.', ['20:9: error: the signs around the fact ｛=premium｝ are full-width; write {=premium}']],
    ['a brace that is open', 'It is {=premium a month.', ['20:9: error: the brace of "{=premium" is not closed; write {=premium}']],
    ['the same slip twice is one', 'It is {=premum}, {=premum}.', ['20:9: error: "premum" is no fact of this file; write "premium"']],
  ])('tells of %s', (_what, line, expected) => {
    expect(told(line)).toEqual(expected.map((words) => `talk.en.md:${words}`));
  });

  it('tells of the same slips in a choice', () => {
    const inChoice = (from: string): string[] =>
      parse(smallText(body('It is.').replace('Nice yard.', from), FACTS)).problems.map(formatProblem);
    expect(inChoice('Pay {premium} now.')).toEqual(['talk.en.md:25:7: error: {premium} is a fact without its sign; write {=premium}']);
    expect(inChoice('Pay {=premum} now.')).toEqual(['talk.en.md:25:7: error: "premum" is no fact of this file; write "premium"']);
    expect(inChoice('Pay {=premium} now.')).toEqual([]);
  });

  it('tells of a file without facts, of rows that differ, of a single row, of a fact in the title', () => {
    const plainFront = 'persona: stubborn';
    expect(
      parse(smallText(body('Hm.').replaceAll('{=premium*12} and {=premium * 2}', 'it'), plainFront)).problems.map(formatProblem),
    ).toEqual([
      'talk.en.md:18:10: error: {=who} stands for a fact, and this file has none; add rows under "facts:" at its head, or write the words themselves',
    ]);
    expect(told('Hm.', FACTS.replace('{premium: 800, who: Ma}', '{premium: 800}'))).toContainEqual(
      'talk.en.md:6:5: error: row 2 of the facts has no "who", which row 1 has; add "who: …" to it',
    );
    expect(told('Hm.', FACTS.replace('{premium: 800, who: Ma}', '{premium: 800, who: Ma, age: 3}'))).toEqual([
      'talk.en.md:6:5: error: row 2 of the facts has "age", which row 1 has not; add it to row 1, or delete it here',
    ]);
    expect(told('Hm.', 'persona: stubborn\nfacts:\n  - {premium: 600, who: Jia}')[0]).toBe(
      'talk.en.md:5:3: error: "facts" has too little in it; write 2 or more',
    );
    expect(parse(smallText(body('Hm.'), FACTS).replace('title: T', 'title: The {=who} case')).problems.map(formatProblem)).toEqual([
      'talk.en.md:2:8: error: {=who} stands in the title, by which a talk is found, and which is always the same; write the title without it',
    ]);
  });

  it('has as many rows in every language', () => {
    const [first, other] = [parse(text).value, parse(text.replace('  - {premium: 1200, who: Lin}\n', '')).value];
    if (!first || !other) throw new Error('they are not read');
    expect(skeletonProblems(first, other, 'talk.zh.md', 'talk.en.md').map((problem) => sayProblem(problem).message)).toEqual([
      '"facts" has 2 rows here and 3 in the other language',
    ]);
  });
});
