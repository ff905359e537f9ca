import { expect, test } from 'vitest';
import type { Step } from '../../../src/domain/course/path.ts';
import { isStepDone } from '../../../src/domain/progress/path-steps.ts';
import { opened, quizFinished, read, runEnded, runStarted, summed, type Told } from './happened.ts';

const lesson: Step = { kind: 'lesson', lesson: 'types/silent' };
const talk: Step = { kind: 'role-play', rolePlay: 'talk' };
const drill: Step = { kind: 'drill', of: 'silent' };
const exam: Step = { kind: 'exam', course: 'types' };

const drillStarted: Told = { kind: 'drill-started', drill: 'd', of: 'silent', seed: 1, objections: ['silent/a', 'silent/b'] };
const drillAnswered = (objection: string): Told => ({ kind: 'drill-answered', drill: 'd', objection, choice: 'x', score: 0, took: 1 });

test.each<[what: string, step: Step, told: Told[], done: boolean]>([
  ['a lesson opened', lesson, [opened('silent')], false],
  ['a lesson read', lesson, [read('silent')], true],
  ['another course’s lesson of the same name', lesson, [read('silent', 'market')], false],
  ['a talk begun', talk, [runStarted('talk', 'r')], false],
  ['a talk played to a bad end', talk, [runStarted('talk', 'r'), runEnded('talk', 'r', 0, 'lost')], true],
  ['a drill begun', drill, [drillStarted], false],
  ['a drill left in the middle', drill, [drillStarted, drillAnswered('silent/a')], false],
  ['a drill answered to its last line, however badly', drill, [drillStarted, drillAnswered('silent/a'), drillAnswered('silent/b')], true],
  ['an examination failed', exam, [quizFinished('exam', 'x', 0.5, { use: 'exam' })], false],
  ['an examination passed', exam, [quizFinished('exam', 'x', 0.9, { use: 'exam' })], true],
  [
    'an examination passed, then failed',
    exam,
    [quizFinished('exam', 'x', 0.9, { use: 'exam' }), quizFinished('exam', 'y', 0, { use: 'exam' })],
    true,
  ],
])('%s', (_, step, told, done) => {
  expect(isStepDone(summed(...told), step)).toBe(done);
});
