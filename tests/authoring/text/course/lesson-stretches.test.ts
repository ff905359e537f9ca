import { describe, expect, it } from 'vitest';
import { parseLesson } from '../../../../src/authoring/text/course/parse-lesson.ts';
import { formatProblem, sayProblem } from '../../../../src/authoring/text/problem.ts';
import type { LessonPiece } from '../../../../src/domain/course/lesson-text.ts';

const read = (body: string) =>
  parseLesson('a.en.mdx', `---\ntitle: A\nsummary: A.\nminutes: 5\n---\n\n${body}\n`, { id: 'a', course: 'b', locale: 'en' });

/** HTML with the white space between tags taken out, which has no meaning there. */
const tight = (parts: readonly LessonPiece[] | undefined): unknown =>
  parts
    ?.map((part) =>
      typeof part === 'string' ? part.replace(/\s*\n\s*/g, '') : 'pieces' in part ? { ...part, pieces: tight(part.pieces) } : part,
    )
    .filter((part) => part !== '');

describe('a lesson’s text as it is shown', () => {
  it.each<readonly [string, string, readonly unknown[]]>([
    ['prose', 'One *two* **three** `four`.', ['<p>One <em>two</em> <strong>three</strong> <code>four</code>.</p>']],
    ['bold before Chinese', '**注意：**后面', ['<p><strong>注意：</strong>后面</p>']],
    ['what means something in HTML', '“5 &gt; 4” &amp; ‘&lt;b>’', ['<p>“5 > 4” &amp; ‘&lt;b>’</p>']],
    [
      'headings with their anchors',
      '## Two words\n\n### Two words',
      ['<h2 id="two-words">Two words</h2><h3 id="two-words-1">Two words</h3>'],
    ],
    [
      'a table',
      '| a | b |\n|---|---|\n| 1 | 2 |',
      ['<table><thead><tr><th>a</th><th>b</th></tr></thead><tbody><tr><td>1</td><td>2</td></tr></tbody></table>'],
    ],
    [
      'a table with nothing in its corner',
      '| | b |\n|---|---|\n| 1 | 2 |',
      ['<table><thead><tr><td></td><th>b</th></tr></thead><tbody><tr><td>1</td><td>2</td></tr></tbody></table>'],
    ],
    ['a component on its own', 'a\n\n<Check question="q" />\n\nb', ['<p>a</p>', { component: 'Check', question: 'q' }, '<p>b</p>']],
    ['a component in a line', 'a <Term id="t">*w*</Term> b', ['<p>a ', { component: 'Term', id: 't', pieces: ['<em>w</em>'] }, ' b</p>']],
    ['a component opened and closed on its line', '<Limits>no</Limits>', [{ component: 'Limits', pieces: ['no'] }]],
    [
      'a component in a component',
      '<Summary>\n\n- a\n- <Term id="t">w</Term>\n\n</Summary>',
      [{ component: 'Summary', pieces: ['<ul><li>a</li><li>', { component: 'Term', id: 't', pieces: ['w'] }, '</li></ul>'] }],
    ],
    [
      'attributes',
      '<Dialogue title="A “b”" bad>\n\n**C:** d\n\n</Dialogue>\n\n<Framework title="A">\n\ne\n\n</Framework>',
      [
        { component: 'Dialogue', title: 'A “b”', bad: true, pieces: ['<p><strong>C:</strong> d</p>'] },
        { component: 'Framework', title: 'A', pieces: ['<p>e</p>'] },
      ],
    ],
    [
      'a dialogue that goes well',
      '<Dialogue title="A">\n\nb\n\n</Dialogue>',
      [{ component: 'Dialogue', title: 'A', bad: false, pieces: ['<p>b</p>'] }],
    ],
  ])('%s', (_, body, parts) => {
    const { value, problems } = read(body);
    expect(problems.map(formatProblem)).toEqual([]);
    expect(tight(value?.lesson.stretches.flatMap(({ pieces }) => pieces))).toEqual(parts);
  });

  it.each([
    ['<Dialogue title="A" bad={true}>\n\nb\n\n</Dialogue>', '"{true}" in <Dialogue> would be run as code'],
    ['<Check question="q" {...more} />', '"{...more}" in <Check> would be run as code'],
  ])('%s is refused: nobody runs it', (body, message) => {
    expect(read(body).problems.map((problem) => sayProblem(problem).message)).toContain(message);
  });
});

describe('a lesson from heading to heading', () => {
  const stretches = (body: string) => read(body).value?.lesson.stretches ?? [];

  it.each<readonly [string, string, readonly (readonly [heading: string, slug: string])[]]>([
    ['no heading', 'a', [['', '']]],
    ['a heading at the top: nothing stands before it', '## A b\n\na', [['A b', 'a-b']]],
    [
      'words before the first',
      'a\n\n## B\n\nb\n\n### c\n\nc\n\n## B\n\nd',
      [
        ['', ''],
        ['B', 'b'],
        ['B', 'b-1'],
      ],
    ],
    ['a heading inside a component divides nothing', '## A\n\n<Limits>\n\n## B\n\nb\n\n</Limits>', [['A', 'a']]],
  ])('%s', (_, body, heads) => {
    expect(stretches(body).map(({ heading, slug }) => [heading, slug])).toEqual(heads);
  });

  it.each<readonly [string, string, string]>([
    ['a question at the end', 'a\n\n<Check question="q" />', 'last'],
    ['a note at the end', 'a\n\n<Reflect id="r">\n\nWhy?\n\n</Reflect>', 'last'],
    ['a role-play at the end', 'a\n\n<RolePlay id="r" />', 'last'],
    ['a question, and words after it', '<Check question="q" />\n\na', 'within'],
    ['nothing to do', 'a\n\n<Figure name="f" />', 'none'],
  ])('%s', (_, body, toDo) => {
    expect(stretches(`## A\n\n${body}`).map((stretch) => stretch.toDo)).toEqual([toDo]);
  });

  it.each<readonly [string, string, number]>([
    ['Han by the sign', '字'.repeat(250), 1],
    ['other words by the word', 'don’t '.repeat(165), 1],
    ['both', `${'字'.repeat(125)} ${'9,600 '.repeat(165)}`, 1.5],
    ['words in a component', `<Limits>\n\n${'word '.repeat(330)}\n\n</Limits>`, 2],
    ['a question, a note, a figure', '<Check question="q" />\n\n<Reflect id="r"></Reflect>\n\n<Figure name="f" />', 2.1],
    ['a role-play has a time of its own', '<RolePlay id="r" />', 0],
  ])('time: %s', (_, body, minutes) => {
    expect(stretches(body).map((stretch) => Math.round(stretch.minutes * 100) / 100)).toEqual([minutes]);
  });
});

it.each([
  ['', undefined],
  ['\npersona: stubborn\nlook: her', { sex: 'her' }],
])('how the customer of a lesson is drawn: front matter with “%s”', (keys, look) => {
  const source = `---\ntitle: A\nsummary: A.\nminutes: 5${keys}\n---\n\nB\n`;
  expect(parseLesson('a.en.mdx', source, { id: 'a', course: 'b', locale: 'en' }).value?.lesson.look).toEqual(look);
});
