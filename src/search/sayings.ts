import type { PersonaId } from '../domain/persona/persona.ts';
import { type Vocabulary, vocabularyOf } from './spelling.ts';
import { holdsPhrase, type Phrase, phraseOf } from './tokens.ts';

/** Something that customers say again and again, each in his own words, in both languages. */
interface Saying {
  /** Customer types who typically say it, the most typical first. */
  readonly personas: readonly PersonaId[];
  /** How they say it: a query that holds one of these is about it. */
  readonly said: readonly string[];
  /** What it is called by those who speak about it, in queries too. */
  readonly called: readonly string[];
  /** Turns by which an objection or a talk is known to be about it, beside these. */
  readonly heard: readonly string[];
}

const SAYING_IDS = [
  'price',
  'delay',
  'material',
  'refusal',
  'busy',
  'incumbent',
  'distrust',
  'manager',
  'anger',
  'silence',
  'loss',
  'expert',
  'chatter',
  'breakdown',
  'claim',
  'terms',
  'proof',
] as const;
export type SayingId = (typeof SAYING_IDS)[number];

const SAYINGS: Readonly<Record<SayingId, Saying>> = {
  price: {
    personas: ['stubborn'],
    said: [
      ...[
        '太贵了',
        '太贵',
        '贵了',
        '好贵',
        '贵',
        '便宜一点',
        '便宜点',
        '便宜些',
        '再便宜',
        '便宜',
        '打个折',
        '打折',
        '降价',
        '降点',
        '再降',
      ],
      ...['让价', '让点', '优惠', '少算点', '最低价', '最低多少', '底价', '抹个零', '抹零'],
      ...['三个点', '五个点', '比别家贵', '比你便宜'],
      ...[
        'too dear',
        'too expensive',
        'so expensive',
        'expensive',
        'too pricey',
        'pricey',
        'too much money',
        'costs too much',
        'cost too much',
        'cheaper elsewhere',
        'cheaper',
      ],
      ...['best price', 'lowest price', 'best you can do', 'price is too high', 'price too high', 'lower the price', 'lower price'],
      ...['knock something off', 'knock a bit off', 'come down on price', 'money off', 'per cent off', 'percent off', 'throw in'],
    ],
    called: [
      '嫌贵',
      '折扣',
      '砍价',
      '讲价',
      '还价',
      '压价',
      '杀价',
      '价格太高',
      '价格高',
      '价高',
      '价钱',
      'discount',
      'haggle',
      'haggling',
    ],
    heard: ['降三个点', '手续费', '一袋送', 'give me your lowest', 'points off', 'five-per-cent', 'thousand less'],
  },
  delay: {
    personas: ['indecisive'],
    said: [
      ...[
        '我再想想',
        '再想想',
        '想一想',
        '考虑考虑',
        '考虑一下',
        '再考虑',
        '再看看',
        '再等等',
        '等等看',
        '过段时间',
        '过几天',
        '过阵子',
        '改天再说',
        '改天吧',
      ],
      ...[
        '以后再说',
        '下次再说',
        '下个月再说',
        '下个月',
        '不着急',
        '再说吧',
        '商量商量',
        '商量一下',
        '问问家里',
        '问问我爱人',
        '跟老婆商量',
      ],
      ...['问老婆', '问我老婆', '回去商量'],
      ...[
        'think it over',
        'think about it',
        'let me think',
        'sleep on it',
        'maybe later',
        'not right now',
        'next month',
        'wait and see',
        'get back to you',
      ],
      ...['let you know', 'ask my wife', 'ask my husband', 'talk to my wife', 'talk to my husband', 'talk it over'],
      ...['make up my mind', 'not sure'],
    ],
    called: [
      '犹豫',
      '拿不定主意',
      '下不了决心',
      '做不了决定',
      'cant decide',
      'make up his mind',
      'make up their mind',
      'hesitant',
      'indecisive',
      'undecided',
      'indecision',
      'hesitate',
      'hesitates',
      'puts it off',
    ],
    heard: ['我再看看', '下头一场雪', '下个月给您回话', 'might have a look', 'should we wait', 'i dont dare'],
  },
  material: {
    personas: ['indecisive'],
    said: [
      ...[
        '发份资料',
        '发我资料',
        '发资料',
        '发点资料',
        '发个资料',
        '发一份资料',
        '资料发我',
        '发我邮件',
        '发个邮件',
        '发邮件',
        '发我邮箱',
        '发我微信',
        '发我一份',
        '发我看看',
      ],
      ...['资料先放', '留份资料', '留个资料', '再要一份', '放那儿吧', '放那吧'],
      ...[
        'send me an email',
        'send an email',
        'email me',
        'send me a mail',
        'send me something',
        'send me some information',
        'send me information',
        'send me the details',
      ],
      ...[
        'send me a brochure',
        'send me your brochure',
        'send it over',
        'send me',
        'more information',
        'brochure',
        'leaflet',
        'put it in writing',
        'leave it there',
      ],
    ],
    called: ['要资料'],
    heard: ['再发我一份', '再要一份资料', '讲得更细', 'something more detailed', 'one more brochure'],
  },
  refusal: {
    personas: ['negative', 'silent'],
    said: [
      ...[
        '不需要',
        '用不着',
        '没兴趣',
        '不感兴趣',
        '没需求',
        '不想买',
        '不买',
        '不要了',
        '不用了',
        '算了吧',
        '算了',
        '别再打电话',
        '别打了',
      ],
      ...[
        'not interested',
        'no interest',
        'not for me',
        'dont need it',
        'dont need',
        'do not need',
        'no need',
        'no thanks',
        'no thank you',
        'stop calling',
        'dont call',
      ],
    ],
    called: [],
    heard: [
      '一定得上新料吗',
      '折腾什么',
      '没一个人买',
      '放那儿吧',
      '没什么要问的',
      'do we need a new',
      'no, leave it',
      'nobody in our village',
      'leave it there',
      'no questions',
    ],
  },
  busy: {
    personas: [],
    said: [
      ...[
        '没空',
        '没时间',
        '在开会',
        '忙着呢',
        '我很忙',
        '太忙了',
        '太忙',
        '正忙',
        '只有两分钟',
        '给你两分钟',
        '两分钟',
        '长话短说',
        '浪费时间',
        '浪费我时间',
      ],
      ...[
        'no time',
        'dont have time',
        'havent got time',
        'havent time',
        'havent the time',
        'too busy',
        'im busy',
        'busy',
        'in a meeting',
        'make it quick',
        'call back later',
        'call me later',
        'call me back',
        'wasting my time',
        'two minutes',
      ],
    ],
    called: [],
    heard: [
      '我忙着呢',
      '有四十分钟',
      '赔我一上午',
      '两分钟',
      'forty minutes',
      'pay for my morning',
      'paying for my morning',
      'two minutes',
    ],
  },
  incumbent: {
    personas: ['negative'],
    said: [
      ...[
        '有供应商了',
        '有供应商',
        '有人供了',
        '已经有了',
        '已经买了',
        '买过了',
        '有合作的',
        '有合作',
        '老牌子',
        '用惯了',
        '用习惯了',
        '一直用',
      ],
      ...['亲戚在做', '亲戚卖', '朋友在做', '表妹', '以前那家'],
      ...[
        'already have a supplier',
        'have a supplier',
        'happy with our supplier',
        'happy with what we have',
        'already have one',
        'already have',
        'already got',
        'use someone else',
      ],
      ...['old brand', 'dont want to change', 'my cousin', 'stick with'],
    ],
    called: ['换供应商', '不想换', '换牌子', 'wont change'],
    heard: ['那个牌子', '我表妹那儿', '老牌子', '一三年试过', 'the old brand', 'from my cousin', 'the old one', 'we tried that'],
  },
  distrust: {
    personas: ['argumentative'],
    said: [
      ...[
        '都是骗人的',
        '骗人的',
        '骗人',
        '骗子',
        '骗钱',
        '不信你',
        '不相信',
        '信不过',
        '凭什么信你',
        '凭什么',
        '怎么信你',
        '靠谱吗',
        '靠谱',
        '靠不住',
        '忽悠',
        '糊弄',
        '你们这帮人',
      ],
      ...[
        'dont trust you',
        'dont trust',
        'dont believe you',
        'dont believe',
        'why should i believe',
        'believe you',
        'trust you',
        'scam',
        'fraud',
        'cheat',
        'cheating',
        'cheats',
        'rip-off',
      ],
      ...['rip off', 'crook', 'crooks', 'liar', 'liars', 'lying', 'you people'],
    ],
    called: ['不信任', 'distrust'],
    heard: [
      '糊弄',
      '骗完老的',
      '这是偷',
      '没干满两年',
      '一个干满两年',
      '百分之四就百分之四',
      'one honest man',
      'hope to fool',
      'thats theft',
      'not ones lasted',
      'because you say so',
    ],
  },
  manager: {
    personas: ['argumentative', 'stubborn'],
    said: [
      ...[
        '叫你们经理',
        '找你们经理',
        '你们经理',
        '找经理',
        '叫经理',
        '叫你领导',
        '你们领导',
        '换个人来',
        '做不了主',
        '你们老板',
        '你们老总',
        '能做主的',
      ],
      ...[
        'your manager',
        'the manager',
        'speak to your boss',
        'your boss',
        'your supervisor',
        'somebody who can decide',
        'someone who can decide',
      ],
    ],
    called: [],
    heard: ['你们经理', '你们老总', '能做主', 'your manager', 'your boss', 'somebody who can'],
  },
  anger: {
    personas: ['argumentative'],
    said: [...['退货', '退钱', '赔钱'], ...['my money back', 'refund']],
    called: [
      '发火',
      '发脾气',
      '生气',
      '骂人',
      '骂我',
      '大吼',
      '吼我',
      '吵架',
      '吵起来',
      '强词夺理',
      '不讲理',
      'angry',
      'furious',
      'shouting',
      'shouts',
      'yelling',
      'yells',
      'rude',
      'swearing',
      'argumentative',
    ],
    heard: ['这是第三回修', '你赔我', '钱呢', 'third repair', 'wheres my money', 'you call that service'],
  },
  silence: {
    personas: ['silent'],
    said: [...['没什么要问', '还行吧', '嗯嗯'], ...['no questions', 'its all right']],
    called: [
      '不说话',
      '沉默',
      '话少',
      '不吭声',
      '不出声',
      '不开口',
      '不爱说话',
      '一言不发',
      '没反应',
      '冷场',
      'says nothing',
      'say nothing',
      'doesnt say anything',
      'doesnt talk',
      'wont talk',
      'doesnt speak',
      'goes quiet',
      'quiet',
      'silent',
      'no reaction',
      'no response',
    ],
    heard: [
      '一句话也没有',
      '停了很久',
      '没什么要问',
      '笔停在那里',
      '还行',
      'not a word',
      'no questions',
      'stays there a long time',
      'the pens stopped',
      'leave it there',
    ],
  },
  loss: {
    personas: ['negative', 'indecisive'],
    said: [
      ...[
        '亏了怎么办',
        '亏了',
        '亏钱',
        '会不会亏',
        '会亏',
        '跌了',
        '又跌',
        '保本吗',
        '保本',
        '不保险',
        '风险太大',
        '万一',
        '安全吗',
        '赔本',
        '被套',
      ],
      ...[
        'lost money',
        'lose my money',
        'what if i lose',
        'goes down',
        'gone down',
        'fund fell',
        'fund is down',
        'is it safe',
        'too risky',
        'risky',
        'guaranteed',
        'what if',
      ],
    ],
    called: ['亏损', '有风险', 'lose money', 'losing money'],
    heard: [
      '慢慢亏',
      '去年亏',
      '……跌了',
      '又跌了',
      '最坏会怎么样',
      '哪儿都不保险',
      'losing money',
      'its down',
      'is down again',
      'worst case',
      'nothings safe',
      'thirty-eight thousand',
    ],
  },
  expert: {
    personas: ['know-it-all'],
    said: [
      ...['我比你懂', '比我懂', '比你懂', '我都懂', '我懂', '不用你教', '你懂什么', '不用讲了', '我早就知道', '这个我清楚', '我清楚'],
      ...['know more than you', 'know better', 'i know all that', 'i know all about', 'dont teach me'],
    ],
    called: [
      '什么都懂',
      '样样都懂',
      '万事通',
      '挑毛病',
      '爱纠正',
      'knows everything',
      'knows it all',
      'knows better',
      'finds fault',
      'corrects me',
    ],
    heard: [
      '我还看过',
      '谁教你的',
      '这行的质保我清楚',
      '比你背过的多',
      'who taught you',
      'i know warranties',
      'read the articles myself',
      'than youve learnt',
    ],
  },
  chatter: {
    personas: ['outgoing'],
    said: [...['包在我身上', '行行行', '咱俩谁跟谁', '吃了没'], ...['yes yes', 'consider it done']],
    called: [
      '跑题',
      '扯远',
      '东拉西扯',
      '聊个没完',
      '聊个不停',
      '光聊天',
      '爱聊天',
      '话太多',
      '话多',
      '不谈正事',
      'talks too much',
      'wont stop talking',
      'keeps talking',
      'keeps chatting',
      'chatty',
      'talkative',
      'small talk',
      'off topic',
      'changes the subject',
    ],
    heard: ['包在我身上', '咱俩谁跟谁', '行行行', '先吃块西瓜', '说到哪儿了', 'consider it done', 'yes, yes, of course', 'where were we'],
  },
  breakdown: {
    personas: ['indecisive', 'argumentative'],
    said: [
      ...['坏了找谁', '坏了谁修', '坏了怎么办', '坏了', '老是坏', '修了几次', '谁来修'],
      ...['what if it breaks', 'if it breaks', 'breaks down', 'broke down', 'broken again', 'who repairs', 'who fixes', 'keeps breaking'],
    ],
    called: ['售后', '质保', '保修', 'warranty', 'after-sales', 'spare parts'],
    heard: [
      '坏了找谁',
      '坏了谁会修',
      '第三回修',
      '趴窝',
      '坏在我车间',
      '三年质保',
      '备件',
      'it breaks',
      'wholl mend',
      'third repair',
      'flat on its back',
      'machines dead',
      'years warranty',
      'the spares',
    ],
  },
  claim: {
    personas: ['argumentative', 'negative'],
    said: [
      ...['理赔太慢', '理赔慢', '不赔', '赔不赔', '赔得慢', '什么时候赔', '少赔'],
      ...[
        'claim refused',
        'refused claim',
        'refused my claim',
        'late claim',
        'claim is late',
        'slow claim',
        'wont pay out',
        'never pay out',
        'never pay',
        'pay out',
        'wont pay',
      ],
    ],
    called: ['理赔难', '理赔', '拒赔', 'insurance claim'],
    heard: [
      '理赔说好',
      '凭什么不赔',
      '痛快赔',
      '从报案到钱',
      '什么都不赔',
      '少赔',
      'took nineteen',
      'wont you pay',
      'nobody pays out',
      'from the call to the money',
      'nothing at all is paid',
    ],
  },
  terms: {
    personas: ['stubborn'],
    said: [
      ...['没钱', '没预算', '预算不够', '手头紧', '货到付款', '晚点付'],
      ...['no budget', 'no money', 'cant afford', 'cannot afford', 'afford it', 'pay later', 'thirty days'],
    ],
    called: ['账期', '赊账', '赊货', '赊', '欠款', '欠账', '月结', '分期', '先货后款', 'payment terms', 'on credit', 'instalments'],
    heard: ['付款半年', '三十天', '打款', 'pay at six months', 'thirty days', 'the money this minute'],
  },
  proof: {
    personas: ['negative', 'positive'],
    said: [
      ...['没人用过', '没人买', '谁用过', '有案例吗', '别人用得怎么样', '试过了', '试过不行', '不敢试', '怕出事', '从前'],
      ...[
        'who else uses',
        'nobody uses',
        'nobody has it',
        'we tried that',
        'tried it before',
        'tried that before',
        'didnt work last time',
        'used to be better',
      ],
    ],
    called: [],
    heard: [
      '没一个人买',
      '头一个吃螃蟹',
      '试过',
      '跑三个月',
      '隔壁老郑',
      'the first who pays',
      'nobody in our village',
      'we tried that',
      'three months',
      'next door is still',
    ],
  },
};

interface Phrases {
  /** Said or called so, the longest first. */
  readonly asked: readonly { readonly phrase: Phrase; readonly isSpoken: boolean }[];
  readonly heard: readonly Phrase[];
}

/** Shorter ones stand in too many texts by chance (a price of pepper is 贵 too): they are listened to in queries only. */
const TELLING = 2;

const byLength = (a: Phrase, b: Phrase): number => b.text.length - a.text.length;
const PHRASES: ReadonlyMap<SayingId, Phrases> = new Map(
  SAYING_IDS.map((id) => {
    const { said, called, heard } = SAYINGS[id];
    const asked = [
      ...said.map((text) => ({ phrase: phraseOf(text), isSpoken: true })),
      ...called.map((text) => ({ phrase: phraseOf(text), isSpoken: false })),
    ].sort((a, b) => byLength(a.phrase, b.phrase));
    const telling = asked.map(({ phrase }) => phrase).filter(({ text }) => text.length >= TELLING);
    return [id, { asked, heard: [...telling, ...heard.map(phraseOf)] }];
  }),
);

/** Its words, so that they can be mistyped: whole phrases in Chinese. */
export const SAID_NAMES: readonly string[] = [...PHRASES.values()].flatMap(({ asked }) =>
  asked.flatMap(({ phrase }) => (phrase.isHan ? [phrase.text] : [])),
);
export const SAID_WORDS: Vocabulary = vocabularyOf(
  new Set([...PHRASES.values()].flatMap(({ asked }) => asked.flatMap(({ phrase }) => phrase.text.split(' ')))),
);

/** A saying as it was recognised in a query: by which words, and whether these are a customer’s own. */
export interface Recognised {
  readonly id: SayingId;
  readonly phrase: Phrase;
  readonly isSpoken: boolean;
  /** All of its words that stand there, the longest first. */
  readonly phrases: readonly Phrase[];
  /** What it is called too, in the language of the query. */
  readonly called: readonly string[];
}

/** What is said in a query, each saying by the longest of its words that stand there; the one with the longest words first. */
export function sayingsIn(query: string): readonly Recognised[] {
  const typed = phraseOf(query);
  return [...PHRASES]
    .flatMap(([id, { asked }]): Recognised[] => {
      const [longest, ...others] = asked.filter(({ phrase }) => holdsPhrase(typed, phrase));
      const called = asked.flatMap(({ phrase, isSpoken }) => (!isSpoken && phrase.isHan === longest?.phrase.isHan ? [phrase.text] : []));
      return longest ? [{ id, ...longest, phrases: [longest, ...others].map(({ phrase }) => phrase), called }] : [];
    })
    .sort((a, b) => byLength(a.phrase, b.phrase));
}

/** How much somebody’s words are about each saying: 1 where it is typical of his type too. */
export function sayingsHeard(words: string, persona: PersonaId | undefined): Readonly<Partial<Record<SayingId, number>>> {
  const spoken = phraseOf(words);
  return Object.fromEntries(
    [...PHRASES].flatMap(([id, { heard }]) => {
      if (!heard.some((one) => holdsPhrase(spoken, one))) return [];
      return [[id, persona && SAYINGS[id].personas.includes(persona) ? 1 : 0.7] as const];
    }),
  );
}

/** How much each saying belongs to a customer type: 1 for the type that says it most. */
export function sayingsOf(persona: PersonaId): Readonly<Partial<Record<SayingId, number>>> {
  return Object.fromEntries(
    SAYING_IDS.flatMap((id) => {
      const place = SAYINGS[id].personas.indexOf(persona);
      return place < 0 ? [] : [[id, place === 0 ? 1 : 0.8] as const];
    }),
  );
}
