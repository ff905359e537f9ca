import type { Course, Lesson } from '../domain/course/course.ts';
import type { Locale } from '../domain/locale.ts';
import type { RolePlay } from '../domain/role-play/role-play.ts';
import { LANGUAGE_TAGS } from '../i18n/languages.ts';

/** Something to learn, as schema.org says it; for search engines. `url`s are absolute. */
export type LearningData = Readonly<Record<string, unknown>>;

const resource = (type: string, locale: Locale, url: string): LearningData => ({
  '@context': 'https://schema.org',
  '@type': type,
  url,
  inLanguage: LANGUAGE_TAGS[locale],
  isAccessibleForFree: true,
});

interface Place {
  readonly url: string;
  /** The site's name in this language. */
  readonly brand: string;
  readonly home: string;
}

export function courseData(course: Course, lessons: readonly Lesson[], locale: Locale, { url, brand, home }: Place): LearningData {
  const minutes = lessons.reduce((sum, lesson) => sum + lesson.minutes, 0);
  const provider = { '@type': 'Organization', name: brand, url: home };
  return {
    ...resource('Course', locale, url),
    name: course.title[locale],
    description: course.summary[locale],
    provider,
    teaches: course.outcomes[locale],
    timeRequired: `PT${minutes}M`,
    offers: { '@type': 'Offer', category: 'Free', price: 0, priceCurrency: 'CNY' },
    hasCourseInstance: { '@type': 'CourseInstance', courseMode: 'Online', courseWorkload: `PT${minutes}M` },
  };
}

/** @param course the address of its page */
export function lessonData(lesson: Lesson, title: string, course: string, url: string): LearningData {
  return {
    ...resource('LearningResource', lesson.locale, url),
    name: lesson.title,
    description: lesson.summary,
    learningResourceType: 'lesson',
    timeRequired: `PT${lesson.minutes}M`,
    isPartOf: { '@type': 'Course', name: title, url: course },
  };
}

export function rolePlayData(rolePlay: RolePlay, url: string): LearningData {
  return {
    ...resource('LearningResource', rolePlay.locale, url),
    name: rolePlay.title,
    description: `${rolePlay.customer} ${rolePlay.goal}`,
    learningResourceType: 'role-play',
    timeRequired: `PT${rolePlay.minutes}M`,
    interactivityType: 'active',
  };
}
