import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Preparation } from '../../../src/domain/campaign/campaign.ts';
import { toldAfter } from '../../../src/domain/campaign/campaign.ts';
import { afterPreparation, afterVisit, historyOf, memoriesOf, NOTHING_YET, offered, unkept } from '../../../src/domain/campaign/past.ts';
import { OUTCOMES } from '../../../src/domain/record/move.ts';
import { smallCampaign } from './small-campaign.ts';

const nothing: Preparation = { id: 'nothing', text: [], effects: { interest: 0, patience: 0 }, needs: [] };
const keeping: Preparation = { ...nothing, id: 'keep', keep: 'slips' };

describe('what a visit begins with', () => {
  it.each([
    ['won', [], 1],
    ['advanced', [], 0],
    ['stalled', [], 0],
    ['lost', [], -1],
    ['walk-out', [], -1],
    // A promise that waits costs a point.
    ['won', [{ promise: 'slips' }], 0],
    ['stalled', [{ promise: 'slips' }], -1],
    // It is never more than one.
    ['lost', [{ promise: 'slips' }], -1],
    ['lost', [{ promise: 'slips' }, { promise: 'sheet' }], -1],
  ] as const)('after %s with %j rapport is moved by %i', (outcome, leavings, rapport) => {
    expect(historyOf(afterVisit(NOTHING_YET, outcome, leavings), []).shift.rapport).toBe(rapport);
  });

  it('is not colder for a promise that was kept', () => {
    const past = afterPreparation(afterVisit(NOTHING_YET, 'won', [{ promise: 'slips' }]), [keeping]);
    expect(historyOf(past, [keeping]).shift.rapport).toBe(1);
    expect(memoriesOf(past)).toEqual(['since:won', 'promised:slips', 'kept:slips']);
  });

  it('has the interest and patience of the preparation, one at the most', () => {
    const eager: Preparation = { ...nothing, effects: { interest: 1, patience: -1 } };
    expect(historyOf(NOTHING_YET, [eager, eager, nothing]).shift).toEqual({ rapport: 0, interest: 1, patience: -1 });
  });
});

describe('what is remembered', () => {
  it('says how the last visit ended, and nothing of those before', () => {
    const past = afterVisit(afterVisit(NOTHING_YET, 'lost', [{ learn: 'losses' }]), 'won', []);
    expect(memoriesOf(past)).toEqual(['since:won', 'knows:losses']);
  });

  const leaving = fc.record({ promise: fc.constantFrom('a', 'b'), learn: fc.constantFrom('c', 'd') }, { requiredKeys: [] });
  it('loses nothing: whatever is promised is kept or waits, and what is known stays known', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.constantFrom(...OUTCOMES), fc.array(leaving)), { maxLength: 5 }), (visits) => {
        const past = visits.reduce((before, [outcome, left]) => afterVisit(before, outcome, left), NOTHING_YET);
        const all = visits.flatMap(([, left]) => left);
        expect(new Set(past.known)).toEqual(new Set(all.flatMap(({ learn }) => learn ?? [])));
        expect(new Set([...past.kept, ...unkept(past)])).toEqual(new Set(all.flatMap(({ promise }) => promise ?? [])));
      }),
    );
  });
});

describe('the options of a preparation', () => {
  const question = smallCampaign().visits[1]?.questions[0] ?? { id: '', text: [], options: [] };
  const ids = (past = NOTHING_YET) => offered(question, past).map(({ id }) => id);

  it('keep only what was promised, once', () => {
    expect(ids()).toEqual(['patience-down', 'learn-losses', 'interest-up']);
    const past = afterVisit(NOTHING_YET, 'won', [{ promise: 'slips' }]);
    expect(ids(past)).toEqual(['keep-slips', 'patience-down', 'learn-losses', 'interest-up']);
    expect(ids(afterPreparation(past, [keeping]))).toEqual(['patience-down', 'learn-losses', 'interest-up']);
  });
});

it('tells the passages whose marks all hold', () => {
  const { afterwards } = smallCampaign();
  const texts = (memories: Parameters<typeof toldAfter>[1]) => toldAfter(afterwards, memories).map(({ text }) => text[0]?.text);
  expect(texts(['since:won'])).toEqual(['Signed.']);
  expect(texts(['since:lost'])).toEqual([]);
  expect(texts(['since:lost', 'knows:losses'])).toEqual(['Not signed.']);
});
