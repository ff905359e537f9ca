import type { Heading, Paragraph, RootContent } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { type Campaign, type CampaignVisit, FEWEST_VISITS, MOST_VISITS, type Passage } from '../../../domain/campaign/campaign.ts';
import type { Locale } from '../../../domain/locale.ts';
import { ID } from '../content-paths.ts';
import { missingFrontMatter } from '../markdown/missing-front-matter.ts';
import { type MarkdownSource, parseMarkdown, placeOf, rawText } from '../markdown/parse-markdown.ts';
import { error, type Parsed, type Place, type Problem } from '../problem.ts';
import type { Author } from '../role-play/author.ts';
import { FactBook } from '../role-play/facts/fact-book.ts';
import { slugOf } from '../slug.ts';
import type { Vocabulary } from '../table/vocabulary.ts';
import { parseYaml } from '../yaml/parse-yaml.ts';
import { campaignFrontMatter } from './front-matter.ts';
import { parsePassage } from './parse-passage.ts';
import { type PlacedQuestion, parseQuestion } from './parse-question.ts';

/** The heading under which it is told how the season ended. */
const AFTERWARDS = 'afterwards';

export interface CampaignContext {
  readonly id: string;
  readonly locale: Locale;
  readonly vocabulary: Vocabulary;
}

/** Where the parts of a campaign stand. */
export interface CampaignPlaces {
  /** Of `memories:` at the head, where it is there. */
  readonly memories: Place;
  /** By role-play. */
  readonly visits: ReadonlyMap<string, Place>;
  /** By `<role-play>/<question>`, and `<role-play>/<question>/<option>`. */
  readonly questions: ReadonlyMap<string, Place>;
  /** By passage. */
  readonly passages: ReadonlyMap<Passage, Place>;
}

export interface PlacedCampaign {
  readonly campaign: Campaign;
  readonly places: CampaignPlaces;
}

/** Reads a campaign: the value where no error was found, and all problems at once. */
export function parseCampaign(path: string, text: string, { id, locale, vocabulary }: CampaignContext): Parsed<PlacedCampaign> {
  const source = parseMarkdown(path, text);
  if (!source.frontMatter) return { problems: [missingFrontMatter(path, text, 'campaign')] };
  const front = parseYaml({ path, ...source.frontMatter }, campaignFrontMatter);
  const problems: Problem[] = [...front.problems];
  const report = (problem: Problem): void => void problems.push(problem);
  const author: Author = { source, cast: [], vocabulary, facts: new FactBook([], locale, report), report };
  const visits: CampaignVisit[] = [];
  const places = {
    memories: front.placeOf(['memories'], 'key'),
    visits: new Map<string, Place>(),
    questions: new Map<string, Place>(),
    passages: new Map<Passage, Place>(),
  };
  let afterwards: readonly Passage[] | undefined;
  for (const { heading, blocks } of sections(source, author)) {
    const name = textOf(heading).trim();
    const place = placeOf(path, heading);
    if (!ID.test(name)) {
      report(error(place, 'campaign/no-id', { id: name, slug: slugOf(name) }));
      continue;
    }
    if (places.visits.has(name) || (name === AFTERWARDS && afterwards)) {
      report(error(place, 'campaign/visit-twice', { id: name }));
      continue;
    }
    if (name === AFTERWARDS) {
      afterwards = storyOf(blocks, places.passages, author);
      if (afterwards.length === 0) report(error(place, 'campaign/nothing-after'));
      continue;
    }
    if (afterwards) report(error(place, 'campaign/after-the-end', { id: name }));
    places.visits.set(name, place);
    const read = readVisit(name, blocks, place, places.passages, author);
    for (const { question, place: own, places: options } of read.questions) {
      places.questions.set(`${name}/${question.id}`, own);
      for (const [index, option] of question.options.entries())
        places.questions.set(`${name}/${question.id}/${option.id}`, options[index] ?? own);
    }
    visits.push(read.visit);
  }
  const top: Place = { path, line: 1, column: 1 };
  if (visits.length < FEWEST_VISITS || visits.length > MOST_VISITS) report(error(top, 'campaign/visits', { count: visits.length }));
  if (!afterwards) report(error(top, 'campaign/no-afterwards'));
  if (problems.some(({ severity }) => severity === 'error') || !front.value || !afterwards) return { problems };
  const { title, you, customer, goal, memories } = front.value;
  return { value: { campaign: { id, locale, title, you, customer, goal, memories, visits, afterwards }, places }, problems };
}

interface Section {
  readonly heading: Heading;
  readonly blocks: readonly RootContent[];
}

/** The file's blocks by heading of depth 2. */
function sections(source: MarkdownSource, author: Author): readonly Section[] {
  const found: { heading: Heading; blocks: RootContent[] }[] = [];
  for (const node of source.blocks) {
    if (node.type === 'html' && node.value.startsWith('<!--')) continue;
    if (node.type === 'heading' && node.depth === 2) found.push({ heading: node, blocks: [] });
    else if (found.length === 0) author.report(error(placeOf(source.path, node), 'campaign/before-first'));
    else found.at(-1)?.blocks.push(node);
  }
  return found;
}

/** Paragraphs of a story; anything else is told. */
function storyOf(blocks: readonly RootContent[], places: Map<Passage, Place>, author: Author): readonly Passage[] {
  return blocks.flatMap((node) => {
    const place = placeOf(author.source.path, node);
    if (node.type !== 'paragraph') {
      author.report(error(place, 'campaign/strange', { found: node.type }));
      return [];
    }
    const passage = parsePassage(node, author);
    if (passage) places.set(passage, place);
    return passage ?? [];
  });
}

function readVisit(
  rolePlay: string,
  blocks: readonly RootContent[],
  place: Place,
  places: Map<Passage, Place>,
  author: Author,
): { readonly visit: CampaignVisit; readonly questions: readonly PlacedQuestion[] } {
  const { path } = author.source;
  const [first] = blocks;
  const when = first?.type === 'paragraph' ? /^\{\s*([^{}]+?)\s*\}$/u.exec(rawText(author.source, first).text)?.[1] : undefined;
  if (when === undefined) author.report(error(place, 'campaign/no-when', { id: rolePlay }));
  const rest = when === undefined ? blocks : blocks.slice(1);
  const firstQuestion = rest.findIndex(({ type }) => type === 'heading');
  const told = firstQuestion < 0 ? rest : rest.slice(0, firstQuestion);
  const story = storyOf(told, places, author);
  if (story.length === 0) author.report(error(place, 'campaign/no-story', { id: rolePlay }));
  const questions: PlacedQuestion[] = [];
  const asked = firstQuestion < 0 ? [] : rest.slice(firstQuestion);
  for (const [index, node] of asked.entries()) {
    if (node.type !== 'heading') continue;
    const own = placeOf(path, node);
    const id = textOf(node).trim();
    const next = asked.findIndex((other, at) => at > index && other.type === 'heading');
    const [text, list, ...more] = asked.slice(index + 1, next < 0 ? undefined : next);
    if (node.depth !== 3) author.report(error(own, 'campaign/depth', { id, depth: node.depth }));
    if (!ID.test(id)) author.report(error(own, 'campaign/no-id', { id, slug: slugOf(id) }));
    if (questions.some(({ question }) => question.id === id)) author.report(error(own, 'campaign/question-twice', { id }));
    if (!isParagraph(text) || list?.type !== 'list' || list.ordered || more.length > 0) {
      author.report(error(own, 'campaign/question', { id }));
      continue;
    }
    questions.push(parseQuestion(id, rawText(author.source, text), list, own, author));
  }
  return { visit: { rolePlay, when: when ?? '', story, questions: questions.map(({ question }) => question) }, questions };
}

function isParagraph(node: RootContent | undefined): node is Paragraph {
  return node?.type === 'paragraph';
}
