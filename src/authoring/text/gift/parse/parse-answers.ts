import { fact } from '../../words/problem-wording.ts';
import { type GiftAnswers, type GiftChoice, GiftSlip, type GiftWords } from './gift-item.ts';
import { parseNumbers } from './parse-numbers.ts';
import { cutWeight, parts } from './parse-parts.ts';

import { Scanned } from './scanned.ts';

/** What stands between the braces; its first signs tell which kind of answers it is. */
export function parseAnswers(inside: Scanned): GiftAnswers {
  const { signs } = inside;
  if (signs === '') return { kind: 'essay' };
  if (signs.startsWith('#')) return { kind: 'numbers', numbers: parseNumbers(inside.cut(1)) };
  if (/^(?:TRUE|FALSE|T|F)\s*(?:#|$)/u.test(signs)) return parseTruth(inside);
  if (signs.includes('~')) return { kind: 'choices', choices: parseChoices(inside) };
  if (signs.includes('=') && signs.includes('->')) return { kind: 'pairs', pairs: parsePairs(inside) };
  return {
    kind: 'spellings',
    choices: parseChoices(signs.includes('=') ? inside : new Scanned(`=${inside.text}`, `=${signs}`, inside.at - 1)),
  };
}

function parseTruth(inside: Scanned): GiftAnswers {
  const [word, feedback] = inside.halves('#');
  // The first feedback is for who was wrong, whichever that is.
  const [wrong, right] = feedback?.halves('#') ?? [];
  return {
    kind: 'truth',
    isTrue: word.text.startsWith('T'),
    ...(wrong && wrong.text.trim() !== '' && { whyWrong: wrong.words() }),
    ...(right && right.text.trim() !== '' && { whyRight: right.words() }),
  };
}

function parseChoices(inside: Scanned): readonly GiftChoice[] {
  return parts(inside, /[=~]/gu).map(({ sign, rest }) => {
    const weighed = cutWeight(rest);
    const [words, feedback] = weighed.rest.halves('#');
    if (words.text.trim() === '') throw new GiftSlip(rest.at - 1, fact('gift/no-answer', { sign }));
    return {
      sign,
      words: words.words(),
      ...(weighed.credit !== undefined && { credit: weighed.credit }),
      ...(feedback && feedback.text.trim() !== '' && { feedback: feedback.words() }),
    };
  });
}

function parsePairs(inside: Scanned): readonly { readonly left: GiftWords; readonly right: GiftWords }[] {
  return parts(inside, /=/gu).map(({ rest }) => {
    const [left, right] = rest.halves('->');
    if (!right) throw new GiftSlip(rest.at - 1, fact('gift/no-arrow', { found: rest.text.trim() }));
    if (right.text.trim() === '') throw new GiftSlip(rest.at - 1, fact('gift/half-pair', { found: rest.text.trim() }));
    return { left: left.words(), right: right.words() };
  });
}
