import type { Problem } from '../problem.ts';
import { campaignProblems } from './campaigns.ts';
import { courseProblems } from './course-order.ts';
import { lessonReferences } from './lesson-references.ts';
import { objectionProblems } from './objections.ts';
import { pathProblems } from './paths.ts';
import { personaProblems } from './personas.ts';
import { quizLessons } from './quiz-lessons.ts';
import { targetProblems } from './targets.ts';
import { translationProblems } from './translations.ts';
import type { WholeContent } from './whole-content.ts';

/** What can only be seen across files: translations, references, ids. Files that could not be read are not missed twice. */
export function crossProblems(content: WholeContent): readonly Problem[] {
  return [
    ...translationProblems(content),
    ...courseProblems(content),
    ...lessonReferences(content),
    ...quizLessons(content),
    ...personaProblems(content),
    ...objectionProblems(content),
    ...targetProblems(content),
    ...pathProblems(content),
    ...campaignProblems(content),
  ];
}
