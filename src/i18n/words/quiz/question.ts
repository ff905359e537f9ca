import type { Localised } from '../../../domain/locale.ts';
import type { QuestionKind } from '../../../domain/quiz/question.ts';

/** What questions say, wherever they are asked. */
export interface QuestionWords {
  readonly check: string;
  readonly howTo: Readonly<Record<QuestionKind, string>>;
  readonly hand: string;
  readonly skip: string;
  readonly again: string;
  readonly triesLeft: string;
  readonly right: string;
  readonly partly: string;
  /** Part of it, the larger one. */
  readonly notQuite: string;
  readonly wrong: string;
  readonly partScore: string;
  /** With `{right}` and `{total}`: steps of an order; pairs and sorted items. */
  readonly inPlace: string;
  readonly pairsRight: string;
  /** Nothing is left of what was right, because what was wrong cost as much. */
  readonly cancelled: string;
  /** A right reason for another line. */
  readonly reasonAlone: string;
  /** What an answer was worth by a rule that has changed since. */
  readonly scoreThen: string;
  /** How parts stand, for signs and screen readers. */
  readonly partRight: string;
  readonly partPartly: string;
  readonly partWrong: string;
  readonly partMissed: string;
  /** Where only one thing can be right and another was chosen. */
  readonly partAnswer: string;
  /** Where several are right and this one was not chosen. */
  readonly partAlso: string;
  readonly rightAnswer: string;
  readonly inLesson: string;
  readonly moveUp: string;
  readonly moveDown: string;
  readonly dragHint: string;
  readonly moved: string;
  readonly belongsAt: string;
  readonly choosePartner: string;
  readonly partnerOf: string;
  readonly blank: string;
  readonly number: string;
  readonly accepted: string;
  readonly within: string;
  /** How far one per cent is from another. */
  readonly points: string;
  readonly noNumber: string;
  /** Asked where what was typed can be read as two numbers. */
  readonly whichNumber: string;
  /** One of the two, where it has decimals: between which whole numbers it lies. */
  readonly numberBetween: string;
  readonly passage: string;
  readonly toFind: string;
  /** With `{count}` and `{total}`: places marked so far. */
  readonly marked: string;
  readonly whichLine: string;
  readonly whyWrong: string;
  readonly unanswered: string;
  readonly saved: string;
  readonly saving: string;
  readonly notSaved: string;
  readonly noScript: string;
  readonly misfit: string;
}

/** What only one kind of question says. */
const OWN = {
  single: [],
  multiple: ['cancelled'],
  'true-false': [],
  ordering: ['moveUp', 'moveDown', 'dragHint', 'moved', 'belongsAt', 'inPlace'],
  matching: ['choosePartner', 'partnerOf', 'pairsRight'],
  sorting: ['pairsRight'],
  blanks: ['blank'],
  number: ['number', 'accepted', 'within', 'points', 'noNumber', 'whichNumber', 'numberBetween'],
  marking: ['passage', 'toFind', 'marked', 'cancelled'],
  transcript: ['whichLine', 'whyWrong', 'reasonAlone'],
} as const satisfies Readonly<Record<QuestionKind, readonly (keyof QuestionWords)[]>>;

type OwnWord<Kind extends QuestionKind> = (typeof OWN)[Kind][number];

/** What is said of an answer, whatever shows the question, but of some kinds only. */
type NowAndThen = 'inPlace' | 'pairsRight' | 'cancelled' | 'reasonAlone' | 'noNumber' | 'whichNumber' | 'numberBetween';

/** What questions of any kind say. */
export type SharedWords = Omit<QuestionWords, OwnWord<QuestionKind> | 'howTo'> &
  Partial<Pick<QuestionWords, NowAndThen>> & { readonly howTo: Partial<QuestionWords['howTo']> };

/** What questions of these kinds say: a check of a lesson brings no more along with its page. */
export type WordsOf<Kind extends QuestionKind> = SharedWords &
  Pick<QuestionWords, OwnWord<Kind>> & { readonly howTo: Readonly<Record<Kind, string>> };

/** The words of one kind of question, out of all. */
export function wordsOf<Kind extends QuestionKind>(kind: Kind, words: QuestionWords): WordsOf<Kind> {
  const others = new Set<string>(Object.values(OWN).flat());
  for (const own of OWN[kind]) others.delete(own);
  const some = Object.fromEntries(Object.entries(words).filter(([key]) => !others.has(key)));
  // What is left are the keys that the type names, which `fromEntries` cannot express.
  return { ...some, howTo: { [kind]: words.howTo[kind] } } as WordsOf<Kind>;
}

export const questionWords: Localised<QuestionWords> = {
  zh: {
    check: '停下来想一想',
    howTo: {
      single: '选一项',
      multiple: '可选多项，多选、错选要扣分',
      'true-false': '判断对错',
      ordering: '用箭头排好顺序，位置排对的才算',
      matching: '点一行，选出与它对应的',
      sorting: '给每一项归类',
      blanks: '填空',
      number: '填一个数',
      marking: '在文中点出那几处，再点一下取消',
      transcript: '找出有问题的那一句，再说明原因',
    },
    hand: '提交',
    skip: '先跳过',
    again: '再试一次',
    triesLeft: '还可以再试 {count} 次',
    right: '对了',
    partly: '对了一部分',
    notQuite: '还差一点',
    wrong: '这题没答对',
    partScore: '这道题得 {percent}%',
    inPlace: '{total} 项排对 {right} 项',
    pairsRight: '{total} 项答对 {right} 项',
    cancelled: '错的扣分，抵掉了对的。',
    reasonAlone: '句子没找对，原因不计分。',
    scoreThen: '按当时的算法得 {percent}%',
    partRight: '对',
    partPartly: '对一部分',
    partWrong: '不对',
    partMissed: '漏了',
    partAnswer: '正确答案',
    partAlso: '这项也对',
    rightAnswer: '正确答案：{answer}',
    inLesson: '课文里是这样讲的',
    moveUp: '把“{item}”上移',
    moveDown: '把“{item}”下移',
    dragHint: '拖动排序',
    moved: '“{item}”现在排第 {place}，共 {total} 项',
    belongsAt: '应排第 {place}',
    choosePartner: '还没选',
    partnerOf: '与“{item}”对应的是',
    blank: '第 {n} 空',
    number: '你的答案',
    accepted: '正确答案是 {answer}。',
    within: '相差不超过 {slack} 都算对。',
    points: '{count} 个百分点',
    noNumber: '请填数字',
    whichNumber: '“{typed}”可以读成两个数，你填的是哪一个？',
    numberBetween: '{number}（在 {low} 和 {high} 之间）',
    passage: '用左右方向键一句一句地移动，空格键标出或取消',
    toFind: '共有 {count} 处',
    marked: '已标 {count} 处，共 {total} 处',
    whichLine: '哪一句出了问题？',
    whyWrong: '问题出在哪里？',
    unanswered: '未作答',
    saved: '已保存',
    saving: '正在保存……',
    notSaved: '学习记录暂时存不下来，正在重试。题目照样可以做，存好之前先别关掉这一页。',
    noScript: '做题需要浏览器开启 JavaScript。',
    misfit: '这道题的题型后来改了，存下的答案对不上，按未作答算。',
  },
  en: {
    check: 'Pause and think',
    howTo: {
      single: 'Choose one',
      multiple: 'Choose all that apply; wrong choices cost points',
      'true-false': 'True or false?',
      ordering: 'Use the arrows to put these in order; each step in its right place counts',
      matching: 'Tap a row, then choose what goes with it',
      sorting: 'Sort each into its group',
      blanks: 'Fill in the blanks',
      number: 'Give a number',
      marking: 'Tap the places in the text: one word of each is enough',
      transcript: 'Pick the line where it goes wrong, then say why',
    },
    hand: 'Check my answer',
    skip: 'Skip for now',
    again: 'Try again',
    triesLeft: 'Tries left: {count}',
    right: 'That’s right',
    partly: 'Partly right',
    notQuite: 'Not quite',
    wrong: 'That wasn’t it',
    partScore: '{percent}% for this question',
    inPlace: 'In place: {right} of {total}',
    pairsRight: 'Right: {right} of {total}',
    cancelled: 'The wrong ones cancel the right ones.',
    reasonAlone: 'A reason counts only with the right line.',
    scoreThen: '{percent}% by the rule at the time',
    partRight: 'Right',
    partPartly: 'Partly right',
    partWrong: 'Not right',
    partMissed: 'Missed',
    partAnswer: 'The answer',
    partAlso: 'Also right',
    rightAnswer: 'Right answer: {answer}',
    inLesson: 'Where the lesson explains this',
    moveUp: 'Move “{item}” up',
    moveDown: 'Move “{item}” down',
    dragHint: 'Drag to reorder',
    moved: '“{item}” is now number {place} of {total}',
    belongsAt: 'Belongs at number {place}',
    choosePartner: 'Not chosen yet',
    partnerOf: 'What goes with “{item}”?',
    blank: 'Blank {n}',
    number: 'Your answer',
    accepted: 'The answer is {answer}.',
    within: 'Anything within {slack} of it counts.',
    points: '{count} percentage points',
    noNumber: 'Write a number',
    whichNumber: '“{typed}” can be read as two numbers. Which one is yours?',
    numberBetween: '{number} (between {low} and {high})',
    passage: 'Left and right arrows move between words, the space bar marks or unmarks one',
    toFind: 'Places to find: {count}',
    marked: 'Marked: {count} of {total}',
    whichLine: 'Which line goes wrong?',
    whyWrong: 'What is wrong with it?',
    unanswered: 'Not answered',
    saved: 'Saved',
    saving: 'Saving…',
    notSaved: 'Your progress is not being saved right now; it is being tried again. You can carry on, but keep this page open until it is.',
    noScript: 'Quizzes need JavaScript switched on in your browser.',
    misfit: 'This question has changed its form since. The stored answer no longer fits, so it counts as not answered.',
  },
};
