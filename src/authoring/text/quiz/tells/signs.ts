import type { Locale, Localised } from '../../../../domain/locale.ts';
import { plain } from '../../../../domain/prose.ts';
import type { Block } from '../../../../domain/quiz/question.ts';

/** What an answer has about it, apart from what it says. */
export type Sign = 'figure' | 'reason' | 'question' | 'hedge' | 'quotation' | 'absolute' | 'moral';

const WORDS: Localised<Readonly<Record<Sign, RegExp>>> = {
  en: {
    figure: /\d|\b(?:two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|thirty|fifty|hundred|thousand|half|per cent)\b/iu,
    reason: /\b(?:because|so that|so|since|therefore|that is why|which is why|otherwise)\b/iu,
    question: /\?/u,
    hedge: /\b(?:usually|often|may|might|perhaps|probably|sometimes|mostly|generally|as a rule|tends? to|likely|seldom|rarely)\b/iu,
    quotation: /[“”"]/u,
    absolute:
      /\b(?:always|never|every|everybody|everyone|everything|nobody|no one|nothing|none|impossible|completely|entirely|absolutely|certainly|guaranteed?)\b/iu,
    moral:
      /\b(?:lie|lies|lied|lying|pretend\w*|promis\w+|threat\w*|cheat\w*|trick\w*|brib\w+|invent\w*|insult\w*|scold\w*|blam\w+|bluff\w*|mock\w*|fake\w*|hide|hid|hiding|conceal\w*|force|forces|forced|forcing|bully\w*)\b/iu,
  },
  zh: {
    figure: /\d|百分之|[一二两三四五六七八九十百千万半]+(?:成|折|块|元|天|周|年|月|次|家|户|倍|分钟|秒|个点|个月|小时|步|条)/u,
    reason: /因为|所以|因此|由于|好让|免得|以免|否则|不然|才能/u,
    question: /[?？]/u,
    hedge: /往往|通常|一般|可能|也许|或许|多半|大多|有时|未必|不一定|大概|容易/u,
    quotation: /[“”「」"]/u,
    absolute: /一定|从不|从来不|总是|永远|绝对|绝不|决不|必须|所有|任何|完全|全都|肯定|凡是|每一个|一律|谁也|只要/u,
    moral:
      /骗|撒谎|说谎|假装|装作|装成|威胁|吓唬|隐瞒|瞒着|瞒住|编造|编一|编个|保证|打包票|许诺|贿|训斥|数落|讽刺|挖苦|嘲笑|逼|强迫|责怪|怪他|怪客户/u,
  },
};

export function hasSign(text: string, sign: Sign, locale: Locale): boolean {
  return WORDS[locale][sign].test(text);
}

/** How a customer flinches: a pause, a gesture, a short no. */
const FLINCH: Localised<RegExp> = {
  en: /…|\.\.\.|\(|\b(?:no|well|hm+|mm+|really|forget it|never mind|leave it|goodbye|enough|think about it|think it over|thanks)\b/iu,
  zh: /……|（|\(|不用|不必|算了|再说|再看|考虑|哦|嗯|行了|好吧|是吗|你们|回头|不买|不要|走/u,
};

export function flinches(text: string, locale: Locale): boolean {
  return FLINCH[locale].test(text);
}

/** With what talks begin and end by themselves, whatever is taught. */
const ENDS: Localised<Readonly<Record<'greeting' | 'farewell', RegExp>>> = {
  en: {
    greeting: /\b(?:greet\w*|hello|good (?:morning|afternoon)|introduc\w+|say who you|your name|name yourself|before the visit)\b/iu,
    farewell: /\b(?:goodbye|farewell|thank\w*|follow up|take your leave|sign\w*|the order|afterwards|in the evening)\b/iu,
  },
  zh: {
    greeting: /问好|打招呼|寒暄|自我介绍|您好|你好|报上?姓名|报名字|登门前|见面前|上门前|出门前/u,
    farewell: /道别|告辞|告别|道谢|感谢|谢谢|再见|签字|签约|签单|订货|事后|回访/u,
  },
};

export function beginsOrEnds(text: string, which: 'greeting' | 'farewell', locale: Locale): boolean {
  return ENDS[locale][which].test(text);
}

/** Whether an option of a true-or-false question is the one that says no. */
export function saysFalse(text: string): boolean {
  return /^\s*(?:false|no|wrong|错|不对|不正确|否|假)/iu.test(text);
}

const COMMON = new Set(
  'about after again also another because been before being between both cannot could does doing done each else even every first from gets gives goes have having here into just know like made make many more most much must need never next nothing only other over same says should since some such take than that their them then there these they thing this those through time under until very want well were what when where which while whom whose will with within without would your customer client salesperson seller'.split(
    ' ',
  ),
);
/** Pairs of characters that stand everywhere. */
const COMMON_PAIRS =
  /客户|业务|销售|这个|那个|什么|怎么|哪个|哪些|一个|一下|自己|没有|不是|就是|可以|应该|时候|他的|你的|的人|了一|他们|我们|你们|已经|还是|如果|或者|因为|所以|的是|是不|一句|说的|下面|问题/u;

/** What two texts can have in common: in English words of four letters and more without their endings, in Chinese pairs of characters; common ones left out. */
export function gist(text: string, locale: Locale): ReadonlySet<string> {
  if (locale === 'zh') {
    const pairs = [...text.matchAll(/\p{Script=Han}+/gu)].flatMap(([run]) => {
      const signs = [...run];
      return signs.slice(1).map((sign, at) => `${signs[at]}${sign}`);
    });
    return new Set(pairs.filter((pair) => !COMMON_PAIRS.test(pair)));
  }
  const words = text.toLowerCase().match(/\p{L}{4,}/gu) ?? [];
  return new Set(words.filter((word) => !COMMON.has(word)).map((word) => word.replace(/(?:ing|ed|es|s|ly)$/u, '')));
}

/** How much of the first is in the second. */
export function shared(of: ReadonlySet<string>, within: ReadonlySet<string>): number {
  return [...of].filter((word) => within.has(word)).length;
}

export function textOf(blocks: readonly Block[]): string {
  return blocks
    .flatMap((block) => (block.kind === 'list' ? block.items : [block.text]))
    .map(plain)
    .join('\n');
}
