import type { Localised } from '../../domain/locale.ts';
import { type VoiceWords, voiceWords } from './voice.ts';

/** The words of drills. `{…}` are filled in by `fill`. */
export interface DrillWords {
  readonly voice: VoiceWords;
  readonly title: string;
  readonly intro: string;
  readonly with: string;
  readonly mixed: string;
  readonly mixedHint: string;
  readonly clock: string;
  readonly clockHint: string;
  readonly clocks: Readonly<Record<'off' | 'calm' | 'quick', string>>;
  readonly start: string;
  readonly goOn: string;
  readonly round: string;
  readonly says: string;
  /** In place of a name, where the type is to be guessed. */
  readonly who: string;
  /** With `{name}`, the type that the learner named. */
  readonly namedAs: string;
  readonly namedRight: string;
  /** With `{named}`, the type that the learner named, and `{name}`, the right one. */
  readonly namedWrong: string;
  /** With `{right}` of `{count}`. */
  readonly namedOf: string;
  readonly startWith: string;
  readonly yours: string;
  readonly answer: string;
  readonly keys: string;
  readonly secondsLeft: string;
  readonly outOfTime: string;
  readonly you: string;
  readonly verdicts: Readonly<Record<'best' | 'good' | 'fair' | 'poor', string>>;
  readonly better: string;
  readonly why: string;
  readonly shown: string;
  readonly next: string;
  readonly toResult: string;
  readonly result: string;
  readonly resultOf: string;
  readonly resultText: Readonly<Record<'best' | 'good' | 'fair' | 'poor', string>>;
  readonly record: string;
  readonly again: string;
  readonly other: string;
  readonly missed: string;
  readonly allBest: string;
  /** With `{name}`, the type. */
  readonly lesson: string;
  readonly notSaved: string;
  /** Another tab went on with this drill. */
  readonly movedElsewhere: string;
  readonly notLoaded: string;
  readonly empty: string;
  readonly best: string;
}

export const drillWords: Localised<DrillWords> = {
  zh: {
    voice: voiceWords.zh,
    title: '快练',
    intro: '十句异议，一句一句接。没有前因后果，只练一件事：听出是谁在说话，挑他听得进去的那一句。',
    with: '和谁练',
    mixed: '混着来',
    mixedHint: '八种客户轮着上，先看是哪种人，再接话（看走眼不扣分）',
    clock: '给自己计时',
    clockHint: '不想赶就不计时。设备上开了“减少动态效果”的，八秒放宽到十六秒',
    clocks: { off: '不计时', calm: '每句二十秒', quick: '八秒之内接上' },
    start: '开始',
    goOn: '接着上次的练（还剩 {count} 句）',
    round: '第 {number} 句，共 {total} 句',
    says: '客户说',
    who: '这是哪一型？',
    namedAs: '你认作：{name}',
    namedRight: '人认对了：{name}。',
    namedWrong: '你认作{named}，其实是{name}。',
    namedOf: '认人：{count} 句里认对 {right} 句（不计分）',
    startWith: '先从丢分最多的这两型补起：',
    yours: '你接的',
    answer: '你怎么接？',
    keys: '也可以按数字键',
    secondsLeft: '还剩 {count} 秒',
    outOfTime: '时间到。客户没等到你开口。',
    you: '你',
    verdicts: { best: '接得正好', good: '接得住', fair: '没接到点上', poor: '这句话，对这位说不得' },
    better: '这样接更好',
    why: '为什么',
    shown: '技巧',
    next: '下一句',
    toResult: '看结果',
    result: '这一轮',
    resultOf: '{count} 句里，有 {best} 句选中了最好的接法',
    resultText: {
      best: '这几位的脾气，你摸得很准。换一型，或者混着来。',
      good: '大多接得住。回头看看下面这几句，差在哪儿。',
      fair: '有一半是凭自己的习惯在接。先认人，再开口。',
      poor: '先去读一课，再回来，会快得多。',
    },
    record: '练过 {count} 句，平均 {score} 分',
    again: '再来一轮',
    other: '换一位',
    missed: '值得再看一眼的',
    allBest: '十句都接在了点上，没有要改的。',
    lesson: '读“{name}”的课文',
    notSaved: '学习记录暂时存不下来，正在重试。可以照常练，存好之前先别关掉这一页。',
    movedElsewhere: '这一轮刚才在另一个标签页里接着练了，以那边的为准，这里已经跟上。',
    notLoaded: '题目没有取到。请看一下网络，再点一次。',
    empty: '题库里还没有异议。在 content/objections 里写几句，这里就能练。',
    best: '最好的一句',
  },
  en: {
    voice: voiceWords.en,
    title: 'Drills',
    intro: 'Ten objections, one after another. No story, one skill: hear who is speaking, and give the answer that this person can take.',
    with: 'Whom to practise with',
    mixed: 'All of them, mixed',
    mixedHint: 'Eight customers in turn: name them first, then answer. Naming is not scored',
    clock: 'Run a clock',
    clockHint: 'None if you would rather think. Where your device asks for less motion, eight seconds are sixteen',
    clocks: { off: 'No clock', calm: 'Twenty seconds each', quick: 'Answer within eight seconds' },
    start: 'Start',
    goOn: 'Go on where you left ({count} to go)',
    round: '{number} of {total}',
    says: 'They say',
    who: 'Which type is this?',
    namedAs: 'You say: {name}',
    namedRight: 'You named them rightly: {name}.',
    namedWrong: 'You took them for: {named}. This is: {name}.',
    namedOf: 'Types named rightly: {right} of {count} (this does not count towards your score)',
    startWith: 'Start with the two types you missed most:',
    yours: 'Your answer',
    answer: 'What do you answer?',
    keys: 'or press its number',
    secondsLeft: '{count} seconds left',
    outOfTime: 'Time’s up. They did not wait for you.',
    you: 'You',
    verdicts: { best: 'Just right for them', good: 'It holds', fair: 'Beside the point', poor: 'Not to this one' },
    better: 'Better',
    why: 'Why',
    shown: 'Technique',
    next: 'Next',
    toResult: 'See how it went',
    result: 'This round',
    resultOf: '{best} of {count}: the best answer there was',
    resultText: {
      best: 'You have the measure of them. Try another type, or mix them.',
      good: 'Most of it holds. Look once more at the ones below.',
      fair: 'Half of it was habit. Who is it first, then what to say.',
      poor: 'Read the lesson first; it goes much faster after that.',
    },
    record: '{count} answered, {score} points on average',
    again: 'Another round',
    other: 'Somebody else',
    missed: 'Worth another look',
    allBest: 'Every answer was the best there was. Nothing to mend.',
    lesson: 'Read the lesson on the {name} customer',
    notSaved: 'Your progress is not being saved right now; it is being tried again. You can practise, but keep this page open until it is.',
    movedElsewhere: 'You went on with this drill in another tab. The answers given there count, and this page has caught up.',
    notLoaded: 'The objections did not arrive. Check your connection and press again.',
    empty: 'There are no objections yet. Write some in content/objections, and they can be practised here.',
    best: 'The best answer',
  },
};
