import type { Locale, Localised } from '../domain/locale.ts';
import type { Mood } from '../domain/persona/persona.ts';

/** The words of pages and layouts. Activities have dictionaries of their own beside this one. */
const zh = {
  brand: '陪练',
  tagline: '八种客户，一间排练室',
  description: '陪练：愿意打开的销售训练。课程、测验，还有能陪你练对话的八种客户。',
  skip: '跳到正文',
  search: '搜索',
  glossary: '术语表',
  glossaryText: '这些词在课文里会遇到，中英对照。',
  taughtIn: '课文：',
  paths: '学习路线',
  pathsText: '不知道从哪儿学起，就挑一条。每条路线都排好了先后，做到哪儿，记到哪儿。',
  stepKinds: { lesson: '课文', 'role-play': '角色扮演', drill: '快练', exam: '考试' },
  asTable: '看数字',
  done: '做过了',
  allEight: '八种客户混着来',
  mainNavigation: '主导航',
  otherLanguage: 'English',
  courses: '课程',
  customers: '客户',
  rolePlays: '角色扮演',
  drills: '快练',
  progress: '进度',
  footerPrivacy: '学习记录只存在这台设备的浏览器里，不会上传。',
  footerSources: '课文依据公开的销售培训资料重写；属于补充的部分，课文里都有注明。',

  heroTitle: '先在这里谈砸，再去见客户。',
  heroText: '八种客户，一间排练室。谈一场，看清自己是在哪一句上丢的单，再来一遍。',
  heroStart: (who: string) => `和${who}谈一场`,
  heroAsk: '换作你，怎么接？',
  startTitle: '从这里开始',
  startRead: '再看门道',
  startTalk: '先谈一场',
  startCheck: '最后答几题',
  peopleTitle: '你会遇到的八种人',
  peopleText: '同样一句话，有人听了舒服，有人听了就走。先认清坐在对面的是谁。',
  peopleAll: '逐一认识他们',
  coursesTitle: '课程',
  coursesText: '一门课由短课文组成，每课之后有测验，能练的都配有角色扮演。',
  noCourses: '还没有课程。在 content/courses 里加一门，这里就会出现。',
  lessons: (count: number) => `${count} 课`,
  minutes: (count: number) => `${count} 分钟`,
  aboutMinutes: (count: number) => `约 ${count} 分钟`,
  outcomes: '学完之后，你能够',
  lessonList: '课文',
  startCourse: '从第一课开始',
  exam: '结业考试',
  examText: '从整门课的题目里抽题，检验是不是真的会了。',
  quiz: '测验',
  toQuiz: '去做这一课的测验',
  questions: (count: number) => `${count} 题`,
  quizText: '答错不要紧，每个选项都会告诉你为什么。',
  backToLesson: '回到课文',
  previousLesson: '上一课',
  nextLesson: '下一课',
  lessonOf: (position: number, total: number) => `第 ${position} 课，共 ${total} 课`,
  inThisLesson: '本课内容',
  supplement: '补充说明',
  notBuilt: '这一部分还在准备。',
  backToCourse: '回到课程',

  rolePlaysTitle: '角色扮演',
  rolePlaysText: '挑一位客户坐下来谈。没有倒计时，说错了可以回到那一句重来。',
  noRolePlays: '还没有角色扮演。在 content/role-plays 里加一个，这里就会出现。',
  hiddenType: '不告诉你是哪一种',

  customersTitle: '八种客户',
  customersText: '没有难缠的客户，只有还没看懂的人。每个人都有五种神色，学会看，再学会说。',
  sounds: '听他们说话',
  moodsTitle: '神色',
  readLesson: '读这一课',
  talkWith: '谈一场',

  progressTitle: '你的进度',
  progressText: '练过的每一次都记在这台设备上。换设备前，记得导出一份。',

  notFoundTitle: '这里没有这一页',
  notFoundText: '可能是地址打错了一个字，也可能是这一页搬走了。你的学习记录没有受影响。',
  notFoundHome: '回首页',

  dialogue: '对话',
  dialogueBad: '反面对话：这样谈会谈砸',
  summary: '带走这一页',
  rolePlayInvite: '轮到你了',
  rolePlayMissing: '这场角色扮演还在排练中。',
  checkMissing: '这道题还在准备。',
};

export type SiteWords = typeof zh;

const en: SiteWords = {
  brand: 'Peilian',
  tagline: 'Eight customers, one rehearsal room',
  description:
    'Peilian: sales training people choose to open. Courses, quizzes, and eight kinds of customer to practise a conversation with.',
  skip: 'Skip to content',
  search: 'Search',
  glossary: 'Glossary',
  glossaryText: 'The words that lessons use, in English and Chinese.',
  taughtIn: 'Lesson: ',
  paths: 'Learning paths',
  pathsText: 'Not sure where to begin? Take one of these. Each has its order, and remembers how far you came.',
  stepKinds: { lesson: 'Lesson', 'role-play': 'Role-play', drill: 'Drill', exam: 'Examination' },
  asTable: 'As a table',
  done: 'Done',
  allEight: 'All eight customers, mixed',
  mainNavigation: 'Main',
  otherLanguage: '中文',
  courses: 'Courses',
  customers: 'Customers',
  rolePlays: 'Role-plays',
  drills: 'Drills',
  progress: 'Progress',
  footerPrivacy: 'Your learning record stays in this browser, on this device. Nothing is sent anywhere.',
  footerSources: 'Lessons are written afresh from published sales-training material; where one goes beyond it, it says so.',

  heroTitle: 'Get it wrong here first.',
  heroText:
    'Eight kinds of customer and a quiet room to rehearse in. Hold one conversation, see which line cost you the deal, and take it again.',
  heroStart: (who) => `Talk to ${who}`,
  heroAsk: 'What would you say?',
  startTitle: 'Start here',
  startRead: 'Then see what was going on',
  startTalk: 'Talk first',
  startCheck: 'And check what has stayed',
  peopleTitle: 'Eight people you will meet',
  peopleText: 'The sentence that settles one customer sends another out of the door. First, learn who is sitting across from you.',
  peopleAll: 'Meet all eight',
  coursesTitle: 'Courses',
  coursesText: 'Short lessons, a quiz after each, and a conversation to practise wherever one can be practised.',
  noCourses: 'No course yet. Add one under content/courses and it appears here.',
  lessons: (count) => (count === 1 ? '1 lesson' : `${count} lessons`),
  minutes: (count) => (count === 1 ? '1 minute' : `${count} minutes`),
  aboutMinutes: (count) => (count === 1 ? 'about 1 minute' : `about ${count} minutes`),
  outcomes: 'When you are done, you can',
  lessonList: 'Lessons',
  startCourse: 'Start with lesson one',
  exam: 'Final exam',
  examText: 'Questions drawn from the whole course, to see what has stayed.',
  quiz: 'Quiz',
  toQuiz: 'Take this lesson’s quiz',
  questions: (count) => (count === 1 ? '1 question' : `${count} questions`),
  quizText: 'A wrong answer costs nothing: every option tells you why.',
  backToLesson: 'Back to the lesson',
  previousLesson: 'Previous lesson',
  nextLesson: 'Next lesson',
  lessonOf: (position, total) => `Lesson ${position} of ${total}`,
  inThisLesson: 'In this lesson',
  supplement: 'Beyond the source',
  notBuilt: 'This part is still being prepared.',
  backToCourse: 'Back to the course',

  rolePlaysTitle: 'Role-plays',
  rolePlaysText: 'Choose a customer and sit down. Nothing is timed, and you can go back to the line that went wrong.',
  noRolePlays: 'No role-play yet. Add one under content/role-plays and it appears here.',
  hiddenType: 'The type is yours to find out',

  customersTitle: 'Eight kinds of customer',
  customersText:
    'There are no difficult customers, only people not yet understood. Each has five moods: learn to read them, then to answer.',
  sounds: 'How they sound',
  moodsTitle: 'Moods',
  readLesson: 'Read the lesson',
  talkWith: 'Sit down with them',

  progressTitle: 'Your progress',
  progressText: 'Everything you have practised is kept on this device. Before you change devices, export a copy.',

  notFoundTitle: 'There is no such page',
  notFoundText: 'A letter in the address may be wrong, or the page has moved. Your learning record is untouched.',
  notFoundHome: 'Home',

  dialogue: 'A conversation',
  dialogueBad: 'How it goes wrong',
  summary: 'The page to take with you',
  rolePlayInvite: 'Your turn',
  rolePlayMissing: 'This role-play is still being rehearsed.',
  checkMissing: 'This question is still being prepared.',
};

const words: Localised<SiteWords> = { zh, en };

/** The words of pages and layouts in one language. */
export function siteWords(locale: Locale): SiteWords {
  return words[locale];
}

const moods: Localised<Readonly<Record<Mood, string>>> = {
  zh: { warm: '热络', open: '愿意听', neutral: '平静', cool: '冷下来', closing: '要走了' },
  en: { warm: 'warm', open: 'open', neutral: 'neutral', cool: 'cool', closing: 'about to leave' },
};

/** What a mood is called where a persona gives it no name of its own. */
export function moodWord(locale: Locale, mood: Mood): string {
  return moods[locale][mood];
}
