import type { Locale } from '../locale.ts';

/** What can be seen of a reply by a pattern, each in the normalised text. */
const IN_BOTH: readonly RegExp[] = [
  /\?/u,
  /\?.*\?/u,
  /^[^?]*\?$/u,
  /!/u,
  /\.{3}/u,
  /^\(/u,
  /\(/u,
  /\d/u,
  /\d.*\d.*\d/u,
  /%|百分|per cent|percent/u,
  /"/u,
  /[:;]/u,
  /-/u,
];

const OWN: Readonly<Record<Locale, readonly RegExp[]>> = {
  zh: [
    /还是/u,
    /或者|要么/u,
    /对不起|抱歉|不好意思|赔个不是|我的错|怪我|是我们的/u,
    /您说得对|说得对|没错|是这个理|有道理|同意/u,
    /但是|可是|不过|只是/u,
    /您/u,
    /我(?!们)/u,
    /我们|咱/u,
    /他|她|别人|人家/u,
    /[吗么嘛]\?|吗$|是不是|对不对|好不好|行不行|可不可以|有没有/u,
    /什么|怎么|哪|谁|多少|几[个天年次时]|为什么|为啥|咋/u,
    /不(?:用|必|急|着急|忙|勉强)|慢慢/u,
    /一定|保证|肯定|绝对|包在|放心/u,
    /因为|所以|既然|那么|如果|要是/u,
    /第一|首先|先.*再|一步/u,
    /谢|感谢|多谢/u,
    /今天|现在|马上|立刻|这周|明天|下周/u,
    /记得|上回|上次|去年/u,
    /求您|拜托|帮帮|给个机会/u,
    /厉害|佩服|了不起|高手|难得|真好|不简单/u,
    /大概|可能|也许|差不多|再看看|再说/u,
    /就是|其实|也就/u,
    /[零一二两三四五六七八九十百千万半]{2,}|[一二两三四五六七八九十百千万][块元个天年月头袋吨成份台户]/u,
    /客户|有一家|有个/u,
    /数据|报告|合同|条款|单子|检测|证/u,
    /不说话|没说话|沉默|停下|等着|点头|笑|放下|递/u,
  ],
  en: [
    /\bor\b/u,
    /\bsorry\b|\bapolog|\bmy fault\b|\bour fault\b|\bmy mistake\b|\bwe got (?:it|that) wrong\b/u,
    /\byoure right\b|\bthats right\b|\bfair (?:enough|point)\b|\bi agree\b|\btrue\b|\bquite right\b/u,
    /\bbut\b|\bhowever\b|\bthough\b/u,
    /\byou(?:r|re|ve|d|ll)?\b/u,
    /\bi(?:m|ve|d|ll)?\b|\bmy\b/u,
    /\bwe(?:re|ve|d|ll)?\b|\bour\b/u,
    /\bthey\b|\bother people\b|\bothers\b|\bcustomers?\b|\bclients?\b/u,
    /\b(?:do|did|does|is|are|was|were|can|could|would|will|shall|have|has|may) (?:you|it|that|they|i|we|this)\b[^?]*\?/u,
    /\b(?:what|how|which|who|where|when|why)\b/u,
    /\bno (?:hurry|rush|pressure)\b|\btake your time\b|\bdont worry\b|\bno need\b/u,
    /\bpromise|\bguarantee|\bdefinitely\b|\bcertainly\b|\bwithout fail\b|\bnever\b|\balways\b/u,
    /\bbecause\b|\bso\b|\bif\b|\bthen\b|\bsince\b/u,
    /\bfirst\b|\bstep\b|\bnext\b/u,
    /\bthank|\bappreciat/u,
    /\btoday\b|\bnow\b|\bright away\b|\bthis week\b|\btomorrow\b|\bmonday|\bfriday/u,
    /\blast (?:time|year|month|week)\b|\bremember/u,
    /\bplease\b|\bbeg\b|\bgive me a chance\b|\bhelp me\b/u,
    /\bgreat\b|\bwonderful\b|\bimpress|\bamazing\b|\bexcellent\b|\bwell done\b|\bbeautiful/u,
    /\bmaybe\b|\bperhaps\b|\bmight\b|\bprobably\b|\bsomething like\b|\bwell see\b|\bsort of\b/u,
    /\bjust\b|\bonly\b|\bactually\b/u,
    /\b(?:two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|thirty|forty|fifty|hundred|thousand|half|third|quarter|dozen)\b/u,
    /\breport|\bdata\b|\bfigures?\b|\bcontract\b|\bclause\b|\btest(?:s|ed)?\b|\bpaper\b|\bin writing\b/u,
    /\bsays? nothing\b|\bsilent|\bwaits?\b|\bnods?\b|\bsmiles?\b|\bpauses?\b/u,
    /\bshall we\b|\blets\b|\blet me\b|\bill\b/u,
    /\bwell\b|\bi can\b|\bwe can\b/u,
  ],
};

/** From so many letters on a reply is in the next band of length; in Chinese characters. */
const BANDS: Readonly<Record<Locale, readonly number[]>> = { zh: [8, 16, 28, 42, 60], en: [25, 55, 95, 140, 200] };

/** Names of the signs that a normalised reply has; a name never changes its meaning within a version of the model. */
export function signsOf(text: string, locale: Locale): readonly string[] {
  const patterns = [...IN_BOTH, ...OWN[locale]];
  const band = BANDS[locale].filter((least) => text.length >= least).length;
  return [`length ${band}`, ...patterns.flatMap((pattern, index) => (pattern.test(text) ? [`sign ${index}`] : []))];
}
