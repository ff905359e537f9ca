import type { Step } from '../course/path.ts';
import type { PersonaId } from '../persona/persona.ts';

/** What progress needs to know of a course: ids only, so that retitling never touches it. */
export interface CourseOutline {
  readonly id: string;
  /** In the order of the course. */
  readonly lessons: readonly LessonOutline[];
  readonly exam: boolean;
}

export interface LessonOutline {
  readonly id: string;
  /** Whether a quiz stands at its end; the quiz has the lesson's id. */
  readonly quiz: boolean;
  /** In how many parts it is read. */
  readonly parts: number;
  /** The type it is about, where it is about one. */
  readonly persona?: PersonaId;
}

/** What progress needs to know of a role-play. Lists of them are in the order in which one would play them, the easiest first. */
export interface RolePlayOutline {
  readonly id: string;
  /** Who sits opposite, or could: several where the type is hidden or several people talk. */
  readonly personas: readonly PersonaId[];
  /** Somebody is met again in it: nobody is sent there but by the season that it belongs to. */
  readonly isLaterVisit?: true;
}

/** What progress needs to know of a campaign. */
export interface CampaignOutline {
  readonly id: string;
  readonly visits: number;
}

/** What progress needs to know of a learning path. */
export interface PathOutline {
  readonly id: string;
  /** All of them, in order, from its first stretch to its last. */
  readonly steps: readonly Step[];
}
