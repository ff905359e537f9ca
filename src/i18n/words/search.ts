import type { Localised } from '../../domain/locale.ts';

/** The words of search. `{…}` are filled in by `fill`. */
export interface SearchWords {
  readonly title: string;
  readonly intro: string;
  readonly label: string;
  readonly placeholder: string;
  readonly loading: string;
  readonly failed: string;
  readonly retry: string;
  readonly none: string;
  readonly noneHint: string;
  readonly found: string;
  readonly groups: Readonly<Record<'lesson' | 'customer' | 'role-play' | 'objection' | 'term' | 'technique', string>>;
  readonly withoutScript: string;
}

export const searchWords: Localised<SearchWords> = {
  zh: {
    title: '搜索',
    intro: '课文、客户、角色扮演、术语、招法，边打字边找。',
    label: '找什么',
    placeholder: '比如：优柔寡断、折扣、沉默',
    loading: '正在准备……',
    failed: '搜索用的资料没有取到。看看网络，再试一次。',
    retry: '再试一次',
    none: '没有找到“{query}”。',
    noneHint: '换个说法，或者少打几个字。',
    found: '找到 {count} 处',
    groups: { lesson: '课文', customer: '客户', 'role-play': '角色扮演', objection: '异议（快练）', term: '术语', technique: '招法' },
    withoutScript: '搜索要用到脚本。没有脚本时，可以从课程目录里找。',
  },
  en: {
    title: 'Search',
    intro: 'Lessons, customers, role-plays, terms and techniques, as you type.',
    label: 'Look for',
    placeholder: 'e.g. discount, silent, rapport',
    loading: 'Getting ready …',
    failed: 'What search needs could not be fetched. Check the connection and try again.',
    retry: 'Try again',
    none: 'Nothing found for “{query}”.',
    noneHint: 'Try other words, or fewer letters.',
    found: '{count} found',
    groups: {
      lesson: 'Lessons',
      customer: 'Customers',
      'role-play': 'Role-plays',
      objection: 'Objections to drill',
      term: 'Terms',
      technique: 'Techniques',
    },
    withoutScript: 'Search needs scripts. Without them, the list of courses is the way in.',
  },
};
