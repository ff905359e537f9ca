import type { TechniqueId } from '../../domain/persona/technique.ts';

/** A technique as it is offered where a reply was none of the lines. */
export interface NamedTechnique {
  readonly id: TechniqueId;
  readonly name: string;
  readonly definition: string;
}

/** Techniques whose name or definition has all words of a search, whatever their case; those that have them in the name first. */
export function techniquesFor(search: string, techniques: readonly NamedTechnique[]): readonly NamedTechnique[] {
  const words = search.trim().toLowerCase().split(/\s+/u);
  if (words.every((word) => word === '')) return [];
  const has = (text: string): boolean => words.every((word) => text.toLowerCase().includes(word));
  const named = techniques.filter(({ name }) => has(name));
  return [...named, ...techniques.filter((one) => !named.includes(one) && has(`${one.name} ${one.definition}`))];
}
