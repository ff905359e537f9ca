import type { PersonaId } from '../persona/persona.ts';
import type { Summary } from '../record/summary.ts';
import { type AnswersToType, answersToType } from './drills.ts';
import { lessonState } from './lessons.ts';
import { isMastered, personaRecord, type RolePlayRecord, rolePlayRecord } from './role-plays.ts';

/** What there is to practise with one type of customer. */
export interface PersonaOutline {
  readonly persona: PersonaId;
  /** The lesson on the type, where there is one. */
  readonly lesson?: { readonly course: string; readonly id: string };
  /** Ids of the role-plays with somebody of this type alone, in the order in which one would play them. */
  readonly rolePlays: readonly string[];
  /** Whether there are objections of this type to drill. */
  readonly drill: boolean;
}

/** What to practise next with one type. */
export type Practice =
  | { readonly kind: 'lesson' }
  /** `again`: every role-play was played, and this is the one with most to gain. */
  | { readonly kind: 'role-play'; readonly rolePlay: string; readonly again: boolean }
  | { readonly kind: 'drill' };

/** How it stands between the learner and one type of customer. */
export interface WithPersona {
  /** How many of the role-plays were played to an end at least once. */
  readonly played: number;
  /** Over all their role-plays; undefined while none was played to an end. */
  readonly record: RolePlayRecord | undefined;
  readonly drills: AnswersToType | undefined;
  /** Undefined where there is nothing to practise with this type. */
  readonly next: Practice | undefined;
}

/**
 * The learner's record with one type, and what to practise next: the lesson while it is unread, then a role-play never played to its
 * end, then the one with the lowest best score while that is below 85, then a drill; where there is none, the weakest role-play again.
 */
export function withPersona(summary: Summary, outline: PersonaOutline): WithPersona {
  const { persona, rolePlays } = outline;
  const records = rolePlays.map((id) => ({ id, record: rolePlayRecord(summary, id) }));
  const theirs = rolePlays.map((id) => ({ id, personas: [persona] }));
  return {
    played: records.filter(({ record }) => record).length,
    record: personaRecord(summary, theirs, persona),
    drills: answersToType(summary, persona),
    next: nextOf(summary, outline, records),
  };
}

interface Played {
  readonly id: string;
  readonly record: RolePlayRecord | undefined;
}

function nextOf(summary: Summary, outline: PersonaOutline, records: readonly Played[]): Practice | undefined {
  const { lesson, drill } = outline;
  if (lesson && lessonState(summary, lesson.course, lesson.id) !== 'read') return { kind: 'lesson' };
  const fresh = records.find(({ record }) => !record);
  if (fresh) return { kind: 'role-play', rolePlay: fresh.id, again: false };
  // What only a patient customer was asked is still to be done.
  const best = ({ record }: Played): number => (record && record.level !== 'patient' ? record.best : 0);
  const weakest = records.reduce<Played | undefined>((low, one) => (low && best(low) <= best(one) ? low : one), undefined);
  if (weakest?.record && (!isMastered(weakest.record) || !drill)) return { kind: 'role-play', rolePlay: weakest.id, again: true };
  if (drill) return { kind: 'drill' };
  return lesson && { kind: 'lesson' };
}
