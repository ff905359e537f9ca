import type { Library } from '../authoring/files/library.ts';
import type { Lesson } from '../domain/course/course.ts';
import type { LearningPath, Step } from '../domain/course/path.ts';
import { stepMinutes } from '../domain/course/step-minutes.ts';
import type { Locale } from '../domain/locale.ts';
import { PERSONA_IDS, type PersonaId } from '../domain/persona/persona.ts';
import { soleTypeOf } from '../domain/role-play/listing.ts';
import type { RolePlay } from '../domain/role-play/role-play.ts';
import { href } from '../i18n/href.ts';
import type { ShownPath } from '../i18n/standing/shown.ts';
import { siteWords } from '../i18n/words/site.ts';
import { drawChange, drawLook } from '../islands/portrait/draw.ts';
import type { Person } from '../islands/portrait/person.ts';

/** A step of a learning path as pages show it. */
export interface ShownStep {
  readonly kind: Step['kind'];
  readonly title: string;
  readonly href: string;
  readonly minutes: number;
}

export function shownStep(step: Step, library: Library, locale: Locale): ShownStep | undefined {
  const lessonOf = (id: string) => library.lessons.find((one) => one.locale === locale && `${one.course}/${one.id}` === id);
  const rolePlayOf = (id: string) => library.rolePlays.find((one) => one.locale === locale && one.id === id);
  const minutes = stepMinutes(step, { lesson: (id) => lessonOf(id)?.minutes, rolePlay: (id) => rolePlayOf(id)?.minutes });
  const at = atOf(step, { lessonOf, rolePlayOf }, library, locale);
  return at && minutes !== undefined ? { kind: step.kind, title: at.title, href: href(locale, at.route), minutes } : undefined;
}

interface Found {
  readonly lessonOf: (id: string) => Lesson | undefined;
  readonly rolePlayOf: (id: string) => RolePlay | undefined;
}

/** Title and route of what a step leads to. */
function atOf(
  step: Step,
  { lessonOf, rolePlayOf }: Found,
  library: Library,
  locale: Locale,
): { readonly title: string; readonly route: string } | undefined {
  switch (step.kind) {
    case 'lesson': {
      const lesson = lessonOf(step.lesson);
      return lesson && { title: lesson.title, route: `courses/${step.lesson}` };
    }
    case 'role-play': {
      const rolePlay = rolePlayOf(step.rolePlay);
      return rolePlay && { title: rolePlay.title, route: `role-plays/${rolePlay.id}` };
    }
    case 'drill': {
      const name = step.of === 'mixed' ? undefined : library.personas.get(step.of)?.name[locale];
      return { title: name ?? siteWords(locale).allEight, route: step.of === 'mixed' ? 'drills' : `drills#${step.of}` };
    }
    case 'exam': {
      const course = library.courses.find((one) => one.id === step.course);
      return course && { title: course.title[locale], route: `courses/${course.id}/exam` };
    }
  }
}

/** A learning path as its page and lists of paths show it. */
export interface PathInFull {
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  readonly minutes: number;
  /** All of them, in order. */
  readonly steps: readonly ShownStep[];
  readonly stretches: readonly { readonly title: string; readonly steps: readonly ShownStep[] }[];
  /** Whom one meets on it: a few, each of another type. */
  readonly people: readonly PathPerson[];
}

export interface PathPerson {
  readonly persona: PersonaId;
  readonly person: Person;
}

const MOST_PEOPLE = 3;

/** Those whom one talks to, then those whom one reads about, then those whom one drills with; nobody whose type is to be found out. */
function peopleOn({ stretches }: LearningPath, library: Library, locale: Locale): readonly PathPerson[] {
  const steps = stretches.flatMap((stretch) => stretch.steps);
  const met = steps.flatMap((step): readonly PathPerson[] => {
    if (step.kind !== 'role-play') return [];
    const talk = library.rolePlays.find((one) => one.locale === locale && one.id === step.rolePlay);
    const persona = talk ? soleTypeOf(talk) : undefined;
    return talk && persona ? [{ persona, person: drawLook(persona, talk.cast[0].look) }] : [];
  });
  const readAbout = steps.flatMap((step): readonly PathPerson[] => {
    if (step.kind !== 'lesson') return [];
    const lesson = library.lessons.find((one) => one.locale === locale && `${one.course}/${one.id}` === step.lesson);
    return lesson?.persona ? [{ persona: lesson.persona, person: drawChange(lesson.persona, lesson.look) }] : [];
  });
  const drilled = steps.flatMap((step) => (step.kind !== 'drill' ? [] : step.of === 'mixed' ? PERSONA_IDS : [step.of]));
  const all = [...met, ...readAbout, ...drilled.map((persona) => ({ persona, person: drawChange(persona) }))];
  return all.filter(({ persona }, index) => all.findIndex((one) => one.persona === persona) === index).slice(0, MOST_PEOPLE);
}

export function pathInFull(path: LearningPath, library: Library, locale: Locale): PathInFull {
  const stretches = path.stretches.map(({ title, steps }) => ({
    title: title[locale],
    steps: steps.flatMap((step) => shownStep(step, library, locale) ?? []),
  }));
  const steps = stretches.flatMap((stretch) => stretch.steps);
  const minutes = steps.reduce((sum, step) => sum + step.minutes, 0);
  return {
    id: path.id,
    title: path.title[locale],
    summary: path.summary[locale],
    minutes,
    steps,
    stretches,
    people: peopleOn(path, library, locale),
  };
}

/** All paths as the views of progress show them, each with the steps that its page has. */
export function shownPaths(library: Library, locale: Locale): readonly ShownPath[] {
  return library.paths.map(({ id, title, stretches }) => {
    const shown = stretches
      .flatMap(({ steps }) => steps)
      .flatMap((step) => {
        const minutes = shownStep(step, library, locale)?.minutes;
        return minutes === undefined ? [] : [{ step, minutes }];
      });
    return {
      ...{ id, title: title[locale], href: href(locale, `paths/${id}`) },
      steps: shown.map(({ step }) => step),
      minutes: shown.map(({ minutes }) => minutes),
    };
  });
}
