import { expect, test } from 'vitest';
import { isMood, isPersonaId, MOODS, PERSONA_IDS } from '../../../src/domain/persona/persona.ts';

test('ids of types are told from anything else', () => {
  for (const id of PERSONA_IDS) expect(isPersonaId(id)).toBe(true);
  for (const other of ['', 'Silent', 'friendly', 7, null, undefined, ['silent']]) expect(isPersonaId(other)).toBe(false);
});

test('ids of moods are told from anything else', () => {
  for (const id of MOODS) expect(isMood(id)).toBe(true);
  for (const other of ['', 'Warm', 'hot', 7, null, undefined, ['warm']]) expect(isMood(other)).toBe(false);
});
