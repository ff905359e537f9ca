import type { RawGrade, Rules } from '../grading/rules.ts';
import type { Marking } from '../question.ts';
import { because } from './because.ts';

/**
 * A stretch counts as found when any word of it is marked: where exactly it begins is not what is asked. Of n stretches, each found brings 1/n.
 * Marks elsewhere cost 1/n for each unbroken run of words, or the share of all other words that were marked if that is more, so marking
 * everything earns nothing.
 */
export function gradeMarking(question: Marking, marked: readonly string[]): RawGrade {
  const found = new Set<string>();
  let runs = 0;
  let strays = 0;
  let others = 0;
  let given = false;
  for (const paragraph of question.passage) {
    let inRun = false;
    for (const piece of paragraph) {
      if (piece.kind === 'text') continue;
      const isMarked = marked.includes(piece.id);
      given ||= isMarked;
      if (piece.target !== undefined) {
        if (isMarked) found.add(piece.target);
        inRun = false;
        continue;
      }
      others += 1;
      if (isMarked) {
        strays += 1;
        if (!inRun) runs += 1;
      }
      inRun = isMarked;
    }
  }
  const cost = Math.max(runs / question.targets.length, others === 0 ? 0 : strays / others);
  const parts = question.targets.map((target) => because(target, found.has(target.id) ? 'right' : 'missed'));
  return { score: found.size / question.targets.length - cost, parts, answered: given };
}

export const marking: Rules<Marking> = {
  untouched: { kind: 'marks', marked: [] },
  grade: (question, answer) => (answer.kind === 'marks' ? gradeMarking(question, answer.marked) : undefined),
};
