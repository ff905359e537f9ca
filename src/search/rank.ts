import lunr from 'lunr';
import { BOOST, FIELDS, type SearchIndex } from './build-index.ts';
import type { Group, SearchDocument } from './document.ts';
import type { Question } from './read-question.ts';
import type { Recognised } from './sayings.ts';
import type { OtherWords } from './synonyms.ts';
import { type Asked, askedFor, HAN, holdsPhrase, phraseOf } from './tokens.ts';

/** An index over some of the documents: a course's, say. */
export interface Shelf {
  readonly index: SearchIndex;
  readonly documents: ReadonlyMap<string, SearchDocument>;
}

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

/** Letters from which a word may stand unfinished in running text too; shorter ones begin too many words to tell anything there. */
const TELLING = 3;
const NAMES: readonly string[] = ['title', 'heading', 'terms'];

/** What a document must hold of what the best one holds, so that it is an answer at all. */
const ENOUGH = 0.6;
/** Of a Chinese phrase of this many characters, one may be missing; of one twice as long two, and so on. */
const ONE_MISSING = 3;
/** What it counts that a document is about a saying; the rest is for its words. */
const ABOUT = 0.8;
/** What another word counts for the one that was typed. */
const OTHER = 0.8;
/** Documents whose names are looked at closely. */
const LOOKED_AT = 80;

/** What a document has of one thing asked for, both 0…1: how much of it, and how weightily. */
interface Share {
  readonly held: number;
  readonly weight: number;
}
type Shares = ReadonlyMap<SearchDocument, Share>;

/** The documents that answer, best first. A word that stands nowhere takes nothing away; the more and the rarer of the others, the better. */
export function rank(shelves: readonly Shelf[], { asked, sayings, meanings, whole, isDefinition }: Question): Ranking {
  const size = shelves.reduce((sum, { documents }) => sum + documents.size, 0);
  const own = asked.map((one) => ({ one, shares: sharesOf(one, shelves) }));
  const recognised = [...sayings.map((one) => saying(one, shelves)), ...meanings.map((one) => inOtherWords(one, shelves))];
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
  const most = Math.max(0, ...[...totals.values()].map(({ held }) => held));
  const lexical = [...totals]
    // What was recognised is answered whatever else stands beside it.
    .filter(
      ([document, { held }]) => held >= ENOUGH * most || recognised.some((shares) => shares.has(document)) || isNamedIn(whole, document),
    )
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
          (score + Math.max(named(document, content, whole), ...other.map((name) => OTHER * named(document, name, name)))) *
          leaning(document.group, isDefinition),
      }),
    )
    .sort((a, b) => b.score - a.score);
  const ranked = [...close, ...lexical.slice(LOOKED_AT)];
  return { ranked, unknown: own.filter(({ shares }) => shares.size === 0).map(({ one }) => one) };
}

/** Who asks what something is wants it explained. */
const leaning = (group: Group, isDefinition: boolean): number => {
  if (group === 'quiz') return 0.6;
  return isDefinition && (group === 'term' || group === 'technique') ? 1.3 : 1;
};

const namesOf = ({ title, terms }: SearchDocument): readonly string[] =>
  [title, ...terms.split('\n')].map(nameOf).filter((name) => name !== '');
const nameOf = (name: string): string => phraseOf(name).text.replace(/^(?:the|an?) /, '');

/** Whether a question names it among other things: ‘the difference between a trial close and …’. */
const isNamedIn = (whole: string, document: SearchDocument): boolean => namesOf(document).some((name) => stands(name, whole));

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
  return Math.max(
    2 * bonus(nameOf(document.title)),
    heading === '' ? 0 : 1.2 * bonus(heading),
    ...namesOf(document).map((name) => 1.8 * bonus(name)),
  );
}

const isHan = (text: string): boolean => HAN.test(text);

/** What is about it, most; a little, what says it in the same words. */
function saying({ id, phrases }: Recognised, shelves: readonly Shelf[]): Shares {
  const shares = new Map<SearchDocument, Share>();
  for (const { documents } of shelves)
    for (const document of documents.values()) {
      const about = document.about[id] ?? 0;
      if (about > 0) shares.set(document, { held: 1, weight: about * ABOUT });
    }
  for (const phrase of phrases)
    for (const [document, { weight }] of together(phrase.text, shelves)) {
      if (!holdsPhrase(phraseOf(`${document.title} | ${document.heading} | ${document.text}`), phrase)) continue;
      const before = (document.about[id] ?? 0) * ABOUT;
      shares.set(document, { held: 1, weight: Math.max(shares.get(document)?.weight ?? 0, before + weight * (1 - ABOUT)) });
    }
  return shares;
}

function inOtherWords({ phrase, others }: OtherWords, shelves: readonly Shelf[]): Shares {
  const shares = new Map(together(phrase.text, shelves));
  for (const other of others)
    for (const [document, { held, weight }] of together(other, shelves)) {
      const before = shares.get(document);
      shares.set(document, { held: Math.max(before?.held ?? 0, held * OTHER), weight: Math.max(before?.weight ?? 0, weight * OTHER) });
    }
  return shares;
}

/** What holds all the words of a phrase. */
function together(phrase: string, shelves: readonly Shelf[]): Shares {
  const [first, ...rest] = askedFor(phrase).map((one) => sharesOf(one, shelves));
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

function sharesOf(one: Asked, shelves: readonly Shelf[]): Shares {
  const found = new Map<SearchDocument, Share>();
  let most = 0;
  const add = (document: SearchDocument | undefined, held: number, score: number): void => {
    if (!document) return;
    most = Math.max(most, score);
    found.set(document, { held, weight: score });
  };
  for (const shelf of shelves) {
    if (one.kind === 'character') for (const [document, score] of holding(one.run, shelf)) add(document, 1, score);
    else for (const { ref, held, score } of indexed(one, shelf)) add(shelf.documents.get(ref), held, score);
  }
  // Nothing holds it as it is: what holds most of it.
  if (found.size === 0 && one.kind === 'han')
    for (const shelf of shelves) for (const { ref, held, score } of apart(one, shelf)) add(shelf.documents.get(ref), held, score);
  return new Map([...found].map(([document, { held, weight }]) => [document, { held, weight: most > 0 ? weight / most : 0 }]));
}

/** A single character begins so many pairs that asking the index for them all takes longer than reading the texts. */
function holding(character: string, { documents }: Shelf): readonly (readonly [SearchDocument, number])[] {
  return [...documents.values()].flatMap((document) => {
    const score = FIELDS.reduce((sum, field) => sum + (document[field].includes(character) ? BOOST[field] : 0), 0);
    return score > 0 ? [[document, score] as const] : [];
  });
}

interface Indexed {
  readonly ref: string;
  readonly held: number;
  readonly score: number;
}

function indexed(one: Exclude<Asked, { kind: 'character' }>, shelf: Shelf): readonly Indexed[] {
  const { index } = shelf;
  if (one.kind === 'word') {
    const unfinished = { wildcard: lunr.Query.wildcard.TRAILING, usePipeline: false, boost: 3 };
    return index.stems
      .query((query) => {
        if (one.run.length > 1) query.term(one.run, { boost: 10 });
        query.term(one.run, one.run.length < TELLING ? { ...unfinished, fields: [...NAMES] } : unfinished);
      })
      .map(({ ref, score }) => ({ ref, held: 1, score }));
  }
  const together = index.stems.query((query) => {
    for (const pair of one.pairs) query.term(pair, { presence: lunr.Query.presence.REQUIRED, usePipeline: false });
  });
  const strict = together.map(({ ref, score }): Indexed => ({ ref, held: 1, score }));
  const most = Math.floor(one.pairs.length / ONE_MISSING);
  if (most === 0) return strict;
  const known = new Set(strict.map(({ ref }) => ref));
  const missing = ({ held }: Indexed): number => Math.round((1 - held) * (one.pairs.length + 1));
  return [...strict, ...apart(one, shelf).filter((other) => !known.has(other.ref) && missing(other) <= most)];
}

/** What holds some of a phrase’s pairs. */
function apart({ pairs }: Extract<Asked, { kind: 'han' }>, { index }: Shelf): readonly Indexed[] {
  return index.stems
    .query((query) => {
      for (const pair of pairs) query.term(pair, { usePipeline: false });
    })
    .map(({ ref, score, matchData }): Indexed => {
      const held = coverage(pairs, matchData.metadata);
      return { ref, held, score: score * held };
    });
}

/** The part of a phrase’s characters that lie in pairs that were found, 0…1. */
function coverage(pairs: readonly string[], found: object): number {
  let covered = 0;
  let before = false;
  for (const pair of pairs) {
    const isFound = pair in found;
    covered += isFound ? (before ? 1 : 2) : 0;
    before = isFound;
  }
  return covered / (pairs.length + 1);
}
