/** Words that people type for one another. Asked only where little is found as typed. */
const GROUPS: readonly (readonly string[])[] = [
  ['太贵', '贵', '嫌贵', '价格高', '价格太高', '价高', '便宜', '打折', '降价', '让价', '折扣', '价钱'],
  ['不说话', '沉默', '话少', '不吭声', '不声不响'],
  ['犹豫', '拿不定主意', '考虑考虑', '再想想', '优柔寡断'],
  ['投诉', '抱怨', '发火', '生气', '强词夺理'],
  ['介绍', '转介绍', '推荐'],
  ['二选一', '二择一', '两个里挑一个', '选择成交法'],
  ['激将', '激将法', '轻轻激一下'],
  ['expensive', 'too dear', 'cheaper', 'price too high', 'price', 'discount'],
  ['quiet', 'says nothing', 'silence', 'silent'],
  ['hesitant', 'indecisive', 'undecided', 'indecision', 'hesitate', 'think it over'],
  ['angry', 'shouting', 'complain', 'complaint', 'argumentative'],
  ['two-way choice', 'choice of two', 'alternative close', 'either-or'],
  ['light challenge', 'goad', 'provoke'],
  ['recommend', 'introduction', 'referral'],
];

/** Other words for the query, where all of it is one of a group; nearest first. */
export function same(query: string): readonly string[] {
  const low = query.trim().toLowerCase();
  return GROUPS.filter((group) => group.includes(low)).flatMap((group) => group.filter((word) => word !== low));
}

/** Other queries that mean the same: of each group with a member in the query, every other member, alone. */
export function alike(query: string): readonly string[] {
  const low = query.toLowerCase();
  return GROUPS.flatMap((group) => {
    const typed = group.filter((word) => low.includes(word)).sort((a, b) => b.length - a.length)[0];
    return typed === undefined ? [] : group.filter((word) => word !== typed);
  });
}
