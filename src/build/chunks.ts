interface Chunk {
  readonly name: string;
  /** Beginnings of paths below the project, without an ending where any will do. */
  readonly of: readonly string[];
  /** Modules that are no files. */
  readonly made?: readonly string[];
}

const ROLE_PLAY = 'src/domain/role-play/';
const QUIZ = 'src/islands/quiz/';

/**
 * What is always loaded together is one file: it compresses as a whole, and is one request. Each group takes along what its modules import,
 * unless an earlier group has it.
 */
export const TOGETHER: readonly Chunk[] = [
  // On every lesson, also where there is no activity.
  {
    name: 'record-writer',
    of: ['src/record/record-writer', 'src/record/browser-surroundings', 'src/record/indexed-db/append', 'src/domain/locale'],
    // A lesson asks for what shows where one was, if one was anywhere.
    made: ['vite/preload-helper'],
  },
  // On pages with an activity, and on static ones that say what the record comes to.
  { name: 'common', of: ['src/i18n/fill', 'src/domain/percent', 'src/domain/prose', 'src/domain/chance/'] },
  // On every page with an activity; chance and fingerprints on nearly every one.
  {
    name: 'activity',
    of: ['node_modules/svelte/', 'src/islands/start.', 'src/islands/hold-text.', 'src/record/new-activity'],
  },
  {
    name: 'read-log',
    of: ['src/record/indexed-db/log.', 'src/record/indexed-db/read.', 'src/domain/record/read-event', 'src/domain/record/answered-well'],
  },
  { name: 'learning-record', of: ['src/islands/record/record-view'] },
  // What the log comes to: home, progress, customers, drills.
  { name: 'summary', of: ['src/record/summary/page-summary'] },
  { name: 'drafts', of: ['src/browser/drafts'] },
  // In drills and in role-plays: faces, and what a key picks.
  { name: 'portrait', of: ['src/islands/portrait/Figure', 'src/islands/picked-by-number'] },
  // The step and the runs, for a role-play and its map.
  {
    name: 'people-data',
    of: [
      'src/islands/role-play/people-data.',
      `${ROLE_PLAY}scenario.`,
      `${ROLE_PLAY}facts.`,
      `${ROLE_PLAY}talk/replay.`,
      `${ROLE_PLAY}debrief/partings.`,
      `${ROLE_PLAY}talk/wording.`,
      'src/domain/record/run.',
      'src/domain/persona/react.',
      'src/domain/persona/meters.',
    ],
  },
  {
    name: 'role-play',
    of: ['src/islands/role-play/RolePlay.svelte', 'src/islands/role-play/CastPortrait.svelte', 'src/islands/role-play/Spoken.svelte'],
  },
  { name: 'drill', of: ['src/islands/drill/Drill.svelte', 'src/islands/drill/DrillSetup.svelte', 'src/islands/drill/Face.svelte'] },
  // With the style that a quiz’s door shares with its questions: it would else tie the two together.
  { name: 'attempt', of: [`${QUIZ}question/parts.css`, 'src/domain/quiz/results/tries', 'src/domain/record/attempt'] },
  { name: 'quiz', of: [`${QUIZ}Quiz.svelte`, `${QUIZ}sitting/sitting-props`, 'src/domain/quiz/size', 'src/domain/quiz/exam-ref'] },
  // A question of any kind; the view and the rules of each kind are a file of its own.
  {
    name: 'question',
    of: [
      `${QUIZ}question/QuestionCard`,
      `${QUIZ}question/Standing`,
      `${QUIZ}SavedNote`,
      `${QUIZ}question/kind-props`,
      'src/domain/quiz/grading/rules',
      'src/domain/quiz/display-order',
      'src/domain/quiz/kinds/because',
      'src/domain/quiz/kinds/pairs',
    ],
  },
  {
    name: 'options',
    of: [`${QUIZ}question/Choices`, `${QUIZ}kinds/Options`, 'src/domain/quiz/kinds/options', 'src/domain/quiz/kinds/chosen'],
  },
];

/** The same as the bundler wants it. */
export const CHUNKS = TOGETHER.map(({ name, of, made = [] }, place) => ({
  name,
  test: new RegExp([...of, ...made].map((path) => path.replace(/[.\\]/g, '\\$&')).join('|')),
  priority: TOGETHER.length - place,
}));
