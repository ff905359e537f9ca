import type { Locale } from '../../domain/locale.ts';
import type { PersonaId } from '../../domain/persona/persona.ts';
import type { RolePlay } from '../../domain/role-play/role-play.ts';
import type { OwnWordsWords } from '../../i18n/words/own-words.ts';
import type { PlacementWords } from '../../i18n/words/placement.ts';
import type { RolePlayWords } from '../../i18n/words/role-play.ts';
import type { Person } from '../portrait/person.ts';
import type { PeopleData } from './people-data.ts';

/** How a member of the cast is drawn: as one of the types that they may be, or before that is known. */
export interface Drawing {
  readonly known: Readonly<Partial<Record<PersonaId, Person>>>;
  readonly unknown: Person;
}

interface Link {
  readonly href: string;
  readonly title: string;
}

/** For a talk with several types, after which the debrief says where to start. */
export interface PlacementLinks {
  /** A role-play with each type alone. */
  readonly rolePlays: Readonly<Partial<Record<PersonaId, Link>>>;
  readonly words: PlacementWords;
}

/** Where one can go from a debrief. */
export interface RolePlayLinks {
  readonly rolePlays: string;
  /** Under which the pages of campaigns stand, each by its id. */
  readonly campaigns: string;
  /** Address and title of the lesson on each type, where there is one. */
  readonly lessons: Readonly<Partial<Record<PersonaId, Link>>>;
  /** The scenario map. */
  readonly map: string;
  /** What recognises replies in one's own words. */
  readonly model: string;
  readonly placement?: PlacementLinks;
}

/** The properties of `RolePlay.svelte`: plain data, in one language. */
export interface RolePlayProps {
  readonly rolePlay: RolePlay;
  readonly people: PeopleData;
  readonly words: RolePlayWords;
  readonly ownWords: OwnWordsWords;
  readonly locale: Locale;
  readonly links: RolePlayLinks;
  /** One for each member of the cast. */
  readonly drawings: readonly Drawing[];
  /** How many lines the talk takes at most. */
  readonly lines: number;
}
