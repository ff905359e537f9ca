// @vitest-environment ./tests/islands/rune-environment.ts
import { describe, expect, test } from 'vitest';
import type { NewEvent } from '../../../../src/domain/record/event.ts';
import type { RunVisit } from '../../../../src/domain/record/history.ts';
import { InMemoryLog, settled } from '../../../record/in-memory.ts';
import { LISTEN, logOf, opened, rolePlay, storedOf } from './open-tab.ts';

const visit: RunVisit = {
  campaign: 'summer',
  season: 's1',
  number: 2,
  history: { shift: { rapport: -1, interest: 0, patience: 1 }, memories: ['since:lost'] },
};
const seat = { visit, run: 'named' };

const started = (run: string, of?: RunVisit): NewEvent => ({
  ...{ kind: 'run-started', locale: 'en', content: rolePlay.content, run, rolePlay: rolePlay.id, seed: 7 },
  ...(of ? { visit: of } : {}),
});

describe('a talk that is a visit of a campaign', () => {
  test('is noted as one, under the name that its preparation gave it, and begins with what earlier visits left', async () => {
    const log = new InMemoryLog();
    const tab = await opened(log, { seat });
    tab.session.start();
    await settled();
    expect(storedOf(log, 'run-started')).toMatchObject([{ run: 'named', visit }]);
    // Day and seed apart, the persona begins with 4, 4 and 4.
    const plain = await opened(new InMemoryLog());
    plain.session.start();
    await settled();
    const [own, other] = [tab, plain].map(({ session }) => session.talk?.situation.meters[0]);
    expect(own).toEqual({ rapport: (other?.rapport ?? 0) - 1, interest: other?.interest, patience: (other?.patience ?? 0) + 1 });
  });

  test('gives the name once: a second run is practice with one of its own', async () => {
    const log = new InMemoryLog();
    const tab = await opened(log, { seat });
    tab.session.start();
    await settled();
    tab.session.brief();
    tab.session.start();
    await settled();
    const [first, second] = storedOf(log, 'run-started');
    expect(first?.run).toBe('named');
    expect(second?.run).not.toBe('named');
    expect(second?.visit).toEqual(visit);
  });

  test('goes on after a reload, on its own page and on the role-play’s, with the same past', async () => {
    const log = new InMemoryLog();
    const tab = await opened(log, { seat });
    tab.session.start();
    await settled();
    await tab.makes(LISTEN);
    const meters = tab.session.talk?.situation.meters;
    for (const around of [{ seat: { visit, run: undefined } }, {}]) {
      const again = await opened(log, around);
      expect(again.session.view).toBe('talk');
      expect(again.session.talk?.situation.meters).toEqual(meters);
    }
  });

  test('does not take up a talk that is none of its own', async () => {
    const other = { ...visit, campaign: 'winter' };
    const log = await logOf(started('alone'), started('elsewhere', other), started('first', { ...visit, number: 1 }));
    const tab = await opened(log, { seat });
    expect([tab.session.view, tab.session.runs]).toEqual(['briefing', []]);
  });

  test('hands its past on to a branch', async () => {
    const log = new InMemoryLog();
    const tab = await opened(log, { seat });
    tab.session.start();
    await settled();
    await tab.makes(LISTEN);
    const root = tab.session.run;
    if (!root) throw new Error('there is no run');
    tab.session.branch(root, 0);
    await settled();
    expect(storedOf(log, 'run-started')[1]).toMatchObject({ from: { run: 'named' }, visit });
  });
});
