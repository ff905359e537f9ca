import type { Localised } from '../../domain/locale.ts';

/** What stands in the place of an activity where scripts are off. */
interface WithoutScriptWords {
  readonly questions: string;
  readonly choose: string;
  readonly answer: string;
  readonly examByLesson: string;
  readonly toMap: string;
  readonly drills: string;
  readonly toCustomers: string;
}

export const withoutScriptWords: Localised<WithoutScriptWords> = {
  zh: {
    questions: '题目和答案',
    choose: '先自己想好，再点开答案。',
    answer: '答案',
    examByLesson: '没有脚本时，各课的题目和答案可以在这里看：',
    toMap: '没有脚本也能读：整场谈话的全部走法',
    drills: '快练需要浏览器开启 JavaScript。没有脚本时，可以先看每种客户吃哪一套、不吃哪一套。',
    toCustomers: '八种客户',
  },
  en: {
    questions: 'Questions and answers',
    choose: 'Decide first, then open the answer.',
    answer: 'Answer',
    examByLesson: 'Without scripts, the questions and answers of each lesson are here:',
    toMap: 'It can be read without: the whole conversation, every way it can go',
    drills:
      'Drills need JavaScript switched on in your browser. Without it, you can read what each type of customer takes well and what not.',
    toCustomers: 'Eight customers',
  },
};
