import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { LOCALES, type Locale } from '../../../src/domain/locale.ts';
import { buildModel } from '../../../src/domain/own-words/build-model.ts';
import { sayableAlone } from '../../../src/domain/own-words/sayable.ts';
import { LONGEST, understand } from '../../../src/domain/own-words/understand.ts';
import { smallMaterial } from './small-material.ts';

const models = { zh: buildModel(smallMaterial('zh')), en: buildModel(smallMaterial('en')) };
const HEARD = { zh: '太贵了，我再看看别家的。', en: 'Too dear. I’ll look around at the others first.' };
const choicesOf = (locale: Locale) => {
  const beat = smallMaterial(locale).rolePlays[0]?.rolePlay.beats[0];
  return beat ? sayableAlone(beat) : [];
};
const said = (locale: Locale, reply: string) => understand(models[locale], { reply, heard: HEARD[locale], choices: choicesOf(locale) });

test.each<[what: string, locale: Locale, reply: string, why: string]>([
  ['nothing', 'zh', '', 'empty'],
  ['blanks', 'en', ' \n\t　', 'empty'],
  ['one character', 'zh', '嗯', 'too-short'],
  ['one letter', 'en', 'k', 'too-short'],
  ['a picture', 'zh', '😀👍', 'no-words'],
  ['signs', 'en', '...?!', 'no-words'],
  ['figures', 'en', '500', 'no-words'],
  ['English in a Chinese talk', 'zh', 'how do you see it', 'other-language'],
  ['Japanese in a Chinese talk', 'zh', 'それはどういうことですか', 'other-language'],
  ['Chinese in an English talk', 'en', '您最担心的是什么', 'other-language'],
  ['German in an English talk', 'en', 'Welche Sorgen machen Ihnen dabei am meisten Kummer', 'other-language'],
  ['Russian in an English talk', 'en', 'что вас беспокоит', 'other-language'],
])('%s: a word of help', (_, locale, reply, why) => {
  expect(said(locale, reply)).toEqual({ kind: 'nothing', why });
});

test.each<[locale: Locale, reply: string, first: string]>([
  ['zh', '你那天咋回事', 'open-question'],
  ['zh', '便宜你两百行不', 'concede-early'],
  ['zh', '妳這手藝真好', 'praise'],
  ['en', 'whats the part youre unsure of', 'open-question'],
  ['en', 'ok ill knock 200 off', 'concede-early'],
  ['en', 'YOUR SHOP IS BEAUTIFULLY KEPT!!!', 'praise'],
])('%s “%s” is closest to %s', (locale, reply, first) => {
  const understood = said(locale, reply);
  expect(understood.kind === 'understood' && understood.closest.map(({ id }) => id)[0]).toBe(`opening.${first}`);
});

describe('what is typed is not what it seems', () => {
  test.each(LOCALES)('a line that is pasted is that line, with or without its signs (%s)', (locale) => {
    for (const { id, text, techniques } of choicesOf(locale))
      for (const reply of [text, `“${text}”`, text.replaceAll(/[^\p{L}\p{N} ]+/gu, '')]) {
        expect(said(locale, reply)).toMatchObject({
          marked: id,
          closest: [{ id, probability: 1 }, {}],
          techniques: [{ id: techniques[0] }, {}, {}, {}, {}],
        });
      }
  });

  test.each(LOCALES)('what the customer said comes back as parroted, and is no line (%s)', (locale) => {
    const understood = said(locale, HEARD[locale]);
    expect(understood).toMatchObject({ kind: 'understood', techniques: [{ id: 'parrot' }, {}, {}, {}, {}] });
    expect(understood).not.toHaveProperty('marked');
  });

  test.each<[locale: Locale, reply: string]>([
    ['zh', '你他妈爱买不买'],
    ['zh', 'fuck'],
    ['zh', '滚'],
    ['en', 'oh f*** off you idiot'],
    ['en', 'shut up'],
  ])('an insult is a temper lost, and no good line (%s “%s”)', (locale, reply) => {
    const understood = said(locale, reply);
    expect(understood).toMatchObject({ kind: 'understood', techniques: [{ id: 'lose-temper' }, {}, {}, {}, {}] });
    expect(understood).not.toHaveProperty('marked');
  });

  it('only the beginning of 5,000 characters is looked at, and that is said', () => {
    const long = '您那天是怎么回事？'.repeat(600).slice(0, 5000);
    expect(said('zh', long)).toMatchObject({ kind: 'understood', isCut: true });
    expect(said('zh', long)).toEqual({ ...said('zh', long.slice(0, LONGEST)), isCut: true });
    expect(said('zh', long.slice(0, LONGEST))).toMatchObject({ isCut: false });
  });

  it('without lines there are techniques all the same', () => {
    expect(understand(models.en, { reply: 'what worries you most', heard: '', choices: [] })).toMatchObject({
      kind: 'understood',
      closest: [],
      techniques: [{ id: 'open-question' }, {}, {}, {}, {}],
    });
  });
});

test('whatever is typed, nothing throws, shares are shares, and only the first is marked', () => {
  fc.assert(
    fc.property(fc.constantFrom(...LOCALES), fc.string({ unit: 'binary', maxLength: 80 }), (locale, reply) => {
      const understood = said(locale, reply);
      if (understood.kind === 'nothing') return;
      const shares = [...understood.closest, ...understood.techniques].map(({ probability }) => probability);
      expect(shares.every((share) => share >= 0 && share <= 1)).toBe(true);
      expect(understood.closest.reduce((sum, { probability }) => sum + probability, 0)).toBeLessThanOrEqual(1.000001);
      expect(understood.techniques).toHaveLength(5);
      if (understood.marked !== undefined) expect(understood.marked).toBe(understood.closest[0]?.id);
    }),
  );
});

test('it is the same reply in capitals, in full-width letters, with other quotes and with more blanks', () => {
  const reply = "What's the part you're unsure of?";
  const expected = said('en', reply);
  for (const other of [reply.toUpperCase(), reply.replaceAll("'", '’'), `  ${reply.replaceAll(' ', '  ')} `, reply.replaceAll('?', '？')])
    expect(said('en', other)).toEqual(expected);
});
