import type { Localised } from '../../domain/locale.ts';
import type { Skill } from '../../domain/persona/technique.ts';
import { type QuestionWords, questionWords } from './quiz/question.ts';
import { skillNames } from './skills.ts';

/** What quizzes, checks in lessons and examinations say. Plain texts, since islands get them as props: `{name}` stands for a value, see `fill`. */
export interface QuizWords extends QuestionWords {
  readonly questionCount: string;
  readonly passMark: string;
  readonly intro: string;
  readonly examIntro: string;
  readonly start: string;
  readonly resumed: string;
  /** At the door: with `{count}`, minutes. */
  readonly about: string;
  /** At the door again: of the last try, with `{right}` and `{total}` questions, and the way to another. */
  readonly lastPassed: string;
  readonly lastFailed: string;
  /** The last try asked again what went wrong before. */
  readonly lastRetry: string;
  readonly takeAgain: string;
  readonly changed: string;
  readonly clockOffer: string;
  readonly clockLeft: string;
  readonly clockFive: string;
  readonly clockEnd: string;
  readonly position: string;
  readonly next: string;
  readonly toResult: string;
  /** With `{count}`: passed over so far. */
  readonly skipped: string;
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
  /** Another tab went on with this attempt. */
  readonly movedElsewhere: string;
  readonly notLoaded: string;
  readonly gone: string;
  readonly skills: Readonly<Record<Skill, string>>;
}

export const quizWords: Localised<QuizWords> = {
  zh: {
    ...questionWords.zh,
    questionCount: '{count} 道题',
    about: '大约 {count} 分钟',
    passMark: '答对 {count} 道就过',
    intro: '一次一道。每道答完，马上告诉你对在哪里、差在哪里。中途离开也没关系，回来接着答。',
    examIntro: '每一课都有题。答完一道，就看一道的讲解。不限时，想掐表也可以。',
    start: '开始',
    resumed: '上次答到第 {position} 题，接着来。',
    lastPassed: '上次通过了，{total} 道里全对 {right} 道。',
    lastFailed: '上次还没过，{total} 道里全对 {right} 道。',
    lastRetry: '错题上次重练了 {total} 道，全对 {right} 道。',
    takeAgain: '整套再做一次',
    changed: '题目在你上次作答之后改过，这一次从头开始更合适。以前的成绩不受影响。',
    clockOffer: '给自己掐表：{minutes} 分钟',
    clockLeft: '还剩 {time}',
    clockFive: '还剩五分钟。',
    clockEnd: '时间到。没答的题按未作答计。',
    position: '第 {position} 题，共 {total} 题',
    next: '下一题',
    toResult: '看结果',
    skipped: '跳过 {count} 道',
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
    movedElsewhere: '这份测验刚才在另一个标签页里接着做了，以那边的答案为准，这里已经跟上。',
    notLoaded: '题目没有取到。请看一下网络，再点一次。',
    gone: '这道题已经撤下了。',
    skills: skillNames.zh,
  },
  en: {
    ...questionWords.en,
    questionCount: '{count} questions',
    about: 'about {count} minutes',
    passMark: '{count} right to pass',
    intro:
      'One question at a time. After each you see what was right, what was not, and why. Leave whenever you like; you will come back to the same place.',
    examIntro: 'Every lesson is in it. You see the reasons after each question. There is no time limit unless you want one.',
    start: 'Start',
    resumed: 'You stopped at question {position}. Here it is again.',
    lastPassed: 'Passed last time: {right} of {total} fully right.',
    lastFailed: 'Not passed last time: {right} of {total} fully right.',
    lastRetry: 'You went over {total} again last time: {right} fully right.',
    takeAgain: 'Take the whole quiz again',
    changed: 'The questions have changed since you began, so a fresh start makes more sense. Earlier results stay as they are.',
    clockOffer: 'Put me on the clock: {minutes} minutes',
    clockLeft: '{time} left',
    clockFive: 'Five minutes left.',
    clockEnd: 'Time is up. Questions you did not reach count as not answered.',
    position: 'Question {position} of {total}',
    next: 'Next question',
    toResult: 'See the result',
    skipped: 'Skipped: {count}',
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
    retry: 'Only the ones you missed ({count})',
    retryBoth: 'Retry: {wrong} missed, {unanswered} unanswered',
    retryUnanswered: 'Answer what you left out ({count})',
    wholeAgain: 'Start over',
    review: 'Review my answers',
    reviewTitle: 'Question by question',
    movedElsewhere: 'You went on with this quiz in another tab. The answers given there count, and this page has caught up.',
    notLoaded: 'The questions did not arrive. Check your connection and press again.',
    gone: 'This question has since been taken out.',
    skills: skillNames.en,
  },
};
