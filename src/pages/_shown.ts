import type { Library } from '../authoring/files/library.ts';
import { laterVisits } from '../domain/campaign/visits.ts';
import type { Course } from '../domain/course/course.ts';
import type { Locale } from '../domain/locale.ts';
import { quizMinutes, quizSize } from '../domain/quiz/size.ts';
import { inOrder } from '../domain/role-play/listing.ts';
import { href } from '../i18n/href.ts';
import type { ShownCampaign, ShownCourse, ShownRolePlay } from '../i18n/standing/shown.ts';
import { lessonsOf, partsOf } from './_lessons-of.ts';

/** A course as the views of progress show it. A course with at least one quiz has an examination. */
export function shownCourse(course: Course, library: Library, locale: Locale): ShownCourse {
  const route = `courses/${course.id}`;
  const quizzes = new Map(
    library.quizzes.filter((quiz) => quiz.course === course.id && quiz.locale === locale).map((quiz) => [quiz.lesson, quizSize(quiz)]),
  );
  const lessons = lessonsOf(course, library.lessons, locale).map((lesson) => ({
    id: lesson.id,
    title: lesson.title,
    href: href(locale, `${route}/${lesson.id}`),
    minutes: lesson.minutes,
    quiz: quizzes.has(lesson.id),
    parts: partsOf(lesson, library.lessons).length,
    ...(lesson.persona ? { persona: lesson.persona } : {}),
    ...(quizzes.has(lesson.id)
      ? { quizHref: href(locale, `${route}/${lesson.id}/quiz`), quizMinutes: quizMinutes(quizzes.get(lesson.id) ?? 0) }
      : {}),
  }));
  return {
    id: course.id,
    title: course.title[locale],
    href: href(locale, route),
    lessons,
    exam: quizzes.size > 0,
    ...(quizzes.size > 0 ? { examHref: href(locale, `${route}/exam`) } : {}),
  };
}

export function shownCourses(library: Library, locale: Locale): readonly ShownCourse[] {
  return library.courses.map((course) => shownCourse(course, library, locale));
}

export function shownCampaigns({ campaigns }: Library, locale: Locale): readonly ShownCampaign[] {
  return campaigns
    .filter((campaign) => campaign.locale === locale)
    .map(({ id, title, visits }) => ({ id, title, href: href(locale, `campaigns/${id}`), visits: visits.length }));
}

export function shownRolePlays(library: Library, locale: Locale): readonly ShownRolePlay[] {
  const later = laterVisits(library.campaigns);
  return inOrder(library.rolePlays.filter((rolePlay) => rolePlay.locale === locale)).map((rolePlay) => ({
    id: rolePlay.id,
    title: rolePlay.title,
    href: href(locale, `role-plays/${rolePlay.id}`),
    minutes: rolePlay.minutes,
    personas: [...new Set(rolePlay.cast.flatMap((member) => member.personas))],
    ...(later.has(rolePlay.id) ? { isLaterVisit: true } : {}),
  }));
}
