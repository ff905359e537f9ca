import type { Localised } from '../../domain/locale.ts';

/** What the debrief of a talk with several types says of where to start. Plain texts: `{name}` stands for a value, see `fill`. */
export interface PlacementWords {
  /** What such a talk is for, in its briefing. */
  readonly purpose: string;
  readonly title: string;
  readonly intro: string;
  /** How much of what was to be had with this type: nothing, under a half, under five sixths, nearly all. `{percent}`. */
  readonly shares: readonly [string, string, string, string];
  readonly lesson: string;
  readonly rolePlay: string;
}

export const placementWords: Localised<PlacementWords> = {
  zh: {
    purpose: '看看该从哪儿练起',
    title: '从哪儿开始练',
    intro: '几个人谈下来，这两位最值得你先练：',
    shares: [
      '这一位，话都没说到点上。先读课文，弄明白这种人听什么、怕什么。',
      '该拿到的，你只拿到 {percent}%。先读课文，弄明白这种人听什么、怕什么。',
      '该拿到的，你拿到 {percent}%。差在一两句话上，再谈一场就能补回来。',
      '该拿到的，你拿到 {percent}%。底子不错，换个更难的场面试试。',
    ],
    lesson: '读这一课：{title}',
    rolePlay: '谈一场：{title}',
  },
  en: {
    purpose: 'Finds where you should start',
    title: 'Where to start',
    intro: 'Of the people you met, these two would teach you most:',
    shares: [
      'Nothing you said reached this one. Read first what this customer listens for, and what puts them off.',
      'You got {percent}% of what was to be had. Read first what this customer listens for, and what puts them off.',
      'You got {percent}% of what was to be had. A line or two made the difference; one more talk should settle it.',
      'You got {percent}% of what was to be had. You know your way here: try a harder meeting.',
    ],
    lesson: 'Read the lesson: {title}',
    rolePlay: 'Have a talk: {title}',
  },
};
