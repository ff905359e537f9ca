import type { Locale, Localised } from '../../../domain/locale.ts';
import type { StoreFailure } from '../../../domain/log/store-failure.ts';
import type { Outcome } from '../../../domain/record/move.ts';

/** What ticks, 'continue' and the record say. Plain texts, since islands get them as props: `{name}` stands for a value, see `fill`. */
export interface ProgressWords {
  readonly loading: string;
  readonly needsScript: string;
  /** Said where the log cannot be read or written. */
  readonly failures: Readonly<Record<StoreFailure, string>>;

  /** The record at a glance: what a figure is of, and what stands behind the figure, with `{total}` or `{won}`. */
  readonly inAll: {
    readonly title: string;
    readonly lessons: string;
    readonly lessonsRead: string;
    readonly quizzes: string;
    readonly quizzesPassed: string;
    readonly talks: string;
    readonly talksWon: string;
    readonly drills: string;
    readonly drillsDone: string;
  };

  /** What folds away, with `{count}`: lessons of a course, courses, customers; and how long a course is. */
  readonly lessonsNotBegun: string;
  readonly coursesNotBegun: string;
  readonly courseLength: string;

  readonly opened: string;
  readonly read: string;
  readonly notRead: string;
  readonly quizBest: string;
  readonly quizPassed: string;
  readonly quizOpen: string;
  readonly readNow: string;
  readonly unsaved: string;

  readonly lessonsRead: string;
  readonly quizzesPassed: string;
  readonly examBest: string;
  readonly examOpen: string;
  readonly courseComplete: string;

  readonly empty: string;
  readonly emptyStart: string;
  readonly coursesTitle: string;
  readonly lessonColumn: string;
  readonly readColumn: string;
  readonly quizColumn: string;
  readonly examRow: string;
  readonly customersTitle: string;
  readonly customersText: string;
  readonly customerColumn: string;
  readonly runsColumn: string;
  readonly wonColumn: string;
  readonly bestColumn: string;
  /** Of a customer whom one has not met; and, with `{count}`, before those. */
  readonly never: string;
  readonly notMet: string;
  readonly mixed: string;
  readonly outcomes: Readonly<Record<Outcome, string>>;
  readonly bestRun: string;
  /** Behind a best score that was reached before a patient customer only. */
  readonly patient: string;
  readonly drillsTitle: string;
  readonly drillsText: string;
  readonly drillColumn: string;
  readonly roundsColumn: string;
  readonly linesColumn: string;
  readonly wellColumn: string;
  readonly mixedDrill: string;
  readonly skillsTitle: string;
  readonly skillsText: string;
  /** With `{percent}` and `{count}`; also with `{first}`, where it was another share at first. */
  readonly skillScore: string;
  readonly skillChanged: string;
  /** With `{count}` and `{least}`: too few answers to tell a share. */
  readonly skillFew: string;
  readonly notesTitle: string;

  readonly keepTitle: string;
  readonly keepText: string;
  readonly kept: string;
  readonly evictable: string;
  readonly askToKeep: string;
  readonly notGranted: string;
  readonly export: string;
  readonly exportText: string;
  readonly import: string;
  readonly importText: string;
  readonly found: string;
  readonly foundNothingNew: string;
  readonly foundUnreadable: string;
  /** Nothing in the file could be read; `{count}` entries. */
  readonly foundUnreadableOnly: string;
  /** A record without entries. */
  readonly foundEmpty: string;
  readonly working: string;
  readonly add: string;
  readonly cancel: string;
  readonly added: string;
  readonly undo: string;
  /** The same where nothing stands beside it. */
  readonly undoImport: string;
  /** With `{date}`, when it was added. */
  readonly imported: string;
  readonly undone: string;
  /** With `{count}`, of recordings that the learner kept. */
  readonly recordings: string;
  readonly dropRecordings: string;
  readonly recordingsDropped: string;
  readonly recordingsNotDropped: string;
  readonly erase: string;
  readonly eraseText: string;
  readonly eraseAsk: string;
  readonly eraseWarning: string;
  readonly eraseNow: string;
  readonly erased: string;
  readonly notALog: string;
  readonly newerLog: string;
  readonly unreadableFile: string;
  readonly setAside: string;
  readonly setAsideWhy: string;
  readonly defects: { readonly noEntry: string; readonly unknownKind: string; readonly badField: string; readonly newer: string };
}

const zh: ProgressWords = {
  loading: '正在翻看你的记录……',
  needsScript: '学习记录存在浏览器里，要打开 JavaScript 才能显示。课文不受影响，照常可以读。',
  failures: {
    refused: '这个浏览器不让本站保存东西（可能是无痕窗口），练了也记不下来。照常可以练；想留下记录，请换普通窗口打开。',
    full: '设备空间满了，刚才这一步还没存下来。先别关这一页：腾出一点空间，它会自己补存。',
    outdated: '另一个标签页里是更新的版本。刷新这一页就能继续记录。',
    silent: '浏览器的存储一直没有回应，刚才这一步还没存下来。照常可以学、可以练；先别关这一页，一有回应就补存。',
    failed: '记录没能读写成功，正在重试。照常可以学、可以练；一直这样的话，请刷新这一页。',
  },

  inAll: {
    title: '到现在为止',
    lessons: '课文',
    lessonsRead: '／{total} 课读完',
    quizzes: '测验',
    quizzesPassed: '／{total} 个通过',
    talks: '角色扮演',
    talksWon: '场，谈成 {won} 场',
    drills: '快练',
    drillsDone: '轮',
  },

  lessonsNotBegun: '还没开始的 {count} 课',
  coursesNotBegun: '还没开始的 {count} 门',
  courseLength: '{count} 课',

  opened: '读过开头',
  read: '已读',
  notRead: '未读',
  quizBest: '{percent}%，还没过',
  quizPassed: '{percent}%，通过',
  quizOpen: '去做',
  readNow: '读完了，已记下。',
  unsaved: '这一课读到了这里，但浏览器没能把它记下来（无痕窗口或空间已满）。课文照常可以读。',

  lessonsRead: '读完 {count}／{total} 课',
  quizzesPassed: '通过 {count}／{total} 个测验',
  examBest: '结业考试最好成绩 {percent}%',
  examOpen: '结业考试还没考',
  courseComplete: '这门课你已经学完了。',

  empty: '这里还是空的。读完一课、做一次测验、练一轮、谈一场，就会记在这里。',
  emptyStart: '从第一课开始',
  coursesTitle: '课程',
  lessonColumn: '课文',
  readColumn: '阅读',
  quizColumn: '测验',
  examRow: '结业考试',
  customersTitle: '和客户谈过的',
  customersText: '分数看两样：最后谈成什么样，每一句离最好的那句有多远。',
  customerColumn: '客户',
  runsColumn: '谈过',
  wonColumn: '谈成',
  bestColumn: '最好一次',
  never: '还没谈过',
  notMet: '还没谈过的 {count} 种',
  mixed: '类型不明或多人',
  outcomes: { won: '谈成了', advanced: '往前走了一步', stalled: '没有下文', lost: '没谈成', 'walk-out': '客户不谈了' },
  bestRun: '{score} 分，{outcome}',
  patient: '（客户好说话）',
  drillsTitle: '快练',
  drillsText: '没练完的那一轮，接过的句子也算在内。',
  drillColumn: '和谁练',
  roundsColumn: '轮数',
  linesColumn: '句数',
  wellColumn: '接得住',
  mixedDrill: '混着来',
  skillsTitle: '各项本领',
  skillsText: '按测验里每道题最近一次的答案来算。',
  skillScore: '{percent}%（{count} 题）',
  skillChanged: '{percent}%，头一回 {first}%（{count} 题）',
  skillFew: '才答了 {count} 题，答满 {least} 题再看',
  notesTitle: '写下的话',

  keepTitle: '保管这份记录',
  keepText: '记录只在这台设备的这个浏览器里。',
  kept: '浏览器已答应长期保存，除非你自己清除。',
  evictable: '设备空间紧张时，浏览器可能会把它清掉。',
  askToKeep: '请浏览器长期保存',
  notGranted: '浏览器这次没有答应。把本站加入书签或主屏幕，用上一段时间再试；要稳妥，就导出一份。',
  export: '导出记录',
  exportText: '存成一个文件，换设备、换浏览器都能带走。',
  import: '导入记录',
  importText: '先检查，再合并：已有的不会重复，也不会被覆盖。',
  found: '文件里有 {total} 条记录，其中 {fresh} 条是这里没有的。',
  foundNothingNew: '文件里的 {total} 条记录，这里都有了，不用再加。',
  foundUnreadable: '另有 {count} 条读不出来，不会加进来。',
  foundUnreadableOnly: '文件里的 {count} 条记录都读不出来，什么都没有改动。文件可能坏了，或者被改过。',
  foundEmpty: '这份记录是空的，没有可加的。',
  working: '请稍等……',
  add: '加进来（{count} 条）',
  cancel: '算了',
  added: '已存好，加进来 {count} 条。',
  undo: '撤回',
  undoImport: '撤回这次导入',
  imported: '{date} 导入',
  undone: '已撤回，拿出去 {count} 条。',
  erase: '清空记录',
  recordings: '留下的录音：{count} 段。只在这台设备上，不进导出的文件。',
  dropRecordings: '删掉全部录音',
  recordingsDropped: '录音删掉了。',
  recordingsNotDropped: '没有删成，请再试一次。',
  eraseText: '把这台设备上的学习记录全部删掉。要留底，先导出一份。',
  eraseAsk: '真的全部删掉？',
  eraseWarning: '课文进度、测验、角色扮演、快练、写下的话和留下的录音都会从这台设备上删掉，找不回来。存到设备上的课文不受影响。',
  eraseNow: '全部删掉',
  erased: '记录已全部删掉。',
  notALog: '这不是陪练的记录文件，什么都没有改动。请选用“导出记录”存下的那个 .json 文件。',
  newerLog: '这个文件是更新版本的陪练存下的。先把本站刷新到新版，再导入。什么都没有改动。',
  unreadableFile: '这个文件读不出来，什么都没有改动。请选用“导出记录”存下的那个 .json 文件。',
  setAside: '有 {count} 条记录读不出来，先放在一边',
  setAsideWhy: '它们原样留着，一条没删，导出时也会带上。其余记录不受影响。',
  defects: {
    noEntry: '不是一条记录',
    unknownKind: '不认识的种类：{found}',
    badField: '“{field}”这一项缺失或不合规则',
    newer: '由更新版本的陪练写下',
  },
};

const en: ProgressWords = {
  loading: 'Looking up your record …',
  needsScript: 'Your record lives in this browser and needs JavaScript to be shown. Lessons can be read without it.',
  failures: {
    refused:
      'This browser will not let the site store anything, perhaps because the window is private. You can practise all the same, but nothing will be remembered; an ordinary window keeps your record.',
    full: 'This device is out of space, so that last step is not saved yet. Keep this page open: free some space and it saves by itself.',
    outdated: 'A newer version of this site is open in another tab. Reload this page and your record goes on.',
    silent:
      'The browser’s storage does not answer, so that last step is not saved yet. Reading and practising work as before; keep this page open, and it saves as soon as there is an answer.',
    failed:
      'Your record could not be read or saved; it is being tried again. Reading and practising work as before. If this stays, reload the page.',
  },

  inAll: {
    title: 'So far',
    lessons: 'Lessons',
    lessonsRead: 'of {total} read',
    quizzes: 'Quizzes',
    quizzesPassed: 'of {total} passed',
    talks: 'Talks',
    talksWon: 'held, {won} won',
    drills: 'Drill rounds',
    drillsDone: 'done',
  },

  lessonsNotBegun: 'Lessons not begun ({count})',
  coursesNotBegun: 'Courses not begun ({count})',
  courseLength: 'lessons: {count}',

  opened: 'Begun',
  read: 'Read',
  notRead: 'Not yet',
  quizBest: '{percent}%, not yet passed',
  quizPassed: '{percent}%, passed',
  quizOpen: 'Take it',
  readNow: 'Read to the end, and noted.',
  unsaved: 'You have reached the end, but this browser could not note it (a private window, or no space left). Reading works all the same.',

  lessonsRead: 'Lessons read: {count} of {total}',
  quizzesPassed: 'Quizzes passed: {count} of {total}',
  examBest: 'Final exam, best score: {percent}%',
  examOpen: 'Final exam: not taken yet',
  courseComplete: 'You have completed this course.',

  empty: 'Nothing here yet. Read a lesson, take a quiz, do a drill or hold a conversation, and it is kept here.',
  emptyStart: 'Start with lesson one',
  coursesTitle: 'Courses',
  lessonColumn: 'Lesson',
  readColumn: 'Reading',
  quizColumn: 'Quiz',
  examRow: 'Final exam',
  customersTitle: 'Conversations',
  customersText: 'A score weighs two things: how the talk ended, and how close each line came to the best one.',
  customerColumn: 'Customer',
  runsColumn: 'Talks',
  wonColumn: 'Won',
  bestColumn: 'Best',
  never: 'Not met yet',
  notMet: 'Not met yet ({count})',
  mixed: 'Unknown, or several',
  outcomes: { won: 'won', advanced: 'a step forward', stalled: 'left open', lost: 'lost', 'walk-out': 'broken off' },
  bestRun: '{score}, {outcome}',
  patient: ' (easier customer)',
  drillsTitle: 'Drills',
  drillsText: 'Lines count from the first one you answer; a round counts once it is finished.',
  drillColumn: 'With',
  roundsColumn: 'Rounds',
  linesColumn: 'Lines',
  wellColumn: 'Answered well',
  mixedDrill: 'All of them, mixed',
  skillsTitle: 'Skill by skill',
  skillsText: 'From your latest answer to each quiz question.',
  skillScore: '{percent}% (questions: {count})',
  skillChanged: '{percent}%, at first {first}% (questions: {count})',
  skillFew: 'Too early to say: {count} of {least} questions answered',
  notesTitle: 'Notes to yourself',

  keepTitle: 'Keeping your record',
  keepText: 'It is in this browser, on this device, and nowhere else.',
  kept: 'The browser has agreed to keep it until you clear it yourself.',
  evictable: 'If the device runs short of space, the browser may clear it.',
  askToKeep: 'Ask the browser to keep it',
  notGranted:
    'The browser has not agreed this time. Bookmark the site or add it to your home screen, use it for a while, then ask again. To be safe, export a copy.',
  export: 'Export my record',
  exportText: 'One file, to take to another device or browser.',
  import: 'Import a record',
  importText: 'Checked first, then merged: nothing is doubled, nothing is overwritten.',
  found: 'Entries in this file: {total}. New on this device: {fresh}.',
  foundNothingNew: 'Everything in this file is here already (entries: {total}). There is nothing to add.',
  foundUnreadable: 'Entries that cannot be read, and stay out: {count}.',
  foundUnreadableOnly:
    'None of the entries in this file can be read (entries: {count}), and nothing was changed. The file may be damaged or edited.',
  foundEmpty: 'This record is empty: there is nothing to add.',
  working: 'One moment …',
  add: 'Add them ({count})',
  cancel: 'Leave it',
  added: 'Saved. Entries added: {count}.',
  undo: 'Undo',
  undoImport: 'Undo this import',
  imported: 'Imported {date}',
  undone: 'Undone. Entries taken out: {count}.',
  erase: 'Erase my record',
  recordings: 'Recordings you kept: {count}. They are on this device alone, and not in the exported file.',
  dropRecordings: 'Delete all recordings',
  recordingsDropped: 'The recordings are deleted.',
  recordingsNotDropped: 'They could not be deleted. Please try again.',
  eraseText: 'Deletes everything you have done from this device. To keep a copy, export it first.',
  eraseAsk: 'Erase everything?',
  eraseWarning:
    'Your reading, quizzes, role-plays, drills, notes and the recordings you kept are deleted from this device and cannot be brought back. Pages kept for offline use stay.',
  eraseNow: 'Erase everything',
  erased: 'Your record has been erased.',
  notALog: 'This is not a Peilian record, and nothing was changed. Choose the .json file that “Export my record” saved.',
  newerLog: 'A newer version of Peilian wrote this file. Reload the site to update it, then import again. Nothing was changed.',
  unreadableFile: 'The file could not be read, and nothing was changed. Choose the .json file that “Export my record” saved.',
  setAside: 'Entries that could not be read, set aside: {count}',
  setAsideWhy: 'They are kept as they are; none was deleted, and an export takes them along. The rest of your record is not affected.',
  defects: {
    noEntry: 'not an entry',
    unknownKind: 'a kind this version does not know: {found}',
    badField: '“{field}” is missing or holds what it cannot',
    newer: 'written by a newer version of Peilian',
  },
};

const words: Localised<ProgressWords> = { zh, en };

/** The words of progress in one language. */
export function progressWords(locale: Locale): ProgressWords {
  return words[locale];
}
