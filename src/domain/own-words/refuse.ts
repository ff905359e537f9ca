import type { Locale } from '../locale.ts';
import { normalised } from './normalise.ts';

/** Why nothing was understood of a reply. */
export type Nothing = 'empty' | 'too-short' | 'no-words' | 'other-language';

/** Words of which every English sentence of some length has some, and seldom a sentence in another language, though that may share one or two. */
const ENGLISH =
  /\b(?:the|a|an|and|or|but|so|if|to|of|in|on|at|for|with|from|by|as|is|are|was|were|be|been|am|do|does|did|dont|don't|have|has|had|will|would|can|could|shall|should|may|might|must|i|i'm|i'll|i've|i'd|you|your|you're|we|we'll|we're|our|it|it's|its|he|she|they|them|him|her|this|that|that's|thats|there|here|what|whats|what's|which|who|how|why|when|where|not|no|yes|ok|okay|let|lets|let's|me|my|us|about|just|get|got|u|ur|sorry|sit|down|off|up|out|then|first|please|thanks|well|good|right|sure|too|more|less|now|today|tomorrow|time|price|any|all|one|two|go|come|take|give|make|see|try|tell)\b/gu;
/** An English reply of so many words has such a share of them or more. */
const LEAST_WORDS = 5;
const LEAST_SHARE = 1 / 6;
/** So many words in other letters are no name, and no ‘ok’, in a Chinese reply that has not one character. */
const FOREIGN_WORDS = 2;

/** Why a reply can't be understood; undefined where it can. */
export function refused(reply: string, locale: Locale): Nothing | undefined {
  const text = normalised(reply);
  if (text === '') return 'empty';
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  if (letters === 0) return 'no-words';
  const han = text.match(/\p{Script=Han}/gu)?.length ?? 0;
  const kana = text.match(/[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu)?.length ?? 0;
  const latin = text.match(/\p{Script=Latin}/gu)?.length ?? 0;
  const words = text.match(/[\p{L}\p{N}']+/gu) ?? [];
  if (locale === 'zh') {
    if (kana > han / 4) return 'other-language';
    if (han === 0) return words.length >= FOREIGN_WORDS || latin === 0 ? 'other-language' : 'too-short';
    return letters < 2 ? 'too-short' : undefined;
  }
  if (latin < letters / 2) return 'other-language';
  if (letters < 2) return 'too-short';
  const common = text.match(ENGLISH)?.length ?? 0;
  return words.length >= LEAST_WORDS && common / words.length < LEAST_SHARE ? 'other-language' : undefined;
}
