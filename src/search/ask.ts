import type { SearchIndex } from './build-index.ts';
import { GROUPS, type Group, type SearchDocument } from './document.ts';
import { type Hit, hitOf, type Lead, leadOf } from './mark.ts';
import { type Ranked, type Ranking, rank } from './rank.ts';
import { isSmall, type Question, readQuestion } from './read-question.ts';
import { type Recognised, SAID_NAMES, SAID_WORDS } from './sayings.ts';
import { meant, meantNames } from './spelling.ts';
import { MEANT_NAMES } from './synonyms.ts';
import { type Asked, askedFor, HAN } from './tokens.ts';

export interface Hits {
  readonly group: Group;
  readonly hits: readonly Hit[];
}

export interface Answer {
  /** To a question how something is done or answered, and to what customers say aloud: the lesson that says so, where it says it in short. */
  readonly lead?: Lead;
  /** The group that answers best first; in each, the best first. */
  readonly groups: readonly Hits[];
  /** Words of the query that stand nowhere and were left out. */
  readonly unknown: readonly string[];
}

/** Sections of one page shown at most, and hits a group. */
const MOST_OF_A_PAGE = 2;
const MOST_OF_A_GROUP = 8;

/** What a lesson must score of the best, so that it leads where nothing that customers say was recognised. */
const LEADS = 0.6;

/** Pages fewer than which are a small answer: what may have been meant is looked for too. */
const FEW = 3;
/** Readings of a mistyped query that are asked. */
const MOST_MENDED = 6;

/** What customers say is answered by how they say it, by who says it, by a talk to practise it; then by what to read. */
const SPOKEN: readonly Group[] = ['objection', 'customer', 'role-play', 'lesson', 'technique', 'term', 'path', 'quiz'];
/** How they behave is answered by who does so, and by what to read about him. */
const BEHAVED: readonly Group[] = ['customer', 'lesson', 'objection', 'role-play', 'technique', 'term', 'path', 'quiz'];

/**
 * Asks all shelves while somebody types: words may be unfinished, mistyped, or a whole sentence. What customers say is answered by objections and
 * customers first; all else by the group that holds the best answer.
 */
export function ask(shelves: readonly SearchIndex[], query: string): Answer {
  const question = readQuestion(query);
  if (question.whole === '') return { groups: [], unknown: [] };
  const { ranking, marks, saying } = found(shelves, question);
  const lead = question.isHowTo
    ? leading(ranking, shelves, saying !== undefined)
    : saying?.isSpoken && !question.isDefinition
      ? leadOn(saying, ranking, shelves)
      : undefined;
  const groups = new Map<Group, { documents: SearchDocument[]; best: number }>();
  const pages = new Map<string, number>();
  for (const { document, score } of ranking.ranked) {
    if (lead && (document === lead.found || document === lead.told)) continue;
    const own = groups.get(document.group) ?? { documents: [], best: score };
    groups.set(document.group, own);
    const page = document.group === 'lesson' ? pageOf(document) : document.href + document.id;
    const before = pages.get(page) ?? 0;
    pages.set(page, before + 1);
    if (before < MOST_OF_A_PAGE && own.documents.length < MOST_OF_A_GROUP) own.documents.push(document);
  }
  const fixed = saying && (saying.isSpoken ? SPOKEN : BEHAVED);
  const order = [...groups].sort(([a, one], [b, other]) =>
    fixed ? fixed.indexOf(a) - fixed.indexOf(b) : other.best - one.best || GROUPS.indexOf(a) - GROUPS.indexOf(b),
  );
  return {
    ...(lead && { lead: leadOf(lead.told, marks) }),
    groups: order.map(([group, { documents }]) => ({
      group,
      hits: documents.map((document) => ({ ...hitOf(document, marks), ...because(document, saying) })),
    })),
    unknown: ranking.unknown.map(({ run }) => run),
  };
}

/** The lesson that answers best. */
function leading({ ranked }: Ranking, shelves: readonly SearchIndex[], isSaid: boolean) {
  const best = ranked.find(({ document }) => document.group === 'lesson');
  if (!best || (!isSaid && best.score < LEADS * (ranked[0]?.score ?? 0))) return undefined;
  return inShort(best.document, shelves);
}

/** The lesson on those who say it most: who types what a customer said wants to know what to answer. */
function leadOn({ id }: Recognised, { ranked }: Ranking, shelves: readonly SearchIndex[]) {
  const about = ({ document }: Ranked): number => (document.group === 'lesson' ? (document.about[id] ?? 0) : 0);
  const [best] = ranked.filter((one) => about(one) > 0).toSorted((a, b) => about(b) - about(a));
  return best && inShort(best.document, shelves);
}

/** What of a lesson is told: what it says in short, where it was found as a whole. */
function inShort(found: SearchDocument, shelves: readonly SearchIndex[]) {
  const told = shelves.flatMap(({ documents }) => documents).find((one) => one.inShortFrom !== undefined && pageOf(one) === pageOf(found));
  return { found, told: found.heading === '' ? (told ?? found) : found };
}

/** What a customer says, where that is why something is found. */
const because = ({ about }: SearchDocument, saying: Recognised | undefined): { readonly because?: string } =>
  saying?.isSpoken && (about[saying.id] ?? 0) > 0 ? { because: saying.phrase.text } : {};

const pageOf = ({ href }: SearchDocument): string => href.split('#')[0] ?? '';

interface Found {
  readonly ranking: Ranking;
  readonly marks: readonly Asked[];
  /** What a customer says, if that was asked, as it was typed or meant. */
  readonly saying: Recognised | undefined;
}

/** As typed; beside that, where words stand nowhere or the pages are few, with typos mended. What is somebody’s name is no typo. */
function found(shelves: readonly SearchIndex[], question: Question): Found {
  const typed = rank(shelves, question);
  const marks = marksOf(question);
  const isName = shelves.some(({ names }) => names.some(({ name }) => name === question.whole));
  if (typed.unknown.length === 0 && (isName || hasPages(typed, FEW))) return { ranking: typed, marks, saying: question.sayings[0] };
  const mended = mendedOf(question.whole, shelves).map(readQuestion);
  const read = mended.map((one) => ({ one, ranking: rank(shelves, one) })).filter(({ ranking }) => ranking.ranked.length > 0);
  const unknown = Math.min(...read.map(({ ranking }) => ranking.unknown.length));
  // Where a word stands nowhere, what it may have been meant for comes first.
  const order =
    unknown < typed.unknown.length ? [...read.map(({ ranking }) => ranking), typed] : [typed, ...read.map(({ ranking }) => ranking)];
  const documents = new Map<SearchDocument, Ranked>();
  // What a later reading finds is worth no more than anything that an earlier one found.
  let most = Number.POSITIVE_INFINITY;
  for (const { ranked } of order) {
    for (const one of ranked) if (!documents.has(one.document)) documents.set(one.document, { ...one, score: Math.min(one.score, most) });
    most = Math.min(most, ...ranked.map(({ score }) => score));
  }
  return {
    ranking: { ranked: [...documents.values()], unknown: order[0]?.unknown ?? [] },
    marks: [...marks, ...read.flatMap(({ one }) => marksOf(one))],
    saying: [question, ...mended].flatMap(({ sayings }) => sayings)[0],
  };
}

const marksOf = ({ asked, sayings, meanings }: Question): readonly Asked[] => [
  ...asked,
  ...[...sayings, ...meanings].flatMap(({ phrase }) => telling(phrase.text)),
  ...meanings.flatMap(({ others }) => others.flatMap(telling)),
];

/** The words of a phrase that say something by themselves, where there are any. */
function telling(phrase: string): readonly Asked[] {
  const words = askedFor(phrase);
  const own = words.filter(({ run }) => !isSmall(run));
  return own.length > 0 ? own : words;
}

function hasPages({ ranked }: Ranking, enough: number): boolean {
  const pages = new Set<string>();
  for (const { document } of ranked) if (pages.add(pageOf(document)).size >= enough) return true;
  return false;
}

/** The same query with typos mended: one for each word that may have been meant, mended words in every position that needs it. */
function mendedOf(query: string, shelves: readonly SearchIndex[]): readonly string[] {
  const vocabularies = shelves.map(({ vocabulary }) => vocabulary);
  const runs = query.split(' ');
  const meanings = runs.map((run) => {
    const words = HAN.test(run)
      ? meantNames(run, [...shelves.flatMap(({ names }) => names.map(({ name }) => name)), ...SAID_NAMES, ...MEANT_NAMES])
      : isSmall(run)
        ? []
        : meant(run, [...vocabularies, SAID_WORDS]);
    return words.length > 0 ? words : [run];
  });
  if (meanings.every(([first], at) => first === runs[at])) return [];
  return meanings
    .reduce<readonly (readonly string[])[]>((all, own) => all.flatMap((before) => own.map((one) => [...before, one])), [[]])
    .slice(0, MOST_MENDED)
    .map((words) => words.join(' '));
}
