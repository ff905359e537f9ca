import { campaignWords } from './campaign.ts';
import { fileWords } from './file.ts';
import { giftWords } from './gift.ts';
import { lessonWords } from './lesson.ts';
import { markdownWords } from './markdown.ts';
import { proofWords } from './proof.ts';
import { questionWords } from './question.ts';
import { quizWords } from './quiz.ts';
import { rolePlayWords } from './role-play.ts';
import { tableWords } from './table.ts';
import { wholeQuizWords } from './whole-quiz.ts';
import { yamlWords } from './yaml.ts';

/** Every kind of problem in English. It is the first wording: another language has the same kinds, each from the same facts. */
export const english = {
  ...fileWords,
  ...yamlWords,
  ...markdownWords,
  ...rolePlayWords,
  ...campaignWords,
  ...lessonWords,
  ...tableWords,
  ...quizWords,
  ...questionWords,
  ...wholeQuizWords,
  ...giftWords,
  ...proofWords,
} as const;
