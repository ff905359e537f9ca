import { said } from '../said.ts';
import { shortened, some } from './phrases.ts';

interface Name {
  readonly name: string;
}
interface Guess {
  readonly guess: string | undefined;
}

const NO_HTML = 'delete it: an empty line begins a paragraph, ** ** makes bold';

/** What is wrong in the text of a lesson. */
export const lessonWords = {
  'lesson/depth-one': () => said('a heading of depth 1', 'write "##": the title in the front matter is the only heading of depth 1'),
  'lesson/deep': ({ depth }: { readonly depth: number }) => said(`a heading of depth ${depth}`, 'write "##", or "###" for a part of it'),
  'lesson/long-part': ({ heading, minutes }: { readonly heading: string; readonly minutes: number }) =>
    said(
      `what stands ${heading ? `under “${shortened(heading)}”` : 'before the first heading "##"'} takes about ${Math.ceil(minutes)} minutes, and a part of a lesson is to take four at most`,
      'divide it with another heading "##"',
    ),
  'lesson/code': ({ code }: { readonly code: string }) => said(`"{${code}}" would be run as code`, 'write （） or () instead of braces'),
  'lesson/import': () => said('an import or export', 'delete it: all components are there without'),
  'lesson/scheme': ({ url, schemes }: { readonly url: string; readonly schemes: readonly string[] }) =>
    said(`the link leads to "${url}"`, `begin its address with ${schemes.join(', ')}, or write words alone`),
  'lesson/html': ({ name }: Name) => said(`<${name}> is HTML, which lessons do not have`, NO_HTML),
  'lesson/unknown-component': ({ name, guess, known }: Name & Guess & { readonly known: readonly string[] }) =>
    said(`unknown component <${name}>`, guess ? `write <${guess}>` : `write one of ${known.join(', ')}`),
  'lesson/attribute-code': ({ name, code }: Name & { readonly code: string }) =>
    said(`"{${code}}" in <${name}> would be run as code`, 'write the text between quotes'),
  'lesson/unknown-attribute': ({ name, key, guess, known }: Name & Guess & { readonly key: string; readonly known: readonly string[] }) =>
    said(
      `<${name}> has no "${key}"`,
      guess ? `write ${guess}="…"` : known.length > 0 ? `its attributes are ${known.join(', ')}` : 'it has no attributes',
    ),
  'lesson/missing-attribute': ({ name, key }: Name & { readonly key: string }) =>
    said(`<${name}> is without its "${key}"`, `write <${name} ${key}="…">`),
  'lesson/asked-twice': ({ id, line }: { readonly id: string; readonly line: number }) =>
    said(`the question "${id}" is asked on line ${line} already`, 'ask it once'),
  'lesson/reflect-twice': ({ id, line }: { readonly id: string; readonly line: number }) =>
    said(`the id "${id}" is taken by the <Reflect> on line ${line}`, 'write another id'),
  'lesson/picture': () => said('a picture', 'lessons have none: say in words what it shows, or use a chart, <Figure name="…" />'),
  'lesson/broken-link': ({ found }: { readonly found: string }) =>
    said(`the link ${found} can't be read`, 'write [words](#heading-anchor): half-width signs, no space in the anchor'),
  'lesson/lone-stars': () => said('a ** has no partner', 'write ** on both sides of the bold words, with no space inside them'),
  'lesson/early-note': () => said('this note of the coach stands before the first line', 'write the line that it is about above it'),
  'lesson/name-not-bold': ({ name }: Name) => said('the name that begins this line is not bold', `write **${name}:** before what is said`),
  'lesson/wide-tag': ({ found, tag }: { readonly found: string; readonly tag: string }) =>
    said(`the brackets of ${found} are full-width`, `write ${tag} … with < and >`),

  'tag/curly-value': ({ name }: Name) =>
    said(`the quotation marks after "${name}=" are not straight`, `write ${name}="…" with the marks of the English keyboard`),
  'tag/bare-value': ({ name, value }: Name & { readonly value: string }) =>
    said(`the value after "${name}=" has no quotation marks`, `write ${name}="${value || '…'}"`),
  'tag/unknown': ({ name, meant }: Name & { readonly meant: string }) => said(`unknown component <${name}>`, `write <${meant}>`),
  'tag/unknown-end': ({ name, meant }: Name & { readonly meant: string }) =>
    said(`</${name}> closes no component that there is`, `write </${meant}>`),
  'tag/crossed': ({ closing, opening, line, isAlone }: Crossed) =>
    said(`</${closing}> stands here, but <${opening}> on line ${line} is still open`, close(opening, isAlone)),
  'tag/open': ({ name, isAlone }: Name & Alone) => said(`<${name}> is not closed`, close(name, isAlone)),
  'tag/never-opened': ({ name }: Name) =>
    said(`</${name}> closes what was never opened`, `write <${name}> where it begins, or delete </${name}>`),
  'tag/brace': () => said('a brace in prose would be run as code', 'write （） or () instead of { and }'),
  'tag/comment': () => said('lessons have no comments', 'delete <!-- and what follows up to -->'),
  'tag/less-than': ({ shown }: { readonly shown: string }) =>
    said(`"${shown}" would begin a tag`, 'say it in words (“less than”), or write ＜'),
  'tag/unreadable': ({ reason }: { readonly reason: string }) =>
    said(`this can't be read (${reason})`, 'close every <Component>, and write （） or () instead of braces in prose'),

  'refer/kept-for-quiz': ({ question, path }: { readonly question: string; readonly path: string }) =>
    said(`<Check> asks "${question}", which is kept for the quiz`, `write {use: lesson} under "## ${question}" in ${path}`),
  'refer/no-question': ({ question, path, guess }: { readonly question: string; readonly path: string } & Guess) =>
    said(
      `<Check> asks the question "${question}", which is not there for lessons`,
      guess ? `write question="${guess}"` : `add "## ${question}" with {use: lesson} to ${path}`,
    ),
  'refer/no-role-play': ({ id, paths, guess }: { readonly id: string; readonly paths: readonly string[] } & Guess) =>
    said(`<RolePlay> names "${id}", which is not there`, guess ? `write id="${guess}"` : `add ${paths.join(' and ')}`),
  'refer/no-type': ({ type, known, guess }: { readonly type: string; readonly known: readonly string[] } & Guess) =>
    said(`<Compare> names "${type}", which is no customer type`, guess ? `write "${guess}"` : `write some of ${known.join(', ')}`),
  'refer/commas': ({ types }: { readonly types: readonly string[] }) =>
    said('the types of <Compare> are separated by commas', `write types="${types.join(' ')}"`),
  'refer/no-entry': ({ what, target, attribute, file, others, guess }: Entry & Guess) =>
    said(
      `the ${what} "${target}" has no entry${others > 0 ? `, here and in ${others} more places` : ''}`,
      guess ? `write ${attribute}="${guess}"` : `add "${target}" to ${file}`,
    ),
  'refer/no-heading': ({ target, guess, anchors }: { readonly target: string; readonly anchors: readonly string[] } & Guess) =>
    said(`the link leads to "${target}", which is no heading here`, anchor(guess, anchors)),
  'refer/no-page': ({ target, meant }: { readonly target: string; readonly meant: string | undefined }) =>
    said(
      `the link leads to "${target}", which is no page of this site`,
      meant
        ? `write "${meant}"`
        : 'write "#heading" for a place in this lesson, "../lesson/" for a lesson of this course, "../../course/lesson/" for another',
    ),
  'refer/see': ({ id, see, guess, anchors }: { readonly id: string; readonly see: string; readonly anchors: readonly string[] } & Guess) =>
    said(`"see" of "${id}" leads to "${shortened(see)}", which is no heading of the lesson`, anchor(guess, anchors)),
  'refer/lesson-cut': ({ names, path }: { readonly names: readonly string[]; readonly path: string }) =>
    said(
      `${names.length} questions of its quiz need what is not in this lesson: ${some(names, 4)}`,
      `if a part of the lesson was deleted, put it back; else mend the questions in ${path}`,
    ),
  'refer/never-asked': ({ id, path }: { readonly id: string; readonly path: string }) =>
    said(`"${id}" is for the lesson, which never asks it`, `write <Check question="${id}" /> in ${path}, or take {use: lesson} away`),
} as const;

interface Alone {
  /** It holds nothing and closes itself. */
  readonly isAlone: boolean;
}
interface Crossed extends Alone {
  readonly closing: string;
  readonly opening: string;
  readonly line: number;
}
interface Entry {
  readonly what: 'term' | 'figure';
  readonly target: string;
  readonly attribute: string;
  readonly file: string;
  /** In how many more places it is named. */
  readonly others: number;
}

const close = (name: string, isAlone: boolean): string =>
  isAlone ? `close it at once: <${name} … />` : `write </${name}> on a line of its own where it ends`;

const anchor = (guess: string | undefined, anchors: readonly string[]): string =>
  guess ? `write "#${guess}"` : `write one of ${anchors.map((one) => `#${one}`).join(', ')}`;
