import { METERS, type MeterChange, NO_CHANGE } from '../../../domain/persona/meters.ts';
import { isPersonaId, PERSONA_IDS, type PersonaId } from '../../../domain/persona/persona.ts';
import type { TechniqueId } from '../../../domain/persona/technique.ts';
import { error, placeAt } from '../markdown/parse-markdown.ts';
import { nearest } from '../nearest.ts';
import type { Place } from '../problem.ts';
import type { Author } from './author.ts';

/** What stands in the braces that end a choice. */
export interface Tags {
  readonly techniques: readonly TechniqueId[];
  readonly effects: MeterChange;
  readonly id?: string;
  readonly names?: PersonaId;
  /** Some tag could not be read, and was reported. */
  readonly hasUnread: boolean;
}

/** `technique, technique, rapport +1, #id` or `is silent`. Every tag that can't be read is a problem; the others stand. */
export function parseTags(text: string, offset: number, author: Author): Tags {
  const techniques: TechniqueId[] = [];
  let effects = NO_CHANGE;
  let id: string | undefined;
  let names: PersonaId | undefined;
  let hasUnread = false;
  const report = (place: Place, message: string, remedy: string): void => {
    hasUnread = true;
    author.report(error(place, message, remedy));
  };
  let at = offset;
  for (const part of text.split(/[,，、]/u)) {
    const word = part.trim();
    const place = placeAt(author.source, at + part.length - part.trimStart().length);
    at += part.length + 1;
    const effect = /^([a-z]+)\s*([+\-−]\s?\d+)$/u.exec(word);
    const named = /^is\s+(\S+)$/u.exec(word)?.[1];
    if (effect) {
      const meter = METERS.find((known) => known === effect[1]);
      if (meter) effects = { ...effects, [meter]: Number(effect[2]?.replace('−', '-').replace(' ', '')) };
      else {
        const guess = nearest(effect[1] ?? '', METERS);
        report(place, `"${effect[1]}" is no meter`, guess ? `write "${guess}"` : `write one of ${METERS.join(', ')}`);
      }
    } else if (named !== undefined) {
      if (isPersonaId(named)) names = named;
      else {
        const guess = nearest(named, PERSONA_IDS);
        report(place, `"${named}" is no customer type`, guess ? `write "${guess}"` : `write one of ${PERSONA_IDS.join(', ')}`);
      }
    } else if (word.startsWith('#')) {
      if (/^#[a-z][a-z0-9-]*$/u.test(word)) id = word.slice(1);
      else report(place, `"${word}" is no id`, 'write # and small letters, digits and hyphens');
    } else if (author.techniques.includes(word)) {
      if (techniques.includes(word)) report(place, `the technique "${word}" stands twice`, 'write it once');
      else techniques.push(word);
    } else {
      const guess = author.named?.get(word.toLowerCase()) ?? nearest(word, author.techniques);
      report(
        place,
        word === '' ? 'an empty tag' : `unknown technique "${word}"`,
        guess ? `write "${guess}"` : 'write a technique of content/techniques.yaml',
      );
    }
  }
  return { techniques, effects, hasUnread, ...(id ? { id } : {}), ...(names ? { names } : {}) };
}
