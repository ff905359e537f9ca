import { describe, expect, test } from 'vitest';
import { plain } from '../../../../src/domain/prose.ts';
import { answerKey } from '../../../../src/domain/quiz/grading/answer-key.ts';
import type { Asked, Question } from '../../../../src/domain/quiz/question.ts';

const asked: Asked = { id: 'q', use: 'quiz', difficulty: 1, tags: [], weight: 1, stem: [] };
const prose = (text: string) => [{ text }];
const part = (id: string) => ({ id, text: prose(id), why: prose(`because ${id}`) });
const option = (id: string, right: boolean) => ({ ...part(id), right });

const cases: readonly (readonly [question: Question, offers: string, answers: string])[] = [
  [{ ...asked, kind: 'single', shuffle: true, options: [option('a', false), option('b', true)] }, 'a|b', 'b (because b)'],
  [
    { ...asked, kind: 'multiple', shuffle: true, options: [option('a', true), option('b', true), option('c', false)] },
    'a|b|c',
    'a (because a)|b (because b)',
  ],
  [{ ...asked, kind: 'true-false', shuffle: false, options: [option('yes', true), option('no', false)] }, 'yes|no', 'yes (because yes)'],
  [{ ...asked, kind: 'ordering', items: [part('c'), part('a'), part('b')] }, 'a|b|c', 'c (because c)|a (because a)|b (because b)'],
  [
    {
      ...asked,
      kind: 'matching',
      heads: [prose('l'), prose('r')],
      left: [{ id: 'x', text: prose('x'), to: '2' }],
      right: [part('2'), part('1')],
    },
    'x|1|2',
    'x → 2',
  ],
  [{ ...asked, kind: 'sorting', groups: [part('g'), part('h')], items: [{ ...part('i'), to: 'h' }] }, 'g|h|i', 'i → h (because i)'],
  [
    {
      ...asked,
      kind: 'blanks',
      passage: [
        [
          { kind: 'text', text: prose('ask ') },
          { kind: 'blank', id: '1' },
        ],
      ],
      blanks: [
        {
          id: '1',
          accepts: [
            { text: 'first', credit: 1 },
            { text: '1st', credit: 0.5 },
          ],
        },
      ],
    },
    'ask ______',
    'first',
  ],
  [{ ...asked, kind: 'number', accepts: [{ value: 9600, tolerance: 50, credit: 1 }], unit: '元' }, '', '9600 元'],
  [{ ...asked, kind: 'number', accepts: [{ value: 0.3, tolerance: 0, credit: 1 }] }, '', '0.3'],
  [
    {
      ...asked,
      kind: 'marking',
      passage: [
        [
          { kind: 'text', text: 'He ' },
          { kind: 'word', id: '1', text: 'sighs', target: 't' },
        ],
      ],
      targets: [part('t')],
      decoys: [],
    },
    'He sighs',
    't (because t)',
  ],
  [
    {
      ...asked,
      kind: 'transcript',
      lines: [
        { ...part('one'), speaker: 'A' },
        { ...part('two'), speaker: 'B' },
      ],
      wrong: 'two',
      reasons: [option('r', true), option('s', false)],
    },
    'A · one|B · two',
    'two (because two)|r (because r)',
  ],
];

describe('a question to read, with its answer', () => {
  test.each(cases)('$kind', (question, offers, answers) => {
    const key = answerKey(question);
    expect(key.offers.map(plain).join('|')).toBe(offers);
    expect(key.answers.map(({ text, why }) => `${plain(text)}${why ? ` (${plain(why)})` : ''}`).join('|')).toBe(answers);
    expect(key.inOrder).toBe(question.kind === 'ordering' || question.kind === 'blanks');
  });
});
