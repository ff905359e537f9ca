// @vitest-environment ./tests/islands/rune-environment.ts
import { describe, expect, test } from 'vitest';
import type { NewEvent } from '../../../../src/domain/record/event.ts';
import { HOLD } from '../../../../src/domain/role-play/talk/machine.ts';
import { RecordError } from '../../../../src/record/log-port.ts';
import { PATIENCE } from '../../../../src/record/record-writer.ts';
import { InMemoryLog, settled } from '../../../record/in-memory.ts';
import { choiceOf, LISTEN, logOf, opened, PRAISE, rolePlay, SILENCE, storedOf, Tab } from './open-tab.ts';

const fails = async (): Promise<void> => {
  throw new RecordError('full', undefined);
};
const works = async (): Promise<void> => undefined;

async function begun(log = new InMemoryLog()): Promise<Tab> {
  const tab = await opened(log);
  tab.session.start();
  await settled();
  return tab;
}

/** A run in the log. `content`: of the role-play as it was then. */
const runStarted = (run: string, content = rolePlay.content): NewEvent => ({
  kind: 'run-started',
  locale: 'en',
  content,
  run,
  rolePlay: rolePlay.id,
  seed: 7,
});
const moved = (run: string, turn: number, choice: string): NewEvent => ({
  kind: 'move-made',
  locale: 'en',
  content: rolePlay.content,
  run,
  turn,
  move: { choice },
});

describe('beginning', () => {
  test('one reads the briefing first; a start is noted with its seed and the role-play as it is', async () => {
    const log = new InMemoryLog();
    const tab = await opened(log);
    expect([tab.session.ready, tab.session.view, tab.session.run]).toEqual([true, 'briefing', undefined]);
    tab.session.start();
    expect([tab.session.view, tab.session.resumed]).toEqual(['talk', false]);
    await settled();
    expect(storedOf(log, 'run-started')).toMatchObject([{ seed: 7, rolePlay: 'small', content: rolePlay.content, locale: 'en' }]);
  });

  test('before the machine is there the talk is seen, and no move can be made', async () => {
    let come: (machinery: typeof import('../../../../src/domain/role-play/talk/live-talk.ts')) => void = () => undefined;
    const tab = await opened(new InMemoryLog(), {
      bringMachinery: () =>
        new Promise((resolve) => {
          come = resolve;
        }),
    });
    tab.session.start();
    expect(tab.session.talk?.standing.kind).toBe('beat');
    expect(tab.session.can(choiceOf(LISTEN))).toBe(false);
    come(await import('../../../../src/domain/role-play/talk/live-talk.ts'));
    await settled();
    expect(tab.session.can(choiceOf(LISTEN))).toBe(true);
  });

  test('where the machine cannot be fetched the learner is told', async () => {
    const tab = await opened(new InMemoryLog(), { bringMachinery: () => Promise.reject(new Error('offline')) });
    expect(tab.session.unreachable).toBe(false);
    tab.session.start();
    await settled();
    expect(tab.session.unreachable).toBe(true);
  });
});

describe('how a run begins', () => {
  test('is drawn with its seed, and noted where it is not as ever', async () => {
    const days = await Promise.all(
      Array.from({ length: 40 }, async (_, seed) => {
        const log = new InMemoryLog();
        const tab = await opened(log, { newSeed: () => seed });
        tab.session.start();
        await settled();
        const [event] = storedOf(log, 'run-started');
        expect(event?.day ?? 'ordinary').toBe(tab.session.talk?.day);
        expect(event).not.toHaveProperty('level');
        return event?.day ?? 'ordinary';
      }),
    );
    expect(new Set(days)).toEqual(new Set(['ordinary', 'easy', 'hurried', 'wary']));
  });

  test('at the level that was chosen; its end says so too', async () => {
    const log = new InMemoryLog();
    const tab = await opened(log);
    tab.session.start('hard');
    await settled();
    expect(storedOf(log, 'run-started')).toMatchObject([{ level: 'hard' }]);
    expect(tab.session.talk?.level).toBe('hard');
    tab.session.choose(choiceOf(SILENCE));
    tab.session.skipWait();
    await tab.idles();
    expect(storedOf(log, 'run-ended')).toMatchObject([{ level: 'hard' }]);
  });

  test('is a branch’s as it was its root’s', async () => {
    const log = new InMemoryLog();
    const tab = await opened(log, { newSeed: () => 3 });
    tab.session.start('patient');
    await settled();
    await tab.makes(LISTEN);
    const root = tab.session.run;
    if (!root) throw new Error('there is no run');
    tab.session.branch(root, 0);
    await settled();
    expect([tab.session.run?.day, tab.session.run?.level]).toEqual([root.day, 'patient']);
  });

  test('a run from before there were days and levels goes on as it began', async () => {
    const log = await logOf(runStarted('old'), moved('old', 0, LISTEN));
    const tab = await opened(log);
    expect([tab.session.view, tab.session.talk?.day, tab.session.talk?.level]).toEqual(['talk', 'ordinary', 'normal']);
    expect(tab.session.talk?.turns).toHaveLength(1);
  });
});

describe('moves', () => {
  test('each is noted at its turn, with what was typed before', async () => {
    const log = new InMemoryLog();
    const tab = await begun(log);
    tab.session.choose(choiceOf(LISTEN), 'my own words');
    await tab.makes(LISTEN);
    expect(tab.moves).toEqual([LISTEN, LISTEN]);
    expect(tab.session.talk?.turns).toHaveLength(2);
    expect(storedOf(log, 'move-made').map(({ turn, said }) => [turn, said])).toEqual([
      [0, 'my own words'],
      [1, undefined],
    ]);
  });

  test('one that is not possible changes nothing and is noted once', async () => {
    const log = new InMemoryLog();
    const tab = await begun(log);
    await tab.makes(PRAISE, PRAISE);
    expect([tab.moves, tab.session.talk?.standing.kind]).toEqual([[], 'beat']);
    expect(storedOf(log, 'move-refused').map(({ turn, move }) => [turn, move.choice])).toEqual([[0, PRAISE]]);
    await tab.makes(LISTEN, PRAISE);
    expect(storedOf(log, 'move-refused').map(({ turn }) => turn)).toEqual([0, 1]);
  });

  test.each<[what: string, during: (tab: Tab) => void, moves: readonly string[]]>([
    ['held', ({ clock }) => clock.increment(HOLD), [SILENCE]],
    ['skipped', ({ session }) => session.skipWait(), [SILENCE]],
    ['broken', ({ session }) => session.breakSilence(), [`${SILENCE} broken`]],
    ['not over yet', ({ clock }) => clock.increment(HOLD - 1), []],
    [
      'left by closing the page',
      ({ session, clock }) => {
        session.close();
        clock.increment(HOLD);
      },
      [],
    ],
  ])('a silence %s', async (_, during, moves) => {
    const log = new InMemoryLog();
    const tab = await begun(log);
    await tab.makes(SILENCE);
    expect([tab.session.holding?.id, tab.moves]).toEqual([SILENCE, []]);
    during(tab);
    await settled();
    expect(tab.moves).toEqual(moves);
    expect(tab.session.holding === undefined || moves.length === 0).toBe(true);
    expect(storedOf(log, 'move-made')).toHaveLength(moves.length);
  });

  test('nothing else can be said in a silence', async () => {
    const log = new InMemoryLog();
    const tab = await begun(log);
    await tab.makes(SILENCE, LISTEN);
    expect([tab.session.holding?.id, tab.moves]).toEqual([SILENCE, []]);
    tab.session.skipWait();
    expect(tab.moves).toEqual([SILENCE]);
  });
});

describe('a reload', () => {
  test('goes on at the move where one was', async () => {
    const log = new InMemoryLog();
    const before = await begun(log);
    await before.makes(LISTEN, LISTEN, SILENCE);
    before.session.breakSilence();
    await settled();
    const tab = await opened(log);
    expect([tab.session.view, tab.session.resumed]).toEqual(['talk', true]);
    expect(tab.moves).toEqual([LISTEN, LISTEN, `${SILENCE} broken`]);
    expect(tab.session.talk).toEqual(before.session.talk);
    expect([tab.session.can(choiceOf(PRAISE)), tab.session.can(choiceOf(LISTEN))]).toEqual([true, false]);
    await tab.makes(PRAISE);
    expect(tab.session.resumed).toBe(false);
    expect(storedOf(log, 'move-made').at(-1)).toMatchObject({ turn: 3, move: { choice: PRAISE } });
  });

  test('in a silence is before it', async () => {
    const log = new InMemoryLog();
    const before = await begun(log);
    await before.makes(LISTEN, SILENCE);
    const tab = await opened(log);
    expect([tab.moves, tab.session.holding, tab.session.can(choiceOf(SILENCE))]).toEqual([[LISTEN], undefined, true]);
  });

  test('before the first move is in the talk, and says nothing of going on', async () => {
    const log = new InMemoryLog();
    await begun(log);
    const tab = await opened(log);
    expect([tab.session.view, tab.session.resumed, tab.session.can(choiceOf(LISTEN))]).toEqual(['talk', false, true]);
  });

  test('after the end is at the briefing, or in the debrief that the address names', async () => {
    const log = new InMemoryLog();
    const before = await begun(log);
    await before.makes(SILENCE);
    before.session.skipWait();
    await before.idles();
    expect((await opened(log)).session.view).toBe('briefing');
    if (before.session.run) before.session.show(before.session.run);
    expect(before.hash).toBe(`#run=${before.session.run?.id}`);
    const tab = await opened(log, { hash: before.hash });
    expect([tab.session.view, tab.session.run?.id]).toEqual(['debrief', before.session.run?.id]);
    tab.session.brief();
    expect([tab.session.view, tab.hash]).toEqual(['briefing', '']);
  });

  test.each(['#run=nobody', '#run=', '#elsewhere', ''])('with %j goes where it would go without', async (hash) => {
    const tab = await opened(await logOf(runStarted('r'), moved('r', 0, LISTEN)), { hash });
    expect([tab.session.view, tab.session.run?.id, tab.hash]).toEqual(['talk', 'r', hash]);
  });

  test('with the address of a run that goes on is in the talk', async () => {
    const tab = await opened(await logOf(runStarted('r'), moved('r', 0, LISTEN)), { hash: '#run=r' });
    expect(tab.session.view).toBe('talk');
  });
});

describe('‘what if’', () => {
  test('a branch shares the moves up to its turn, writes none of them again, and goes its own way', async () => {
    const log = await logOf(runStarted('r'), moved('r', 0, LISTEN), moved('r', 1, LISTEN), moved('r', 2, SILENCE));
    const tab = await opened(log, { hash: '#run=r' });
    const [first] = tab.session.runs;
    if (!first) throw new Error('no run');
    expect(tab.session.view).toBe('debrief');
    tab.session.branch(first, 1);
    await settled();
    expect([tab.session.view, tab.hash, tab.moves]).toEqual(['talk', '', [LISTEN]]);
    expect(storedOf(log, 'run-started').at(-1)).toMatchObject({ seed: 7, from: { run: 'r', moves: 1 } });
    await tab.makes(SILENCE);
    tab.session.skipWait();
    await settled();
    expect(tab.moves).toEqual([LISTEN, SILENCE]);
    expect(storedOf(log, 'move-made').map(({ run, turn }) => `${run === 'r' ? 'r' : 'branch'} ${turn}`)).toEqual([
      'r 0',
      'r 1',
      'r 2',
      'branch 1',
    ]);
    expect(tab.session.runs.find(({ id }) => id === 'r')?.moves).toHaveLength(3);
  });
});

describe('a role-play that was changed since the run began', () => {
  test('says where the moves no longer fit, and goes on from there in a branch', async () => {
    const log = await logOf(runStarted('r', 'as it was'), moved('r', 0, LISTEN), moved('r', 1, 'opening.gone'), moved('r', 2, LISTEN));
    const tab = await opened(log);
    expect([tab.session.view, tab.session.changed, tab.session.talk?.turns.length]).toEqual(['talk', { misfit: 1 }, 1]);
    await tab.makes(LISTEN);
    expect(storedOf(log, 'run-started').at(-1)).toMatchObject({ content: rolePlay.content, from: { run: 'r', moves: 1 } });
    expect(tab.session.run?.id).not.toBe('r');
    expect([tab.moves, tab.session.changed]).toEqual([[LISTEN, LISTEN], undefined]);
    expect(tab.session.runs.find(({ id }) => id === 'r')?.moves.map(({ choice }) => choice)).toEqual([LISTEN, 'opening.gone', LISTEN]);
    await tab.makes(LISTEN);
    expect(tab.moves).toHaveLength(3);
    expect((await opened(log)).moves).toEqual(tab.moves);
  });

  test('goes on in the run where all still fits', async () => {
    const log = await logOf(runStarted('r', 'as it was'), moved('r', 0, LISTEN));
    const tab = await opened(log);
    expect(tab.session.changed).toEqual({ misfit: undefined });
    await tab.makes(LISTEN);
    expect([tab.session.run?.id, tab.moves]).toEqual(['r', [LISTEN, LISTEN]]);
  });
});

describe('the same run in two tabs', () => {
  test('what one tab does the other shows, and says so', async () => {
    const log = new InMemoryLog();
    const one = await begun(log);
    const other = await opened(log);
    await one.makes(LISTEN);
    expect([other.moves, other.session.movedElsewhere, one.session.movedElsewhere]).toEqual([[LISTEN], true, false]);
    await other.makes(LISTEN);
    expect([other.session.movedElsewhere, one.session.movedElsewhere]).toEqual([false, true]);
    expect([one.moves, other.moves]).toEqual([
      [LISTEN, LISTEN],
      [LISTEN, LISTEN],
    ]);
  });

  test('of two moves at one turn the first counts in both, and who was later is told', async () => {
    const log = new InMemoryLog();
    const one = await begun(log);
    const other = await opened(log);
    await other.makes(SILENCE);
    one.session.choose(choiceOf(LISTEN));
    other.session.skipWait();
    await settled();
    expect([one.moves, other.moves]).toEqual([[LISTEN], [LISTEN]]);
    expect([one.session.movedElsewhere, other.session.movedElsewhere]).toEqual([false, true]);
    expect(storedOf(log, 'move-made')).toHaveLength(1);
    expect(other.session.talk?.standing.kind).toBe('beat');
    await other.makes(LISTEN);
    expect([one.moves, other.session.can(choiceOf(LISTEN))]).toEqual([[LISTEN, LISTEN], true]);
  });

  test('a silence that is being borne is not cut off by what the other tab does', async () => {
    const log = new InMemoryLog();
    const one = await begun(log);
    const other = await opened(log);
    await other.makes(SILENCE);
    await one.makes(LISTEN);
    expect([other.session.holding?.id, other.session.movedElsewhere]).toEqual([SILENCE, false]);
    other.session.breakSilence();
    await settled();
    expect([other.moves, other.session.holding, other.session.movedElsewhere]).toEqual([[LISTEN], undefined, true]);
  });

  test('a silence broken in one and held in the other is two moves: the first counts', async () => {
    const log = new InMemoryLog();
    const one = await begun(log);
    const other = await opened(log);
    await one.makes(SILENCE);
    await other.makes(SILENCE);
    one.session.breakSilence();
    other.session.skipWait();
    await settled();
    expect([other.moves, other.session.movedElsewhere, other.session.can(choiceOf(PRAISE))]).toEqual([[`${SILENCE} broken`], true, true]);
  });

  test('who reads the briefing meanwhile is left in peace', async () => {
    const log = new InMemoryLog();
    const tab = await begun(log);
    const other = await opened(log);
    tab.session.brief();
    await other.makes(LISTEN);
    expect([tab.session.view, tab.session.movedElsewhere]).toEqual(['briefing', false]);
  });
});

describe('a log that does not work', () => {
  test('the talk goes on where it cannot be written, the failure is told, and all is saved later', async () => {
    const log = new InMemoryLog();
    log.beforeWrite = fails;
    const tab = await begun(log);
    await tab.makes(LISTEN, SILENCE);
    tab.session.breakSilence();
    await tab.makes(PRAISE);
    expect(tab.moves).toEqual([LISTEN, `${SILENCE} broken`, PRAISE]);
    expect([tab.session.talk?.standing.kind, tab.session.failure, log.values]).toEqual(['ended', 'full', []]);
    log.beforeWrite = works;
    tab.page.passes(60_000);
    await settled();
    expect([tab.session.failure, storedOf(log, 'move-made').length]).toEqual([undefined, 3]);
    expect((await opened(log)).moves).toEqual(tab.moves);
  });

  test('one may begin where it cannot be read', async () => {
    const log = new InMemoryLog();
    log.beforeRead = fails;
    const tab = await begun(log);
    expect([tab.session.ready, tab.session.failure]).toEqual([true, 'full']);
    await tab.makes(LISTEN);
    expect(tab.moves).toEqual([LISTEN]);
  });

  test('one may begin when it has kept silent long enough, and not before', async () => {
    const log = new InMemoryLog();
    log.beforeRead = () => new Promise(() => undefined);
    const tab = new Tab(log);
    void tab.session.open();
    tab.page.passes(PATIENCE - 1);
    await settled();
    expect(tab.session.ready).toBe(false);
    tab.page.passes(1);
    await settled();
    expect([tab.session.ready, tab.session.failure]).toEqual([true, 'silent']);
    tab.session.start();
    await settled();
    await tab.makes(LISTEN);
    expect(tab.moves).toEqual([LISTEN]);
  });
});

describe('the end', () => {
  const atItsEnd = () => logOf(runStarted('r'), moved('r', 0, SILENCE));

  test('is noted when there is time, once, with what the talk was worth', async () => {
    const log = new InMemoryLog();
    const tab = await begun(log);
    await tab.makes(SILENCE);
    tab.session.skipWait();
    await settled();
    expect([tab.session.talk?.standing.kind, storedOf(log, 'run-ended')]).toEqual(['ended', []]);
    await tab.idles();
    await tab.idles();
    expect(storedOf(log, 'run-ended')).toMatchObject([{ run: tab.session.run?.id, rolePlay: 'small', outcome: 'won', ending: 'end' }]);
    // Half of it for what was won; to listen would have been better than the silence, which is the worst one could do here.
    expect(tab.session.run?.ended?.score).toBe(50);
  });

  test('is made up for where the page was left before', async () => {
    const log = await atItsEnd();
    const tab = await opened(log);
    await tab.idles();
    expect(storedOf(log, 'run-ended').map(({ run }) => run)).toEqual(['r']);
    await (await opened(log)).idles();
    expect(storedOf(log, 'run-ended')).toHaveLength(1);
  });

  test('is noted once where two tabs are at it', async () => {
    const log = await atItsEnd();
    const [one, other] = [await opened(log), await opened(log)];
    await Promise.all([one.idles(), other.idles()]);
    expect(storedOf(log, 'run-ended')).toHaveLength(1);
    expect([one.session.run?.ended, other.session.run?.ended].map((ended) => ended?.outcome)).toEqual(['won', 'won']);
  });

  test('is noted once where one tab has time later than the other', async () => {
    const log = await atItsEnd();
    const [one, other] = [await opened(log), await opened(log)];
    await one.idles();
    await other.idles();
    expect(storedOf(log, 'run-ended')).toHaveLength(1);
  });

  test('that cannot be measured, for what measures it was not fetched, is told, and made up for later', async () => {
    const log = await atItsEnd();
    const tab = await opened(log, { bringMeasuring: () => Promise.reject(new Error('offline')) });
    await tab.idles();
    expect([tab.session.unreachable, storedOf(log, 'run-ended')]).toEqual([true, []]);
    await (await opened(log)).idles();
    expect(storedOf(log, 'run-ended')).toHaveLength(1);
  });

  test('of the run before is what the next one is measured by', async () => {
    const log = await atItsEnd();
    const tab = await opened(log);
    await tab.idles();
    expect(tab.session.lastEnded).toBeUndefined();
    tab.session.start();
    await settled();
    expect(tab.session.lastEnded?.id).toBe('r');
  });
});
