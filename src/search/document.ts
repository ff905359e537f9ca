import type { PersonaId } from '../domain/persona/persona.ts';
import type { SayingId } from './sayings.ts';

/** What search results are grouped by, in the order in which groups that answer equally well are shown. */
export const GROUPS = ['objection', 'customer', 'role-play', 'term', 'technique', 'lesson', 'path', 'quiz'] as const;
export type Group = (typeof GROUPS)[number];

/** Something that can be found: a lesson's section, a customer type, a role-play, an objection, a term, a technique, a course, a path, a quiz. */
export interface SearchDocument {
  readonly id: number;
  readonly group: Group;
  /** The page's title; of an objection, what the customer says. */
  readonly title: string;
  /** The section's heading on that page; '' for the page as a whole. */
  readonly heading: string;
  /** Other names under which people look for it, a line each: they count more than running text. */
  readonly terms: string;
  readonly text: string;
  /** What customers say aloud that this is about, whatever its own words are, and how much: 0…1. */
  readonly about: Readonly<Partial<Record<SayingId, number>>>;
  /** Of the lesson's section that says it in short: from where on in the text, in UTF-16 units. */
  readonly inShortFrom?: number;
  /** Of a customer type, and of who says an objection. */
  readonly persona?: PersonaId;
  /** Address with the anchor of the heading. */
  readonly href: string;
}
