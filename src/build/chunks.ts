/**
 * What is always loaded together is one file: it compresses as a whole, and is one request. Each group takes along what its modules import,
 * unless an earlier group has it.
 */
export const CHUNKS = [
  // On every lesson, also where there is no activity.
  { name: 'event-store', test: /src\/(browser\/event-store|domain\/locale)/ },
  // On every page with an activity; chance and fingerprints on nearly every one.
  {
    name: 'activity',
    test: /node_modules\/(svelte|@astrojs\/svelte)\/|vite\/preload-helper|src\/(browser\/learning-log|i18n\/fill|domain\/(hash|random))/,
  },
  { name: 'portrait', test: /src\/islands\/portrait\/Figure/ },
  { name: 'drill', test: /src\/islands\/drill\/(Drill|DrillSetup|Face)\.svelte/ },
  { name: 'quiz-log', test: /src\/(islands\/quiz\/quiz-log|domain\/quiz\/attempt)/ },
  // A question of any kind; the view of each kind is a file of its own.
  { name: 'question', test: /src\/islands\/quiz\/(QuestionCard|Choices|Sign|kind-props|Check)/ },
].map((group, place, all) => ({ ...group, priority: all.length - place }));
