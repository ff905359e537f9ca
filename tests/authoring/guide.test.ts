import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readContentFiles } from '../../src/authoring/files/content-files.ts';
import { parseCampaign } from '../../src/authoring/text/campaign/parse-campaign.ts';
import { parseCourse } from '../../src/authoring/text/course/parse-course.ts';
import { parseLesson } from '../../src/authoring/text/course/parse-lesson.ts';
import { formatProblem, type Problem } from '../../src/authoring/text/problem.ts';
import { parseQuiz } from '../../src/authoring/text/quiz/parse-quiz.ts';
import { parseObjections } from '../../src/authoring/text/role-play/parse-objections.ts';
import { parseRolePlay } from '../../src/authoring/text/role-play/parse-role-play.ts';
import { parseFigures } from '../../src/authoring/text/table/parse-figures.ts';
import { parseGlossary } from '../../src/authoring/text/table/parse-glossary.ts';
import { parsePaths } from '../../src/authoring/text/table/parse-paths.ts';
import { parseSaid } from '../../src/authoring/text/table/parse-said.ts';
import { parseTechniques } from '../../src/authoring/text/table/parse-techniques.ts';
import { vocabularyOf } from '../../src/authoring/text/table/vocabulary.ts';
import { BEARDS, DRESSES, GLASSES, HAIRS, HATS, PROPS, SEXES } from '../../src/domain/persona/look.ts';
import { QUESTION_KINDS } from '../../src/domain/quiz/question.ts';

// What the guide shows must be true: authors copy from it.
const guide = readFileSync('content/README.md', 'utf8');
/** What stands under a heading up to the next; headings inside the examples are theirs. */
const section = (heading: string): string => {
  let fence = '';
  const lines = guide.split('\n');
  const start = lines.indexOf(heading) + 1;
  const end = lines.findIndex((line, index) => {
    const [sign] = /^`{3,}/u.exec(line) ?? [];
    if (index >= start && sign) fence = fence === '' ? sign : sign === fence ? '' : fence;
    return index >= start && fence === '' && /^#{2,3} /u.test(line);
  });
  return lines.slice(start, end < 0 ? undefined : end).join('\n');
};
const blocks = (text: string): readonly string[] => [...text.matchAll(/^(`{3,4})\w+\n(.*?)^\1$/gmsu)].map(([, , body = '']) => body);
const first = (heading: string): string => blocks(section(heading))[0] ?? '';
const said = ({ problems }: { readonly problems: readonly Problem[] }): readonly string[] =>
  problems.filter(({ severity }) => severity === 'error').map(formatProblem);
const techniques = parseTechniques(
  'techniques.yaml',
  readContentFiles('content').find(({ path }) => path === 'techniques.yaml')?.text ?? '',
).value;
const context = { id: 'silent', locale: 'en', vocabulary: vocabularyOf([...(techniques?.techniques.keys() ?? [])]) } as const;

describe('the guide for authors', () => {
  it.each([
    ['a course', () => parseCourse('course.yaml', first('## A course'), 'c')],
    ['a lesson', () => parseLesson('a.en.mdx', first('## A lesson'), { id: 'a', course: 'c', locale: 'en' })],
    ['a quiz', () => parseQuiz('courses/c/quizzes/a.en.md', first('## Quizzes').replace('draw: 8\n', ''), 'en')],
    ['a role-play', () => parseRolePlay('role-plays/a.en.md', first('## A role-play'), context)],
    ['a campaign', () => parseCampaign('campaigns/a.en.md', first('## A campaign: a customer one meets again'), { ...context, id: 'a' })],
    ['objections', () => parseObjections('objections/silent.en.md', first('## Objections'), context)],
    ['a technique', () => parseTechniques('techniques.yaml', blocks(section('## A customer type, and the techniques'))[1] ?? '')],
    ['what people type', () => parseSaid('said.en.yaml', blocks(section('### In their own words'))[1] ?? '', context.vocabulary)],
    ['a word', () => parseGlossary('glossary.yaml', blocks(section('## Words, charts, paths, coverage'))[0] ?? '')],
    ['a chart', () => parseFigures('figures.yaml', blocks(section('## Words, charts, paths, coverage'))[1] ?? '')],
    ['a path', () => parsePaths('paths.yaml', blocks(section('## Words, charts, paths, coverage'))[2] ?? '')],
  ] as const)('shows %s that can be read', (_, parse) => {
    const parsed = parse();
    expect(said(parsed)).toEqual([]);
    expect(parsed.value).toBeDefined();
  });

  it('shows each of the ten kinds, as it is read', () => {
    const shown = blocks(section('### The ten kinds'));
    const kinds = shown.map((body) => {
      const stem = body.startsWith('{kind') ? body : `What is it?\n\n${body}`;
      const parsed = parseQuiz('courses/c/quizzes/a.en.md', `---\ntitle: A\nlesson: a\n---\n\n## q\n\n${stem}`, 'en');
      expect(said(parsed)).toEqual([]);
      return parsed.value?.questions[0]?.kind;
    });
    expect(kinds).toEqual([...QUESTION_KINDS]);
  });

  it('shows other ways of saying a line, as they are read', () => {
    const shown = first('### In their own words');
    const body = `${first('## A role-play')}\n## aside\n\n> Hm?\n\n${shown}- Hm. {listen}\n  → [close](#close)\n`;
    const { otherWays } = parseRolePlay('role-plays/a.en.md', body, context);
    expect(otherWays.get('aside.two-way-choice')).toEqual(['shall i send 3 or 4', 'is it three plates you need, or more like four']);
  });

  it('names every part of a portrait, and no other', () => {
    const text = section('### How somebody is drawn');
    const row = (key: string): readonly string[] => {
      const line = text.split('\n').find((one) => one.startsWith(`| \`${key}\``)) ?? '';
      return [...(line.split('|')[2] ?? '').matchAll(/`([^`]+)`/gu)].map(([, value = '']) => value).toSorted();
    };
    const parts = { sex: SEXES, dress: DRESSES, prop: PROPS, hair: HAIRS, hat: HATS, glasses: GLASSES, beard: BEARDS };
    for (const [key, values] of Object.entries(parts)) expect([key, row(key)]).toEqual([key, [...values].toSorted()]);
    const shown = first('### How somebody is drawn').trim();
    expect(said(parseRolePlay('role-plays/a.en.md', first('## A role-play').replace(/^look: .*$/mu, shown), context))).toEqual([]);
  });
});
