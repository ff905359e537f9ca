import { moodOf } from '../../../domain/persona/react.ts';
import { plain } from '../../../domain/prose.ts';
import type { CastMember } from '../../../domain/role-play/role-play.ts';
import type { Talk } from '../../../domain/role-play/talk/replay.ts';
import type { HeardLine } from '../../voice/heard-props.ts';
import type { Entry } from './transcript.ts';

/**
 * What was said since the learner spoke last, for a voice. Whoever's type is not known yet speaks as a stranger does.
 * @param known whether the one faced is known
 */
export function heardNow(talk: Talk, entries: readonly Entry[], cast: readonly CastMember[], known: boolean): readonly HeardLine[] {
  return entries.slice(entries.findLastIndex(({ kind }) => kind === 'you') + 1).flatMap((entry): HeardLine[] => {
    if (entry.kind !== 'them') return [];
    const { speaker } = entry;
    const persona = talk.truth[speaker] ?? talk.truth[0];
    const { mood } = moodOf(talk.situation.meters[speaker] ?? persona.start, persona);
    const isKnown = cast[speaker]?.personas.length === 1 || (known && speaker === talk.situation.facing);
    return [{ text: plain(entry.text), speaker, persona: isKnown ? persona.id : 'unknown', mood }];
  });
}
