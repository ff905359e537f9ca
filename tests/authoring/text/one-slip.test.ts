import { describe, expect, it } from 'vitest';
import { readContentFiles } from '../../../src/authoring/files/content-files.ts';
import { parseLibrary } from '../../../src/authoring/text/parse-library.ts';
import { formatProblem, type Problem } from '../../../src/authoring/text/problem.ts';

const shipped = readContentFiles('content');
const cache = new Map();
const unplaced = (problem: Problem): string => formatProblem(problem).replace(/:\d+:\d+:/u, '');
/** What there is to say of the shipped content as it stands. */
const before = new Set(parseLibrary(shipped, cache).problems.map(unplaced));

/** The problems that one slip in one file of the shipped content brings. */
function told(path: string, from: string, to: string): readonly string[] {
  const files = shipped.map((file) => {
    if (file.path !== path) return file;
    if (!file.text.includes(from)) throw new Error(`${path} has no ${from}`);
    return { ...file, text: file.text.replace(from, () => to), version: `${from} ${to}` };
  });
  return parseLibrary(files, new Map(cache))
    .problems.map(unplaced)
    .filter((problem) => !before.has(problem));
}

describe('one slip in a file of the house is one error, and not one for each lesson that leans on it', () => {
  it.each([
    [
      'personas/silent.yaml',
      'recommended: [invite-question',
      'recommended: [invite-questions',
      'error: "recommended" names the unknown technique "invite-questions"; write "invite-question"',
    ],
    ['personas/silent.yaml', 'lesson: silent', 'lesson: silnt', 'error: the persona\'s lesson "silnt" is not there; write "silent"'],
    ['personas/silent.yaml', 'start: {rapport: 3', 'start: {rapport: 11', 'error: "start.rapport" is 11; write 10 or less'],
    ['glossary.yaml', '{zh: 友善外向型, en', '{zh：友善外向型, en', 'error: the colon after "zh" is full-width; write "zh: 友善外向型"'],
    [
      'glossary.yaml',
      "en: 'Outgoing customer'",
      'en: Outgoing, warm',
      'error: "warm" stands here as a key; put a text with a comma between straight quotes: "…"',
    ],
    ['figures.yaml', 'kind: funnel', 'kind: funel', 'error: "sales-funnel.kind" is "funel"; write "funnel"'],
    ['paths.yaml', '{lesson: eight-types/outgoing}', '{lessons: eight-types/outgoing}', 'error: unknown key "lessons"; write "lesson"'],
    [
      'paths.yaml',
      '{lesson: eight-types/outgoing}',
      '{lesson: outgoing}',
      'error: the path "new-hire" names the lesson "outgoing", which is not there; write "eight-types/outgoing"',
    ],
    ['paths.yaml', '{drill: mixed}', '{drill: mix}', 'error: "ten-minutes.stretches.0.steps.1.drill" is "mix"; write "mixed"'],
    [
      'paths.yaml',
      'within: 10',
      'within: 6',
      'error: the steps of the path "ten-minutes" take 7 minutes, and it promises 6; take out a step, or write "within: 7"',
    ],
    [
      'objections/silent.en.md',
      '  > … (Turns',
      '> … (Turns',
      'error: this reply is not indented; indent it by two spaces, under its answer',
    ],
  ])('%s: %s → %s', (path, from, to, expected) => {
    expect(told(path, from, to)).toEqual([`${path} ${expected}`]);
  });
});

describe('no text reaches a pattern, and nothing that is typed throws', () => {
  it.each([
    [
      'courses/eight-types/course.yaml',
      '  - silent',
      '  - silent\n  - what-is-c++',
      'error: "what-is-c++" is no id of a lesson; write "what-is-c"',
    ],
    [
      'courses/eight-types/course.yaml',
      '  - silent',
      '  - silent\n  - "["',
      'error: "[" is no id of a lesson; write small English letters, digits and hyphens',
    ],
    ['courses/eight-types/course.yaml', '  - silent', '  - *1', 'error: a text can\'t begin with *; put it between straight quotes: "*…"'],
    [
      'courses/eight-types/course.yaml',
      'pass: 0.',
      'pass: *0.',
      'error: the text of "pass" can\'t begin with *; put it between straight quotes: pass: "*0.7"',
    ],
    [
      'courses/eight-types/course.yaml',
      'order: ',
      'order: &a ',
      'error: the text of "order" can\'t begin with &; put it between straight quotes: order: "&a 1"',
    ],
    [
      'courses/eight-types/course.yaml',
      'order: ',
      'order: !x ',
      'error: the text of "order" can\'t begin with !; put it between straight quotes: order: "!x 1"',
    ],
    [
      'courses/eight-types/quizzes/silent.en.md',
      'lesson: silent',
      'lesson: what-is-c++',
      'error: the quiz of the lesson "silent" says "lesson: what-is-c++"; write "lesson: silent"',
    ],
    [
      'courses/eight-types/quizzes/silent.en.md',
      'lesson: silent',
      'lesson: *1',
      'error: the text of "lesson" can\'t begin with *; put it between straight quotes: lesson: "*1"',
    ],
    [
      'courses/eight-types/quizzes/silent.en.md',
      'tags: [',
      'tags: [*1, ',
      'error: this line between braces cannot be read; write {key: value, key: value}',
    ],
    [
      'personas/silent.yaml',
      'lesson: silent',
      'lesson: "a(b"',
      'error: the persona\'s lesson "a(b" is not there; write the id of a lesson',
    ],
    [
      'glossary.yaml',
      'lesson: eight-types/silent',
      'lesson: "eight-types/["',
      'error: the term "silent" names the lesson "eight-types/[", which is not there; add that lesson, or name another',
    ],
    [
      'courses/eight-types/lessons/silent.en.mdx',
      '\n\n## ',
      `\n\n${'> '.repeat(20_000)}\n\n## `,
      'error: this line begins with more signs (>, -, *) than can be read; delete them, up to the few that are meant',
    ],
  ])('%s: %j', (path, from, to, expected) => {
    expect(told(path, from, to)).toEqual([`${path} ${expected}`]);
  });
});

describe('what nobody sees is told', () => {
  it.each([
    [
      'role-plays/five-per-cent.en.md',
      '> Five',
      '> \u202eFive',
      'error: a sign that turns the direction of writing round stands here (U+202E); delete it: put the cursor behind it and press Backspace, or write the line anew',
    ],
    [
      'courses/eight-types/lessons/silent.en.mdx',
      '\n\n## ',
      '\u2066\n\n## ',
      'error: a sign that turns the direction of writing round stands here (U+2066); delete it: put the cursor behind it and press Backspace, or write the line anew',
    ],
    [
      'role-plays/five-per-cent.en.md',
      '> Five',
      '> Fi\u0000ve',
      'error: a control sign stands here (U+0000); delete it: put the cursor behind it and press Backspace, or write the line anew',
    ],
    [
      'glossary.yaml',
      'Outgoing customer',
      'Outgoing \ud83d customer',
      'error: half a sign stands here (U+D83D); delete it: put the cursor behind it and press Backspace, or write the line anew',
    ],
    [
      'courses/eight-types/quizzes/silent.en.md',
      'lesson: silent',
      'lesson: si\u200blent',
      'error: a sign without width stands here (U+200B); delete it: put the cursor behind it and press Backspace, or write the line anew',
    ],
    [
      'techniques.yaml',
      '\nsilence:',
      '\ufffd\ufffd\nsilence:',
      'error: the sign �, which stands for one that was lost when the file was saved, stands here (U+FFFD), and 1 more below; write what belongs here, and save the file as UTF-8',
    ],
    [
      'glossary.yaml',
      '\n  name:',
      '\n\u3000name:',
      'error: this line begins with a full-width space; write ordinary spaces instead, or begin at the margin',
    ],
    [
      'techniques.yaml',
      '\n  skill:',
      '\n\u3000skill:',
      'error: this line begins with a full-width space; write ordinary spaces instead, or begin at the margin',
    ],
    [
      'role-plays/five-per-cent.en.md',
      '\npersona:',
      '\n\u3000persona:',
      'error: this line begins with a full-width space; write ordinary spaces instead, or begin at the margin',
    ],
    [
      'courses/eight-types/quizzes/silent.en.md',
      '- [x] ',
      '\u3000- [x] ',
      'error: this line begins with a full-width space; write ordinary spaces instead, or begin at the margin',
    ],
  ])('%s: %j', (path, from, to, expected) => {
    expect(told(path, from, to)).toEqual([`${path} ${expected}`]);
  });
});

describe('what would not be shown as it was written is told', () => {
  it.each([
    [
      'role-plays/cooling-off.en.md',
      '> [held]',
      '> [held］',
      'error: the brackets around the mood are full-width; write [held]; npm run check -- --fix mends this',
    ],
    [
      'role-plays/cooling-off.en.md',
      '> [held]',
      '> ［held]',
      'error: the brackets around the mood are full-width; write [held]; npm run check -- --fix mends this',
    ],
    [
      'role-plays/cooling-off.en.md',
      '> [held]',
      '> 【held]',
      'error: the brackets around the mood are full-width; write [held]; npm run check -- --fix mends this',
    ],
    ['role-plays/cooling-off.en.md', '> [held]', '> held]', 'error: a bracket of the mood "held" is missing; write [held]'],
    ['role-plays/cooling-off.en.md', '> [held]', '> [held', 'error: a bracket of the mood "held" is missing; write [held]'],
    ['role-plays/five-per-cent.en.md', '> Five', '> <b>Five</b>', 'error: HTML (<b>) is not shown in a role-play; write plain text'],
    [
      'role-plays/five-per-cent.en.md',
      '> Five',
      '> Say: [Five](javascript:alert(1))',
      'error: the link [Five](javascript:alert(1)) leads nowhere in a role-play; write its words alone',
    ],
    [
      'role-plays/five-per-cent.en.md',
      'title: The',
      'title: <b>The</b>',
      'error: "title" has <b> in it, which would stand there with its signs; write plain words',
    ],
    [
      'courses/eight-types/quizzes/silent.en.md',
      '- [x] ',
      '- [x] [Wait](javascript:alert(1)) ',
      'error: the link to “javascript:alert(1)” leads nowhere in a quiz; write its words alone',
    ],
    [
      'courses/eight-types/lessons/silent.en.mdx',
      '\n\n## ',
      '\n\nSee [x](javascript:alert(1)).\n\n## ',
      'error: the link leads to "javascript:alert(1)"; begin its address with https:, http:, mailto:, tel:, or write words alone',
    ],
  ])('%s: %j', (path, from, to, expected) => {
    expect(told(path, from, to)).toEqual([`${path} ${expected}`]);
  });
});

describe('an entry of a table is missed once, where the table stands', () => {
  it.each([
    [
      'techniques.yaml',
      '\nsilence:',
      '\nsilense:',
      'error: no customer type knows the technique "silense", and all know "silence", which is not here; write "silence"',
    ],
    [
      'techniques.yaml',
      '\nsilence:',
      '\nnew-one:\n  skill: listening\n  name: {zh: 新, en: New}\n  definition: {zh: 新, en: New}\n  example: {zh: 新, en: New}\nsilence:',
      'error: no customer type reacts to "new-one"; put it under a principle in every file of personas/, with its three numbers, or delete it',
    ],
  ])('%s: %j', (path, from, to, expected) => {
    expect(told(path, from, to)).toEqual([`${path} ${expected}`]);
  });
});

describe('a file that was cut off', () => {
  const half = (path: string, end: (text: string) => number): readonly string[] => {
    const text = shipped.find((file) => file.path === path)?.text ?? '';
    return told(path, text, text.slice(0, end(text)));
  };
  const quiz = 'courses/eight-types/quizzes/silent.en.md';

  it('in the middle of its last option: it lacks the reason that the other language has', () => {
    const found = half(quiz, (text) => text.lastIndexOf('- [') + 14);
    expect(found).toContain(
      `${quiz} error: the answer “d” of “fair-research” has no reason here, and one in the other language; write it as in courses/eight-types/quizzes/silent.zh.md: > why`,
    );
    expect(found).toContain(
      `${quiz} warning: the file ends in the middle of a line: “- [x] Definiti”; write the rest of it, and press Enter after the last line`,
    );
  });

  it('early: the questions that are not there are one error, and one where the lesson asks them', () => {
    expect(half(quiz, (text) => text.indexOf('\n## ', 1200))).toEqual([
      'courses/eight-types/lessons/silent.en.mdx error: <Check> asks the question "mm-means-yes", which is not there for lessons; add "## mm-means-yes" with {use: lesson} to courses/eight-types/quizzes/silent.en.md',
      `${quiz} error: 13 questions of the other language are missing: mm-means-yes, what-it-means, room-or-squeeze, one-page and 9 more; write them as in courses/eight-types/quizzes/silent.zh.md`,
    ]);
  });

  it('a glossary: the words that are not there are one error', () => {
    expect(half('glossary.yaml', (text) => text.indexOf('\n', text.length / 2) + 1)).toHaveLength(1);
  });
});
