import type { Sex } from '../../domain/persona/look.ts';
import type { Colours } from './colours.ts';
import type { Manner } from './manner.ts';
import { UNDER_HAT } from './parts/hats.ts';
import { linesOf, outlineOf } from './parts/head.ts';
import type { BeardPart, DressPart, GlassesPart, HairPart, HatPart, PropPart } from './parts/part.ts';
import type { Person } from './person.ts';

/** What somebody is put together from. */
export interface Parts {
  readonly sex: Sex;
  /** Years. */
  readonly age: number;
  readonly hair: HairPart;
  readonly dress: DressPart;
  readonly prop: PropPart;
  readonly hat?: HatPart | undefined;
  readonly glasses?: GlassesPart | undefined;
  readonly beard?: BeardPart | undefined;
}

/** Somebody drawn: their own parts, their type's manner. */
export function compose(parts: Parts, manner: Manner, colours: Colours): Person {
  const { sex, age } = parts;
  const hair = parts.hair(colours);
  const hat = parts.hat?.(colours);
  const beard = parts.beard?.(colours);
  const { wear, collar = [], sleeves = ['persona-deep', 'persona'] } = parts.dress(sex);
  const { temper, rest, reserved } = manner;
  return {
    ...{ skin: colours.skin, shade: colours.shade, cheek: colours.cheek, lip: colours.lip, brows: colours.brows },
    brow: (sex === 'him' ? 5.4 : 4) + (manner.brow ?? 0),
    ...{ temper, ...(rest ? { rest } : {}), ...(reserved ? { reserved } : {}) },
    behind: [...(hat ? [{ d: UNDER_HAT, fill: colours.hair }] : []), ...(hat && !hair.fallsLow ? [] : hair.behind), ...(hat?.behind ?? [])],
    wear,
    sleeves,
    face: outlineOf(sex, age),
    ears: hair.coversEars ? 0 : 35,
    shadow: beard?.shadow ?? [],
    lines: [...linesOf(sex, age, colours), ...(beard?.grown ?? [])],
    worn: parts.glasses?.() ?? [],
    above: hat ? hat.above : hair.above,
    collar,
    prop: parts.prop(colours),
  };
}
