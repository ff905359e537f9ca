import type { Lesson } from '../../domain/course/course.ts';
import type { Figure } from '../../domain/course/figure.ts';
import type { Term } from '../../domain/course/glossary.ts';
import type { Locale } from '../../domain/locale.ts';
import type { Personas } from '../../domain/persona/persona.ts';
import type { Techniques } from '../../domain/persona/technique.ts';
import type { Quiz } from '../../domain/quiz/quiz.ts';
import type { RolePlay } from '../../domain/role-play/role-play.ts';

/** What the components in a lesson's text know beyond their attributes. `rolePlays`: of all languages. */
export interface LessonContext {
  readonly locale: Locale;
  readonly lesson: Lesson;
  readonly quiz?: Quiz;
  readonly rolePlays: readonly RolePlay[];
  readonly personas: Personas;
  readonly techniques: Techniques;
  readonly figures: readonly Figure[];
  readonly glossary: readonly Term[];
}

/** @throws where a lesson's component is used on a page that renders no lesson. */
export function lessonContext(locals: { readonly lesson?: LessonContext }): LessonContext {
  if (!locals.lesson) throw new Error('A lesson component stands outside a lesson: the page must set Astro.locals.lesson first.');
  return locals.lesson;
}
