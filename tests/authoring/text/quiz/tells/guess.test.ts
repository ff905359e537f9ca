import { expect, test } from 'vitest';
import { guessed } from '../../../../../src/authoring/text/quiz/tells/guess.ts';
import { questionsOf } from '../../../../domain/quiz/one-of-each.ts';

const choice = (...options: readonly string[]): string => `What next?\n\n${options.map((option) => `- ${option}`).join('\n')}\n`;
const talk = (lines: string, reasons = ''): string => `{kind: transcript}\n\nWhere?\n\n${lines}\n${reasons && `\n${reasons}\n`}`;

test.each<[string, string, number]>([
  ['the longest option is right', choice('[x] Ask which day suits', '[ ] Wait', '[ ] Talk'), 1],
  ['the longest option is wrong', choice('[ ] Ask which day suits', '[x] Wait', '[ ] Talk'), 0],
  ['nothing tells four options apart', choice('[x] Wait', '[ ] Talk', '[ ] Walk', '[ ] Call'), 1 / 4],
  ['two are left when the moral ones are out', choice('[x] Wait', '[ ] Talk', '[ ] Lie!', '[ ] Hide'), 1 / 2],
  ['the option chosen is worth a half', choice('[ ] Ask which day suits {50%}', '[x] Wait', '[ ] Talk'), 1 / 2],
  ['several, the wrong ones say too much', choice('[x] Wait', '[x] Talk', '[ ] Always wait', '[ ] Never talk'), 1],
  ['several, the longer half is right', choice('[x] Wait for him', '[x] Talk to him', '[ ] Wait', '[ ] Talk'), 1],
  ['a statement is false', 'He nods, so it is settled.\n\n- [ ] True\n- [x] False\n', 1],
  ['a sound statement is true', 'He nods, so it is settled.\n\n- [x] True\n- [ ] False\n', 0],
  ['a careful statement is true', 'A nod is usually no answer.\n\n- [x] True\n- [ ] False\n', 1],
  ['a careful statement that says too much', 'A nod is usually never an answer.\n\n- [x] True\n- [ ] False\n', 0],
  ['an order without a beginning of its own', 'Order.\n\n1. one\n2. two\n3. three\n4. four\n', 1 / 4],
  ['an order from hello to goodbye', 'Order.\n\n1. say hello\n2. two\n3. three\n4. say goodbye\n', 3 / 4],
  ['pairs without words in common', 'Match.\n\n| a | b |\n|---|---|\n| haste | calm |\n| anger | joy |\n', 1 / 2],
  ['pairs with words in common', 'Match.\n\n| a | b |\n|---|---|\n| the silent buyer | silent rooms |\n| anger | joy |\n', 1],
  ['a word in common with the wrong one', 'Match.\n\n| a | b |\n|---|---|\n| silent buyer | joy |\n| anger | silent rooms |\n', 0],
  ['groups without words in common', 'Sort.\n\n- warm\n  - sun\n- cold\n  - snow\n', 1 / 2],
  ['an item that names its group', 'Sort.\n\n- warm\n  - warm sun\n- cold\n  - snow\n', 3 / 4],
  ['a blank that stands in the question', 'The trial close?\n\nIt is a [[trial close]] and a [[view]].\n', 1 / 2],
  ['a number from the question', '20 calls on 5 days?\n\n= 100\n', 1],
  ['a number from the lesson', 'How many calls?\n\n= 100\n', 0],
  ['one sentence of three to be marked', '{kind: marking}\n\nMark.\n\n> He came. ==He sat.== He left.\n', 1 / 3],
  ['the last line', talk('1. Rep: Morning.\n2. Buyer: Morning.\n3. Rep: Buy. {x}'), 1],
  ['an earlier line', talk('1. Rep: Buy. {x}\n2. Buyer: Morning.\n3. Rep: Right.'), 0],
  ['an earlier line, and he flinches', talk('1. Rep: Buy. {x}\n2. Buyer: Hm …\n3. Rep: Right.'), 1],
  ['line and reason', talk('1. Rep: Hi.\n2. Rep: Buy. {x}', '- [x] A push\n- [ ] A lull'), 0.75],
])('%s', (_name, markdown, points) => {
  const [question] = questionsOf(`## q\n\n${markdown}`);
  expect(question && guessed(question, 'en')).toBeCloseTo(points, 10);
});
