import type { Dress, Hat, Sex } from '../../domain/persona/look.ts';
import type { PersonaId } from '../../domain/persona/persona.ts';
import { AGAINST_THE_LIGHT, coloursOf, greyed } from './colours.ts';
import { compose, type Parts } from './compose.ts';
import { MANNERS } from './manner.ts';
import { apron, cardigan, jacket, knit, suit, work, zip } from './parts/dress.ts';
import { bob, bun, crop, dome, fringe, knot, long, parted, perm, ponytail, receding, short, tousled } from './parts/hair.ts';
import { cap } from './parts/hats.ts';
import { brochures, calculator, finger, flask, ledger, none, notebook, phone, tea } from './parts/props.ts';
import { goatee, halfMoon, round } from './parts/worn.ts';
import type { Person } from './person.ts';

/** Who stands for a type, as a woman and as a man, where nobody particular is meant. */
export interface Pair extends Readonly<Record<Sex, Parts>> {
  readonly usual: Sex;
}

// Parts are named here one by one, and not looked up: a page that shows only these people carries only their parts.
export const PAIRS: Readonly<Record<PersonaId | 'unknown', Pair>> = {
  // Runs a small inn: perm, ear-rings, a cup of tea for everybody. Her brother keeps the kitchen.
  outgoing: {
    usual: 'her',
    her: { sex: 'her', age: 45, hair: perm, dress: knit, prop: tea },
    him: { sex: 'him', age: 42, hair: parted, dress: apron, prop: tea },
  },
  // First job in purchasing, carries every brochure home; and a colleague from the same office.
  indecisive: {
    usual: 'him',
    her: { sex: 'her', age: 26, hair: long, dress: cardigan, prop: brochures },
    him: { sex: 'him', age: 26, hair: tousled, dress: cardigan, prop: brochures },
  },
  // Twelve years a dealer, calculator always at hand. She took the business over from her father, and made it twice as large.
  stubborn: {
    usual: 'him',
    her: { sex: 'her', age: 50, hair: short, dress: jacket, prop: calculator },
    him: { sex: 'him', age: 54, hair: crop, dress: jacket, prop: calculator },
  },
  // Has read about it, of course; his colleague at the institute has read the other half.
  'know-it-all': {
    usual: 'him',
    her: { sex: 'her', age: 60, hair: bob, dress: suit, prop: finger, glasses: halfMoon },
    him: { sex: 'him', age: 61, hair: dome, dress: suit, prop: finger, glasses: halfMoon, beard: goatee },
  },
  // Runs a distribution firm and three quarrels at a time; her deputy has learned it from her.
  argumentative: {
    usual: 'her',
    her: { sex: 'her', age: 40, hair: fringe, dress: suit, prop: phone },
    him: { sex: 'him', age: 39, hair: parted, dress: suit, prop: phone },
  },
  // Two engineers of one plant, with notebooks equally full.
  positive: {
    usual: 'her',
    her: { sex: 'her', age: 38, hair: knot, dress: work, prop: notebook },
    him: { sex: 'him', age: 40, hair: tousled, dress: work, prop: notebook },
  },
  // Keeps the machines of a mill running, and his thoughts to himself; she has the late shift.
  silent: {
    usual: 'him',
    her: { sex: 'her', age: 43, hair: ponytail, dress: zip, prop: flask, hat: cap },
    him: { sex: 'him', age: 46, hair: crop, dress: zip, prop: flask, hat: cap },
  },
  // Keeps the books of a family firm as her father did; her husband signs what she has checked.
  negative: {
    usual: 'her',
    her: { sex: 'her', age: 70, hair: bun, dress: cardigan, prop: ledger, glasses: round },
    him: { sex: 'him', age: 68, hair: receding, dress: cardigan, prop: ledger, glasses: round },
  },
  // Somebody whose type is not known yet.
  unknown: {
    usual: 'him',
    her: { sex: 'her', age: 40, hair: bob, dress: jacket, prop: none },
    him: { sex: 'him', age: 40, hair: parted, dress: jacket, prop: none },
  },
};

/** Whoever usually stands for a type. */
export function personOf(persona: PersonaId | 'unknown'): Person {
  const pair = PAIRS[persona];
  return drawn(persona, pair[pair.usual], {});
}

/** What is known by name of what somebody wears. */
interface Clothes {
  readonly dress?: Dress | undefined;
  readonly hat?: Hat | undefined;
}

/** Somebody of a type. What they wear, by name, tells who is out in all weathers. */
export function drawn(persona: PersonaId | 'unknown', parts: Parts, { dress, hat }: Clothes): Person {
  if (persona === 'unknown') return greyed(compose(parts, MANNERS.unknown, AGAINST_THE_LIGHT));
  return compose(parts, MANNERS[persona], coloursOf({ sex: parts.sex, age: parts.age, dress: dress ?? 'shirt', hat }));
}
