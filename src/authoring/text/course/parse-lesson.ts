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
import { fingerprint } from '../../../domain/chance/hash.ts';
import type { Lesson } from '../../../domain/course/course.ts';
import { LONGEST_PART } from '../../../domain/course/lesson-parts.ts';
import type { Locale } from '../../../domain/locale.ts';
import { PERSONA_IDS } from '../../../domain/persona/persona.ts';
import { missingFrontMatter } from '../markdown/missing-front-matter.ts';
import { placeOf } from '../markdown/parse-markdown.ts';
import { error, type Parsed, type Problem, warning } from '../problem.ts';
import { lookChange } from '../role-play/look.ts';
import { parseYaml } from '../yaml/parse-yaml.ts';
import { text } from '../yaml/schemas.ts';
import { lessonStretches } from './lesson-stretches.ts';
import { mdxSlip } from './mdx-slip.ts';
import { proseSlips, wideTags } from './prose-slips.ts';
import { componentNames, type LessonReference, readTag } from './read-tag.ts';

const frontMatter = z.strictObject({
  title: text,
  summary: text,
  minutes: z.int().min(1).max(60),
  persona: z.enum(PERSONA_IDS).optional(),
  look: lookChange.optional(),
  extends: z.literal(true).optional(),
  supplement: text.optional(),
});

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
  if (first?.type !== 'yaml') return { problems: [missingFrontMatter(path, source, 'lesson')] };
  const front = parseYaml({ path, text: first.value, line: 2 }, frontMatter);
  const found = readTree(path, tree);
  const problems = [...front.problems, ...proseSlips(path, source, tree), ...found.problems];
  if (!front.value || problems.some((problem) => problem.severity === 'error')) return { problems };
  const { title, summary, minutes, persona, look, supplement } = front.value;
  const targets = (kind: LessonReference['kind']): readonly string[] =>
    found.references.filter((reference) => reference.kind === kind).map((reference) => reference.target);
  const stretches = lessonStretches(tree);
  const long = stretches.flatMap(({ stretch, head }) =>
    stretch.minutes > LONGEST_PART
      ? [
          warning(placeOf(path, head ?? tree.children[1] ?? tree), 'lesson/long-part', {
            heading: stretch.heading,
            minutes: stretch.minutes,
          }),
        ]
      : [],
  );
  const lesson: Lesson = {
    ...context,
    title,
    summary,
    minutes,
    ...(persona ? { persona } : {}),
    ...(look ? { look: typeof look === 'string' ? { sex: look } : look } : {}),
    ...(supplement ? { supplement } : {}),
    checks: targets('check'),
    rolePlays: targets('role-play'),
    sections: found.sections,
    stretches: stretches.map(({ stretch }) => stretch),
    content: fingerprint(source),
  };
  return { value: { lesson, references: found.references }, problems: [...problems, ...long] };
}

/** What a lesson's tree holds: its sections, what it refers to, what can't stand in it. */
function readTree(path: string, tree: Root) {
  const problems: Problem[] = [];
  const references: LessonReference[] = [];
  const sections: { heading: string; depth: number; slug: string; text: string; inShortFrom?: number }[] = [
    { heading: '', depth: 0, slug: '', text: '' },
  ];
  const slugger = new GithubSlugger();
  const named = new Map<string, number>();
  visit(tree, (node) => {
    const place = placeOf(path, node);
    switch (node.type) {
      case 'heading': {
        const heading = textOf(node);
        const slug = slugger.slug(heading);
        sections.push({ heading, depth: node.depth, slug, text: '' });
        node.data = { ...node.data, hProperties: { id: slug } };
        if (node.depth === 1) problems.push(error(place, 'lesson/depth-one'));
        else if (node.depth > 3) problems.push(error(place, 'lesson/deep', { depth: node.depth }));
        break;
      }
      case 'paragraph':
      case 'tableCell': {
        const section = sections.at(-1);
        // A line of the text is a paragraph, an item or a cell, however its author broke it into lines.
        if (section) section.text += `${section.text && '\n'}${textOf(node).replaceAll('\n', ' ')}`;
        break;
      }
      case 'mdxFlowExpression':
      case 'mdxTextExpression':
        problems.push(error(place, 'lesson/code', { code: node.value }));
        break;
      case 'mdxjsEsm':
        problems.push(error(place, 'lesson/import'));
        break;
      case 'link':
      case 'definition': {
        const scheme = SCHEME.exec(node.url)?.[0].toLowerCase();
        if (scheme === undefined) references.push({ ...place, kind: 'link', target: node.url });
        else if (!OUTSIDE.includes(scheme)) problems.push(error(place, 'lesson/scheme', { url: node.url, schemes: OUTSIDE }));
        break;
      }
      case 'mdxJsxFlowElement':
      case 'mdxJsxTextElement': {
        const tag = readTag(node, place, named);
        const section = sections.at(-1);
        if (section && node.name === 'Summary') section.inShortFrom = section.text.length;
        problems.push(...tag.problems);
        references.push(...tag.references);
        break;
      }
      default:
    }
  });
  return { problems, references, sections };
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
