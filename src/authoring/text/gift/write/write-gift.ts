import type { Question } from '../../../../domain/quiz/question.ts';
import type { Quiz } from '../../../../domain/quiz/quiz.ts';
import { CATEGORY_TAG, factTags } from '../fact-tags.ts';
import { type Lose, type Loss, lost } from '../loss.ts';
import { readGift } from '../read-gift.ts';
import { isSameValue } from '../same-value.ts';
import { writeAnswers } from './write-answers.ts';
import { escaped } from './write-words.ts';

export interface Gift {
  readonly text: string;
  readonly losses: readonly Loss[];
}

/** A quiz in GIFT, as Moodle imports it. What GIFT cannot say is left out and listed. */
export function writeGift(quiz: Quiz): Gift {
  const losses: Loss[] = [];
  const blocks: string[] = [];
  let category: string | undefined;
  for (const question of quiz.questions) {
    const before = losses.length;
    const lose: Lose = (lost) => losses.push({ question: question.id, lost });
    const answers = writeAnswers(question, lose);
    if (answers === undefined) continue;
    const [own, ...others] = question.tags.flatMap((tag) => (tag.startsWith(CATEGORY_TAG) ? tag.slice(CATEGORY_TAG.length) : []));
    if (others.length > 0) lose(lost('write/categories', { others }));
    if ('shuffle' in question && question.kind !== 'true-false' && !question.shuffle) lose(lost('write/order'));
    if (own !== category && own !== undefined) blocks.push(`$CATEGORY: $course$/${own}`);
    category = own ?? category;
    const tags = [...factTags(question), ...question.tags.filter((tag) => !tag.startsWith(CATEGORY_TAG))];
    const named = tags.map((tag) => {
      const sayable = tag.replace(/[\]\p{Cc}]/gu, '').trim();
      if (sayable !== tag) lose(lost('write/tag', { tag, written: sayable }));
      return sayable === '' ? '' : ` [tag:${sayable}]`;
    });
    const comment = `// [id:${question.id}]${named.join('')}`;
    const block = `${comment}\n::${escaped(question.id)}::${answers}`;
    const [back] = readGift('', block, quiz.locale).questions;
    // Whatever the signs, nothing is lost unsaid.
    if (losses.length === before && !(back && isSameValue(essence(back), essence(question)))) lose(lost('write/words'));
    blocks.push(block);
  }
  return { text: blocks.length > 0 ? `${blocks.join('\n\n')}\n` : '', losses };
}

/** A question without what GIFT has no place for: ids of its parts, and the category, which stands above the question. */
function essence(question: Question): unknown {
  const { tags, ...rest } = question;
  const said = JSON.stringify(rest, (key, value: unknown) => (['id', 'to', 'shuffle'].includes(key) ? undefined : value));
  return [JSON.parse(said), tags.filter((tag) => !tag.startsWith(CATEGORY_TAG))];
}
