import type { Locale } from '../locale.ts';

/** Traditional characters that people type most, each with the simplified one that authors write. */
const TRADITIONAL =
  '這这個个們们說说來来時时會会對对為为過过還还後后點点兩两問问題题沒没給给錢钱買买賣卖價价單单樣样開开關关車车廠厂貨货豬猪機机電电話话請请謝谢記记認认誰谁讓让聽听講讲見见現现當当麼么麽么應应該该幾几間间長长門门東东書书學学歲岁從从動动處处實实簽签約约條条險险費费賠赔損损壞坏換换試试邊边頭头裡里裏里嗎吗吧吧呢呢啊啊歡欢難难覺觉慮虑擔担負负責责準准備备專专業业務务經经驗验數数據据檢检測测報报憑凭證证總总錯错誤误輕轻鬆松緊紧慢慢歸归願愿夠够賺赚進进運运達达選选擇择種种類类別别離离計计劃划變变體体雙双號号師师傅傅爺爷媽妈媳媳婦妇兒儿孫孙嘗尝喫吃飯饭麵面傷伤氣气惱恼煩烦靜静順顺顧顾員员';

const SIMPLIFIED: ReadonlyMap<string, string> = new Map(
  Array.from({ length: TRADITIONAL.length / 2 }, (_, index) => [TRADITIONAL.charAt(2 * index), TRADITIONAL.charAt(2 * index + 1)]),
);

/** What people type, and what authors write for it; the first that fits, in this order. */
const INSTEAD: Readonly<Record<Locale, readonly (readonly [RegExp, string])[]>> = {
  zh: [
    [/[你妳]们?/gu, '您'],
    [/咱们?|俺们/gu, '我们'],
    [/俺|偶(?!尔|然)/gu, '我'],
    [/啥|神马/gu, '什么'],
    [/咋(?:整|弄|办)/gu, '怎么办'],
    [/咋/gu, '怎么'],
    [/木有|冇/gu, '没有'],
    [/[滴哒]$/gu, '的'],
    [/行不(?!行)|成不(?!成)/gu, '行不行'],
    [/好不(?!好)/gu, '好不好'],
    [/肿么/gu, '怎么'],
    [/造(?=吗|不)/gu, '知道'],
  ],
  en: [
    [/'/gu, ''],
    [/\bu\b/gu, 'you'],
    [/\bur\b/gu, 'your'],
    [/\br\b/gu, 'are'],
    [/\b(?:pls|plz)\b/gu, 'please'],
    [/\b(?:thx|ta|cheers)\b/gu, 'thanks'],
    [/\bokay\b|\bokey\b/gu, 'ok'],
    [/\bgonna\b/gu, 'going to'],
    [/\bwanna\b/gu, 'want to'],
    [/\bgotta\b/gu, 'got to'],
    [/\bdunno\b/gu, 'dont know'],
    [/\byeah\b|\byep\b|\byup\b/gu, 'yes'],
    [/\bnope\b/gu, 'no'],
    [/\bcos\b|\bcoz\b|\bcuz\b/gu, 'because'],
    [/\btmrw?\b|\btomoz\b/gu, 'tomorrow'],
    [/\b(do|does|did|is|are|was|were|has|have|had|could|would|should) not\b/gu, '$1nt'],
    [/\bcan ?not\b/gu, 'cant'],
    [/\bwill not\b/gu, 'wont'],
    [/\bi am\b/gu, 'im'],
    [/\bi have\b/gu, 'ive'],
    [/\byou are\b/gu, 'youre'],
    [/\b(it|that|what|there|he|she) is\b/gu, '$1s'],
  ],
};

/** Normalised text as an author would have written it: one word for those that people type in several ways. */
export function asWritten(text: string, locale: Locale): string {
  const simplified = locale === 'zh' ? Array.from(text, (sign) => SIMPLIFIED.get(sign) ?? sign).join('') : text;
  return INSTEAD[locale].reduce((written, [typed, instead]) => written.replaceAll(typed, instead), simplified);
}
