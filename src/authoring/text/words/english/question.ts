import type { Locale } from '../../../../domain/locale.ts';
import { said } from '../said.ts';

interface Id {
  readonly id: string;
}
interface Found {
  readonly found: string;
}
interface Count {
  readonly count: number;
}
interface Node {
  readonly node: string;
}
/** A share of the mark: 1 is all of it. */
interface Share {
  readonly share: number;
}

const ENOUGH_OPTIONS = 'write two options or more';
const MARK_BOTH_SIDES = 'write == on both sides of it';
const ABOVE_OR_UNDER = 'write it above, or as an explanation: > text';
const SPOKEN: Readonly<Record<Locale, string>> = { zh: 'write 姓名：话', en: 'write Name: what is said' };
const NUMBER_FORM = 'write = 9600, = 9600 ± 50 or = 9600 ± 1% 元';

const exactPercent = (share: number): string => `${Math.round(share * 1e4) / 100}%`;

/** What is wrong in a question's list of answers, whatever its kind. */
const answerWords = {
  'question/no-stem': ({ id }: Id) => said(`question “${id}” asks nothing`, 'write the question between heading and answers'),
  'question/no-kind': ({ id, bracketed }: Id & { readonly bracketed: string | undefined }) =>
    said(
      `question “${id}” has no answers`,
      bracketed === undefined
        ? 'write them under it: - [x] right, - [ ] wrong (every kind is shown in content/README.md)'
        : `if “${bracketed}” is a blank, write [[${bracketed}]]; else write answers: - [x] right, - [ ] wrong`,
    ),
  'question/no-answers': ({ id }: Id) => said(`question “${id}” has no answers`, 'write a list of answers under the question'),
  'question/text-under-answers': () =>
    said('there is text under the answers', 'write it above them, or as an explanation under them: > text'),

  'answer/reason-at-margin': () =>
    said('this reason stands at the margin, between two answers', 'indent it under its answer: two spaces, then > why'),
  'answer/unknown': ({ node }: Node) =>
    said(`a ${node} inside an answer is not known`, 'write one line of text, and under it the reason as an indented quote: > why'),
  'answer/second-paragraph': () => said('an answer has a second paragraph', 'write it as the reason, an indented quote: > why'),
  'answer/empty': () => said('this answer is empty', 'write its text or take the line out'),
  'answer/unknown-braces': ({ found }: Found) =>
    said(
      `“{${found}}” at the end of an answer is not known`,
      `write {#id}, {50%} (from -100% to 100%) or {x}; where it is text, \\{${found}\\}`,
    ),
  'answer/share': ({ share }: Share) => said('a share of the mark has no place here', `take {${share * 100}%} out: each counts the same`),
  'answer/cross': () => said('{x} marks the wrong line of a transcript, and this is none', 'take it out, or write kind: transcript'),
  'answer/id-twice': ({ id }: Id) =>
    said(`two answers of this question have the id “${id}”`, 'write another {#id} at the end of one of them'),
} as const;

/** What is wrong in options with boxes. */
const optionWords = {
  'option/list-of-stem': () =>
    said('this list of the question and its answers are one list', 'write * before what belongs to the question, and - before the answers'),
  'option/no-box': () => said('this answer has no box, others have one', 'write - [ ] or - [x] before it'),
  'option/list': () => said('an option holds a list', 'write one line of text a option'),
  'option/cross': () => said('{x} marks the wrong line of a transcript, not an option', 'write [x] in the box of the right option'),
  'option/no-boxes': ({ id }: Id) =>
    said(
      `no answer of “${id}” has a box`,
      'write - [x] for a right one and - [ ] for the others; 1. 2. 3. for steps to order; to sort, indent the items under their groups',
    ),
  'option/alone': ({ id }: Id) => said(`question “${id}” has only one option`, ENOUGH_OPTIONS),
  'option/none-right': ({ id }: Id) => said(`question “${id}” has no right answer`, 'mark the right option with [x]'),
  'option/several-right': ({ id, count }: Id & Count) =>
    said(`question “${id}” is a single choice with ${count} right options`, 'leave one [x], or write kind: multiple'),
  'option/no-truth': ({ id }: Id) =>
    said(`“${id}” is not a true-or-false question`, 'write two options, True and False, one of them with [x]'),

  'share/right-but-part': ({ found, share }: Found & Share) =>
    said(`“${found}” is right and brings only ${exactPercent(share)}`, `take {${exactPercent(share)}} out: the right answer brings 100%`),
  'share/wrong-but-all': ({ found }: Found) =>
    said(`“${found}” is not ticked and brings 100%`, 'write less for what is half right, such as {50%}, or tick it with [x]'),
  'share/below-nothing': ({ found, share }: Found & Share) =>
    said(`“${found}” would take marks away where one answer is chosen`, `take {${exactPercent(share)}} out: a wrong answer brings nothing`),
  'share/right-brings-nothing': ({ found }: Found) =>
    said(`“${found}” is ticked and brings nothing`, 'write what it brings, such as {50%}, or take the tick out'),
  'share/wrong-costs-nothing': ({ found, share }: Found & Share) =>
    said(
      `“${found}” is not ticked and ${share === 0 ? 'costs nothing' : `brings ${exactPercent(share)}`}: who ticks everything gains by it`,
      `write what it costs, such as {-50%}, or take {${exactPercent(share)}} out: then it costs its share`,
    ),
  'share/sum': ({ id, share }: Id & Share) =>
    said(
      `the right options of “${id}” bring ${share < 1 ? 'only ' : ''}${exactPercent(share)} together`,
      'give them fractions that add up to 100%',
    ),
  'share/all-right': ({ id }: Id) => said(`every option of “${id}” is right: who ticks all has full marks`, 'add a wrong one: - [ ]'),
} as const;

/** What is wrong in questions without boxes, by their kind. */
const kindWords = {
  'ordering/list': () => said('a step holds a list', 'write one line of text a step'),
  'ordering/too-few': ({ id, count }: Id & Count) =>
    said(`question “${id}” has only ${count} steps to order`, 'write three or more, in the right order'),

  'matching/no-table': ({ id }: Id) =>
    said(`question “${id}” has no table to match`, 'end it with a table of two columns: | this | that |'),
  'matching/columns': ({ count }: Count) =>
    said(
      `this table has ${count} ${count === 1 ? 'column' : 'columns'}`,
      'write two (what belongs together), or three (the third says why)',
    ),
  'matching/empty': () => said('the second cell of this row is empty', 'write what belongs to the first cell'),
  'matching/twice': ({ found }: Found) => said(`“${found}” stands in the first column twice`, 'write each thing once'),
  'matching/too-few': ({ id }: Id) =>
    said(`question “${id}” has too few pairs to match`, 'write two rows or more with different second cells'),

  'sorting/empty': () => said('this group holds nothing', 'write its items under it, indented by two spaces: - item'),
  'sorting/too-few': ({ id }: Id) => said(`question “${id}” has only one group`, 'write two groups or more'),

  'blanks/none': ({ id }: Id) =>
    said(`question “${id}” has no blank`, 'write the answer into the text between brackets: [[answer|other spelling]]'),
  'blanks/unknown': ({ node }: Node) => said(`a ${node} cannot hold blanks`, 'write them in a paragraph, a quote or a list'),
  'blanks/bracket': () => said('inside a blank stands another bracket', 'write ( ) inside, or [[answer]] with two brackets on each side'),
  'blanks/open': () => said('a blank is not closed', 'write [[answer]] with two brackets on each side'),
  'blanks/share': ({ found }: Found) =>
    said(`“%${found}%” is not what a spelling can bring`, 'write %50%: above 0%, 100% at the most; leave out what brings nothing'),
  'blanks/empty': ({ found }: Found) =>
    said(`the blank [[${found}]] holds an empty answer`, 'write the answer between the brackets, other spellings after |'),
  'blanks/none-right': ({ found }: Found) =>
    said(`the blank [[${found}]] has no fully right answer`, 'write one spelling without a percentage'),

  'number/none': ({ id }: Id) => said(`question “${id}” has no number as its answer`, NUMBER_FORM),
  'number/none-right': ({ id }: Id) => said(`question “${id}” has no fully right number`, 'write one = line without {…%}'),
  'number/text-under': () => said('there is text under the number', ABOVE_OR_UNDER),
  'number/in-words': ({ found }: Found) => said(`“${found}” is not in digits`, NUMBER_FORM),
  'number/not-a-number': ({ found }: Found) => said(`“${found}” is not a number`, NUMBER_FORM),
  'number/comma': ({ found }: Found) =>
    said(`the comma in “${found}” separates no thousands`, 'write a point before decimals (6.5), commas between thousands only (9,600)'),
  'number/below-nothing': ({ found, meant }: Found & { readonly meant: string }) =>
    said(`a tolerance of ${found} lets nothing through`, `write ± ${meant}`),
  'number/lets-all': ({ found }: Found) =>
    said(`a tolerance of ± ${found}% lets nearly everything through`, 'write ± 100% or less, such as ± 5%'),
  'number/too-large': ({ found }: Found) => said(`“${found}” is too large a number`, 'write it in a larger unit'),
  'number/share': ({ found }: Found) =>
    said(`“{${found}}” is not what a number can bring`, 'write {50%}: above 0%, 100% at the most; nothing for a number that is right'),
  'number/unit': ({ found }: Found) => said(`“${found}” is not a unit`, NUMBER_FORM),

  'marking/open': () => said('a stretch to mark is not closed', MARK_BOTH_SIDES),
  'marking/none': ({ id }: Id) =>
    said(`question “${id}” has no words to mark`, 'write the passage as a quote, and == on both sides of the words to mark'),
  'marking/no-word': ({ found }: Found) => said(`“==${found}==” holds no word`, 'put == around words'),
  'marking/unknown': ({ node }: Node) => said(`a ${node} inside the passage is not known`, 'write the passage as paragraphs'),
  'marking/everything': () =>
    said('everything in this passage is to be marked: who marks all has full marks', 'write words that are not to be marked as well'),
  'marking/not-marked': ({ found }: Found) =>
    said(`“${found}” is not marked in the passage`, 'write the words exactly as they stand between == and == there'),
  'marking/not-there': ({ found }: Found) =>
    said(`“${found}” does not stand in the passage`, 'write the words exactly as they stand there'),
  'marking/decoy-on-target': ({ found }: Found) =>
    said(`“${found}” holds words that are to be marked`, 'name them in a line of their own, exactly as they stand between == and =='),
  'marking/decoy-without-reason': ({ found }: Found) =>
    said(`nothing says why “${found}” is not to be marked`, 'write the reason under it, after "  > "'),
  'marking/text-under': () => said('there is text under the passage', ABOVE_OR_UNDER),

  'transcript/nobody': ({ locale }: { readonly locale: Locale }) => said('nobody says this line', SPOKEN[locale]),
  'transcript/crosses': ({ id, count }: Id & Count) =>
    said(`transcript “${id}” has ${count} lines marked as wrong`, 'write {x} at the end of the one line where it goes wrong'),
  'transcript/reasons': ({ id }: Id) => said(`the reasons of “${id}” need exactly one right one`, 'mark one with [x]'),
} as const;

/** What is wrong in the answers of a question. */
export const questionWords = { ...answerWords, ...optionWords, ...kindWords } as const;
