import { contentPath, quizPath } from '../content-paths.ts';
import { nearest } from '../nearest.ts';
import { error, type Problem } from '../problem.ts';
import { ofCourse, type WholeContent } from './whole-content.ts';

/** The lesson that a quiz names must be the one after which its file is named. */
export function quizLessons({ quizzes, there }: WholeContent): readonly Problem[] {
  return quizzes.flatMap(({ path, value: { quiz, lessonPlace } }): readonly Problem[] => {
    const { course, id, lesson } = quiz;
    const isThere = (one: string): boolean => there.lessons.has(`${course}/${one}`);
    if (isThere(lesson) && lesson === id) return [];
    if (isThere(id)) return [error(lessonPlace, 'quiz/other-lesson', { id, lesson })];
    if (isThere(lesson)) {
      const what = contentPath(path);
      const named = what.kind === 'quiz' ? quizPath(course, lesson, what.locale) : path;
      return [error(lessonPlace, 'quiz/other-name', { id, lesson, path: named })];
    }
    return [error(lessonPlace, 'quiz/no-lesson', { lesson, course, guess: nearest(lesson, ofCourse(there.lessons, course)) })];
  });
}
