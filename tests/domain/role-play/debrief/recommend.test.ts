import { describe, expect, test } from 'vitest';
import type { PersonaId } from '../../../../src/domain/persona/persona.ts';
import { plain } from '../../../../src/domain/prose.ts';
import { debrief } from '../../../../src/domain/role-play/debrief/debrief.ts';
import type { Reason } from '../../../../src/domain/role-play/debrief/recommend.ts';
import { analyse } from '../../../../src/domain/role-play/proof/proof.ts';
import { movesAt, type Situation, step, type Truth } from '../../../../src/domain/role-play/scenario.ts';
import { replay, truthOf } from '../../../../src/domain/role-play/talk/replay.ts';
import { played, words } from '../any-run.ts';
import { smallPersona, smallScenario, smallTechniques } from '../small.ts';

const landing = ({ rapport, interest, patience }: { rapport: number; interest: number; patience: number }) => rapport + interest + patience;

const inShort = (reason: Reason): string => {
  if ('principle' in reason) return `${reason.of} ${reason.principle.id}`;
  if ('why' in reason) return `${reason.of} ${plain(reason.why)}`;
  return 'outcome' in reason ? `${reason.of} ${reason.outcome}` : reason.of;
};

describe('what is recommended, and why', () => {
  const persona = smallPersona('stubborn', {
    listen: [2, 1, 0],
    praise: [1, 0, 0],
    rebut: [-2, 0, -1],
    'trial-close': [-1, 0, 0],
    rush: [-1, 0, 0],
  });
  /** The two share a reason: both are pressure. */
  const pressed = { ...persona, reactions: new Map(persona.reactions) };
  const pressure = persona.reactions.get('trial-close')?.principle;
  const rush = persona.reactions.get('rush');
  if (pressure && rush) pressed.reactions.set('rush', { ...rush, principle: pressure });
  const NEXT = '\n\n## next\n\n> So?\n\n- Words. {listen}\n  → [won](#won)\n- Words. {rebut}\n  → [lost](#lost)';
  const ENDS = '\n\n## won\n\n{won}\n\n> Yes.\n\n## soon\n\n{advanced}\n\n> Soon.\n\n## lost\n\n{lost}\n\n> No.\n';
  const first = (said: string, ...lines: readonly string[]) => {
    const scenario = smallScenario(`## opening\n\n> Well?\n\n${lines.join('\n')}${NEXT}${ENDS}`, [pressed]);
    const told = debrief(scenario, analyse(scenario), replay(scenario, 1, [{ choice: `opening.${said}` }]), {
      personas: new Map([[pressed.id, pressed]]),
      techniques: smallTechniques,
    });
    const { better, noBetter, reasons = [] } = told.moves[0] ?? {};
    return { better: better?.choice.id, noBetter, why: reasons.map(inShort).join(', ') };
  };
  const line = (marks: string, to: string): string => `- Words. {${marks}}\n  → [${to}](#${to})`;

  test('a line that would have been taken badly closes the talk at once', () => {
    expect(first('no', line('rebut, #no', 'lost'), line('trial-close, #ask', 'won'))).toEqual({
      better: 'opening.ask',
      noBetter: undefined,
      why: 'own why-rebut',
    });
  });
  test('a reason that the better line offends against too is not given: it settles the matter', () => {
    expect(first('quick', line('rush, #quick', 'lost'), line('trial-close, #ask', 'soon'))).toMatchObject({
      better: 'opening.ask',
      why: 'ending advanced',
    });
  });
  test('a line taken badly that only leads on is not recommended, however much lies behind it', () => {
    expect(first('quick', line('rush, #quick', 'lost'), line('trial-close, #ask', 'next'), line('rebut, #no', 'lost'))).toEqual({
      better: undefined,
      noBetter: 'unwelcome',
      why: 'own why-trial-close',
    });
  });
  test('of lines of which the person makes nothing, one that leads further says so', () => {
    expect(first('no', line('silence, #no', 'lost'), line('silence, #on', 'next'))).toEqual({
      better: 'opening.on',
      noBetter: undefined,
      why: 'further',
    });
  });
});

/** Every way of one step from every situation that can be reached by few moves, each as a run of its own, in every role-play. */
function* runsOf(one: (typeof played)[number]) {
  const seeds = new Map<PersonaId, number>();
  for (let seed = 0; seeds.size < one.scenario.truths.length; seed += 1) {
    const { id } = truthOf(one.scenario, seed)[0];
    if (!seeds.has(id)) seeds.set(id, seed);
  }
  for (const seed of seeds.values()) {
    const truth: Truth = truthOf(one.scenario, seed);
    const start = replay(one.scenario, seed, []).situation;
    const seen = new Set<string>();
    const queue: { at: Situation; moves: readonly { choice: string; broken?: true }[] }[] = [{ at: start, moves: [] }];
    for (const { at, moves } of queue) {
      const beat = one.scenario.beats.get(at.at);
      for (const move of beat ? movesAt(beat) : []) {
        const next = step(one.scenario, truth, at, move);
        if (!next) continue;
        const way = [...moves, move.broken ? { choice: move.choice, broken: true as const } : { choice: move.choice }];
        // The same line from a like position says the same of it.
        const key = `${move.choice} ${move.broken} ${next.at}`;
        if (seen.has(key)) continue;
        seen.add(key);
        yield { seed, moves: way };
        queue.push({ at: next, moves: way });
      }
    }
  }
}

describe('in every role-play', () => {
  test.each(played.map((one) => [one.scenario.rolePlay.id, one] as const))(
    '%s: what is recommended is not refuted by its own reason, and what was taken badly is not called welcome',
    (_id, one) => {
      const { scenario, analysis } = one;
      let recommended = 0;
      for (const { seed, moves } of runsOf(one)) {
        const talk = replay(scenario, seed, moves);
        const told = debrief(scenario, analysis, talk, words);
        const move = told.moves.at(-1);
        if (!move) throw new Error('a move was not measured');
        const where = `${move.turn.choice.id} → ${move.better?.choice.id}`;
        const { better, reasons } = move;
        const [reason] = reasons;
        if (better && better.choice.names === undefined) {
          recommended += 1;
          const taken = better.shown.reduce((sum, { reaction }) => sum + landing(reaction.change), landing(better.choice.effects));
          const closes = better.choice.arrows.some(({ to }) => ['won', 'advanced'].includes(scenario.endings.get(to)?.outcome ?? ''));
          expect(taken >= 0 || closes, `${where}: recommended, though it would have been taken badly`).toBe(true);
          expect(reasons.length, `${where}: recommended without a reason`).toBeGreaterThan(0);
          // The author's why of a line is given in place of principles, and never for one and against it at once.
          if (reasons.length > 1) expect(reasons.map(({ of }) => of)).toEqual(['own-why', 'better-why']);
          if (reason && 'principle' in reason) {
            const under = better.shown.filter(({ reaction }) => reaction.principle.id === reason.principle.id);
            expect(
              under.every(({ reaction }) => landing(reaction.change) >= 0),
              `${where}: refuted by ${reason.principle.id}`,
            ).toBe(true);
            if (reason.of === 'better') expect(under.length, `${where}: ${reason.principle.id} does not speak for it`).toBeGreaterThan(0);
          }
        }
        if (reason?.of === 'own') {
          const under = move.shown.filter(({ reaction }) => reaction.principle.id === reason.principle.id);
          const tells = under.some(({ reaction }) =>
            landing(move.change) < 0 ? landing(reaction.change) < 0 : landing(reaction.change) > 0,
          );
          expect(tells, `${where}: ${reason.principle.id} does not tell why it was taken so`).toBe(true);
        }
      }
      expect(recommended).toBeGreaterThan(0);
    },
  );
});
