import type { Locale } from '../../../src/domain/locale.ts';
import type { Material } from '../../../src/domain/own-words/material.ts';
import type { Technique } from '../../../src/domain/persona/technique.ts';
import type { RolePlay } from '../../../src/domain/role-play/role-play.ts';

const technique = (id: string, skill: Technique['skill'], zh: string, en: string): Technique => ({
  id,
  skill,
  mistake: id === 'lose-temper' || id === 'parrot',
  name: { zh: id, en: id },
  definition: { zh, en },
  example: { zh, en },
});

export const techniques: readonly Technique[] = [
  technique('praise', 'rapport', '您这个院子真漂亮，真了不起', 'What a fine yard, really well kept'),
  technique('open-question', 'listening', '您最担心的是什么？', 'What worries you most about it?'),
  technique('concede-early', 'closing', '那我给您便宜一百', 'All right, I’ll take a hundred off'),
  technique('lose-temper', 'composure', '您爱买不买', 'Then don’t buy it'),
  technique('parrot', 'telling', '本产品保险责任如下', 'The liability under this policy is as follows'),
];

const LINES: Readonly<Record<Locale, Readonly<Record<string, readonly string[]>>>> = {
  zh: {
    praise: ['您这手艺真好，难得', '这牌子擦得真亮，佩服', '您一个人管这么大的店，真不简单', '好眼光，真好'],
    'open-question': ['您平时怎么安排的？', '那天是怎么回事？', '您觉得哪里不放心？', '这事您是怎么想的？'],
    'concede-early': ['行，我给您打九折', '那便宜您两百，行吧', '价钱我再让一点', '算了，我给您减三百'],
  },
  en: {
    praise: [
      'You keep this shop beautifully',
      'That is fine work, I’m impressed',
      'What a good eye you have',
      'Beautifully done, wonderful',
    ],
    'open-question': [
      'How do you usually arrange that?',
      'What happened that day?',
      'Which part are you unsure of?',
      'How do you see it yourself?',
    ],
    'concede-early': [
      'I’ll give you ten per cent off',
      'Fine, two hundred less then',
      'I could come down a little on price',
      'I’ll knock off three hundred',
    ],
  },
};

/** A role-play of one beat for each place in the lists: enough to learn three techniques from. */
export function smallMaterial(locale: Locale): Material {
  const of = (number: number): RolePlay => ({
    ...{ id: `talk-${number}`, locale, title: '', trade: 'feed', stage: 'close', you: '', customer: '', goal: '', minutes: 5 },
    ...{ difficulty: 1, start: 'opening', content: '', endings: [] },
    cast: [{ id: 'customer', name: '', personas: ['silent'], look: { sex: 'her', age: 40, dress: 'shirt', prop: 'none' } }],
    beats: [
      {
        id: 'opening',
        speaker: 0,
        lines: [{ text: [{ text: locale === 'zh' ? '太贵了，我再看看。' : 'Too dear. I’ll look around.' }], moods: [], personas: [] }],
        choices: Object.entries(LINES[locale]).map(([id, lines]) => ({
          id: `opening.${id}`,
          text: [{ text: lines[number] ?? '' }],
          techniques: [id],
          effects: { rapport: 0, interest: 0, patience: 0 },
          arrows: [],
          replies: [],
        })),
      },
    ],
  });
  return {
    locale,
    rolePlays: [0, 1, 2, 3].map((number) => ({ rolePlay: of(number), otherWays: new Map() })),
    objections: [],
    techniques,
    said: new Map(),
  };
}
