import type { Lesson } from '../domain/course/course.ts';
import type { Term } from '../domain/course/glossary.ts';
import type { Objection } from '../domain/drill/objection.ts';
import type { Locale } from '../domain/locale.ts';
import type { Persona } from '../domain/persona/persona.ts';
import { plain } from '../domain/prose.ts';
import type { RolePlay } from '../domain/role-play/role-play.ts';
import type { SearchDocument } from './document.ts';

/** Makes an address of a route under the language. */
export type Href = (route: string) => string;

type Draft = Omit<SearchDocument, 'id'>;

const numbered = (drafts: readonly Draft[]): readonly SearchDocument[] => drafts.map((draft, id) => ({ id, ...draft }));

/** A course's lessons in one language, a document a section; the first of a lesson stands for the whole page. */
export function lessonDocuments(lessons: readonly Lesson[], href: Href): readonly SearchDocument[] {
  return numbered(
    lessons.flatMap((lesson) => {
      const page = href(`courses/${lesson.course}/${lesson.id}`);
      return lesson.sections.map(
        ({ heading, slug, text }): Draft => ({
          group: 'lesson',
          title: lesson.title,
          heading,
          terms: '',
          text: heading === '' ? `${lesson.summary}\n${text}` : text,
          href: slug === '' ? page : `${page}#${slug}`,
        }),
      );
    }),
  );
}

/** Customer types, role-plays and terms in one language. */
export function commonDocuments(
  content: {
    readonly personas: readonly Persona[];
    readonly rolePlays: readonly RolePlay[];
    readonly objections: readonly Objection[];
    readonly terms: readonly Term[];
  },
  locale: Locale,
  href: Href,
): readonly SearchDocument[] {
  const other = locale === 'zh' ? 'en' : 'zh';
  return numbered([
    ...content.personas.map(
      (persona): Draft => ({
        group: 'customer',
        title: persona.name[locale],
        heading: '',
        terms: persona.name[other],
        text: [persona.summary[locale], ...persona.principles.map((principle) => principle.text[locale])].join('\n'),
        href: `${href('customers')}#${persona.id}`,
      }),
    ),
    ...content.rolePlays.map(
      (rolePlay): Draft => ({
        group: 'role-play',
        title: rolePlay.title,
        heading: '',
        terms: rolePlay.customer,
        text: [rolePlay.you, rolePlay.customer, rolePlay.goal].join('\n'),
        href: href(`role-plays/${rolePlay.id}`),
      }),
    ),
    ...content.objections.map(
      (objection): Draft => ({
        group: 'objection',
        title: plain(objection.line),
        heading: '',
        terms: '',
        text: content.personas.find(({ id }) => id === objection.persona)?.name[locale] ?? '',
        href: `${href('drills')}#${objection.persona}`,
      }),
    ),
    ...content.terms.map(
      (term): Draft => ({
        group: 'term',
        title: term.name[locale],
        heading: '',
        terms: [term.name[other], ...term.also[locale], ...term.also[other]].join(' '),
        text: term.definition[locale],
        href: `${href('glossary')}#${term.id}`,
      }),
    ),
  ]);
}
