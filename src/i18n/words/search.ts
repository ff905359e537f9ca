import type { Locale, Localised } from '../../domain/locale.ts';
import { rolePlayWords } from './role-play.ts';
import { siteWords } from './site.ts';

/** Kinds of things that search finds, as results are grouped. */
type Kind = 'objection' | 'customer' | 'role-play' | 'term' | 'technique' | 'lesson' | 'path' | 'quiz';

/** The words of search. `{…}` are filled in by `fill`. */
export interface SearchWords {
  readonly title: string;
  /** For those who see the page’s address only: in a list of results elsewhere. */
  readonly intro: string;
  readonly label: string;
  readonly placeholder: string;
  /** While its texts are fetched: `{share}` in per cent. */
  readonly loading: string;
  /** What the bar shows. */
  readonly progress: string;
  /** Beside the first results, while the rest is fetched. */
  readonly moreToCome: string;
  readonly failed: string;
  readonly retry: string;
  readonly none: string;
  readonly noneHints: readonly string[];
  readonly found: string;
  /** Beside results: `{words}` of the query stand nowhere. */
  readonly without: string;
  readonly more: string;
  readonly groups: Readonly<Record<Kind, string>>;
  /** Above the lesson that answers a question by itself, and after it. */
  readonly lead: string;
  readonly leadMore: string;
  /** Why lines, or customers, are found, said once above them: with `{said}`, what was typed of a customer’s words. */
  readonly sameSaying: string;
  readonly saysThis: string;
  readonly tryThese: string;
  /** What one may ask, by kind of question. */
  readonly examples: readonly { readonly title: string; readonly queries: readonly string[] }[];
  readonly browse: string;
  readonly withoutScript: string;
  /** What things are called where nothing else says it: learners type these words too. */
  readonly kinds: { readonly quiz: string; readonly exam: string; readonly path: string; readonly course: string };
}

export const searchWords: Localised<SearchWords> = {
  zh: {
    title: '搜索',
    intro: '怎么想就怎么问：客户嘴里的话、术语、人名，整句也行。',
    label: '客户的一句话、一个词、一个人、一整句问话，都行。',
    placeholder: '比如：太贵了怎么回',
    loading: '正在准备，已好 {share}%',
    progress: '搜索准备的进度',
    moreToCome: '课文还在准备，稍后会更全。',
    failed: '搜索用的资料没有取到。看看网络，再试一次。',
    retry: '再试一次',
    none: '没有找到“{query}”。',
    noneHints: ['换成客户嘴里的原话，比如“太贵了”。', '只留最要紧的一个词，比如“沉默”。', '找人，就打他的称呼，比如“高老板”。'],
    found: '找到 {count} 处。',
    without: '“{words}”哪儿都没提到，下面是按其余的词找的。',
    more: '还有 {count} 处',
    groups: {
      objection: '客户会这么说',
      customer: '客户类型',
      'role-play': '角色扮演',
      term: '术语',
      technique: '技巧',
      lesson: '课文',
      path: '课程和路线',
      quiz: '测验和考试',
    },
    lead: '课文这样回答',
    leadMore: '去读这一课',
    sameSaying: '都是“{said}”的意思',
    saysThis: '常说“{said}”的人',
    tryThese: '可以这样问',
    examples: [
      { title: '客户这么说', queries: ['太贵了', '我再想想', '发我一份资料', '叫你们经理来'] },
      { title: '想弄明白', queries: ['试探成交是什么', '客户不说话怎么办', '怎么请人转介绍'] },
      { title: '找一个人、一行', queries: ['高老板', '饲料', '从哪儿学起'] },
    ],
    browse: '也可以翻一翻：',
    withoutScript: '搜索要用到脚本。没有脚本时，可以从课程目录里找。',
    kinds: { quiz: '测验', exam: '结业考试', path: '学习路线', course: '课程' },
  },
  en: {
    title: 'Search',
    intro: 'Ask as you would ask a colleague: a customer’s words, a term, a name, a whole question.',
    label: 'A customer’s words, a term, a name, a whole question: ask as you would ask a colleague.',
    placeholder: 'e.g. how to answer “too expensive”',
    loading: 'Getting search ready, {share} % there',
    progress: 'How far search has got ready',
    moreToCome: 'Lessons are still on their way.',
    failed: 'What search needs could not be fetched. Check the connection and try again.',
    retry: 'Try again',
    none: 'Nothing found for “{query}”.',
    noneHints: [
      'Try the customer’s own words: “too expensive”.',
      'Keep only the word that matters most: “silence”.',
      'For a person, type the name: “Mr Gao”.',
    ],
    found: '{count} found.',
    without: 'Nothing mentions “{words}”; these are found by the other words.',
    more: '{count} more',
    groups: {
      objection: 'What customers say',
      customer: 'Customer types',
      'role-play': 'Role-plays',
      term: 'Terms',
      technique: 'Techniques',
      lesson: 'Lessons',
      path: 'Courses and paths',
      quiz: 'Quizzes and exams',
    },
    lead: 'What the lesson says',
    leadMore: 'Read the lesson',
    sameSaying: 'Ways of saying “{said}”',
    saysThis: 'Who often says “{said}”',
    tryThese: 'Try asking',
    examples: [
      { title: 'What a customer says', queries: ['too expensive', 'let me think about it', 'send me an email', 'get me your manager'] },
      { title: 'What you want to know', queries: ['what is a trial close', 'the customer says nothing', 'how do I ask for a referral'] },
      { title: 'A person, a trade', queries: ['Mr Gao', 'animal feed', 'where do I start'] },
    ],
    browse: 'Or look around: ',
    withoutScript: 'Search needs scripts. Without them, the list of courses is the way in.',
    kinds: { quiz: 'Quiz', exam: 'Final exam', path: 'Learning path', course: 'Course' },
  },
};

/** What the site calls the things that can be found: what search is given to index. */
export const namesOfKinds = (locale: Locale) => ({
  ...searchWords[locale].kinds,
  paths: { title: siteWords(locale).paths, text: siteWords(locale).pathsText },
  trades: rolePlayWords[locale].trades,
  stages: rolePlayWords[locale].stages,
});
