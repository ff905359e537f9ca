import type { LessonReached } from '../record/summary.ts';

/** What a learner should do next, and why. */
export type Next =
  /** Nothing was done yet. */
  | { readonly kind: 'begin' }
  /**
   * `left`: just now, in the middle; `half-read`: some time ago; `lost`, `met`: a talk with the lesson’s type was lost, or held; `follows`: it is the
   * next of its course; `path`: of the path one is on.
   */
  | {
      readonly kind: 'lesson';
      readonly course: string;
      readonly lesson: string;
      readonly why: 'left' | 'half-read' | 'lost' | 'met' | 'follows' | 'path';
      /** Where one goes on in a lesson that was left further down than in its first part. */
      readonly reached?: LessonReached;
    }
  /** `read`: its lesson was. */
  | { readonly kind: 'quiz'; readonly course: string; readonly lesson: string; readonly why: 'left' | 'not-passed' | 'read' }
  /** `earned`: everything before it is read and passed. */
  | { readonly kind: 'exam'; readonly course: string; readonly why: 'left' | 'not-passed' | 'earned' | 'path' }
  /** `practise`: the type’s lesson is done and nobody of the type was met. `new`, `weakest`: all courses are done. */
  | { readonly kind: 'role-play'; readonly rolePlay: string; readonly why: 'left' | 'lost' | 'practise' | 'new' | 'weakest' | 'path' }
  /** `of`: with whom, a persona’s id or `mixed`, where that is known. */
  | { readonly kind: 'drill'; readonly why: 'left' | 'path'; readonly of?: string }
  /** A season is under way, and its next visit is due. */
  | { readonly kind: 'campaign'; readonly campaign: string; readonly why: 'due' }
  /** Everything is read, passed and well played. */
  | { readonly kind: 'done' };
