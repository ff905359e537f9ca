import type { Localised } from '../../domain/locale.ts';
import type { Nothing } from '../../domain/own-words/refuse.ts';
import type { Unavailable } from '../../domain/own-words/unavailable.ts';

/** What is said where somebody answers in their own words. Plain texts, since islands get them as props. */
export interface OwnWordsWords {
  readonly ask: string;
  readonly hint: string;
  readonly say: string;
  /** To the lines, in place of words of one's own. */
  readonly lines: string;
  /** Not to be asked again, and to be asked again. */
  readonly off: string;
  readonly on: string;
  readonly working: string;
  readonly said: string;
  /** Over the line for which one’s own words stood. */
  readonly heardAs: string;
  readonly change: string;
  /** Over what was understood: which of two, or whether it was the one. */
  readonly meant: Readonly<Record<'two' | 'one', string>>;
  readonly likely: string;
  readonly neither: string;
  readonly cut: string;
  readonly nothing: Readonly<Record<Nothing, string>>;
  readonly unavailable: Readonly<Record<Unavailable, string>>;
  /** Where it was none of the lines: what it was then. */
  readonly which: string;
  readonly whichHint: string;
  readonly search: string;
  readonly none: string;
  readonly back: string;

  /** In the debrief: what is sure about one's own words. */
  readonly heading: string;
  readonly line: string;
  readonly length: string;
  readonly long: string;
  readonly notLong: string;
  readonly questions: string;
  readonly several: string;
  readonly oneEach: string;
  readonly hedges: string;
  readonly hedge: string;
  readonly noHedges: string;
  readonly reach: string;
  readonly reached: string;
  readonly times: string;
  readonly unsaid: string;
  readonly unscored: string;
}

export const ownWordsWords: Localised<OwnWordsWords> = {
  zh: {
    ask: '换作你，会怎么说？',
    hint: '用自己的话说。设备猜你的意思，由你来定；写的话不会离开这台设备。',
    say: '就这么说',
    lines: '看看能说的几句',
    off: '以后直接看这几句',
    on: '用自己的话说',
    working: '正在听你的意思……',
    said: '你说的是：',
    heardAs: '客户听到的意思',
    change: '改一改',
    meant: { two: '你的意思更近哪一句？', one: '是这个意思吗？' },
    likely: '多半是这句',
    neither: '都不是',
    cut: '这段太长，只听了开头。',
    nothing: {
      empty: '还没写字。',
      'too-short': '再多说几个字，才听得出意思。',
      'no-words': '这里面没有字，写一句话试试。',
      'other-language': '这一页听的是中文，请用中文说。',
    },
    unavailable: {
      'not-fetched': '听懂话的那部分还没存到这台设备上，眼下又连不上网。你写的留着，先从这几句里挑。',
      unreadable: '听懂话的那部分没有下载完整。你写的留着，先从这几句里挑；重新打开这一页会再试。',
      'not-supported': '这个浏览器听不了自己的话。你写的留着，从这几句里挑。',
      'too-slow': '等了太久，没听出来。你写的留着，先从这几句里挑。',
    },
    which: '那刚才这句，算哪一种？',
    whichHint: '挑最像的一种。客户会按它来回你，谈话还停在这一步。',
    search: '在全部技巧里找',
    none: '没有这样的技巧，换个词试试。',
    back: '退回那两句',
    heading: '你自己的话',
    line: '第 {n} 句',
    length: '长短',
    long: '{line}说了 {length} 个字。这位客户听得进的，最长 {bears} 个字。',
    notLong: '没有一句超过 {bears} 个字，这位客户听得进。',
    questions: '一口气问了几个',
    several: '{line}一口气问了 {count} 个问题，对方只会答一个。',
    oneEach: '每回最多问一个。',
    hedges: '含糊的字眼',
    hedge: '“{word}”{count} 次：{lines}',
    noHedges: '一个也没有。',
    reach: '你常用的，和还没用过的',
    reached: '在这场谈话里，你用自己的话说过 {lines} 句，用得最多的是：{techniques}。',
    times: '{technique}（{count} 次）',
    unsaid: '{persona}的那一课推荐、你还没用自己的话说过的：{techniques}。',
    unscored: '这里只数数，不计分。',
  },
  en: {
    ask: 'What would you say?',
    hint: 'Say it your own way. The device guesses what you mean, and you decide; what you write never leaves it.',
    say: 'Say it',
    lines: 'Show me the lines',
    off: 'Just show me the lines from now on',
    on: 'Say it in my own words',
    working: 'Working out what you mean…',
    said: 'You said:',
    heardAs: 'What the customer heard',
    change: 'Change it',
    meant: { two: 'Which of these did you mean?', one: 'Is this what you meant?' },
    likely: 'Most likely this one',
    neither: 'Neither',
    cut: 'That is long: only the beginning was listened to.',
    nothing: {
      empty: 'Nothing is written yet.',
      'too-short': 'A few more words, and it can be understood.',
      'no-words': 'There are no words in it. Try a sentence.',
      'other-language': 'This page listens for English. Say it in English, please.',
    },
    unavailable: {
      'not-fetched':
        'The part that understands is not on this device yet, and there is no connection. What you wrote is kept; pick one of the lines for now.',
      unreadable:
        'The part that understands did not arrive whole. What you wrote is kept; pick a line for now. Reopening the page tries again.',
      'not-supported': 'This browser can’t listen to your own words. What you wrote is kept; pick one of the lines.',
      'too-slow': 'That took too long. What you wrote is kept; pick one of the lines for now.',
    },
    which: 'What kind of move was it, then?',
    whichHint: 'Pick the nearest. The customer answers to that, and the talk stays at this point.',
    search: 'Search all techniques',
    none: 'No technique like that. Try another word.',
    back: 'Back to those two',
    heading: 'Your own words',
    line: 'line {n}',
    length: 'Length',
    long: 'In {line} you used {length} words. The longest that this customer takes well here has {bears}.',
    notLong: 'None of your lines is longer than the {bears} words that this customer takes well.',
    questions: 'Questions in one breath',
    several: 'In {line} you asked {count} questions at once; people answer one of them.',
    oneEach: 'Never more than one at a time.',
    hedges: 'Hedges and fillers',
    hedge: '“{word}”, {count} ×: {lines}',
    noHedges: 'None at all.',
    reach: 'What you reach for, and what you don’t',
    reached: 'Of {lines} lines said in your own words in this talk, most were: {techniques}.',
    times: '{technique} ({count} ×)',
    unsaid: 'What the lesson on this type recommends, and you have not yet said in your own words: {techniques}.',
    unscored: 'This is only counted; it does not touch your score.',
  },
};
