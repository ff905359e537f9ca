import { describe, expect, test } from 'vitest';
import type { Meters } from '../../../src/domain/persona/meters.ts';
import type { Move } from '../../../src/domain/record/move.ts';
import type { Condition } from '../../../src/domain/role-play/role-play.ts';
import {
  impact,
  isSilence,
  met,
  movesAt,
  opening,
  scenarioOf,
  step,
  techniquesShown,
  walkOutId,
} from '../../../src/domain/role-play/scenario.ts';
import { choiceOf } from './by-hand.ts';
import { party, riddle, silent, stubborn } from './party.ts';
import { smallScenario } from './small.ts';

describe('who plays a role-play', () => {
  test('one truth where the types are known, with everybody in the order of the cast', () => {
    expect(party.truths.map((truth) => truth.map(({ id }) => id))).toEqual([['stubborn', 'silent']]);
  });
  test('a truth a type where it is hidden, in the order written', () => {
    expect(riddle.truths.map((truth) => truth.map(({ id }) => id))).toEqual([['stubborn'], ['silent']]);
  });
  test('beats, endings and choices are found by their ids', () => {
    expect([...party.beats.keys()]).toEqual(['opening', 'boss']);
    expect([...party.endings.keys()]).toEqual(['won', 'lost']);
    expect([...party.choices].map(([id, choice]) => id === choice.id && id)).toEqual([
      ...['opening.listen', 'opening.silence', 'opening.rebut'],
      ...['boss.listen', 'boss.praise', 'boss.silence'],
    ]);
  });
  test('a type that is not there is told', () => {
    expect(() => scenarioOf(party.rolePlay, new Map([[stubborn.id, stubborn]]))).toThrow(
      new RangeError('Role-play small needs the persona silent, which is not there.'),
    );
  });
});

describe('a talk begins', () => {
  test('at the beat named at the head, with the meters that each person brings, facing whoever speaks there', () => {
    const cool = { ...silent, start: { rapport: 1, interest: 2, patience: 3 } };
    const truth = [stubborn, cool] as const;
    expect(opening(party, truth)).toEqual({ at: 'opening', meters: [stubborn.start, cool.start], facing: 0 });
    const atBoss = { ...party, rolePlay: { ...party.rolePlay, start: 'boss' } };
    expect(opening(atBoss, truth)).toMatchObject({ at: 'boss', facing: 1 });
  });
});

describe('what a move shows', () => {
  const quiet = choiceOf('quiet', { techniques: ['listen', 'silence'], effects: { rapport: -1, interest: 1, patience: -1 } });

  test('a silence held is a silence, broken it is a rush, and the other techniques stay', () => {
    expect(techniquesShown(quiet, { choice: 'quiet' })).toEqual(['listen', 'silence']);
    expect(techniquesShown(quiet, { choice: 'quiet', broken: true })).toEqual(['listen', 'rush']);
  });
  test('a choice is a silence where silence is among its techniques', () => {
    expect(isSilence(quiet)).toBe(true);
    expect(isSilence(choiceOf('loud', { techniques: ['listen'] }))).toBe(false);
    expect(isSilence(choiceOf('thought'))).toBe(false);
  });
  test('the author’s effects come on top of how the person takes it', () => {
    expect(impact(quiet, { choice: 'quiet' }, stubborn)).toEqual({ rapport: 1, interest: 3, patience: -1 });
    expect(impact(quiet, { choice: 'quiet', broken: true }, stubborn)).toEqual({ rapport: 0, interest: 2, patience: -2 });
  });
});

describe('what can be done at a beat', () => {
  test('every choice, and a silence also broken', () => {
    const beat = party.beats.get('opening');
    expect(beat && movesAt(beat)).toEqual([
      { choice: 'opening.listen' },
      { choice: 'opening.silence' },
      { choice: 'opening.silence', broken: true },
      { choice: 'opening.rebut' },
    ]);
  });
});

describe('a condition', () => {
  const meters = (rapport: number): Meters => ({ rapport, interest: 4, patience: 4 });
  const after = [meters(6), meters(3)];
  const warm = (of?: number): Condition => ({
    kind: 'meter',
    meter: 'rapport',
    comparison: '>=',
    value: 5,
    ...(of !== undefined && { of }),
  });
  const named = choiceOf('named', { names: 'silent' });

  test.each<[what: string, condition: Condition, speaker: number, move: Move, holds: boolean]>([
    ['reads the meters of whoever speaks', warm(), 0, { choice: 'a' }, true],
    ['reads the meters of whoever speaks, be it the second', warm(), 1, { choice: 'a' }, false],
    ['reads another’s where it says so', warm(0), 1, { choice: 'a' }, true],
    ['reads another’s where it says so, be it the second', warm(1), 0, { choice: 'a' }, false],
    ['never holds of somebody who is not there', warm(7), 0, { choice: 'a' }, false],
    ['asks whether the silence was broken: it was', { kind: 'broken' }, 0, { choice: 'a', broken: true }, true],
    ['asks whether the silence was broken: it was not', { kind: 'broken' }, 0, { choice: 'a' }, false],
  ])('%s', (_what, condition, speaker, move, holds) => {
    expect(met(condition, after, speaker, named, move, [stubborn, silent])).toBe(holds);
  });

  test('asks whether the type named is the true one', () => {
    expect(met({ kind: 'right' }, after, 0, named, { choice: 'named' }, [silent])).toBe(true);
    expect(met({ kind: 'right' }, after, 0, named, { choice: 'named' }, [stubborn])).toBe(false);
  });
});

describe('a step', () => {
  const [truth] = party.truths;
  const start = opening(party, truth);

  test('changes the meters of the one spoken to, and nobody else’s, and faces whoever speaks next', () => {
    const boss = step(party, truth, start, { choice: 'opening.listen' });
    expect(boss).toEqual({ at: 'boss', meters: [{ rapport: 6, interest: 5, patience: 4 }, silent.start], facing: 1 });
    expect(boss && step(party, truth, boss, { choice: 'boss.praise' })).toEqual({
      at: 'opening',
      meters: [
        { rapport: 6, interest: 5, patience: 4 },
        { rapport: 3, interest: 4, patience: 2 },
      ],
      facing: 0,
    });
  });

  test('to an ending leaves one facing whoever was spoken to', () => {
    const boss = { at: 'boss', meters: [stubborn.start, silent.start], facing: 1 };
    expect(step(party, truth, boss, { choice: 'boss.silence', broken: true })).toMatchObject({ at: 'lost', facing: 1 });
  });

  test('into a walk-out leaves one facing whoever walked out', () => {
    expect(step(party, truth, start, { choice: 'opening.rebut' })).toMatchObject({ at: 'walk-out', facing: 0 });
    const boss = { at: 'boss', meters: [stubborn.start, { ...silent.start, patience: 2 }], facing: 1 };
    expect(step(party, truth, boss, { choice: 'boss.praise' })).toMatchObject({ at: 'walk-out', facing: 1 });
  });

  test.each<[what: string, at: string, meters: readonly Meters[], move: Move]>([
    ['a choice of another beat', 'opening', start.meters, { choice: 'boss.listen' }],
    ['an ending', 'won', start.meters, { choice: 'opening.listen' }],
    ['a break of what is no silence', 'opening', start.meters, { choice: 'opening.listen', broken: true }],
    ['somebody without meters', 'boss', [stubborn.start], { choice: 'boss.listen' }],
  ])('is none from %s', (_what, at, meters, move) => {
    expect(step(party, truth, { at, meters, facing: 0 }, move)).toBeUndefined();
  });

  test('is none for somebody who is not there', () => {
    expect(step(party, [stubborn], { at: 'boss', meters: start.meters, facing: 1 }, { choice: 'boss.listen' })).toBeUndefined();
  });

  test('is none where no arrow is open', () => {
    const closed = { ...choiceOf('opening.listen'), arrows: [{ to: 'won', when: [{ kind: 'broken' }] }] } as const;
    const beat = party.beats.get('opening');
    if (!beat) throw new Error('the party has an opening');
    const beats = new Map(party.beats).set('opening', { ...beat, choices: [closed] });
    expect(step({ ...party, beats }, truth, start, { choice: 'opening.listen' })).toBeUndefined();
  });
});

describe('who has no patience left', () => {
  const body = (ending: string) =>
    `## opening\n\n> Well?\n\n- Go on. {listen}\n  → [won](#won)\n- No. {rebut}\n  → [opening](#opening)\n\n## won\n\n{won}\n\n> Yes.\n${ending}`;

  test('walks out in words of the author’s where there are some, else in none', () => {
    const written = smallScenario(body('\n## off\n\n{walk-out}\n\n> Out.\n'), [stubborn]);
    expect(walkOutId(written.rolePlay)).toBe('off');
    expect(step(written, [stubborn], opening(written, [stubborn]), { choice: 'opening.rebut' })?.at).toBe('off');
    expect(walkOutId(smallScenario(body(''), [stubborn]).rolePlay)).toBe('walk-out');
  });
});
