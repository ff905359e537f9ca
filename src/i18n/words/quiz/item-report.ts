import type { Localised } from '../../../domain/locale.ts';
import type { Finding } from '../../../domain/quiz/results/item-report.ts';

/** What a finding of the item report means, and what to do: `{option}` is the option's id. */
export const findingWords: Localised<Readonly<Record<Finding['kind'], string>>> = {
  zh: {
    'too-easy': '几乎人人答对，分不出会与不会。换更像样的干扰项，或者删掉。',
    'too-hard': '几乎没人答对。先看题目有没有歧义，再看课文有没有讲到。',
    'negative-discrimination': '其他题答得好的人，这道题反而常答错。多半是答案标错了，或者题目有歧义。',
    'option-unused': '选项 {option} 没有人选，等于没写。换成学员真会犯的错。',
  },
  en: {
    'too-easy': 'Nearly everybody gets this right, so it tells nobody apart. Give it better distractors, or drop it.',
    'too-hard': 'Hardly anybody gets this right. See whether it can be misread, then whether the lesson teaches it.',
    'negative-discrimination': 'People who do well elsewhere tend to get this wrong. The key may be wrong, or the question ambiguous.',
    'option-unused': 'Nobody picks option {option}, so it does no work. Replace it with a mistake that learners do make.',
  },
};
