import type { NamedStep } from '../../domain/course/path.ts';
import { DRILL_MINUTES } from '../../domain/drill/draw.ts';
import type { PersonaId } from '../../domain/persona/persona.ts';
import { type Gain, gains } from '../../domain/progress/better.ts';
import { pathToContinue, whereToContinue } from '../../domain/progress/continue.ts';
import { lessonState } from '../../domain/progress/lessons.ts';
import { holds, stepOfLatest, stepOfNext } from '../../domain/progress/on-path.ts';
import type { Outcome } from '../../domain/record/move.ts';
import { lessonKey, type Summary } from '../../domain/record/summary.ts';
import { fill } from '../fill.ts';
import type { StandingWords } from '../words/progress/standing.ts';
import { type NextStep, nextStep } from './next-step.ts';
import { type OfferedPaths, type PathStanding, pathStanding } from './path-standing.ts';
import { lessonOf } from './shown.ts';

/** What there is to do on the site, in the page’s language, and the words for where one stands. */
export interface Offered extends OfferedPaths {
  readonly outcomes: Readonly<Record<Outcome, string>>;
  readonly words: StandingWords;
  /** The first step of all, where who has not begun is told one. */
  readonly begin?: NextStep;
}

export interface ShownGain {
  readonly what: string;
  readonly figures: string;
}

/** Where a learner stands, in words: what was done last, what comes next and why, what has become better. */
export interface Standing {
  /** Nothing was done yet. */
  readonly isNew: boolean;
  readonly last: string | undefined;
  /** The customer type that what comes next is about, else what was done last; undefined where that is none, or several. */
  readonly person: PersonaId | undefined;
  /** Undefined where everything is done, or nothing and no first step is offered. */
  readonly next: NextStep | undefined;
  /** Something short instead, where what comes next takes longer than that. */
  readonly short: { readonly text: string; readonly when: string; readonly href: string } | undefined;
  /** The path one is on, and whether what comes next is of it; undefined where one is on none. */
  readonly path: (PathStanding & { readonly holdsNext: boolean }) | undefined;
  readonly gains: readonly ShownGain[];
}

export function standing(summary: Summary, offered: Offered): Standing {
  const next = whereToContinue(summary, offered);
  const isNew = next.kind === 'begin';
  const path = pathToContinue(summary, offered);
  const step = stepOfNext(next);
  const person = [step, stepOfLatest(summary)].map((one) => one && personOf(one, offered)).find((one) => one !== undefined);
  const shown = isNew ? offered.begin : nextStep(next, offered);
  return {
    isNew,
    last: lastDone(summary, offered),
    person,
    next: shown,
    short: !isNew && (shown?.minutes ?? 0) > DRILL_MINUTES ? drillWith(person, offered) : undefined,
    path: path && { ...pathStanding(summary, path, offered), holdsNext: step !== undefined && holds(path, step) },
    gains: gains(summary, offered.courses, offered.rolePlays).flatMap((gain) => shownGain(gain, offered) ?? []),
  };
}

const drillWith = (person: PersonaId | undefined, { drills, words: { short } }: Offered): NonNullable<Standing['short']> => ({
  text: short.todo,
  when: fill(short.when, { count: DRILL_MINUTES }),
  href: person === undefined ? drills : `${drills}#${person}`,
});

/** The one type that a step is about. */
function personOf(step: NamedStep, { courses, rolePlays }: Offered): PersonaId | undefined {
  switch (step.kind) {
    case 'lesson':
      return courses.flatMap(({ id, lessons }) => lessons.filter((lesson) => lessonKey(id, lesson.id) === step.lesson))[0]?.persona;
    case 'role-play': {
      const [only, ...others] = rolePlays.find(({ id }) => id === step.rolePlay)?.personas ?? [];
      return others.length === 0 ? only : undefined;
    }
    case 'exam':
    case 'drill':
      return undefined;
  }
}

function lastDone(summary: Summary, { courses, rolePlays, outcomes, words: { last } }: Offered): string | undefined {
  const { latest, lastEnded } = summary;
  const about = (said: string, title: string | undefined) => (title === undefined ? undefined : fill(said, { title }));
  const titleOf = (course: string, lesson: string) =>
    lessonOf(
      courses.find(({ id }) => id === course),
      lesson,
    )?.title;
  switch (latest?.kind) {
    case 'lesson': {
      const isRead = lessonState(summary, latest.course, latest.lesson) === 'read';
      return about(isRead ? last.read : last.opened, titleOf(latest.course, latest.lesson));
    }
    case 'quiz':
      return about(latest.ended ? last.quizEnded : last.quizLeft, titleOf(latest.course, latest.quiz));
    case 'exam':
      return about(latest.ended ? last.examEnded : last.examLeft, courses.find(({ id }) => id === latest.course)?.title);
    case 'role-play': {
      const title = rolePlays.find(({ id }) => id === latest.rolePlay)?.title;
      if (title === undefined || !latest.ended || lastEnded?.rolePlay !== latest.rolePlay) return about(last.talkLeft, title);
      return fill(last.talkEnded, { title, score: Math.round(lastEnded.score), outcome: outcomes[lastEnded.outcome] });
    }
    case 'drill':
      return latest.ended ? last.drillEnded : last.drillLeft;
    case undefined:
      return undefined;
  }
}

function shownGain(gain: Gain, { courses, rolePlays, words }: Offered): ShownGain | undefined {
  const title = titleOf(gain);
  if (title === undefined) return undefined;
  return { what: fill(words.gains.of[gain.kind], { title }), figures: fill(words.gains.figures, { from: gain.from, to: gain.to }) };

  function titleOf(of: Gain): string | undefined {
    switch (of.kind) {
      case 'role-play':
        return rolePlays.find(({ id }) => id === of.rolePlay)?.title;
      case 'quiz':
        return lessonOf(
          courses.find(({ id }) => id === of.course),
          of.lesson,
        )?.title;
    }
  }
}
