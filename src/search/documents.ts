import type { Course, Lesson } from '../domain/course/course.ts';
import type { Term } from '../domain/course/glossary.ts';
import type { LearningPath } from '../domain/course/path.ts';
import type { Objection } from '../domain/drill/objection.ts';
import { LOCALES, type Locale, otherLocales } from '../domain/locale.ts';
import type { Persona, PersonaId } from '../domain/persona/persona.ts';
import type { Technique, TechniqueId } from '../domain/persona/technique.ts';
import { plain } from '../domain/prose.ts';
import type { Quiz } from '../domain/quiz/quiz.ts';
import { placeOf } from '../domain/role-play/pool.ts';
import type { RolePlay, Stage, Trade } from '../domain/role-play/role-play.ts';
import type { SearchDocument } from './document.ts';
import { sayingsHeard, sayingsOf } from './sayings.ts';
import { meaningsIn } from './synonyms.ts';

/** Makes an address of a route under the language. */
export type Href = (route: string) => string;

/** What the site calls things in this language: people look for them by these words too. */
export interface NamesOfKinds {
  readonly trades: Readonly<Record<Trade, string>>;
  readonly stages: Readonly<Record<Stage, string>>;
  readonly quiz: string;
  readonly exam: string;
  readonly path: string;
  readonly course: string;
  /** The page that lists the paths, and what it says. */
  readonly paths: { readonly title: string; readonly text: string };
}

type Draft = Omit<SearchDocument, 'id'>;

const EMPTY = { heading: '', terms: '', text: '', about: {} };
const numbered = (drafts: readonly Draft[]): readonly SearchDocument[] => drafts.map((draft, id) => ({ id, ...draft }));
const names = (all: readonly string[]): string => [...new Set(all)].filter((name) => name !== '').join('\n');

/** A course's lessons in one language, a document a section; the first of a lesson stands for the whole page. */
export function lessonDocuments(lessons: readonly Lesson[], href: Href): readonly SearchDocument[] {
  return numbered(
    lessons.flatMap((lesson) => {
      const page = href(`courses/${lesson.course}/${lesson.id}`);
      return lesson.sections.map(
        ({ heading, slug, text, inShortFrom }): Draft => ({
          group: 'lesson',
          title: lesson.title,
          heading,
          terms: '',
          text: heading === '' ? `${lesson.summary}\n${text}` : text,
          about: heading === '' && lesson.persona ? sayingsOf(lesson.persona) : {},
          ...(inShortFrom !== undefined && { inShortFrom }),
          href: slug === '' ? page : `${page}#${slug}`,
        }),
      );
    }),
  );
}

/** Where a technique stands on the glossary's page; some share their id with a term. */
export const techniqueAnchor = (id: TechniqueId): string => `technique-${id}`;

/** How somebody is called where he is introduced: what stands before the first comma, ‘Mr Gao, dealer for twelve years’. */
const calledIn = (introduction: string): string => /^[^，,；;。：:]{1,24}(?=[，,；;：:])/u.exec(introduction)?.[0] ?? '';

/** What is said before the learner has said anything: it gives nothing away. */
function openingOf({ beats, start }: RolePlay): string {
  const beat = beats.find(({ id }) => placeOf(id) === start);
  const line = beat?.lines.find(({ moods, personas, silence, needs }) => moods.length === 0 && personas.length === 0 && !silence && !needs);
  return line ? plain(line.text) : '';
}

/** What can be found, in all languages. */
export interface Findable {
  readonly courses: readonly Course[];
  readonly lessons: readonly Lesson[];
  readonly quizzes: readonly Quiz[];
  readonly rolePlays: readonly RolePlay[];
  readonly objections: readonly Objection[];
  readonly personas: ReadonlyMap<PersonaId, Persona>;
  readonly techniques: ReadonlyMap<TechniqueId, Technique>;
  readonly glossary: readonly Term[];
  readonly paths: readonly LearningPath[];
}

/** The part that is no course's: it is small and answers most questions, so it is fetched first. */
const COMMON = 'common';

/** Names of the parts that the documents come in. */
export const partsOf = (courses: readonly Course[]): readonly string[] => [COMMON, ...courses.map(({ id }) => id)];

/** One part of what can be found in one language: `common`, or a course's id. */
export function documentsOf(part: string, content: Findable, kinds: NamesOfKinds, locale: Locale, href: Href): readonly SearchDocument[] {
  const own = <T extends { readonly locale: Locale }>(all: readonly T[]): readonly T[] => all.filter((one) => one.locale === locale);
  return part === COMMON
    ? commonDocuments(
        { ...content, quizzes: own(content.quizzes), rolePlays: own(content.rolePlays), objections: own(content.objections) },
        kinds,
        locale,
        href,
      )
    : lessonDocuments(
        own(content.lessons).filter(({ course }) => course === part),
        href,
      );
}

/** Customer types, role-plays, objections, terms, techniques, courses, paths and quizzes in one language. */
function commonDocuments(content: Omit<Findable, 'lessons'>, kinds: NamesOfKinds, locale: Locale, href: Href): readonly SearchDocument[] {
  const others = otherLocales(locale);
  const personas = [...content.personas.values()];
  const typeName = new Map(personas.map(({ id, name }) => [id, name[locale]]));
  // The glossary explains the types too: what it also calls them.
  const alsoOf = (id: PersonaId): readonly string[] =>
    content.glossary.filter((term) => term.id === id).flatMap(({ name, also }) => LOCALES.flatMap((own) => [name[own], ...also[own]]));
  return numbered([
    ...personas.map(
      (persona): Draft => ({
        group: 'customer',
        title: persona.name[locale],
        heading: '',
        terms: names([...others.map((other) => persona.name[other]), ...alsoOf(persona.id)]),
        text: [persona.summary[locale], ...persona.principles.map((principle) => principle.text[locale])].join('\n'),
        about: sayingsOf(persona.id),
        persona: persona.id,
        href: `${href('customers')}#${persona.id}`,
      }),
    ),
    ...content.rolePlays.map((rolePlay): Draft => {
      const types = shownTypes(rolePlay);
      return {
        group: 'role-play',
        title: rolePlay.title,
        heading: '',
        terms: names([
          calledIn(rolePlay.customer),
          ...rolePlay.cast.map(({ name }) => name),
          ...types.flatMap((type) => typeName.get(type) ?? []),
          kinds.trades[rolePlay.trade],
          kinds.stages[rolePlay.stage],
        ]),
        text: [rolePlay.customer, rolePlay.you, rolePlay.goal, openingOf(rolePlay)].join('\n'),
        about: sayingsHeard([rolePlay.title, rolePlay.customer, openingOf(rolePlay)].join('\n'), types[0]),
        href: href(`role-plays/${rolePlay.id}`),
      };
    }),
    ...content.objections.map(
      (objection): Draft => ({
        group: 'objection',
        title: plain(objection.line),
        heading: '',
        terms: '',
        text: typeName.get(objection.persona) ?? '',
        about: sayingsHeard(plain(objection.line), objection.persona),
        persona: objection.persona,
        href: `${href('drills')}#${objection.persona}`,
      }),
    ),
    ...content.glossary.map(
      (term): Draft => ({
        group: 'term',
        title: term.name[locale],
        heading: '',
        terms: names([...others.map((other) => term.name[other]), ...term.also[locale], ...others.flatMap((other) => term.also[other])]),
        text: term.definition[locale],
        about: {},
        href: `${href('glossary')}#${term.id}`,
      }),
    ),
    ...[...content.techniques.values()].map(
      (technique): Draft => ({
        group: 'technique',
        title: technique.name[locale],
        heading: '',
        // Other words for it count as its name: they are found in lessons too, where it is not explained.
        terms: names([
          ...others.map((other) => technique.name[other]),
          ...meaningsIn(technique.name[locale]).flatMap((meaning) => meaning.others),
        ]),
        text: `${technique.definition[locale]}\n${technique.example[locale]}`,
        about: {},
        href: `${href('glossary')}#${techniqueAnchor(technique.id)}`,
      }),
    ),
    ...content.courses.flatMap((course): readonly Draft[] => [
      {
        group: 'path',
        title: course.title[locale],
        heading: kinds.course,
        terms: '',
        text: [course.summary[locale], ...course.outcomes[locale]].join('\n'),
        about: {},
        href: href(`courses/${course.id}`),
      },
      {
        group: 'quiz',
        title: course.title[locale],
        heading: kinds.exam,
        terms: '',
        text: '',
        about: {},
        href: href(`courses/${course.id}/exam`),
      },
    ]),
    ...(content.paths.length === 0 ? [] : [{ ...EMPTY, group: 'path' as const, ...kinds.paths, href: href('paths') }]),
    ...content.paths.map(
      (path): Draft => ({
        group: 'path',
        title: path.title[locale],
        heading: kinds.path,
        terms: '',
        text: [path.summary[locale], ...path.stretches.map(({ title }) => title[locale])].join('\n'),
        about: {},
        href: href(`paths/${path.id}`),
      }),
    ),
    ...content.quizzes.map(
      (quiz): Draft => ({
        group: 'quiz',
        title: quiz.title,
        heading: kinds.quiz,
        terms: '',
        text: '',
        about: {},
        href: href(`courses/${quiz.course}/${quiz.lesson}/quiz`),
      }),
    ),
  ]);
}

/** Types of a role-play's people. One that the learner is to find out must not be found here. */
const shownTypes = ({ cast }: RolePlay): readonly PersonaId[] =>
  cast.flatMap(({ personas: [only, ...others] }) => (only && others.length === 0 ? [only] : []));
