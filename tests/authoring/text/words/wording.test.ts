import { expect, it } from 'vitest';
import { error, formatProblem } from '../../../../src/authoring/text/problem.ts';
import { english } from '../../../../src/authoring/text/words/english/all.ts';
import { fact, type Wording, worded } from '../../../../src/authoring/text/words/problem-wording.ts';
import { said } from '../../../../src/authoring/text/words/said.ts';

const PLACE = { path: 'role-plays/talk.zh.md', line: 3, column: 5 };

it('a problem is a kind and facts, worded where it is told', () => {
  const problem = error(PLACE, 'arrow/no-beat', { to: 'oppening', others: 2, guess: 'opening' });
  expect(problem).toEqual({
    ...PLACE,
    severity: 'error',
    fact: { kind: 'arrow/no-beat', facts: [{ to: 'oppening', others: 2, guess: 'opening' }] },
  });
  expect(formatProblem(problem)).toBe(
    'role-plays/talk.zh.md:3:5: error: this arrow and 2 more lead to "oppening", which is no beat; write "→ [opening](#opening)"',
  );
});

it('another language needs no other facts', () => {
  const chinese: Wording = {
    ...english,
    'arrow/no-beat': ({ to, guess }) =>
      said(`箭头指向“${to}”，没有这个回合`, guess ? `改成“→ [${guess}](#${guess})”` : `加一个回合“## ${to}”`),
  };
  expect(worded(fact('arrow/no-beat', { to: '开场', others: 0, guess: undefined }), chinese)).toEqual({
    message: '箭头指向“开场”，没有这个回合',
    remedy: '加一个回合“## 开场”',
  });
});
