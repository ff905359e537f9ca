import { describe, expect, it } from 'vitest';
import { leavingsOf } from '../../../src/domain/campaign/leavings.ts';
import { type Season, seasonsOf, seatOf } from '../../../src/domain/campaign/season.ts';
import { type History, NO_HISTORY } from '../../../src/domain/record/history.ts';
import type { Outcome } from '../../../src/domain/record/move.ts';
import { happened, type Told } from '../progress/happened.ts';
import { SMALL_VISITS, smallCampaign } from './small-campaign.ts';

const campaign = smallCampaign();
const leavings = Object.fromEntries(SMALL_VISITS.map((rolePlay) => [rolePlay.id, leavingsOf(rolePlay)]));
const NAMES = ['first', 'second', 'third'] as const;

const started = (season: string, number: 1 | 2 | 3, run: string, history: History = NO_HISTORY): Told => ({
  ...{ kind: 'run-started', run, rolePlay: NAMES[number - 1] ?? '', seed: 1, visit: { campaign: 'summer', season, number, history } },
});
const moved = (run: string, choice: string): Told => ({ kind: 'move-made', run, turn: 0, move: { choice } });
const ended = (number: 1 | 2 | 3, run: string, outcome: Outcome): Told => ({
  ...{ kind: 'run-ended', run, rolePlay: NAMES[number - 1] ?? '', outcome, ending: outcome, score: 50 },
});
const decided = (season: string, visit: 2 | 3, option: string, run = `${season}-${visit}`): Told => ({
  ...{ kind: 'visit-prepared', campaign: 'summer', season, visit, run, rolePlay: NAMES[visit - 1] ?? '', chosen: { bring: option } },
});
const seasons = (...told: readonly Told[]): readonly Season[] => seasonsOf(happened(...told), campaign, leavings);

const promised = [started('s', 1, 'r1'), moved('r1', 'opening.rebut'), ended(1, 'r1', 'won')];

describe('a season', () => {
  it('is not there before something has begun', () => {
    expect(seasons()).toEqual([]);
  });

  it('waits for the preparation after a visit, with what was promised', () => {
    const [season] = seasons(...promised);
    expect(season?.visits.map(({ number, ended: end }) => [number, end?.outcome])).toEqual([
      [1, 'won'],
      [2, undefined],
    ]);
    expect(season?.past).toEqual({ last: 'won', promised: ['slips'], kept: [], known: [] });
    expect(season?.visits[1]).toMatchObject({ prepared: undefined, history: undefined, begun: false });
  });

  it('goes on with what was decided', () => {
    const [season] = seasons(...promised, decided('s', 2, 'keep-slips'));
    expect(season?.visits[1]?.history).toEqual({
      shift: { rapport: 1, interest: 0, patience: 0 },
      memories: ['since:won', 'promised:slips', 'kept:slips'],
    });
    expect(season?.visits[1]?.run).toBe('s-2');
  });

  it('does not remember what stood on a silence that was broken', () => {
    const broken: Told = { kind: 'move-made', run: 'r1', turn: 0, move: { choice: 'opening.rebut', broken: true } };
    const [season] = seasons(started('s', 1, 'r1'), broken, ended(1, 'r1', 'won'));
    expect(season?.past.promised).toEqual([]);
  });

  it('takes the first preparation and the first run, and no branch', () => {
    const [season] = seasons(
      ...[...promised, { ...started('s', 1, 'r9'), from: { run: 'r1', moves: 0 } } as Told, ended(1, 'r9', 'lost')],
      ...[started('s', 1, 'r8'), ended(1, 'r8', 'lost'), decided('s', 2, 'interest-up'), decided('s', 2, 'patience-down', 'other')],
    );
    expect(season?.visits[0]?.ended?.outcome).toBe('won');
    expect(season?.visits[1]?.prepared?.map(({ id }) => id)).toEqual(['interest-up']);
  });

  it('does not take an option that was not offered', () => {
    const [season] = seasons(started('s', 1, 'r1'), ended(1, 'r1', 'won'), decided('s', 2, 'keep-slips'));
    expect(season?.visits[1]?.prepared).toBeUndefined();
  });

  it('keeps what a visit began with, whatever the author has changed since', () => {
    const history: History = { shift: { rapport: -1, interest: 1, patience: 0 }, memories: ['knows:losses'] };
    const [season] = seasons(...promised, started('s', 2, 'r2', history));
    expect(season?.visits[1]?.history).toEqual(history);
  });

  it('is over with its last visit', () => {
    const [season] = seasons(
      ...[...promised, decided('s', 2, 'learn-losses'), started('s', 2, 's-2'), ended(2, 's-2', 'lost')],
      ...[started('s', 3, 'r3'), ended(3, 'r3', 'won')],
    );
    expect(season?.isOver).toBe(true);
    expect(season?.past).toEqual({ last: 'won', promised: ['slips'], kept: [], known: ['losses'] });
  });

  it('stands beside the seasons before, and other campaigns are none of its business', () => {
    const other: Told = { ...started('x', 1, 'rx'), visit: { campaign: 'winter', season: 'x', number: 1, history: NO_HISTORY } } as Told;
    expect(seasons(...promised, other, started('t', 1, 'r5')).map(({ id }) => id)).toEqual(['s', 't']);
  });
});

describe('the page of a visit', () => {
  const seat = (told: readonly Told[], number: number, anew = false) =>
    seatOf(seasons(...told), campaign, number, { anew, newSeason: 'new' });

  it('begins a season with the first', () => {
    expect(seat([], 1)).toEqual({
      kind: 'open',
      visit: { campaign: 'summer', season: 'new', number: 1, history: NO_HISTORY },
      run: undefined,
      counts: true,
    });
  });

  it.each([
    ['a later visit before the first', [], 2],
    ['a visit that is not prepared', promised, 2],
    ['a visit after that', promised, 3],
  ] as const)('is not yet open for %s', (_, told, number) => {
    expect(seat(told, number)).toEqual({ kind: 'not-yet' });
  });

  it('is open once it is prepared, for the run that was named then', () => {
    expect(seat([...promised, decided('s', 2, 'keep-slips')], 2)).toMatchObject({ kind: 'open', run: 's-2', counts: true });
  });

  it('gives no name twice: a further run of the same visit has its own', () => {
    const told = [...promised, decided('s', 2, 'keep-slips'), started('s', 2, 's-2')];
    expect(seat(told, 2)).toMatchObject({ kind: 'open', run: undefined, counts: true });
  });

  it('is practice once the visit is over, and a new season only where that is wished or the last is over', () => {
    expect(seat(promised, 1)).toMatchObject({ kind: 'open', counts: false, visit: { season: 's' } });
    expect(seat(promised, 1, true)).toMatchObject({ kind: 'open', counts: true, visit: { season: 'new' } });
    const over = [...promised, started('s', 2, 'r2'), ended(2, 'r2', 'won'), started('s', 3, 'r3'), ended(3, 'r3', 'won')];
    expect(seat(over, 1)).toMatchObject({ counts: true, visit: { season: 'new' } });
  });
});
