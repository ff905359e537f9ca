import { expect, test } from 'vitest';
import { type Gain, gains } from '../../../src/domain/progress/better.ts';
import type { CourseOutline, RolePlayOutline } from '../../../src/domain/progress/outline.ts';
import { quizFinished, runEnded, summed, type Told } from './happened.ts';

const courses: readonly CourseOutline[] = [{ id: 'types', lessons: [{ id: 'silent', quiz: true, parts: 1 }], exam: true }];
const rolePlays: readonly RolePlayOutline[] = [{ id: 'talk', personas: ['silent'] }];
const talk = (from: number, to: number): Gain => ({ kind: 'role-play', rolePlay: 'talk', from, to });
const quiz = (from: number, to: number): Gain => ({ kind: 'quiz', course: 'types', lesson: 'silent', from, to });

test.each<[what: string, told: readonly Told[], found: readonly Gain[]]>([
  ['nothing done', [], []],
  ['done once', [runEnded('talk', 'a', 90), quizFinished('silent', 'a', 1)], []],
  [
    'a talk, by its first and its best run',
    [runEnded('talk', 'a', 40.4), runEnded('talk', 'b', 83.6), runEnded('talk', 'c', 60)],
    [talk(40, 84)],
  ],
  ['a quiz, by its first and its best sitting', [quizFinished('silent', 'a', 0.5), quizFinished('silent', 'b', 0.8)], [quiz(50, 80)]],
  ['worse than at first', [runEnded('talk', 'a', 90), runEnded('talk', 'b', 40)], []],
  ['less than ten may be luck', [runEnded('talk', 'a', 70), runEnded('talk', 'b', 79)], []],
  ['ten', [runEnded('talk', 'a', 70), runEnded('talk', 'b', 80)], [talk(70, 80)]],
  [
    'the greatest first',
    [runEnded('talk', 'a', 70), runEnded('talk', 'b', 85), quizFinished('silent', 'c', 0.5), quizFinished('silent', 'd', 0.8)],
    [quiz(50, 80), talk(70, 85)],
  ],
  [
    'the greater gain first, however high the other ends',
    [runEnded('talk', 'a', 10), runEnded('talk', 'b', 40), quizFinished('silent', 'c', 0.8), quizFinished('silent', 'd', 1)],
    [talk(10, 40), quiz(80, 100)],
  ],
  [
    'what is no longer there',
    [runEnded('gone', 'a', 10), runEnded('gone', 'b', 90), quizFinished('gone', 'c', 0), quizFinished('gone', 'd', 1)],
    [],
  ],
])('%s', (_what, told, found) => {
  expect(gains(summed(...told), courses, rolePlays)).toEqual(found);
});
