import type { Blockquote, ListItem, RootContent } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { z } from 'zod';
import { fingerprint } from '../../../domain/chance/hash.ts';
import type { Objection, Response } from '../../../domain/drill/objection.ts';
import type { Locale } from '../../../domain/locale.ts';
import { isPersonaId, PERSONA_IDS, type PersonaId } from '../../../domain/persona/persona.ts';
import type { Prose } from '../../../domain/prose.ts';
import { ID } from '../content-paths.ts';
import { missingFrontMatter } from '../markdown/missing-front-matter.ts';
import { parseMarkdown, placeOf, rawText } from '../markdown/parse-markdown.ts';
import { error, type Parsed, type Place, type Problem } from '../problem.ts';
import { slugOf } from '../slug.ts';
import type { Vocabulary } from '../table/vocabulary.ts';
import { parseYaml } from '../yaml/parse-yaml.ts';
import type { Author } from './author.ts';
import { FactBook } from './facts/fact-book.ts';
import { lineSlips } from './line-slips.ts';
import { noteBegun } from './notes.ts';
import { parseHead } from './parse-choice.ts';
import { parseLine } from './parse-line.ts';

const frontMatter = z.strictObject({ persona: z.enum(PERSONA_IDS) });

/** Fewer answers than this is no choice, more is no drill. */
const LEAST = 3;
const MOST = 4;

export interface ObjectionsContext {
  readonly id: string;
  readonly locale: Locale;
  readonly vocabulary: Vocabulary;
}

/** Objections with the places of their headings, by id. */
export interface ParsedObjections extends Parsed<readonly Objection[]> {
  readonly places: ReadonlyMap<string, Place>;
}

/** Reads one type's objections: `## id`, a quote, and answers with their techniques and an indented reply each. */
export function parseObjections(path: string, text: string, context: ObjectionsContext): ParsedObjections {
  const source = parseMarkdown(path, text);
  if (!source.frontMatter) {
    return { problems: [missingFrontMatter(path, text, 'objections')], places: new Map() };
  }
  const front = parseYaml({ path, ...source.frontMatter }, frontMatter);
  const problems: Problem[] = [...front.problems];
  const author: Author = {
    source,
    cast: [],
    vocabulary: context.vocabulary,
    facts: new FactBook([], context.locale, (problem) => problems.push(problem)),
    report: (problem) => problems.push(problem),
  };
  if (!isPersonaId(context.id)) problems.push(error({ path, line: 1, column: 1 }, 'objection/no-type', { id: context.id }));
  else if (front.value && front.value.persona !== context.id)
    problems.push(error(front.placeOf(['persona'], 'key'), 'objection/other-type', { id: context.id, persona: front.value.persona }));
  const slips = [...lineSlips(path, text, source.frontMatter.line), ...noteLines(path, text, source.frontMatter.line)];
  problems.push(...slips);
  // What follows a misread line looks wrong until it is mended.
  if (slips.length > 0) return { problems, places: new Map() };
  const places = new Map<string, Place>();
  const objections: Objection[] = [];
  for (const { heading, id, blocks } of sections(source.blocks)) {
    const place = placeOf(path, heading);
    if (!ID.test(id)) problems.push(error(place, 'objection/no-id', { id, slug: slugOf(id) }));
    if (places.has(id)) problems.push(error(place, 'objection/id-twice', { id }));
    else places.set(id, place);
    const objection = front.value && readObjection(id, blocks, front.value.persona, context.locale, author, place);
    if (objection) objections.push(objection);
  }
  return problems.some((problem) => problem.severity === 'error') ? { problems, places } : { value: objections, problems, places };
}

/** Notes belong to a role-play: a drill has no debrief that could show a why, and what people type stands with the techniques. */
function noteLines(path: string, text: string, from: number): readonly Problem[] {
  return text.split('\n').flatMap((line, index) => {
    const kind = index + 1 < from ? undefined : noteBegun(line);
    return kind ? [error({ path, line: index + 1, column: line.search(/\S/u) + 1 }, `${kind}/nowhere`)] : [];
  });
}

function sections(blocks: readonly RootContent[]): { heading: RootContent; id: string; blocks: RootContent[] }[] {
  const found: { heading: RootContent; id: string; blocks: RootContent[] }[] = [];
  for (const node of blocks) {
    if (node.type === 'heading') found.push({ heading: node, id: textOf(node).trim(), blocks: [] });
    else found.at(-1)?.blocks.push(node);
  }
  return found;
}

function readObjection(
  id: string,
  blocks: readonly RootContent[],
  persona: PersonaId,
  locale: Locale,
  author: Author,
  place: Place,
): Objection | undefined {
  const quote = blocks.find((node): node is Blockquote => node.type === 'blockquote');
  const line = quote && parseLine(quote, author);
  const list = blocks.find((node) => node.type === 'list');
  // At the margin a reply ends the list: what follows is no second list.
  const loose = list && blocks.find((node) => node.type === 'blockquote' && blocks.indexOf(node) > blocks.indexOf(list));
  if (loose) {
    author.report(error(placeOf(author.source.path, loose), 'objection/loose-reply'));
    return undefined;
  }
  for (const node of blocks) {
    if (node !== quote && node !== list)
      author.report(error(placeOf(author.source.path, node), 'objection/second', { id, found: node.type }));
  }
  if (!quote) author.report(error(place, 'objection/silent', { id }));
  const items = list?.type === 'list' ? list.children : [];
  if (items.length < LEAST || items.length > MOST)
    author.report(error(place, 'objection/answers', { id, count: items.length, least: LEAST, most: MOST }));
  const responses = items.flatMap((item) => readResponse(id, item, author) ?? []);
  const ids = responses.map((response) => response.id);
  for (const twice of ids.filter((one, index) => ids.indexOf(one) !== index)) {
    author.report(error(place, 'objection/same-id', { id: twice }));
  }
  if (!line || responses.length === 0) return undefined;
  const content = fingerprint(JSON.stringify(responses.map((response) => [response.id, response.techniques])));
  return { id: `${persona}/${id}`, persona, locale, line: line.text, responses, content };
}

function readResponse(id: string, item: ListItem, author: Author): Response | undefined {
  const [first, ...rest] = item.children;
  const place = placeOf(author.source.path, item);
  if (first?.type !== 'paragraph') {
    author.report(error(place, 'objection/empty-answer'));
    return undefined;
  }
  const raw = rawText(author.source, first);
  const head = parseHead(raw.text, raw.offset, author);
  const quotes = rest.filter((node): node is Blockquote => node.type === 'blockquote');
  const reply: Prose | undefined = quotes[0] && parseLine(quotes[0], author)?.text;
  if (!reply) author.report(error(place, 'objection/no-reply'));
  if (!head || !reply) return undefined;
  if (head.needs.length > 0 || head.promise || head.learn || head.keep) author.report(error(place, 'memory/in-drill'));
  if (head.techniques.length === 0 && !head.hasUnread) author.report(error(place, 'objection/no-technique'));
  return { id: `${id}.${head.id ?? [...head.techniques].sort().join('+')}`, text: head.text, techniques: head.techniques, reply };
}
