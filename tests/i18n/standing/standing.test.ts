import { expect, test } from 'vitest';
import { standing } from '../../../src/i18n/standing/standing.ts';
import { progressWords } from '../../../src/i18n/words/progress/record.ts';
import { standingWords } from '../../../src/i18n/words/progress/standing.ts';
import {
  drilled,
  moved,
  opened,
  quizFinished,
  quizStarted,
  read,
  runEnded,
  runStarted,
  summed,
  type Told,
} from '../../domain/progress/happened.ts';
import { course, path, rolePlay } from './offered.ts';

const offered = {
  ...{ courses: [course], rolePlays: [rolePlay], paths: [path], drills: '/drills/', words: standingWords('en') },
  outcomes: progressWords('en').outcomes,
};

test.each<[told: readonly Told[], last: string | undefined]>([
  [[], undefined],
  [[opened('silent')], 'You opened “The silent customer”'],
  [[read('silent')], 'You read “The silent customer”'],
  [[quizStarted('silent', 'a')], 'You began the quiz on “The silent customer”'],
  [[quizFinished('silent', 'a', 1)], 'You took the quiz on “The silent customer”'],
  [[quizStarted('exam', 'x', { use: 'exam' })], 'You began the final exam of “Eight customers”'],
  [[quizFinished('exam', 'x', 1, { use: 'exam' })], 'You took the final exam of “Eight customers”'],
  [[runStarted('talk', 'r'), moved('r')], 'You left “Five per cent” halfway'],
  [[runStarted('talk', 'r'), runEnded('talk', 'r', 83.6)], 'You played “Five per cent”: 84, won'],
  [[...drilled('d').slice(0, 1)], 'You began a drill'],
  [[...drilled('d')], 'You finished a drill'],
  // What is no longer on the site has no title to be named by.
  [[opened('gone')], undefined],
  [[runEnded('gone', 'r', 10)], undefined],
])('what was done last: %j', (told, last) => {
  expect(standing(summed(...told), offered).last).toBe(last);
});

test.each<[what: string, told: readonly Told[], person: string | undefined]>([
  ['nobody for who is new', [], undefined],
  ['of the lesson that comes next', [runEnded('talk', 'a', 90)], 'silent'],
  ['of the talk that was left', [runStarted('talk', 'r'), moved('r')], 'stubborn'],
  ['of the talk that comes next', [read('silent'), quizFinished('silent', 'a', 1)], 'stubborn'],
  [
    'of what was done last, where what comes next is about no type',
    [runEnded('talk', 'a', 90), read('silent'), quizFinished('silent', 'b', 1)],
    'silent',
  ],
  ['nobody where neither is about one', [opened('stubborn')], undefined],
])('whose face is shown: %s', (_what, told, person) => {
  expect(standing(summed(...told), offered).person).toBe(person);
});

test.each<[what: string, told: readonly Told[], short: string | undefined]>([
  ['nothing for who is new', [], undefined],
  ['a drill with whom it is about', [opened('silent')], '/drills/#silent'],
  ['a drill with anybody', [opened('stubborn')], '/drills/'],
  ['nothing where a drill comes next', drilled('d').slice(0, 1), undefined],
])('something short instead: %s', (_what, told, short) => {
  expect(standing(summed(...told), offered).short?.href).toBe(short);
});

test('who has done nothing is new, and is told nothing', () => {
  expect(standing(summed(), offered)).toEqual({ isNew: true, last: undefined, next: undefined, path: undefined, gains: [] });
});

test('who has done nothing is told a first step where one is offered', () => {
  const begin = { text: 'Start with lesson one', why: 'Nothing here yet.', href: '/first/' };
  expect(standing(summed(), { ...offered, begin })).toMatchObject({ isNew: true, next: begin });
  expect(standing(summed(opened('silent')), { ...offered, begin }).next).not.toEqual(begin);
});

test('what has become better is told with its title', () => {
  const told = [runEnded('talk', 'a', 41), runEnded('talk', 'b', 84), quizFinished('silent', 'c', 0.5), quizFinished('silent', 'd', 0.8)];
  expect(standing(summed(...told), offered).gains).toEqual([
    { what: 'Talk: Five per cent', figures: '41 → 84' },
    { what: 'Quiz: The silent customer', figures: '50 → 80' },
  ]);
});

test('what comes next is of the path, or it is told where the path goes on', () => {
  expect(standing(summed(runEnded('talk', 'a', 90)), offered)).toMatchObject({
    next: { text: 'Read: The silent customer' },
    path: { far: '1 of 3 steps done\u00a0· about 13 minutes left', holdsNext: true },
  });
  expect(standing(summed(runEnded('talk', 'a', 90), opened('stubborn')), offered)).toMatchObject({
    next: { text: 'Go on reading: The tough bargainer' },
    path: {
      far: '1 of 3 steps done\u00a0· about 13 minutes left',
      holdsNext: false,
      next: { text: 'Read: The silent customer', href: '/silent/' },
    },
  });
});
