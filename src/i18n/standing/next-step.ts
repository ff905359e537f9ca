import { partAnchor } from '../../domain/course/lesson-parts.ts';
import { DRILL_MINUTES } from '../../domain/drill/draw.ts';
import type { Next } from '../../domain/progress/next.ts';
import { EXAM_MINUTES } from '../../domain/quiz/size.ts';
import { fill } from '../fill.ts';
import type { StandingWords } from '../words/progress/standing.ts';
import { lessonOf, type ShownCampaign, type ShownCourse, type ShownRolePlay } from './shown.ts';

/** What a link to the next step is made of, in the page’s language. */
export interface WhatNext {
  readonly courses: readonly ShownCourse[];
  readonly rolePlays: readonly ShownRolePlay[];
  /** None where they are left out. */
  readonly campaigns?: readonly ShownCampaign[];
  /** The address of the drills. */
  readonly drills: string;
  readonly words: Pick<StandingWords, 'next'>;
}

/** A link to where one goes on, and why. */
export interface NextStep {
  readonly text: string;
  readonly why: string;
  readonly href: string;
  /** Whole minutes that it takes, 1 or more, where that is known: what is left of it, where it was begun. */
  readonly minutes?: number;
  readonly course?: ShownCourse;
}

/** The link for what the domain says comes next; undefined where there is nothing to link to. */
export function nextStep(next: Next, offered: WhatNext): NextStep | undefined {
  const { courses, rolePlays, campaigns = [], drills, words } = offered;
  switch (next.kind) {
    case 'begin':
    case 'done':
      return undefined;
    case 'drill':
      return step(words.next.drill[next.why], '', next.of === undefined || next.of === 'mixed' ? drills : `${drills}#${next.of}`, {
        minutes: DRILL_MINUTES,
      });
    case 'role-play': {
      const rolePlay = rolePlays.find(({ id }) => id === next.rolePlay);
      return rolePlay && step(words.next['role-play'][next.why], rolePlay.title, rolePlay.href, { minutes: rolePlay.minutes });
    }
    case 'campaign': {
      const campaign = campaigns.find(({ id }) => id === next.campaign);
      return campaign && step(words.next.campaign[next.why], campaign.title, campaign.href);
    }
    case 'exam': {
      const course = courses.find(({ id }) => id === next.course);
      return course && step(words.next.exam[next.why], course.title, course.examHref, { course, minutes: EXAM_MINUTES });
    }
    case 'lesson': {
      const course = courses.find(({ id }) => id === next.course);
      const lesson = lessonOf(course, next.lesson);
      if (!lesson) return undefined;
      const { reached } = next;
      const at = reached ? `${lesson.href}#${partAnchor(reached.part)}` : lesson.href;
      const minutes = reached
        ? Math.max(1, Math.round((lesson.minutes * (reached.parts - reached.part + 1)) / reached.parts))
        : lesson.minutes;
      const found = step(words.next.lesson[next.why], lesson.title, at, { course, minutes });
      return found && reached ? { ...found, why: fill(words.next.part, { ...reached }) } : found;
    }
    case 'quiz': {
      const course = courses.find(({ id }) => id === next.course);
      const lesson = lessonOf(course, next.lesson);
      return lesson && step(words.next.quiz[next.why], lesson.title, lesson.quizHref, { course, minutes: lesson.quizMinutes });
    }
  }
}

function step(
  { todo, why }: { readonly todo: string; readonly why: string },
  title: string,
  href: string | undefined,
  { course, minutes }: { readonly course?: ShownCourse | undefined; readonly minutes?: number | undefined } = {},
): NextStep | undefined {
  if (href === undefined) return undefined;
  return { text: fill(todo, { title }), why, href, ...(course && { course }), ...(minutes !== undefined && { minutes }) };
}
