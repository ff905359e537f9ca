import { describe, expect, test } from 'vitest';
import { type Prose, plain } from '../../../../src/domain/prose.ts';
import { AS_EVER as NEW } from '../../../../src/domain/record/begun.ts';
import { replay } from '../../../../src/domain/role-play/talk/replay.ts';
import { type Entry, lastWords, piecesOf, scriptOf } from '../../../../src/islands/role-play/talk/transcript.ts';
import { smallPersona, smallScenario } from '../../../domain/role-play/small.ts';

const scenario = smallScenario(
  `## opening

> Well?

- Go on. {listen}
  → [opening](#opening)
  > Hm.
- You are wrong. {rebut}
  → [opening](#opening)
- Say nothing. {silence}
  → [end](#end)
  > [held] All right.

  > [broken] Talk, talk.

## end

{won}

> Fine.`,
  [smallPersona('stubborn', { listen: [1, 0, 0], rebut: [0, 0, -4], silence: [1, 1, 0], rush: [0, 0, -1] })],
);

const RUN = { seed: 1, said: new Map<number, string>() };

function told(entries: readonly Entry[]): readonly string[] {
  return entries.map((entry) => {
    if (entry.kind === 'pause') return entry.broken ? 'pause broken' : 'pause held';
    return `${entry.kind}: ${typeof entry.text === 'string' ? entry.text : plain(entry.text)}`;
  });
}

describe('the script', () => {
  test.each([
    ['at the opening', [], ['them: Well?', 'tell: neutral']],
    [
      'after a move',
      [{ choice: 'opening.listen' }],
      ['them: Well?', 'tell: neutral', 'you: Go on.', 'them: Hm.', 'them: Well?', 'tell: neutral'],
    ],
    [
      'after a silence',
      [{ choice: 'opening.silence' }],
      ['them: Well?', 'tell: neutral', 'you: Say nothing.', 'pause held', 'them: All right.', 'them: Fine.'],
    ],
    [
      'after a silence broken',
      [{ choice: 'opening.silence', broken: true as const }],
      ['them: Well?', 'tell: neutral', 'you: Say nothing.', 'pause broken', 'them: Talk, talk.', 'them: Fine.'],
    ],
    ['after a walk-out', [{ choice: 'opening.rebut' }], ['them: Well?', 'tell: neutral', 'you: You are wrong.', 'them: Goodbye.']],
  ])('%s', (_, moves, expected) => {
    expect(told(scriptOf(replay(scenario, 1, moves), RUN, 'en'))).toEqual(expected);
  });

  test('has the learner’s own words, and under them the line for which they stood', () => {
    const run = { seed: 1, said: new Map([[0, 'tell me more']]) };
    const entries = scriptOf(replay(scenario, 1, [{ choice: 'opening.listen' }, { choice: 'opening.rebut' }]), run, 'en');
    const mine = entries.flatMap((entry) =>
      entry.kind === 'you' ? [{ said: plain(entry.text), stood: entry.meaning && plain(entry.meaning) }] : [],
    );
    expect(mine).toEqual([
      { said: 'tell me more', stood: 'Go on.' },
      { said: 'You are wrong.', stood: undefined },
    ]);
  });

  test('has the learner’s own words of a detour, for which no line stood', () => {
    const said = new Map([[0, 'what a yard']]);
    const entries = scriptOf(replay(scenario, 1, [{ choice: 'opening.~praise' }], { ...NEW, said }), { seed: 1, said }, 'en');
    expect(entries.flatMap((entry) => (entry.kind === 'you' ? [plain(entry.text), entry.meaning] : []))).toEqual([
      'what a yard',
      undefined,
    ]);
  });

  test('where the line itself tells what is seen, no tell stands beside it', () => {
    const shown = smallScenario(
      `## opening

> (Folds both arms.) Well?

- Go on. {listen}
  → [opening](#opening)
- Say nothing. {silence}
  → [end](#end)

## end

{won}

> Fine.`,
      [smallPersona('stubborn', { listen: [1, 0, 0], silence: [1, 1, 0] })],
    );
    expect(told(scriptOf(replay(shown, 1, []), RUN, 'en'))).toEqual(['them: (Folds both arms.) Well?']);
  });

  test('an entry keeps its key when the talk goes on, also out of a silence', () => {
    const silence = scenario.choices.get('opening.silence');
    const before = scriptOf(replay(scenario, 1, []), RUN, 'en', silence).map(({ key }) => key);
    const after = scriptOf(replay(scenario, 1, [{ choice: 'opening.silence' }]), RUN, 'en').map(({ key }) => key);
    expect(after.slice(0, before.length)).toEqual(before);
    expect(new Set(after).size).toBe(after.length);
  });
});

describe('what is said or done last', () => {
  test.each([
    ['before the end, nothing', [{ choice: 'opening.listen' }], undefined],
    ['at an ending, its words', [{ choice: 'opening.silence' }], 'Fine.'],
    ['at a walk-out without words of the author’s, the persona’s', [{ choice: 'opening.rebut' }], 'Goodbye.'],
  ])('%s', (_, moves, expected) => {
    const last = lastWords(replay(scenario, 1, moves), 'en');
    expect(last && plain(last.line.text)).toBe(expected);
    if (last) expect(last.speaker).toBe(0);
  });
});

describe('a line in pieces', () => {
  const marks = { plain: '', emphasis: '*', direction: '_' } as const;
  const shown = (prose: Prose, quoted: boolean) =>
    piecesOf(prose, quoted)
      .map(({ kind, text }) => `${marks[kind]}${text}${marks[kind]}`)
      .join('');

  test.each<[what: string, prose: Prose, expected: string]>([
    ['speech', [{ text: 'Two. So there ' }, { text: 'is', emphasis: true }, { text: ' room.' }], '“Two. So there *is* room.”'],
    [
      'a stage direction after it',
      [{ text: 'They send flowers. ' }, { text: '(He almost smiles.)', emphasis: true }],
      '“They send flowers.”_ (He almost smiles.)_',
    ],
    ['one before it, full width', [{ text: '（点了根烟。）', emphasis: true }, { text: '接着说。' }], '_（点了根烟。）_“接着说。”'],
    [
      'one in the midst, without emphasis',
      [{ text: '嗯。坐。（倒了半杯豆浆，推过来。）喝。' }],
      '“嗯。坐。”_（倒了半杯豆浆，推过来。）_“喝。”',
    ],
    ['nothing but a direction', [{ text: '(He nods.)' }], '_(He nods.)_'],
    ['emphasis at both ends', [{ text: '我', emphasis: true }, { text: '说' }, { text: '了', emphasis: true }], '*“我*说*了”*'],
    ['a quotation in it', [{ text: '“Fed on Huafeng”, they say.' }], '“‘Fed on Huafeng’, they say.”'],
    ['a quotation in a direction', [{ text: '成。（指着“签字”那一栏。）' }], '“成。”_（指着“签字”那一栏。）_'],
    ['nothing', [], ''],
  ])('%s, quoted', (_, prose, expected) => {
    expect(shown(prose, true)).toBe(expected);
  });

  test('unquoted it stays as it is, and a direction is no emphasis', () => {
    expect(shown([{ text: 'I ' }, { text: 'do', emphasis: true }, { text: '. (Sits.)' }, { text: '(Nods.)', emphasis: true }], false)).toBe(
      'I *do*. (Sits.)(Nods.)',
    );
  });
});
