import type { Localised } from '../../../domain/locale.ts';

/** What a lesson says of its parts. */
export interface LessonPartWords {
  /** Above a part: which it is, and of how many. */
  readonly partOf: (number: number, total: number) => string;
  /** Minutes to the end of the lesson. */
  readonly left: (minutes: number) => string;
  /** Below a part, before the title of the next. */
  readonly goOn: (number: number) => string;
  /** In the list of parts, behind what was read, and behind where one goes on. */
  readonly read: string;
  readonly here: string;
}

export const lessonPartWords: Localised<LessonPartWords> = {
  zh: {
    partOf: (number, total) => `第 ${number} 节，共 ${total} 节`,
    left: (minutes) => `还剩约 ${minutes} 分钟`,
    goOn: (number) => `接着读第 ${number} 节`,
    read: '已读完',
    here: '从这儿接着读',
  },
  en: {
    partOf: (number, total) => `Part ${number} of ${total}`,
    left: (minutes) => `about ${minutes} min left`,
    goOn: (number) => `Go on to part ${number}`,
    read: 'done',
    here: 'go on here',
  },
};
