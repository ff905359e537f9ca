import { describe, expect, test } from 'vitest';
import type { Locale } from '../../../../src/domain/locale.ts';
import type { Advice } from '../../../../src/domain/role-play/debrief/advice.ts';
import type { Reason } from '../../../../src/domain/role-play/debrief/recommend.ts';
import type { Lack } from '../../../../src/domain/role-play/debrief/so-near.ts';
import { rolePlayWords } from '../../../../src/i18n/words/role-play.ts';
import {
  adviceInWords,
  lackInWords,
  nextScore,
  priceInWords,
  reasonInWords,
  scoreInWords,
  takingOf,
} from '../../../../src/islands/role-play/debrief/coach.ts';
import { smallPersona, smallTechniques } from '../../../domain/role-play/small.ts';

const personas = new Map((['silent', 'negative'] as const).map((id) => [id, smallPersona(id, {})]));
const say = (advice: Advice, locale: Locale): string =>
  adviceInWords(advice, { words: rolePlayWords[locale], locale, personas, techniques: smallTechniques });

describe('advice in words', () => {
  test.each<[advice: Advice, zh: string, en: string]>([
    [{ kind: 'flawless' }, '没有哪一句拖了后腿。', 'No line held this talk back.'],
    [
      { kind: 'unwelcome', move: 2, technique: 'praise', instead: 'listen' },
      '“praise”本身没有错，眼前这一位不吃这一套。那一刻，试试“listen”。',
      'Nothing wrong with “praise” as such, but it is not the way to this customer. At that moment, try “listen”.',
    ],
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
    [{ kind: 'look-again', move: 2 }, '先别急着定性', 'Take longer before you decide'],
  ])('%o', (advice, zh, en) => {
    expect(say(advice, 'zh')).toContain(zh);
    expect(say(advice, 'en')).toContain(en);
  });
});

test.each([
  [100, 'Masterly'],
  [85, 'Masterly'],
  [84.5, 'Masterly'],
  [84.4, 'Sound work'],
  [50, 'Getting there'],
  [49.5, 'Getting there'],
  [49.4, 'Hard going'],
  [30, 'Hard going'],
  [0, 'A costly lesson'],
])('a score of %f is %s', (score, words) => {
  expect(scoreInWords(score, rolePlayWords.en)).toBe(words);
});

test.each([
  [0, 50],
  [30, 50],
  [49.4, 50],
  [49.5, 70],
  [84.4, 85],
  [84.5, undefined],
  [100, undefined],
])('after a score of %f the next to aim for is %j, and it has a better word', (score, next) => {
  expect(nextScore(score)).toBe(next);
  if (next !== undefined) expect(scoreInWords(next, rolePlayWords.en)).not.toBe(scoreInWords(score, rolePlayWords.en));
});

test.each([
  [0, 1, 'The best line there was'],
  [0, -1, 'Not well taken, but there was nothing better to say'],
  [0.5, 0, 'Nearly the best'],
  [0.5, -1, 'Not well taken, though it cost you little'],
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

test.each<[lacked: readonly Lack[], zh: string, en: string]>([
  [
    [{ meter: 'rapport', by: 1 }],
    '只差一点：再多 1 分好感，最后这一问就成了。',
    'So near: one point of rapport more, and your last question would have carried.',
  ],
  [
    [{ meter: 'interest', by: 2 }],
    '只差一点：再多 2 分兴趣，最后这一问就成了。',
    'So near: two points of interest more, and your last question would have carried.',
  ],
  [
    [
      { meter: 'rapport', by: 1 },
      { meter: 'patience', by: 1 },
    ],
    '只差一点：再多 1 分好感和 1 分耐心，最后这一问就成了。',
    'So near: one point of rapport and one point of patience more, and your last question would have carried.',
  ],
])('what was lacking, %o', (lacked, zh, en) => {
  expect(lackInWords(lacked, { words: rolePlayWords.zh, locale: 'zh' })).toBe(zh);
  expect(lackInWords(lacked, { words: rolePlayWords.en, locale: 'en' })).toBe(en);
});

const principle = { id: 'p', text: { zh: '他要听数字。', en: 'He wants figures.' }, replies: {} };
test.each<[reason: Reason, title: string, text: string]>([
  [{ of: 'own', principle }, 'Why yours fell short', 'He wants figures.'],
  [{ of: 'better', principle }, 'What the other does', 'He wants figures.'],
  [{ of: 'own-why', why: [{ text: 'He counts.' }] }, 'Why yours fell short', 'He counts.'],
  [{ of: 'better-why', why: [{ text: 'He counts.' }] }, 'What the other does', 'He counts.'],
  [{ of: 'ending', outcome: 'won' }, 'What the other does', 'It would have settled the matter there and then.'],
  [{ of: 'ending', outcome: 'advanced' }, 'What the other does', 'It would have taken you a step further there and then.'],
  [{ of: 'further' }, 'What the other does', 'From there, more ways lead to what you came for.'],
])('the reason %o', (reason, title, text) => {
  expect(reasonInWords(reason, { words: rolePlayWords.en, locale: 'en' })).toEqual({ title, text: [{ text }] });
});
