import type { Localised } from '../locale.ts';

/** A word of the trade in both languages. */
export interface Term {
  readonly id: string;
  readonly name: Localised<string>;
  /** Other names and spellings under which people look for it. */
  readonly also: Localised<readonly string[]>;
  /** One or two plain sentences. */
  readonly definition: Localised<string>;
  /** Where it is taught: `<course>/<lesson>`. */
  readonly lesson?: string;
}
