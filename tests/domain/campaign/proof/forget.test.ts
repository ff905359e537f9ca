import { describe, expect, it } from 'vitest';
import type { Past } from '../../../../src/domain/campaign/past.ts';
import { forgetting, type Planned } from '../../../../src/domain/campaign/proof/forget.ts';
import { SMALL_VISITS, smallCampaign } from '../small-campaign.ts';

/** Without what its choices ask or leave: nothing in it looks back. */
const bare = (planned: Planned): Planned => ({
  visit: { ...planned.visit, questions: [] },
  rolePlay: {
    ...planned.rolePlay,
    beats: planned.rolePlay.beats.map((beat) => ({
      ...beat,
      choices: beat.choices.map(({ needs: _needs, promise: _promise, learn: _learn, ...choice }) => choice),
    })),
  },
});
const planned = smallCampaign().visits.flatMap((visit, index): Planned[] => {
  const rolePlay = SMALL_VISITS[index];
  return rolePlay ? [{ visit, rolePlay }] : [];
});
const [, second, third] = planned;
if (!second || !third) throw new Error('three visits');
const past: Past = { last: 'advanced', promised: ['cake', 'slips'], kept: ['slips'], known: ['losses', 'rain'] };

describe('what the proof of a season forgets', () => {
  it('is all that nothing asks for any more, but no promise that waits', () => {
    expect(forgetting([])(past)).toEqual({ last: 'stalled', promised: ['cake'], kept: [], known: [] });
    expect(forgetting([bare(third)])(past)).toEqual({ last: 'stalled', promised: ['cake'], kept: [], known: [] });
  });

  it('is nothing that a choice asks for later', () => {
    expect(forgetting([third])(past).known).toEqual(['losses']);
    expect(forgetting([bare(second), third])(past).known).toEqual(['losses']);
  });

  it('is no kept promise that can be given again: it would wait a second time', () => {
    expect(forgetting([third])(past)).toMatchObject({ promised: ['cake', 'slips'], kept: ['slips'] });
  });

  it('is how the last visit ended only where the next does not ask', () => {
    const asking: Planned = {
      ...bare(third),
      visit: {
        ...third.visit,
        questions: [
          { id: 'q', text: [], options: [{ id: 'o', text: [], effects: { interest: 0, patience: 0 }, needs: ['since:advanced'] }] },
        ],
      },
    };
    expect(forgetting([asking])(past).last).toBe('advanced');
    // Only the one that comes next can ask.
    expect(forgetting([bare(second), asking])(past).last).toBe('stalled');
    expect(forgetting([])({ ...past, last: 'walk-out' }).last).toBe('lost');
  });
});
