import type { SiteWords } from '../i18n/words/site.ts';

interface Section {
  readonly route: string;
  readonly word: keyof Pick<SiteWords, 'pathsShort' | 'courses' | 'customers' | 'rolePlays' | 'drills' | 'progress'>;
}

/** What the header leads to, in the order of a first visit. Only routes that have a page. */
export const SECTIONS: readonly Section[] = [
  { route: 'paths', word: 'pathsShort' },
  { route: 'courses', word: 'courses' },
  { route: 'customers', word: 'customers' },
  { route: 'role-plays', word: 'rolePlays' },
  { route: 'drills', word: 'drills' },
  { route: 'progress', word: 'progress' },
];
