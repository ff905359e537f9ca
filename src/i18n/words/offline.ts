import type { Localised } from '../../domain/locale.ts';

/** The words of working without a connection. `{…}` are filled in by `fill`. */
export interface OfflineWords {
  readonly title: string;
  readonly text: string;
  readonly unsupported: string;
  readonly keeping: string;
  readonly kept: string;
  readonly notKept: string;
  readonly altered: string;
  readonly failed: string;
  readonly full: string;
  /** The row of everything, what the other rows say once they are there. */
  readonly all: string;
  readonly there: string;
  readonly keep: string;
  readonly refresh: string;
  readonly forget: string;
  readonly forgetNote: string;
  /** What folds away: the courses one by one. */
  readonly oneCourse: string;
  readonly keepCourse: string;
  readonly keptCourse: string;
  readonly newContent: string;
  readonly lostTitle: string;
  readonly lostText: string;
  readonly lostHome: string;
}

export const offlineWords: Localised<OfflineWords> = {
  zh: {
    title: '离线使用',
    text: '课文、测验、角色扮演、快练、搜索，都可以存到这台设备上，没有信号也能用。',
    unsupported: '这个浏览器（或这个窗口）存不了网页，只能联网使用。',
    keeping: '正在存：{done} / {files}',
    kept: '中文内容已全部存在这台设备上，断网也能用。',
    notKept: '还没有存。',
    altered:
      '没有存完：至少 {files} 个文件送到时和发布的不一样，没有存。多半是这里的网络要先登录；登录后或换个网络再试。一直这样，请告诉管网站的人：服务器改动了网页。',
    failed: '没有存完：网络断了。已经存下的不会丢，联网后再试。',
    full: '没有存完：设备的空间不够。删掉一些别的东西，再试一次。',
    all: '全部中文内容',
    there: '已存好',
    keep: '存到这台设备',
    refresh: '看看有没有新内容',
    forget: '从这台设备上删掉',
    forgetNote: '只删网页，学习记录不动。',
    oneCourse: '只存其中一门课',
    keepCourse: '只存这门',
    keptCourse: '“{course}”已经存好。',
    newContent: '内容有更新，打开下一页就是新的。正在谈的不受影响。',
    lostTitle: '这一页还没有存到这台设备上',
    lostText: '现在没有网络。已经存下的课文、角色扮演都能打开；这一页要等有网络的时候。',
    lostHome: '回首页',
  },
  en: {
    title: 'Without a connection',
    text: 'Lessons, quizzes, role-plays, drills and search can be kept on this device and work with no signal.',
    unsupported: 'This browser, or this window, can’t keep pages: it needs a connection.',
    keeping: 'Keeping {done} of {files}',
    kept: 'Everything in English is on this device and works without a connection.',
    notKept: 'Nothing is kept yet.',
    altered:
      'Not all is kept: {files} or more files came otherwise than they were published and were left out. Most often a network wants you to sign in first; do so, or take another one, and try again. If it stays like this, tell whoever runs the site: the host changes its pages.',
    failed: 'It stopped half-way: the connection is gone. What is kept stays; try again when you are online.',
    full: 'It stopped half-way: this device is full. Make some room and try again.',
    all: 'Everything in English',
    there: 'On this device',
    keep: 'Keep it on this device',
    refresh: 'Look for new content',
    forget: 'Remove it from this device',
    forgetNote: 'Only pages go; your learning record stays.',
    oneCourse: 'Keep one course only',
    keepCourse: 'Only this course',
    keptCourse: '“{course}” is on this device.',
    newContent: 'There is new content; the next page you open will show it. A talk under way is not touched.',
    lostTitle: 'This page is not on this device yet',
    lostText: 'There is no connection. The lessons and role-plays that are kept all open; this page has to wait for a signal.',
    lostHome: 'To the home page',
  },
};
