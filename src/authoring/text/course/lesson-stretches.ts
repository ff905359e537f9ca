import type { Root as HtmlRoot } from 'hast';
import { toHtml } from 'hast-util-to-html';
import type { Heading, PhrasingContent, Root, RootContent } from 'mdast';
import { toHast } from 'mdast-util-to-hast';
import { toString as textOf } from 'mdast-util-to-string';
import { SKIP, visit } from 'unist-util-visit';
import type { Embedded, LessonPiece, Stretch } from '../../../domain/course/lesson-text.ts';
import { measure } from './reading-time.ts';

type Tag = Extract<RootContent, { readonly type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' }>;

/** The attributes of a tag as the author wrote them: one without a value is an empty text. */
export function attributesOf(tag: Pick<Tag, 'attributes'>): ReadonlyMap<string, string> {
  return new Map(
    tag.attributes.flatMap((attribute) =>
      attribute.type === 'mdxJsxAttribute' ? [[attribute.name, typeof attribute.value === 'string' ? attribute.value : ''] as const] : [],
    ),
  );
}

/** A stretch with the node of its heading: undefined before the first. */
export interface PlacedStretch {
  readonly stretch: Stretch;
  readonly head: Heading | undefined;
}

/** A lesson's tree as it is shown. Only for a tree in which the check found no error: all else that MDX allows is left out. The tree is used up. */
export function lessonStretches(tree: Root): readonly PlacedStretch[] {
  unravel(tree);
  const written = cut(tree.children, (node) => node.type === 'heading' && node.depth === 2);
  const measured = written.map((nodes) => ({ head: headOf(nodes), ...measure(nodes) }));
  const html = toHast(tree, { passThrough: ['mdxJsxFlowElement', 'mdxJsxTextElement'] });
  if (html.type !== 'root') return [];
  emptyCorners(html);
  const shown = cut(html.children, (node) => node.type === 'element' && node.tagName === 'h2');
  return measured.flatMap(({ head, minutes, toDo }, place): readonly PlacedStretch[] => {
    const pieces = piecesOf({ type: 'root', children: [...(shown[place] ?? [])] });
    if (!head && pieces.every((piece) => typeof piece === 'string' && piece.trim() === '')) return [];
    return [{ head, stretch: { heading: head ? textOf(head) : '', slug: slugOf(head), pieces, minutes, toDo } }];
  });
}

/** Cuts before each node that begins something; what stands before the first of them comes first, perhaps nothing. */
function cut<Node>(nodes: readonly Node[], begins: (node: Node) => boolean): readonly (readonly Node[])[] {
  const groups: Node[][] = [[]];
  for (const node of nodes) {
    if (begins(node)) groups.push([node]);
    else groups.at(-1)?.push(node);
  }
  return groups;
}

function headOf([first]: readonly RootContent[]): Heading | undefined {
  return first?.type === 'heading' && first.depth === 2 ? first : undefined;
}

/** The anchor that `parseLesson` has given the heading. */
function slugOf(head: Heading | undefined): string {
  const id = head?.data?.hProperties?.['id'];
  return typeof id === 'string' ? id : '';
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

function piecesOf(root: HtmlRoot): readonly LessonPiece[] {
  const embedded: Embedded[] = [];
  visit(root, (node, index, parent) => {
    if ((node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') || !parent || index === undefined) return undefined;
    parent.children[index] = { type: 'raw', value: mark(embedded.length) };
    embedded.push(embeddedAs(node.name, attributesOf(node), piecesOf({ type: 'root', children: node.children })));
    return [SKIP, index + 1];
  });
  const texts = toHtml(root, { allowDangerousHtml: true, characterReferences: { useNamedReferences: true } }).split(MARK);
  return texts.flatMap((text, place) => (place % 2 === 0 ? text || [] : (embedded[Number(text)] ?? [])));
}

/** @throws where the check would have refused the component. */
function embeddedAs(component: string | null, given: ReadonlyMap<string, string>, pieces: readonly LessonPiece[]): Embedded {
  const attribute = (name: string): string => given.get(name) ?? '';
  const en = given.get('en');
  switch (component) {
    case 'Dialogue':
      return { component, title: attribute('title'), bad: given.has('bad'), pieces };
    case 'Framework':
      return { component, title: attribute('title'), ...(en ? { en } : {}), pieces };
    case 'Reflect':
    case 'Term':
      return { component, id: attribute('id'), pieces };
    case 'Limits':
    case 'Summary':
      return { component, pieces };
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
