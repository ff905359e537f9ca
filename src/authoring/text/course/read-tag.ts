import type { RootContent } from 'mdast';
import type { EmbeddedName } from '../../../domain/course/lesson-text.ts';
import { nearest } from '../nearest.ts';
import { error, type Place, type Problem } from '../problem.ts';
import { attributesOf } from './lesson-stretches.ts';

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
export const componentNames = Object.keys(COMPONENTS);
const attributesAllowed = new Map(Object.entries(COMPONENTS));

/** A place in a lesson that refers to something elsewhere, for the check that it exists. */
export interface LessonReference extends Place {
  readonly kind: 'check' | 'role-play' | 'types' | 'figure' | 'term' | 'link';
  readonly target: string;
}

type Tag = Extract<RootContent, { readonly type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' }>;

/** Which attribute of a component names something elsewhere. */
const REFERENCES: Readonly<Partial<Record<string, readonly [kind: LessonReference['kind'], attribute: string]>>> = {
  Check: ['check', 'question'],
  RolePlay: ['role-play', 'id'],
  Compare: ['types', 'types'],
  Figure: ['figure', 'name'],
  Term: ['term', 'id'],
};

/**
 * Reads a component's tag.
 * @param named where questions were asked and notes begun so far; this tag's are added
 */
export function readTag(
  node: Tag,
  place: Place,
  named: Map<string, number>,
): { readonly problems: readonly Problem[]; readonly references: readonly LessonReference[] } {
  const name = node.name ?? '';
  const allowed = attributesAllowed.get(name);
  if (!allowed) {
    const guess = nearest(name, componentNames);
    const isHtml = !guess && /^[a-z]/u.test(name);
    return {
      problems: [
        isHtml ? error(place, 'lesson/html', { name }) : error(place, 'lesson/unknown-component', { name, guess, known: componentNames }),
      ],
      references: [],
    };
  }
  const given = attributesOf(node);
  const [kind, attribute = ''] = REFERENCES[name] ?? [];
  const target = given.get(attribute);
  return {
    problems: [...codeIn(node, name, place), ...attributeSlips(name, allowed, given, place), ...nameSlips(name, given, named, place)],
    references: kind && target ? [{ ...place, kind, target }] : [],
  };
}

function codeIn(node: Tag, name: string, place: Place): readonly Problem[] {
  return node.attributes.flatMap((attribute) => {
    const code = attribute.type === 'mdxJsxAttribute' ? attribute.value : attribute;
    return typeof code === 'object' && code !== null ? [error(place, 'lesson/attribute-code', { name, code: code.value })] : [];
  });
}

function attributeSlips(name: string, allowed: readonly string[], given: ReadonlyMap<string, string>, place: Place): readonly Problem[] {
  const known = allowed.map((word) => word.replace('!', ''));
  const meant = new Set<string>();
  const unknown = [...given.keys()].flatMap((key) => {
    if (known.includes(key)) return [];
    const guess = nearest(key, known);
    if (guess) meant.add(guess);
    return [error(place, 'lesson/unknown-attribute', { name, key, guess, known })];
  });
  const missing = allowed.flatMap((word) => {
    const key = word.slice(0, -1);
    return word.endsWith('!') && !given.get(key) && !meant.has(key) ? [error(place, 'lesson/missing-attribute', { name, key })] : [];
  });
  return [...unknown, ...missing];
}

/** What a learner answers and notes is stored by these names: each stands once. */
function nameSlips(name: string, given: ReadonlyMap<string, string>, named: Map<string, number>, place: Place): readonly Problem[] {
  if (name !== 'Check' && name !== 'Reflect') return [];
  const id = given.get(name === 'Check' ? 'question' : 'id') ?? '';
  const line = named.get(`${name} ${id}`);
  if (line === undefined) {
    named.set(`${name} ${id}`, place.line);
    return [];
  }
  return [name === 'Check' ? error(place, 'lesson/asked-twice', { id, line }) : error(place, 'lesson/reflect-twice', { id, line })];
}
