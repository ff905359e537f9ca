import { describe, expect, it } from 'vitest';
import { parseLesson } from '../../../../src/authoring/text/course/parse-lesson.ts';
import { formatProblem } from '../../../../src/authoring/text/problem.ts';

const LESSON = `---
title: It rings twice
summary: What to say first.
minutes: 8
persona: stubborn
---

## The call

The rep used four. See [what he heard](#what-he-heard).

<Dialogue title="A call">

**Rep:** Two trucks came late.

**Mr Gao:** Go on.

> The reason comes first.

</Dialogue>

## What he heard

<Check question="first-words" />

<Reflect id="mine">

How do you open?

</Reflect>

<Limits>

Say who you are.

</Limits>
`;

const told = (source: string): readonly string[] =>
  parseLesson('call.en.mdx', source, { id: 'call', course: 'c', locale: 'en' }).problems.map((problem) =>
    formatProblem(problem).replace('call.en.mdx:', ''),
  );

describe('what authors of lessons get wrong: one problem, its place, and what to write', () => {
  it('nothing, where nothing is', () => {
    expect(told(LESSON)).toEqual([]);
  });

  it.each<readonly [string, string, string, readonly string[]]>([
    ['a key in capitals', 'title:', 'Title:', ['2:1: error: unknown key "Title"; write "title"']],
    ['a key in Chinese', 'title:', '标题:', ['2:1: error: unknown key "标题"; write "title"']],
    ['a full-width colon', 'minutes: 8', 'minutes：8', ['4:8: error: the colon after "minutes" is full-width; write "minutes: 8"']],
    ['no space after the colon', 'minutes: 8', 'minutes:8', ['4:9: error: a space is missing after "minutes:"; write "minutes: 8"']],
    ['an indented key', 'summary:', '  summary:', ['3:3: error: "summary" is indented; begin this line at the margin']],
    ['a tab', 'summary:', '\tsummary:', ['3:1: error: this line begins with a tab; write spaces instead, or begin at the margin']],
    [
      'a colon in the text',
      'What to say first.',
      'Calls: what to say',
      [
        '3:10: error: the text of "summary" has a colon with a space after it; put the text between straight quotes: summary: "Calls: what to say"',
      ],
    ],
    [
      'curly quotation marks around it',
      'What to say first.',
      '“Calls: what to say”',
      [
        '3:10: error: the text of "summary" has a colon with a space after it; put the text between straight quotes: summary: "Calls: what to say"',
      ],
    ],
    [
      'text after a quotation',
      'What to say first.',
      '"What" to say',
      [
        '3:10: error: text follows the closing quotation mark of "summary"; write “ ” inside a text, or put straight quotes round all of it',
      ],
    ],
    [
      'a quotation that is not closed',
      'What to say first.',
      '"What to say',
      ['3:10: error: the quotation mark before the text of "summary" is not closed; write it at the end too, or leave it out'],
    ],
    [
      'a text that begins with a sign',
      'What to say first.',
      '@ the gate',
      ['3:10: error: the text of "summary" can\'t begin with @; put it between straight quotes: summary: "@ the gate"'],
    ],
    ['a key twice', 'minutes: 8', 'minutes: 8\nminutes: 9', ['5:1: error: "minutes" stands twice; delete one of the two lines']],
    [
      'minutes in Chinese',
      'minutes: 8',
      'minutes: 八',
      ['4:10: error: "minutes" is "八", which is no number; write digits and nothing else, as in "minutes: 8"'],
    ],
    [
      'minutes with a unit',
      'minutes: 8',
      'minutes: 8 minutes',
      ['4:10: error: "minutes" is "8 minutes", which is no number; write "minutes: 8"'],
    ],
    ['too many minutes', 'minutes: 8', 'minutes: 90', ['4:10: error: "minutes" is 90; write 60 or less']],
    ['no minutes', 'minutes: 8', 'minutes: 0', ['4:10: error: "minutes" is 0; write 1 or more']],
    ['an empty title', 'title: It rings twice', 'title:', ['2:7: error: "title" is empty; write it after "title:"']],
    [
      'a title that is a number',
      'title: It rings twice',
      'title: 2026',
      ['2:8: error: "title" is 2026, which is no text; put it between straight quotes: title: "2026"'],
    ],
    ['a look of another kind', 'persona: stubborn', 'persona: stubborn\nlook: she', ['6:7: error: "look" is "she"; write "her"']],
    ['a misspelt persona', 'persona: stubborn', 'persona: stuborn', ['5:10: error: "persona" is "stuborn"; write "stubborn"']],
    ['extends without true', 'persona: stubborn', 'extends: yes', ['5:10: error: "extends" is "yes"; write "extends: true"']],
    [
      'front matter not closed',
      'persona: stubborn\n---\n',
      'persona: stubborn\n',
      ['1:1: error: the front matter that begins here is not closed; write "---" on a line of its own after the last key, on line 6'],
    ],
    [
      'front matter closed with a dash',
      'persona: stubborn\n---\n',
      'persona: stubborn\n——\n',
      ['6:1: error: the front matter ends with "——"; write "---": three hyphens, nothing before or after them'],
    ],
    [
      'a dash for the hyphens',
      '---\ntitle',
      '——\ntitle',
      ['1:1: error: the file begins with "——"; write "---": three hyphens, nothing before or after them'],
    ],
    [
      'an empty first line',
      '---\ntitle',
      '\n---\ntitle',
      ['1:1: error: the file begins with an empty line; delete it: "---" is the first line'],
    ],
    [
      'no front matter',
      '---\ntitle: It rings twice\nsummary: What to say first.\nminutes: 8\npersona: stubborn\n---\n',
      '',
      ['2:1: error: the lesson begins without front matter; begin with "---", title, summary, minutes, "---"'],
    ],
    [
      'an empty file',
      LESSON,
      '',
      ['1:1: error: this file is empty; begin with "---", title, summary, minutes, "---"; npm run new writes a starting file'],
    ],
    [
      'curly quotation marks in a tag',
      'title="A call"',
      'title=“A call”',
      ['12:17: error: the quotation marks after "title=" are not straight; write title="…" with the marks of the English keyboard'],
    ],
    [
      'no quotation marks in a tag',
      'question="first-words"',
      'question=first-words',
      ['24:17: error: the value after "question=" has no quotation marks; write question="first-words"'],
    ],
    ['a tag misspelt where it opens', '<Limits>', '<Limit>', ['32:1: error: unknown component <Limit>; write <Limits>']],
    [
      'a tag misspelt where it closes',
      '</Limits>',
      '</Limit>',
      ['36:1: error: </Limit> closes no component that there is; write </Limits>'],
    ],
    [
      'a component that there is not',
      '<Check question="first-words" />',
      '<Warning />',
      [
        '24:1: error: unknown component <Warning>; write one of Dialogue, Check, RolePlay, Framework, Compare, Figure, Reflect, Term, Limits, Summary',
      ],
    ],
    ['a tag not closed', '</Limits>\n', '', ['32:1: error: <Limits> is not closed; write </Limits> on a line of its own where it ends']],
    [
      'a tag that closes itself, left open',
      '"first-words" />',
      '"first-words">',
      ['24:1: error: <Check> is not closed; close it at once: <Check … />'],
    ],
    [
      'a tag never opened',
      '<Limits>\n',
      '',
      ['35:1: error: </Limits> closes what was never opened; write <Limits> where it begins, or delete </Limits>'],
    ],
    [
      'tags that cross',
      '</Reflect>\n\n<Limits>\n\nSay who you are.\n\n</Limits>',
      '<Limits>\n\n</Reflect>\n\nSay who you are.\n\n</Limits>',
      ['32:1: error: </Reflect> stands here, but <Limits> on line 30 is still open; write </Limits> on a line of its own where it ends'],
    ],
    [
      'full-width angle brackets',
      '<Limits>',
      '＜Limits＞',
      ['32:1: error: the brackets of ＜Limits are full-width; write <Limits … with < and >'],
    ],
    ['a misspelt attribute', 'title="A call"', 'titel="A call"', ['12:1: error: <Dialogue> has no "titel"; write title="…"']],
    [
      'words in braces',
      'used four',
      'used {four or five}',
      ['10:14: error: a brace in prose would be run as code; write （） or () instead of { and }'],
    ],
    [
      'a brace that is not closed',
      'used four',
      'used { four',
      ['10:14: error: a brace in prose would be run as code; write （） or () instead of { and }'],
    ],
    ['less than', 'used four', 'used <5', ['10:14: error: "<5." would begin a tag; say it in words (“less than”), or write ＜']],
    [
      'an HTML comment',
      '<Limits>',
      '<!-- later -->\n\n<Limits>',
      ['32:1: error: lessons have no comments; delete <!-- and what follows up to -->'],
    ],
    [
      'HTML that is not closed',
      'used four',
      'used<br>four',
      ['10:13: error: <br> is HTML, which lessons do not have; delete it: an empty line begins a paragraph, ** ** makes bold'],
    ],
    [
      'HTML',
      'used four',
      'used <b>four</b>',
      ['10:14: error: <b> is HTML, which lessons do not have; delete it: an empty line begins a paragraph, ** ** makes bold'],
    ],
    [
      'an address in angle brackets',
      'used four',
      'wrote <a@b.cn>',
      ['10:15: error: "<a@b.cn>." would begin a tag; say it in words (“less than”), or write ＜'],
    ],
    [
      'a heading without its space',
      '## What he',
      '##What he',
      ['22:1: error: a space is missing in this heading; write "## What he heard"'],
    ],
    [
      'full-width heading signs',
      '## What he',
      '＃＃ What he',
      ['22:1: error: the signs of this heading are full-width; write "## What he heard"'],
    ],
    ['a heading too deep', '## What he', '#### What he', ['22:1: error: a heading of depth 4; write "##", or "###" for a part of it']],
    [
      'a part that is read for more than four minutes',
      'The rep',
      `${'word '.repeat(700)}The rep`,
      [
        '8:1: warning: what stands under “The call” takes about 5 minutes, and a part of a lesson is to take four at most; divide it with another heading "##"',
      ],
    ],
    [
      'the same before the first heading',
      '## The call',
      `${'word '.repeat(1000)}\n\n## The call`,
      [
        '8:1: warning: what stands before the first heading "##" takes about 7 minutes, and a part of a lesson is to take four at most; divide it with another heading "##"',
      ],
    ],
    [
      'a picture',
      'The rep',
      '![shed](shed.png) The rep',
      ['10:1: error: a picture; lessons have none: say in words what it shows, or use a chart, <Figure name="…" />'],
    ],
    [
      'a link that is a program',
      '(#what-he-heard)',
      '(JavaScript:alert(1))',
      ['10:24: error: the link leads to "JavaScript:alert(1)"; begin its address with https:, http:, mailto:, tel:, or write words alone'],
    ],
    [
      'such a link, with its address elsewhere',
      '[what he heard](#what-he-heard).',
      '[what he heard][1].\n\n[1]: data:text/html,x',
      ['12:1: error: the link leads to "data:text/html,x"; begin its address with https:, http:, mailto:, tel:, or write words alone'],
    ],
    [
      'full-width brackets in a link',
      '](#what-he-heard)',
      ']（#what-he-heard）',
      [
        "10:24: error: the link [what he heard]（#what-he-heard） can't be read; write [words](#heading-anchor): half-width signs, no space in the anchor",
      ],
    ],
    [
      'a space in a link',
      '(#what-he-heard)',
      '(#What he heard)',
      [
        "10:24: error: the link [what he heard](#What he heard) can't be read; write [words](#heading-anchor): half-width signs, no space in the anchor",
      ],
    ],
    [
      'bold without a partner',
      'The rep used',
      'The **rep used',
      ['10:5: error: a ** has no partner; write ** on both sides of the bold words, with no space inside them'],
    ],
    [
      'a name that is not bold',
      '**Mr Gao:** Go',
      'Mr Gao: Go',
      ['16:1: error: the name that begins this line is not bold; write **Mr Gao:** before what is said'],
    ],
    [
      'a note before the first line',
      '**Rep:** Two',
      '> Two',
      ['14:1: error: this note of the coach stands before the first line; write the line that it is about above it'],
    ],
    [
      'a note’s id twice',
      '<Limits>',
      '<Reflect id="mine">\n\nAgain?\n\n</Reflect>\n\n<Limits>',
      ['32:1: error: the id "mine" is taken by the <Reflect> on line 26; write another id'],
    ],
    [
      'a question asked twice',
      '<Limits>',
      '<Check question="first-words" />\n\n<Limits>',
      ['32:1: error: the question "first-words" is asked on line 24 already; ask it once'],
    ],
    [
      'an import',
      '## The call',
      'import A from "a"\n\n## The call',
      ['8:1: error: an import or export; delete it: all components are there without'],
    ],
  ])('%s', (_, from, to, expected) => {
    if (!LESSON.includes(from)) throw new Error(`the lesson has no ${from}`);
    expect(told(LESSON.replace(from, () => to))).toEqual(expected);
  });

  it.each([
    ['no empty line before a tag', '\n\n<Check', '\n<Check'],
    ['none inside it', '"A call">\n\n', '"A call">\n'],
    ['a space after “less than”', 'used four', 'used < 5'],
    ['single quotation marks', '"first-words"', "'first-words'"],
  ])('forgives %s', (_, from, to) => {
    if (!LESSON.includes(from)) throw new Error(`the lesson has no ${from}`);
    expect(told(LESSON.replace(from, to))).toEqual([]);
  });
});

it('makes a paragraph one line of the text, however its author broke it', () => {
  const source = LESSON.replace('The rep used four. See', 'The rep\nused four.\n  See');
  const { value } = parseLesson('call.en.mdx', source, { id: 'call', course: 'c', locale: 'en' });
  const call = value?.lesson.sections.find(({ heading }) => heading === 'The call');
  expect(call?.text.split('\n')).toEqual([
    'The rep used four. See what he heard.',
    'Rep: Two trucks came late.',
    'Mr Gao: Go on.',
    'The reason comes first.',
  ]);
});
