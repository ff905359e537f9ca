import { describe, expect, it } from 'vitest';
import { addToLessons } from '../../../src/authoring/text/course/add-to-lessons.ts';
import { planNew, type Tree } from '../../../src/cli/content/plan-new.ts';

const tree: Tree = {
  paths: [
    'courses/first-calls/course.yaml',
    'courses/first-calls/lessons/ringing.zh.mdx',
    'courses/first-calls/lessons/ringing.en.mdx',
    'role-plays/talk.zh.md',
  ],
  read: () => 'order: 1\nlessons: [ringing]\n',
};

describe('npm run new', () => {
  it.each([
    ['', 'Write one of:'],
    ['roleplay ringing', '"roleplay" can\'t be begun. Did you mean: npm run new -- role-play ringing'],
    ['essay x', '"essay" can\'t be begun.'],
    ['lesson', 'After "lesson" comes <course>/<id>.'],
    ['lesson ringing', 'After "lesson" comes <course>/<id>.'],
    ['role-play Ringing Twice', 'After "role-play" comes <id>. For example: npm run new -- role-play ringing-twice'],
    ['role-play 铃响', '"铃响" is no id: small English letters, digits and hyphens. The title in the file may be Chinese; the id may not.'],
    ['lesson first-calls/Hang_up', '"Hang_up" is no id: small English letters, digits and hyphens. Write "hang-up".'],
    ['lesson first-call/hanging-up', 'There is no course "first-call". Did you mean: npm run new -- lesson first-calls/hanging-up'],
    ['lesson nowhere/hanging-up', 'There is no course "nowhere". The courses are first-calls; npm run new -- course nowhere begins it.'],
    [
      'quiz first-calls/rining',
      'There is no lesson "rining" in the course "first-calls". Did you mean: npm run new -- quiz first-calls/ringing',
    ],
    [
      'quiz first-calls/hanging-up',
      'There is no lesson "hanging-up" in the course "first-calls"; npm run new -- lesson first-calls/hanging-up begins it.',
    ],
    ['role-play talk', 'role-plays/talk.zh.md is there already; nothing was written. Choose another id.'],
  ])('refuses “%s”, and says what to write', (words, reason) => {
    const plan = planNew(words.split(' ').filter(Boolean), tree);
    expect(plan.kind === 'refuse' && plan.reason.split('\n')[0]).toBe(reason);
  });

  it('begins a lesson in both languages and gives it its place in the course', () => {
    const plan = planNew(['lesson', 'first-calls/hanging-up'], tree);
    if (plan.kind === 'refuse') throw new Error(plan.reason);
    expect(plan.files.map(({ path }) => path)).toEqual([
      'courses/first-calls/lessons/hanging-up.zh.mdx',
      'courses/first-calls/lessons/hanging-up.en.mdx',
      'courses/first-calls/course.yaml',
    ]);
    expect(plan.files.at(-1)?.text).toBe('order: 1\nlessons: [ringing, hanging-up]\n');
  });

  it('begins a course with all that makes it sound', () => {
    const plan = planNew(['course', 'last-calls'], tree);
    expect(plan.kind === 'write' && plan.files.map(({ path }) => path.replace('courses/last-calls/', ''))).toEqual([
      'course.yaml',
      'lessons/first-lesson.zh.mdx',
      'lessons/first-lesson.en.mdx',
      'quizzes/first-lesson.zh.md',
      'quizzes/first-lesson.en.md',
    ]);
  });
});

describe('a lesson more in a course', () => {
  it.each([
    ['in brackets', 'a: 1\nlessons: [one, two] # in order\nb: 2\n', 'a: 1\nlessons: [one, two, three] # in order\nb: 2\n'],
    ['in a list', 'lessons:\n  - one\n  - two\nb: 2\n', 'lessons:\n  - one\n  - two\n  - three\nb: 2\n'],
    ['there already', 'lessons: [three]\n', 'lessons: [three]\n'],
    ['no list', 'lessons: one\n', undefined],
    ['unreadable', 'lessons: [one\n', undefined],
  ])('%s', (_, text, expected) => {
    expect(addToLessons(text, 'three')).toBe(expected);
  });
});
