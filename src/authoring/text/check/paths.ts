import { stepMinutes } from '../../../domain/course/step-minutes.ts';
import { error, type Problem } from '../problem.ts';
import type { WholeContent } from './whole-content.ts';

/** A learning path keeps the minutes it promises. In both languages a lesson and a talk take as long: either will do. */
export function pathProblems({ paths, lessons, rolePlays }: WholeContent): readonly Problem[] {
  const durations = {
    lesson: (id: string) => lessons.find(({ value: { lesson } }) => `${lesson.course}/${lesson.id}` === id)?.value.lesson.minutes,
    rolePlay: (id: string) => rolePlays.find(({ value: { rolePlay } }) => rolePlay.id === id)?.value.rolePlay.minutes,
  };
  return paths.flatMap(({ value, promises }) =>
    value.flatMap(({ id, within, stretches }): readonly Problem[] => {
      const place = promises.get(id);
      if (within === undefined || place === undefined) return [];
      const minutes = stretches.flatMap(({ steps }) => steps).reduce((sum, step) => sum + (stepMinutes(step, durations) ?? 0), 0);
      return minutes > within ? [error(place, 'path/too-long', { id, minutes, within })] : [];
    }),
  );
}
