import type { Localised } from '../../domain/locale.ts';
import type { CardKind } from '../../domain/review/card.ts';

/** The words of review. `{…}` are filled in by `fill`. */
export interface ReviewWords {
  readonly title: string;
  readonly intro: string;
  readonly loading: string;
  readonly noScript: string;
  readonly notLoaded: string;
  readonly notSaved: string;
  /** Nothing was met so far. */
  readonly empty: string;
  readonly toCourses: string;
  readonly toDrills: string;
  /** With `{count}` and `{minutes}`. */
  readonly due: string;
  readonly nothingDue: string;
  readonly kinds: Readonly<Record<CardKind, string>>;
  /** With `{count}`: met, and never asked for. */
  readonly fresh: string;
  /** While more is due than there is time for. */
  readonly freshWaits: string;
  readonly howLong: string;
  /** With `{minutes}` and `{count}`. */
  readonly start: string;
  readonly nothingToStart: string;
  readonly forecast: string;
  /** With `{cards}`, `{minutes}` and `{days}`. */
  readonly forecastText: string;
  readonly forecastNone: string;
  readonly forecastTable: string;
  readonly day: string;
  readonly cards: string;
  readonly minutes: string;
  readonly today: string;
  readonly settings: string;
  readonly retention: string;
  /** With `{percent}`. */
  readonly retentionValue: string;
  readonly retentionText: string;
  /** With `{count}`. */
  readonly forGood: string;
  readonly forGoodText: string;
  readonly bringBack: string;
  /** With `{count}`: put off until tomorrow. */
  readonly buried: string;
  /** With `{done}` and `{left}`. */
  readonly progress: string;
  readonly stop: string;
  readonly says: string;
  readonly whatWouldYouSay: string;
  readonly sayAloud: string;
  readonly whatIsIt: Readonly<Record<'technique' | 'term', string>>;
  readonly showAnswer: string;
  readonly showMeaning: string;
  readonly goodAnswer: string;
  readonly theyReply: string;
  readonly why: string;
  readonly example: string;
  readonly howWell: string;
  readonly grades: Readonly<Record<'again' | 'hard' | 'good' | 'easy', string>>;
  readonly keys: string;
  readonly changed: string;
  readonly next: string;
  readonly finish: string;
  readonly undo: string;
  readonly undone: string;
  readonly bury: string;
  readonly knowForGood: string;
  readonly endTitle: string;
  /** With `{count}` and `{right}`. */
  readonly endText: string;
  readonly endNone: string;
  /** With `{count}`: still due. */
  readonly endMore: string;
  readonly fadesNext: string;
  /** With `{days}`, more than one. */
  readonly inDays: string;
  readonly tomorrow: string;
  /** With `{date}`. */
  readonly comeBack: string;
  readonly comeBackAnytime: string;
  readonly back: string;
}

export const reviewWords: Localised<ReviewWords> = {
  zh: {
    title: '温习',
    intro: '快要忘的，赶在忘掉之前再想一遍。做过的题、没接住的话、见过的技巧和术语，到时候自己会回来。',
    loading: '正在看哪些该温习了……',
    noScript: '温习要根据你的学习记录安排，需要打开浏览器的脚本。',
    notLoaded: '卡片没有取到。请看一下网络，再试一次。',
    notSaved: '学习记录暂时读不到或存不下，正在重试。可以照常温习，存好之前先别关掉这一页。',
    empty: '还没有可温习的。做一次小测、练一轮异议，或读完一课，碰到过的就会排到这里来。',
    toCourses: '去看课程',
    toDrills: '去练异议',
    due: '今天该温习 {count} 张，约 {minutes} 分钟',
    nothingDue: '今天没有到期的，都还记着',
    kinds: { question: '题目', objection: '异议', beat: '对话里的一刻', technique: '技巧', term: '术语' },
    fresh: '另有 {count} 张见过、还没问过你，会一点一点加进来。',
    freshWaits: '到期的先来，今天不添新的。',
    howLong: '你有多少时间？',
    start: '{minutes} 分钟（{count} 张）',
    nothingToStart: '现在没有要问的。',
    forecast: '往后三十天',
    forecastText: '照现在的样子，这三十天里有 {days} 天要温习，共 {cards} 张，最忙的一天约 {minutes} 分钟。',
    forecastNone: '往后三十天还没有排上什么。',
    forecastTable: '看每天的数字',
    day: '日期',
    cards: '张数',
    minutes: '分钟',
    today: '今天',
    settings: '设置',
    retention: '想记住多少',
    retentionValue: '{percent}%',
    retentionText: '定得越高，回来得越勤。多数人用 90% 刚好。只存在这台设备上。',
    forGood: '牢牢记住、不再问的：{count} 张',
    forGoodText: '哪天又没把握了，可以请回来。',
    bringBack: '请回来',
    buried: '推到明天的：{count} 张',
    progress: '已过 {done} 张，还有 {left} 张',
    stop: '先到这里',
    says: '客户说',
    whatWouldYouSay: '你会怎么回？',
    sayAloud: '先把话说出口，再往下看。',
    whatIsIt: { technique: '这一招是什么？照它说一句。', term: '这个词是什么意思？' },
    showAnswer: '看一个好的回法',
    showMeaning: '看答案',
    goodAnswer: '可以这样回',
    theyReply: '客户接着说',
    why: '为什么',
    example: '例',
    howWell: '刚才你想起了多少？',
    grades: { again: '没想起来', hard: '很吃力', good: '想起来了', easy: '脱口而出' },
    keys: '也可以按数字键 1 到 4',
    changed: '这一题的正确答案改过，所以从头来过。',
    next: '下一张',
    finish: '看结果',
    undo: '撤回上一张',
    undone: '已撤回，再来一次。',
    bury: '明天再说',
    knowForGood: '这个我牢牢记住了',
    endTitle: '这一轮过完了',
    endText: '过了 {count} 张，其中 {right} 张还记得。',
    endNone: '这一轮没有作答。',
    endMore: '今天还有 {count} 张到期，想接着来也行，留到明天也行。',
    fadesNext: '接下来最先淡的',
    inDays: '{days} 天后',
    tomorrow: '明天',
    comeBack: '下次来：{date}。早来晚来都可以。',
    comeBackAnytime: '什么时候来都可以。',
    back: '回到温习',
  },
  en: {
    title: 'Review',
    intro:
      'What is about to fade, recalled just before it does. Questions you answered, lines that slipped, techniques and terms you met come back by themselves when it is time.',
    loading: 'Looking up what is due…',
    noScript: 'Review goes by your own record, which takes a browser with scripts.',
    notLoaded: 'The cards did not arrive. Check your connection and try again.',
    notSaved:
      'Your record cannot be read or saved right now; it is being tried again. You can review, but keep this page open until it is.',
    empty: 'There is nothing to review yet. Take a quiz, drill a few objections or finish a lesson, and what you met will turn up here.',
    toCourses: 'See the courses',
    toDrills: 'Drill objections',
    due: 'Due today: {count}, about {minutes} min',
    nothingDue: 'Nothing is due today. You still have it all',
    kinds: { question: 'Questions', objection: 'Objections', beat: 'Moments of talks', technique: 'Techniques', term: 'Terms' },
    fresh: 'Met but never asked for yet: {count}. They are mixed in a few at a time.',
    freshWaits: 'What is due comes first; nothing new today.',
    howLong: 'How much time do you have?',
    start: '{minutes} minutes ({count})',
    nothingToStart: 'There is nothing to ask right now.',
    forecast: 'The next thirty days',
    forecastText: 'Due on {days} of these thirty days, as things stand. Cards in all: {cards}. The fullest day takes about {minutes} min.',
    forecastNone: 'Nothing is planned for the next thirty days yet.',
    forecastTable: 'The numbers, day by day',
    day: 'Day',
    cards: 'Cards',
    minutes: 'Minutes',
    today: 'Today',
    settings: 'Settings',
    retention: 'How much to remember',
    retentionValue: '{percent}%',
    retentionText: 'The higher it is, the sooner things come back. 90% suits most people. Kept on this device only.',
    forGood: 'Known for good, not asked for any more: {count}',
    forGoodText: 'If you are no longer so sure of one, bring it back.',
    bringBack: 'Bring back',
    buried: 'Put off until tomorrow: {count}',
    progress: '{done} done, {left} to go',
    stop: 'Stop here',
    says: 'They say',
    whatWouldYouSay: 'What would you say?',
    sayAloud: 'Say it out loud first, then look.',
    whatIsIt: { technique: 'What is it? Say a line that does it.', term: 'What does it mean?' },
    showAnswer: 'Show a good answer',
    showMeaning: 'Show the answer',
    goodAnswer: 'A good answer',
    theyReply: 'They go on',
    why: 'Why',
    example: 'For instance',
    howWell: 'How much of it came back?',
    grades: { again: 'Not a thing', hard: 'Only just', good: 'It came', easy: 'At once' },
    keys: 'or press 1 to 4',
    changed: 'The right answer to this has changed since you had it, so it starts over.',
    next: 'Next',
    finish: 'See how it went',
    undo: 'Undo the last one',
    undone: 'Taken back. Have another go.',
    bury: 'Not before tomorrow',
    knowForGood: 'I know this for good',
    endTitle: 'That is it for now',
    endText: '{count} asked, {right} remembered.',
    endNone: 'You answered none this time.',
    endMore: 'Still due today: {count}. Go on if you like, or leave them for tomorrow.',
    fadesNext: 'What fades next',
    inDays: 'in {days} days',
    tomorrow: 'tomorrow',
    comeBack: 'Next time: {date}. Sooner or later is fine too.',
    comeBackAnytime: 'Come back whenever you like.',
    back: 'Back to review',
  },
};
