import type { Lesson } from '../domain/course/course.ts';
import type { Term } from '../domain/course/glossary.ts';
import type { Objection } from '../domain/drill/objection.ts';
import { type Locale, otherLocales } from '../domain/locale.ts';
import type { Persona } from '../domain/persona/persona.ts';
import type { Technique, TechniqueId } from '../domain/persona/technique.ts';
import { plain } from '../domain/prose.ts';
import type { RolePlay } from '../domain/role-play/role-play.ts';
import type { SearchDocument } from './document.ts';
import { alike } from './synonyms.ts';

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

/** Where a technique stands on the glossary's page; some share their id with a term. */
export const techniqueAnchor = (id: TechniqueId): string => `technique-${id}`;

/** Customer types, role-plays, objections, terms and techniques in one language. */
export function commonDocuments(
  content: {
    readonly personas: readonly Persona[];
    readonly rolePlays: readonly RolePlay[];
    readonly objections: readonly Objection[];
    readonly terms: readonly Term[];
    readonly techniques: readonly Technique[];
  },
  locale: Locale,
  href: Href,
): readonly SearchDocument[] {
  const others = otherLocales(locale);
  const typeName = new Map(content.personas.map(({ id, name }) => [id, name[locale]]));
  // A type that the learner is to find out must not be found here.
  const typesShown = ({ cast }: RolePlay): readonly string[] =>
    cast.flatMap(({ personas: [only, ...others] }) => (only && others.length === 0 ? (typeName.get(only) ?? []) : []));
  return numbered([
    ...content.personas.map(
      (persona): Draft => ({
        group: 'customer',
        title: persona.name[locale],
        heading: '',
        terms: others.map((other) => persona.name[other]).join(' '),
        text: [persona.summary[locale], ...persona.principles.map((principle) => principle.text[locale])].join('\n'),
        href: `${href('customers')}#${persona.id}`,
      }),
    ),
    ...content.rolePlays.map(
      (rolePlay): Draft => ({
        group: 'role-play',
        title: rolePlay.title,
        heading: '',
        terms: [rolePlay.customer, ...typesShown(rolePlay)].join(' '),
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
        text: typeName.get(objection.persona) ?? '',
        href: `${href('drills')}#${objection.persona}`,
      }),
    ),
    ...content.terms.map(
      (term): Draft => ({
        group: 'term',
        title: term.name[locale],
        heading: '',
        terms: [...others.map((other) => term.name[other]), ...term.also[locale], ...others.flatMap((other) => term.also[other])].join(' '),
        text: term.definition[locale],
        href: `${href('glossary')}#${term.id}`,
      }),
    ),
    ...content.techniques.map(
      (technique): Draft => ({
        group: 'technique',
        title: technique.name[locale],
        heading: '',
        // Other words for it count as its name: they are found in lessons too, where it is not explained.
        terms: [...others.map((other) => technique.name[other]), ...alike(technique.name[locale])].join(' '),
        text: `${technique.definition[locale]}\n${technique.example[locale]}`,
        href: `${href('glossary')}#${techniqueAnchor(technique.id)}`,
      }),
    ),
  ]);
}
