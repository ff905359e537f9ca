import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Locale } from '../../../src/domain/locale.ts';
import type { Sex } from '../../../src/domain/persona/look.ts';
import { castVoices, type VoiceOffer } from '../../../src/domain/voice/cast-voices.ts';

const local = (name: string, lang: string): VoiceOffer => ({ name, lang, localService: true });
const remote = (name: string, lang: string): VoiceOffer => ({ name, lang, localService: false });

const WINDOWS = [
  local('Microsoft Huihui - Chinese (Simplified, PRC)', 'zh-CN'),
  local('Microsoft Kangkang - Chinese (Simplified, PRC)', 'zh-CN'),
  local('Microsoft Yaoyao - Chinese (Simplified, PRC)', 'zh-CN'),
  local('Microsoft Zira - English (United States)', 'en-US'),
  local('Microsoft David - English (United States)', 'en-US'),
  remote('Microsoft Yunxi Online (Natural) - Chinese (Mainland)', 'zh-CN'),
];

function namesOf(offers: readonly VoiceOffer[], sexes: readonly Sex[], locale: Locale, seed = 1): readonly string[] {
  const casting = castVoices(
    offers,
    sexes.map((sex) => ({ sex })),
    locale,
    seed,
  );
  return casting.kind === 'cast' ? casting.parts.map(({ voice, pitch }) => `${voice.name} ${pitch.toFixed(2)}`) : [casting.because];
}

describe('who gets which voice', () => {
  test.each<[what: string, offers: readonly VoiceOffer[], sexes: readonly Sex[], locale: Locale, names: readonly string[]]>([
    ['no voices at all', [], ['her'], 'zh', ['none']],
    ['none for the language', [local('Anna', 'de-DE')], ['her'], 'en', ['none']],
    ['those of a service only', [remote('Google 普通话（中国大陆）', 'zh-CN'), local('Samantha', 'en-US')], ['him'], 'zh', ['only-remote']],
    ['a man among Chinese voices', WINDOWS, ['him'], 'zh', ['Microsoft Kangkang - Chinese (Simplified, PRC) 1.00']],
    ['a woman among English voices', WINDOWS, ['her'], 'en', ['Microsoft Zira - English (United States) 1.00']],
    ['the mainland’s before others', [local('Meijia', 'zh-TW'), local('Tingting', 'zh_CN')], ['her'], 'zh', ['Tingting 1.00']],
    ['Taiwan’s before Hong Kong’s', [local('Sinji', 'zh-HK'), local('Meijia', 'zh-TW')], ['her'], 'zh', ['Meijia 1.00']],
    ['Hong Kong’s where there is no other', [local('Sinji', 'zh-HK')], ['her'], 'zh', ['Sinji 1.00']],
    ['tags in full', [local('x', 'cmn-Hans-CN')], ['her'], 'zh', ['x 1.00']],
    ['a man with a woman’s voice speaks lower', [local('Tingting', 'zh-CN')], ['him'], 'zh', ['Tingting 0.88']],
    ['a woman with a man’s speaks higher', [local('Daniel', 'en-GB')], ['her'], 'en', ['Daniel 1.10']],
    ['a voice of which nothing is known stays as it is', [local('zh-CN-language', 'zh-CN')], ['him'], 'zh', ['zh-CN-language 1.00']],
    [
      'two women: an unknown voice before one that is taken',
      [local('Samantha', 'en-US'), local('x', 'en-US')],
      ['her', 'her'],
      'en',
      ['Samantha 1.00', 'x 1.00'],
    ],
    ['two men with one voice', [local('Daniel', 'en-GB')], ['him', 'him'], 'en', ['Daniel 1.00', 'Daniel 0.92']],
    [
      'voices for fun stay out',
      [local('Zarvox', 'en-US'), local('Fred', 'en-US'), local('Samantha', 'en-US')],
      ['him'],
      'en',
      ['Samantha 0.88'],
    ],
    [
      'a woman and a man',
      WINDOWS.slice(3),
      ['him', 'her'],
      'en',
      ['Microsoft David - English (United States) 1.00', 'Microsoft Zira - English (United States) 1.00'],
    ],
    [
      'sex in so many words',
      [local('Chrome OS US English male', 'en-US'), local('Chrome OS US English female', 'en-US')],
      ['her'],
      'en',
      ['Chrome OS US English female 1.00'],
    ],
  ])('%s', (_, offers, sexes, locale, names) => {
    expect(namesOf(offers, sexes, locale)).toEqual(names);
  });

  test('who is of no sex takes any voice as it is', () => {
    const drawn = Array.from({ length: 40 }, (_, seed) => castVoices(WINDOWS, [{}], 'zh', seed));
    const parts = drawn.flatMap((casting) => (casting.kind === 'cast' ? casting.parts : []));
    expect(new Set(parts.map(({ pitch }) => pitch))).toEqual(new Set([1]));
    expect(new Set(parts.map(({ voice }) => voice.name)).size).toBe(3);
  });

  test('two women have two voices where there are two, and which has which is drawn', () => {
    const drawn = Array.from({ length: 40 }, (_, seed) => namesOf(WINDOWS, ['her', 'her'], 'zh', seed));
    for (const [first, second] of drawn) expect(first).not.toBe(second);
    expect(new Set(drawn.map(([first]) => first)).size).toBe(2);
  });

  test('nothing but a local voice that speaks the language is ever given, the same each time, and no two people sound the same', () => {
    const offers = fc.array(
      fc.record({
        name: fc.constantFrom('Huihui', 'Kangkang', 'x', 'Samantha', 'Daniel', 'Zarvox', 'voice 1'),
        lang: fc.constantFrom('zh-CN', 'zh_TW', 'zh-HK', 'en-US', 'en_GB', 'de-DE', ''),
        localService: fc.boolean(),
      }),
      { maxLength: 8 },
    );
    const people = fc.array(fc.record({ sex: fc.constantFrom<Sex>('her', 'him') }), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(offers, people, fc.constantFrom<Locale>('zh', 'en'), fc.nat(), (voices, table, locale, seed) => {
        const casting = castVoices(voices, table, locale, seed);
        expect(castVoices(voices, table, locale, seed)).toEqual(casting);
        if (casting.kind === 'no-local-voice') return;
        expect(casting.parts).toHaveLength(table.length);
        for (const { voice } of casting.parts) {
          expect(voice.localService).toBe(true);
          expect(voice.lang).toMatch(locale === 'zh' ? /^zh/ : /^en/);
        }
        const parts = casting.parts.map(({ voice, pitch }) => `${voices.indexOf(voice)} ${pitch}`);
        expect(new Set(parts).size).toBe(parts.length);
      }),
    );
  });
});
