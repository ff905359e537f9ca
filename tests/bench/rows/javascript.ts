import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { readContent } from '../../../src/authoring/files/library.ts';
import type { Row } from '../row.ts';
import { type GoingOn, pageJavaScript, withoutActivities } from '../site/page-javascript.ts';

const KB = 1000;

/** What comes when a quiz is begun: the sitting, and the kind of its first question. The others and the result come while that is read. */
const QUIZ: GoingOn = {
  modules: ['inside'],
  oneOf: ['options', 'Ordering', 'Matching', 'Sorting', 'Blanks', 'Number', 'Marking', 'Transcript'],
};
/** What plays a talk to its last line. What measures it and the debrief come then. */
const TALK: GoingOn = { modules: ['live-talk'] };
const DRILL: GoingOn = { modules: ['DrillSitting'] };
/** What is due is reckoned as soon as the page is there; then the sitting, and the kind of a question. */
const REVIEW: GoingOn = { ...QUIZ, modules: ['reckon', 'bring-cards'] };
/** Nothing is asked for: checks and notes come as they are scrolled to. */
const LESSON: GoingOn = { modules: [] };

/** How one goes on from where a page opens, in words; and what remains then. */
interface Stages {
  readonly goingOn: GoingOn;
  readonly begun: string;
  readonly all?: string;
}

/** What each kind of page loads as JavaScript, brotli; of each kind the largest page. Limits are of pages as they open. @param dist the built site */
export function javaScriptRows(dist: string): readonly Row[] {
  const { library } = readContent();
  const javaScript = (what: string, pages: readonly string[], limit: number, stages?: Stages): readonly Row[] => {
    const sizes = pages.map((page) => pageJavaScript(dist, page, stages?.goingOn));
    const row = (stage: string, bytes: readonly number[]): Row => ({
      what: `${what}, ${stage}`,
      measured: Math.max(...bytes) / KB,
      unit: 'KB',
    });
    const opens = sizes.map((size) => size.opens);
    const begun = sizes.map((size) => size.begun);
    const all = sizes.map((size) => size.all);
    return [
      { ...row(`as it opens (the largest of ${pages.length})`, opens), limit },
      ...(stages ? [row(stages.begun, begun)] : []),
      ...(stages?.all ? [row(stages.all, all)] : []),
    ];
  };
  const lessons = library.lessons.map((lesson) => ({ lesson, page: `${lesson.locale}/courses/${lesson.course}/${lesson.id}` }));
  const withChecks = lessons.filter(({ lesson }) => lesson.checks.length > 0).map(({ page }) => page);
  const folders = (path: string): readonly string[] =>
    readdirSync(join(dist, path), { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map((entry) => `${path}/${entry.name}`);

  return [
    {
      what: 'lesson without activity: any lesson’s, its activities taken away',
      measured: Math.max(...lessons.map(({ page }) => withoutActivities(dist, page))) / KB,
      limit: 3,
      unit: 'KB',
    },
    ...javaScript('home', ['zh', 'en'], 25),
    ...javaScript('lesson with checks', withChecks, 25, { goingOn: LESSON, begun: 'all its checks and notes reached' }),
    ...javaScript(
      'quiz',
      library.quizzes.map((quiz) => `${quiz.locale}/courses/${quiz.course}/${quiz.lesson}/quiz`),
      25,
      { goingOn: QUIZ, begun: 'begun: its first question', all: 'in all: every kind of question, and the result' },
    ),
    ...javaScript(
      'role-play',
      library.rolePlays.map((rolePlay) => `${rolePlay.locale}/role-plays/${rolePlay.id}`),
      45,
      { goingOn: TALK, begun: 'played to its last line', all: 'in all: measured, debrief, full analysis' },
    ),
    ...(folders('zh').includes('zh/drills')
      ? javaScript('drills', ['zh/drills', 'en/drills'], 25, { goingOn: DRILL, begun: 'begun, to its result' })
      : []),
    ...javaScript('review', ['zh/review', 'en/review'], 30, {
      goingOn: REVIEW,
      begun: 'what is due, and its first card',
      all: 'in all: every kind of question',
    }),
  ];
}
