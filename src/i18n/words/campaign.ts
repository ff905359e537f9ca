import type { Band } from '../../domain/campaign/past.ts';
import type { Localised } from '../../domain/locale.ts';

/** What the page of a campaign says. Plain texts: `{name}` stands for a value, see `fill`. */
export interface CampaignWords {
  readonly you: string;
  readonly them: string;
  readonly goal: string;
  /** `{count}` visits, about `{minutes}` minutes in all. */
  readonly extent: string;
  /** Which visit it is: `{number}` of `{count}`. */
  readonly place: string;
  /** Heading of the line that shows how the customer stood to the learner. */
  readonly relation: string;
  readonly bands: Readonly<Record<Band, string>>;
  /** How a visit ended: `{outcome}`, `{score}`. */
  readonly ended: string;
  readonly debrief: string;
  /** Over what was decided before a visit that is over. */
  readonly yourPreparation: string;
  readonly prepare: string;
  readonly choose: string;
  readonly settle: string;
  readonly go: string;
  readonly goOn: string;
  /** Over what is remembered. */
  readonly remembered: string;
  readonly unkept: string;
  readonly kept: string;
  readonly known: string;
  readonly reached: string;
  /** Where the last visit went a step forward only. */
  readonly partly: string;
  readonly missed: string;
  readonly again: string;
  readonly startOver: string;
  /** `{number}` of an earlier time through. */
  readonly earlier: string;
  readonly earlierTitle: string;
  readonly loading: string;
  /** In the list of role-plays. */
  readonly listTitle: string;
  readonly listText: string;
  readonly noScript: string;
}

export const campaignWords: Localised<CampaignWords> = {
  zh: {
    you: '你是',
    them: '对面',
    goal: '你想要',
    extent: '{count} 次见面，一共约 {minutes} 分钟',
    place: '第 {number} 次见面，共 {count} 次',
    relation: '客户对你',
    bands: { cold: '冷', neutral: '不冷不热', warm: '热络' },
    ended: '{outcome}，{score} 分',
    debrief: '看这一场的复盘',
    yourPreparation: '去之前，你这样准备',
    prepare: '去之前，先想一分钟',
    choose: '每一题选一样。选定了就不能改，跟真的一样。',
    settle: '就这样准备',
    go: '出门，去见面',
    goOn: '接着谈',
    remembered: '记在账上的',
    unkept: '答应了，还没做到：{what}',
    kept: '答应了，做到了：{what}',
    known: '你打听到的：{what}',
    reached: '这一季，谈成了',
    partly: '这一季，走到了半路',
    missed: '这一季，没拿到想要的',
    again: '从头再来一季',
    startOver: '这一季不谈了，从头来过',
    earlier: '第 {number} 次',
    earlierTitle: '以前的几季',
    loading: '正在翻看你的记录……',
    listTitle: '还会再见的客户',
    listText: '同一位客户，一季见几次。上一次怎么收的场，你答应过什么，对方都记得。',
    noScript: '这一季要靠脚本记住前几次见面。没有脚本，每一场可以单独看：',
  },
  en: {
    you: 'You are',
    them: 'You meet',
    goal: 'You want',
    extent: '{count} visits, about {minutes} minutes in all',
    place: 'Visit {number} of {count}',
    relation: 'How you stand',
    bands: { cold: 'Cool', neutral: 'Neutral', warm: 'Warm' },
    ended: '{outcome}, score {score}',
    debrief: 'See this debrief',
    yourPreparation: 'How you prepared',
    prepare: 'A minute before you go',
    choose: 'Choose one answer to each. Once it is settled it stays, as in life.',
    settle: 'That’s my plan',
    go: 'Go to the meeting',
    goOn: 'Go on with the talk',
    remembered: 'What is remembered',
    unkept: 'Promised, not kept yet: {what}',
    kept: 'Promised and kept: {what}',
    known: 'You found out: {what}',
    reached: 'You reached your goal',
    partly: 'Halfway there',
    missed: 'Not what you came for',
    again: 'Begin a new season',
    startOver: 'Give this season up and begin again',
    earlier: 'Season {number}',
    earlierTitle: 'Seasons before',
    loading: 'Looking at your record …',
    listTitle: 'Customers you meet again',
    listText: 'One customer, several visits in a season. How you parted and what you promised is not forgotten.',
    noScript: 'Remembering your visits takes a script. Without one, each talk can be read by itself:',
  },
};

/** What the page of a visit says besides its role-play. `{number}` of the visit. */
export interface VisitWords {
  readonly toCampaign: string;
  readonly notYet: string;
  readonly practice: string;
}

export const visitWords: Localised<VisitWords> = {
  zh: {
    toCampaign: '第 {number} 次见面',
    notYet: '还没轮到这一次。先看看这一季走到哪儿了。',
    practice: '这一次已经见过了，算数的是当时那一场。想再练，照常谈，不改动这一季。',
  },
  en: {
    toCampaign: 'Visit {number}',
    notYet: 'It isn’t time for this visit yet. See first where your season stands.',
    practice: 'You have been here: that talk is the one that counts. Talk again as practice; the season stays as it is.',
  },
};
