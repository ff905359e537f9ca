import { describe, expect, test } from 'vitest';
import { placesMarked } from '../../../../src/domain/quiz/kinds/marking.ts';
import type { Marking, MarkingPiece } from '../../../../src/domain/quiz/question.ts';

const word = (id: string): MarkingPiece => ({ kind: 'word', id, text: id });
const text = (between: string): MarkingPiece => ({ kind: 'text', text: between });

const question: Marking = {
  kind: 'marking',
  id: 'q',
  use: 'quiz',
  difficulty: 1,
  tags: [],
  weight: 1,
  stem: [],
  targets: [{ id: 'a', text: [] }],
  decoys: [],
  passage: [
    [word('a'), text('，'), word('b'), text('。'), word('c'), text(' '), word('d')],
    [word('e'), text('? '), word('f')],
  ],
};

describe('how many places are marked', () => {
  test.each([
    [0, []],
    [1, ['a']],
    [1, ['a', 'b']],
    [1, ['b', 'a']],
    [2, ['b', 'c']],
    [2, ['a', 'd']],
    [2, ['d', 'e']],
    [2, ['e', 'f']],
    [4, ['a', 'b', 'c', 'd', 'e', 'f']],
    [0, ['gone']],
  ])('%d: %j', (places, marked) => {
    expect(placesMarked(question, marked)).toBe(places);
  });
});
