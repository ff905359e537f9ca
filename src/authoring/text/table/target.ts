import type { Place } from '../problem.ts';
import type { Pointer } from '../words/english/table.ts';

/** Something that a table names, which must be there, with the place where it is named. */
export interface Target {
  readonly by: Pointer;
  readonly what: 'lesson' | 'quiz' | 'role-play' | 'course';
  readonly target: string;
  readonly place: Place;
}

/** A table's value with everything that it names. */
export interface Pointing<T> {
  readonly value: T;
  readonly targets: readonly Target[];
}
