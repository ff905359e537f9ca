import type { Blockquote, ListItem, RootContent } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { z } from 'zod';
import type { Objection, Response } from '../../../domain/drill/objection.ts';
import { fingerprint } from '../../../domain/hash.ts';
import type { Locale } from '../../../domain/locale.ts';
import { isPersonaId, PERSONA_IDS, type PersonaId } from '../../../domain/persona/persona.ts';
import type { Prose } from '../../../domain/prose.ts';
import { missingFrontMatter } from '../markdown/missing-front-matter.ts';
import { error, parseMarkdown, placeOf, rawText } from '../markdown/parse-markdown.ts';
import type { Parsed, Problem } from '../problem.ts';
import type { Author } from '../role-play/author.ts';
import { lineSlips } from '../role-play/line-slips.ts';
import { parseHead } from '../role-play/parse-choice.ts';
import { parseLine } from '../role-play/parse-line.ts';
import { slugOf } from '../slug.ts';
import { parseYaml } from '../yaml/parse-yaml.ts';

const frontMatter = z.strictObject({ persona: z.enum(PERSONA_IDS) });

/** Fewer answers than this is no choice, more is no drill. */
const LEAST = 3;
const MOST = 4;

export interface ObjectionsContext {
  readonly id: string;
  readonly locale: Locale;
  readonly techniques: readonly string[];
  /** Ids by what the techniques are called in either language, small letters. */
  readonly named?: ReadonlyMap<string, string>;
}

/** Reads one type's objections: `## id`, a quote, and answers with their techniques and an indented reply each. */
export function parseObjections(path: string, text: string, context: ObjectionsContext): Parsed<readonly Objection[]> {
  const source = parseMarkdown(path, text);
  if (!source.frontMatter) {
    return { problems: [missingFrontMatter(path, text, 'the file of objections', 'persona')] };
  }
  const front = parseYaml({ path, ...source.frontMatter }, frontMatter);
  const problems: Problem[] = [...front.problems];
  const author: Author = {
    source,
    cast: [],
    techniques: context.techniques,
    ...(context.named ? { named: context.named } : {}),
    report: (problem) => problems.push(problem),
  };
  if (!isPersonaId(context.id))
    problems.push(error({ path, line: 1, column: 1 }, `"${context.id}" is no customer type`, 'name the file after one of the eight types'));
  else if (front.value && front.value.persona !== context.id) {
    problems.push(
      error(
        { path, line: 2, column: 1 },
        `the file of "${context.id}" says "persona: ${front.value.persona}"`,
        `write "persona: ${context.id}"`,
      ),
    );
  }
  const slips = lineSlips(path, text, source.frontMatter.line);
  problems.push(...slips);
  // What follows a misread line looks wrong until it is mended.
  if (slips.length > 0) return { problems };
  const seen = new Set<string>();
  const objections: Objection[] = [];
  for (const { heading, id, blocks } of sections(source.blocks)) {
    const place = placeOf(path, heading);
    if (!/^[a-z][a-z0-9-]*$/u.test(id))
      problems.push(
        error(
          place,
          `"${id}" is no id`,
          `a heading is the id and nothing else: ${slugOf(id) ? `write "## ${slugOf(id)}"` : 'small English letters, digits and hyphens'}`,
        ),
      );
    if (seen.has(id)) problems.push(error(place, `the id "${id}" stands twice`, 'give one of the two another id'));
    seen.add(id);
    const objection = front.value && readObjection(id, blocks, front.value.persona, context.locale, author, place);
    if (objection) objections.push(objection);
  }
  return problems.some((problem) => problem.severity === 'error') ? { problems } : { value: objections, problems };
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
  place: ReturnType<typeof placeOf>,
): Objection | undefined {
  const quote = blocks.find((node): node is Blockquote => node.type === 'blockquote');
  const line = quote && parseLine(quote, author);
  const list = blocks.find((node) => node.type === 'list');
  // At the margin a reply ends the list: what follows is no second list.
  const loose = list && blocks.find((node) => node.type === 'blockquote' && blocks.indexOf(node) > blocks.indexOf(list));
  if (loose) {
    author.report(error(placeOf(author.source.path, loose), 'this reply is not indented', 'indent it by two spaces, under its answer'));
    return undefined;
  }
  for (const node of blocks) {
    if (node !== quote && node !== list) {
      author.report(
        error(
          placeOf(author.source.path, node),
          `a second ${node.type} under "${id}"`,
          'write one quote and one list; a reply is indented under its answer',
        ),
      );
    }
  }
  if (!quote) author.report(error(place, `in "${id}" the customer says nothing`, 'write the objection as a quote'));
  const items = list?.type === 'list' ? list.children : [];
  if (items.length < LEAST || items.length > MOST) {
    author.report(error(place, `"${id}" has ${items.length} answers`, `write ${LEAST} or ${MOST}`));
  }
  const responses = items.flatMap((item) => readResponse(id, item, author) ?? []);
  const ids = responses.map((response) => response.id);
  for (const twice of ids.filter((one, index) => ids.indexOf(one) !== index)) {
    author.report(
      error(place, `two answers would have the id "${twice}"`, 'give one of them an id of its own in the braces: {…, #some-id}'),
    );
  }
  if (!line || responses.length === 0) return undefined;
  const content = fingerprint(JSON.stringify(responses.map((response) => [response.id, response.techniques])));
  return { id: `${persona}/${id}`, persona, locale, line: line.text, responses, content };
}

function readResponse(id: string, item: ListItem, author: Author): Response | undefined {
  const [first, ...rest] = item.children;
  const place = placeOf(author.source.path, item);
  if (first?.type !== 'paragraph') {
    author.report(error(place, 'this answer says nothing', 'write "- what the learner says {technique}"'));
    return undefined;
  }
  const raw = rawText(author.source, first);
  const head = parseHead(raw.text, raw.offset, author);
  const quotes = rest.filter((node): node is Blockquote => node.type === 'blockquote');
  const reply: Prose | undefined = quotes[0] && parseLine(quotes[0], author)?.text;
  if (!reply)
    author.report(error(place, 'the customer does not reply to this answer', 'write the reply as a quote, indented under the answer'));
  if (!head || !reply) return undefined;
  if (head.techniques.length === 0 && !head.hasUnread)
    author.report(error(place, 'this answer names no technique', 'write at least one in the braces, e.g. {listen}'));
  return { id: `${id}.${head.id ?? [...head.techniques].sort().join('+')}`, text: head.text, techniques: head.techniques, reply };
}
