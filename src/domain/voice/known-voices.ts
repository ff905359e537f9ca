import type { Sex } from '../persona/look.ts';

/** Voices that systems and browsers bring, by the names they go by; nothing else tells what a voice sounds like. */
const NAMES: Readonly<Record<Sex | 'odd', readonly string[]>> = {
  her: [
    // Microsoft
    ...['huihui', 'yaoyao', 'xiaoxiao', 'xiaoyi', 'xiaobei', 'xiaoni', 'xiaomo', 'xiaohan', 'xiaochen', 'hanhan', 'yating', 'hsiaochen'],
    ...[
      'hsiaoyu',
      'tracy',
      'hiumaan',
      'zira',
      'hazel',
      'susan',
      'linda',
      'heera',
      'catherine',
      'aria',
      'jenny',
      'michelle',
      'sonia',
      'libby',
    ],
    ...['natasha', 'clara', 'emily', 'neerja'],
    // Apple
    ...['tingting', 'ting-ting', 'meijia', 'mei-jia', 'sinji', 'sin-ji', 'lili', 'shasha', 'yuemei', 'samantha', 'karen', 'moira', 'tessa'],
    ...[
      'fiona',
      'victoria',
      'allison',
      'ava',
      'joelle',
      'nicky',
      'noelle',
      'serena',
      'stephanie',
      'kate',
      'martha',
      'veena',
      'isha',
      'zoe',
    ],
    // In so many words.
    ...['female', 'woman', '女'],
  ],
  him: [
    ...[
      'kangkang',
      'yunxi',
      'yunyang',
      'yunjian',
      'yunxia',
      'zhiwei',
      'yunjhe',
      'danny',
      'david',
      'mark',
      'george',
      'james',
      'ravi',
      'sean',
    ],
    ...['richard', 'guy', 'christopher', 'eric', 'roger', 'steffan', 'ryan', 'thomas', 'william', 'liam', 'connor', 'prabhat'],
    ...[
      'li-mu',
      'limu',
      'han',
      'bobo',
      'alex',
      'daniel',
      'oliver',
      'tom',
      'aaron',
      'arthur',
      'gordon',
      'lee',
      'rishi',
      'evan',
      'nathan',
      'jamie',
    ],
    ...['male', 'man', '男'],
  ],
  // For fun, or decades old.
  odd: [
    ...[
      'albert',
      'bad news',
      'bahh',
      'bells',
      'boing',
      'bubbles',
      'cellos',
      'deranged',
      'fred',
      'good news',
      'hysterical',
      'jester',
      'junior',
    ],
    ...['kathy', 'organ', 'pipe organ', 'princess', 'ralph', 'superstar', 'trinoids', 'whisper', 'wobble', 'zarvox'],
    ...['eddy', 'flo', 'grandma', 'grandpa', 'reed', 'rocko', 'sandy', 'shelley'],
  ],
};

const has = (name: string, word: string): boolean =>
  /^\p{Script=Han}+$/u.test(word) ? name.includes(word) : new RegExp(`(?:^|[^a-z])${word}(?:[^a-z]|$)`, 'u').test(name);

/** What a voice sounds like, as far as its name tells; `odd` is one that nobody would take for a person. */
export function soundsLike(name: string): Sex | 'odd' | 'unknown' {
  const lower = name.toLowerCase();
  for (const kind of ['odd', 'her', 'him'] as const) if (NAMES[kind].some((word) => has(lower, word))) return kind;
  return 'unknown';
}
