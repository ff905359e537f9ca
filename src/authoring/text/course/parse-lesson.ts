import GithubSlugger from 'github-slugger';
import type { Root } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import remarkCjkFriendly from 'remark-cjk-friendly';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { z } from 'zod';
import type { Lesson } from '../../../domain/course/course.ts';
import type { EmbeddedName } from '../../../domain/course/lesson-text.ts';
import { fingerprint } from '../../../domain/hash.ts';
import type { Locale } from '../../../domain/locale.ts';
import { LOOKS, PERSONA_IDS } from '../../../domain/persona/persona.ts';
import { missingFrontMatter } from '../markdown/missing-front-matter.ts';
import { error, placeOf } from '../markdown/parse-markdown.ts';
import { nearest } from '../nearest.ts';
import type { Parsed, Place, Problem } from '../problem.ts';
import { parseYaml } from '../yaml/parse-yaml.ts';
import { attributesOf, lessonParts } from './lesson-parts.ts';
import { mdxSlip, NO_HTML } from './mdx-slip.ts';
import { proseSlips, wideTags } from './prose-slips.ts';

const text = z.string().min(1, 'this is empty');
const frontMatter = z.strictObject({
  title: text,
  summary: text,
  minutes: z.int().min(1).max(60),
  persona: z.enum(PERSONA_IDS).optional(),
  look: z.enum(LOOKS).optional(),
  extends: z.literal(true).optional(),
  supplement: text.optional(),
});

/** What authors may use in a lesson without importing it, and the attributes of each; `!` marks those that must be there. */
const COMPONENTS: Readonly<Record<EmbeddedName, readonly string[]>> = {
  Dialogue: ['title!', 'bad'],
  Check: ['question!'],
  RolePlay: ['id!'],
  Framework: ['title!', 'en'],
  Compare: ['types!'],
  Figure: ['name!'],
  Reflect: ['id!'],
  Term: ['id!'],
  Limits: [],
  Summary: [],
};
const componentNames = Object.keys(COMPONENTS);
const attributesAllowed = new Map(Object.entries(COMPONENTS));

/** A place in a lesson that refers to something elsewhere, for the check that it exists. */
export interface LessonReference extends Place {
  readonly kind: 'check' | 'role-play' | 'types' | 'figure' | 'term' | 'link';
  readonly target: string;
}

export interface ParsedLesson {
  readonly lesson: Lesson;
  readonly references: readonly LessonReference[];
}

/** How an address outside this site begins. Others, such as `javascript:`, lead to no page. */
const OUTSIDE = ['https:', 'http:', 'mailto:', 'tel:'];
const SCHEME = /^[a-z][a-z\d+.-]*:/iu;

const processor = unified().use(remarkParse).use(remarkFrontmatter, ['yaml']).use(remarkGfm).use(remarkCjkFriendly).use(remarkMdx);

export interface LessonContext {
  readonly id: string;
  readonly course: string;
  readonly locale: Locale;
}

/** Reads a lesson: its front matter, its headings, what it embeds, and its text as it is shown. */
export function parseLesson(path: string, source: string, context: LessonContext): Parsed<ParsedLesson> {
  const wide = wideTags(path, source, componentNames);
  if (wide.length > 0) return { problems: wide };
  const tree = parseTree(path, source);
  if (!('children' in tree)) return { problems: [tree] };
  const [first] = tree.children;
  if (first?.type !== 'yaml') {
    return { problems: [missingFrontMatter(path, source, 'the lesson', 'title, summary, minutes')] };
  }
  const front = parseYaml({ path, text: first.value, line: 2 }, frontMatter);
  const problems: Problem[] = [...front.problems];
  const references: LessonReference[] = [];
  const sections: { heading: string; depth: number; slug: string; text: string }[] = [{ heading: '', depth: 0, slug: '', text: '' }];
  const slugger = new GithubSlugger();
  problems.push(...proseSlips(path, source, tree));
  const named = new Map<string, number>();
  visit(tree, (node) => {
    const place = placeOf(path, node);
    if (node.type === 'heading') {
      const heading = textOf(node);
      const slug = slugger.slug(heading);
      sections.push({ heading, depth: node.depth, slug, text: '' });
      node.data = { ...node.data, hProperties: { id: slug } };
      if (node.depth === 1)
        problems.push(error(place, 'a heading of depth 1', 'write "##": the title in the front matter is the only heading of depth 1'));
      else if (node.depth > 3) problems.push(error(place, `a heading of depth ${node.depth}`, 'write "##", or "###" for a part of it'));
    } else if (node.type === 'paragraph' || node.type === 'tableCell') {
      const section = sections.at(-1);
      if (section) section.text += `${section.text && '\n'}${textOf(node)}`;
    } else if (node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression') {
      problems.push(
        error(place, `"{${'value' in node ? String(node.value) : ''}}" would be run as code`, 'write （） or () instead of braces'),
      );
    } else if (node.type === 'mdxjsEsm') {
      problems.push(error(place, 'an import or export', 'delete it: all components are there without'));
    } else if (node.type === 'link' || node.type === 'definition') {
      const scheme = SCHEME.exec(node.url)?.[0].toLowerCase();
      if (scheme === undefined) references.push({ ...place, kind: 'link', target: node.url });
      else if (!OUTSIDE.includes(scheme))
        problems.push(
          error(place, `the link leads to "${node.url}"`, `begin its address with ${OUTSIDE.join(', ')}, or write words alone`),
        );
    } else if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') {
      const name = node.name ?? '';
      const allowed = attributesAllowed.get(name);
      if (!allowed) {
        const guess = nearest(name, componentNames);
        problems.push(
          !guess && /^[a-z]/u.test(name)
            ? error(place, `<${name}> is HTML, which lessons do not have`, NO_HTML)
            : error(place, `unknown component <${name}>`, guess ? `write <${guess}>` : `write one of ${componentNames.join(', ')}`),
        );
        return;
      }
      for (const attribute of node.attributes) {
        const code = attribute.type === 'mdxJsxAttribute' ? attribute.value : attribute;
        if (typeof code === 'object' && code !== null)
          problems.push(error(place, `"{${code.value}}" in <${name}> would be run as code`, 'write the text between quotes'));
      }
      const given = attributesOf(node);
      const attributes = allowed.map((word) => word.replace('!', ''));
      const meant = new Set<string>();
      for (const key of given.keys()) {
        if (attributes.includes(key)) continue;
        const guess = nearest(key, attributes);
        if (guess) meant.add(guess);
        const rest = attributes.length > 0 ? `its attributes are ${attributes.join(', ')}` : 'it has no attributes';
        problems.push(error(place, `<${name}> has no "${key}"`, guess ? `write ${guess}="…"` : rest));
      }
      for (const key of allowed.filter((word) => word.endsWith('!')).map((word) => word.slice(0, -1))) {
        if (!given.get(key) && !meant.has(key))
          problems.push(error(place, `<${name}> is without its "${key}"`, `write <${name} ${key}="…">`));
      }
      const refer = (kind: LessonReference['kind'], key: string): void => {
        const target = given.get(key);
        if (target) references.push({ ...place, kind, target });
      };
      if (name === 'Check' || name === 'Reflect') {
        // What a learner answers and notes is stored by these names.
        const own = `${name} ${given.get(name === 'Check' ? 'question' : 'id')}`;
        const earlier = named.get(own);
        if (earlier !== undefined)
          problems.push(
            name === 'Check'
              ? error(place, `the question "${given.get('question')}" is asked on line ${earlier} already`, 'ask it once')
              : error(place, `the id "${given.get('id')}" is taken by the <Reflect> on line ${earlier}`, 'write another id'),
          );
        else named.set(own, place.line);
      }
      if (name === 'Check') refer('check', 'question');
      if (name === 'RolePlay') refer('role-play', 'id');
      if (name === 'Compare') refer('types', 'types');
      if (name === 'Figure') refer('figure', 'name');
      if (name === 'Term') refer('term', 'id');
    }
  });
  if (!front.value || problems.some((problem) => problem.severity === 'error')) return { problems };
  const { title, summary, minutes, persona, look, supplement } = front.value;
  const targets = (kind: LessonReference['kind']): readonly string[] =>
    references.filter((reference) => reference.kind === kind).map((reference) => reference.target);
  const lesson: Lesson = {
    ...context,
    title,
    summary,
    minutes,
    ...(persona ? { persona } : {}),
    ...(look ? { look } : {}),
    ...(supplement ? { supplement } : {}),
    checks: targets('check'),
    rolePlays: targets('role-play'),
    sections,
    text: lessonParts(tree),
    content: fingerprint(source),
  };
  return { value: { lesson, references }, problems };
}

/** The tree, or why there is none: MDX stops at the first tag or brace it can't read. */
function parseTree(path: string, source: string): Root | Problem {
  try {
    return processor.parse(source);
  } catch (thrown) {
    const reason = firstLineOf(thrown);
    // Where a tag stays open to the end of the file, the parser tells its place only in words.
    const [, line, column] = /\((\d+):(\d+)/u.exec(reason) ?? [];
    const start = startOf(thrown) ?? { line: Number(line ?? 1), column: Number(column ?? 1) };
    return mdxSlip(path, source, { reason, ...start }, componentNames);
  }
}

function firstLineOf(thrown: unknown): string {
  const reason = typeof thrown === 'object' && thrown !== null && 'reason' in thrown ? thrown.reason : thrown;
  return String(reason).split('\n')[0] ?? '';
}

function startOf(thrown: unknown): { readonly line: number; readonly column: number } | undefined {
  if (typeof thrown !== 'object' || thrown === null || !('line' in thrown) || !('column' in thrown)) return undefined;
  const { line, column } = thrown;
  return typeof line === 'number' && typeof column === 'number' ? { line, column } : undefined;
}
