import { describe, expect, test } from 'vitest';
import { replay } from '../../../../src/domain/role-play/talk/replay.ts';
import { rolePlayWords } from '../../../../src/i18n/words/role-play.ts';
import {
  asideOf,
  facesOfMember,
  labelHeights,
  lineOf,
  moodStretches,
  type Point,
  plotOf,
  storyOf,
} from '../../../../src/islands/role-play/debrief/curve.ts';
import { smallPersona, smallScenario } from '../../../domain/role-play/small.ts';

const scenario = smallScenario(
  `## opening

> Well?

- Go on. {listen}
  → [opening](#opening)
- You are wrong. {rebut}
  → [opening](#opening)
- Nothing much. {praise}
  → [opening](#opening)
- Done. {trial-close}
  → [end](#end)

## end

{won}

> Fine.`,
  [smallPersona('stubborn', { listen: [3, 0, 0], rebut: [-1, 0, 0] })],
);
const faces = (...choices: string[]) =>
  facesOfMember(
    replay(
      scenario,
      1,
      choices.map((choice) => ({ choice: `opening.${choice}` })),
    ),
    0,
  );

test('moods come as stretches', () => {
  expect(moodStretches(faces('rebut', 'listen', 'listen', 'listen')).map(({ mood, from, to }) => [mood.mood, from, to])).toEqual([
    ['neutral', 0, 2],
    ['warm', 3, 4],
  ]);
});

describe('the curve in one sentence', () => {
  test.each<[string, string[], Point | undefined, string]>([
    ['no turning point', ['listen'], undefined, 'From “neutral” to “warm”, without a wrong turn'],
    ['no turning point, and no mood that rose', ['praise'], undefined, '“neutral” throughout'],
    ['no turning point, and a mood that fell', ['listen', 'rebut'], undefined, '“neutral” throughout'],
    ['a slip that the talk bore', ['rebut', 'praise'], { move: 0, kind: 'slip' }, 'You slipped at line 1, and the talk bore it'],
    [
      'a slip in a talk that rose',
      ['rebut', 'listen', 'listen'],
      { move: 0, kind: 'slip' },
      'You slipped at line 1, and still the talk went from “neutral” to “warm”',
    ],
    ['a turn of mood', ['listen', 'rebut'], { move: 1, kind: 'turn' }, 'It turned on your line 2: from “warm” to “neutral”'],
    ['a small fall within a mood', ['rebut'], { move: 0, kind: 'turn' }, 'It turned on your line 1: Rapport fell by 1'],
    ['a turn with no fall to be seen', ['praise'], { move: 0, kind: 'turn' }, 'It turned on your line 1'],
    ['a mood that rose', ['listen'], { move: 0, kind: 'missed' }, 'The best missed chance was your line 1'],
    ['a chance missed', ['praise'], { move: 0, kind: 'missed' }, 'The best missed chance was your line 1'],
  ])('%s', (_, choices, point, expected) => {
    expect(storyOf(faces(...choices), point, rolePlayWords.en, 'en')).toBe(expected);
  });

  test('a fall within a mood', () => {
    const [opening, after] = faces('praise');
    if (!opening || !after) throw new Error('The fixture has no move.');
    const fallen = { ...opening, meters: { ...opening.meters, patience: opening.meters.patience - 3 } };
    expect(storyOf([opening, fallen], { move: 0, kind: 'turn' }, rolePlayWords.en, 'en')).toBe(
      'It turned on your line 1: Patience fell by 3',
    );
  });
});

test.each<[string, string]>([
  ['listen', 'From “neutral” to “warm”'],
  ['praise', '“neutral” throughout'],
])('somebody on whom the talk did not turn, after %s', (choice, expected) => {
  expect(asideOf(faces(choice), rolePlayWords.en, 'en')).toBe(expected);
});

describe('the chart', () => {
  const plot = plotOf(400, 236, 90, 4);

  test('keeps everything within its frame', () => {
    expect(plot.x(4)).toBeLessThanOrEqual(400 - 90);
    expect(plot.x(0)).toBeGreaterThan(0);
    expect(plot.y(10)).toBeGreaterThan(0);
    expect(plot.y(0)).toBeLessThan(236);
  });

  test('a talk of one moment, and a chart without width, have no NaN', () => {
    expect(lineOf(plotOf(0, 236, 90, 0), faces(), 'rapport')).not.toMatch(/NaN|Infinity/);
  });

  test.each([
    { rapport: 5, interest: 5, patience: 5 },
    { rapport: 0, interest: 0, patience: 0 },
    { rapport: 10, interest: 9, patience: 10 },
  ])('names at its end do not overlap: %o', (meters) => {
    const heights = Object.values(labelHeights(plot, meters)).sort((a, b) => a - b);
    expect(heights.every((height, index) => index === 0 || height - (heights[index - 1] ?? 0) >= 17)).toBe(true);
    expect(Math.max(...heights)).toBeLessThan(236);
  });
});
