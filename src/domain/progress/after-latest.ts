import type { Outcome } from '../record/move.ts';
import type { Latest, Summary } from '../record/summary.ts';
import { halfRead, quizOf } from './in-lesson.ts';
import { lessonState } from './lessons.ts';
import type { Next } from './next.ts';
import type { CampaignOutline, CourseOutline, LessonOutline, RolePlayOutline } from './outline.ts';
import { rolePlayRecord } from './role-plays.ts';

const GONE_WRONG: ReadonlySet<Outcome> = new Set(['stalled', 'lost', 'walk-out']);

/** What there is to go on with. */
interface Known {
  readonly courses: readonly CourseOutline[];
  readonly rolePlays: readonly RolePlayOutline[];
  readonly campaigns?: readonly CampaignOutline[];
}

/** What the latest activity asks for: itself while it is unfinished, else its consequence; undefined where it asks for nothing. */
export function afterLatest(summary: Summary, latest: Latest | undefined, { courses, rolePlays, campaigns = [] }: Known): Next | undefined {
  return (
    left(summary, latest, courses, rolePlays) ?? nextVisit(summary, latest, campaigns) ?? consequence(summary, latest, courses, rolePlays)
  );
}

/** After a visit of a campaign, or its preparation, the next visit of the season. */
function nextVisit({ seasons }: Summary, latest: Latest | undefined, campaigns: readonly CampaignOutline[]): Next | undefined {
  if (latest?.kind !== 'role-play' || latest.campaign === undefined) return undefined;
  const campaign = campaigns.find(({ id }) => id === latest.campaign);
  const over = seasons.get(latest.campaign)?.over ?? 0;
  return campaign && over < campaign.visits ? { kind: 'campaign', campaign: campaign.id, why: 'due' } : undefined;
}

/** The latest activity itself, if it is unfinished. */
function left(
  summary: Summary,
  latest: Latest | undefined,
  courses: readonly CourseOutline[],
  rolePlays: readonly RolePlayOutline[],
): Next | undefined {
  switch (latest?.kind) {
    case 'lesson': {
      const { course, lesson } = latest;
      const outline = lessonIn(courses, course, lesson);
      return outline && lessonState(summary, course, lesson) === 'opened' ? halfRead(summary, course, outline, 'left') : undefined;
    }
    case 'quiz': {
      const { course, quiz: lesson, ended } = latest;
      return !ended && lessonIn(courses, course, lesson)?.quiz ? { kind: 'quiz', course, lesson, why: 'left' } : undefined;
    }
    case 'exam': {
      const { course, ended } = latest;
      return !ended && courses.some(({ id, exam }) => id === course && exam) ? { kind: 'exam', course, why: 'left' } : undefined;
    }
    case 'role-play': {
      const { rolePlay, ended } = latest;
      return !ended && rolePlays.some(({ id }) => id === rolePlay) ? { kind: 'role-play', rolePlay, why: 'left' } : undefined;
    }
    case 'drill':
      return latest.ended ? undefined : { kind: 'drill', why: 'left', ...drillLeft(summary) };
    case undefined:
      return undefined;
  }
}

/** With whom the drill is that was begun last. */
function drillLeft({ openDrills, lastDrill }: Summary): { readonly of?: string } {
  const of = lastDrill === undefined ? undefined : openDrills.get(lastDrill)?.of;
  return of === undefined ? {} : { of };
}

/** What the latest activity, being over, asks for. */
function consequence(
  summary: Summary,
  latest: Latest | undefined,
  courses: readonly CourseOutline[],
  rolePlays: readonly RolePlayOutline[],
): Next | undefined {
  switch (latest?.kind) {
    case 'lesson':
      return quizOf(summary, latest.course, lessonIn(courses, latest.course, latest.lesson));
    case 'quiz':
      return quizOf(summary, latest.course, lessonIn(courses, latest.course, latest.quiz));
    case 'role-play':
      return afterTalk(summary, latest.rolePlay, courses, rolePlays);
    default:
      return undefined;
  }
}

/** After a talk, the lesson on its type while it is unread; after one that went wrong, the talk again until it is won. */
function afterTalk(
  summary: Summary,
  rolePlay: string,
  courses: readonly CourseOutline[],
  rolePlays: readonly RolePlayOutline[],
): Next | undefined {
  const outline = rolePlays.find(({ id }) => id === rolePlay);
  if (!outline) return undefined;
  const { lastEnded } = summary;
  const wentWrong = lastEnded?.rolePlay === rolePlay && GONE_WRONG.has(lastEnded.outcome);
  const [persona, ...others] = outline.personas;
  for (const { id: course, lessons } of persona && others.length === 0 ? courses : [])
    for (const lesson of lessons)
      if (lesson.persona === persona && lessonState(summary, course, lesson.id) !== 'read')
        return { kind: 'lesson', course, lesson: lesson.id, why: wentWrong ? 'lost' : 'met' };
  const isWon = (rolePlayRecord(summary, rolePlay)?.won ?? 0) > 0;
  return wentWrong && !isWon ? { kind: 'role-play', rolePlay, why: 'lost' } : undefined;
}

function lessonIn(courses: readonly CourseOutline[], course: string, lesson: string): LessonOutline | undefined {
  return courses.find(({ id }) => id === course)?.lessons.find(({ id }) => id === lesson);
}
