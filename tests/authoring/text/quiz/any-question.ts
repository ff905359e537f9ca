import fc from 'fast-check';
import { cutUp } from '../../../../src/authoring/text/quiz/kinds/marking.ts';
import { letters } from '../../../../src/authoring/text/quiz/read/part-id.ts';
import type { Prose } from '../../../../src/domain/prose.ts';
import type { Asked, Block, Left, MarkingPiece, Option, Part, Question } from '../../../../src/domain/quiz/question.ts';

/** What some format or other takes for a sign. */
export const NASTY = [
  ...['{', '}', '{x}', '{50%}', '{#id}', '{a', '｛x｝', '｛', '｝', '{name}', '{=a ~b}'],
  ...['[', ']', '[[', ']]', '[x]', '[ ]', '［x］', '【对】', '【【', '】】', '[a](b)', '![a](b)', '[^1]', '[a]: b', '[html]', '[markdown]'],
  ...['|', '｜', '| a |', '|---|', '%', '%50%', '%-100%', '=', '==', '＝＝', '===', '= 5', '~', '~~', '\\', '\\\\', '\\n', '\\{'],
  ...[
    '#',
    '##',
    '＃＃',
    '####',
    '>',
    '＞',
    '> a',
    '->',
    '→',
    '-',
    '- a',
    '---',
    '—',
    '+',
    '• ',
    '· ',
    '－ a',
    '*',
    '**',
    '***',
    '_',
    '___',
    '`',
    '``',
  ],
  ...['1.', '2)', '3、', '4．', '５．', '1. a', '5 ± 3', '5 +/- 3', '::', ':', '：', 'A: b', '//', '// [id:x]', '$CATEGORY: a'],
  ...['<b>', '</p>', '<br>', '<!-- x -->', '<', '5 < 6', '<name>', '&', '&amp;', '&lt;', '&#39;', '&nbsp;', '&mdash;', '&&092;'],
  ...[
    'http://a_b.cn/?x=1&y=2*',
    'www.a_b.cn',
    'a_b@c.com',
    '(',
    ')',
    '!',
    '?',
    '。',
    '，',
    '“好”',
    '价格',
    '客户说',
    'word',
    'A',
    'x',
    'T',
    'TRUE',
  ],
];

const nasty = fc
  .array(fc.tuple(fc.constantFrom(...NASTY), fc.constantFrom('', ' ')), { minLength: 1, maxLength: 4 })
  .map((parts) => parts.map(([part, gap]) => part + gap).join(''))
  .map((text) => text.replace(/\s+/gu, ' ').trim());

const text = fc.oneof({ weight: 3, arbitrary: nasty }, { weight: 1, arbitrary: fc.constantFrom('plain words', '价格以后再说', 'yes') });

/** Emphasis of whole words, as authors write it. */
const prose: fc.Arbitrary<Prose> = fc.oneof(
  { weight: 4, arbitrary: text.map((one): Prose => [{ text: one }]) },
  { weight: 1, arbitrary: text.map((one): Prose => [{ text: 'not', emphasis: true }, { text: ` ${one}` }]) },
);
const why = fc.option(prose, { nil: undefined });

const block: fc.Arbitrary<Block> = fc.oneof(
  { weight: 3, arbitrary: prose.map((one): Block => ({ kind: 'paragraph', text: one })) },
  { weight: 1, arbitrary: prose.map((one): Block => ({ kind: 'quote', text: one })) },
  {
    weight: 1,
    arbitrary: fc
      .tuple(fc.boolean(), fc.array(prose, { minLength: 1, maxLength: 3 }))
      .map(([ordered, items]): Block => ({ kind: 'list', ordered, items })),
  },
);
const blocks = fc.array(block, { minLength: 1, maxLength: 3 });

const asked: fc.Arbitrary<Asked> = fc
  .record({
    stem: blocks,
    explanation: fc.option(blocks, { nil: undefined }),
    tags: fc.array(fc.oneof(fc.constantFrom('price', 'true', 'null', 'category/a'), text), { maxLength: 2 }),
    weight: fc.constantFrom(1, 2, 0.5),
    skill: fc.constantFrom(undefined, 'closing' as const),
  })
  .map(({ explanation, skill, ...rest }) => ({
    ...{ id: 'q', use: 'quiz' as const, difficulty: 1 as const },
    ...rest,
    ...(skill && { skill }),
    ...(explanation && { explanation }),
  }));

const part = (id: string, words: Prose, reason: Prose | undefined): Part => ({ id, text: words, ...(reason && { why: reason }) });
/** Different words of their own, so that no two are taken for one. */
const several = (least: number) =>
  fc.uniqueArray(fc.tuple(prose, why), { minLength: least, maxLength: 4, selector: ([words]) => JSON.stringify(words) });

const parts = (least: number) => several(least).map((list) => list.map(([words, reason], index) => part(letters(index), words, reason)));

const options = (right: (index: number) => boolean): fc.Arbitrary<Option[]> =>
  fc
    .tuple(parts(3), fc.option(fc.constant('own-id'), { nil: undefined }))
    .map(([list, own]) => list.map((one, index) => ({ ...one, ...(own && index === 0 && { id: own }), right: right(index) })));

function marking(
  before: string,
  target: string,
  after: string,
  reason: Prose | undefined,
  decoy: Prose | undefined,
  elsewhere: Prose | undefined,
): Pick<Extract<Question, { kind: 'marking' }>, 'passage' | 'targets' | 'decoys' | 'elsewhere'> {
  let others = 0;
  let nth = 0;
  const piece =
    (inside: boolean) =>
    ({ text: words, isTarget }: { text: string; isTarget: boolean }): MarkingPiece => {
      if (!isTarget) return { kind: 'text', text: words };
      if (inside) {
        nth += 1;
        return { kind: 'word', id: `a.${nth}`, text: words, target: 'a' };
      }
      others += 1;
      return { kind: 'word', id: `w${others}`, text: words };
    };
  const pieces = [
    ...(decoy ? cutUp('temptation, ', 'en').map(piece(false)) : []),
    ...cutUp(`${before} said `, 'en').map(piece(false)),
    ...cutUp(target, 'en').map(piece(true)),
    ...cutUp(` and ${after}`, 'en').map(piece(false)),
  ];
  // A stretch that tempts is named by its words: one that stands only there.
  const isDecoy = (one: MarkingPiece): boolean => decoy !== undefined && one.kind === 'word' && one.text === 'temptation';
  return {
    passage: [pieces.map((one) => (isDecoy(one) ? { ...one, decoy: 'a' } : one))],
    targets: [part('a', [{ text: target }], reason)],
    decoys: decoy ? [{ id: 'a', text: [{ text: 'temptation' }], why: decoy }] : [],
    ...(elsewhere && { elsewhere }),
  };
}

/** A question of each kind, in the form that reading a quiz gives. */
export const anyQuestion: Readonly<Record<Question['kind'], fc.Arbitrary<Question>>> = {
  single: fc
    .tuple(
      asked,
      options((index) => index === 1),
      fc.boolean(),
    )
    .map(([common, list, shuffle]) => ({ ...common, kind: 'single', options: list, shuffle })),
  multiple: fc
    .tuple(
      asked,
      options((index) => index < 2),
    )
    .map(([common, list]) => ({ ...common, kind: 'multiple', options: list, shuffle: true })),
  'true-false': fc.tuple(asked, why).map(([common, reason]) => ({
    ...common,
    kind: 'true-false',
    options: [
      { ...part('a', [{ text: 'True' }], reason), right: true },
      { ...part('b', [{ text: 'False' }], undefined), right: false },
    ],
    shuffle: false,
  })),
  ordering: fc.tuple(asked, parts(3)).map(([common, items]) => ({ ...common, kind: 'ordering', items })),
  matching: fc
    .tuple(asked, fc.tuple(prose, prose), several(2), several(4))
    .filter(([, , left, right]) => left.length <= right.length)
    .map(([common, heads, left, right]) => ({
      ...common,
      kind: 'matching',
      heads,
      left: left.map(([words, reason], index) => ({ ...part(letters(index), words, reason), to: letters(index) })),
      right: right.map(([words, reason], index) => part(letters(index), words, index < left.length ? undefined : reason)),
    })),
  sorting: fc.tuple(asked, parts(2), parts(2), parts(1)).map(([common, groups, ...items]) => ({
    ...common,
    kind: 'sorting',
    groups: groups.slice(0, 2),
    items: items.flatMap((list, index): Left[] => list.map((one) => ({ ...one, id: `${letters(index)}-${one.id}`, to: letters(index) }))),
  })),
  blanks: fc
    .tuple(
      asked,
      fc.uniqueArray(text, { minLength: 1, maxLength: 3, selector: (one) => one }),
      fc.option(text, { nil: undefined }),
      fc.option(text, { nil: undefined }),
      fc.option(prose, { nil: undefined }),
    )
    .filter(([, accepts]) => accepts.every((one) => /[\p{L}\d]/u.test(one)))
    .map(([common, accepts, before, after, below]) => ({
      ...common,
      kind: 'blanks',
      passage: [
        [
          ...(before === undefined ? [] : [{ kind: 'text' as const, text: [{ text: `${before} ` }] }]),
          { kind: 'blank' as const, id: 'a' },
          ...(after === undefined ? [] : [{ kind: 'text' as const, text: [{ text: after }] }]),
        ],
        ...(below === undefined ? [] : [below.map((span) => ({ kind: 'text' as const, text: [span] }))]),
      ],
      blanks: [{ id: 'a', accepts: accepts.map((one, index) => ({ text: one, credit: index === 0 ? 1 : 0.5 })) }],
    })),
  number: fc
    .tuple(asked, fc.constantFrom(5, 0, -3, 0.125, 9600.5, 6.02e23, 1e-7), fc.constantFrom(0, 0.001, 50))
    .map(([common, value, tolerance]) => ({
      ...common,
      kind: 'number',
      accepts: [
        { value, tolerance, credit: 1 },
        { value, tolerance: tolerance * 2 + 1, credit: 0.5 },
      ],
    })),
  marking: fc
    .tuple(asked, text, fc.constantFrom('think again', 'no', '“no”.', '(so: yes)'), text, why, why, why)
    .map(([common, before, target, after, ...reasons]) => ({
      ...common,
      kind: 'marking',
      ...marking(before, target, after, ...reasons),
    })),
  transcript: fc
    .tuple(
      asked,
      parts(2),
      fc.constantFrom('Rep', 'Ms Li', '客户：李', '- Rep', 'A*b'),
      options((index) => index === 0),
    )
    .map(([common, lines, speaker, reasons]) => ({
      ...common,
      kind: 'transcript',
      lines: lines.map((line) => ({ ...line, speaker })),
      wrong: 'b',
      reasons,
    })),
};
