import { type Prose, plain } from '../../prose.ts';
import type { PartGrade, RawGrade, Rules } from '../grading/rules.ts';
import type { Marking, MarkingPiece } from '../question.ts';
import { because } from './because.ts';

type Word = Extract<MarkingPiece, { readonly kind: 'word' }>;

/** A stretch in which something is marked that is not to be marked: what it says, and why that is not meant. */
export interface Stray {
  /** `decoy/<id>` or, of a sentence, `stray/<its first word>`. */
  readonly id: string;
  readonly text: string;
  readonly why?: Prose;
}

/** Runs of words without a gap that are marked and belong to no stretch to be marked. */
function strayRuns({ passage }: Marking, marked: readonly string[]): readonly (readonly Word[])[] {
  return passage.flatMap((paragraph) => {
    const runs: Word[][] = [];
    let run: Word[] | undefined;
    for (const piece of paragraph) {
      if (piece.kind === 'text') continue;
      if (piece.target !== undefined || !marked.includes(piece.id)) run = undefined;
      else if (run) run.push(piece);
      else {
        run = [piece];
        runs.push(run);
      }
    }
    return runs;
  });
}

/** Everything marked that is not to be marked, in reading order, each stretch once: the decoys, of the rest the sentences. */
export function straysOf(question: Marking, marked: readonly string[]): readonly Stray[] {
  const words = strayRuns(question, marked).flat();
  const strays = words.flatMap((word): readonly Stray[] => {
    const decoy = question.decoys.find(({ id }) => id === word.decoy);
    return decoy ? [{ id: `decoy/${decoy.id}`, text: plain(decoy.text), why: decoy.why }] : sentenceAround(word, question);
  });
  return strays.filter(({ id }, at) => strays.findIndex((stray) => stray.id === id) === at);
}

const SENTENCE_END = /[.!?。！？]/u;

/**
 * How many places are marked, as one would count them without knowing which are meant: words that stand together are one place, up to the end of
 * their sentence.
 */
export function placesMarked({ passage }: Marking, marked: readonly string[]): number {
  let places = 0;
  for (const paragraph of passage) {
    let isWithin = false;
    for (const piece of paragraph) {
      if (piece.kind === 'text') isWithin &&= !SENTENCE_END.test(piece.text);
      else {
        const isMarked = marked.includes(piece.id);
        if (isMarked && !isWithin) places += 1;
        isWithin = isMarked;
      }
    }
  }
  return places;
}

/** The sentence of a word, as far as no stretch with a reason of its own stands in it: one word alone says too little. */
function sentenceAround(word: Word, { passage, elsewhere }: Marking): readonly Stray[] {
  const paragraph = passage.find((pieces) => pieces.includes(word)) ?? [];
  const isEnd = (piece: MarkingPiece): boolean =>
    piece.kind === 'text' ? SENTENCE_END.test(piece.text) : piece.target !== undefined || piece.decoy !== undefined;
  const at = paragraph.indexOf(word);
  const from = paragraph.slice(0, at).findLastIndex(isEnd) + 1;
  const to = paragraph.findIndex((piece, place) => place > at && isEnd(piece));
  const pieces = paragraph.slice(from, to < 0 ? undefined : to);
  const first = pieces.find((piece) => piece.kind === 'word') ?? word;
  const text = pieces.map((piece) => piece.text).join('');
  return [{ id: `stray/${first.id}`, text: text.replace(/^[\s,;:，；：]+|[\s,;:，；：]+$/gu, ''), ...(elsewhere && { why: elsewhere }) }];
}

/**
 * A stretch counts as found when any word of it is marked: where exactly it begins is not what is asked. Of n stretches, each found brings 1/n.
 * Marks elsewhere cost 1/n for each unbroken run of words, or the share of all other words that were marked if that is more, so marking
 * everything earns nothing.
 */
export function gradeMarking(question: Marking, marked: readonly string[]): RawGrade {
  const words = question.passage.flat().filter((piece) => piece.kind === 'word');
  const given = words.filter(({ id }) => marked.includes(id));
  const found = new Set(given.flatMap(({ target }) => target ?? []));
  const others = words.filter(({ target }) => target === undefined).length;
  const runs = strayRuns(question, marked);
  const cost = Math.max(runs.length / question.targets.length, others === 0 ? 0 : runs.flat().length / others);
  const parts: PartGrade[] = [
    ...question.targets.map((target) => because(target, found.has(target.id) ? 'right' : 'missed')),
    ...straysOf(question, marked).map((stray) => because(stray, 'wrong')),
  ];
  return { score: found.size / question.targets.length - cost, parts, answered: given.length > 0 };
}

export const marking: Rules<Marking> = {
  untouched: { kind: 'marks', marked: [] },
  grade: (question, answer) => (answer.kind === 'marks' ? gradeMarking(question, answer.marked) : undefined),
};
