import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sayLoss } from '../../../../src/authoring/text/gift/loss.ts';
import { readGift } from '../../../../src/authoring/text/gift/read-gift.ts';
import { formatProblem } from '../../../../src/authoring/text/problem.ts';
import { parseQuiz } from '../../../../src/authoring/text/quiz/parse-quiz.ts';
import { writeQuiz } from '../../../../src/authoring/text/quiz/write/write-quiz.ts';
import type { Locale } from '../../../../src/domain/locale.ts';
import { type Prose, plain } from '../../../../src/domain/prose.ts';
import type { Question } from '../../../../src/domain/quiz/question.ts';
import { NASTY } from '../quiz/any-question.ts';

/** What a question asks, in one line: stem, answers with credit, feedback. */
function shown(question: Question): string {
  const words = (prose: Prose) => prose.map(({ text, emphasis }) => (emphasis ? `*${text}*` : text)).join('');
  const stem = question.stem.map((block) => (block.kind === 'list' ? block.items.map(words).join(' + ') : words(block.text))).join(' / ');
  const share = (credit: number | undefined) => (credit === undefined ? '' : `${Math.round(credit * 1000) / 10}% `);
  const why = (prose: Prose | undefined) => (prose ? ` (${words(prose)})` : '');
  switch (question.kind) {
    case 'single':
    case 'multiple':
    case 'true-false':
      return `${stem} ${question.kind}: ${question.options.map((one) => `${one.right ? '+' : '-'}${share(one.credit)}${words(one.text)}${why(one.why)}`).join(' | ')}`;
    case 'blanks': {
      const spelled = question.blanks.map(({ accepts }) =>
        accepts.map(({ text, credit }) => `${credit === 1 ? '' : share(credit)}${text}`).join('|'),
      );
      const passage = question.passage.map((pieces) =>
        pieces.map((piece) => (piece.kind === 'text' ? words(piece.text) : `[[${spelled[0]}]]`)).join(''),
      );
      return [...(stem ? [stem] : []), ...passage].join(' / ');
    }
    case 'number':
      return `${stem} ${question.accepts.map(({ value, tolerance, credit }) => `${credit === 1 ? '' : share(credit)}${value}±${tolerance}`).join(' | ')}`;
    case 'matching':
      return `${stem} ${question.left
        .map(
          (left) =>
            `${words(left.text)} = ${question.right
              .filter(({ id }) => id === left.to)
              .map(({ text }) => plain(text))
              .join('')}`,
        )
        .join(', ')}; ${question.right.map(({ text }) => plain(text)).join(', ')}`;
    default:
      return question.kind;
  }
}

function read(source: string, locale: Locale = 'en') {
  const { questions, losses, problems } = readGift('a.gift', source, locale);
  return {
    questions: questions.map(shown),
    losses: losses.map((loss) => `${loss.line} ${loss.question}: ${sayLoss(loss)}`).filter((loss) => !loss.includes('its title becomes')),
    problems: problems.map(formatProblem),
  };
}

describe('public files that were misread', () => {
  test('underscores in the text are text; the blank stands where the braces stood', () => {
    const source = '::embed::The _____ of the shop is {=Anna} today.\n\n::embed2::First {=blank} here.\\n\\nSecond paragraph after it.';
    expect(read(source)).toEqual({
      questions: ['The _____ of the shop is [[Anna]] today.', 'First [[blank]] here. / Second paragraph after it.'],
      losses: [],
      problems: [],
    });
    // In the quiz file too.
    const { questions } = readGift('a.gift', source, 'en');
    expect(writeQuiz({ title: 'T', lesson: 'l', questions })).toContain('of the shop is [[Anna]] today.');
  });

  test('characters by name or number, with a tag or without, in every field', () => {
    expect(
      read(
        '::ent::[html]Is 5 &lt; 6 &amp; 7 &gt; 6? {T#No: 5 &lt; 6#Yes &mdash; it is}\n\n' +
          '::matchhtml::[html]Match {\n=<b>Lead</b> -> <p>first&nbsp;contact</p>\n=Close -> <p>order</p>\n=Care -> <p>after</p>\n}\n\n' +
          '::short::Jack&#39;s &quot;word&quot;? {=R&amp;D =&#x4F60;好}',
      ),
    ).toEqual({
      questions: [
        'Is 5 < 6 & 7 > 6? true-false: +True (Yes — it is) | -False (No: 5 < 6)',
        'Match *Lead* = first contact, Close = order, Care = after; first contact, order, after',
        'Jack\'s "word"? / [[R&D|你好]]',
      ],
      losses: [],
      problems: [],
    });
  });

  test('numbers: what is one, and what to write where it is none', () => {
    expect(
      read(
        '::dec::half {#.5}\n\n::sci::Avogadro {#6.02e23:0.01e23}\n\n::comma::Der Rabatt in Prozent {#2,5:0,1}\n\n::any::One to five {#3:2~#wrong}',
      ),
    ).toEqual({
      questions: ['half 0.5±0', 'Avogadro 6.02e+23±1e+21', 'One to five 3±2'],
      losses: ['7 any: what is said of any other number cannot be said here'],
      problems: ['a.gift:5:34: error: the number “2,5” has a comma; write 2.5'],
    });
  });

  test('a * that stands for any words is told; a bar belongs to its answer', () => {
    expect(
      read(
        '::wild::Which city? {=*Paris* =%50%Par*s}\n\n::pipe::Which key? {=a|b =c}\n\n::some::Which? {=Paris =Par*s =%0%*}\n\n::star::Which? {=\\*}',
      ),
    ).toEqual({
      questions: ['Which key? / [[a|b|c]]', 'Which? / [[Paris]]', 'Which? / [[*]]'],
      losses: [
        '1 wild: “*Paris*” is left out: * stands for any words there, and cannot be said here',
        '1 wild: “Par*s” is left out: * stands for any words there, and cannot be said here',
        '1 wild: no spelling is left that is fully right; the question is left out',
        '5 some: “Par*s” is left out: * stands for any words there, and cannot be said here',
        '5 some: “*” is left out: * stands for any words there, and cannot be said here',
      ],
      problems: [],
    });
    const [pipe] = readGift('a.gift', 'Which key? {=a|b =c]]}', 'en').questions;
    expect(pipe).toMatchObject({ blanks: [{ accepts: [{ text: 'a|b' }, { text: 'c]]' }] }] });
  });

  test('braces at the end of an answer are text, and stay so in the quiz file', () => {
    const source =
      '::t-pct::Which sign reads right? {=Discount \\{50%\\} ~Discount (50%)}\n\n::t-id::Which mark? {=ten \\{\\#id\\} ~six}\n\n' +
      '::t-x::Which line? {=five \\{x\\} ~six}\n\n::t-fw::Which? {=｛x｝ ~no}';
    const { questions, losses } = readGift('a.gift', source, 'en');
    expect(losses).toEqual([]);
    const back = parseQuiz('q.en.md', writeQuiz({ title: 'T', lesson: 'l', questions }), 'en');
    expect(back.value?.questions.map(shown)).toEqual([
      'Which sign reads right? single: +Discount {50%} | -Discount (50%)',
      'Which mark? single: +ten {#id} | -six',
      'Which line? single: +five {x} | -six',
      'Which? single: +｛x｝ | -no',
    ]);
    expect(back.value?.questions).toEqual(questions);
  });

  test('right answers that bring more than all, or that cost nothing with the wrong ones', () => {
    expect(
      read(
        '::over::Which two? {\n~%60%one\n~%60%two\n~%-20%three\n}\n\n::under::Which two? {~%20%a ~%20%b ~c}\n\n::all::Which? {~%50%a ~%50%b}\n\n::free::Which two? {~%50%a ~%50%b ~c ~d}',
      ),
    ).toEqual({
      questions: ['Which two? multiple: +a | +b | -c | -d'],
      losses: ['11 free: ticking “c”, “d” costs nothing there; here a wrong answer costs its share, or who ticks all had full marks'],
      problems: [
        'a.gift:1:9: error: its right answers bring 120% together; give them fractions that add up to 100%',
        'a.gift:7:10: error: its right answers bring 40% together; give them fractions that add up to 100%',
        'a.gift:9:8: error: every answer of this question is right: who ticks all has full marks; add a wrong one, after ~%-100%',
      ],
    });
  });
});

describe('as people write it', () => {
  test.each([
    ['signs in the stem', 'If x = 2 and #1 ~ 5: what is a -> b? {=4 ~5}', ['If x = 2 and #1 ~ 5: what is a -> b? single: +4 | -5']],
    ['on one line', '::Q1:: 1+1=2 {T}', ['1+1=2 true-false: +True | -False']],
    [
      'a colon, a time and an address',
      'At 10:30 he writes to http://a.cn/?x=1: right? {FALSE#No#Yes}',
      ['At 10:30 he writes to http://a.cn/?x=1: right? true-false: -True (No) | +False (Yes)'],
    ],
    ['feedback with a second #', 'Which? {=a#first #1 ~b#no}', ['Which? single: +a (first #1) | -b (no)']],
    [
      'over lines, with comments between',
      '// a comment\n::Q::Which\nof these\ntwo?{\n// right\n=yes # fine\n~no\n#wrong\n#### General.\n}',
      ['Which of these two? single: +yes (fine) | -no (wrong)'],
    ],
    ['a note behind', 'Which? {=a ~b} // easy', ['Which? single: +a | -b']],
    [
      'Moodle’s missing word',
      'Moodle costs {~lots of money =nothing ~a small amount} to download.',
      ['Moodle costs _____ to download. single: -lots of money | +nothing | -a small amount'],
    ],
    ['a full stop behind', 'Two plus {=two =2} equals four.', ['Two plus [[two|2]] equals four.']],
    [
      'Moodle’s tomb',
      'What two people are entombed in Grant’s tomb? {\n~%-100%No one\n~%50%Grant\n~%50%Grant’s wife\n~%-100%Grant’s father\n}',
      ['What two people are entombed in Grant’s tomb? multiple: --100% No one | +50% Grant | +50% Grant’s wife | --100% Grant’s father'],
    ],
    [
      'pairs with one side empty',
      'Match. {\n=cat -> cat food\n=dog -> dog food\n= -> fish food\n=bird -> cat food\n}',
      ['Match. cat = cat food, dog = dog food, bird = cat food; cat food, dog food, fish food'],
    ],
    ['numbers in three ways', 'When? {#\n=1822:0\n=%50%1820..1824}', ['When? 1822±0 | 50% 1822±2']],
    ['full-width digits', 'How many? {#５:０．５}', ['How many? 5±0.5']],
    ['a negative range', 'How cold? {#-5.5..-4.5}', ['How cold? -5±0.5']],
    ['HTML around the braces', '[html]<p>Which <strong>one</strong>?</p><p>{=a ~<p>b<br></p>}</p>', ['Which *one*? single: +a | -b']],
    ['what only looks like HTML', 'Hello <name>, is 5 <6? {=a<b ~<客户>}', ['Hello <name>, is 5 <6? single: +a<b | -<客户>']],
    ['Markdown', '[markdown]Say:\\n\\n* one\\n* two\\n\\n**Which**? {=*a* ~1. b}', ['Say: / one + two / *Which*? single: +*a* | -1. b']],
    ['plain', '[plain]<b> &amp; **c**? {=a ~b}', ['<b> &amp; **c**? single: +a | -b']],
    ['paragraphs', 'One.\\nTwo? {=a ~b}', ['One. / Two? single: +a | -b']],
    ['a category above its question', '$CATEGORY: x\nWhich? {=a ~b}', ['Which? single: +a | -b']],
    ['a category, and lines of Windows', '$CATEGORY: x\r\n\r\nWhich?\r\n{=a ~b}\r\n', ['Which? single: +a | -b']],
    ['a half right option', 'Which? {=a ~%50%b ~c}', ['Which? single: +a | -50% b | -c']],
    ['thirds', 'Which? {~%33.33333%a ~%33.33333%b ~%33.33333%c ~%-100%d}', ['Which? multiple: +a | +b | +c | -d']],
    ['%d is no fraction', 'Which? {=%d% ~%s%}', ['Which? single: +%d% | -%s%']],
  ])('%s', (_, source, expected) => {
    const { questions, losses, problems } = read(source);
    expect(problems).toEqual([]);
    expect([questions, losses]).toEqual([expected, []]);
  });

  test('Chinese', () => {
    expect(
      read(
        '::b1::试探成交问的是{=看法 =意见}，不是决定。\n\n::b2::报价的第一步：{=听 ~说 ~走}，然后再谈。\n\n::b3::**注意：**成交前先{=确认}需求。\n\n// 注释：这一行不算\n::b4::[markdown]他说：**“太贵了。”**你怎么办？{=**问**他和什么比 ~立刻降价 ####“太贵”往往是问号。}',
        'zh',
      ),
    ).toEqual({
      questions: [
        '试探成交问的是[[看法|意见]]，不是决定。',
        '报价的第一步：_____，然后再谈。 single: +听 | -说 | -走',
        '**注意：**成交前先[[确认]]需求。',
        '他说：*“太贵了。”*你怎么办？ single: +*问*他和什么比 | -立刻降价',
      ],
      losses: [],
      problems: [],
    });
  });

  test('an = in feedback begins an answer, as in Moodle: told where that cannot be', () => {
    expect(read('Which? {=a#right = good ~b#no}')).toEqual({
      questions: [],
      losses: [
        '1 question-1: 2 answers are fully right, and a single choice has one here; where all are to be ticked write ~%50% before each; the question is left out',
      ],
      problems: [],
    });
  });

  test('what HTML says beside its words is told', () => {
    expect(read('[html]10<sup>2</sup> <img src\\="a.png"> <ul><li>one</li><li>two</li></ul><style>p \\{\\}</style>? {=a ~b}')).toEqual({
      questions: ['10^2 / one / two / ? single: +a | -b'],
      losses: [
        '1 question-1: HTML is left out: sup',
        '1 question-1: HTML is left out: img',
        '1 question-1: HTML is left out: ul',
        '1 question-1: HTML is left out: style',
      ],
      problems: [],
    });
  });
});

describe('what cannot be read: a place and a remedy for each cause', () => {
  test.each([
    [
      'braces not closed',
      '::a::Which? {=a ~b',
      '1:13: error: the { of this question is not closed; write } after its last answer; where it is text, \\{',
    ],
    [
      'braces not closed before the next question',
      '::a::Which? {=a ~b\n::b::Which? {=a ~b}',
      '1:13: error: the { of this question is not closed; write } after its last answer; where it is text, \\{',
    ],
    [
      'an empty line inside the braces',
      'Which? {\n=a\n\n~b\n}',
      '3:1: error: an empty line stands inside the braces of a question; take it out: an empty line ends a question',
    ],
    ['braces never opened', 'Which? =a ~b}', '1:13: error: this } closes nothing; write { before the answers; where it is text, \\}'],
    ['a brace too many', 'Which? {=a ~b}}', '1:15: error: this } closes nothing; write { before the answers; where it is text, \\}'],
    ['braces inside', 'Which? {=a {x} ~b}', '1:12: error: a { stands inside the answers; write \\{ and \\} where braces are text'],
    [
      'two questions without a line between',
      'Which? {=a ~b}\nAnd? {=c ~d}',
      '2:6: error: one question has two pairs of braces; leave an empty line between two questions; where braces are text, write \\{ and \\}',
    ],
    ['a title without end', '::Title Which? {=a ~b}', '1:1: error: the title that begins with :: has no end; write :: after it as well'],
    [
      'too large a fraction',
      'Which? {=a ~%200%b}',
      '1:13: error: “%200%” is not a fraction of the mark; write a number from -100 to 100 between the two %',
    ],
    ['a fraction with a comma', 'Which? {=a ~%33,3%b}', '1:13: error: the fraction “%33,3%” has a comma; write a point: %33.3%'],
    [
      'words before the first sign',
      'Which? {a ~b =c}',
      '1:9: error: before “a” stands no sign; write = before what is right, ~ before what is wrong',
    ],
    [
      'a sign without words',
      'Which? {=a ~b ~}',
      '1:15: error: after this ~ stands no answer; write the answer after it, or take the ~ out; where it is text, \\~',
    ],
    [
      'nothing right',
      'Which? {~a ~b}',
      '1:1: error: no answer of this question is right; write = before the right one, ~ before the others',
    ],
    [
      'nothing fully right',
      'Which? {=%50%a ~b}',
      '1:1: error: no answer of this question is fully right; write = before the right one, without a fraction',
    ],
    ['one answer', 'Which? {~a}', '1:10: error: there is one answer to choose from; write others, each after a ~'],
    [
      'no number',
      'How many? {#about 5}',
      '1:13: error: “about 5” is not a number; write {#5}, {#5:0.1} with how far off still counts, or {#4.9..5.1} from and to',
    ],
    [
      'thousands',
      'How many? {#=1,234:5}',
      '1:14: error: the number “1,234” has a comma; write 1234, or 1.234 if the comma begins its decimals',
    ],
    ['thousands for certain', 'How many? {#1,234,567}', '1:13: error: the number “1,234,567” has a comma; write 1234567'],
    ['a comma after a 0', 'How many? {#0,125}', '1:13: error: the number “0,125” has a comma; write 0.125'],
    ['from more to less', 'How many? {#5..1}', '1:13: error: “5..1” goes from more to less; write 1..5'],
    ['a tolerance below 0', 'How many? {#5:-1}', '1:13: error: a tolerance of -1 lets nothing through; write 5:1'],
    ['a pair without its arrow', 'Match. {=a -> b =c}', '1:17: error: the pair “c” has no ->; write = this -> that'],
    [
      'a pair without its end',
      'Match. {=a -> b =c ->}',
      '1:17: error: the pair “c ->” has nothing behind its ->; write what belongs to it',
    ],
    [
      'one pair',
      'Match. {=a -> b}',
      '1:1: error: there are too few pairs to match; write two or more, with different words behind their ->',
    ],
  ])('%s', (_, source, expected) => {
    expect(read(source).problems).toEqual([`a.gift:${expected}`]);
  });

  test('a broken question hides no other', () => {
    expect(read('Which? {=a\n\n::b::Fine? {T}\n\nHow many? {#x}').problems).toHaveLength(2);
  });
});

describe('whatever is in a file', () => {
  const token = fc.constantFrom(
    ...NASTY,
    ' {=a ~b}',
    '{',
    '}',
    '=',
    '~',
    '#',
    '\n',
    '\n\n',
    ' -> ',
    '::t::',
    '[html]',
    '<b>',
    '</b>',
    '%50%',
    'word ',
    '价格',
    '*',
  );
  const few = (maxLength: number) => fc.array(token, { maxLength }).map((tokens) => tokens.join(''));
  const asked = fc
    .tuple(
      few(3),
      fc.constantFrom('=', '=%50%x ='),
      few(2),
      fc.constantFrom('~', '=', '-> b = c ->', '#'),
      few(2),
      fc.oneof(fc.constant(''), few(2)),
    )
    .map(([stem, sign, one, other, two, after]) => `${stem} {${sign}${one}a ${other}${two}b} ${after}`);
  test('nothing throws, every problem has its place, and every question reads the same from its quiz file', () => {
    let read = 0;
    fc.assert(
      fc.property(fc.oneof(few(14), asked), (source) => {
        const { questions, problems } = readGift('a.gift', source, 'en');
        const lines = `${source}\n`.split(/\r\n|\r|\n/u);
        for (const { line, column } of problems) {
          expect(line).toBeLessThanOrEqual(lines.length);
          expect(column).toBeLessThanOrEqual((lines[line - 1]?.length ?? 0) + 1);
        }
        if (questions.length === 0) return;
        read += 1;
        const back = parseQuiz('q.en.md', writeQuiz({ title: 'T', lesson: 'l', questions }), 'en');
        expect(back.problems.filter(({ severity }) => severity === 'error').map(formatProblem)).toEqual([]);
        expect(back.value?.questions).toEqual(questions);
      }),
      { numRuns: 1000 },
    );
    expect(read).toBeGreaterThan(100);
  });
});
