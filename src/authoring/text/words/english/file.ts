import type { RoomName } from '../../content-paths.ts';
import { said } from '../said.ts';
import { some } from './phrases.ts';

const ROOMS: Readonly<Record<RoomName, string>> = {
  lessons: 'a lesson',
  quizzes: 'a quiz',
  'role-plays': 'a role-play',
  campaigns: 'a campaign',
  objections: 'a file of objections',
};

const LANGUAGES: Readonly<Record<string, string>> = { zh: 'Chinese', en: 'English' };

const SIGNS: Readonly<Record<string, string>> = {
  control: 'a control sign',
  direction: 'a sign that turns the direction of writing round',
  half: 'half a sign',
  lost: 'the sign �, which stands for one that was lost when the file was saved,',
  invisible: 'a sign without width',
};

const SAVE = 'save it as UTF-8 (in your editor: Save as, encoding UTF-8)';
const SAVE_ELSEWHERE = 'open it in a program that shows its words rightly, and save it there as plain text in UTF-8';

const joined = (names: readonly string[]): string => names.join(' or ');

/** What is wrong with a file as a whole: its name, its place, how it is saved, its signs. */
export const fileWords = {
  'file/course-name': ({ meant }: { readonly meant: string }) =>
    said('no page is made of a file with this name: a course is courses/<course>/course.yaml', `name it ${meant}`),
  'file/no-place': () => said('no page is made of a file in this place', 'put it where the table in content/README.md says'),
  'file/no-id': ({ stem }: { readonly stem: string }) =>
    said(`"${stem}" is no id for a file`, 'name it in small English letters, digits and hyphens; the title in the file may be anything'),
  'file/no-language': ({ names }: { readonly names: readonly string[] }) =>
    said('the file’s name does not say its language', `name it ${joined(names)}`),
  'file/word-processor': ({ meant }: { readonly meant: string }) =>
    said('a word processor’s file can’t be read', `save it there as plain text, named ${meant}`),
  'file/quiz-among-lessons': ({ meant }: { readonly meant: string }) =>
    said('no page is made of a file with this name: a quiz lies in the folder quizzes', `name it ${meant}`),
  'file/id-of-signs': ({ stem, meant }: { readonly stem: string; readonly meant: string }) =>
    said(`"${stem}" is no id for a file: small English letters, digits and hyphens`, `name it ${meant}`),
  'file/wrong-name': ({ room, forms, meant }: { readonly room: RoomName; readonly forms: readonly string[]; readonly meant: string }) =>
    said(`no page is made of a file with this name: ${ROOMS[room]} is ${forms.join(' and ')}`, `name it ${meant}`),
  'file/said-name': ({ forms, meant }: { readonly forms: readonly string[]; readonly meant: string }) =>
    said(`no recogniser learns from a file with this name: what people type is ${forms.join(' and ')}`, `name it ${meant}`),
  'file/no-translation': ({ locale, path }: { readonly locale: string; readonly path: string }) =>
    said(`there is no ${LANGUAGES[locale] ?? locale} version of this file`, `add ${path}`),
  'file/no-techniques': () => said('there is no techniques.yaml', 'add the table of techniques'),
  'file/no-text': () => said('this file is not text', SAVE_ELSEWHERE),
  'file/mixed': ({ begins }: { readonly begins: string }) =>
    said(`this file begins as ${begins} and goes on as something else`, SAVE_ELSEWHERE),
  'file/unknown-encoding': () => said('this file is not saved as UTF-8, and how it is saved cannot be told for certain', SAVE_ELSEWHERE),
  'file/utf-16': () => said('this file is saved as UTF-16', SAVE),
  'file/gb18030': () =>
    said(
      'this file is not saved as UTF-8; it was read as GB18030 (“ANSI” on a Chinese Windows)',
      `see that its words are right, and ${SAVE}`,
    ),
  'file/lost-character': () =>
    said(
      'a � stands where a character was lost when this file was saved',
      'write the character again, and the others that were lost in this file',
    ),
  'file/unseen-sign': ({ code, sort, others }: { readonly code: string; readonly sort: string; readonly others: number }) =>
    said(
      `${SIGNS[sort] ?? 'a sign'} stands here (${code})${others > 0 ? `, and ${others} more below` : ''}`,
      sort === 'lost'
        ? 'write what belongs here, and save the file as UTF-8'
        : 'delete it: put the cursor behind it and press Backspace, or write the line anew',
    ),
  'file/wide-space': () => said('this line begins with a full-width space', 'write ordinary spaces instead, or begin at the margin'),
  'file/too-deep': () => said('this line begins with more signs (>, -, *) than can be read', 'delete them, up to the few that are meant'),
  'file/cut-off': ({ end }: { readonly end: string }) =>
    said(`the file ends in the middle of a line: “${end}”`, 'write the rest of it, and press Enter after the last line'),
  'file/crashed': ({ reason }: { readonly reason: string }) =>
    said(`the check itself stumbled over this file (${reason})`, 'undo your last change to it, and tell whoever looks after the program'),
  'file/entries-lost': ({ what, ids }: { readonly what: string; readonly ids: readonly string[] }) =>
    said(
      `${ids.length} ${what} that are named elsewhere have no entry here: ${some(ids, 4)}`,
      'if a part of this file was deleted, put it back; else add them',
    ),
} as const;
