import { describe, expect, test } from 'vitest';
import type { Locale } from '../../../../src/domain/locale.ts';
import type { Advice } from '../../../../src/domain/role-play/debrief/debrief.ts';
import { rolePlayWords } from '../../../../src/i18n/words/role-play.ts';
import { adviceInWords, priceInWords, scoreInWords, takingOf } from '../../../../src/islands/role-play/debrief/coach.ts';
import { smallPersona, smallTechniques } from '../../../domain/role-play/small.ts';

const personas = new Map((['silent', 'negative'] as const).map((id) => [id, smallPersona(id, {})]));
const say = (advice: Advice, locale: Locale): string =>
  adviceInWords(advice, { words: rolePlayWords[locale], locale, personas, techniques: smallTechniques });

describe('advice in words', () => {
  test.each<[advice: Advice, zh: string, en: string]>([
    [{ kind: 'flawless' }, '几乎挑不出毛病。', 'There is hardly a line to improve.'],
    [{ kind: 'too-early', move: 1, meter: 'rapport', by: 1 }, '好感还差 1 分', 'Rapport was 1 short'],
    [
      { kind: 'mistake', move: 2, technique: 'rebut', instead: 'listen' },
      '下次少来“rebut”：换谁听了都不舒服，这一场就是在这里失分最多。那一刻，试试“listen”。',
      'Leave out “rebut” next time: it lands badly with almost anyone, and it cost you most here. At that moment, try “listen”.',
    ],
    [{ kind: 'broken-silence', move: 2, technique: 'rush', instead: 'silence' }, '下次停顿要撑住', 'Bear the pause next time'],
    [
      { kind: 'other-type', move: 2, technique: 'praise', instead: undefined, suits: ['silent', 'negative'] },
      '适合的是silent或negative，不是眼前这一位。',
      'another kind of customer (silent or negative), not with this one.',
    ],
    [
      { kind: 'better', move: 2, technique: 'praise', instead: 'praise' },
      '只是还有更管用的一招。',
      'something else would have gone further.',
    ],
    [{ kind: 'better', move: 2, technique: undefined, instead: undefined }, '先别急着定性', 'Take longer before you decide'],
  ])('%o', (advice, zh, en) => {
    expect(say(advice, 'zh')).toContain(zh);
    expect(say(advice, 'en')).toContain(en);
  });
});

test.each([
  [100, 'Masterly'],
  [85, 'Masterly'],
  [84.9, 'Sound work'],
  [50, 'Getting there'],
  [30, 'Hard going'],
  [0, 'A costly lesson'],
])('a score of %f is %s', (score, words) => {
  expect(scoreInWords(score, rolePlayWords.en)).toBe(words);
});

test.each([
  [0, 1, 'The best line there was'],
  [0, -1, 'The best line there was'],
  [0.5, 0, 'Nearly the best'],
  [0.5, -2, 'Badly taken, though it cost you little'],
  [5, -2, 'A pity'],
  [10, -1, 'That hurt'],
  [10, 0, 'It could have gone much further'],
])('a price of %f where rapport went by %i is %s', (price, rapport, words) => {
  expect(priceInWords(price, { rapport, interest: 0, patience: 0 }, rolePlayWords.en)).toBe(words);
});

test.each([
  [{ rapport: 2, interest: 1, patience: 0 }, 0, 'warm'],
  [{ rapport: 1, interest: 0, patience: 0 }, 1, 'open'],
  [{ rapport: 1, interest: 0, patience: -1 }, 2, 'neutral'],
  [{ rapport: -1, interest: 0, patience: -1 }, 3, 'cool'],
  [{ rapport: -2, interest: 0, patience: -1 }, 4, 'closing'],
])('a change of %o', (change, place, mood) => {
  expect(takingOf(change)).toEqual({ place, mood });
});
