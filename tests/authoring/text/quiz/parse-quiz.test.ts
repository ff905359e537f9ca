import { describe, expect, test } from 'vitest';
import { formatProblem } from '../../../../src/authoring/text/problem.ts';
import { parseQuiz } from '../../../../src/authoring/text/quiz/parse-quiz.ts';
import { plain } from '../../../../src/domain/prose.ts';
import { ALL, questionOf, questionsOf } from '../../../domain/quiz/one-of-each.ts';

const HEAD = '---\ntitle: A quiz\nlesson: silent\n---\n';

/** Problems as a command prints them, without the path. The question begins on line 5. */
function problemsOf(markdown: string, head = HEAD): string[] {
  return parseQuiz('q.en.md', head + markdown, 'en').problems.map((problem) => formatProblem(problem).replace('q.en.md:', ''));
}

const OK = '\n- [x] a\n- [ ] b\n';

describe('what authors get wrong: place, what was found, what to write', () => {
  test.each([
    [
      'no right answer',
      '## q\n\nWhich?\n\n- [ ] a\n- [ ] b\n',
      ['5:1: error: question “q” has no right answer; mark the right option with [x]'],
    ],
    ['one option', '## q\n\nWhich?\n\n- [x] a\n', ['5:1: error: question “q” has only one option; write two options or more']],
    [
      'two right ones in a single choice',
      '## q\n\n{kind: single}\n\nWhich?\n\n- [x] a\n- [x] b\n',
      ['5:1: error: question “q” is a single choice with 2 right options; leave one [x], or write kind: multiple'],
    ],
    ['an id twice', `## q\n\nWhich?\n${OK}\n## q\n\nWhich?\n${OK}`, ['12:1: error: the id “q” is taken by line 5; write another id']],
    [
      'a heading that is a sentence',
      `## Which one?\n\nWhich?\n${OK}`,
      ['5:1: error: “Which one?” is not an id; write ## which-one; the question itself goes under it'],
    ],
    [
      'another depth',
      `### q\n\nWhich?\n${OK}`,
      ['5:1: error: a heading with 3 # is not known in a quiz; write ## and the question’s id, nothing else'],
    ],
    ['an unknown key', `## q\n\n{skil: closing}\n\nWhich?\n${OK}`, ['7:2: error: “skil” is not known here; write skill']],
    [
      'an unknown skill',
      `## q\n\n{use: lesson, skill: charm}\n\nWhich?\n${OK}`,
      [
        '7:15: error: “skill: charm” is not possible; write one of listening, telling, rapport, steering, objections, evidence, composure, closing',
      ],
    ],
    [
      'an unknown kind',
      `## q\n\n{kind: essay}\n\nWhich?\n${OK}`,
      [
        '7:2: error: “kind: essay” is not possible; write one of single, multiple, true-false, ordering, matching, sorting, blanks, number, marking, transcript',
      ],
    ],
    [
      'difficulty 4',
      `## q\n\n{difficulty: 4}\n\nWhich?\n${OK}`,
      ['7:2: error: “difficulty: 4” is not possible; write 1 (recall), 2 (use) or 3 (judge)'],
    ],
    [
      'weight 0',
      `## q\n\n{weight: 0}\n\nWhich?\n${OK}`,
      ['7:2: error: “weight: 0” is not possible; write a number above 0, 100 at the most'],
    ],
    [
      'attempts 1.5',
      `## q\n\n{attempts: 1.5}\n\nWhich?\n${OK}`,
      ['7:2: error: “attempts: 1.5” is not possible; write a whole number from 1 to 10'],
    ],
    [
      'full-width braces',
      `## q\n\n｛kind：single｝\n\nWhich?\n${OK}`,
      ['7:1: error: the braces of this line are full-width; write {…} from the English keyboard, with : and , from it too'],
    ],
    [
      'braces that cannot be read',
      `## q\n\n{kind: [single}\n\nWhich?\n${OK}`,
      ['7:15: error: this line between braces cannot be read; write {key: value, key: value}'],
    ],
    [
      'no answers',
      '## q\n\nWhich?\n',
      ['5:1: error: question “q” has no answers; write them under it: - [x] right, - [ ] wrong (every kind is shown in content/README.md)'],
    ],
    ['nothing asked', `## q\n${OK}`, ['5:1: error: question “q” asks nothing; write the question between heading and answers']],
    [
      'text under the answers',
      `## q\n\nWhich?\n${OK}\nBecause.\n`,
      ['12:1: error: there is text under the answers; write it above them, or as an explanation under them: > text'],
    ],
    [
      'an empty option',
      '## q\n\nWhich?\n\n- [x] a\n- [ ] b\n- \n',
      [
        '11:1: error: this answer is empty; write its text or take the line out',
        '11:1: error: this answer has no box, others have one; write - [ ] or - [x] before it',
      ],
    ],
    ['a box without its space', '## q\n\nWhich?\n\n- [x] a\n- [] b\n', ['10:1: error: “- []” is not a box; write "- [ ] b"']],
    ['a tick', '## q\n\nWhich?\n\n- [ ] a\n- [√] b\n', ['10:1: error: “- [√]” is not a box; write "- [x] b"']],
    ['full-width brackets', '## q\n\nWhich?\n\n- [x] a\n- ［ ］ b\n', ['10:1: error: “- ［ ］” is not a box; write "- [ ] b"']],
    [
      'a reason at the margin',
      '## q\n\nWhich?\n\n- [x] a\n\n> why\n\n- [ ] b\n',
      ['11:1: error: this reason stands at the margin, between two answers; indent it under its answer: two spaces, then > why'],
    ],
    [
      'two options with one id',
      '## q\n\nWhich?\n\n- [x] a {#same}\n- [ ] b {#same}\n',
      ['10:1: error: two answers of this question have the id “same”; write another {#id} at the end of one of them'],
    ],
    [
      'unknown braces at an option',
      '## q\n\nWhich?\n\n- [x] a {half}\n- [ ] b\n',
      [
        '9:1: error: “{half}” at the end of an answer is not known; write {#id}, {50%} (from -100% to 100%) or {x}; where it is text, \\{half\\}',
      ],
    ],
    [
      'fractions that do not reach 1',
      '## q\n\n{kind: multiple}\n\nWhich?\n\n- [x] a {20%}\n- [x] b {30%}\n- [ ] c\n',
      ['5:1: error: the right options of “q” bring only 50% together; give them fractions that add up to 100%'],
    ],
    [
      'fractions that go beyond 1',
      '## q\n\n{kind: multiple}\n\nWhich?\n\n- [x] a {60%}\n- [x] b {60%}\n- [ ] c {-20%}\n',
      ['5:1: error: the right options of “q” bring 120% together; give them fractions that add up to 100%'],
    ],
    [
      'fractions, only one of them written',
      '## q\n\nWhich?\n\n- [x] a {70%}\n- [x] b\n- [ ] c\n',
      ['5:1: error: the right options of “q” bring 120% together; give them fractions that add up to 100%'],
    ],
    [
      'wrong options that cost nothing, or bring something',
      '## q\n\nWhich?\n\n- [x] a\n- [x] b\n- [ ] c {0%}\n- [ ] d {20%}\n',
      [
        '11:1: error: “c” is not ticked and costs nothing: who ticks everything gains by it; write what it costs, such as {-50%}, or take {0%} out: then it costs its share',
        '12:1: error: “d” is not ticked and brings 20%: who ticks everything gains by it; write what it costs, such as {-50%}, or take {20%} out: then it costs its share',
      ],
    ],
    [
      'a right option that costs',
      '## q\n\nWhich?\n\n- [x] a {-50%}\n- [x] b\n- [ ] c\n',
      ['9:1: error: “a” is ticked and brings nothing; write what it brings, such as {50%}, or take the tick out'],
    ],
    [
      'everything right',
      '## q\n\nWhich?\n\n- [x] a\n- [x] b\n',
      ['5:1: error: every option of “q” is right: who ticks all has full marks; add a wrong one: - [ ]'],
    ],
    [
      'shares beyond both bounds where one is chosen',
      '## q\n\nWhich?\n\n- [x] a {50%}\n- [ ] b {100%}\n- [ ] c {-10%}\n',
      [
        '9:1: error: “a” is right and brings only 50%; take {50%} out: the right answer brings 100%',
        '10:1: error: “b” is not ticked and brings 100%; write less for what is half right, such as {50%}, or tick it with [x]',
        '11:1: error: “c” would take marks away where one answer is chosen; take {-10%} out: a wrong answer brings nothing',
      ],
    ],
    [
      'a share beyond all',
      '## q\n\nWhich?\n\n- [x] a\n- [ ] b {150%}\n',
      [
        '10:1: error: “{150%}” at the end of an answer is not known; write {#id}, {50%} (from -100% to 100%) or {x}; where it is text, \\{150%\\}',
      ],
    ],
    [
      'shares and crosses where there are none',
      '## q\n\nOrder.\n\n1. a {50%}\n2. b {#mine, x}\n3. c\n\n## r\n\nSort.\n\n- a\n  - b {20%}\n- c\n  - d\n',
      [
        '9:1: error: a share of the mark has no place here; take {50%} out: each counts the same',
        '10:1: error: {x} marks the wrong line of a transcript, and this is none; take it out, or write kind: transcript',
        '18:3: error: a share of the mark has no place here; take {20%} out: each counts the same',
      ],
    ],
    [
      'the reasons of a transcript',
      '## q\n\nWhere?\n\n1. A: one {20%}\n2. B: two {x}\n\n- [x] a {50%}\n- [ ] b\n',
      [
        '9:1: error: a share of the mark has no place here; take {20%} out: each counts the same',
        '12:1: error: “a” is right and brings only 50%; take {50%} out: the right answer brings 100%',
      ],
    ],
    [
      'spellings beyond both bounds',
      '## q\n\nFill [[a|%150%b|%0%c|%-50%d]] in.\n',
      [
        '7:1: error: “%150%” is not what a spelling can bring; write %50%: above 0%, 100% at the most; leave out what brings nothing',
        '7:1: error: “%0%” is not what a spelling can bring; write %50%: above 0%, 100% at the most; leave out what brings nothing',
        '7:1: error: “%-50%” is not what a spelling can bring; write %50%: above 0%, 100% at the most; leave out what brings nothing',
      ],
    ],
    [
      'numbers beyond both bounds',
      '## q\n\nHow many?\n\n= 50 ± 5\n= 50 ± 10 {150%}\n= 50 ± 10 {0%}\n= 50 ± -5\n= 50 ± 500%\n= 1e999\n',
      [
        '10:1: error: “{150%}” is not what a number can bring; write {50%}: above 0%, 100% at the most; nothing for a number that is right',
        '11:1: error: “{0%}” is not what a number can bring; write {50%}: above 0%, 100% at the most; nothing for a number that is right',
        '12:1: error: a tolerance of -5 lets nothing through; write ± 5',
        '13:1: error: a tolerance of ± 500% lets nearly everything through; write ± 100% or less, such as ± 5%',
        '14:1: error: “= 1e999” is too large a number; write it in a larger unit',
      ],
    ],
    [
      'everything to be marked',
      '## q\n\nMark.\n\n> ==one two==\n',
      [
        '9:1: error: everything in this passage is to be marked: who marks all has full marks; write words that are not to be marked as well',
      ],
    ],
    [
      'a weight without end',
      `## q\n\n{weight: .inf}\n\nWhich?\n${OK}`,
      ['7:2: error: “weight: Infinity” is not possible; write a number above 0, 100 at the most'],
    ],
    [
      'true or false with three',
      '## q\n\n{kind: true-false}\n\nSo?\n\n- [x] True\n- [ ] False\n- [ ] Maybe\n',
      ['5:1: error: “q” is not a true-or-false question; write two options, True and False, one of them with [x]'],
    ],
    [
      'two steps',
      '## q\n\nOrder.\n\n1. a\n2. b\n',
      ['5:1: error: question “q” has only 2 steps to order; write three or more, in the right order'],
    ],
    [
      'a table of one column',
      '## q\n\nMatch.\n\n| a |\n|---|\n| b |\n',
      ['9:1: error: this table has 1 column; write two (what belongs together), or three (the third says why)'],
    ],
    [
      'the same thing twice in a table',
      '## q\n\nMatch.\n\n| a | b |\n|---|---|\n| x | 1 |\n| x | 2 |\n',
      ['12:1: error: “x” stands in the first column twice; write each thing once'],
    ],
    [
      'an empty group',
      '## q\n\nSort.\n\n- warm\n  - a\n- cold\n',
      ['11:1: error: this group holds nothing; write its items under it, indented by two spaces: - item'],
    ],
    [
      'an empty blank',
      '## q\n\nFill [[a|]] in.\n',
      ['7:1: error: the blank [[a|]] holds an empty answer; write the answer between the brackets, other spellings after |'],
    ],
    [
      'a blank that is not closed',
      '## q\n\nFill [[a]] and [[b] in.\n',
      ['7:1: error: a blank is not closed; write [[answer]] with two brackets on each side'],
    ],
    ['no number', '## q\n\nHow many?\n\n= many\n', ['9:1: error: “= many” is not a number; write = 9600, = 9600 ± 50 or = 9600 ± 1% 元']],
    [
      'nothing to mark',
      '## q\n\n{kind: marking}\n\nMark.\n\n> Nothing here.\n',
      ['5:1: error: question “q” has no words to mark; write the passage as a quote, and == on both sides of the words to mark'],
    ],
    [
      'a reason for words that are not marked',
      '## q\n\nMark.\n\n> One ==two== three.\n\n- ==four==\n  > why\n',
      ['11:1: error: “==four==” is not marked in the passage; write the words exactly as they stand between == and == there'],
    ],
    [
      'a reason for words that stand nowhere',
      '## q\n\nMark.\n\n> One ==two== three.\n\n- four\n  > why\n',
      ['11:1: error: “four” does not stand in the passage; write the words exactly as they stand there'],
    ],
    [
      'a reason against words of which some are to be marked',
      '## q\n\nMark.\n\n> One ==two== three.\n\n- One two\n  > why\n',
      [
        '11:1: error: “One two” holds words that are to be marked; name them in a line of their own, exactly as they stand between == and ==',
      ],
    ],
    [
      'words not to be marked, without a reason',
      '## q\n\nMark.\n\n> One ==two== three.\n\n- One\n',
      ['11:1: error: nothing says why “One” is not to be marked; write the reason under it, after "  > "'],
    ],
    [
      'a transcript without a wrong line',
      '## q\n\n{kind: transcript}\n\nWhere?\n\n1. A: one\n2. B: two\n\n- [x] c\n- [ ] d\n',
      ['5:1: error: transcript “q” has 0 lines marked as wrong; write {x} at the end of the one line where it goes wrong'],
    ],
    [
      'a line that nobody says',
      '## q\n\nWhere?\n\n1. A: one\n2. two {x}\n',
      ['10:1: error: nobody says this line; write Name: what is said'],
    ],
    [
      'what looks like HTML and is text',
      `## q\n\nHello <name>, which?\n${OK}`,
      ['7:7: error: HTML (<name>) is not shown in a quiz; where it is text, write \\<name>'],
    ],
    [
      'a line of hyphens under the text',
      `## q\n\nWhich?\n---\n${OK}`,
      ['8:1: error: this line makes a heading of the text above it; leave an empty line between them, or take this line out'],
    ],
    [
      'the question as a heading',
      `## q\n\n## Which one?\n${OK}`,
      ['7:1: error: the question itself is written as a heading; take ## away: under its id a question is plain text'],
    ],
    [
      'a list of the question above its answers',
      '## q\n\nWhich?\n\n- a\n- b\n\n- [x] c\n- [ ] d\n',
      [
        '9:1: error: this list of the question and its answers are one list; write * before what belongs to the question, and - before the answers',
      ],
    ],
    ['HTML', `## q\n\nWhich <b>one</b>?\n${OK}`, ['7:7: error: HTML (<b>) is not shown in a quiz; write plain text or Markdown emphasis']],
    [
      'a picture',
      `## q\n\nWhich? ![one](a.png)\n${OK}`,
      ['7:8: error: pictures are not shown in a quiz; say in words what the picture shows'],
    ],
    ['a box with spaces inside', '## q\n\nWhich?\n\n- [ x ] a\n- [ ] b\n', ['9:1: error: “- [ x ]” is not a box; write "- [x] a"']],
    ['a box that touches its text', '## q\n\nWhich?\n\n- [x]a\n- [ ] b\n', ['9:1: error: “- [x]” is not a box; write "- [x] a"']],
    ['a box that touches its hyphen', '## q\n\nWhich?\n\n-[x] a\n- [ ] b\n', ['9:1: error: “-[x]” is not a box; write "- [x] a"']],
    ['a star in a box', '## q\n\nWhich?\n\n- [*] a\n- [ ] b\n', ['9:1: error: “- [*]” is not a box; write "- [x] a"']],
    [
      'square brackets of a Chinese keyboard',
      '## q\n\nWhich?\n\n- 【x】 a\n- [ ] b\n',
      ['9:1: error: “- 【x】” is not a box; write "- [x] a"'],
    ],
    ['a full-width x', '## q\n\nWhich?\n\n- [ｘ] a\n- [ ] b\n', ['9:1: error: “- [ｘ]” is not a box; write "- [x] a"']],
    [
      'a box and nothing',
      '## q\n\nWhich?\n\n- [x] a\n- [ ]\n',
      ['10:1: error: this answer is empty; write its text after the box, or delete the line'],
    ],
    [
      'a full-width hyphen',
      '## q\n\nWhich?\n\n－ a\n－ b\n',
      [
        '9:1: error: an answer begins with a hyphen and a space; write "- a"',
        '10:1: error: an answer begins with a hyphen and a space; write "- b"',
      ],
    ],
    ['a full-width >', '## q\n\nWhich?\n\n- [x] a\n  ＞ why\n- [ ] b\n', ['10:3: error: the > of this line is full-width; write "> why"']],
    [
      'a reason without its >',
      '## q\n\nWhich?\n\n- [x] a\n  because\n- [ ] b\n',
      ['10:3: error: this line hangs on to the answer above it; write > before it where it is the reason, or put both on one line'],
    ],
    [
      'a heading without its space',
      '## q\n\nWhich?\n\n- [x] a\n- [ ] b\n\n##r\n\nWhich?\n\n- [x] a\n- [ ] b\n',
      ['12:1: error: a space is missing in this heading; write "## r"'],
    ],
    [
      'a full-width heading',
      '＃＃ q\n\nWhich?\n\n- [x] a\n- [ ] b\n',
      ['5:1: error: the signs of this heading are full-width; write "## q"'],
    ],
    [
      'an id with a capital',
      '## First\n\nWhich?\n\n- [x] a\n- [ ] b\n',
      ['5:1: error: “First” is not an id; write ## first; the question itself goes under it'],
    ],
    [
      'an id in Chinese',
      '## 点头\n\nWhich?\n\n- [x] a\n- [ ] b\n',
      [
        '5:1: error: “点头” is not an id; write lower-case English words joined by hyphens, such as ## first-question; the question itself goes under it',
      ],
    ],
    [
      'a skill misspelt',
      '## q\n\n{skill: teling}\n\nWhich?\n\n- [x] a\n- [ ] b\n',
      ['7:2: error: “skill: teling” is not possible; write telling'],
    ],
    [
      'a kind misspelt',
      '## q\n\n{kind: mutiple}\n\nWhich?\n\n- [x] a\n- [ ] b\n',
      ['7:2: error: “kind: mutiple” is not possible; write multiple'],
    ],
    [
      'a full-width colon in braces',
      '## q\n\n{kind：single}\n\nWhich?\n\n- [x] a\n- [ ] b\n',
      ['7:2: error: the colon after “kind” is full-width; write kind: single'],
    ],
    [
      'a full-width comma in braces',
      '## q\n\n{use: quiz，skill: telling}\n\nWhich?\n\n- [x] a\n- [ ] b\n',
      ['7:11: error: the “，” in this line is full-width; write : and , from the English keyboard'],
    ],
    [
      'a brace not closed',
      '## q\n\n{kind: single\n\nWhich?\n\n- [x] a\n- [ ] b\n',
      ['7:1: error: the brace that begins this line is not closed; write } at its end'],
    ],
    [
      'see without quotation marks',
      '## q\n\n{see: #here}\n\nWhich?\n\n- [x] a\n- [ ] b\n',
      ['7:1: error: “see” is without its quotation marks; write see: "#heading-in-the-lesson"'],
    ],
    [
      'see with curly ones',
      '## q\n\n{see: “#here”}\n\nWhich?\n\n- [x] a\n- [ ] b\n',
      ['7:2: error: “see: “#here”” is not possible; write see: "#heading-in-the-lesson", with straight quotation marks'],
    ],
    [
      'steps numbered in the Chinese way',
      '## q\n\nOrder.\n\n1、a\n2、b\n3、c\n',
      [
        '9:1: error: "1、" begins no step of a list; write "1. a"',
        '10:1: error: "2、" begins no step of a list; write "2. b"',
        '11:1: error: "3、" begins no step of a list; write "3. c"',
      ],
    ],
    [
      'a full-width full stop after a step',
      '## q\n\nOrder.\n\n1. a\n2．b\n3. c\n',
      ['10:1: error: "2．" begins no step of a list; write "2. b"'],
    ],
    ['full-width bars', '## q\n\nMatch.\n\n｜ a ｜ b ｜\n', ['9:1: error: the bars of this table are full-width; write |']],
    [
      'a table without its dashes',
      '## q\n\nMatch.\n\n| a | b |\n| x | 1 |\n',
      ['9:1: error: the line of dashes under the head of this table is missing; write |---|---| under this line'],
    ],
    [
      'full-width brackets of a blank',
      '## q\n\nFill 【【a】】 in.\n',
      ['7:1: error: the brackets of this blank are full-width; write [[answer]]'],
    ],
    [
      'a blank in single brackets',
      '## q\n\nFill [a] in.\n',
      ['5:1: error: question “q” has no answers; if “a” is a blank, write [[a]]; else write answers: - [x] right, - [ ] wrong'],
    ],
    [
      'a blank drawn with underscores',
      '## q\n\nFill ____ in.\n',
      ['7:1: error: a blank is not drawn with underscores; write the answer in its place, in double brackets: [[answer]]'],
    ],
    [
      'brackets in a blank',
      '## q\n\nFill [[a [b]|c]] in.\n',
      ['7:1: error: inside a blank stands another bracket; write ( ) inside, or [[answer]] with two brackets on each side'],
    ],
    [
      'full-width signs around words',
      '## q\n\n{kind: marking}\n\nMark.\n\n> One ＝＝two＝＝.\n',
      ['11:1: error: the signs around the words to mark are full-width; write ==words=='],
    ],
    [
      'a stretch not closed',
      '## q\n\n{kind: marking}\n\nMark.\n\n> One ==two.\n',
      ['11:1: error: a stretch to mark is not closed; write == on both sides of it'],
    ],
    [
      'the wrong line in square brackets',
      '## q\n\nWhere?\n\n1. A: one\n2. B: two [x]\n',
      ['10:1: error: the wrong line of a transcript is marked with braces; write {x} at its end'],
    ],
    [
      'the wrong line in full-width braces',
      '## q\n\n{kind: transcript}\n\nWhere?\n\n1. A: one\n2. B: two ｛x｝\n',
      ['12:1: error: the braces at the end of this line are full-width; write { and }'],
    ],
    [
      'groups whose items are not indented',
      '## q\n\nSort.\n\n- warm\n- a\n- cold\n- b\n',
      [
        '9:1: error: no answer of “q” has a box; write - [x] for a right one and - [ ] for the others; 1. 2. 3. for steps to order; to sort, indent the items under their groups',
      ],
    ],
    [
      'a number in Chinese',
      '## q\n\nHow many?\n\n= 六 元\n',
      ['9:1: error: “= 六 元” is not in digits; write = 9600, = 9600 ± 50 or = 9600 ± 1% 元'],
    ],
    ['a number without its =', '## q\n\nHow many?\n\n6 ± 1\n', ['9:1: error: the = before this number is missing; write "= 6 ± 1"']],
    [
      'a decimal comma',
      '## q\n\nHow many?\n\n= 6,5\n',
      [
        '9:1: error: the comma in “= 6,5” separates no thousands; write a point before decimals (6.5), commas between thousands only (9,600)',
      ],
    ],
    [
      'a comma after a leading 0',
      '## q\n\nHow many?\n\n= 0,125\n',
      [
        '9:1: error: the comma in “= 0,125” separates no thousands; write a point before decimals (6.5), commas between thousands only (9,600)',
      ],
    ],
    [
      'commas between too many digits',
      '## q\n\nHow many?\n\n= 9600 ± 1234,567\n',
      [
        '9:1: error: the comma in “= 9600 ± 1234,567” separates no thousands; write a point before decimals (6.5), commas between thousands only (9,600)',
      ],
    ],
    [
      'a tag to draw by that no question has',
      '## q\n\n{tags: [price]}\n\nWhich?\n\n- [x] a\n- [ ] b\n',
      ['4:1: error: no question has the tag “prise”; write tag: price'],
      '---\ntitle: A\nlesson: a\ndraw: [{take: 1, tag: prise}]\n---\n',
    ],
    [
      'more drawn by a tag than there are',
      '## q\n\n{tags: [price]}\n\nWhich?\n\n- [x] a\n- [ ] b\n',
      ['4:1: error: 2 questions with the tag “price” are to be drawn, but only 1 are there; draw fewer or write more'],
      '---\ntitle: A\nlesson: a\ndraw: [{take: 2, tag: price}]\n---\n',
    ],
  ] as const)('%s', (_, markdown, expected, head?: string) => {
    expect(problemsOf(markdown, head)).toEqual(expected);
  });

  test.each([
    ['none', '', ['1:1: error: the quiz begins without front matter; begin with "---", title: …, lesson: …, "---"']],
    [
      'unknown and missing keys',
      '---\ntitle: A\nlevel: 2\n---\n',
      [
        '1:1: error: the front matter has no “lesson”; add lesson: …',
        '3:1: error: “level” is not known in a quiz’s front matter; write one of title, lesson, pass, draw',
      ],
    ],
    ['a pass mark in per cent', '---\ntitle: A\nlesson: a\npass: 70\n---\n', ['4:1: error: “pass: 70” is not a pass mark; write 0.7']],
    [
      'more drawn than there are',
      '---\ntitle: A\nlesson: a\ndraw: 5\n---\n',
      ['4:1: error: 5 questions are to be drawn, but only 1 are there; draw fewer or write more'],
    ],
    [
      'a draw that cannot be read',
      '---\ntitle: A\nlesson: a\ndraw: some\n---\n',
      ['4:1: error: “draw” cannot be read; write draw: 8, or draw: [{take: 3, tag: price}, {take: 2, difficulty: 3}]'],
    ],
  ])('front matter: %s', (_, head, expected) => {
    expect(problemsOf(`## q\n\nWhich?\n${OK}`, head)).toEqual(expected);
  });

  test.each([
    ['a capital X', 'Which?\n\n- [X] a\n- [ ] b\n'],
    ['“1、” and ____ in the stem of a question with boxes', '1、Fill ____ in.\n\n- [x] a\n- [ ] b\n'],
    ['full-width digits', 'How many?\n\n＝ ６ ± １\n'],
    ['an = at the head of a line above boxes', 'The price is\n= 5 a piece.\n\n= 5 + 5 is how much?\n\n- [x] a\n- [ ] b\n'],
    ['# and == in the text', '#1 objection, and #2: a == b?\n\n> a == b == c\n\n- [x] a\n- [ ] b\n'],
    ['brackets in a question with boxes', 'He said [[never]]. Why?\n\n- [x] a\n- [ ] b\n'],
    ['a range at the head of a line above boxes', '9,600 ± 50 is the range. Right?\n\n- [x] a\n- [ ] b\n'],
    ['signs that are none', '1 < 2 & 3 > 2: <5% or {x}?\n\n- [x] a {b} c\n- [ ] <10 {y} z\n'],
    ['escaped braces at the end of an answer', 'Which?\n\n- [x] a \\{50%\\}\n- [ ] b \\{\n'],
    ['a line between questions', 'Which?\n\n- [x] a\n- [ ] b\n\n---\n'],
    ['text under the blanks', 'Fill [[a]](two words) in.\n\nAnd read on.\n'],
    ['numbers without a digit before the point, or very large', 'How many?\n\n= .5\n= 6.02e23 {50%}\n'],
  ])('forgives %s', (_, markdown) => {
    expect(problemsOf(`## q\n\n${markdown}`)).toEqual([]);
  });

  test('all at once, in reading order, and no value', () => {
    const { problems, value } = parseQuiz(
      'q.en.md',
      `${HEAD}## a\n\nWhich?\n\n- [ ] a\n- [ ] b\n\n## b\n\n{difficulty: 9}\n\nWhich?\n${OK}`,
      'en',
    );
    expect(problems.map((problem) => problem.line)).toEqual([5, 14]);
    expect(value).toBeUndefined();
  });
});

describe('what is read', () => {
  test('one of each kind', () => {
    expect(questionsOf(ALL.join('\n')).map((question) => question.kind)).toEqual([
      'single',
      'multiple',
      'true-false',
      'ordering',
      'matching',
      'sorting',
      'blanks',
      'number',
      'marking',
      'transcript',
    ]);
  });

  test('attributes, also right above the stem and over several lines', () => {
    const markdown =
      '{use: lesson, skill: closing, difficulty: 3,\n tags: [a, b], weight: 2, attempts: 3, see: "#top", shuffle: false}\nWhich?\n\n- [x] a\n- [ ] b\n';
    expect(questionOf('single', markdown)).toMatchObject({
      use: 'lesson',
      skill: 'closing',
      difficulty: 3,
      tags: ['a', 'b'],
      weight: 2,
      attempts: 3,
      see: '#top',
      shuffle: false,
      stem: [{ kind: 'paragraph', text: [{ text: 'Which?' }] }],
    });
  });

  test('ids by position, or the author’s own, which survive rewording and moving', () => {
    const question = questionOf('single', 'Which?\n\n- [x] a\n- [ ] b {#mine}\n- [ ] c\n');
    expect(question.options.map((option) => option.id)).toEqual(['a', 'mine', 'c']);
  });

  test('reasons, an explanation, emphasis, lists and quotes in the stem', () => {
    const question = questionOf(
      'single',
      'She says:\n\n> Not **now**.\n\n* one\n* two\n\nWhat next?\n\n- [x] a\n  > because\n\n  > and so\n- [ ] b\n\n> In short.\n',
    );
    expect(question.stem.map((block) => block.kind)).toEqual(['paragraph', 'quote', 'list', 'paragraph']);
    expect(question.stem[1]).toEqual({ kind: 'quote', text: [{ text: 'Not ' }, { text: 'now', emphasis: true }, { text: '.' }] });
    expect(plain(question.options[0]?.why ?? [])).toBe('because and so');
    expect(question.explanation).toEqual([{ kind: 'paragraph', text: [{ text: 'In short.' }] }]);
  });

  test('a reason indented by less than Markdown wants still belongs to its answer', () => {
    const question = questionOf('ordering', 'Order.\n\n1. a\n  > one\n2. b\n  > two\n3. c\n  > three\n');
    expect(question.items.map((item) => plain(item.why ?? []))).toEqual(['one', 'two', 'three']);
  });

  test('Chinese: lines are joined without a space, bold beside full-width marks, ranges with ~', () => {
    const question = questionOf('single', '下面哪一句\n**最不合适：**为什么？大约 3~5 天，~7 天也行。\n\n- [x] 甲\n- [ ] 乙\n', 'zh');
    expect(question.stem).toEqual([
      {
        kind: 'paragraph',
        text: [{ text: '下面哪一句' }, { text: '最不合适：', emphasis: true }, { text: '为什么？大约 3~5 天，~7 天也行。' }],
      },
    ]);
  });

  test('numbers: units, tolerances, per cent', () => {
    const accepts = (line: string) => questionOf('number', `How many?\n\n${line}\n`);
    expect(accepts('= 9600 ± 1% 元')).toMatchObject({ accepts: [{ value: 9600, tolerance: 96, credit: 1 }], unit: '元' });
    expect(accepts('= 9,600.5')).toMatchObject({ accepts: [{ value: 9600.5, tolerance: 0 }] });
    expect(accepts('= 12% ± 1%')).toMatchObject({ accepts: [{ value: 12, tolerance: 1 }], unit: '%' });
    expect(accepts('＝ ￥50 ± 5 元'.replace('￥', '¥'))).toMatchObject({ accepts: [{ value: 50, tolerance: 5 }], unit: '元' });
    expect(accepts('= -3 +/- 1')).toMatchObject({ accepts: [{ value: -3, tolerance: 1 }] });
  });

  test.each([
    ['en', '> He said ==think again== , so I waited.', ['He', 'said', 'think*', 'again*', 'so', 'I', 'waited']],
    ['zh', '> 两点到，他说==再考虑考虑==，我没接话。', ['两点到', '他说', '再考虑考虑*', '我没接话']],
    ['zh', '> 问我：“==行，1.5 吨！==”就……走了。', ['问我', '行*', '1.5 吨*', '就', '走了']],
  ] as const)(
    'a passage is cut into words, a Chinese one into clauses, and where a stretch begins and ends: %s %s',
    (locale, passage, words) => {
      const pieces = questionOf('marking', `Mark.\n\n${passage}\n`, locale).passage.flat();
      expect(pieces.flatMap((piece) => (piece.kind === 'word' ? [`${piece.text}${piece.target ? '*' : ''}`] : []))).toEqual(words);
      expect(pieces.map(({ text }) => text).join('')).toBe(passage.slice(2).replaceAll('==', ''));
    },
  );

  test('two rows with one right side share it; a row without a left side is a distractor', () => {
    const question = questionOf('matching', 'Match.\n\n| a | b |\n|---|---|\n| x | 1 |\n| y | 1 |\n| z | 2 |\n| | 3 |\n');
    expect(question.left.map((left) => [left.id, left.to])).toEqual([
      ['a', 'a'],
      ['b', 'a'],
      ['c', 'c'],
    ]);
    expect(question.right.map((right) => right.id)).toEqual(['a', 'c', 'd']);
  });

  test('course and id come from the path, the fingerprint from the text', () => {
    const { value } = parseQuiz('content/courses/eight/quizzes/silent.zh.md', `${HEAD}## q\n\nWhich?\n${OK}`, 'zh');
    expect(value).toMatchObject({ course: 'eight', id: 'silent', lesson: 'silent', locale: 'zh', title: 'A quiz' });
    const other = parseQuiz('content/courses/eight/quizzes/silent.zh.md', `${HEAD}## q\n\nWhich one?\n${OK}`, 'zh');
    expect(other.value?.content).not.toBe(value?.content);
  });
});
