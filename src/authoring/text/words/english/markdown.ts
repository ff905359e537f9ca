import { said } from '../said.ts';

/** The texts that begin with front matter. */
export type Fronted = 'lesson' | 'quiz' | 'role-play' | 'campaign' | 'objections';

const FRONT: Readonly<Record<Fronted, readonly [name: string, keys: string]>> = {
  lesson: ['the lesson', 'title, summary, minutes'],
  quiz: ['the quiz', 'title: …, lesson: …'],
  'role-play': ['the role-play', 'title, persona and the rest'],
  campaign: ['the campaign', 'title, you, customer, goal'],
  objections: ['the file of objections', 'persona'],
};

const FENCE = 'write "---": three hyphens, nothing before or after them';

/** What is wrong in Markdown, whatever it is for. */
export const markdownWords = {
  'heading/wide': ({ signs, words }: Heading) => said('the signs of this heading are full-width', heading(signs, words)),
  'heading/no-space': ({ signs, words }: Heading) => said('a space is missing in this heading', heading(signs, words)),
  'heading/indented': ({ signs, words }: Heading) => said('this heading does not begin at the margin', heading(signs, words)),
  'front/empty-file': ({ of }: Of) =>
    said('this file is empty', `begin with "---", ${FRONT[of][1]}, "---"; npm run new writes a starting file`),
  'front/empty-line': () => said('the file begins with an empty line', 'delete it: "---" is the first line'),
  'front/wrong-end': ({ found }: Found) => said(`the front matter ends with "${found}"`, FENCE),
  'front/open': ({ line }: { readonly line: number | undefined }) =>
    said(
      'the front matter that begins here is not closed',
      `write "---" on a line of its own after the last key${line === undefined ? '' : `, on line ${line}`}`,
    ),
  'front/wrong-start': ({ found }: Found) => said(`the file begins with "${found}"`, FENCE),
  'front/none': ({ of }: Of) => said(`${FRONT[of][0]} begins without front matter`, `begin with "---", ${FRONT[of][1]}, "---"`),
} as const;

interface Of {
  readonly of: Fronted;
}
interface Found {
  readonly found: string;
}
interface Heading {
  readonly signs: number;
  readonly words: string;
}

const heading = (signs: number, words: string): string => `write "${'#'.repeat(signs)} ${words.length > 40 ? '…' : words.trim()}"`;
