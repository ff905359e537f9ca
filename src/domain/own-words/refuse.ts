import type { Locale } from '../locale.ts';
import { normalised } from './normalise.ts';

/** Why nothing was understood of a reply. */
export type Nothing = 'empty' | 'too-short' | 'no-words' | 'other-language';

/** Words that nearly every English sentence of some length has one of. */
const ENGLISH =
  /\b(?:the|a|an|and|or|but|so|if|to|of|in|on|at|for|with|from|by|as|is|are|was|were|be|been|am|do|does|did|don't|have|has|had|will|would|can|could|shall|should|may|might|must|i|i'm|i'll|i've|i'd|you|your|you're|we|we'll|we're|our|it|it's|its|he|she|they|them|him|her|this|that|that's|there|here|what|which|who|how|why|when|where|not|no|yes|ok|okay|let|let's|me|my|us|about|just|get|got|u|ur)\b/u;
/** An English reply of so many words has one of them. */
const LEAST_WORDS = 5;
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
  return words.length >= LEAST_WORDS && !ENGLISH.test(text) ? 'other-language' : undefined;
}
