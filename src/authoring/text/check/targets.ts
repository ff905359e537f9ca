import { FIGURES, GLOSSARY } from '../content-paths.ts';
import type { LessonReference } from '../course/read-tag.ts';
import { nearest } from '../nearest.ts';
import { error, type Problem } from '../problem.ts';
import type { Target } from '../table/target.ts';
import { topOf, type WholeContent } from './whole-content.ts';

/** More lost entries of one table than this are one slip: a part of the table is not there. */
const MOST_TOLD = 3;

/** What glossary, learning paths, coverage and lessons point at must be there. */
export function targetProblems(content: WholeContent): readonly Problem[] {
  return [
    ...tableTargets(content),
    ...entryProblems(content, 'term', content.glossary, GLOSSARY, 'id'),
    ...entryProblems(content, 'figure', content.figures, FIGURES, 'name'),
  ];
}

function tableTargets({ targets, there }: WholeContent): readonly Problem[] {
  const known: Readonly<Record<Target['what'], ReadonlySet<string>>> = {
    lesson: there.lessons,
    quiz: there.quizzes,
    'role-play': there.rolePlays,
    course: there.courses,
  };
  return targets.flatMap(({ by, what, target, place }) => {
    if (known[what].has(target)) return [];
    const ids = [...known[what]];
    // A lesson or a quiz is named with its course.
    const guess = nearest(target, ids) ?? ids.find((id) => id.endsWith(`/${target}`));
    return [error(place, 'target/none', { by, what, target, guess })];
  });
}

/** Terms and figures that lessons name must have an entry. */
function entryProblems(
  { lessons, there }: WholeContent,
  what: 'term' | 'figure',
  entries: readonly { readonly id: string }[],
  file: string,
  attribute: string,
): readonly Problem[] {
  const ids = entries.map(({ id }) => id);
  // A file that can't be read is told of there: its entries are not missed one by one.
  if (ids.length === 0 && there.paths.has(file)) return [];
  const known = new Set(ids);
  const lost = new Map<string, LessonReference[]>();
  for (const { value } of lessons)
    for (const reference of value.references)
      if (reference.kind === what && !known.has(reference.target))
        lost.set(reference.target, [...(lost.get(reference.target) ?? []), reference]);
  if (lost.size > MOST_TOLD) return [error(topOf(file), 'file/entries-lost', { what: `${what}s`, ids: [...lost.keys()] })];
  return [...lost].flatMap(([target, [first, ...others]]) =>
    first ? [error(first, 'refer/no-entry', { what, target, attribute, file, others: others.length, guess: nearest(target, ids) })] : [],
  );
}
