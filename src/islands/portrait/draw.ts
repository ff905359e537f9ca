import type { Beard, Dress, Glasses, Hair, Hat, Look, LookChange, Prop } from '../../domain/persona/look.ts';
import type { PersonaId } from '../../domain/persona/persona.ts';
import { ageBand } from './age-band.ts';
import type { Parts } from './compose.ts';
import * as dress from './parts/dress.ts';
import * as hair from './parts/hair.ts';
import * as hats from './parts/hats.ts';
import type { BeardPart, DressPart, GlassesPart, HairPart, HatPart, PropPart } from './parts/part.ts';
import * as props from './parts/props.ts';
import * as worn from './parts/worn.ts';
import { drawn, PAIRS } from './people.ts';
import type { Person } from './person.ts';

// For the build only: it knows every part. What is drawn travels as plain data, so that a page carries the parts in use and no others.

const DRESS: Readonly<Record<Dress, DressPart>> = { ...dress, 'white-coat': dress.whiteCoat, 'hi-vis': dress.hiVis };
const PROP: Readonly<Record<Prop, PropPart>> = { ...props, 'steamed-bun': props.steamedBun };
const HAIR: Readonly<Record<Hair, HairPart>> = hair;
const HAT: Readonly<Record<Hat, HatPart>> = {
  cap: hats.cap,
  helmet: hats.helmet,
  'straw-hat': hats.strawHat,
  'white-cap': hats.whiteCap,
  headscarf: hats.headscarf,
};
const GLASSES: Readonly<Record<Glasses, GlassesPart>> = { round: worn.round, square: worn.square, 'half-moon': worn.halfMoon };
const BEARD: Readonly<Record<Beard, BeardPart>> = { stubble: worn.stubble, moustache: worn.moustache, goatee: worn.goatee };

/** Somebody of a role-play, as their author describes them. */
export function drawLook(persona: PersonaId | 'unknown', look: Look): Person {
  const { sex, age } = look;
  const parts: Parts = {
    ...{ sex, age, hair: HAIR[look.hair ?? usualHair(look)], dress: DRESS[look.dress], prop: PROP[look.prop] },
    ...{ hat: look.hat && HAT[look.hat], glasses: look.glasses && GLASSES[look.glasses], beard: look.beard && BEARD[look.beard] },
  };
  return drawn(persona, parts, look);
}

/** The one who usually stands for a type, but for what is said to be otherwise. */
export function drawChange(persona: PersonaId, look?: LookChange): Person {
  const pair = PAIRS[persona];
  const parts = pair[look?.sex ?? pair.usual];
  if (!look) return drawn(persona, parts, {});
  const changed: Parts = {
    ...parts,
    ...(look.age === undefined ? {} : { age: look.age }),
    ...(look.dress ? { dress: DRESS[look.dress] } : {}),
    ...(look.prop ? { prop: PROP[look.prop] } : {}),
    ...(look.hair ? { hair: HAIR[look.hair] } : {}),
    ...(look.hat ? { hat: HAT[look.hat] } : {}),
    ...(look.glasses ? { glasses: GLASSES[look.glasses] } : {}),
    ...(look.beard ? { beard: BEARD[look.beard] } : {}),
  };
  return drawn(persona, changed, look);
}

const USUAL_HAIR = {
  her: { young: 'ponytail', middle: 'bob', older: 'short' },
  him: { young: 'tousled', middle: 'parted', older: 'receding' },
} as const;

/** How most wear it at that age. */
const usualHair = ({ sex, age }: Look): Hair => USUAL_HAIR[sex][ageBand(age)];
