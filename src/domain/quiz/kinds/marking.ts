import type { Prose } from '../../prose.ts';
import type { PartGrade, RawGrade, Rules } from '../grading/rules.ts';
import type { Marking, MarkingPiece } from '../question.ts';
import { because } from './because.ts';

type Word = Extract<MarkingPiece, { readonly kind: 'word' }>;

/** Words marked in one go where nothing is to be marked: what they say, and why that is not meant. */
export interface Stray {
  /** Of a decoy, where the words are of one: `decoy/<id>`; else `stray/<first word>`. */
  readonly id: string;
  readonly text: string;
  readonly why?: Prose;
}

/** Runs of words without a gap that are marked and belong to no stretch to be marked, by paragraphs; what stands between two of them is part of the run. */
function strayRuns(question: Marking, marked: readonly string[]): readonly (readonly [Word, ...Word[]])[] {
  return question.passage.flatMap((paragraph) => {
    const runs: [Word, ...Word[]][] = [];
    let run: [Word, ...Word[]] | undefined;
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

/** Everything marked that is not to be marked, in reading order: each decoy once, of the rest each run of words. */
export function straysOf(question: Marking, marked: readonly string[]): readonly Stray[] {
  const strays = strayRuns(question, marked).flatMap((run): readonly Stray[] => {
    const decoys = [...new Set(run.map(({ decoy }) => decoy))].flatMap((id) => question.decoys.find((decoy) => decoy.id === id) ?? []);
    if (decoys.length > 0)
      return decoys.map(({ id, text, why }) => ({ id: `decoy/${id}`, text: text.map((span) => span.text).join(''), why }));
    return [{ id: `stray/${run[0].id}`, text: textOf(question, run), ...(question.elsewhere && { why: question.elsewhere }) }];
  });
  return strays.filter(({ id }, at) => strays.findIndex((stray) => stray.id === id) === at);
}

/** The words with what stands between them. */
function textOf({ passage }: Marking, run: readonly [Word, ...Word[]]): string {
  const paragraph = passage.find((pieces) => pieces.includes(run[0])) ?? [];
  const last = run.at(-1) ?? run[0];
  return paragraph
    .slice(paragraph.indexOf(run[0]), paragraph.indexOf(last) + 1)
    .map(({ text }) => text)
    .join('');
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
