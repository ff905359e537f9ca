import type { PersonaId } from '../../domain/persona/persona.ts';
import type { CampaignOutline, CourseOutline, LessonOutline, PathOutline, RolePlayOutline } from '../../domain/progress/outline.ts';

/** What the views of progress are given of courses and role-plays: an outline with titles and addresses, in the page's language. */
export interface ShownLesson extends LessonOutline {
  readonly title: string;
  readonly href: string;
  /** To read it. */
  readonly minutes: number;
  /** Where there is a quiz. */
  readonly quizHref?: string;
  readonly quizMinutes?: number;
}

export interface ShownCourse extends CourseOutline {
  readonly title: string;
  readonly href: string;
  readonly lessons: readonly ShownLesson[];
  /** Where there is an examination. */
  readonly examHref?: string;
}

export interface ShownRolePlay extends RolePlayOutline {
  readonly title: string;
  readonly href: string;
  readonly minutes: number;
}

export interface ShownCampaign extends CampaignOutline {
  readonly title: string;
  readonly href: string;
}

export interface ShownPath extends PathOutline {
  readonly title: string;
  readonly href: string;
  /** Of each step, in the order of the path. */
  readonly minutes: readonly number[];
}

export interface ShownCustomer {
  readonly id: PersonaId;
  readonly name: string;
  readonly href: string;
}

export function lessonOf(course: ShownCourse | undefined, lesson: string): ShownLesson | undefined {
  return course?.lessons.find(({ id }) => id === lesson);
}
