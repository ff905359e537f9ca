import { holdsPhrase, type Phrase, phraseOf } from './tokens.ts';

/**
 * Words that people use for one another; what customers say aloud is in sayings.ts, other names of a term stand with it in the glossary
 * (`also`). Every one of a group is looked for where one of them is typed.
 */
const GROUPS: readonly (readonly string[])[] = [
  ['转介绍', '推荐', '引荐', '介绍朋友', '介绍客户', '介绍'],
  ['二选一', '二择一', '两个里挑一个', '选择成交法'],
  ['激将', '激将法', '轻轻激一下'],
  ['约客户见面', '约客户', '约见', '约时间', '约访', '约面谈', '预约', '邀约'],
  ['谁说了算', '说了算', '谁拍板', '拍板', '谁做主', '谁来决定', '决策人'],
  ['从哪儿学起', '从哪里学起', '从哪学起', '从哪儿开始', '从哪里开始', '从哪开始', '怎么开始', '先学什么', '新人', '学习路线'],
  ['流失', '留住客户', '留住', '销户', '客户留存'],
  ['卖保险', '做保险', '跑保险', '保险'],
  ['卖饲料', '做饲料', '跑饲料', '饲料'],
  ['卖设备', '做设备', '跑设备', '设备'],
  ['卖基金', '做证券', '券商', '炒股', '证券'],
  ['投诉', '抱怨', '客诉', '补救服务', '售后投诉'],
  ['前台', '秘书', '总机', '门卫'],
  ['二八法则', '二八', '八二'],
  ['客户分级', '客户分类', '分级', '分类', '分等'],
  ['考试', '结业考试', '考核'],
  ['by phone', 'on the phone', 'telephone', 'phone', 'appointment call'],
  ['front desk', 'receptionist', 'reception', 'secretary', 'switchboard'],
  ['complaints', 'complaint', 'complaining', 'complains', 'complain', 'service recovery'],
  ['two-way choice', 'choice of two', 'alternative close', 'either-or'],
  ['light challenge', 'goad', 'provoke'],
  ['recommendation', 'recommendations', 'recommend', 'introductions', 'introduction', 'referrals', 'referral', 'refer me'],
  ['appointments', 'appointment', 'book a meeting', 'get a meeting', 'set up a meeting', 'cold calling', 'cold call'],
  ['decision makers', 'decision maker', 'final say', 'who decides', 'who makes the decision'],
  [
    'where do i start',
    'where to start',
    'where should i start',
    'where to begin',
    'where do i begin',
    'new hire',
    'beginner',
    'learning path',
  ],
  ['losing customers', 'losing clients', 'keep clients', 'keep customers', 'retain', 'retention', 'churn'],
  ['customer tiers', 'customer tier', 'classify customers', 'classifying', 'classify', 'classification'],
  ['exam', 'final exam', 'examination'],
];

/** A word as it was typed, and the others that are looked for with it. */
export interface OtherWords {
  readonly phrase: Phrase;
  readonly others: readonly string[];
}

const byLength = (a: Phrase, b: Phrase): number => b.text.length - a.text.length;
const PHRASES = GROUPS.map((group) => group.map(phraseOf).sort(byLength));

/** Chinese words of all groups, so that they can be mistyped. */
export const MEANT_NAMES: readonly string[] = PHRASES.flatMap((group) => group.flatMap(({ text, isHan }) => (isHan ? [text] : [])));

/** Of each group the longest member in a query, with its other words; the longest first. */
export function meaningsIn(query: string): readonly OtherWords[] {
  const typed = phraseOf(query);
  return PHRASES.flatMap((group): OtherWords[] => {
    const phrase = group.find((one) => holdsPhrase(typed, one));
    return phrase ? [{ phrase, others: group.filter((one) => one !== phrase).map(({ text }) => text) }] : [];
  }).sort((a, b) => byLength(a.phrase, b.phrase));
}
