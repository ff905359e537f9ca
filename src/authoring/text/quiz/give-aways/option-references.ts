import type { Locale } from '../../../../domain/locale.ts';

/**
 * How an option speaks of other options instead of saying something: `combines` them (all of the above, 都对), or `names` them by a letter, a
 * number or a place that nobody sees, since options have no letters and are mixed.
 */
export type OptionReference = 'combines' | 'names';

/** Letters, numbers and signs by which lists are counted. */
const LABEL = String.raw`(?<![\p{Script=Latin}\d])(?:[A-H]{1,5}|[a-h](?=\))|\d{1,2}|I{1,3}|IV|V)(?![\p{Script=Latin}\d])|[①-⑩甲乙丙丁戊]`;

/** Words by kind; an option that is made of them alone says nothing of its own. */
const WORDS: Readonly<Record<Locale, Readonly<Record<'others' | 'how-many' | 'options' | 'truth' | 'filler', string>>>> = {
  en: {
    others: 'above|below|previous|preceding|former|latter|both|neither|either|these|those|them',
    'how-many': 'all|none|any|each|every|some|only|just|first|second|third|last|two|three|four',
    options: 'options?|answers?|choices?|statements?|items?',
    truth: "correct|right|wrong|true|false|incorrect|apply|applies|possible|ok|okay|fine|good|isn['’]?t|aren['’]?t",
    filler:
      'and|or|nor|but|not|of|the|a|an|is|are|was|were|be|can|as|well|together|same|other|others|one|ones|it|they|mentioned|listed|given|here|also',
  },
  zh: {
    others: '以上|上述|上面|前面|前[两二三四几]|后[两二三几]|两者|二者|三者|同上|前者|后者',
    'how-many': '全部|全都|所有|任何|任一|都|全|均|皆|各|只有|仅仅|仅|只|其中|[一两二三四]',
    options: '选项|答案|说法|做法|各项|项|者|个|条|种',
    truth: '不正确|正确|错误|不对|不是|不成立|成立|可以|对|错|是|非|否|行|选|能|会|有|无',
    filler: '以及|或者|并且|而且|同时|和|与|及|跟|或|且|并|也|又|不|没有|没|的|了|中|之|其|他|也是',
  },
};

type Kind = keyof (typeof WORDS)[Locale];

const KINDS: readonly Kind[] = ['others', 'how-many', 'options', 'truth', 'filler'];
const BEGINS = new RegExp(`^(?:${LABEL})`, 'u');
const PATTERNS: Readonly<Record<Locale, readonly (readonly [Kind, RegExp])[]>> = {
  en: KINDS.map((kind) => [kind, new RegExp(`^(?:${WORDS.en[kind]})(?!\\p{L})`, 'iu')]),
  zh: KINDS.map((kind) => [kind, new RegExp(`^(?:${WORDS.zh[kind]})`, 'u')]),
};

/**
 * @param stem the question's own words: what is counted there by letters is meant by them
 */
export function optionReference(text: string, stem: string, locale: Locale): OptionReference | undefined {
  const found = { label: 0, digit: 0, others: 0, 'how-many': 0, options: 0, truth: 0, filler: 0 };
  let rest = text.normalize('NFC').trim();
  while (rest !== '') {
    const [label] = BEGINS.exec(rest) ?? [];
    const known = longest(rest, locale);
    const sign = /^[\s\p{P}\p{S}]+/u.exec(rest)?.[0];
    if (label !== undefined) {
      // A letter is a name where the question gives it to something.
      if (new RegExp(`(?<![\\p{Script=Latin}\\d])${label}(?![\\p{Script=Latin}\\d])`, 'u').test(stem)) return undefined;
      // Numbers alone are numbers, “2 or 3” days, and letters in a row a word, “AB”.
      if (/\d|^[A-H]{2}/u.test(label)) found.digit += label.length;
      else found.label += 1;
      rest = rest.slice(label.length);
    } else if (known) {
      found[known.kind] += 1;
      rest = rest.slice(known.word.length);
    } else if (sign !== undefined) rest = rest.slice(sign.length);
    else return undefined;
  }
  const judged = found.truth + found.options;
  const labels = found.label + (judged + found.others > 0 ? found.digit : 0);
  if (labels > 1 || (labels === 1 && judged + found.others + found['how-many'] > 0)) return 'names';
  if (found.others > 0 || (found['how-many'] > 0 && judged > 0)) return 'combines';
  return undefined;
}

/** The longest word that the text begins with, and its kind. */
function longest(text: string, locale: Locale): { readonly kind: Kind; readonly word: string } | undefined {
  let best: { readonly kind: Kind; readonly word: string } | undefined;
  for (const [kind, pattern] of PATTERNS[locale]) {
    const [word] = pattern.exec(text) ?? [];
    if (word !== undefined && word.length > (best?.word.length ?? 0)) best = { kind, word };
  }
  return best;
}

const BY_LETTER: Readonly<Record<Locale, RegExp>> = {
  en: new RegExp(String.raw`\b(?:[Oo]ptions?|[Aa]nswers?|[Cc]hoices?)\s+\(?(?:${LABEL})`, 'u'),
  zh: new RegExp(String.raw`(?:选项|答案)\s*(?:${LABEL})|(?:${LABEL})\s*选项|[A-H甲乙丙丁戊①-⑩]\s*项(?!目)`, 'u'),
};
const BY_PLACE: Readonly<Record<Locale, RegExp>> = {
  en: /\b(?:(?:previous|preceding|next|following|first|second|third|fourth|last|other)\s+(?:two\s+|three\s+)?(?:option|answer|choice)s?|(?:option|answer|choice)s?\s+(?:above|below)|(?:see|as)\s+(?:the\s+)?(?:one\s+)?above)\b/iu,
  zh: /第[一二三四五六1-6]\s*个?\s*(?:选项|答案)|(?:上|前|下|后)(?:一|面|两|二|三|几)?\s*[个项]?\s*(?:选项|答案)|^同上/u,
};

/** The words with which a text points at an option by its letter, or by its place where options are mixed; undefined where it does not. */
export function pointerIn(text: string, stem: string, locale: Locale, isMixed: boolean): string | undefined {
  const [letter] = BY_LETTER[locale].exec(text) ?? [];
  if (letter !== undefined && !BY_LETTER[locale].test(stem)) return letter.trim();
  const [place] = (isMixed && BY_PLACE[locale].exec(text)) || [];
  return place?.trim();
}
