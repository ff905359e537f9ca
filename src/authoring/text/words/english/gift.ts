import { said } from '../said.ts';
import { shortened } from './phrases.ts';

interface Found {
  readonly found: string;
}

const NUMBER_FORM = 'write {#5}, {#5:0.1} with how far off still counts, or {#4.9..5.1} from and to';

/** What is wrong in a GIFT file. */
export const giftWords = {
  'gift/no-question': () => said('there is no question in this file', 'write questions in GIFT, a blank line between two'),
  'gift/empty-line': () => said('an empty line stands inside the braces of a question', 'take it out: an empty line ends a question'),
  'gift/title-open': () => said('the title that begins with :: has no end', 'write :: after it as well'),
  'gift/never-opened': () => said('this } closes nothing', 'write { before the answers; where it is text, \\}'),
  'gift/open': () => said('the { of this question is not closed', 'write } after its last answer; where it is text, \\{'),
  'gift/brace-inside': () => said('a { stands inside the answers', 'write \\{ and \\} where braces are text'),
  'gift/two-pairs': () =>
    said('one question has two pairs of braces', 'leave an empty line between two questions; where braces are text, write \\{ and \\}'),
  'gift/no-sign': ({ found }: Found) =>
    said(`before “${shortened(found)}” stands no sign`, 'write = before what is right, ~ before what is wrong'),
  'gift/no-answer': ({ sign }: { readonly sign: string }) =>
    said(`after this ${sign} stands no answer`, `write the answer after it, or take the ${sign} out; where it is text, \\${sign}`),
  'gift/fraction-comma': ({ found }: Found) => said(`the fraction “%${found}%” has a comma`, `write a point: %${found.replace(',', '.')}%`),
  'gift/fraction': ({ found }: Found) =>
    said(`“%${found}%” is not a fraction of the mark`, 'write a number from -100 to 100 between the two %'),

  'gift/number-comma': ({ found, meant, orMeant }: Found & { readonly meant: string; readonly orMeant: string | undefined }) =>
    said(
      `the number “${found}” has a comma`,
      `write ${meant}${orMeant === undefined ? '' : `, or ${orMeant} if the comma begins its decimals`}`,
    ),
  'gift/not-a-number': ({ found }: Found) => said(`“${shortened(found)}” is not a number`, NUMBER_FORM),
  'gift/range': ({ found, low, high }: Found & { readonly low: string; readonly high: string }) =>
    said(`“${found}” goes from more to less`, `write ${high}..${low}`),
  'gift/tolerance': ({ value, tolerance }: { readonly value: string; readonly tolerance: number }) =>
    said(`a tolerance of ${tolerance} lets nothing through`, `write ${value}:${-tolerance}`),

  'gift/no-arrow': ({ found }: Found) => said(`the pair “${shortened(found)}” has no ->`, 'write = this -> that'),
  'gift/half-pair': ({ found }: Found) => said(`the pair “${shortened(found)}” has nothing behind its ->`, 'write what belongs to it'),
  'gift/too-few-pairs': () => said('there are too few pairs to match', 'write two or more, with different words behind their ->'),

  'gift/one-answer': () => said('there is one answer to choose from', 'write others, each after a ~'),
  'gift/none-fully-right': () => said('no answer of this question is fully right', 'write = before the right one, without a fraction'),
  'gift/none-right': () => said('no answer of this question is right', 'write = before the right one, ~ before the others'),
  'gift/share-sum': ({ share }: { readonly share: number }) =>
    said(`its right answers bring ${Math.round(share * 100)}% together`, 'give them fractions that add up to 100%'),
  'gift/all-right': () => said('every answer of this question is right: who ticks all has full marks', 'add a wrong one, after ~%-100%'),
} as const;
