import type { LearningEvent, UnplacedEvent } from './event.ts';

/** A sitting, run or drill: what several events belong to. `kind` is the field of those events that names it. */
export interface Activity {
  readonly kind: 'attempt' | 'run' | 'drill';
  readonly id: string;
}

export function activityOf(event: LearningEvent | UnplacedEvent): Activity | undefined {
  if ('attempt' in event) return { kind: 'attempt', id: event.attempt };
  if ('run' in event) return { kind: 'run', id: event.run };
  return 'drill' in event ? { kind: 'drill', id: event.drill } : undefined;
}
