import { expect, test } from 'vitest';
import { pathStanding, pathsInOrder } from '../../../src/i18n/standing/path-standing.ts';
import type { ShownPath } from '../../../src/i18n/standing/shown.ts';
import { standingWords } from '../../../src/i18n/words/progress/standing.ts';
import { drilled, opened, quizFinished, read, runEnded, summed, type Told } from '../../domain/progress/happened.ts';
import { course, path, rolePlay } from './offered.ts';

const desk: ShownPath = {
  id: 'desk',
  title: 'Desk',
  href: '/paths/desk/',
  minutes: [120],
  steps: [{ kind: 'lesson', lesson: 'types/stubborn' }],
};
const short: ShownPath = { id: 'short', title: 'Short', href: '/paths/short/', minutes: [5], steps: [{ kind: 'drill', of: 'mixed' }] };
const offered = {
  ...{ courses: [course], rolePlays: [rolePlay], paths: [short, desk, path], drills: '/drills/' },
  words: standingWords('en'),
};
const held = runEnded('talk', 'a', 90);
const drilledSilent: readonly Told[] = [
  { kind: 'drill-started', drill: 'd', of: 'silent', seed: 1, objections: ['silent/too-dear'] },
  { kind: 'drill-answered', drill: 'd', objection: 'silent/too-dear', choice: 'a', score: 1, took: 1 },
];

test.each<[told: readonly Told[], state: string, far: string, next: string | undefined, href: string | undefined]>([
  [[], 'new', '0 of 3 steps done\u00a0· about 19 minutes left', 'Go and talk: Five per cent', '/talk/'],
  [[opened('stubborn')], 'new', '0 of 3 steps done\u00a0· about 19 minutes left', 'Go and talk: Five per cent', '/talk/'],
  [[opened('silent')], 'new', '0 of 3 steps done\u00a0· about 19 minutes left', 'Go on reading: The silent customer', '/silent/'],
  [[held], 'begun', '1 of 3 steps done\u00a0· about 13 minutes left', 'Read: The silent customer', '/silent/'],
  [[held, read('silent')], 'begun', '2 of 3 steps done\u00a0· about 5 minutes left', 'Take the quiz: The silent customer', '/silent/quiz/'],
  [
    [held, read('silent'), quizFinished('silent', 'q', 1)],
    'begun',
    '2 of 3 steps done\u00a0· about 5 minutes left',
    'Do a round of drill',
    '/drills/#silent',
  ],
  [[held, read('silent'), ...drilledSilent], 'done', 'Finished: 3 steps', undefined, undefined],
])('%j', (told, state, far, next, href) => {
  const standing = pathStanding(summed(...told), path, offered);
  expect([standing.state, standing.far, standing.next?.text, standing.next?.href]).toEqual([state, far, next, href]);
});

test('hours are told where it takes longer, and what is walked in one go is there to be walked again', () => {
  expect(pathStanding(summed(), desk, offered).far).toBe('0 of 1 steps done\u00a0· about 2 hours left');
  expect(pathStanding(summed(...drilled('d')), short, offered).far).toBe('Done; again any time');
});

test.each<[told: readonly Told[], steps: string]>([
  // x: done; >: what comes next; q: its quiz does.
  [[], '- - -'],
  [[opened('stubborn')], '- - -'],
  [[opened('silent')], '- > -'],
  [[held], 'x > -'],
  [[held, read('silent')], 'x xq -'],
  [[held, read('silent'), quizFinished('silent', 'q', 1)], 'x x >'],
  [[held, read('silent'), ...drilledSilent], 'x x x'],
])('%j: the steps of the path', (told, steps) => {
  const shown = pathStanding(summed(...told), path, offered).steps.map(
    ({ isDone, isNext }) => `${isDone ? 'x' : ''}${isNext === 'quiz' ? 'q' : isNext ? '>' : ''}` || '-',
  );
  expect(shown.join(' ')).toBe(steps);
});

test.each<[told: readonly Told[], talked: unknown]>([
  [[], undefined],
  [[runEnded('talk', 'a', 38.4, 'lost')], { isWon: false, text: 'talked\u00a0· 38 points' }],
  [[runEnded('talk', 'a', 38.4, 'lost'), runEnded('talk', 'b', 51, 'stalled')], { isWon: false, text: 'talked\u00a0· 51 points' }],
  [[runEnded('talk', 'a', 84, 'won'), runEnded('talk', 'b', 20, 'lost')], { isWon: true, text: 'won\u00a0· 84 points' }],
  [[read('silent'), runEnded('another', 'a', 84, 'won')], undefined],
])('%j: how a talk on the path ended, and that a lost one is no won one', (told, talked) => {
  const [talk, lesson, drill] = pathStanding(summed(...told), path, offered).steps;
  expect([talk?.talked, lesson?.talked, drill?.talked]).toEqual([talked, undefined, undefined]);
});

test.each<[told: readonly Told[], order: readonly string[]]>([
  [[], ['short', 'desk', 'hire']],
  [[held], ['hire', 'short', 'desk']],
  [
    [held, ...drilled('d')],
    ['hire', 'desk', 'short'],
  ],
  [
    [held, read('stubborn'), ...drilled('d')],
    ['hire', 'short', 'desk'],
  ],
  [[opened('silent')], ['short', 'desk', 'hire']],
])('%j: the path one is on stands first, what is done last', (told, order) => {
  expect(pathsInOrder(summed(...told), offered).map((standing) => standing.path.id)).toEqual(order);
});

test.each<[told: readonly Told[], earlier: string | undefined]>([
  [[], undefined],
  [[held], undefined],
  [[opened('silent')], 'Earlier steps still open: 1. The path leads back to them afterwards.'],
  [[read('silent')], 'Earlier steps still open: 1. The path leads back to them afterwards.'],
  [[held, opened('silent')], undefined],
  [[held, read('silent'), ...drilledSilent], undefined],
])('%j: what was left open before what comes next is told', (told, earlier) => {
  expect(pathStanding(summed(...told), path, offered).earlier).toBe(earlier);
});

test.each<[told: readonly Told[], isUnderWay: boolean]>([
  [[], false],
  [[opened('stubborn')], false],
  [[opened('silent')], true],
  [[held], true],
])('%j: whether a step was begun', (told, isUnderWay) => {
  expect(pathStanding(summed(...told), path, offered).isUnderWay).toBe(isUnderWay);
});
