import { said } from '../said.ts';
import { some, writeOr } from './phrases.ts';

const TECHNIQUE = 'write a technique of content/techniques.yaml';

interface Id {
  readonly id: string;
}
interface FewReplies {
  readonly principle: string;
  readonly tone: string;
  readonly technique: string;
  readonly count: number;
  readonly locale: string;
  readonly least: number;
}
interface Technique {
  readonly technique: string;
  readonly guess?: string | undefined;
}

/** What is wrong in the tables: customer types, techniques, words, charts, paths. */
export const tableWords = {
  'persona/no-type': ({ id }: Id) => said(`"${id}" is no customer type`, 'name the file after one of the eight types'),
  'persona/unknown-technique': ({ technique, guess }: Technique) => said(`unknown technique "${technique}"`, writeOr(guess, TECHNIQUE)),
  'persona/two-principles': ({ technique }: Technique) =>
    said(`"${technique}" stands under two principles`, 'keep it under the one that explains it'),
  'persona/no-reaction': ({ techniques }: { readonly techniques: readonly string[] }) =>
    said(`no reaction to ${techniques.join(', ')}`, 'put each under a principle, with its three numbers'),
  'persona/recommended': ({ technique, guess }: Technique) =>
    said(`"recommended" names the unknown technique "${technique}"`, writeOr(guess, TECHNIQUE)),
  'persona/condition': ({ condition, mood }: { readonly condition: string; readonly mood: string }) =>
    said(
      `the condition "${condition}" of the mood "${mood}" can't be read`,
      'write a meter, a comparison and a number: "patience <= 2", joined by "and"',
    ),
  'persona/few-again': ({ count, locale, least }: { readonly count: number; readonly locale: string; readonly least: number }) =>
    said(
      `"again" has ${count} line${count === 1 ? '' : 's'} in ${locale}`,
      `write at least ${least}, said when a learner strays from the point once more`,
    ),
  'persona/few-replies': ({ principle, tone, technique, count, locale, least }: FewReplies) =>
    said(
      `the principle "${principle}" has ${count === 0 ? 'no' : count} "${tone}" replies in ${locale}, and "${technique}" is taken so`,
      `write at least ${least} under "replies"`,
    ),
  'persona/few-tells': ({ count, locale, least }: { readonly count: number; readonly locale: string; readonly least: number }) =>
    said(`${count} tells in ${locale}`, `write at least ${least} over the five moods`),
  'persona/lesson': ({ lesson, guess }: { readonly lesson: string; readonly guess: string | undefined }) =>
    said(`the persona's lesson "${lesson}" is not there`, writeOr(guess, 'write the id of a lesson')),
  'persona/no-file': ({ persona, path }: { readonly persona: string; readonly path: string }) =>
    said(`the persona "${persona}" has no file`, `add ${path}`),

  'techniques/lost': ({ ids, instead }: { readonly ids: readonly string[]; readonly instead: string | undefined }) =>
    ids.length === 1 && instead
      ? said(`no customer type knows the technique "${instead}", and all know "${ids[0]}", which is not here`, `write "${ids[0]}"`)
      : said(
          `${ids.length === 1 ? 'a technique' : `${ids.length} techniques`} that customer types react to ${ids.length === 1 ? 'is' : 'are'} not here: ${some(ids, 4)}`,
          'if a part of this file was deleted, put it back; else delete the reactions too',
        ),
  'techniques/no-reactions': ({ technique }: Technique) =>
    said(
      `no customer type reacts to "${technique}"`,
      'put it under a principle in every file of personas/, with its three numbers, or delete it',
    ),

  'said/unknown-technique': ({ technique, guess }: Technique) => said(`unknown technique "${technique}"`, writeOr(guess, TECHNIQUE)),
  'said/twice': ({ sentence, line }: { readonly sentence: string; readonly line: number }) =>
    said(`“${sentence}” stands in line ${line} already`, 'keep it under the technique that it shows best, and delete the other'),

  'reply/nowhere': ({ found, isBeat }: { readonly found: string; readonly isBeat: boolean }) =>
    said(
      `there is no ${isBeat ? 'beat' : 'role-play'} "${found}"`,
      'the text has changed since the reply was labelled: label it anew, or delete it',
    ),
  'reply/no-line': ({ label, known }: { readonly label: string; readonly known: readonly string[] }) =>
    said(`the label "${label}" is no line of this beat`, `write none, or one of ${known.join(', ')}`),

  'figure/values': ({ id, group, values, measures }: Id & { readonly group: string; readonly values: number; readonly measures: number }) =>
    said(`in "${id}" the group "${group}" has ${values} values for ${measures} measures`, 'write one value a measure'),
  'figure/cells': ({ id, rows, columns }: Id & { readonly rows: number; readonly columns: number }) =>
    said(`the cells of "${id}" do not fill its rows and columns`, `write ${rows} rows of ${columns} cells`),
  'figure/level': ({ id, cell, levels }: Id & { readonly cell: string; readonly levels: readonly string[] }) =>
    said(`"${cell}" in "${id}" is no level`, `write one of ${levels.join(', ')}, or ""`),
  'figure/under': ({ id, person, under, known }: Id & Person & { readonly under: string; readonly known: readonly string[] }) =>
    said(`in "${id}" "${person}" is under "${under}", who is not there`, `write one of ${known.join(', ')}`),

  'course/no-id': ({ id, slug }: Id & { readonly slug: string }) =>
    said(`"${id}" is no id of a lesson`, slug ? `write "${slug}"` : 'write small English letters, digits and hyphens'),
  'course/lost-lesson': ({ id, files, guess, isNamedToo }: Lost) =>
    said(
      `the course names the lesson "${id}", which is not there`,
      !guess
        ? `add ${files.join(' and ')}`
        : isNamedToo
          ? `delete it, since "${guess}" is named too, or add ${files.join(' and ')}`
          : `write "${guess}"`,
    ),
  'course/twice': ({ id }: Id) => said(`the course names the lesson "${id}" twice`, 'name it once'),
  'course/unnamed-lesson': ({ id, path }: Id & { readonly path: string }) =>
    said(`the lesson "${id}" is not in its course`, `add it to "lessons" in ${path}`),
  'course/unnamed-lessons': ({ ids }: { readonly ids: readonly string[] }) =>
    said(
      `${ids.length} lessons of this course are not in its list: ${some(ids, 4)}`,
      'if a part of "lessons" was deleted, put it back; else add them',
    ),
  'course/none': ({ course, path }: { readonly course: string; readonly path: string }) =>
    said(`there is no course "${course}"`, `add ${path}`),

  'quiz/other-lesson': ({ id, lesson }: Id & { readonly lesson: string }) =>
    said(`the quiz of the lesson "${id}" says "lesson: ${lesson}"`, `write "lesson: ${id}"`),
  'quiz/other-name': ({ id, lesson, path }: Id & { readonly lesson: string; readonly path: string }) =>
    said(`the quiz "${id}" is of the lesson "${lesson}", and its file is named otherwise`, `name it ${path}`),
  'quiz/no-lesson': ({ lesson, course, guess }: { readonly lesson: string; readonly course: string; readonly guess: string | undefined }) =>
    said(
      `the quiz belongs to the lesson "${lesson}", which is not there`,
      guess ? `name the file ${guess} and write "lesson: ${guess}"` : `npm run new -- lesson ${course}/${lesson} begins it`,
    ),

  'target/none': ({ by, what, target, guess }: Target) =>
    said(
      `${byWords(by)} names the ${what} "${target}", which is not there`,
      guess ? `write "${guess}"` : `add that ${what}, or name another`,
    ),

  'same/value': ({ key, here, there, path }: Same & { readonly key: string; readonly here: string; readonly there: string }) =>
    said(`"${key}" is ${here} here and ${there} in the other language`, like(path)),
  'same/facts': ({ here, there, path }: Same & { readonly here: number; readonly there: number }) =>
    said(`"facts" has ${here} rows here and ${there} in the other language`, like(path)),
  'same/people': ({ here, there, path }: Same & { readonly here: string; readonly there: string }) =>
    said(`the people are ${here} here and ${there} in the other language`, like(path)),
  'same/look': ({
    of,
    part,
    here,
    there,
    path,
  }: Same & { readonly of: string; readonly part: string; readonly here: string | number; readonly there: string | number }) =>
    said(`in the look of "${of}", "${part}" is ${here} here and ${there} in the other language`, like(path)),
  'same/no-beat': ({ beat }: Beat) => said(`the beat "${beat}" of the other language is missing`, `add "## ${beat}"`),
  'same/extra-beat': ({ beat, path }: Beat & Same) =>
    said(`the beat "${beat}" is not in the other language`, `delete it, or add it to ${path}`),
  'same/beats': ({ beats, path }: Same & { readonly beats: readonly string[] }) =>
    said(`${beats.length} beats of the other language are missing: ${some(beats, 4)}`, `write them as in ${path}`),
  'same/endings': ({ here, there, path }: Same & { readonly here: string; readonly there: string }) =>
    said(`the endings are ${here} here and ${there} in the other language`, like(path)),
  'same/speaker': ({ beat, path }: Beat & Same) => said(`in "${beat}" somebody else speaks than in the other language`, like(path)),
  'same/other-choice': ({ beat, here, there, path }: Beat & Same & { readonly here: string; readonly there: string }) =>
    said(`in "${beat}" a choice is "${here}" here and "${there}" in the other language`, like(path)),
  'same/no-choice': ({ beat, choice, path }: Beat & Same & { readonly choice: string }) =>
    said(`in "${beat}" the choice "${choice}" of the other language is missing`, like(path)),
  'same/effects': ({ beat, choice, path }: Beat & Same & { readonly choice: string }) =>
    said(`in "${beat}" the choice "${choice}" leads elsewhere or has other effects than in the other language`, like(path)),
  'same/extra-choice': ({ beat, choice, path }: Beat & Same & { readonly choice: string }) =>
    said(`in "${beat}" the choice "${choice}" is not in the other language`, like(path)),
  'same/marks': ({ beat, here, there, path }: Beat & Same & { readonly here: string; readonly there: string }) =>
    said(`in "${beat}" the lines are marked ${here} here and ${there} in the other language`, like(path)),
  'same/reason': ({ id, part, path }: Same & Id & { readonly part: string }) =>
    said(`the answer “${part}” of “${id}” has no reason here, and one in the other language`, `write it as in ${path}: > why`),
  'same/why': ({ beat, choice, path }: Beat & Same & { readonly choice: string }) =>
    said(
      `in "${beat}" the choice "${choice}" has no why here, and one in the other language`,
      `write one under it, "! …", as in ${path}, or delete that one`,
    ),
  'same/questions': ({ questions, path }: Same & { readonly questions: readonly string[] }) =>
    said(`${questions.length} questions of the other language are missing: ${some(questions, 4)}`, `write them as in ${path}`),
  'same/headings': ({ here, there, path }: Same & { readonly here: number; readonly there: number }) =>
    said(
      `${here} ${here === 1 ? 'heading' : 'headings'} "##" here and ${there} in ${path}, so the parts of the lesson differ between the languages`,
      'write the same sections in both, in the same order',
    ),
  'same/objections': ({ path }: Same) =>
    said('the objections or their answers differ from the other language', `make ids, order and techniques like ${path}`),

  'path/too-long': ({ id, minutes, within }: Id & { readonly minutes: number; readonly within: number }) =>
    said(
      `the steps of the path "${id}" take ${minutes} minutes, and it promises ${within}`,
      `take out a step, or write "within: ${minutes}"`,
    ),

  'objections/few': ({ count, least }: { readonly count: number; readonly least: number }) =>
    said(`${count} objections`, `write at least ${least}`),
  'objections/several-best': ({ id, choices }: Id & { readonly choices: readonly string[] }) =>
    said(`in "${id}" ${choices.length} answers land best: ${choices.join(', ')}`, 'let one be the best: change a technique'),
} as const;

interface Person {
  readonly person: string;
}
interface Lost extends Id {
  readonly files: readonly string[];
  readonly guess: string | undefined;
  readonly isNamedToo: boolean;
}
/** Who points at something that is not there. */
export type Pointer =
  | { readonly kind: 'term'; readonly id: string }
  | { readonly kind: 'path'; readonly id: string }
  | { readonly kind: 'part'; readonly id: string };
interface Target {
  readonly by: Pointer;
  readonly what: 'lesson' | 'quiz' | 'role-play' | 'course';
  readonly target: string;
  readonly guess: string | undefined;
}
interface Same {
  /** The file of the other language. */
  readonly path: string;
}
interface Beat {
  readonly beat: string;
}

const like = (path: string): string => `make it like ${path}`;

function byWords({ kind, id }: Pointer): string {
  switch (kind) {
    case 'term':
      return `the term "${id}"`;
    case 'path':
      return `the path "${id}"`;
    case 'part':
      return `part ${id}`;
  }
}
