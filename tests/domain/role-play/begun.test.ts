import { describe, expect, test } from 'vitest';
import { DAY_CHANGES, dayOf, onDay } from '../../../src/domain/persona/day.ts';
import { plain } from '../../../src/domain/prose.ts';
import { AS_EVER, DAYS, LEVELS } from '../../../src/domain/record/begun.ts';
import { atLevel, levelAfter, showsMeters } from '../../../src/domain/role-play/level.ts';
import { openings } from '../../../src/domain/role-play/proof/positions.ts';
import { analyse, prove } from '../../../src/domain/role-play/proof/proof.ts';
import { daysOf, opening } from '../../../src/domain/role-play/scenario.ts';
import { replay } from '../../../src/domain/role-play/talk/replay.ts';
import { tellsOf } from '../../../src/domain/role-play/talk/tell.ts';
import { party, pooled, riddle, stubborn } from './party.ts';
import { smallScenario, smallTechniques } from './small.ts';

const START = { rapport: 4, interest: 4, patience: 4 };

describe('the customer’s day', () => {
  test('changes each meter at the start by one at the most', () => {
    for (const change of Object.values(DAY_CHANGES)) for (const by of Object.values(change)) expect(Math.abs(by)).toBeLessThanOrEqual(1);
  });
  test.each([
    ['ordinary', { rapport: 4, interest: 4, patience: 4 }],
    ['easy', { rapport: 5, interest: 4, patience: 5 }],
    ['hurried', { rapport: 4, interest: 4, patience: 3 }],
    ['wary', { rapport: 3, interest: 4, patience: 4 }],
  ] as const)('%s', (day, expected) => {
    expect(onDay(START, day)).toEqual(expected);
    expect(replay(pooled, 1, [], { day, level: 'normal' }).face.meters).toEqual(expected);
  });
  test('never begins a talk without patience', () => {
    expect(onDay({ ...START, patience: 1 }, 'hurried').patience).toBe(1);
  });
  test('is drawn by the seed, each equally likely', () => {
    const drawn = Array.from({ length: 1200 }, (_, seed) => dayOf(seed, DAYS));
    for (const day of DAYS) expect(drawn.filter((one) => one === day).length / 1200).toBeCloseTo(0.25, 1);
    expect(dayOf(7, DAYS)).toBe(dayOf(7, DAYS));
  });
  test('is like any other where several people are met', () => {
    expect(daysOf(party.rolePlay)).toEqual(['ordinary']);
    expect(daysOf(pooled.rolePlay)).toEqual(DAYS);
    expect(daysOf(riddle.rolePlay)).toEqual(DAYS);
  });
  test('is seen in the first tell, and then no more', () => {
    for (const day of ['easy', 'hurried', 'wary'] as const) {
      const [first, second] = tellsOf(replay(pooled, 1, [{ choice: 'opening.listen' }], { day, level: 'normal' }), 1, 'en');
      expect(first).toBe(day);
      expect(['warm', 'neutral']).toContain(second);
    }
    expect(tellsOf(replay(pooled, 1, []), 1, 'en')).toEqual(['neutral']);
  });
  test('is an opening of the space, with its share', () => {
    const { space } = analyse(pooled);
    const starts = openings(space).map(({ share, to }) => [share, space.positions[to]?.candidates[0].situation.meters[0]]);
    expect(starts).toEqual(DAYS.map((day) => [0.25, onDay(START, day)]));
  });
});

describe('a line for a day', () => {
  const marked = smallScenario(
    '## opening\n\n> Well?\n\n> [hurried] Quick.\n\n> [warm] Friend!\n\n- Go on. {listen}\n  → [opening](#opening) if rapport <= 8\n  → [won](#won)\n  > Mm.\n\n  > [hurried] I must go.\n- No. {rebut}\n  → [won](#won)\n\n## won\n\n{won}\n\n> Fine.\n\n> [wary] If you say so.\n',
    [stubborn],
  );
  const said = (day: (typeof DAYS)[number], turns = 0) => {
    const talk = replay(
      marked,
      1,
      Array.from({ length: turns }, () => ({ choice: 'opening.listen' })),
      { day, level: 'normal' },
    );
    return [...talk.lines, ...talk.turns.map(({ reply }) => reply)].map((line) => line && plain(line.text));
  };
  test('is said on that day, and on no other', () => {
    expect(said('hurried', 1)).toEqual(['Quick.', 'Quick.', 'I must go.']);
    expect(said('ordinary', 1)).toEqual(['Well?', 'Well?', 'Mm.']);
    expect(said('wary', 1)).toEqual(['Well?', 'Well?', 'Mm.']);
  });
  test('comes before one for a mood', () => {
    expect(said('hurried', 2)[2]).toBe('Quick.');
    expect(said('ordinary', 2)[2]).toBe('Friend!');
  });
});

describe('the level', () => {
  test.each([
    ['patient', { rapport: 5, interest: 4, patience: 6 }],
    ['normal', { rapport: 4, interest: 4, patience: 4 }],
    ['hard', { rapport: 3, interest: 3, patience: 3 }],
  ] as const)('%s', (level, expected) => {
    expect(atLevel(START, level)).toEqual(expected);
    expect(opening(party, party.truths[0], { day: 'ordinary', level }).meters).toEqual([expected, expected]);
  });
  test('leaves no less patience than bears one slip, and takes none away from those with less', () => {
    expect([7, 5, 4, 3, 2, 1].map((patience) => atLevel({ ...START, patience }, 'hard').patience)).toEqual([5, 3, 3, 3, 2, 1]);
    expect(atLevel({ ...START, patience: 9 }, 'patient').patience).toBe(10);
  });
  test('says whether the meters are shown', () => {
    const shown = LEVELS.map((level) => ([1, 2, 3] as const).map((difficulty) => showsMeters({ difficulty }, level)));
    expect(shown).toEqual([
      [true, true, true],
      [true, false, false],
      [false, false, false],
    ]);
  });
  test('to try after a win is the next one', () => {
    expect(LEVELS.map(levelAfter)).toEqual(['normal', 'hard', undefined]);
  });
  test('is proved at each: whether it can be won, and by this type’s lesson how often', () => {
    const table = { techniques: smallTechniques, personas: new Map([[stubborn.id, stubborn]]) };
    const { levels } = prove(pooled, table);
    expect(levels.map(({ level, winnable, deadEnds }) => [level, winnable, deadEnds])).toEqual([
      ['patient', true, []],
      ['hard', true, []],
    ]);
    const needy = smallScenario(
      '## opening\n\n> Well?\n\n- Go on. {listen}\n  → [won](#won) if rapport >= 6\n  → [lost](#lost)\n- No. {rebut}\n  → [lost](#lost)\n\n## won\n\n{won}\n\n> Fine.\n\n## lost\n\n{lost}\n\n> No.\n',
      [stubborn],
    );
    // From 4 the line leads to 6; with the harder customer only on an easy day.
    expect(prove(needy, table).levels.map(({ level, byTheBook }) => [level, byTheBook])).toEqual([
      ['patient', 1],
      ['hard', 0.25],
    ]);
  });
});

test('a run of which nothing is said began on an ordinary day, at the normal level', () => {
  expect(replay(pooled, 3, [{ choice: 'opening.listen' }])).toEqual(replay(pooled, 3, [{ choice: 'opening.listen' }], AS_EVER));
});
