import { expect, test } from 'vitest';
import type { RolePlay } from '../../../src/domain/role-play/role-play.ts';
import { lookOf } from '../../../src/islands/portrait/look-of.ts';

const rolePlay = (customer: string, names: readonly [string, ...string[]] = [customer]): RolePlay => {
  const [first, ...others] = names.map((name) => ({ id: name, name, personas: ['stubborn' as const] }));
  if (!first) throw new Error('a cast has somebody in it');
  return {
    id: 'x',
    locale: 'en',
    title: '',
    trade: 'feed',
    stage: 'close',
    you: '',
    customer,
    goal: '',
    minutes: 5,
    difficulty: 1,
    start: 'a',
    cast: [first, ...others],
    beats: [],
    endings: [],
    content: '',
  };
};

test.each([
  ['her', ['Ms Chen, purchasing manager']],
  ['him', ['Mr Gao, dealer for twelve years']],
  ['her', ['陈总，管采购', 'Ms Chen, who runs purchasing']],
  ['her', ['刘大姐，开饲料店']],
  ['him', ['Uncle Ye, sixty-four, makes tea']],
  ['him', ['王先生，四十七岁']],
  ['him', ['Mr Gao, whose wife keeps the books']],
  ['her', ['Dr Wu, a surgeon; she has ten minutes']],
  [undefined, ['高老板，干了十二年经销']],
  [undefined, ['A caller from Shenzhen']],
] as const)('%s: %s', (look, customers) => {
  expect(lookOf(customers.map((customer) => rolePlay(customer)))).toBe(look);
});

test.each([
  ['him', '（他抬头。）我考虑考虑。'],
  ['her', '(Puts her pen down.) My brother says he knows you.'],
  [undefined, 'He is my brother.'],
  [undefined, '(He looks at her.)'],
] as const)('where names do not tell, what stands in brackets does: %s: %s', (look, said) => {
  const one = rolePlay('叶主任，麻醉科医生');
  const beats = [{ id: 'a', speaker: 0, lines: [{ text: [{ text: said }], moods: [], personas: [] }], choices: [] }];
  expect(lookOf([{ ...one, beats }])).toBe(look);
});

test('a second person of the cast is told by the name alone', () => {
  expect(lookOf([rolePlay('Mr Gao, dealer', ['Mr Gao', 'Mrs Gao'])], 1)).toBe('her');
});
