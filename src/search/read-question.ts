import { type Recognised, sayingsIn } from './sayings.ts';
import { meaningsIn, type OtherWords } from './synonyms.ts';
import { type Asked, askedFor, HAN, type Phrase, phraseOf, runsOf } from './tokens.ts';

/** What somebody wants to know, without the words that only make a sentence of it. */
export interface Question {
  /** All of it, folded, its words a space apart. */
  readonly whole: string;
  /** What is looked for. Where a query is nothing but small words, these. */
  readonly asked: readonly Asked[];
  /** What customers say aloud, and the words it was recognised by; these are not in `asked`. */
  readonly sayings: readonly Recognised[];
  /** Words for which people use others too; not in `asked`. */
  readonly meanings: readonly OtherWords[];
  /** Whether it asks what something is. */
  readonly isDefinition: boolean;
  /** Whether it asks how something is done, or answered. */
  readonly isHowTo: boolean;
}

/**
 * Turns of a question in Chinese, longest first: no content, wherever they stand. What is one character long is no content at the ends of a run
 * only: 的 is part of 目的, 了 of 了解.
 */
const TURNS =
  /知不知道|知道|请问一下|请问|麻烦问|想知道|想了解|想请教|想问问|想问|告诉我|帮我找|帮我|教教我|教我|我想学|想学|什么叫做|什么叫|什么是|是什么意思|什么意思|是什么|是啥意思|啥意思|是啥|啥是|啥叫|指的是|有什么用|有什么|做什么|干什么|为什么|为啥|凭啥|怎么回答|怎么回应|怎么应对|怎么应付|怎么对付|怎么处理|怎么接话|怎么接|怎么答|怎么回|怎么破|怎么谈|怎么说|怎么讲|怎么做|怎么办|怎么弄|怎么样|怎么用|怎么写|怎么才能|怎么|怎样才能|怎样|如何应对|如何处理|如何回答|如何|咋办|咋回|咋说|咋|该怎么|应该|有哪些|有哪几|哪一些|哪几种|哪几个|哪些|哪种|哪个|几种|有没有|能不能|可不可以|可以|是不是|要不要|该不该|会不会|的时候|时候|如果|要是|假如|遇到|碰到|碰上|遇上|客户说|顾客说|对方说|人家说|客户老说|客户总说|客户问|对方问|老是说|总是说|一直说|老说|总说|老是|总是|一直|关于|一下|一些|谢谢|你好|您好|什么|这一关|到底|区别|意思|办法|技巧|方法(?=$)/u;
const ALL_TURNS = new RegExp(TURNS.source, 'gu');
const LEADING = /^(?:[我你他她它您咱]们?|[的很也又都就]|这个|那个|一个)+/u;
const TRAILING = /(?:[吗呢吧啊呀嘛么哦呗了]|(?<!目)的|一个)+$/u;
const DEFINES = /是什么|什么是|什么叫|啥是|啥叫|是啥|什么意思|啥意思|指的是/u;

/** Words of an English question that carry nothing. */
const SMALL = new Set(
  (
    'a an the and or but if of to in on at by for with from about into onto as so than then too very just ' +
    'is are was were be been being am do does did doing done have has had having can could should would will shall may might must ' +
    'i me my mine you your yours he him his she her hers it its we us our they them their this that these those there here ' +
    'what which who whom whose when where why how ' +
    'not no dont doesnt didnt isnt arent wasnt cant couldnt wont wouldnt shouldnt im lets let ' +
    'tell show explain give find know please thanks thank hello hi want wants wanted need needs someone somebody something anyone anything ' +
    'say says said saying answer answering respond reply handle handling deal dealing mean means meaning definition define called ' +
    'get gets getting got make makes go goes ever always keep keeps best way ways thing things mr mrs ms dr past all'
  ).split(' '),
);
const ANYBODY = /客户|顾客|对方|人家|老板|^(?:customer|client|buyer|person|prospect)s?$|^(?:people|guy)$/u;
const DEFINES_IN_ENGLISH = /^(?:so )?(?:whats?|what is|what are|define|meaning of|definition of|explain)\b|\bmean(?:s|ing)?$/;

const HOW = /怎么(?!样$)|怎样|如何|咋|办法|技巧|方法/u;
const HOW_IN_ENGLISH =
  /\bhow (?:do|does|can|could|should|would|to|best)\b|\bwhat (?:do|should|can|could|would|shall) (?:i|we|you)\b|\bwhat to\b|^(?:answer|respond|reply|handle|deal)(?:ing)?\b/;

/** Whether an English word carries nothing in a question. */
export const isSmall = (word: string): boolean => SMALL.has(word);

export function readQuestion(query: string): Question {
  const whole = phraseOf(query).text;
  let rest = whole;
  const take = (phrase: Phrase): boolean => {
    const without = phrase.isHan ? rest.replaceAll(phrase.text, ' ') : ` ${rest} `.replaceAll(` ${phrase.text} `, ' ').trim();
    const isHere = without !== rest;
    rest = without;
    return isHere;
  };
  // The words of one may lie in another’s: 不说话 is no 说话. The longer ones, which come first, take the place.
  const sayings = sayingsIn(whole).filter(({ phrase }) => take(phrase));
  for (const { phrases } of sayings) for (const phrase of phrases) take(phrase);
  const meanings = meaningsIn(rest).filter(({ phrase }) => take(phrase));
  const isHowTo = (HOW.test(whole) && !DEFINES.test(whole)) || HOW_IN_ENGLISH.test(whole);
  const isRecognised = sayings.length + meanings.length > 0;
  const content = runsOf(rest)
    .flatMap(contentOf)
    .flatMap((run) => (isRecognised ? beside(run) : [run]));
  return {
    whole,
    asked: askedFor(content.length === 0 && !isRecognised ? whole : content.join(' ')),
    sayings,
    meanings,
    isDefinition: !isHowTo && (DEFINES.test(whole) || DEFINES_IN_ENGLISH.test(whole)),
    isHowTo,
  };
}

/** What of a run adds to words that were recognised: not whom it is about, nor single characters left over. */
function beside(run: string): readonly string[] {
  if (!HAN.test(run)) return ANYBODY.test(run) ? [] : [run];
  return run.split(ANYBODY).filter((part) => part.length > 1);
}

/** What of one run is content. */
function contentOf(run: string): readonly string[] {
  if (!HAN.test(run)) return isSmall(run) ? [] : [run];
  const parts = run.split(ALL_TURNS).map((part) => part.replace(LEADING, '').replace(TRAILING, ''));
  return parts.filter((part) => part !== '' && (part.length > 1 || part === run));
}
