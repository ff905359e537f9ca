import type { PartGrade, RawGrade, Rules } from '../grading/rules.ts';
import type { Transcript } from '../question.ts';
import { because } from './because.ts';
import { gradeOptions } from './chosen.ts';

/** Parts of a transcript are called `line/<id>` and `reason/<id>`. */
export const linePart = (id: string): string => `line/${id}`;
export const reasonPart = (id: string): string => `reason/${id}`;

/**
 * Half for the line, half for the reason (its own fraction, where the author gave one); the reason counts only with the right line, since elsewhere it is a guess.
 * Without reasons the line is all.
 */
export function gradeTranscript(question: Transcript, given: { readonly line?: string; readonly reason?: string }): RawGrade {
  const line = question.lines.find((candidate) => candidate.id === given.line);
  const reason = question.reasons.find((candidate) => candidate.id === given.reason);
  const lineRight = line?.id === question.wrong;
  const reasonScore = reason ? (reason.credit ?? (reason.right ? 1 : 0)) : 0;
  const score = !lineRight ? 0 : question.reasons.length === 0 ? 1 : 0.5 + 0.5 * Math.max(0, reasonScore);
  const lines: PartGrade[] = question.lines.map((candidate) => {
    const chosen = candidate.id === line?.id;
    const isWrongLine = candidate.id === question.wrong;
    return { ...because(candidate, isWrongLine ? (chosen ? 'right' : 'missed') : chosen ? 'wrong' : 'left'), id: linePart(candidate.id) };
  });
  const reasons = gradeOptions(question.reasons, reason ? [reason.id] : []).map((part) => ({ ...part, id: reasonPart(part.id) }));
  return { score, parts: [...lines, ...reasons], answered: line !== undefined || reason !== undefined };
}

export const transcript: Rules<Transcript> = {
  untouched: { kind: 'verdict' },
  grade: (question, answer) => (answer.kind === 'verdict' ? gradeTranscript(question, answer) : undefined),
  /** Line and reason. */
  isComplete: ({ reasons }, answer) =>
    answer.kind === 'verdict' && answer.line !== undefined && (reasons.length === 0 || answer.reason !== undefined),
};
