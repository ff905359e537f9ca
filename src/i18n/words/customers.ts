import type { Localised } from '../../domain/locale.ts';

/** What the page of customers says of the learner's own practice; `{name}` stands for a value that a script fills in. */
export interface CustomerWords {
  readonly title: string;
  readonly never: string;
  readonly talks: string;
  readonly drills: string;
  readonly next: string;
  readonly read: string;
  readonly best: string;
  readonly bestScore: string;
  /** Behind a best score that was reached before a patient customer only. */
  readonly patient: string;
  readonly drill: string;
  readonly landed: string;
}

export const customerWords: Localised<CustomerWords> = {
  zh: {
    title: '和这位客户练',
    never: '还没打过交道。',
    talks: '{total} 场角色扮演谈过 {played} 场，最好一次 {score} 分：{outcome}。',
    drills: '快练接过 {count} 句，平均 {percent}%。',
    next: '接下来练这个',
    read: '已读',
    best: '最好 {score} 分，{outcome}',
    bestScore: '最好 {score} 分',
    patient: '（客户好说话）',
    drill: '十句异议，一句一句接',
    landed: '接过 {count} 句，平均 {percent}%',
  },
  en: {
    title: 'Practise with this customer',
    never: 'You have not met yet.',
    talks: 'Role-plays played: {played} of {total}. Your best: {score}, {outcome}.',
    drills: 'Objections answered in drills: {count}, at {percent}% on average.',
    next: 'Practise this next',
    read: 'Read',
    best: 'Best: {score}, {outcome}',
    bestScore: 'Your best: {score}',
    patient: ' (easier customer)',
    drill: 'Ten objections, one after the other',
    landed: 'Answered: {count}, average {percent}%',
  },
};
