import { describe, expect, test } from 'vitest';
import { plain } from '../../../../src/domain/prose.ts';
import type { Move } from '../../../../src/domain/record/move.ts';
import { replay, type Talk } from '../../../../src/domain/role-play/talk/replay.ts';
import { facesOf, tellsOf } from '../../../../src/domain/role-play/talk/tell.ts';
import { party, silent, stubborn } from '../party.ts';
import { smallScenario } from '../small.ts';

const talkative = smallScenario(
  `## opening

> Well?

> And?

> So?

- Go on. {listen}
  → [opening](#opening) if rapport <= 8
  → [won](#won)
  > Hm.
- Say nothing. {silence}
  → [opening](#opening)
  > [held] You can wait.

  > [broken] Nervous?

  > Plain.
- No. {rebut}
  → [opening](#opening)
- Lovely yard. {praise}
  → [won](#won)
  > [warm] Thank you, friend.

  > [neutral] Thank you.

## won

{won}

> [warm] Gladly.

> [neutral] Yes.
`,
  [stubborn],
);
const LISTEN: Move = { choice: 'opening.listen' };
const SILENCE: Move = { choice: 'opening.silence' };
const PRAISE: Move = { choice: 'opening.praise' };
const REBUT: Move = { choice: 'opening.rebut' };

const replies = ({ turns }: Talk) => turns.map(({ reply }) => reply && plain(reply.text));
const orderOf = ({ standing }: Talk) => (standing.kind === 'beat' ? standing.choices.map(({ id }) => id) : []);
const line = ({ standing }: Talk) => standing.line && plain(standing.line.text);

describe('a talk replayed', () => {
  test('tells of each turn who was spoken to, what was done, and where the talk stood before and after', () => {
    const [, second] = replay(party, 1, [{ choice: 'opening.listen' }, { choice: 'boss.silence' }]).turns;
    expect(second).toMatchObject({
      choice: { id: 'boss.silence' },
      move: { choice: 'boss.silence' },
      speaker: 1,
      before: { at: 'boss', facing: 1 },
      after: { at: 'won', facing: 1 },
      face: { persona: { id: 'silent' }, meters: { rapport: 6, interest: 6, patience: 4 }, mood: { mood: 'neutral' } },
    });
    expect(second).not.toHaveProperty('reply');
  });

  test('shows the face of whoever was spoken to, though another speaks next', () => {
    const talk = replay(party, 1, [{ choice: 'opening.listen' }]);
    expect(talk.turns[0]?.face.persona.id).toBe('stubborn');
    expect(talk.face.persona.id).toBe('silent');
  });

  test.each<[what: string, moves: readonly Move[], expected: readonly (string | undefined)[]]>([
    ['a silence held gets the reply to it', [SILENCE], ['You can wait.']],
    ['a silence broken gets the reply to that', [{ ...SILENCE, broken: true }], ['Nervous?']],
    ['a mood gets its own reply: the one after the move', [PRAISE], ['Thank you.']],
    ['a better mood gets another', [LISTEN, PRAISE], ['Hm.', 'Thank you, friend.']],
  ])('%s', (_what, moves, expected) => {
    expect(replies(replay(talkative, 1, moves))).toEqual(expected);
  });

  test('ends in the words for the mood in which it ends', () => {
    expect(line(replay(talkative, 1, [PRAISE]))).toBe('Yes.');
    expect(line(replay(talkative, 1, [LISTEN, PRAISE]))).toBe('Gladly.');
    expect(replay(talkative, 1, [PRAISE]).standing).toMatchObject({ kind: 'ended', outcome: 'won', ending: { id: 'won' } });
  });

  test('ends in a walk-out without words where the author wrote none', () => {
    expect(replay(talkative, 1, [REBUT]).standing).toEqual({ kind: 'ended', outcome: 'walk-out', ending: undefined, line: undefined });
  });

  test('has one more beginning than turns, and comes back to a beat in other words', () => {
    for (let seed = 0; seed < 30; seed += 1) {
      const talk = replay(talkative, seed, [LISTEN, SILENCE, PRAISE]);
      expect(talk.lines).toHaveLength(4);
      expect(talk.lines.at(-1)).toBe(talk.standing.line);
      expect(talk.lines[1]).not.toBe(talk.lines[0]);
      expect(talk.lines[2]).not.toBe(talk.lines[1]);
    }
  });

  test.each<[what: string, moves: readonly Move[], misfit: number | undefined]>([
    ['all fits', [LISTEN, PRAISE], undefined],
    ['nothing was done', [], undefined],
    ['the first does not', [{ choice: 'gone' }, LISTEN], 0],
    ['a later one does not', [LISTEN, { choice: 'gone' }, PRAISE], 1],
    ['after the end nothing does', [PRAISE, LISTEN], 1],
    ['a break of what is no silence', [{ ...LISTEN, broken: true }], 0],
  ])('says which move did not fit: %s', (_what, moves, misfit) => {
    const talk = replay(talkative, 1, moves);
    if (misfit === undefined) expect(talk).not.toHaveProperty('misfit');
    else expect(talk.misfit).toBe(misfit);
    expect(talk.turns).toHaveLength(misfit ?? moves.length);
  });

  test('offers all choices, in an order of the run’s and the turn’s own', () => {
    const bySeed = Array.from({ length: 60 }, (_, seed) => orderOf(replay(talkative, seed, [])));
    for (const order of bySeed) expect(order.toSorted()).toEqual([LISTEN, PRAISE, REBUT, SILENCE].map(({ choice }) => choice).toSorted());
    expect(new Set(bySeed.map(String)).size).toBeGreaterThan(10);
    const byTurn = [[], [LISTEN], [LISTEN, LISTEN], [LISTEN, SILENCE], [SILENCE, SILENCE, SILENCE]].map((moves) =>
      String(orderOf(replay(talkative, 7, moves))),
    );
    expect(new Set(byTurn).size).toBeGreaterThan(1);
  });

  test('comes back to a beat with its choices in another order', () => {
    const seeds = Array.from({ length: 30 }, (_, seed) => seed);
    for (const moves of [[LISTEN], [LISTEN, SILENCE]]) {
      expect(seeds.some((seed) => String(orderOf(replay(talkative, seed, moves))) !== String(orderOf(replay(talkative, seed, []))))).toBe(
        true,
      );
    }
  });

  test('draws the words of each beginning and of each reply by themselves', () => {
    const chatty = smallScenario(
      '## opening\n\n> One.\n\n> Two.\n\n> Three.\n\n- Go on. {trial-close}\n  → [next](#next)\n  > Un.\n\n  > Deux.\n\n  > Trois.\n- No. {rush}\n  → [won](#won)\n\n## next\n\n> One.\n\n> Two.\n\n> Three.\n\n- Go on. {trial-close}\n  → [opening](#opening)\n  > Un.\n\n  > Deux.\n\n  > Trois.\n- No. {rush}\n  → [won](#won)\n\n## won\n\n{won}\n\n> Yes.\n',
      [stubborn],
    );
    const runs = Array.from({ length: 40 }, (_, seed) =>
      replay(chatty, seed, [{ choice: 'opening.trial-close' }, { choice: 'next.trial-close' }]),
    );
    const lines = runs.map(({ lines: [first, second] }) => [first, second].map((one) => one && plain(one.text)));
    expect(new Set(lines.map(String)).size).toBeGreaterThan(5);
    const answers = runs.map((talk) => replies(talk));
    expect(new Set(answers.map(String)).size).toBeGreaterThan(5);
  });

  test('begins in words of the run’s own', () => {
    expect(new Set(Array.from({ length: 60 }, (_, seed) => line(replay(talkative, seed, []))))).toEqual(new Set(['Well?', 'And?', 'So?']));
  });
});

describe('what one sees of the people', () => {
  const talk = replay(party, 1, [{ choice: 'opening.listen' }, { choice: 'boss.praise' }]);

  test('is the face of whoever is faced at each moment, with the meters of that moment', () => {
    expect(facesOf(talk).map(({ persona, meters }) => `${persona.id} ${meters.rapport} ${meters.patience}`)).toEqual([
      'stubborn 4 4',
      'silent 4 4',
      'stubborn 6 4',
    ]);
  });

  test('is drawn anew for each moment and each seed', () => {
    const many = Array.from({ length: 20 }, (_, index) => `tell ${index}`);
    const rich = (persona: typeof stubborn) => ({
      ...persona,
      moods: persona.moods.map((rule) => ({ ...rule, tells: { zh: many, en: many } })),
    });
    const richTalk = replay({ ...party, truths: [[rich(stubborn), rich(silent)]] }, 1, [
      { choice: 'opening.listen' },
      { choice: 'boss.praise' },
    ]);
    expect(new Set(tellsOf(richTalk, 3, 'en')).size).toBeGreaterThan(1);
    expect(new Set(Array.from({ length: 20 }, (_, seed) => tellsOf(richTalk, seed, 'en')[1])).size).toBeGreaterThan(3);
  });

  test('is nothing where a mood has no tell in the language', () => {
    const mute = { ...stubborn, moods: stubborn.moods.map((rule) => ({ ...rule, tells: { zh: [], en: [] } })) };
    expect(tellsOf(replay({ ...party, truths: [[mute, silent]] }, 1, []), 1, 'en')).toEqual(['']);
  });
});

describe('a detour in a talk', () => {
  const PRAISED: Move = { choice: 'opening.~praise' };
  const REBUTTED: Move = { choice: 'opening.~rebut' };

  test('is answered in the words of its principle, by how it is taken; the next one in those that want an answer', () => {
    for (let seed = 0; seed < 20; seed += 1) {
      const [first, second] = replies(replay(talkative, seed, [PRAISED, PRAISED]));
      expect(first).toMatch(/^praise, \d\.$/u);
      expect(['Again?', 'Still waiting.', 'Well?']).toContain(second);
      expect(replies(replay(talkative, seed, [REBUTTED]))[0]).toMatch(/^rebut, \d\.$/u);
    }
  });

  test('leaves the talk where it was: the same lines in the same order, and nothing said anew', () => {
    for (let seed = 0; seed < 20; seed += 1) {
      const before = replay(talkative, seed, [LISTEN]);
      const after = replay(talkative, seed, [LISTEN, PRAISED]);
      expect(orderOf(after)).toEqual(orderOf(before));
      expect(line(after)).toBeUndefined();
      expect(after.situation.strayed).toBe(true);
    }
  });

  test('and a line after it goes on from there, as new as ever', () => {
    const talk = replay(talkative, 1, [PRAISED, LISTEN]);
    expect(talk.situation.strayed).toBeUndefined();
    expect(line(talk)).toBeDefined();
    // Once the talk has gone on, a detour is the first again: it costs the patience that praise costs here, and no more.
    const patienceAfter = (moves: readonly Move[]) => replay(talkative, 1, moves).situation.meters[0]?.patience ?? 0;
    expect(patienceAfter([PRAISED, LISTEN]) - patienceAfter([PRAISED, LISTEN, PRAISED])).toBe(1);
    expect(patienceAfter([LISTEN, PRAISED]) - patienceAfter([LISTEN, PRAISED, PRAISED])).toBe(3);
  });

  test('says nothing twice running', () => {
    for (let seed = 0; seed < 20; seed += 1) {
      const [, ...again] = replies(replay(talkative, seed, [PRAISED, PRAISED, PRAISED]));
      expect(new Set(again).size).toBe(again.length);
    }
  });
});
