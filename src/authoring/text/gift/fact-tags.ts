import { SKILLS } from '../../../domain/persona/technique.ts';
import type { Asked } from '../../../domain/quiz/question.ts';
import { MOST } from '../quiz/head/attributes.ts';

/** A category of GIFT is kept as a tag that begins so. */
export const CATEGORY_TAG = 'category/';

type Facts = Pick<Asked, 'use' | 'skill' | 'difficulty' | 'weight' | 'attempts' | 'see'>;

/** What GIFT has no words for travels as tags: `skill-closing`, `difficulty-2`. */
export function factTags(facts: Facts): string[] {
  return [
    ...(facts.use === 'quiz' ? [] : [`use-${facts.use}`]),
    ...(facts.skill ? [`skill-${facts.skill}`] : []),
    ...(facts.difficulty === 1 ? [] : [`difficulty-${facts.difficulty}`]),
    ...(facts.weight === 1 ? [] : [`weight-${facts.weight}`]),
    ...(facts.attempts === undefined ? [] : [`attempts-${facts.attempts}`]),
    ...(facts.see ? [`see-${facts.see}`] : []),
  ];
}

/** The inverse: facts, and the tags that are just tags. */
export function readFactTags(tags: readonly string[]): { readonly facts: Facts; readonly tags: readonly string[] } {
  let facts: Facts = { use: 'quiz', difficulty: 1, weight: 1 };
  const rest: string[] = [];
  for (const tag of tags) {
    const [, name = '', value = ''] = /^(use|skill|difficulty|weight|attempts|see)-(.+)$/u.exec(tag) ?? [];
    const skill = SKILLS.find((known) => known === value);
    const number = Number(value);
    if (name === 'use' && value === 'lesson') facts = { ...facts, use: 'lesson' };
    else if (name === 'skill' && skill) facts = { ...facts, skill };
    else if (name === 'difficulty' && (number === 1 || number === 2 || number === 3)) facts = { ...facts, difficulty: number };
    else if (name === 'weight' && number > 0 && number <= MOST.weight) facts = { ...facts, weight: number };
    else if (name === 'attempts' && Number.isInteger(number) && number > 0 && number <= MOST.attempts)
      facts = { ...facts, attempts: number };
    else if (name === 'see' && value.startsWith('#')) facts = { ...facts, see: value };
    else rest.push(tag);
  }
  return { facts, tags: rest };
}
