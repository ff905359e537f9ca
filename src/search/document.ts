/** What search results are grouped by, in the order shown. */
export const GROUPS = ['customer', 'lesson', 'role-play', 'objection', 'term', 'technique'] as const;
export type Group = (typeof GROUPS)[number];

/** Something that can be found: a lesson's section, a customer type, a role-play, a term, a technique. */
export interface SearchDocument {
  readonly id: number;
  readonly group: Group;
  /** The page's title. */
  readonly title: string;
  /** The section's heading on that page; '' for the page as a whole. */
  readonly heading: string;
  /** Names and terms that count more than running text. */
  readonly terms: string;
  readonly text: string;
  /** Address with the anchor of the heading. */
  readonly href: string;
}
