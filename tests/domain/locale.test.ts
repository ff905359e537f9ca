import { expect, test } from 'vitest';
import { isLocale, LOCALES } from '../../src/domain/locale.ts';

test('languages are told from anything else', () => {
  for (const locale of LOCALES) expect(isLocale(locale)).toBe(true);
  for (const other of ['', 'ZH', 'fr', 7, null, undefined, ['zh']]) expect(isLocale(other)).toBe(false);
});
