import type { Locale } from '../../../domain/locale.ts';
import type { Material } from '../../../domain/own-words/material.ts';
import type { Library } from '../parse-library.ts';

/** What of a library the recogniser of one language learns from. */
export function materialOf(
  { rolePlays, otherWays, objections, techniques, said }: Pick<Library, 'rolePlays' | 'otherWays' | 'objections' | 'techniques' | 'said'>,
  locale: Locale,
): Material {
  return {
    locale,
    rolePlays: rolePlays
      .filter((rolePlay) => rolePlay.locale === locale)
      .map((rolePlay) => ({ rolePlay, otherWays: otherWays.get(rolePlay) ?? new Map() })),
    objections: objections.filter((objection) => objection.locale === locale),
    techniques: [...techniques.values()],
    said: said[locale],
  };
}
