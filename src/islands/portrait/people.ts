import type { LookChange } from '../../domain/persona/look.ts';
import type { PersonaId } from '../../domain/persona/persona.ts';
import { argumentative } from './people/argumentative.ts';
import { indecisive } from './people/indecisive.ts';
import { knowItAll } from './people/know-it-all.ts';
import { negative } from './people/negative.ts';
import { outgoing } from './people/outgoing.ts';
import { positive } from './people/positive.ts';
import { silent } from './people/silent.ts';
import { stubborn } from './people/stubborn.ts';
import { unknown } from './people/unknown.ts';
import type { Pair, Person } from './person.ts';

const PEOPLE: Readonly<Record<PersonaId | 'unknown', Pair>> = {
  outgoing,
  indecisive,
  stubborn,
  'know-it-all': knowItAll,
  argumentative,
  positive,
  silent,
  negative,
  unknown,
};

/** Who is drawn for a type; without `look`, the one who usually stands for it. */
export function personOf(persona: PersonaId | 'unknown', look?: LookChange): Person {
  const pair = PEOPLE[persona];
  return pair[look?.sex ?? pair.usual];
}
