import type { Root as HtmlRoot } from 'hast';
import { toHtml } from 'hast-util-to-html';
import type { PhrasingContent, Root, RootContent } from 'mdast';
import { toHast } from 'mdast-util-to-hast';
import { SKIP, visit } from 'unist-util-visit';
import type { Embedded, LessonPart } from '../../../domain/course/lesson-text.ts';

type Tag = Extract<RootContent, { readonly type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' }>;

/** The attributes of a tag as the author wrote them: one without a value is an empty text. */
export function attributesOf(tag: Pick<Tag, 'attributes'>): ReadonlyMap<string, string> {
  return new Map(
    tag.attributes.flatMap((attribute) =>
      attribute.type === 'mdxJsxAttribute' ? [[attribute.name, typeof attribute.value === 'string' ? attribute.value : ''] as const] : [],
    ),
  );
}

/** A lesson's tree as it is shown. Only for a tree in which the check found no error: all else that MDX allows is left out. The tree is used up. */
export function lessonParts(tree: Root): readonly LessonPart[] {
  unravel(tree);
  const html = toHast(tree, { passThrough: ['mdxJsxFlowElement', 'mdxJsxTextElement'] });
  if (html.type !== 'root') return [];
  emptyCorners(html);
  return partsOf(html);
}

/** A head cell without words heads nothing: read out, it would be a heading that says nothing. */
function emptyCorners(root: HtmlRoot): void {
  visit(root, 'element', (element) => {
    if (element.tagName === 'th' && element.children.length === 0) element.tagName = 'td';
  });
}

/** A component alone on its line, opened and closed there, is no paragraph: so MDX has it. */
function unravel(tree: Root): void {
  visit(tree, 'paragraph', (paragraph, index, parent) => {
    const isBlank = (node: PhrasingContent): boolean => node.type === 'text' && node.value.trim() === '';
    const tags = paragraph.children.filter((node) => !isBlank(node));
    if (!parent || index === undefined || tags.length === 0 || tags.some((node) => node.type !== 'mdxJsxTextElement')) return undefined;
    parent.children.splice(index, 1, ...tags);
    return [SKIP, index];
  });
}

/** Stands in the HTML for the component of this number. No text has the sign: Markdown reads it as U+FFFD. */
const mark = (number: number): string => `\0${number}\0`;
const MARK = /\0(\d+)\0/;

function partsOf(root: HtmlRoot): readonly LessonPart[] {
  const embedded: Embedded[] = [];
  visit(root, (node, index, parent) => {
    if ((node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') || !parent || index === undefined) return undefined;
    parent.children[index] = { type: 'raw', value: mark(embedded.length) };
    embedded.push(embeddedAs(node.name, attributesOf(node), partsOf({ type: 'root', children: node.children })));
    return [SKIP, index + 1];
  });
  const pieces = toHtml(root, { allowDangerousHtml: true, characterReferences: { useNamedReferences: true } }).split(MARK);
  return pieces.flatMap((piece, place) => (place % 2 === 0 ? piece || [] : (embedded[Number(piece)] ?? [])));
}

/** @throws where the check would have refused the component. */
function embeddedAs(component: string | null, given: ReadonlyMap<string, string>, parts: readonly LessonPart[]): Embedded {
  const attribute = (name: string): string => given.get(name) ?? '';
  const en = given.get('en');
  switch (component) {
    case 'Dialogue':
      return { component, title: attribute('title'), bad: given.has('bad'), parts };
    case 'Framework':
      return { component, title: attribute('title'), ...(en ? { en } : {}), parts };
    case 'Reflect':
    case 'Term':
      return { component, id: attribute('id'), parts };
    case 'Limits':
    case 'Summary':
      return { component, parts };
    case 'Check':
      return { component, question: attribute('question') };
    case 'Compare':
      return { component, types: attribute('types') };
    case 'Figure':
      return { component, name: attribute('name') };
    case 'RolePlay':
      return { component, id: attribute('id') };
    default:
      throw new Error(`<${component}> is no component of lessons.`);
  }
}
