import type { PartGrade, PartVerdict } from '../grading/rules.ts';
import type { Part } from '../question.ts';

/** A part's standing with the author's reason, where there is one. */
export function because(part: Pick<Part, 'id' | 'why'>, verdict: PartVerdict): PartGrade {
  return { id: part.id, verdict, ...(part.why && { why: part.why }) };
}
