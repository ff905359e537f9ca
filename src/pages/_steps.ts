import type { Library } from '../authoring/files/library.ts';
import type { LearningPath, Step } from '../domain/course/path.ts';
import { DRILL_MINUTES } from '../domain/drill/draw.ts';
import type { Locale } from '../domain/locale.ts';
import { EXAM_MINUTES } from '../domain/quiz/draw.ts';
import { href } from '../i18n/href.ts';
import { siteWords } from '../i18n/words/site.ts';

/** A step of a learning path as pages show it. */
export interface ShownStep {
  readonly kind: Step['kind'];
  /** By which the learner's own progress is looked up: `<course>/<lesson>`, a role-play's id, a course's. */
  readonly id: string;
  readonly title: string;
  readonly href: string;
  readonly minutes: number;
}

export function shownStep(step: Step, library: Library, locale: Locale): ShownStep | undefined {
  switch (step.kind) {
    case 'lesson': {
      const lesson = library.lessons.find((one) => one.locale === locale && `${one.course}/${one.id}` === step.lesson);
      return (
        lesson && {
          kind: 'lesson',
          id: step.lesson,
          title: lesson.title,
          href: href(locale, `courses/${step.lesson}`),
          minutes: lesson.minutes,
        }
      );
    }
    case 'role-play': {
      const rolePlay = library.rolePlays.find((one) => one.locale === locale && one.id === step.rolePlay);
      return (
        rolePlay && {
          kind: 'role-play',
          id: rolePlay.id,
          title: rolePlay.title,
          href: href(locale, `role-plays/${rolePlay.id}`),
          minutes: rolePlay.minutes,
        }
      );
    }
    case 'drill': {
      const name = step.of === 'mixed' ? undefined : library.personas.get(step.of)?.name[locale];
      return {
        kind: 'drill',
        id: step.of,
        title: name ?? siteWords(locale).allEight,
        href: href(locale, 'drills'),
        minutes: DRILL_MINUTES,
      };
    }
    case 'exam': {
      const course = library.courses.find((one) => one.id === step.course);
      return (
        course && {
          kind: 'exam',
          id: course.id,
          title: course.title[locale],
          href: href(locale, `courses/${course.id}/exam`),
          minutes: EXAM_MINUTES,
        }
      );
    }
  }
}

export interface ShownPath {
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  readonly minutes: number;
  readonly stretches: readonly { readonly title: string; readonly steps: readonly ShownStep[] }[];
}

export function shownPath(path: LearningPath, library: Library, locale: Locale): ShownPath {
  const stretches = path.stretches.map(({ title, steps }) => ({
    title: title[locale],
    steps: steps.flatMap((step) => shownStep(step, library, locale) ?? []),
  }));
  const minutes = stretches.flatMap(({ steps }) => steps).reduce((sum, step) => sum + step.minutes, 0);
  return { id: path.id, title: path.title[locale], summary: path.summary[locale], minutes, stretches };
}
