import type { APIRoute, GetStaticPaths } from 'astro';
import { readLibrary } from '../../authoring/files/library.ts';
import { FIRST_LOCALE } from '../../domain/locale.ts';
import { PERSONA_IDS, type PersonaId } from '../../domain/persona/persona.ts';
import { picture, type Sitter } from './_picture.ts';

/** Pictures for sharing: of the site, and of each customer type, course and role-play. Layouts ask for them by name. */
export const getStaticPaths = (() => {
  const { courses, lessons, rolePlays } = readLibrary();
  const three = (from: number): readonly Sitter[] =>
    [0, 3, 6].flatMap((step) => PERSONA_IDS[(from + step) % PERSONA_IDS.length] ?? []).map((persona) => ({ persona }));
  const inCourse = (course: string): readonly PersonaId[] =>
    PERSONA_IDS.filter((persona) => lessons.some((lesson) => lesson.course === course && lesson.persona === persona));
  const pictures: readonly (readonly [name: string, sitters: readonly Sitter[]])[] = [
    ['site', [{ persona: 'silent' }, { persona: 'outgoing' }, { persona: 'argumentative' }]],
    ...PERSONA_IDS.map((persona) => [`persona-${persona}`, [{ persona }]] as const),
    ...courses.map(({ id }, place) => {
      const own = inCourse(id).map((persona) => ({ persona }));
      return [`course-${id}`, own.length > 0 && own.length <= 3 ? own : three(place + 1)] as const;
    }),
    ...rolePlays
      .filter(({ locale }) => locale === FIRST_LOCALE)
      .map(({ id, cast }) => {
        const sitters = cast
          .slice(0, 3)
          .map(({ personas: [first, ...others], look }): Sitter => ({ persona: first && others.length === 0 ? first : 'unknown', look }));
        return [`role-play-${id}`, sitters] as const;
      }),
  ];
  return pictures.map(([name, sitters]) => ({ params: { name }, props: { sitters } }));
}) satisfies GetStaticPaths;

interface Props extends Record<string, unknown> {
  readonly sitters: readonly Sitter[];
}

export const GET: APIRoute<Props> = async ({ props }) =>
  new Response(await picture(props.sitters), { headers: { 'content-type': 'image/png' } });
