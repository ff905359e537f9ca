import { expect, test } from 'vitest';
import { normalise } from '../../../../src/domain/quiz/grading/normalise.ts';

test.each([
  ['ＡＢＣ１２３', 'abc123'],
  ['试探性 成交', '试探性成交'],
  ['用 CRM 系统', '用crm系统'],
  [' trial   close ', 'trial close'],
  ['Trial close.', 'trial close'],
  ['看法。', '看法'],
  ['it’s', "it's"],
  ['“yes”', '"yes"'],
  ['first–rate', 'first-rate'],
  ['等——等', '等-等'],
  ['等—等', '等-等'],
  ['看法。。', '看法'],
  ['Really?!', 'really'],
  ['a \t\u00A0 b', 'a b'],
  ['', ''],
])('%j is compared as %j', (typed, compared) => {
  expect(normalise(typed)).toBe(compared);
});
