import type { Locale } from '../locale.ts';

/** Words that are said to nobody in good temper, in normalised text. */
const INSULTS: Readonly<Record<Locale, RegExp>> = {
  zh: /他妈|你妈|妈的|尼玛|傻[逼比叉缺子瓜帽]|煞笔|沙比|白痴|智障|神经病|有病吧|脑子有病|脑残|混蛋|王八|去死|操你|狗屁|放屁|闭嘴|滚(?:蛋|开|吧|出去|!|$)|蠢|笨蛋|废物|贱|不要脸|垃圾人|老东西|爱买不买/u,
  en: /\bfuck|\bf\*+k|\bwtf\b|\bshit|\bbullshit|\bcrap\b|\bidiot|\bmoron|\bimbecile|\bstupid (?:man|woman|cow|old|git|sod)|\b(?:you're|you are|ur|u r) (?:so )?(?:stupid|thick|pathetic|an? (?:liar|fool|joke))|\ba(?:ss|rse)hole|\bbastard|\bdickhead|\bwanker|\bpiss off|\bshut up|\bshut it\b|\bgo to hell|\bscrew you|\bget lost|\bdumb(?:ass)?\b|\btosser|\bprick\b|\bcunt/u,
};

/** Whether somebody was called names, or told to be off, in whatever language. */
export function isInsult(normalisedText: string): boolean {
  return Object.values(INSULTS).some((words) => words.test(normalisedText));
}
