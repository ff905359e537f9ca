import { describe, expect, it } from 'vitest';
import { readContentFiles } from '../../../src/authoring/files/content-files.ts';
import { parseLibrary, type TextFile } from '../../../src/authoring/text/parse-library.ts';
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
const moved =
  (from: string, to: string): Edit =>
  (files) => {
    files.set(to, files.get(from) ?? '');
    files.delete(from);
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
  return parseLibrary(edited).problems.map(formatProblem);
}

describe('a whole content tree', () => {
  it('is read without a problem', () => {
    const { library, problems } = parseLibrary(sound);
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
      'a section that one language of a lesson lacks',
      replace('courses/basics/lessons/hello.zh.mdx', '<RolePlay', '## 再想想\n\n<RolePlay'),
      [
        'courses/basics/lessons/hello.en.mdx:1:1: warning: 1 heading "##" here and 2 in courses/basics/lessons/hello.zh.mdx, so the parts of the lesson differ between the languages; write the same sections in both, in the same order',
      ],
    ],
    [
      'a wrong key in a course',
      replace('courses/basics/course.yaml', 'pass: 0.7', 'pas: 0.7'),
      ['courses/basics/course.yaml:5:1: error: unknown key "pas"; write "pass"'],
    ],
    [
      'YAML that is none',
      replace('courses/basics/course.yaml', 'lessons: [hello]', 'lessons: [hello'),
      ['courses/basics/course.yaml:6:10: error: the [ after "lessons:" is not closed; write ] at the end'],
    ],
    [
      'a course that names a lesson which is not there',
      replace('courses/basics/course.yaml', '[hello]', '[hello, helo]'),
      [
        'courses/basics/course.yaml:6:18: error: the course names the lesson "helo", which is not there; delete it, since "hello" is named too, or add lessons/helo.zh.mdx and lessons/helo.en.mdx',
      ],
    ],
    [
      'a lesson that is misspelt in its course, told once',
      everywhere(replace('courses/basics/course.yaml', '[hello]', '[hullo]')),
      ['courses/basics/course.yaml:6:11: error: the course names the lesson "hullo", which is not there; write "hello"'],
    ],
    [
      'a lesson that is not in its course',
      everywhere(replace('courses/basics/course.yaml', '[hello]', '[goodbye]')),
      [
        'courses/basics/course.yaml:6:11: error: the course names the lesson "goodbye", which is not there; add lessons/goodbye.zh.mdx and lessons/goodbye.en.mdx',
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
      ['courses/basics/lessons/hello.en.mdx:14:1: error: <Limits> is not closed; write </Limits> on a line of its own where it ends'],
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
      ['personas/silent.yaml:20:7: error: unknown technique "rebutt"; write "rebut"'],
    ],
    [
      'a principle without an answer to a move of its own',
      replace('personas/silent.yaml', '      unwelcome: {zh: [……, 没有。, 再说。], en: [Well., No., Later.]}\n', ''),
      [
        'personas/silent.yaml:15:5: error: the principle "room" has no "unwelcome" replies in zh, and "rebut" is taken so; write at least 3 under "replies"',
      ],
    ],
    [
      'a principle with too few answers',
      replace('personas/silent.yaml', 'en: [Hm., Right., Yes.]', 'en: [Hm., Right.]'),
      [
        'personas/silent.yaml:15:5: error: the principle "room" has 2 "welcome" replies in en, and "listen" is taken so; write at least 3 under "replies"',
      ],
    ],
    [
      'too few words for who strays once more',
      replace('personas/silent.yaml', '[价。, 数。, 说。]', '[价。]'),
      ['personas/silent.yaml:21:1: error: "again" has 1 line in zh; write at least 3, said when a learner strays from the point once more'],
    ],
    [
      'a mood whose condition can’t be read',
      replace('personas/silent.yaml', 'when: rapport <= 2', 'when: rapport is low'),
      [
        'personas/silent.yaml:10:16: error: the condition "rapport is low" of the mood "cool" can\'t be read; write a meter, a comparison and a number: "patience <= 2", joined by "and"',
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
      ['techniques.yaml:2:3: error: unknown key "skil"; write "skill"'],
    ],
    [
      'a file that no page is made of',
      (files) => files.set('role-plays/talk.md', '# Talk'),
      ['role-plays/talk.md:1:1: error: the file’s name does not say its language; name it talk.zh.md or talk.en.md'],
    ],
    [
      'a quiz question without a right answer',
      everywhere(...['en', 'zh'].map((locale) => replace(`courses/basics/quizzes/hello.${locale}.md`, '- [x] Let her', '- [ ] Let her'))),
      ['en', 'zh'].map(
        (locale) =>
          `courses/basics/quizzes/hello.${locale}.md:17:1: error: question “price” has no right answer; mark the right option with [x]`,
      ),
    ],
    [
      'a lesson with the extension of a quiz',
      moved('courses/basics/lessons/hello.en.mdx', 'courses/basics/lessons/hello.en.md'),
      [
        'courses/basics/lessons/hello.en.md:1:1: error: no page is made of a file with this name: a lesson is courses/<course>/lessons/<id>.zh.mdx and <id>.en.mdx; name it courses/basics/lessons/hello.en.mdx',
      ],
    ],
    [
      'a quiz among the lessons',
      moved('courses/basics/quizzes/hello.en.md', 'courses/basics/lessons/hello.en.md'),
      [
        'courses/basics/lessons/hello.en.md:1:1: error: no page is made of a file with this name: a quiz lies in the folder quizzes; name it courses/basics/quizzes/hello.en.md',
      ],
    ],
    [
      'a folder misspelt',
      moved('role-plays/talk.en.md', 'roleplays/talk.en.md'),
      [
        'roleplays/talk.en.md:1:1: error: no page is made of a file with this name: a role-play is role-plays/<id>.zh.md and <id>.en.md; name it role-plays/talk.en.md',
      ],
    ],
    [
      'another word for Chinese',
      moved('role-plays/talk.zh.md', 'role-plays/talk.cn.md'),
      [
        'role-plays/talk.cn.md:1:1: error: no page is made of a file with this name: a role-play is role-plays/<id>.zh.md and <id>.en.md; name it role-plays/talk.zh.md',
      ],
    ],
    [
      'the ending that an editor adds',
      moved('role-plays/talk.en.md', 'role-plays/talk.en.md.txt'),
      [
        'role-plays/talk.en.md.txt:1:1: error: no page is made of a file with this name: a role-play is role-plays/<id>.zh.md and <id>.en.md; name it role-plays/talk.en.md',
      ],
    ],
    [
      'a word processor’s file',
      moved('courses/basics/lessons/hello.en.mdx', 'courses/basics/lessons/hello.en.docx'),
      [
        'courses/basics/lessons/hello.en.docx:1:1: error: a word processor’s file can’t be read; save it there as plain text, named courses/basics/lessons/hello.en.mdx',
      ],
    ],
    [
      'a capital in a file’s name',
      moved('role-plays/talk.en.md', 'role-plays/Talk.en.md'),
      [
        'role-plays/Talk.en.md:1:1: error: "Talk" is no id for a file: small English letters, digits and hyphens; name it role-plays/talk.en.md',
      ],
    ],
    [
      'a file’s name in Chinese',
      (files) => files.set('role-plays/谈话.zh.md', 'x').set('role-plays/谈话.en.md', 'x'),
      ['role-plays/谈话.en.md', 'role-plays/谈话.zh.md'].map(
        (path) =>
          `${path}:1:1: error: "谈话" is no id for a file; name it in small English letters, digits and hyphens; the title in the file may be anything`,
      ),
    ],
    [
      'a file in no place',
      (files) => files.set('notes/plan.yaml', 'x'),
      ['notes/plan.yaml:1:1: error: no page is made of a file in this place; put it where the table in content/README.md says'],
    ],
    [
      'a quiz that names another lesson than its file',
      replace('courses/basics/quizzes/hello.en.md', 'lesson: hello', 'lesson: helo'),
      ['courses/basics/quizzes/hello.en.md:3:9: error: the quiz of the lesson "hello" says "lesson: helo"; write "lesson: hello"'],
    ],
    [
      'a quiz under another name than its lesson',
      everywhere(
        ...['en', 'zh'].map((locale) => moved(`courses/basics/quizzes/hello.${locale}.md`, `courses/basics/quizzes/greeting.${locale}.md`)),
      ),
      ['en', 'zh'].map(
        (locale) =>
          `courses/basics/quizzes/greeting.${locale}.md:3:9: error: the quiz "greeting" is of the lesson "hello", and its file is named otherwise; name it courses/basics/quizzes/hello.${locale}.md`,
      ),
    ],
    [
      'a question kept for the quiz',
      replace('courses/basics/lessons/hello.en.mdx', 'question="pause"', 'question="price"'),
      [
        'courses/basics/lessons/hello.en.mdx:12:1: error: <Check> asks "price", which is kept for the quiz; write {use: lesson} under "## price" in courses/basics/quizzes/hello.en.md',
      ],
    ],
    [
      'types with commas, and a misspelt one',
      replace(
        'courses/basics/lessons/hello.en.mdx',
        '<RolePlay id="talk" />',
        '<RolePlay id="talk" />\n\n<Compare types="silent, stuborn" />',
      ),
      [
        'courses/basics/lessons/hello.en.mdx:16:1: error: <Compare> names "stuborn", which is no customer type; write "stubborn"',
        'courses/basics/lessons/hello.en.mdx:16:1: error: the types of <Compare> are separated by commas; write types="silent stuborn"',
      ],
    ],
    [
      'a misspelt link to a heading',
      replace('courses/basics/lessons/hello.en.mdx', '(#first-words)', '(#frist-words)'),
      [
        'courses/basics/lessons/hello.en.mdx:10:19: error: the link leads to "#frist-words", which is no heading here; write "#first-words"',
      ],
    ],
    [
      'a link that is no address',
      replace('courses/basics/lessons/hello.en.mdx', '(#first-words)', '(#50%)'),
      ['courses/basics/lessons/hello.en.mdx:10:19: error: the link leads to "#50%", which is no heading here; write one of #first-words'],
    ],
    [
      'a link to a misspelt lesson of a course that is named',
      replace('courses/basics/lessons/hello.en.mdx', '(#first-words)', '(../../basics/helo/)'),
      [
        'courses/basics/lessons/hello.en.mdx:10:19: error: the link leads to "../../basics/helo/", which is no page of this site; write "../../basics/hello/"',
      ],
    ],
    [
      'a link to no page',
      replace('courses/basics/lessons/hello.en.mdx', '(#first-words)', '(hello.en.mdx)'),
      [
        'courses/basics/lessons/hello.en.mdx:10:19: error: the link leads to "hello.en.mdx", which is no page of this site; write "../hello/"',
      ],
    ],
    ['a link to a lesson of the course', replace('courses/basics/lessons/hello.en.mdx', '(#first-words)', '(../hello/)'), []],
    [
      'a place to read on that is no heading',
      replace('courses/basics/quizzes/hello.en.md', '#first-words', '#frist-words'),
      [
        'courses/basics/quizzes/hello.en.md:19:26: error: "see" of "price" leads to "#frist-words", which is no heading of the lesson; write "#first-words"',
      ],
    ],
    [
      'a box too many in one language',
      replace('courses/basics/quizzes/hello.en.md', '- [ ] Offer', '- [ ] Leave the room.\n  > Then she is alone.\n- [x] Offer'),
      [
        'courses/basics/quizzes/hello.en.md:17:1: error: “price” has 2 right answers here and 1 in the zh quiz; tick the same answers with [x] in both',
      ],
    ],
    [
      'another technique in one language, told at its beat',
      replace('role-plays/talk.en.md', '- Go on. {listen}', '- Go on. {listen, #go-on}'),
      [
        'role-plays/talk.en.md:14:1: error: in "opening" a choice is "opening.go-on" here and "opening.listen" in the other language; make it like role-plays/talk.zh.md',
      ],
    ],
    [
      'a technique by its name',
      replace('role-plays/talk.en.md', '{listen}', '{倾听}'),
      ['role-plays/talk.en.md:18:11: error: unknown technique "倾听"; write "listen"'],
    ],
    [
      'what Windows editors write',
      (files) => {
        for (const [path, text] of files) files.set(path, `\uFEFF${text.replaceAll('\n', '\r\n')}`);
      },
      [],
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
    parseLibrary(sound, cache);
    const broken = sound.map((file) =>
      file.path === 'courses/basics/lessons/hello.en.mdx'
        ? { ...file, version: 'new', text: file.text.replace('minutes: 3', 'minutes: three') }
        : file,
    );
    const { library, problems } = parseLibrary(broken, cache);
    expect(library.lessons.map(({ locale, minutes }) => [locale, minutes])).toEqual([
      ['en', 3],
      ['zh', 3],
    ]);
    expect(problems).toHaveLength(1);
    expect(parseLibrary(broken).library.lessons).toHaveLength(1);
  });

  it('parses again only what changed', () => {
    const cache = new Map();
    const first = parseLibrary(sound, cache);
    const changed = sound.map((file) =>
      file.path === 'role-plays/talk.en.md' ? { ...file, version: 'new', text: file.text.replace('Hm.', 'Well.') } : file,
    );
    const second = parseLibrary(changed, cache);
    expect(second.library.lessons[0]).toBe(first.library.lessons[0]);
    expect(second.library.rolePlays[0]?.beats[0]?.lines[0]?.text).toEqual([{ text: 'Well.' }]);
  });
});
