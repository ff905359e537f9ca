import type { Localised } from '../../../../domain/locale.ts';
import type { QuestionKind } from '../../../../domain/quiz/question.ts';

/** What a sheet says to who fills it in. */
export interface SheetWords {
  readonly how: string;
  /** What to write for a question of each kind. */
  readonly write: Readonly<Record<QuestionKind, string>>;
  /** How many places are to be found. */
  readonly places: (count: number) => string;
  readonly lineOnly: string;
}

export const sheetWords: Localised<SheetWords> = {
  zh: {
    how: '答案写在每题最后一行的冒号后面。不会的，凭感觉选一个。',
    write: {
      single: '选一项，写字母，如：B',
      multiple: '可选多项，写字母，如：A C；错选要扣分',
      'true-false': '判断对错，写字母，如：A',
      ordering: '按正确的顺序写字母，如：C A B D',
      matching: '给每个数字配一个字母，如：1B 2A 3C',
      sorting: '给每个数字配一个字母，如：1B 2A 3A',
      blanks: '填空，几个空之间用 | 隔开',
      number: '填一个数',
      marking: '照抄要找的那几处，各抄几个字，用 | 隔开',
      transcript: '先写出问题的那一句的数字，再写原因的字母，如：3 B',
    },
    places: (count) => `共 ${count} 处`,
    lineOnly: '写出问题的那一句的数字，如：3',
  },
  en: {
    how: 'Write your answer behind the colon in the last line of each question. Where you do not know, guess.',
    write: {
      single: 'Choose one; write its letter, such as B',
      multiple: 'Choose all that apply; write the letters, such as A C. Wrong ones cost points',
      'true-false': 'True or false? Write the letter, such as A',
      ordering: 'Write the letters in the right order, such as C A B D',
      matching: 'Give each number a letter, such as 1B 2A 3C',
      sorting: 'Give each number a letter, such as 1B 2A 3A',
      blanks: 'Fill in the blanks; write | between them',
      number: 'Give a number',
      marking: 'Copy a few words of each place that is to be found; write | between them',
      transcript: 'Write the number of the line where it goes wrong, then the letter of the reason, such as 3 B',
    },
    places: (count) => `${count} in all`,
    lineOnly: 'Write the number of the line where it goes wrong, such as 3',
  },
};
