import type { Rules } from '../grading/rules.ts';
import type { Multiple, Single, TrueFalse } from '../question.ts';
import { gradeMultiple } from './multiple.ts';
import { gradeSingle } from './single.ts';

export const options: Rules<Single | Multiple | TrueFalse> = {
  untouched: { kind: 'options', chosen: [] },
  grade(question, answer) {
    if (answer.kind !== 'options') return undefined;
    return question.kind === 'multiple' ? gradeMultiple(question, answer.chosen) : gradeSingle(question, answer.chosen);
  },
};
