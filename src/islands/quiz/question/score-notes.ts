import { percent } from '../../../domain/percent.ts';
import type { Grade } from '../../../domain/quiz/grading/rules.ts';
import type { Question } from '../../../domain/quiz/question.ts';
import { isStillWorth } from '../../../domain/quiz/results/tries.ts';
import { fill } from '../../../i18n/fill.ts';
import type { SharedWords } from '../../../i18n/words/quiz/question.ts';

type NoteWords = Pick<SharedWords, 'partScore' | 'inPlace' | 'pairsRight' | 'cancelled' | 'reasonAlone' | 'scoreThen'>;

/**
 * What stands beside the verdict so that it, the score and the marks at the parts say the same: how many parts are right, what that is worth, and
 * why something right brought nothing. None where all is right.
 * @param stored the score as it was recorded, 0…1, with the cost of earlier tries
 */
export function scoreNotes({ kind }: Pick<Question, 'kind'>, grade: Grade, stored: number, words: NoteWords): readonly string[] {
  const { verdict, score, parts } = grade;
  const then = isStillWorth(stored, score) ? [] : [fill(words.scoreThen, { percent: percent(stored) })];
  if (verdict === 'right' || verdict === 'unanswered') return then;
  const right = parts.filter((part) => part.verdict === 'right').length;
  const worth = then.length > 0 ? then : verdict === 'partly' ? [fill(words.partScore, { percent: percent(stored) })] : [];
  const said = (note = '') => [fill(note, { right, total: parts.length }), ...worth];
  switch (kind) {
    case 'ordering':
      return said(words.inPlace);
    case 'matching':
    case 'sorting':
      return said(words.pairsRight);
    case 'transcript':
      return verdict === 'wrong' && right > 0 ? said(words.reasonAlone) : worth;
    case 'multiple':
    case 'marking':
      return verdict === 'wrong' && right > 0 ? said(words.cancelled) : worth;
    default:
      return worth;
  }
}
