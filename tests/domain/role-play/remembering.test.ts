import { describe, expect, it } from 'vitest';
import { NO_HISTORY } from '../../../src/domain/record/history.ts';
import { remembering } from '../../../src/domain/role-play/remembering.ts';
import { opening, scenarioOf } from '../../../src/domain/role-play/scenario.ts';
import { wordings } from '../../../src/domain/role-play/talk/wording.ts';
import { SMALL_VISITS } from '../campaign/small-campaign.ts';
import { smallPersona, smallRolePlay } from './small.ts';

const [, , third] = SMALL_VISITS;
if (!third) throw new Error('no third visit');
const person = smallPersona('stubborn', {});
const personas = new Map([['stubborn' as const, person]]);

describe('a talk after earlier visits', () => {
  const choices = (memories: Parameters<typeof remembering>[1]['memories']) =>
    remembering(third, { memories }).beats[0]?.choices.map(({ id }) => id);

  it('has the lines and choices whose needs are met, and those that need nothing', () => {
    expect(choices([])).toEqual(['opening.listen', 'opening.rebut']);
    expect(choices(['knows:losses'])).toEqual(['opening.listen', 'opening.rebut', 'opening.praise']);
    const said = remembering(third, { memories: ['since:won'] }).beats[0]?.lines.map(({ text }) => text[0]?.text);
    expect(said).toEqual(['Well?', 'Glad to see you.']);
  });

  it('says what is remembered rather than what could be said to anybody', () => {
    const lines = remembering(third, { memories: ['unkept:slips'] }).beats[0]?.lines ?? [];
    expect(wordings(lines, { mood: 'warm', persona: 'stubborn' }).map(({ text }) => text[0]?.text)).toEqual(['Where are my slips?']);
  });

  it('is the same object where nothing is remembered in it', () => {
    const plain = smallRolePlay(
      '## opening\n\n> A.\n\n- B. {listen}\n  → [won](#won)\n- C. {praise}\n  → [won](#won)\n\n## won\n\n{won}\n\n> D.',
    );
    expect(remembering(plain, { memories: ['since:won'] })).toBe(plain);
  });

  it.each([
    [-1, 3],
    [0, 4],
    [1, 5],
  ] as const)('begins with rapport moved by %i at %i', (rapport, at) => {
    const scenario = scenarioOf(third, personas, { ...NO_HISTORY, shift: { rapport, interest: 0, patience: 0 } });
    expect(opening(scenario, [person]).meters[0]?.rapport).toBe(at);
  });
});
