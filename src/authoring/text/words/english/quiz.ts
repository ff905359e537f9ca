import { said } from '../said.ts';
import { oneOf, unlessLong } from './phrases.ts';

interface Found {
  readonly found: string;
}
interface Guess {
  readonly guess: string | undefined;
  readonly known: readonly string[];
}
interface Words {
  readonly words: string;
}
interface Id {
  readonly id: string;
}
/** A kind of node as the syntax tree calls it. */
interface Node {
  readonly node: string;
}

const impossible = (key: string, found: string, remedy: string) => said(`“${key}: ${found}” is not possible`, remedy);

/** What is wrong in a line of a quiz, before it is read as Markdown. */
const lineWords = {
  'quiz-line/box': ({ found, isRight, words }: Found & Words & { readonly isRight: boolean }) =>
    said(`“${found}” is not a box`, `write "- [${isRight ? 'x' : ' '}] ${unlessLong(words)}"`),
  'quiz-line/empty-box': () => said('this answer is empty', 'write its text after the box, or delete the line'),
  'quiz-line/wide-quote': ({ words }: Words) => said('the > of this line is full-width', `write "> ${unlessLong(words)}"`),
  'quiz-line/hyphen': ({ words }: Words) => said('an answer begins with a hyphen and a space', `write "- ${unlessLong(words)}"`),
  'quiz-line/wide-bar': () => said('the bars of this table are full-width', 'write |'),
  'quiz-line/wide-blank': () => said('the brackets of this blank are full-width', 'write [[answer]]'),
  'quiz-line/wide-mark': () => said('the signs around the words to mark are full-width', 'write ==words=='),
  'quiz-line/wide-braces': () => said('the braces at the end of this line are full-width', 'write { and }'),
  'quiz-line/cross-in-box': () => said('the wrong line of a transcript is marked with braces', 'write {x} at its end'),
  'quiz-line/no-dashes': () => said('the line of dashes under the head of this table is missing', 'write |---|---| under this line'),
  'quiz-line/hanging': () =>
    said('this line hangs on to the answer above it', 'write > before it where it is the reason, or put both on one line'),
  'quiz-line/step': ({ found, number, words }: Found & Words & { readonly number: string }) =>
    said(`"${found}" begins no step of a list`, `write "${number}. ${unlessLong(words)}"`),
  'quiz-line/no-equals': ({ words }: Words) => said('the = before this number is missing', `write "= ${unlessLong(words)}"`),
  'quiz-line/underscores': () =>
    said('a blank is not drawn with underscores', 'write the answer in its place, in double brackets: [[answer]]'),
} as const;

/** What is wrong in the front matter of a quiz. */
const frontWords = {
  'quiz-front/unreadable': ({ reason }: { readonly reason: string }) =>
    said(`the front matter cannot be read (${reason})`, 'write key: value lines; put a value that holds : or # between straight quotes'),
  'quiz-front/empty': () => said('the front matter says nothing', 'write title: … and lesson: …'),
  'quiz-front/no-text': ({ key }: { readonly key: string }) => said(`“${key}” holds no text`, `write ${key}: and the text`),
  'quiz-front/pass': ({ found, share }: Found & { readonly share: number | undefined }) =>
    said(`“pass: ${found}” is not a pass mark`, share === undefined ? 'write a number from 0 to 1, such as 0.7' : `write ${share}`),
  'quiz-front/draw': () => said('“draw” cannot be read', 'write draw: 8, or draw: [{take: 3, tag: price}, {take: 2, difficulty: 3}]'),
  'quiz-front/unknown-key': ({ key, guess, known }: Guess & { readonly key: string }) =>
    said(`“${key}” is not known in a quiz’s front matter`, guess ? `write “${guess}”` : oneOf(known)),
  'quiz-front/missing-key': ({ key }: { readonly key: string }) => said(`the front matter has no “${key}”`, `add ${key}: …`),

  'draw/no-tag': ({ tag, guess, known }: Guess & { readonly tag: string }) =>
    said(
      `no question has the tag “${tag}”`,
      guess ? `write tag: ${guess}` : known.length > 0 ? `the tags here are ${known.join(', ')}` : 'give questions tags: {tags: [price]}',
    ),
  'draw/too-many-of': ({
    take,
    there,
    tag,
    difficulty,
  }: Draw & { readonly tag: string | undefined; readonly difficulty: number | undefined }) => {
    const which = [tag === undefined ? '' : `the tag “${tag}”`, difficulty === undefined ? '' : `difficulty ${difficulty}`];
    return said(
      `${take} questions with ${which.filter(Boolean).join(' and ')} are to be drawn, but only ${there} are there`,
      'draw fewer or write more',
    );
  },
  'draw/too-many': ({ take, there }: Draw) =>
    said(`${take} questions are to be drawn, but only ${there} are there`, 'draw fewer or write more'),
} as const;

interface Draw {
  readonly take: number;
  readonly there: number;
}

/** What is wrong in the `{…}` line of a question. */
const attributeWords = {
  'attribute/wide-braces': () =>
    said('the braces of this line are full-width', 'write {…} from the English keyboard, with : and , from it too'),
  'attribute/open': () => said('the brace that begins this line is not closed', 'write } at its end'),
  'attribute/bare-see': () => said('“see” is without its quotation marks', 'write see: "#heading-in-the-lesson"'),
  'attribute/wide-sign': ({ found }: Found) => said(`the “${found}” in this line is full-width`, 'write : and , from the English keyboard'),
  'attribute/unreadable': () => said('this line between braces cannot be read', 'write {key: value, key: value}'),
  'attribute/none-of': ({ key, found, guess, known }: Found & Guess & { readonly key: string }) =>
    impossible(key, found, guess ? `write ${guess}` : oneOf(known)),
  'attribute/use': ({ found }: Found) => impossible('use', found, 'write use: lesson (asked inside the lesson) or use: quiz'),
  'attribute/difficulty': ({ found }: Found) => impossible('difficulty', found, 'write 1 (recall), 2 (use) or 3 (judge)'),
  'attribute/tags': ({ found }: Found) => impossible('tags', found, 'write tags: [one, two]'),
  'attribute/weight': ({ found, most }: Found & { readonly most: number }) =>
    impossible('weight', found, `write a number above 0, ${most} at the most`),
  'attribute/attempts': ({ found, most }: Found & { readonly most: number }) =>
    impossible('attempts', found, `write a whole number from 1 to ${most}`),
  'attribute/see': ({ found }: Found) => impossible('see', found, 'write see: "#heading-in-the-lesson", with straight quotation marks'),
  'attribute/shuffle': ({ found }: Found) => impossible('shuffle', found, 'write shuffle: false to keep the order of the options'),
  'attribute/wide-colon': ({ key, rest }: { readonly key: string; readonly rest: string }) =>
    said(`the colon after “${key}” is full-width`, `write ${key}: ${rest}`),
  'attribute/unknown': ({ key, guess, known }: Guess & { readonly key: string }) =>
    said(`“${key}” is not known here`, guess ? `write ${guess}` : oneOf(known)),
} as const;

/** What is wrong in the headings of a quiz, and in its running text. */
const textWords = {
  'quiz/empty': () => said('this quiz asks nothing', 'write a question: a line “## its-id”, and the question under it'),
  'quiz/underlined': () =>
    said('this line makes a heading of the text above it', 'leave an empty line between them, or take this line out'),
  'quiz/question-as-heading': () =>
    said('the question itself is written as a heading', 'take ## away: under its id a question is plain text'),
  'quiz/heading-depth': ({ depth }: { readonly depth: number }) =>
    said(`a heading with ${depth} # is not known in a quiz`, 'write ## and the question’s id, nothing else'),
  'quiz/early-text': () => said('there is text before the first question', 'begin with a question: ## its-id'),
  'quiz/no-id': ({ id, slug }: Id & { readonly slug: string }) => {
    const instead =
      slug !== '' && slug.length <= 24 ? `write ## ${slug}` : 'write lower-case English words joined by hyphens, such as ## first-question';
    return said(`“${id}” is not an id`, `${instead}; the question itself goes under it`);
  },
  'quiz/id-twice': ({ id, line }: Id & { readonly line: number }) => said(`the id “${id}” is taken by line ${line}`, 'write another id'),

  'quiz-text/html-block': ({ found }: Found) => said(`HTML (${found}) is not shown in a quiz`, 'write plain text or Markdown emphasis'),
  'quiz-text/html': ({ found, isElement }: Found & { readonly isElement: boolean }) =>
    said(
      `HTML (${found}) is not shown in a quiz`,
      isElement ? 'write plain text or Markdown emphasis' : `where it is text, write \\${found}`,
    ),
  'quiz-text/link': ({ url }: { readonly url: string }) => said(`the link to “${url}” leads nowhere in a quiz`, 'write its words alone'),
  'quiz-text/picture': () => said('pictures are not shown in a quiz', 'say in words what the picture shows'),
  'quiz-text/unknown': ({ node }: Node) => said(`a ${node} is not known in a quiz`, 'write plain text or Markdown emphasis'),
  'quiz-text/unknown-block': ({ node }: Node) => said(`a ${node} is not known here`, 'write paragraphs, quotes or plain lists'),
  'quiz-text/unknown-in-quote': ({ node }: Node) =>
    said(`a ${node} inside a quote is not known here`, 'write the quote as paragraphs, each line with > before it'),
  'quiz-text/unknown-in-item': ({ node }: Node) => said(`a ${node} is not known here`, 'write one paragraph'),
} as const;

/** What is wrong in a quiz, but for the answers of its questions. */
export const quizWords = { ...lineWords, ...frontWords, ...attributeWords, ...textWords } as const;
