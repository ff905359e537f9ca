import { plain } from '../../../../domain/prose.ts';
import { normalise } from '../../../../domain/quiz/grading/normalise.ts';
import { NUMBER_PART } from '../../../../domain/quiz/kinds/number.ts';
import type { Marking, Part, Question } from '../../../../domain/quiz/question.ts';
import type { Answer } from '../../../../domain/record/answer.ts';
import { wordsAt } from '../read/words-at.ts';
import { type Layout, letterOf } from './lay-out.ts';

/** What was written on a sheet, as an answer; `slip` says in words what in it means nothing here. */
export type ReadAnswer = { readonly answer: Answer; readonly slip?: string } | { readonly slip: string };

/** Full-width letters, digits and signs as half-width ones, without quotation marks around the whole. */
const tidy = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/^[\s`*"“]+|[\s`*"”.。]+$/gu, '')
    .trim();

export function readAnswer(question: Question, layout: Layout, written: string): ReadAnswer {
  const text = tidy(written);
  switch (question.kind) {
    case 'single':
    case 'multiple':
    case 'true-false': {
      const { parts, slip } = byLetters(text, layout.lettered);
      return withSlip(slip, { kind: 'options', chosen: parts });
    }
    case 'ordering': {
      const { parts, slip } = byLetters(text, layout.lettered);
      const missing = layout.lettered.filter(({ id }) => !parts.includes(id)).length;
      if (slip === undefined && missing > 0)
        return { slip: `an order names all ${layout.lettered.length} letters; ${missing} are missing` };
      return withSlip(slip, { kind: 'order', items: parts });
    }
    case 'matching':
    case 'sorting':
      return readPairs(text, layout);
    case 'blanks': {
      const texts = cut(text, question.blanks.length);
      return { answer: { kind: 'text', entries: Object.fromEntries(question.blanks.map(({ id }, place) => [id, texts[place] ?? ''])) } };
    }
    case 'number':
      return { answer: { kind: 'text', entries: { [NUMBER_PART]: text } } };
    case 'marking':
      return readMarks(question, text);
    case 'transcript':
      return readVerdict(text, layout);
  }
}

function withSlip(slip: string | undefined, answer: Answer): ReadAnswer {
  return slip === undefined ? { answer } : { slip };
}

/** Letters apart from each other, or in one word. */
const LETTERS = /^(?:\(?[a-z](?:[\s,;、.>→()&+-]+[a-z])*\)?|[a-z]+)$/iu;
/** One letter and the option it stands for: “B) Wait”. */
const LETTER_AND_TEXT = /^\(?([a-z])(?:[).:、]|\s\s)/iu;

/** Ids of parts by their letters, each once, or by the text of one of them. */
function byLetters(text: string, lettered: readonly Part[]): { readonly parts: readonly string[]; readonly slip?: string } {
  const whole = lettered.find((part) => normalise(plain(part.text)) === normalise(text));
  if (whole) return { parts: [whole.id] };
  const letters = LETTERS.test(text) ? text.replace(/[^a-z]/giu, '') : (LETTER_AND_TEXT.exec(text)?.[1] ?? '');
  const parts = [...new Set(letters)].map((letter) => partBy(letter, lettered)?.id);
  const known = parts.filter((id) => id !== undefined);
  if (known.length === 0 || known.length < parts.length)
    return { parts: [], slip: `“${text}” is not made of the letters A to ${letterOf(lettered.length - 1)}` };
  return { parts: known };
}

function partBy(letter: string, lettered: readonly Part[]): Part | undefined {
  return lettered[letter.toUpperCase().charCodeAt(0) - 65];
}

function readPairs(text: string, { numbered, lettered }: Layout): ReadAnswer {
  const found = [...text.matchAll(/(\d+)[^\da-z]*([a-z])(?![a-z])/giu)];
  if (found.length === 0) return { slip: `“${text}” has no pairs such as 1B 2A` };
  const pairs: Record<string, string> = {};
  for (const [pair, number = '', letter = ''] of found) {
    const item = numbered[Number(number) - 1];
    const to = partBy(letter, lettered);
    if (!item || !to)
      return { slip: `“${pair}” names nothing here: numbers go to ${numbered.length}, letters to ${letterOf(lettered.length - 1)}` };
    pairs[item.id] = to.id;
  }
  return { answer: { kind: 'pairs', pairs } };
}

function readVerdict(text: string, { numbered, lettered }: Layout): ReadAnswer {
  const line = numbered[Number(/\d+/u.exec(text)?.[0] ?? 0) - 1];
  if (!line) return { slip: `“${text}” names no line from 1 to ${numbered.length}` };
  const letter = /(?<![a-z])[a-z](?![a-z])/iu.exec(text)?.[0];
  if (lettered.length === 0) return { answer: { kind: 'verdict', line: line.id } };
  const reason = letter === undefined ? undefined : partBy(letter, lettered);
  const answer: Answer = { kind: 'verdict', line: line.id, ...(reason && { reason: reason.id }) };
  return reason ? { answer } : { answer, slip: `“${text}” names no reason from A to ${letterOf(lettered.length - 1)}` };
}

/** Pieces between bars; where there are none and several are wanted, between semicolons. */
function cut(text: string, wanted: number): readonly string[] {
  const sign = text.includes('|') || wanted === 1 ? '|' : ';';
  return text.split(sign).map((piece) => piece.trim());
}

/** Who copies a few words of a place means it: the word in the middle of them is marked, as somebody marks one word on the page. */
function readMarks({ passage, targets }: Marking, text: string): ReadAnswer {
  const marked: string[] = [];
  const strange: string[] = [];
  for (const copied of cut(text, targets.length).filter((piece) => piece !== '')) {
    const words = passage.map((paragraph) => wordsAt(paragraph, copied)).find((found) => found.length > 0) ?? [];
    const id = words[Math.floor((words.length - 1) / 2)]?.id;
    if (id === undefined) strange.push(copied);
    else marked.push(id);
  }
  const slip = strange.length > 0 ? `“${strange.join('”, “')}” does not stand in the passage` : undefined;
  if (marked.length === 0) return { slip: slip ?? 'nothing is copied from the passage' };
  return { answer: { kind: 'marks', marked }, ...(slip !== undefined && { slip }) };
}
