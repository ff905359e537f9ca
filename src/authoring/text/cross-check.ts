import { landings } from '../../domain/drill/drill.ts';
import { isPersonaId, PERSONA_IDS, type PersonaId } from '../../domain/persona/persona.ts';
import { targetProblems } from './course/target-problems.ts';
import type { FromFile, Shelf } from './library.ts';
import { error } from './markdown/parse-markdown.ts';
import { nearest } from './nearest.ts';
import type { Problem } from './problem.ts';
import { sameSkeleton } from './quiz/same-skeleton.ts';
import { skeletonProblems } from './role-play/same-skeleton.ts';

const START = { line: 1, column: 1 } as const;

/** What can only be seen across files: translations, references, ids. Files that could not be read are not missed twice. */
export function crossProblems(shelf: Shelf): readonly Problem[] {
  return [
    ...missingTranslations(shelf),
    ...skeletons(shelf),
    ...courseProblems(shelf),
    ...lessonReferences(shelf),
    ...personaProblems(shelf),
    ...objectionProblems(shelf),
    ...targetProblems(shelf),
  ];
}

const LESSON_FILE = /^courses\/([^/]+)\/lessons\/([^/]+)\.(?:zh|en)\.mdx$/;
const TRANSLATED = /^(.*)\.(zh|en)\.(md|mdx)$/;

function missingTranslations({ files }: Shelf): readonly Problem[] {
  const paths = new Set(files.map((file) => file.path));
  return files.flatMap(({ path }) => {
    const [, stem, locale, extension] = TRANSLATED.exec(path) ?? [];
    const other = `${stem}.${locale === 'zh' ? 'en' : 'zh'}.${extension}`;
    if (stem === undefined || paths.has(other)) return [];
    return [error({ path, ...START }, `there is no ${locale === 'zh' ? 'English' : 'Chinese'} version of this file`, `add ${other}`)];
  });
}

/** The values of both languages of one thing, where both could be read. */
function pairs<T extends { readonly locale: string }>(values: readonly FromFile<T>[]): readonly (readonly [FromFile<T>, FromFile<T>])[] {
  const byPath = new Map(values.map((value) => [value.path, value]));
  return values.flatMap((zh) => {
    if (zh.value.locale !== 'zh') return [];
    const en = byPath.get(zh.path.replace('.zh.', '.en.'));
    return en ? [[zh, en] as const] : [];
  });
}

function skeletons({ rolePlays, quizzes, files }: Shelf): readonly Problem[] {
  const byPath = new Map(quizzes.map((quiz) => [quiz.path, quiz]));
  return [
    ...pairs(rolePlays).flatMap(([zh, en]) => skeletonProblems(zh.value, en.value, zh.path, en.path, lineIn(files, en.path))),
    ...quizzes.flatMap((zh) => {
      const en = zh.value.quiz.locale === 'zh' ? byPath.get(zh.path.replace('.zh.', '.en.')) : undefined;
      return en ? sameSkeleton(zh.value, en.value) : [];
    }),
  ];
}

/** The line of a heading in a file. */
function lineIn(files: Shelf['files'], path: string): (heading: string) => number {
  return (heading) => questionPlace(files.find((file) => file.path === path)?.text ?? '', heading).line;
}

function courseProblems({ courses, lessons, files }: Shelf): readonly Problem[] {
  const known = new Set(courses.map(({ value }) => value.id));
  return [
    ...courses.flatMap(({ path, value }) => {
      const text = files.find((file) => file.path === path)?.text ?? '';
      const written = [
        ...new Set(
          files.flatMap((file) => {
            const [, course, id] = LESSON_FILE.exec(file.path) ?? [];
            return course === value.id && id ? [id] : [];
          }),
        ),
      ];
      const lost = value.lessons.filter((id) => !written.includes(id));
      const namedHere = new Set(value.lessons);
      const twice = value.lessons.filter((id, index) => value.lessons.indexOf(id) !== index);
      return [
        ...lost.map((id) => {
          const guess = nearest(id, written);
          const files = `lessons/${id}.zh.mdx and lessons/${id}.en.mdx`;
          return error(
            { path, ...wordPlace(text, id) },
            `the course names the lesson "${id}", which is not there`,
            !guess
              ? `add ${files}`
              : value.lessons.includes(guess)
                ? `delete it, since "${guess}" is named too, or add ${files}`
                : `write "${guess}"`,
          );
        }),
        ...twice.map((id) => error({ path, ...wordPlace(text, id) }, `the course names the lesson "${id}" twice`, 'name it once')),
        ...written
          .filter((id) => !namedHere.has(id) && !lost.some((named) => nearest(named, [id])))
          .map((id) =>
            error(
              { path: `courses/${value.id}/lessons/${id}.zh.mdx`, ...START },
              `the lesson "${id}" is not in its course`,
              `add it to "lessons" in courses/${value.id}/course.yaml`,
            ),
          ),
      ];
    }),
    ...lessons
      .filter(
        ({ value }) => !known.has(value.lesson.course) && !files.some((file) => file.path === `courses/${value.lesson.course}/course.yaml`),
      )
      .map(({ path, value }) =>
        error({ path, ...START }, `there is no course "${value.lesson.course}"`, `add courses/${value.lesson.course}/course.yaml`),
      ),
  ];
}

function wordPlace(text: string, word: string, key = ''): { readonly line: number; readonly column: number } {
  const lines = text.split('\n');
  const line = lines.findIndex(
    (candidate) => candidate.startsWith(key) && new RegExp(`(^|[\\s\\[,-])${word}([\\s\\],]|$)`).test(candidate),
  );
  return line < 0 ? START : { line: line + 1, column: (lines[line]?.indexOf(word) ?? 0) + 1 };
}

function lessonReferences({ lessons, quizzes, rolePlays, files }: Shelf): readonly Problem[] {
  const rolePlayIds = new Set(files.flatMap((file) => /^role-plays\/([^/]+)\.(?:zh|en)\.md$/.exec(file.path)?.[1] ?? []));
  const quizByPath = new Map(quizzes.map((one) => [one.path, one]));
  const lessonIds = files.flatMap((file) => LESSON_FILE.exec(file.path)?.slice(1, 3).join('/') ?? []);
  const problems: Problem[] = [];
  for (const { path, value } of lessons) {
    const { lesson, references } = value;
    const quizPath = `courses/${lesson.course}/quizzes/${lesson.id}.${lesson.locale}.md`;
    const quiz = quizByPath.get(quizPath)?.value.quiz;
    // A quiz that can't be read, or stands under another name, is told of there.
    const isUnreadable =
      !quiz &&
      (files.some((file) => file.path === quizPath) ||
        quizzes.some(({ value: { quiz: other } }) => other.course === lesson.course && other.lesson === lesson.id));
    const anchors = lesson.sections.flatMap(({ slug }) => slug || []);
    /** A question that is asked and not there and one that is there and not asked are one slip. */
    let hasLost = false;
    for (const reference of references) {
      const place = { path, line: reference.line, column: reference.column };
      const { target } = reference;
      if (reference.kind === 'check' && !isUnreadable) {
        const ids = quiz?.questions.filter((question) => question.use === 'lesson').map((question) => question.id) ?? [];
        if (ids.includes(target)) continue;
        hasLost = true;
        const guess = nearest(target, ids);
        problems.push(
          quiz?.questions.some((question) => question.id === target)
            ? error(
                place,
                `<Check> asks "${target}", which is kept for the quiz`,
                `write {use: lesson} under "## ${target}" in ${quizPath}`,
              )
            : error(
                place,
                `<Check> asks the question "${target}", which is not there for lessons`,
                guess ? `write question="${guess}"` : `add "## ${target}" with {use: lesson} to ${quizPath}`,
              ),
        );
      } else if (reference.kind === 'role-play' && !rolePlayIds.has(target)) {
        const guess = nearest(target, [...rolePlayIds]);
        problems.push(
          error(
            place,
            `<RolePlay> names "${target}", which is not there`,
            guess ? `write id="${guess}"` : `add role-plays/${target}.zh.md and role-plays/${target}.en.md`,
          ),
        );
      } else if (reference.kind === 'types') {
        for (const type of target.split(/[\s,，、]+/u).filter((word) => word !== '' && !isPersonaId(word))) {
          const guess = nearest(type, PERSONA_IDS);
          const remedy = guess ? `write "${guess}"` : `write some of ${PERSONA_IDS.join(', ')}`;
          problems.push(error(place, `<Compare> names "${type}", which is no customer type`, remedy));
        }
        if (/[,，、]/u.test(target))
          problems.push(
            error(place, 'the types of <Compare> are separated by commas', `write types="${target.split(/[\s,，、]+/u).join(' ')}"`),
          );
      } else if (reference.kind === 'link') {
        const slip = linkSlip(target, anchors, lesson, lessonIds);
        if (slip) problems.push(error(place, slip.message, slip.remedy));
      }
    }
    if (quiz) {
      for (const question of quiz.questions) {
        if (question.see === undefined || anchors.includes(decoded(question.see.replace(/^#/u, '')))) continue;
        problems.push(
          error(
            { path: quizPath, ...placeUnder(files.find((file) => file.path === quizPath)?.text ?? '', question.id, question.see) },
            `"see" of "${question.id}" leads to "${question.see}", which is no heading of the lesson`,
            anchorRemedy(question.see, anchors),
          ),
        );
      }
      const asked = new Set(lesson.checks);
      for (const question of hasLost ? [] : quiz.questions.filter((candidate) => candidate.use === 'lesson' && !asked.has(candidate.id))) {
        problems.push(
          error(
            { path: quizPath, ...questionPlace(files.find((file) => file.path === quizPath)?.text ?? '', question.id) },
            `"${question.id}" is for the lesson, which never asks it`,
            `write <Check question="${question.id}" /> in ${path}, or take {use: lesson} away`,
          ),
        );
      }
    }
  }
  problems.push(...quizLessons(quizzes, files));
  return [...problems, ...unknownPersonas(rolePlays, files)];
}

/** The lesson that a quiz names must be the one after which its file is named. */
function quizLessons(quizzes: Shelf['quizzes'], files: Shelf['files']): readonly Problem[] {
  const there = new Set(files.flatMap(({ path }) => LESSON_FILE.exec(path)?.slice(1, 3).join('/') ?? []));
  const isThere = (course: string, lesson: string): boolean => there.has(`${course}/${lesson}`);
  return quizzes.flatMap(({ path, value: { quiz } }): Problem[] => {
    const { course, id, lesson } = quiz;
    if (isThere(course, lesson) && lesson === id) return [];
    const place = { path, ...wordPlace(files.find((file) => file.path === path)?.text ?? '', lesson, 'lesson:') };
    if (isThere(course, id)) return [error(place, `the quiz of the lesson "${id}" says "lesson: ${lesson}"`, `write "lesson: ${id}"`)];
    if (isThere(course, lesson))
      return [
        error(
          place,
          `the quiz "${id}" is of the lesson "${lesson}", and its file is named otherwise`,
          `name it ${path.replace(`/${id}.`, `/${lesson}.`)}`,
        ),
      ];
    const lessons = [...there].flatMap((one) => (one.startsWith(`${course}/`) ? one.slice(course.length + 1) : []));
    const guess = nearest(lesson, lessons);
    return [
      error(
        place,
        `the quiz belongs to the lesson "${lesson}", which is not there`,
        guess ? `name the file ${guess} and write "lesson: ${guess}"` : `npm run new -- lesson ${course}/${lesson} begins it`,
      ),
    ];
  });
}

/** An anchor as it stands in headings; one that was not encoded soundly stays as it is. */
function decoded(anchor: string): string {
  try {
    return decodeURIComponent(anchor);
  } catch {
    return anchor;
  }
}

function anchorRemedy(target: string, anchors: readonly string[]): string {
  const guess = nearest(target.replace(/^#/u, ''), anchors);
  return guess ? `write "#${guess}"` : `write one of ${anchors.map((anchor) => `#${anchor}`).join(', ')}`;
}

/** Where a link of a lesson leads nowhere: to a heading that is not there, or to a page that is none. */
function linkSlip(
  target: string,
  anchors: readonly string[],
  lesson: { readonly course: string },
  lessons: readonly string[],
): { readonly message: string; readonly remedy: string } | undefined {
  if (target.startsWith('#')) {
    if (anchors.includes(decoded(target.slice(1)))) return undefined;
    return { message: `the link leads to "${target}", which is no heading here`, remedy: anchorRemedy(target, anchors) };
  }
  const [, other, id] = /^\.\.\/(?:\.\.\/([a-z0-9-]+)\/)?([a-z0-9-]+)\/(?:#\S*)?$/u.exec(target) ?? [];
  const course = other ?? lesson.course;
  if (id && lessons.includes(`${course}/${id}`)) return undefined;
  const guess = nearest(
    id ?? /([^/]*?)(?:\.(?:zh|en))?(?:\.mdx?)?\/?$/u.exec(target)?.[1] ?? '',
    lessons.flatMap((known) => (known.startsWith(`${course}/`) ? known.slice(course.length + 1) : [])),
  );
  return {
    message: `the link leads to "${target}", which is no page of this site`,
    remedy: guess
      ? `write "../${other === undefined ? '' : `../${other}/`}${guess}/"`
      : 'write "#heading" for a place in this lesson, "../lesson/" for a lesson of this course, "../../course/lesson/" for another',
  };
}

/** The place of a word in the question under a heading; of the heading where the word is not there. */
function placeUnder(text: string, id: string, word: string): { readonly line: number; readonly column: number } {
  const heading = questionPlace(text, id);
  const lines = text.split('\n');
  const within = lines.findIndex((line, index) => index >= heading.line && line.includes(word));
  return within < 0 ? heading : { line: within + 1, column: (lines[within]?.indexOf(word) ?? 0) + 1 };
}

function questionPlace(text: string, id: string): { readonly line: number; readonly column: number } {
  const line = text.split('\n').findIndex((candidate) => candidate.trim() === `## ${id}`);
  return line < 0 ? START : { line: line + 1, column: 1 };
}

function unknownPersonas(rolePlays: Shelf['rolePlays'], files: Shelf['files']): readonly Problem[] {
  const there = new Set(files.flatMap((file) => /^personas\/([^/]+)\.yaml$/.exec(file.path)?.[1] ?? []));
  return rolePlays.flatMap(({ path, value }) =>
    value.cast
      .flatMap((member) => member.personas)
      .filter((persona: PersonaId) => !there.has(persona))
      .map((persona) => error({ path, ...START }, `the persona "${persona}" has no file`, `add personas/${persona}.yaml`)),
  );
}

function personaProblems({ personas, lessons, files }: Shelf): readonly Problem[] {
  return personas
    .filter(
      ({ value }) =>
        !lessons.some((lesson) => lesson.value.lesson.id === value.lesson) &&
        !files.some((file) => file.path.includes(`/lessons/${value.lesson}.`)),
    )
    .map(({ path, value }) => {
      const place = { path, ...wordPlace(files.find((file) => file.path === path)?.text ?? '', value.lesson, 'lesson:') };
      const guess = nearest(
        value.lesson,
        files.flatMap((file) => /\/lessons\/([^/]+)\.(?:zh|en)\.mdx$/.exec(file.path)?.[1] ?? []),
      );
      return error(place, `the persona's lesson "${value.lesson}" is not there`, guess ? `write "${guess}"` : 'write the id of a lesson');
    });
}

/** Objections a type has at least, a language. */
const LEAST_OBJECTIONS = 10;

function objectionProblems({ objections, personas }: Shelf): readonly Problem[] {
  const byId = new Map(personas.map(({ value }) => [value.id, value]));
  return objections.flatMap(({ path, value }): Problem[] => {
    const [first] = value;
    const persona = first && byId.get(first.persona);
    const other = objections.find((candidate) => candidate.path === path.replace('.zh.', '.en.'));
    const few =
      value.length < LEAST_OBJECTIONS
        ? [error({ path, ...START }, `${value.length} objections`, `write at least ${LEAST_OBJECTIONS}`)]
        : [];
    const skeleton = (list: typeof value): string => list.map((objection) => `${objection.id} ${objection.content}`).join('\n');
    const differs =
      other && other.path !== path && skeleton(other.value) !== skeleton(value)
        ? [
            error(
              { path: other.path, ...START },
              'the objections or their answers differ from the other language',
              `make ids, order and techniques like ${path}`,
            ),
          ]
        : [];
    const level = value.flatMap((objection): Problem[] => {
      const landed = persona ? landings(objection, persona) : [];
      const best = landed.filter((landing) => landing.score === 1);
      return best.length > 1
        ? [
            error(
              { path, ...START },
              `in "${objection.id}" ${best.length} answers land best: ${best.map((landing) => landing.response.id).join(', ')}`,
              'let one be the best: change a technique',
            ),
          ]
        : [];
    });
    return [...few, ...differs, ...(path.includes('.zh.') ? level : [])];
  });
}
