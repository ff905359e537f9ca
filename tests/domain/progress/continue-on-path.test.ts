import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { pathToContinue, type Site, whereToContinue, whereToContinueOn } from '../../../src/domain/progress/continue.ts';
import type { Next } from '../../../src/domain/progress/next.ts';
import { holds, stepOfNext } from '../../../src/domain/progress/on-path.ts';
import type { PathOutline } from '../../../src/domain/progress/outline.ts';
import { isPathDone } from '../../../src/domain/progress/path-steps.ts';
import { drilled, moved, opened, partRead, quizFinished, quizStarted, read, runEnded, runStarted, summed, type Told } from './happened.ts';

const short: PathOutline = {
  id: 'short',
  steps: [
    { kind: 'role-play', rolePlay: 'taster' },
    { kind: 'drill', of: 'mixed' },
  ],
};
const hire: PathOutline = {
  id: 'hire',
  steps: [
    { kind: 'role-play', rolePlay: 'taster' },
    { kind: 'role-play', rolePlay: 'booth' },
    { kind: 'lesson', lesson: 'types/silent' },
    { kind: 'role-play', rolePlay: 'talk' },
    { kind: 'drill', of: 'mixed' },
    { kind: 'exam', course: 'types' },
  ],
};
const desk: PathOutline = {
  id: 'desk',
  steps: [
    { kind: 'lesson', lesson: 'desk/files' },
    { kind: 'lesson', lesson: 'desk/funnel' },
  ],
};
const site: Site = {
  courses: [
    {
      id: 'types',
      lessons: [
        { id: 'silent', quiz: true, parts: 2, persona: 'silent' },
        { id: 'stubborn', quiz: true, parts: 1, persona: 'stubborn' },
      ],
      exam: true,
    },
    {
      id: 'desk',
      lessons: [
        { id: 'files', quiz: false, parts: 1 },
        { id: 'beside', quiz: false, parts: 1 },
        { id: 'funnel', quiz: false, parts: 1 },
      ],
      exam: false,
    },
  ],
  rolePlays: [
    { id: 'taster', personas: ['silent'] },
    { id: 'booth', personas: ['silent', 'stubborn'] },
    { id: 'talk', personas: ['silent'] },
    { id: 'off', personas: ['stubborn'] },
  ],
  paths: [short, hire, desk],
};

const talk = (rolePlay: string, why: 'left' | 'lost' | 'path'): Next => ({ kind: 'role-play', rolePlay, why });
const silent = (why: 'left' | 'half-read' | 'lost' | 'met' | 'path'): Next => ({ kind: 'lesson', course: 'types', lesson: 'silent', why });
const held = (rolePlay: string, outcome: 'won' | 'lost' = 'won') => [
  runStarted(rolePlay, `of ${rolePlay}`),
  runEnded(rolePlay, `of ${rolePlay}`, outcome === 'won' ? 80 : 20, outcome),
];
const silentDone = [read('silent'), quizFinished('silent', 'q', 1)];

describe('the page of a path leads on in it', () => {
  test.each<[what: string, told: readonly Told[], next: Next | undefined]>([
    ['nothing done: its first step', [], talk('taster', 'path')],
    ['what was left in the middle', [runStarted('booth', 'b'), moved('b')], talk('booth', 'left')],
    [
      'a lesson left in its second part',
      [partRead('silent', 1, 2)],
      { kind: 'lesson', course: 'types', lesson: 'silent', why: 'left', reached: { part: 2, parts: 2 } },
    ],
    ['what the latest talk asks for, before the steps in between', held('taster', 'lost'), silent('lost')],
    [
      'a lesson read: its quiz, which belongs to its step',
      [read('silent')],
      { kind: 'quiz', course: 'types', lesson: 'silent', why: 'read' },
    ],
    ['the lesson done: the first step that is not', silentDone, talk('taster', 'path')],
    ['a talk left that is no step of it', [...held('taster'), ...silentDone, runStarted('off', 'o')], talk('booth', 'path')],
    ['a talk lost that is no step of it', [...held('taster'), ...silentDone, ...held('off', 'lost')], talk('booth', 'path')],
    ['a lesson half read, before what was never begun', [opened('silent'), opened('files', 'desk')], silent('half-read')],
    [
      'a quiz failed, before what was never begun',
      [read('silent'), quizFinished('silent', 'q', 0), read('files', 'desk')],
      { kind: 'quiz', course: 'types', lesson: 'silent', why: 'not-passed' },
    ],
    ['a quiz never taken keeps nobody', [read('silent'), read('files', 'desk')], talk('taster', 'path')],
    ['a talk lost some time ago is a step done', [...silentDone, ...held('taster', 'lost'), ...held('booth')], talk('talk', 'path')],
    ['the drill', [...silentDone, ...held('taster'), ...held('booth'), ...held('talk')], { kind: 'drill', of: 'mixed', why: 'path' }],
    ['the drill, left in the middle', drilled('d').slice(0, 1), { kind: 'drill', of: 'mixed', why: 'left' }],
    [
      'the examination',
      [...silentDone, ...held('taster'), ...held('booth'), ...held('talk'), ...drilled('d')],
      { kind: 'exam', course: 'types', why: 'path' },
    ],
    [
      'the examination failed',
      [
        ...[...silentDone, ...held('taster'), ...held('booth'), ...held('talk')],
        ...[quizFinished('exam', 'x', 0, { use: 'exam' }), ...drilled('d')],
      ],
      { kind: 'exam', course: 'types', why: 'not-passed' },
    ],
    [
      'all of it done: nothing, whatever the latest activity asks for',
      [
        ...[...silentDone, ...held('booth'), ...held('talk'), ...drilled('d'), quizFinished('exam', 'x', 1, { use: 'exam' })],
        ...held('taster', 'lost'),
      ],
      undefined,
    ],
  ])('%s', (_what, told, next) => {
    expect(whereToContinueOn(summed(...told), hire, site)).toEqual(next);
  });

  test('a lesson that is no longer there is passed over in silence', () => {
    const gone: PathOutline = { id: 'gone', steps: [{ kind: 'lesson', lesson: 'types/gone' }] };
    expect(whereToContinueOn(summed(), gone, site)).toBeUndefined();
  });
});

describe('home', () => {
  test.each<[what: string, told: readonly Told[], next: Next]>([
    ['goes on along the path', [...held('taster'), ...silentDone], talk('booth', 'path')],
    ['after a drill too', [...held('taster'), ...silentDone, ...drilled('d')], talk('booth', 'path')],
    [
      'keeps to the course that was worked on last, where that is none of the path',
      [...held('taster'), ...silentDone, read('beside', 'desk')],
      {
        kind: 'lesson',
        course: 'desk',
        lesson: 'files',
        why: 'follows',
      },
    ],
    [
      'comes back to the path once that course is done',
      [...held('taster'), ...silentDone, read('files', 'desk'), read('funnel', 'desk'), read('beside', 'desk')],
      talk('booth', 'path'),
    ],
    [
      'has a step of the path wait for its turn',
      [...held('off'), ...held('taster'), ...silentDone, read('stubborn'), quizFinished('stubborn', 'p', 1)],
      talk('booth', 'path'),
    ],
    [
      'who has done no step of a path is on none',
      [opened('silent'), ...held('off'), read('stubborn'), quizFinished('stubborn', 'p', 1)],
      silent('half-read'),
    ],
  ])('%s', (_what, told, next) => {
    expect(whereToContinue(summed(...told), site)).toEqual(next);
  });
});

test.each<[what: string, told: readonly Told[], on: string | undefined]>([
  ['nothing done', [], undefined],
  ['a lesson begun is no step done', [opened('silent')], undefined],
  ['what comes next says it', held('taster'), 'hire'],
  ['the latest step says it', [...held('taster'), ...silentDone, read('files', 'desk')], 'desk'],
  ['a step of several paths says nothing: the one with most steps done', [...silentDone, ...held('booth'), ...held('taster')], 'hire'],
  ['a drill that is over says nothing', [...held('taster'), ...silentDone, ...drilled('d')], 'hire'],
  ['as many steps done: the first on offer', [...drilled('d')], 'short'],
  ['a path that is done is left', [read('files', 'desk'), read('funnel', 'desk')], undefined],
  ['then the other that was begun', [...silentDone, read('files', 'desk'), read('funnel', 'desk')], 'hire'],
])('the path one is on: %s', (_what, told, on) => {
  expect(pathToContinue(summed(...told), site)?.id).toBe(on);
});

const anything = fc.constantFrom<readonly Told[]>(
  ...[held('taster'), held('taster', 'lost'), held('booth'), held('talk', 'lost'), held('off', 'lost'), held('off')],
  ...[drilled('d'), drilled('e').slice(0, 1), [runStarted('off', 'u')], [runStarted('talk', 'v')]],
  ...[
    [opened('silent')],
    [read('silent')],
    [quizFinished('silent', 'q', 1)],
    [quizFinished('silent', 'r', 0)],
    [quizStarted('silent', 's')],
  ],
  ...[[opened('stubborn')], [read('stubborn')], [quizFinished('stubborn', 'p', 1)], [quizFinished('stubborn', 'o', 0)]],
  ...[[read('files', 'desk')], [opened('beside', 'desk')], [read('beside', 'desk')], [read('funnel', 'desk')]],
  ...[[quizFinished('exam', 'x', 0, { use: 'exam' })], [quizFinished('exam', 'y', 1, { use: 'exam' })]],
);
const anyDay = fc.array(anything, { maxLength: 12 }).map((told) => summed(...told.flat()));

test('home and the page of the path one is on never say two things', () => {
  fc.assert(
    fc.property(anyDay, (summary) => {
      const next = whereToContinue(summary, site);
      const path = pathToContinue(summary, site);
      const step = stepOfNext(next);
      if (path && step && holds(path, step)) expect(whereToContinueOn(summary, path, site)).toEqual(next);
    }),
  );
});

test('a path leads on until all of it is done, and to nothing that is none of it', () => {
  fc.assert(
    fc.property(anyDay, fc.constantFrom(...site.paths), (summary, path) => {
      const next = whereToContinueOn(summary, path, site);
      expect(next === undefined).toBe(isPathDone(summary, path));
      const step = next && stepOfNext(next);
      if (next) expect(step && holds(path, step)).toBe(true);
    }),
  );
});
