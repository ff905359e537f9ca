import type { Problem } from '../problem.ts';
import { courseProblems } from './course-order.ts';
import { lessonReferences } from './lesson-references.ts';
import { objectionProblems } from './objections.ts';
import { personaProblems } from './personas.ts';
import { quizLessons } from './quiz-lessons.ts';
import type { Shelf } from './shelf.ts';
import { targetProblems } from './targets.ts';
import { translationProblems } from './translations.ts';

/** What can only be seen across files: translations, references, ids. Files that could not be read are not missed twice. */
export function crossProblems(shelf: Shelf): readonly Problem[] {
  return [
    ...translationProblems(shelf),
    ...courseProblems(shelf),
    ...lessonReferences(shelf),
    ...quizLessons(shelf),
    ...personaProblems(shelf),
    ...objectionProblems(shelf),
    ...targetProblems(shelf),
  ];
}
