import { readContent } from '../../../src/authoring/files/library.ts';
import { seeded } from '../../../src/domain/chance/random.ts';
import { FIRST_LOCALE } from '../../../src/domain/locale.ts';
import { writeLogFile } from '../../../src/domain/log/log-file.ts';
import { LOG_VERSION } from '../../../src/domain/log/migrate.ts';
import { modelAnswer } from '../../../src/domain/quiz/grading/model-answer.ts';
import type { LearningEvent, NewEvent } from '../../../src/domain/record/event.ts';
import type { Move } from '../../../src/domain/record/move.ts';
import { scenarioOf } from '../../../src/domain/role-play/scenario.ts';
import { replay } from '../../../src/domain/role-play/talk/replay.ts';

/**
 * The file of a learner who has done everything over and over: lessons, quizzes, talks and drills of the site, always the same.
 * @param events at least so many entries
 */
export function longLogFile(events: number): string {
  const { library } = readContent();
  const chance = seeded(7);
  const log: LearningEvent[] = [];
  const note = (event: NewEvent): void => {
    const place = 1_600_000_000_000 + log.length * 60_000;
    log.push({ ...event, v: LOG_VERSION, id: `long-${String(log.length).padStart(7, '0')}`, order: place, at: place });
  };
  const lessons = library.lessons.filter(({ locale }) => locale === FIRST_LOCALE);
  const quizzes = library.quizzes.filter(({ locale }) => locale === FIRST_LOCALE);
  const talks = library.rolePlays
    .filter(({ locale }) => locale === FIRST_LOCALE)
    .map((rolePlay) => ({ rolePlay, ways: [1, 2, 3].map((seed) => wayThrough(rolePlay.id, seed)) }));
  const objections = library.objections.filter(({ locale }) => locale === FIRST_LOCALE);
  for (let round = 0; log.length < events; round += 1) {
    const lesson = lessons[round % lessons.length];
    if (lesson) {
      const visit = { locale: FIRST_LOCALE, content: lesson.content, course: lesson.course, lesson: lesson.id };
      note({ kind: 'lesson-opened', ...visit });
      note({ kind: 'lesson-read', ...visit });
    }
    const quiz = quizzes[round % quizzes.length];
    if (quiz) {
      const attempt = `attempt-${round}`;
      const common = { locale: FIRST_LOCALE, content: quiz.content, attempt };
      const asked = quiz.questions.filter(({ use }) => use === 'quiz');
      note({
        ...common,
        kind: 'quiz-started',
        course: quiz.course,
        quiz: quiz.id,
        use: 'quiz',
        seed: round,
        questions: asked.map(({ id }) => id),
      });
      for (const question of asked)
        note({ ...common, kind: 'question-answered', question: question.id, answer: modelAnswer(question), score: chance(), took: 5000 });
      note({ ...common, kind: 'quiz-finished', course: quiz.course, quiz: quiz.id, use: 'quiz', score: chance(), passed: chance() > 0.3 });
    }
    const talk = talks[round % talks.length];
    const way = talk?.ways[round % 3];
    if (talk && way) {
      const run = `run-${round}`;
      const common = { locale: FIRST_LOCALE, content: talk.rolePlay.content, run };
      note({ ...common, kind: 'run-started', rolePlay: talk.rolePlay.id, seed: way.seed });
      for (const [turn, move] of way.moves.entries()) note({ ...common, kind: 'move-made', turn, move });
      note({ ...common, kind: 'run-ended', rolePlay: talk.rolePlay.id, outcome: 'advanced', ending: 'end', score: 100 * chance() });
    }
    const drawn = Array.from({ length: 10 }, (_, n) => objections[(round * 10 + n) % objections.length]).filter((one) => one !== undefined);
    const drill = `drill-${round}`;
    note({
      locale: FIRST_LOCALE,
      content: '',
      kind: 'drill-started',
      drill,
      of: 'mixed',
      seed: round,
      objections: drawn.map(({ id }) => id),
    });
    for (const objection of drawn) {
      const choice = objection.responses[0]?.id ?? 'none';
      note({
        locale: FIRST_LOCALE,
        content: '',
        kind: 'drill-answered',
        drill,
        objection: objection.id,
        choice,
        score: chance(),
        took: 5000,
      });
    }
  }
  return [...writeLogFile(log, 0)].join('');

  function wayThrough(id: string, seed: number): { readonly seed: number; readonly moves: readonly Move[] } {
    const rolePlay = library.rolePlays.find((one) => one.id === id && one.locale === FIRST_LOCALE);
    const moves: Move[] = [];
    if (!rolePlay) return { seed, moves };
    const scenario = scenarioOf(rolePlay, library.personas);
    for (let turn = 0; turn < 40; turn += 1) {
      const { standing } = replay(scenario, seed, moves);
      const choice = standing.kind === 'beat' ? standing.choices[(turn + seed) % standing.choices.length] : undefined;
      if (!choice) break;
      moves.push({ choice: choice.id });
    }
    return { seed, moves };
  }
}
