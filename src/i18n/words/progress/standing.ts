import type { Locale, Localised } from '../../../domain/locale.ts';
import type { Gain } from '../../../domain/progress/better.ts';
import type { Next } from '../../../domain/progress/next.ts';

/** What to do, and why; `{title}` stands for what it is about. */
interface Advice {
  readonly todo: string;
  readonly why: string;
}
type Why<Kind extends Next['kind']> = Extract<Next, { readonly kind: Kind; readonly why: unknown }>['why'];
type AdviceOn<Kind extends Next['kind']> = Readonly<Record<Why<Kind>, Advice>>;

/** What a learner was doing, should do next and why, and has become better at. Plain texts, since islands get them as props. */
export interface StandingWords {
  readonly title: string;
  readonly next: {
    readonly lesson: AdviceOn<'lesson'>;
    /** Why one goes on in a lesson, where its part is known: with `{part}` and `{parts}`. */
    readonly part: string;
    readonly quiz: AdviceOn<'quiz'>;
    readonly exam: AdviceOn<'exam'>;
    readonly 'role-play': AdviceOn<'role-play'>;
    readonly campaign: AdviceOn<'campaign'>;
    readonly drill: AdviceOn<'drill'>;
  };
  readonly allDone: string;
  /** Beside what to do next: with `{count}`. */
  readonly minutes: string;
  /** Something short instead: with `{count}` minutes, and what. */
  readonly short: { readonly when: string; readonly todo: string };
  /** How far one is on a path: with `{count}`, `{total}` and `{time}`, what is left. */
  readonly path: {
    readonly steps: string;
    readonly all: string;
    /** Where one that is walked in one go was walked. */
    readonly again: string;
    readonly minutes: string;
    readonly hours: string;
    /** Before the path’s own next step, where what comes next is none. */
    readonly besides: string;
    /** Before the path’s next step; at a step whose quiz comes next. */
    readonly next: string;
    readonly quiz: string;
    /** With `{count}`: steps before the next one that are not done, where the path was left for what was done last. */
    readonly earlier: string;
    /** Of a stretch, with `{count}` and `{total}`. */
    readonly stretch: string;
    /** Of a step that is a talk, how its best run ended: with `{score}`. */
    readonly won: string;
    readonly talked: string;
  };
  /** What was done last. `{title}`; of a talk that ended also `{score}` and `{outcome}`. */
  readonly last: {
    readonly title: string;
    readonly opened: string;
    readonly read: string;
    readonly quizLeft: string;
    readonly quizEnded: string;
    readonly examLeft: string;
    readonly examEnded: string;
    readonly talkLeft: string;
    readonly talkEnded: string;
    readonly drillLeft: string;
    readonly drillEnded: string;
  };
  readonly gains: {
    readonly title: string;
    /** With `{from}` and `{to}`. */
    readonly figures: string;
    /** With `{title}`. */
    readonly of: Readonly<Record<Gain['kind'], string>>;
    /** Where nothing was tried twice. */
    readonly none: string;
  };
}

const zh: StandingWords = {
  title: '接下来',
  next: {
    lesson: {
      left: { todo: '接着读：{title}', why: '上次读到一半。' },
      'half-read': { todo: '接着读：{title}', why: '早先开了头，还没读完。' },
      lost: { todo: '读：{title}', why: '刚才那场没谈成，这一课讲的正是这类客户。' },
      met: { todo: '读：{title}', why: '这类客户你刚见过，看看他心里是怎么想的。' },
      follows: { todo: '读下一课：{title}', why: '按课程的次序，轮到它了。' },
      path: { todo: '读：{title}', why: '按路线的次序，轮到它了。' },
    },
    part: '上次读到第 {part} 节，共 {parts} 节。',
    quiz: {
      left: { todo: '把测验做完：{title}', why: '上次做到一半。' },
      'not-passed': { todo: '再做一次测验：{title}', why: '还没过。做错的那几道，课文里都有。' },
      read: { todo: '做这一课的测验：{title}', why: '课文读完了，看看记住了多少。' },
    },
    exam: {
      left: { todo: '接着考结业：{title}', why: '上次答到一半。' },
      'not-passed': { todo: '再考一次结业：{title}', why: '还没过。' },
      earned: { todo: '可以考结业了：{title}', why: '课文都读完，测验也都过了。' },
      path: { todo: '考结业：{title}', why: '按路线的次序，轮到它了。' },
    },
    'role-play': {
      left: { todo: '这一场还没谈完：{title}', why: '谈到一半，客户还坐在那儿。' },
      lost: { todo: '再谈一次：{title}', why: '上次没谈成。客户还是那个脾气，话可以换一种说法。' },
      practise: { todo: '去谈一场：{title}', why: '课学完了，这类客户你还没当面谈过。' },
      new: { todo: '去谈一场：{title}', why: '课都学完了，这一场你还没谈过。' },
      weakest: { todo: '再谈一次：{title}', why: '所有谈过的里头，这一场还能多拿的分最多。' },
      path: { todo: '去谈一场：{title}', why: '按路线的次序，轮到它了。' },
    },
    campaign: { due: { todo: '接着这一季：{title}', why: '客户还会见你。下一次去之前，先想好带什么、几时去。' } },
    drill: { left: { todo: '把快练练完', why: '上次练到一半。' }, path: { todo: '练一轮快练', why: '按路线的次序，轮到它了。' } },
  },
  allDone: '课文都读完了，测验都过了，每一场也都谈得漂亮。',
  minutes: '约 {count} 分钟',
  short: { when: '只有 {count} 分钟？', todo: '练一轮快练' },
  path: {
    steps: '做完 {count}／{total} 步\u00a0· 还要{time}',
    all: '走完了，共 {total} 步',
    again: '走过了，随时再来',
    minutes: '约 {count} 分钟',
    hours: '约 {count} 小时',
    besides: '这一步不在你的路线上。路线上的下一步',
    next: '接下来',
    quiz: '做它的测验',
    earlier: '前面还有 {count} 步没做，随后会带你回去。',
    stretch: '{count}／{total} 步',
    won: '谈成\u00a0· {score} 分',
    talked: '谈过\u00a0· {score} 分',
  },
  last: {
    title: '上次',
    opened: '翻开了《{title}》',
    read: '读完了《{title}》',
    quizLeft: '做《{title}》的测验，没做完',
    quizEnded: '做完了《{title}》的测验',
    examLeft: '考《{title}》结业，没考完',
    examEnded: '考完了《{title}》结业',
    talkLeft: '谈《{title}》，没谈完',
    talkEnded: '谈了《{title}》：{score} 分，{outcome}',
    drillLeft: '快练，没练完',
    drillEnded: '练完了一轮快练',
  },
  gains: {
    title: '有长进的',
    figures: '{from} → {to}',
    of: { 'role-play': '谈《{title}》', quiz: '测验《{title}》' },
    none: '同一场谈两次、同一个测验做两次，进步就会写在这里。',
  },
};

const en: StandingWords = {
  title: 'What next',
  next: {
    lesson: {
      left: { todo: 'Go on reading: {title}', why: 'You stopped in the middle of it.' },
      'half-read': { todo: 'Go on reading: {title}', why: 'You began it a while ago and have not finished.' },
      lost: { todo: 'Read: {title}', why: 'That talk went wrong, and this lesson is about exactly that customer.' },
      met: { todo: 'Read: {title}', why: 'You have just met one. See what was going on in that head.' },
      follows: { todo: 'Next lesson: {title}', why: 'It comes next in the course.' },
      path: { todo: 'Read: {title}', why: 'It comes next on your path.' },
    },
    part: 'You had come to part {part} of {parts}.',
    quiz: {
      left: { todo: 'Finish the quiz: {title}', why: 'You stopped in the middle of it.' },
      'not-passed': { todo: 'Take the quiz again: {title}', why: 'Not passed yet. What you missed is all in the lesson.' },
      read: { todo: 'Take the quiz: {title}', why: 'You have read the lesson. See how much has stayed.' },
    },
    exam: {
      left: { todo: 'Finish the final exam: {title}', why: 'You stopped in the middle of it.' },
      'not-passed': { todo: 'Take the final exam again: {title}', why: 'Not passed yet.' },
      earned: { todo: 'Ready for the final exam: {title}', why: 'Every lesson read, every quiz passed.' },
      path: { todo: 'Take the final exam: {title}', why: 'It comes next on your path.' },
    },
    'role-play': {
      left: { todo: 'Still in the room: {title}', why: 'You left halfway, and the customer is still sitting there.' },
      lost: { todo: 'Once more: {title}', why: 'It went wrong last time. The customer won’t change; what you say can.' },
      practise: { todo: 'Go and talk: {title}', why: 'You have done the lesson and not met one of these customers yet.' },
      new: { todo: 'Go and talk: {title}', why: 'Your courses are done, and you have never played this one.' },
      weakest: { todo: 'Once more: {title}', why: 'Of all your talks, this one has most left to gain.' },
      path: { todo: 'Go and talk: {title}', why: 'It comes next on your path.' },
    },
    campaign: { due: { todo: 'On with the season: {title}', why: 'You meet again. Decide first what to bring and when to go.' } },
    drill: {
      left: { todo: 'Finish your drill', why: 'You stopped in the middle of a round.' },
      path: { todo: 'Do a round of drill', why: 'It comes next on your path.' },
    },
  },
  allDone: 'Every lesson read, every quiz passed, every talk played well.',
  minutes: 'about {count} minutes',
  short: { when: 'Only {count} minutes?', todo: 'Do a round of drill' },
  path: {
    steps: '{count} of {total} steps done\u00a0· {time} left',
    all: 'Finished: {total} steps',
    again: 'Done; again any time',
    minutes: 'about {count} minutes',
    hours: 'about {count} hours',
    besides: 'Not a step of your path. Next on the path',
    next: 'Next',
    quiz: 'Take its quiz',
    earlier: 'Earlier steps still open: {count}. The path leads back to them afterwards.',
    stretch: '{count} of {total}',
    won: 'won\u00a0· {score} points',
    talked: 'talked\u00a0· {score} points',
  },
  last: {
    title: 'Last time',
    opened: 'You opened “{title}”',
    read: 'You read “{title}”',
    quizLeft: 'You began the quiz on “{title}”',
    quizEnded: 'You took the quiz on “{title}”',
    examLeft: 'You began the final exam of “{title}”',
    examEnded: 'You took the final exam of “{title}”',
    talkLeft: 'You left “{title}” halfway',
    talkEnded: 'You played “{title}”: {score}, {outcome}',
    drillLeft: 'You began a drill',
    drillEnded: 'You finished a drill',
  },
  gains: {
    title: 'Better than at first',
    figures: '{from} → {to}',
    of: { 'role-play': 'Talk: {title}', quiz: 'Quiz: {title}' },
    none: 'Play a talk or take a quiz a second time, and what you have gained stands here.',
  },
};

const words: Localised<StandingWords> = { zh, en };

export function standingWords(locale: Locale): StandingWords {
  return words[locale];
}
