import type { Localised } from '../../domain/locale.ts';
import type { Skill } from '../../domain/persona/technique.ts';
import type { QuestionKind } from '../../domain/quiz/question.ts';
import { skillNames } from './skills.ts';

/** What quizzes, checks in lessons and examinations say. Plain texts, since islands get them as props: `{name}` stands for a value, see `fill`. */
export interface QuizWords {
  readonly check: string;
  readonly questionCount: string;
  readonly passMark: string;
  readonly intro: string;
  readonly examIntro: string;
  readonly start: string;
  readonly resumed: string;
  readonly lastTime: string;
  readonly changed: string;
  readonly clockOffer: string;
  readonly clockLeft: string;
  readonly clockFive: string;
  readonly clockEnd: string;
  readonly position: string;
  readonly howTo: Readonly<Record<QuestionKind, string>>;
  readonly hand: string;
  readonly next: string;
  readonly toResult: string;
  readonly skip: string;
  readonly again: string;
  readonly triesLeft: string;
  readonly right: string;
  readonly partly: string;
  /** Part of it, the larger one. */
  readonly notQuite: string;
  readonly wrong: string;
  readonly partScore: string;
  /** How parts stand, for signs and screen readers. */
  readonly partRight: string;
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
  readonly whichLine: string;
  readonly whyWrong: string;
  readonly skippedTitle: string;
  readonly skippedText: string;
  readonly answerSkipped: string;
  readonly finish: string;
  readonly resultTitle: string;
  readonly passed: string;
  readonly notPassed: string;
  readonly retryDone: string;
  readonly retryLeft: string;
  readonly scoreOf: string;
  readonly counts: string;
  readonly countPartly: string;
  readonly countUnanswered: string;
  readonly bySkill: string;
  readonly skillScore: string;
  readonly strongest: string;
  readonly weakest: string;
  readonly retry: string;
  /** With `{wrong}` and `{unanswered}`. */
  readonly retryBoth: string;
  readonly retryUnanswered: string;
  readonly wholeAgain: string;
  readonly review: string;
  readonly reviewTitle: string;
  readonly unanswered: string;
  readonly saved: string;
  readonly saving: string;
  readonly notSaved: string;
  /** Another tab went on with this attempt. */
  readonly movedElsewhere: string;
  readonly noScript: string;
  readonly notLoaded: string;
  readonly gone: string;
  readonly misfit: string;
  readonly skills: Readonly<Record<Skill, string>>;
}

/** What a single question says, wherever it is asked. */
export type QuestionWords = ReturnType<typeof questionWords>;

/** These alone: every check of a lesson brings its words along with the page. */
export function questionWords(words: QuizWords) {
  const {
    check,
    howTo,
    hand,
    skip,
    again,
    triesLeft,
    right,
    partly,
    notQuite,
    wrong,
    partScore,
    partRight,
    partWrong,
    partMissed,
    partAnswer,
    partAlso,
    rightAnswer,
    inLesson,
    moveUp,
    moveDown,
    dragHint,
    moved,
    belongsAt,
    choosePartner,
    partnerOf,
    blank,
    number,
    accepted,
    within,
    points,
    noNumber,
    whichNumber,
    numberBetween,
    passage,
    toFind,
    whichLine,
    whyWrong,
    unanswered,
    saved,
    saving,
    notSaved,
    noScript,
    misfit,
  } = words;
  return {
    check,
    howTo,
    hand,
    skip,
    again,
    triesLeft,
    right,
    partly,
    notQuite,
    wrong,
    partScore,
    partRight,
    partWrong,
    partMissed,
    partAnswer,
    partAlso,
    rightAnswer,
    inLesson,
    moveUp,
    moveDown,
    dragHint,
    moved,
    belongsAt,
    choosePartner,
    partnerOf,
    blank,
    number,
    accepted,
    within,
    points,
    noNumber,
    whichNumber,
    numberBetween,
    passage,
    toFind,
    whichLine,
    whyWrong,
    unanswered,
    saved,
    saving,
    notSaved,
    noScript,
    misfit,
  };
}

export const quizWords: Localised<QuizWords> = {
  zh: {
    check: '停下来想一想',
    questionCount: '{count} 道题',
    passMark: '及格线 {percent}%',
    intro: '一次一道。每道答完，马上告诉你对在哪里、差在哪里。中途离开也没关系，回来接着答。',
    examIntro: '每一课都有题。答完一道，就看一道的讲解。不限时，想掐表也可以。',
    start: '开始',
    resumed: '上次答到第 {position} 题，接着来。',
    lastTime: '上次得分 {percent}%',
    changed: '题目在你上次作答之后改过，这一次从头开始更合适。以前的成绩不受影响。',
    clockOffer: '给自己掐表：{minutes} 分钟',
    clockLeft: '还剩 {time}',
    clockFive: '还剩五分钟。',
    clockEnd: '时间到。没答的题按未作答计。',
    position: '第 {position} 题，共 {total} 题',
    howTo: {
      single: '选一项',
      multiple: '可选多项，多选、错选要扣分',
      'true-false': '判断对错',
      ordering: '用箭头排出正确的顺序',
      matching: '给每一项找到对应的另一半',
      sorting: '给每一项归类',
      blanks: '填空',
      number: '填一个数',
      marking: '在文中把那几处点出来',
      transcript: '找出有问题的那一句，再说明原因',
    },
    hand: '提交',
    next: '下一题',
    toResult: '看结果',
    skip: '先跳过',
    again: '再试一次',
    triesLeft: '还可以再试 {count} 次',
    right: '对了',
    partly: '对了一部分',
    notQuite: '还差一点',
    wrong: '这题没答对',
    partScore: '这道题得 {percent}%',
    partRight: '对',
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
    choosePartner: '选出对应的一项',
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
    whichLine: '哪一句出了问题？',
    whyWrong: '问题出在哪里？',
    skippedTitle: '还有 {count} 道没有作答',
    skippedText: '没作答的题不得分。现在补上，或者就这样看结果。',
    answerSkipped: '去补答',
    finish: '不答了，看结果',
    resultTitle: '结果',
    passed: '通过了。',
    notPassed: '这次没到 {percent}%。看看讲解，把错的再练一遍。',
    retryDone: '错的都改过来了。',
    retryLeft: '还有几道没拿下，可以再练一遍。',
    scoreOf: '得分 {percent}%',
    counts: '{right} 道全对，共 {total} 道',
    countPartly: '{count} 道对了一部分',
    countUnanswered: '{count} 道未作答',
    bySkill: '各项本领',
    skillScore: '{percent}%，{count} 道题',
    strongest: '最稳的是{skill}。',
    weakest: '最值得再练的是{skill}。',
    retry: '只练错的（{count} 道）',
    retryBoth: '再练一遍：错 {wrong} 道，没做 {unanswered} 道',
    retryUnanswered: '补做没做的（{count} 道）',
    wholeAgain: '整套再来一次',
    review: '逐题回看',
    reviewTitle: '逐题回看',
    unanswered: '未作答',
    saved: '已保存',
    saving: '正在保存……',
    notSaved: '学习记录暂时存不下来，正在重试。题目照样可以做，存好之前先别关掉这一页。',
    movedElsewhere: '这份测验刚才在另一个标签页里接着做了，以那边的答案为准，这里已经跟上。',
    notLoaded: '题目没有取到。请看一下网络，再点一次。',
    noScript: '做题需要浏览器开启 JavaScript。',
    gone: '这道题已经撤下了。',
    misfit: '这道题的题型后来改了，存下的答案对不上，按未作答算。',
    skills: skillNames.zh,
  },
  en: {
    check: 'Pause and think',
    questionCount: 'Questions: {count}',
    passMark: 'Pass mark: {percent}%',
    intro:
      'One question at a time. After each you see what was right, what was not, and why. Leave whenever you like; you will come back to the same place.',
    examIntro: 'Every lesson is in it. You see the reasons after each question. There is no time limit unless you want one.',
    start: 'Start',
    resumed: 'You stopped at question {position}. Here it is again.',
    lastTime: 'Last time: {percent}%',
    changed: 'The questions have changed since you began, so a fresh start makes more sense. Earlier results stay as they are.',
    clockOffer: 'Put me on the clock: {minutes} minutes',
    clockLeft: '{time} left',
    clockFive: 'Five minutes left.',
    clockEnd: 'Time is up. Questions you did not reach count as not answered.',
    position: 'Question {position} of {total}',
    howTo: {
      single: 'Choose one',
      multiple: 'Choose all that apply; wrong choices cost points',
      'true-false': 'True or false?',
      ordering: 'Use the arrows to put these in order',
      matching: 'Find the other half of each',
      sorting: 'Sort each into its group',
      blanks: 'Fill in the blanks',
      number: 'Give a number',
      marking: 'Mark the places in the text: one word of each is enough',
      transcript: 'Pick the line where it goes wrong, then say why',
    },
    hand: 'Check my answer',
    next: 'Next question',
    toResult: 'See the result',
    skip: 'Skip for now',
    again: 'Try again',
    triesLeft: 'Tries left: {count}',
    right: 'That’s right',
    partly: 'Partly right',
    notQuite: 'Not quite',
    wrong: 'That wasn’t it',
    partScore: '{percent}% for this question',
    partRight: 'Right',
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
    choosePartner: 'Choose its other half',
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
    whichLine: 'Which line goes wrong?',
    whyWrong: 'What is wrong with it?',
    skippedTitle: 'Not answered yet: {count}',
    skippedText: 'Questions without an answer score nothing. Answer them now, or see the result as it is.',
    answerSkipped: 'Answer them now',
    finish: 'Leave them, see the result',
    resultTitle: 'Your result',
    passed: 'Passed.',
    notPassed: 'Short of {percent}% this time. Read the reasons, then practise what went wrong.',
    retryDone: 'Everything put right.',
    retryLeft: 'A few are still open. Another round will do it.',
    scoreOf: 'Score: {percent}%',
    counts: 'Fully right: {right} of {total}',
    countPartly: 'Partly right: {count}',
    countUnanswered: 'Not answered: {count}',
    bySkill: 'Skill by skill',
    skillScore: '{percent}%, questions: {count}',
    strongest: 'Your surest skill here: {skill}.',
    weakest: 'Most worth another look: {skill}.',
    retry: 'Practise what went wrong ({count})',
    retryBoth: 'Practise these again: {wrong} wrong, {unanswered} not answered',
    retryUnanswered: 'Answer what you left out ({count})',
    wholeAgain: 'Take the whole quiz again',
    review: 'Go through the questions',
    reviewTitle: 'Question by question',
    unanswered: 'Not answered',
    saved: 'Saved',
    saving: 'Saving…',
    notSaved: 'Your progress is not being saved right now; it is being tried again. You can carry on, but keep this page open until it is.',
    movedElsewhere: 'You went on with this quiz in another tab. The answers given there count, and this page has caught up.',
    notLoaded: 'The questions did not arrive. Check your connection and press again.',
    noScript: 'Quizzes need JavaScript switched on in your browser.',
    gone: 'This question has since been taken out.',
    misfit: 'This question has changed its form since. The stored answer no longer fits, so it counts as not answered.',
    skills: skillNames.en,
  },
};
