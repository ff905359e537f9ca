import type { Step } from '../../../domain/course/path.ts';
import type { Shelf } from '../library.ts';
import { error } from '../markdown/parse-markdown.ts';
import { nearest } from '../nearest.ts';
import type { Place, Problem } from '../problem.ts';

/** What glossary, learning paths and coverage point at must be there. */
export function targetProblems(shelf: Shelf): readonly Problem[] {
  const ids = (pattern: RegExp): readonly string[] => [
    ...new Set(shelf.files.flatMap(({ path }) => pattern.exec(path)?.slice(1, 3).filter(Boolean).join('/') ?? [])),
  ];
  const lessons = ids(/^courses\/([^/]+)\/lessons\/([^/]+)\.(?:zh|en)\.mdx$/);
  const quizzes = ids(/^courses\/([^/]+)\/quizzes\/([^/]+)\.(?:zh|en)\.md$/);
  const rolePlays = ids(/^role-plays\/([^/]+)\.(?:zh|en)\.md$/);
  const courses = ids(/^courses\/([^/]+)\/course\.yaml$/);
  const missing = (path: string, kind: string, target: string, known: readonly string[], what: string): readonly Problem[] => {
    if (known.includes(target)) return [];
    // A lesson or a quiz is named with its course.
    const guess = nearest(target, known) ?? known.find((id) => id.endsWith(`/${target}`));
    return [
      error(
        placeOf(shelf, path, target),
        `${what} names the ${kind} "${target}", which is not there`,
        guess ? `write "${guess}"` : `add that ${kind}, or name another`,
      ),
    ];
  };
  const stepProblems = (step: Step, path: string): readonly Problem[] => {
    const what = `the path "${path}"`;
    switch (step.kind) {
      case 'lesson':
        return missing('paths.yaml', 'lesson', step.lesson, lessons, what);
      case 'role-play':
        return missing('paths.yaml', 'role-play', step.rolePlay, rolePlays, what);
      case 'exam':
        return missing('paths.yaml', 'course', step.course, courses, what);
      case 'drill':
        return [];
    }
  };
  return [
    ...shelf.glossary.flatMap((term) =>
      term.lesson ? missing('glossary.yaml', 'lesson', term.lesson, lessons, `the term "${term.id}"`) : [],
    ),
    ...shelf.paths.flatMap((path) => path.stretches.flatMap(({ steps }) => steps.flatMap((step) => stepProblems(step, path.id)))),
    ...shelf.coverage.flatMap((part) => {
      const what = `part ${part.part}`;
      return [
        ...part.lessons.flatMap((target) => missing('coverage.yaml', 'lesson', target, lessons, what)),
        ...part.quizzes.flatMap((target) => missing('coverage.yaml', 'quiz', target, quizzes, what)),
        ...part.rolePlays.flatMap((target) => missing('coverage.yaml', 'role-play', target, rolePlays, what)),
      ];
    }),
    ...entryReferences(shelf),
  ];
}

/** Terms and figures that lessons name must have an entry. */
function entryReferences({ lessons, glossary, figures, files }: Shelf): readonly Problem[] {
  const terms = glossary.map((term) => term.id);
  const charts = figures.map((figure) => figure.id);
  // A file that can't be read is told of there: its entries are not missed one by one.
  const isUnread = (known: readonly string[], file: string): boolean => known.length === 0 && files.some(({ path }) => path === file);
  return lessons.flatMap(({ path, value }) =>
    value.references.flatMap(({ kind, line, column, target }) => {
      if (kind !== 'term' && kind !== 'figure') return [];
      const known = kind === 'term' ? terms : charts;
      if (known.includes(target)) return [];
      const [attribute, file] = kind === 'term' ? ['id', 'glossary.yaml'] : ['name', 'figures.yaml'];
      if (isUnread(known, file)) return [];
      const guess = nearest(target, known);
      return [
        error(
          { path, line, column },
          `the ${kind} "${target}" has no entry`,
          guess ? `write ${attribute}="${guess}"` : `add "${target}" to ${file}`,
        ),
      ];
    }),
  );
}

function placeOf({ files }: Shelf, path: string, word: string): Place {
  const lines = files.find((file) => file.path === path)?.text.split('\n') ?? [];
  const line = lines.findIndex((text) => text.includes(word));
  return { path, line: Math.max(0, line) + 1, column: Math.max(0, lines[line]?.indexOf(word) ?? 0) + 1 };
}
