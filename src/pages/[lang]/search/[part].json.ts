import type { APIRoute } from 'astro';
import { readLibrary } from '../../../authoring/files/library.ts';
import { LOCALES, type Locale } from '../../../domain/locale.ts';
import { href } from '../../../i18n/href.ts';
import { commonDocuments, lessonDocuments } from '../../../search/documents.ts';
import { lessonsOf } from '../../_lessons-of.ts';

/** What search indexes: a file a course, and `common` for customers, role-plays, terms and techniques. */
export function getStaticPaths() {
  return LOCALES.flatMap((locale) =>
    ['common', ...readLibrary().courses.map((course) => course.id)].map((part) => ({ params: { lang: locale, part }, props: { locale } })),
  );
}

export const GET: APIRoute<{ locale: Locale }> = ({ params: { part }, props: { locale } }) => {
  const { courses, lessons, personas, rolePlays, objections, glossary, techniques } = readLibrary();
  const course = courses.find(({ id }) => id === part);
  const at = (route: string): string => href(locale, route);
  const documents = course
    ? lessonDocuments(lessonsOf(course, lessons, locale), at)
    : commonDocuments(
        {
          personas: [...personas.values()],
          rolePlays: rolePlays.filter((rolePlay) => rolePlay.locale === locale),
          objections: objections.filter((objection) => objection.locale === locale),
          terms: glossary,
          techniques: [...techniques.values()],
        },
        locale,
        at,
      );
  return new Response(JSON.stringify(documents), { headers: { 'Content-Type': 'application/json' } });
};
