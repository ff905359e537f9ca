import { describe, expect, test } from 'vitest';
import { parseLesson } from '../../../../src/authoring/text/course/parse-lesson.ts';
import { formatProblem } from '../../../../src/authoring/text/problem.ts';
import { parseRolePlay } from '../../../../src/authoring/text/role-play/parse-role-play.ts';
import { skeletonProblems } from '../../../../src/authoring/text/role-play/same-skeleton.ts';
import { vocabularyOf } from '../../../../src/authoring/text/table/vocabulary.ts';

const context = { id: 'talk', locale: 'en', vocabulary: vocabularyOf(['listen', 'praise']) } as const;
const BODY = `## opening

> Well?

- Go on. {listen}
  → [end](#end)
- Nice yard. {praise}
  → [end](#end)

## end

{won}

> Fine.
`;
/** A role-play whose customer, or cast, is described so; the lines begin on line 3. */
const withWho = (who: string) =>
  parseRolePlay(
    'talk.en.md',
    `---\ntitle: T\n${who}\ntrade: feed\nstage: objection\nyou: Y\ncustomer: C\ngoal: G\nminutes: 5\ndifficulty: 2\nstart: opening\n---\n\n${BODY}`,
    context,
  );
const told = (who: string): readonly string[] => withWho(who).problems.map(formatProblem);
const looking = (look: string): readonly string[] => told(`persona: stubborn\nlook: ${look}`);

const ALL = '{sex: him, age: 58, dress: tunic, prop: stick, hair: receding, hat: cap, glasses: round, beard: goatee}';
const DRESSES =
  'suit, shirt, polo, knit, cardigan, jacket, zip, leather, tunic, padded, tracksuit, waistcoat, work, overalls, apron, white-coat, uniform, hi-vis, raincoat';

describe('the look of a customer', () => {
  test('is read whole', () => {
    const { value, problems } = withWho(`persona: stubborn\nlook: ${ALL}`);
    expect(problems).toEqual([]);
    expect(value?.cast[0].look).toEqual({
      ...{ sex: 'him', age: 58, dress: 'tunic', prop: 'stick' },
      ...{ hair: 'receding', hat: 'cap', glasses: 'round', beard: 'goatee' },
    });
  });

  test('may stand on lines of its own', () => {
    const { value, problems } = withWho('persona: stubborn\nlook:\n  sex: her\n  age: 27\n  dress: overalls\n  prop: none');
    expect(problems).toEqual([]);
    expect(value?.cast[0].look).toEqual({ sex: 'her', age: 27, dress: 'overalls', prop: 'none' });
  });

  test('decides nothing of a run', () => {
    const [one, other] = ['tea', 'goose'].map((prop) =>
      withWho(`persona: stubborn\nlook: {sex: him, age: 50, dress: polo, prop: ${prop}}`),
    );
    expect(one?.value?.content).toBeDefined();
    expect(one?.value?.content).toBe(other?.value?.content);
  });

  test.each([
    [
      'none at all',
      () => told('persona: stubborn'),
      [
        'talk.en.md:7:1: error: nothing says how the customer is drawn; add on a line of its own "look: {sex: her, age: 45, dress: shirt, prop: none}", with what the text says of them',
      ],
    ],
    [
      'a word where several keys belong',
      () => looking('her'),
      [
        'talk.en.md:4:7: error: "look" is "her", which is a single value where several keys belong; see content/README.md for what belongs here',
      ],
    ],
    [
      'a part misspelt',
      () => looking('{sex: him, age: 50, dress: leater, prop: none}'),
      ['talk.en.md:4:34: error: "look.dress" is "leater"; write "leather"'],
    ],
    [
      'a part that nobody can draw',
      () => looking('{sex: him, age: 50, dress: kimono, prop: none}'),
      [`talk.en.md:4:34: error: "look.dress" is "kimono"; write one of ${DRESSES}`],
    ],
    [
      'a part missing',
      () => looking('{sex: him, age: 50, prop: none}'),
      [`talk.en.md:4:1: error: the key "look.dress" is missing; add "dress: …" with one of ${DRESSES}`],
    ],
    [
      'an age missing',
      () => looking('{sex: him, dress: polo, prop: none}'),
      ['talk.en.md:4:1: error: the key "look.age" is missing; add "age: …"'],
    ],
    [
      'an age in words',
      () => looking('{sex: him, age: fifty, dress: polo, prop: none}'),
      ['talk.en.md:4:23: error: "look.age" is "fifty", which is no number; write digits and nothing else, as in "age: 8"'],
    ],
    [
      'a child',
      () => looking('{sex: him, age: 9, dress: polo, prop: none}'),
      ['talk.en.md:4:23: error: "look.age" is 9; write 16 or more'],
    ],
    [
      'older than anybody',
      () => looking('{sex: him, age: 580, dress: polo, prop: none}'),
      ['talk.en.md:4:23: error: "look.age" is 580; write 99 or less'],
    ],
    [
      'a sex by another name',
      () => looking('{sex: female, age: 58, dress: polo, prop: none}'),
      ['talk.en.md:4:13: error: "look.sex" is "female"; write one of her, him'],
    ],
    [
      'a key misspelt',
      () => looking('{sex: him, age: 58, dress: polo, prop: none, glases: round}'),
      ['talk.en.md:4:52: error: unknown key "glases"; write "glasses"'],
    ],
    [
      'a key in Chinese',
      () => looking('{sex: him, 年龄: 58, dress: polo, prop: none}'),
      ['talk.en.md:4:18: error: unknown key "年龄"; write "age"'],
    ],
    [
      'a cast, and one of them without',
      () => told(`cast:\n  xu: {persona: outgoing, name: Xu, look: ${ALL}}\n  shen: {persona: positive, name: Shen}`),
      [
        'talk.en.md:5:3: error: nothing says how "shen" is drawn; add ", look: {sex: her, age: 45, dress: shirt, prop: none}" after the name, with what the text says of them',
      ],
    ],
    [
      'a cast, and a look for nobody of it',
      () => told(`cast:\n  xu: {persona: outgoing, name: Xu, look: ${ALL}}\nlook: ${ALL}`),
      ['talk.en.md:5:1: error: "look" says how one customer is drawn, and there is a cast; give each of the cast a "look"'],
    ],
    [
      'wrong for one of a cast',
      () => told('cast:\n  xu: {persona: outgoing, name: Xu, look: {sex: him, age: 50, dress: polo, prop: gose}}'),
      ['talk.en.md:4:82: error: "cast.xu.look.prop" is "gose"; write "goose"'],
    ],
  ])('%s', (_name, problems, expected) => {
    expect(problems()).toEqual(expected);
  });

  test('is the same in each language', () => {
    const of = (look: string) => {
      const { value } = withWho(`persona: stubborn\nlook: ${look}`);
      if (!value) throw new Error('the role-play must be sound');
      return value;
    };
    const first = of('{sex: him, age: 58, dress: tunic, prop: stick, hat: cap}');
    const second = of('{sex: him, age: 57, dress: tunic, prop: stick}');
    expect(skeletonProblems(first, second, 'talk.zh.md', 'talk.en.md').map(formatProblem)).toEqual([
      'talk.en.md:1:1: error: in the look of "customer", "age" is 57 here and 58 in the other language; make it like talk.zh.md',
      'talk.en.md:1:1: error: in the look of "customer", "hat" is missing here and cap in the other language; make it like talk.zh.md',
    ]);
    expect(skeletonProblems(first, first, 'talk.zh.md', 'talk.en.md')).toEqual([]);
  });
});

describe('the look of a lesson’s customer', () => {
  const lesson = (look: string) =>
    parseLesson('a.en.mdx', `---\ntitle: T\nsummary: S\nminutes: 8\npersona: stubborn\nlook: ${look}\n---\n\nText.\n`, {
      id: 'a',
      course: 'c',
      locale: 'en',
    });

  test.each([
    ['her', { sex: 'her' }],
    ['{sex: him}', { sex: 'him' }],
    ['{sex: him, age: 58, prop: goose}', { sex: 'him', age: 58, prop: 'goose' }],
  ])('%s', (look, expected) => {
    const { value, problems } = lesson(look);
    expect(problems).toEqual([]);
    expect(value?.lesson.look).toEqual(expected);
  });

  test.each([
    ['she', ['a.en.mdx:6:7: error: "look" is "she"; write "her"']],
    ['{age: 58}', ['a.en.mdx:6:1: error: the key "look.sex" is missing; add "sex: …" with one of her, him']],
    ['{sex: him, prop: gose}', ['a.en.mdx:6:24: error: "look.prop" is "gose"; write "goose"']],
    ['{sex: him, drss: polo}', ['a.en.mdx:6:18: error: unknown key "drss"; write "dress"']],
  ])('%s is told', (look, expected) => {
    expect(lesson(look).problems.map(formatProblem)).toEqual(expected);
  });
});
