import { describe, expect, it } from 'vitest';
import { whereToContinue } from '../../../src/domain/progress/continue.ts';
import { NO_HISTORY } from '../../../src/domain/record/history.ts';
import { summarise } from '../../../src/domain/record/summary.ts';
import { happened, opened, runEnded, runStarted, summed, type Told } from './happened.ts';

const site = {
  courses: [{ id: 'types', lessons: [{ id: 'stubborn', quiz: true, parts: 1, persona: 'stubborn' }], exam: false }],
  rolePlays: ['first', 'second', 'third'].map((id) => ({ id, personas: ['stubborn'] as const })),
  paths: [],
  campaigns: [{ id: 'summer', visits: 3 }],
} as const;

const visit = (rolePlay: string, run: string, number: number, season = 's'): Told =>
  ({ ...runStarted(rolePlay, run), visit: { campaign: 'summer', season, number, history: NO_HISTORY } }) as Told;
const prepared = (number: number): Told => ({
  ...{ kind: 'visit-prepared', campaign: 'summer', season: 's', visit: number, run: `p${number}`, rolePlay: 'second', chosen: {} },
});
const due = { kind: 'campaign', campaign: 'summer', why: 'due' };
const first = [visit('first', 'r1', 1), runEnded('first', 'r1', 40, 'lost')];

describe('after a visit of a campaign', () => {
  it.each<[string, readonly Told[], object]>([
    ['in the middle of it, the talk goes on', [visit('first', 'r1', 1)], { kind: 'role-play', rolePlay: 'first', why: 'left' }],
    ['the season goes on, lost or not, before any lesson on the type', first, due],
    ['once the next is prepared, too', [...first, prepared(2)], due],
    ['and where an old visit was practised once more', [...first, visit('first', 'r9', 1), runEnded('first', 'r9', 90, 'won')], due],
    ['but not what was done before something else', [...first, opened('stubborn')], { kind: 'lesson', lesson: 'stubborn', why: 'left' }],
    [
      'nor a season that is over: then it is a talk like others',
      [
        ...first,
        visit('second', 'r2', 2),
        runEnded('second', 'r2', 50, 'won'),
        visit('third', 'r3', 3),
        runEnded('third', 'r3', 40, 'lost'),
      ],
      { kind: 'lesson', lesson: 'stubborn', why: 'lost' },
    ],
    [
      'a new season begins at its first visit',
      [
        ...first,
        visit('second', 'r2', 2),
        runEnded('second', 'r2', 50, 'won'),
        visit('third', 'r3', 3),
        runEnded('third', 'r3', 40, 'won'),
        visit('first', 'r4', 1, 't'),
        runEnded('first', 'r4', 60, 'won'),
      ],
      due,
    ],
  ])('%s', (_, told, next) => {
    expect(whereToContinue(summed(...told), site)).toMatchObject(next);
  });

  it('is a talk like others where the campaign is not there any more', () => {
    expect(whereToContinue(summed(...first), { ...site, campaigns: [] })).toMatchObject({ kind: 'lesson', why: 'lost' });
  });

  it('sends nobody to a later visit by itself', () => {
    const rolePlays = site.rolePlays.map((rolePlay, place) => (place === 0 ? rolePlay : { ...rolePlay, isLaterVisit: true as const }));
    const done = { ...site, courses: [], rolePlays };
    expect(whereToContinue(summed(runStarted('second', 'r'), runEnded('second', 'r', 95, 'won')), done)).toMatchObject({
      rolePlay: 'first',
    });
    expect(whereToContinue(summed(runStarted('first', 'r'), runEnded('first', 'r', 95, 'won')), done)).toEqual({ kind: 'done' });
  });

  it('a branch moves no season', () => {
    const branch = { ...visit('first', 'r2', 1), from: { run: 'r1', moves: 1 } } as Told;
    expect(summarise(happened(visit('first', 'r1', 1), branch, runEnded('first', 'r2', 90, 'won'))).seasons.get('summer')).toEqual({
      season: 's',
      over: 0,
    });
  });
});
