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
  return values.flatMap((zh) => {
    if (zh.value.locale !== 'zh') return [];
    const en = values.find((other) => other.path === zh.path.replace('.zh.', '.en.'));
    return en ? [[zh, en] as const] : [];
  });
}

function skeletons({ rolePlays, quizzes }: Shelf): readonly Problem[] {
  return [
    ...pairs(rolePlays).flatMap(([zh, en]) => skeletonProblems(zh.value, en.value, zh.path, en.path)),
    ...quizzes.flatMap((zh) => {
      const en = zh.value.quiz.locale === 'zh' ? quizzes.find((other) => other.path === zh.path.replace('.zh.', '.en.')) : undefined;
      return en ? sameSkeleton(zh.value, en.value) : [];
    }),
  ];
}

function courseProblems({ courses, lessons, files }: Shelf): readonly Problem[] {
  const known = new Set(courses.map(({ value }) => value.id));
  return [
    ...courses.flatMap(({ path, value }) => {
      const text = files.find((file) => file.path === path)?.text ?? '';
      const written = files.flatMap(
        (file) => new RegExp(`^courses/${value.id}/lessons/([^/]+)\\.(?:zh|en)\\.mdx$`).exec(file.path)?.[1] ?? [],
      );
      const twice = value.lessons.filter((id, index) => value.lessons.indexOf(id) !== index);
      return [
        ...value.lessons
          .filter((id) => !written.includes(id))
          .map((id) => {
            const guess = nearest(id, written);
            return error(
              { path, ...wordPlace(text, id) },
              `the course names the lesson "${id}", which is not there`,
              guess ? `write "${guess}"` : `add lessons/${id}.zh.mdx and lessons/${id}.en.mdx`,
            );
          }),
        ...twice.map((id) => error({ path, ...wordPlace(text, id) }, `the course names the lesson "${id}" twice`, 'name it once')),
        ...[...new Set(written)]
          .filter((id) => !value.lessons.includes(id))
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

function wordPlace(text: string, word: string): { readonly line: number; readonly column: number } {
  const lines = text.split('\n');
  const line = lines.findIndex((candidate) => new RegExp(`(^|[\\s\\[,-])${word}([\\s\\],]|$)`).test(candidate));
  return line < 0 ? START : { line: line + 1, column: (lines[line]?.indexOf(word) ?? 0) + 1 };
}

function lessonReferences({ lessons, quizzes, rolePlays, files }: Shelf): readonly Problem[] {
  const rolePlayIds = new Set(files.flatMap((file) => /^role-plays\/([^/]+)\.(?:zh|en)\.md$/.exec(file.path)?.[1] ?? []));
  const problems: Problem[] = [];
  for (const { path, value } of lessons) {
    const { lesson, references } = value;
    const quizPath = `courses/${lesson.course}/quizzes/${lesson.id}.${lesson.locale}.md`;
    const quiz = quizzes.find((candidate) => candidate.path === quizPath)?.value.quiz;
    const isUnreadable = !quiz && files.some((file) => file.path === quizPath);
    const anchors = lesson.sections.flatMap(({ slug }) => slug || []);
    for (const reference of references) {
      const place = { path, line: reference.line, column: reference.column };
      const { target } = reference;
      if (reference.kind === 'check' && !isUnreadable) {
        const ids = quiz?.questions.filter((question) => question.use === 'lesson').map((question) => question.id) ?? [];
        if (ids.includes(target)) continue;
        const guess = nearest(target, ids);
        problems.push(
          error(
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
        for (const type of target.split(/\s+/u).filter((word) => !isPersonaId(word))) {
          problems.push(error(place, `<Compare> names "${type}", which is no customer type`, `write some of ${PERSONA_IDS.join(', ')}`));
        }
      } else if (reference.kind === 'link' && target.startsWith('#') && !anchors.includes(decodeURIComponent(target.slice(1)))) {
        problems.push(
          error(
            place,
            `the link leads to "${target}", which is no heading here`,
            `write one of ${anchors.map((anchor) => `#${anchor}`).join(', ')}`,
          ),
        );
      }
    }
    if (quiz) {
      for (const question of quiz.questions) {
        if (question.see === undefined || anchors.includes(decodeURIComponent(question.see.replace(/^#/u, '')))) continue;
        problems.push(
          error(
            { path: quizPath, ...questionPlace(files.find((file) => file.path === quizPath)?.text ?? '', question.id) },
            `"see" of "${question.id}" leads to "${question.see}", which is no heading of the lesson`,
            `write one of ${anchors.map((anchor) => `#${anchor}`).join(', ')}`,
          ),
        );
      }
      const asked = new Set(lesson.checks);
      for (const question of quiz.questions.filter((candidate) => candidate.use === 'lesson' && !asked.has(candidate.id))) {
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
  const lessonIds = new Set(lessons.map(({ value }) => `${value.lesson.course}/${value.lesson.id}`));
  for (const {
    path,
    value: { quiz: value },
  } of quizzes) {
    const isUnreadable = files.some((file) => file.path === `courses/${value.course}/lessons/${value.lesson}.${value.locale}.mdx`);
    if (!isUnreadable && !lessonIds.has(`${value.course}/${value.lesson}`)) {
      problems.push(
        error(
          { path, ...START },
          `the quiz belongs to the lesson "${value.lesson}", which is not there`,
          'write the id of a lesson of this course',
        ),
      );
    }
  }
  return [...problems, ...unknownPersonas(rolePlays, files)];
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
    .map(({ path, value }) => error({ path, ...START }, `the persona's lesson "${value.lesson}" is not there`, 'write the id of a lesson'));
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
