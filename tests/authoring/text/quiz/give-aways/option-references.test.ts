import { describe, expect, test } from 'vitest';
import { optionReference, pointerIn } from '../../../../../src/authoring/text/quiz/give-aways/option-references.ts';

describe('an option that only combines others', () => {
  test.each([
    'All of the above',
    'None of the above.',
    'All of these',
    'None of them',
    'both',
    'Both are right',
    'Neither is correct',
    'Either of the two',
    'All the options are correct',
    'the last two answers',
    'None are true',
    'Both of the above, but not the last',
    'All answers apply',
    'Any of these',
    'The former',
    'All of the previous options',
  ])('%s', (text) => {
    expect(optionReference(text, 'Which?', 'en')).toBe('combines');
  });

  test.each([
    '以上都对',
    '以上皆非',
    '上述都不对',
    '都对',
    '都不对。',
    '全都正确',
    '全部正确',
    '以上选项都可以',
    '前两项都对',
    '两者都是',
    '都可以',
    '全选',
    '所有选项',
    '前三种说法都对',
  ])('%s', (text) => {
    expect(optionReference(text, '哪一个？', 'zh')).toBe('combines');
  });
});

describe('an option that names others by letter, number or place', () => {
  test.each([
    'Both A and B',
    'A and B',
    'A & C only',
    'Neither A nor B',
    'Only B',
    'Options 1 and 2',
    '(1) and (3) are correct',
    '① and ②',
    'B or C',
    'I and II only',
    'a) and b)',
    'A, B and C',
    'Answer B is right',
  ])('%s', (text) => {
    expect(optionReference(text, 'Which?', 'en')).toBe('names');
  });

  test.each([
    'A和B都对',
    'A、B均正确',
    'A与C',
    '选项A和选项B',
    '①②',
    '①和③都对',
    '只有B',
    'A或B',
    '甲和乙都对',
    '甲、乙',
    'A对',
    'AB都对',
    '1和2都对',
    '非A',
  ])('%s', (text) => {
    expect(optionReference(text, '哪一个？', 'zh')).toBe('names');
  });
});

describe('an option with something of its own', () => {
  test.each([
    ['True', 'So?'],
    ['Yes', 'So?'],
    ['A', 'Which?'],
    ['2 or 3', 'How many days?'],
    ['None', 'How many?'],
    ['All', 'How many?'],
    ['Right', 'So?'],
    ['Both of them smiled', 'What happened?'],
    ['A and B', 'Customers A and B came. Who was first?'],
    ['All of his staff', 'Who?'],
    ['Ask the first two', 'What next?'],
    ['Vitamin A and B', 'Which?'],
    ['The one above the door', 'Which?'],
  ])('%s', (text, stem) => {
    expect(optionReference(text, stem, 'en')).toBeUndefined();
  });

  test.each([
    ['对', '对不对？'],
    ['不是', '是不是？'],
    ['甲', '哪一个？'],
    ['全部', '要收回多少？'],
    ['一半', '多少？'],
    ['都怪客户', '为什么？'],
    ['甲和乙', '甲说贵，乙说便宜。谁说得对？'],
    ['两个都要了', '他要了几个？'],
    ['3 和 5', '选哪两个数？'],
    ['以上次的价格为准', '怎么办？'],
  ])('%s', (text, stem) => {
    expect(optionReference(text, stem, 'zh')).toBeUndefined();
  });
});

test.each([
  ['As option B says, wait.', 'en', true, 'option B'],
  ['The first option is too hard.', 'en', true, 'first option'],
  ['The first option is too hard.', 'en', false, undefined],
  ['Option A is weaker.', 'en', false, 'Option A'],
  ['He has no options left.', 'en', true, undefined],
  ['An answer a day later helps.', 'en', true, undefined],
  ['选项A忽略了原因。', 'zh', true, '选项A'],
  ['B项太急。', 'zh', true, 'B项'],
  ['B项目太急。', 'zh', true, undefined],
  ['第二个选项更好。', 'zh', true, '第二个选项'],
  ['同上。', 'zh', true, '同上'],
  ['第一个客户走了。', 'zh', true, undefined],
  ['10 项里选 3 项。', 'zh', true, undefined],
  ['Option 2 is better.', 'en', true, 'Option 2'],
] as const)('what points at an option: %s (%s, mixed: %s)', (text, locale, isMixed, pointer) => {
  expect(pointerIn(text, '', locale, isMixed)).toBe(pointer);
});
