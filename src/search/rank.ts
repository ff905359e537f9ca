import type { SearchIndex } from './build-index.ts';
import type { Group, SearchDocument } from './document.ts';
import { find, type Share, type Shares } from './find.ts';
import { isSmall, type Question } from './read-question.ts';
import type { Recognised } from './sayings.ts';
import type { OtherWords } from './synonyms.ts';
import { type Asked, askedFor, HAN, holdsPhrase, nameOf, type Phrase, phraseOf } from './tokens.ts';

export interface Ranked {
  readonly document: SearchDocument;
  /** How well it answers; above 0, about 1 where all that is asked stands in running text, about 3 where it is the thing’s name. */
  readonly score: number;
}

export interface Ranking {
  /** Best first. */
  readonly ranked: readonly Ranked[];
  /** Words that stand nowhere. */
  readonly unknown: readonly Asked[];
}

/** What a document must hold of what the best one holds, so that it is an answer at all. */
const ENOUGH = 0.6;
/** What it counts that a document is about a saying; the rest is for its words. */
const ABOUT = 0.8;
/** What another word counts for the one that was typed. */
const OTHER = 0.8;
/** Documents whose names are looked at closely. */
const LOOKED_AT = 80;

/** What it adds that a text has the words as they were typed. */
const WORD_FOR_WORD = 0.3;
/** Documents whose own words are compared with a saying’s, and those that are taken for another name of it. */
const COMPARED = 30;
const CALLED = 4;

/** The documents that answer, best first. A word that stands nowhere takes nothing away; the more and the rarer of the others, the better. */
export function rank(shelves: readonly SearchIndex[], { asked, sayings, meanings, whole, isDefinition }: Question): Ranking {
  const size = shelves.reduce((sum, { documents }) => sum + documents.length, 0);
  const own = asked.map((one) => ({ one, shares: find(one, shelves) }));
  const recognised = [...sayings.map((one) => saying(one, shelves)), ...meanings.map((one) => inOtherWords(one, shelves))];
  // ‘the difference between a trial close and …’: what a question names among other things belongs to its answer.
  const isNamed = new Set(shelves.flatMap(({ names }) => names.flatMap(({ name, document }) => (stands(name, whole) ? [document] : []))));
  const units = [...own.map(({ shares }) => shares), ...recognised].filter(({ size }) => size > 0);
  const rarity = units.map((shares) => Math.log(1 + size / shares.size));
  const all = rarity.reduce((sum, one) => sum + one, 0);
  const totals = new Map<SearchDocument, Share>();
  units.forEach((shares, place) => {
    const part = (rarity[place] ?? 0) / all;
    for (const [document, { held, weight }] of shares) {
      const before = totals.get(document);
      totals.set(document, { held: (before?.held ?? 0) + held * part, weight: (before?.weight ?? 0) + weight * part });
    }
  });
  const most = [...totals.values()].reduce((best, { held }) => Math.max(best, held), 0);
  const lexical = [...totals]
    // What was recognised is answered whatever else stands beside it.
    .filter(([document, { held }]) => held >= ENOUGH * most || recognised.some((shares) => shares.has(document)) || isNamed.has(document))
    .map(([document, { held, weight }]): Ranked => ({ document, score: held * (0.3 + 0.7 * weight) }))
    .sort((a, b) => b.score - a.score);
  const content = [...sayings, ...meanings]
    .map(({ phrase }) => phrase.text)
    .concat(asked.map(({ run }) => run))
    .join(' ');
  const other = meanings.flatMap(({ others }) => others);
  const close = lexical
    .slice(0, LOOKED_AT)
    .map(
      ({ document, score }): Ranked => ({
        document,
        score:
          (score +
            (isWordForWord(document, content) ? WORD_FOR_WORD : 0) +
            Math.max(named(document, content, whole), ...other.map((name) => OTHER * named(document, name, name)))) *
          leaning(document.group, isDefinition),
      }),
    )
    .sort((a, b) => b.score - a.score);
  const ranked = [...close, ...lexical.slice(LOOKED_AT)];
  return { ranked, unknown: own.filter(({ shares }) => shares.size === 0).map(({ one }) => one) };
}

/** In running text as it was typed, neither in another form nor with other words between. */
const isWordForWord = ({ text }: SearchDocument, content: string): boolean => content !== '' && text.toLowerCase().includes(content);

/** Who asks what something is wants it explained. */
const leaning = (group: Group, isDefinition: boolean): number => {
  if (group === 'quiz') return 0.6;
  return isDefinition && (group === 'term' || group === 'technique') ? 1.3 : 1;
};

/** Whether a name stands in a row of words. */
const stands = (name: string, words: string): boolean =>
  isHan(name) ? name.length > 1 && words.includes(name) : ` ${words} `.includes(` ${name} `);

/** What a document’s names say: that it is what was asked for, or begins so, or that the question names it among other words. */
function named(document: SearchDocument, content: string, whole: string): number {
  const bonus = (name: string): number => {
    if (name === content || name === whole) return 1;
    if (stands(name, whole) || stands(name, content)) return 0.7 * Math.min(1, name.length / content.length + 0.2);
    if (name.startsWith(content)) return 0.5;
    if (content.length > 1 && (isHan(content) ? name.includes(content) : ` ${name}`.includes(` ${content}`))) return 0.35;
    return 0;
  };
  const heading = nameOf(document.heading);
  const names = document.terms
    .split('\n')
    .map(nameOf)
    .filter((name) => name !== '');
  return Math.max(2 * bonus(nameOf(document.title)), heading === '' ? 0 : 1.2 * bonus(heading), ...names.map((name) => 1.8 * bonus(name)));
}

const isHan = (text: string): boolean => HAN.test(text);

/** What is about it, most; a little, what says it in the same words; least, what speaks of it under another name. */
function saying({ id, phrases, called }: Recognised, shelves: readonly SearchIndex[]): Shares {
  const shares = new Map<SearchDocument, Share>();
  for (const { documents } of shelves)
    for (const document of documents) {
      const about = document.about[id] ?? 0;
      if (about > 0) shares.set(document, { held: 1, weight: about * ABOUT });
    }
  for (const phrase of phrases)
    for (const [document, { weight }] of weightiest(together(phrase.text, shelves), COMPARED)) {
      if (!saysIt(document, phrase)) continue;
      const before = (document.about[id] ?? 0) * ABOUT;
      shares.set(document, { held: 1, weight: Math.max(shares.get(document)?.weight ?? 0, before + weight * (1 - ABOUT)) });
    }
  for (const other of called.filter(isTelling))
    for (const [document, { held, weight }] of weightiest(together(other, shelves), CALLED))
      if (!shares.has(document)) shares.set(document, { held: held * OTHER, weight: weight * OTHER * (1 - ABOUT) });
  return shares;
}

const isTelling = (words: string): boolean => !words.split(' ').some(isSmall);

/** A single word counts in any form; of several each may stand elsewhere, which says nothing. */
const saysIt = ({ title, heading, terms, text }: SearchDocument, phrase: Phrase): boolean =>
  (!phrase.isHan && !phrase.text.includes(' ')) || holdsPhrase(phraseOf([title, heading, terms, text].join(' | ')), phrase);

const weightiest = (shares: Shares, most: number): readonly (readonly [SearchDocument, Share])[] =>
  [...shares].sort(([, a], [, b]) => b.weight - a.weight).slice(0, most);

function inOtherWords({ phrase, others }: OtherWords, shelves: readonly SearchIndex[]): Shares {
  const shares = new Map(together(phrase.text, shelves));
  for (const other of others)
    for (const [document, { held, weight }] of together(other, shelves)) {
      const before = shares.get(document);
      shares.set(document, { held: Math.max(before?.held ?? 0, held * OTHER), weight: Math.max(before?.weight ?? 0, weight * OTHER) });
    }
  return shares;
}

/** What holds all the words of a phrase but its small ones. */
function together(phrase: string, shelves: readonly SearchIndex[]): Shares {
  const words = askedFor(phrase);
  const telling = words.filter(({ run }) => !isSmall(run));
  const [first, ...rest] = (telling.length > 0 ? telling : words).map((one) => find(one, shelves));
  if (!first) return new Map();
  return new Map(
    [...first].flatMap(([document, share]) => {
      const all = [share, ...rest.flatMap((shares) => shares.get(document) ?? [])];
      if (all.length <= rest.length) return [];
      return [
        [document, { held: Math.min(...all.map(({ held }) => held)), weight: Math.min(...all.map(({ weight }) => weight)) }] as const,
      ];
    }),
  );
}
