import { describe, expect, it } from 'vitest';
import { readContentFiles } from '../../../src/authoring/files/content-files.ts';
import { readLibrary, type TextFile } from '../../../src/authoring/text/library.ts';
import { formatProblem } from '../../../src/authoring/text/problem.ts';

const sound = readContentFiles('tests/fixtures/content/sound');

type Edit = (files: Map<string, string>) => void;
const replace =
  (path: string, from: string, to: string): Edit =>
  (files) => {
    const text = files.get(path);
    if (text === undefined || !text.includes(from)) throw new Error(`${path} has no ${from}`);
    files.set(path, text.replace(from, to));
  };
const remove =
  (path: string): Edit =>
  (files) => {
    files.delete(path);
  };
const everywhere =
  (...edits: readonly Edit[]): Edit =>
  (files) => {
    for (const edit of edits) edit(files);
  };

function told(edit: Edit): readonly string[] {
  const files = new Map(sound.map((file) => [file.path, file.text]));
  edit(files);
  const edited = [...files].map(([path, text]): TextFile => ({ path, text, version: text }));
  return readLibrary(edited).problems.map(formatProblem);
}

describe('a whole content tree', () => {
  it('is read without a problem', () => {
    const { library, problems } = readLibrary(sound);
    expect(problems.map(formatProblem)).toEqual([]);
    expect(library.courses.map((course) => course.lessons)).toEqual([['hello']]);
    expect(
      library.lessons.map(({ id, locale, checks, rolePlays, sections }) => ({
        id,
        locale,
        checks,
        rolePlays,
        sections: sections.map(({ slug, text }) => [slug, text]),
      })),
    ).toEqual(
      ['en', 'zh'].map((locale) => ({
        id: 'hello',
        locale,
        checks: ['pause'],
        rolePlays: ['talk'],
        sections: [
          ['', ''],
          ['first-words', 'Some words, and a link.'],
        ],
      })),
    );
    expect(library.quizzes.map((quiz) => quiz.questions.length)).toEqual([2, 2]);
    expect(library.rolePlays.map((rolePlay) => `${rolePlay.id}.${rolePlay.locale}`)).toEqual(['talk.en', 'talk.zh']);
    expect([...library.personas.keys()]).toEqual(['silent']);
    expect([...library.techniques.keys()]).toEqual(['listen', 'rebut']);
  });

  it.each<readonly [string, Edit, readonly string[]]>([
    [
      'a missing translation',
      remove('role-plays/talk.en.md'),
      ['role-plays/talk.zh.md:1:1: error: there is no English version of this file; add role-plays/talk.en.md'],
    ],
    [
      'a wrong key in a course',
      replace('courses/basics/course.yaml', 'pass: 0.7', 'pas: 0.7'),
      [
        'courses/basics/course.yaml:1:1: error: the key "pass" is missing; add "pass: …"',
        'courses/basics/course.yaml:5:1: error: unknown key "pas"; write "pass"',
      ],
    ],
    [
      'YAML that is none',
      replace('courses/basics/course.yaml', 'lessons: [hello]', 'lessons: [hello'),
      [
        'courses/basics/course.yaml:7:1: error: this is no valid YAML (Flow sequence in block collection must be sufficiently indented and end with a ]); put text with a colon, a # or a leading [ or { between quotes, and indent with spaces',
      ],
    ],
    [
      'a course that names a lesson which is not there',
      replace('courses/basics/course.yaml', '[hello]', '[hello, helo]'),
      ['courses/basics/course.yaml:6:18: error: the course names the lesson "helo", which is not there; write "hello"'],
    ],
    [
      'a lesson that is not in its course',
      everywhere(replace('courses/basics/course.yaml', '[hello]', '[hullo]')),
      [
        'courses/basics/course.yaml:6:11: error: the course names the lesson "hullo", which is not there; write "hello"',
        'courses/basics/lessons/hello.zh.mdx:1:1: error: the lesson "hello" is not in its course; add it to "lessons" in courses/basics/course.yaml',
      ],
    ],
    [
      'a check that the quiz does not have',
      everywhere(
        ...['en', 'zh'].map((locale) => replace(`courses/basics/lessons/hello.${locale}.mdx`, 'question="pause"', 'question="pauze"')),
      ),
      [
        ...['en', 'zh'].map(
          (locale) =>
            `courses/basics/lessons/hello.${locale}.mdx:12:1: error: <Check> asks the question "pauze", which is not there for lessons; write question="pause"`,
        ),
        ...['en', 'zh'].map(
          (locale) =>
            `courses/basics/quizzes/hello.${locale}.md:6:1: error: "pause" is for the lesson, which never asks it; write <Check question="pause" /> in courses/basics/lessons/hello.${locale}.mdx, or take {use: lesson} away`,
        ),
      ],
    ],
    [
      'an unknown component',
      replace('courses/basics/lessons/hello.en.mdx', '<RolePlay id="talk" />', '<Roleplay id="talk" />'),
      ['courses/basics/lessons/hello.en.mdx:14:1: error: unknown component <Roleplay>; write <RolePlay>'],
    ],
    [
      'a component without what it needs',
      replace('courses/basics/lessons/hello.en.mdx', '<RolePlay id="talk" />', '<RolePlay />'),
      ['courses/basics/lessons/hello.en.mdx:14:1: error: <RolePlay> is without its "id"; write <RolePlay id="…">'],
    ],
    [
      'a role-play that is not there',
      replace('courses/basics/lessons/hello.en.mdx', 'id="talk"', 'id="tolk"'),
      ['courses/basics/lessons/hello.en.mdx:14:1: error: <RolePlay> names "tolk", which is not there; write id="talk"'],
    ],
    [
      'braces in prose',
      replace('courses/basics/lessons/hello.en.mdx', 'Some words', 'Some {discount} words'),
      ['courses/basics/lessons/hello.en.mdx:10:6: error: "{discount}" would be run as code; write （） or () instead of braces'],
    ],
    [
      'a tag that is not closed',
      replace('courses/basics/lessons/hello.en.mdx', '<RolePlay id="talk" />', '<Limits>\n\nStop here.'),
      [
        "courses/basics/lessons/hello.en.mdx:14:1: error: this can't be read as MDX (Expected a closing tag for `<Limits>`); close every <Component>, and write （） or () instead of braces in prose",
      ],
    ],
    [
      'a link to no heading',
      replace('courses/basics/lessons/hello.en.mdx', '(#first-words)', '(#last-words)'),
      [
        'courses/basics/lessons/hello.en.mdx:10:19: error: the link leads to "#last-words", which is no heading here; write one of #first-words',
      ],
    ],
    [
      'a misspelt technique in a persona',
      replace('personas/silent.yaml', 'rebut: [', 'rebutt: ['),
      [
        'personas/silent.yaml:12:1: error: no reaction to rebut; put each under a principle, with its three numbers',
        'personas/silent.yaml:17:7: error: unknown technique "rebutt"; write "rebut"',
      ],
    ],
    [
      'a mood whose condition can’t be read',
      replace('personas/silent.yaml', 'when: rapport <= 2', 'when: rapport is low'),
      [
        'personas/silent.yaml:10:3: error: the condition "rapport is low" of the mood "cool" can\'t be read; write a meter, a comparison and a number: "patience <= 2", joined by "and"',
      ],
    ],
    [
      'a persona that has no file',
      remove('personas/silent.yaml'),
      ['en', 'zh'].map((locale) => `role-plays/talk.${locale}.md:1:1: error: the persona "silent" has no file; add personas/silent.yaml`),
    ],
    [
      'an unreadable vocabulary is told alone',
      replace('techniques.yaml', 'skill: listening', 'skil: listening'),
      [
        'techniques.yaml:1:1: error: the key "listen.skill" is missing; add "skill: …"',
        'techniques.yaml:2:3: error: unknown key "skil"; write "skill"',
      ],
    ],
    [
      'a file that no page is made of',
      (files) => files.set('role-plays/talk.md', '# Talk'),
      [
        'role-plays/talk.md:1:1: error: no page is made of a file with this name; name it as content/README.md says: <id>.zh.md and <id>.en.md, lessons .mdx',
      ],
    ],
    [
      'a quiz question without a right answer',
      everywhere(...['en', 'zh'].map((locale) => replace(`courses/basics/quizzes/hello.${locale}.md`, '- [x] Let her', '- [ ] Let her'))),
      ['en', 'zh'].map(
        (locale) =>
          `courses/basics/quizzes/hello.${locale}.md:17:1: error: question “price” has no right answer; mark the right option with [x]`,
      ),
    ],
  ])('%s', (_, edit, expected) => {
    expect(told(edit)).toEqual(expected);
  });

  it('tells everything at once, in reading order', () => {
    const edit = everywhere(
      replace('courses/basics/course.yaml', 'pass: 0.7', 'pass: 7'),
      replace('role-plays/talk.en.md', '{rebut}', '{rebutt}'),
      replace('courses/basics/lessons/hello.en.mdx', 'minutes: 3', 'minutes: three'),
    );
    expect(told(edit).map((text) => text.split(' error')[0])).toEqual([
      'courses/basics/course.yaml:5:7:',
      'courses/basics/lessons/hello.en.mdx:4:10:',
      'role-plays/talk.en.md:20:19:',
    ]);
  });

  it('keeps the last sound version of a file that can’t be read now, and tells what is wrong', () => {
    const cache = new Map();
    readLibrary(sound, cache);
    const broken = sound.map((file) =>
      file.path === 'courses/basics/lessons/hello.en.mdx'
        ? { ...file, version: 'new', text: file.text.replace('minutes: 3', 'minutes: three') }
        : file,
    );
    const { library, problems } = readLibrary(broken, cache);
    expect(library.lessons.map(({ locale, minutes }) => [locale, minutes])).toEqual([
      ['en', 3],
      ['zh', 3],
    ]);
    expect(problems).toHaveLength(1);
    expect(readLibrary(broken).library.lessons).toHaveLength(1);
  });

  it('parses again only what changed', () => {
    const cache = new Map();
    const first = readLibrary(sound, cache);
    const changed = sound.map((file) =>
      file.path === 'role-plays/talk.en.md' ? { ...file, version: 'new', text: file.text.replace('Hm.', 'Well.') } : file,
    );
    const second = readLibrary(changed, cache);
    expect(second.library.lessons[0]).toBe(first.library.lessons[0]);
    expect(second.library.rolePlays[0]?.beats[0]?.lines[0]?.text).toEqual([{ text: 'Well.' }]);
  });
});
