/**
 * What is always loaded together is one file: it compresses as a whole, and is one request. Each group takes along what its modules import,
 * unless an earlier group has it.
 */
export const CHUNKS = [
  // On every lesson, also where there is no activity.
  { name: 'record-writer', test: /src\/(record\/(record-writer|browser-surroundings|indexed-db\/append)|domain\/locale)/ },
  // On every page with an activity; chance and fingerprints on nearly every one.
  {
    name: 'activity',
    test: /node_modules\/(svelte|@astrojs\/svelte)\/|vite\/preload-helper|src\/(record\/new-activity|i18n\/fill|domain\/(hash|random))/,
  },
  { name: 'read-log', test: /src\/(record\/indexed-db\/(log|read)\.|domain\/record\/read-event)/ },
  { name: 'learning-record', test: /src\/islands\/record\/record-view/ },
  // What the log comes to: home, progress, customers, drills.
  { name: 'summary', test: /src\/(islands\/record\/summary-view|record\/page-summary)/ },
  { name: 'drafts', test: /src\/browser\/drafts/ },
  { name: 'portrait', test: /src\/islands\/portrait\/Figure/ },
  // The step and the runs, for a role-play and its map.
  {
    name: 'people-data',
    test: /src\/(islands\/role-play\/people-data|domain\/(role-play\/(scenario|run|partings|wording)|record\/run|persona\/(react|meters)))\./,
  },
  { name: 'role-play', test: /src\/islands\/role-play\/(RolePlay|CastPortrait|Spoken)\.svelte/ },
  { name: 'drill', test: /src\/islands\/drill\/(Drill|DrillSetup|Face)\.svelte/ },
  // With the style that a quiz’s door shares with its questions: it would else tie the two together.
  { name: 'attempt', test: /src\/(islands\/quiz\/parts\.css|domain\/(quiz|record)\/attempt)/ },
  { name: 'quiz', test: /src\/(islands\/quiz\/(Quiz\.svelte|sitting-props|kinds\.ts)|domain\/quiz\/draw)/ },
  // A question of any kind; the view and the rules of each kind are a file of its own.
  {
    name: 'question',
    test: /src\/(islands\/quiz\/(QuestionCard|Standing|SavedNote|kind-props)|domain\/quiz\/(rules|display-order|kinds\/(because|pairs)))/,
  },
  { name: 'options', test: /src\/(islands\/quiz\/(Choices|kinds\/Options)|domain\/quiz\/kinds\/(options|chosen))/ },
].map((group, place, all) => ({ ...group, priority: all.length - place }));
