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
    test: /node_modules\/svelte\/|vite\/preload-helper|src\/(islands\/(start|hold-text)|browser\/learning-log|i18n\/fill|domain\/(hash|random))/,
  },
  { name: 'portrait', test: /src\/islands\/portrait\/Figure/ },
  // The step and the runs, for a role-play and its map.
  {
    name: 'people-data',
    test: /src\/(islands\/role-play\/people-data|domain\/(role-play\/(scenario|runs?|wording)|persona\/(react|meters)))\./,
  },
  { name: 'role-play', test: /src\/islands\/role-play\/(RolePlay|CastPortrait|Spoken)\.svelte/ },
  { name: 'drill', test: /src\/islands\/drill\/(Drill|DrillSetup|Face)\.svelte/ },
  // With the style that a quiz’s door shares with its questions: it would else tie the two together.
  { name: 'quiz-log', test: /src\/(islands\/quiz\/(quiz-log|parts\.css)|domain\/quiz\/attempt)/ },
  { name: 'quiz', test: /src\/(islands\/quiz\/(Quiz\.svelte|sitting-props|kinds\.ts)|domain\/quiz\/draw)/ },
  // A question of any kind; the view and the rules of each kind are a file of its own.
  {
    name: 'question',
    test: /src\/(islands\/quiz\/(QuestionCard|Standing|SavedNote|kind-props)|domain\/quiz\/(rules|display-order|kinds\/(because|pairs)))/,
  },
  { name: 'options', test: /src\/(islands\/quiz\/(Choices|kinds\/Options)|domain\/quiz\/kinds\/(options|chosen))/ },
].map((group, place, all) => ({ ...group, priority: all.length - place }));
