import { describe, expect, it } from 'vitest';
import { opening, step } from '../../../src/domain/role-play/scenario.ts';
import { smallPersona, smallScenario } from './small.ts';

const persona = smallPersona('stubborn', {
  listen: [2, 1, 0],
  praise: [1, 0, -1],
  silence: [1, 2, 0],
  rebut: [-2, -1, -4],
  rush: [-1, 0, -1],
});
const scenario = smallScenario(
  `## opening

> Well?

- Go on. {listen}
  → [close](#close)
- Nice yard. {praise, interest +1}
  → [won](#won) if rapport >= 9
  → [close](#close)
- No. {rebut}
  → [close](#close)
- Nonsense. {rebut, #to-the-end}
  → [lost](#lost)
- (Say nothing.) {silence}
  → [lost](#lost) if broken
  → [close](#close)

## close

> So?

- Thursday? {trial-close}
  → [won](#won) if rapport >= 6 and interest >= 5
  → [lost](#lost)
- Never mind. {rush}
  → [lost](#lost)

## won

{won}

> Thursday.

## lost

{lost}

> No.
`,
  [persona],
);
const [truth] = scenario.truths;
const start = opening(scenario, truth);

describe('step', () => {
  it.each([
    ['the reaction changes the meters', { choice: 'opening.listen' }, 'close', [6, 5, 4]],
    ['the author’s effects come on top', { choice: 'opening.praise' }, 'close', [5, 5, 3]],
    ['no patience left at a beat: walk-out', { choice: 'opening.rebut' }, 'walk-out', [2, 3, 0]],
    ['no patience left, but an ending reached by the same move comes first', { choice: 'opening.to-the-end' }, 'lost', [2, 3, 0]],
    ['a silence held', { choice: 'opening.silence' }, 'close', [5, 6, 4]],
    ['a silence broken counts as a rush', { choice: 'opening.silence', broken: true } as const, 'lost', [3, 4, 3]],
  ])('%s', (_, move, at, [rapport, interest, patience]) => {
    const after = step(scenario, truth, start, move);
    expect(after?.at).toBe(at);
    expect(after?.meters).toEqual([{ rapport, interest, patience }]);
  });

  it.each([
    ['a choice of another beat', { choice: 'close.trial-close' }],
    ['a choice that is nowhere', { choice: 'opening.nonsense' }],
    ['a break where nobody is silent', { choice: 'opening.listen', broken: true } as const],
  ])('%s is not possible', (_, move) => {
    expect(step(scenario, truth, start, move)).toBeUndefined();
  });

  it('reads conditions after the move, and takes the first arrow that is open', () => {
    const warm = { ...start, meters: [{ rapport: 8, interest: 4, patience: 4 }] };
    expect(step(scenario, truth, warm, { choice: 'opening.praise' })?.at).toBe('won');
  });
});
