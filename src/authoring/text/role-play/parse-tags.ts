import { METERS, type MeterChange, NO_CHANGE } from '../../../domain/persona/meters.ts';
import { isPersonaId, PERSONA_IDS, type PersonaId } from '../../../domain/persona/persona.ts';
import type { TechniqueId } from '../../../domain/persona/technique.ts';
import type { Memory } from '../../../domain/record/history.ts';
import { placeAt } from '../markdown/parse-markdown.ts';
import { nearest } from '../nearest.ts';
import { error, type Problem } from '../problem.ts';
import type { Author } from './author.ts';
import { parseRemark } from './parse-memory.ts';

/** What stands in the braces that end a choice. */
export interface Tags {
  readonly techniques: readonly TechniqueId[];
  readonly effects: MeterChange;
  readonly id?: string;
  readonly names?: PersonaId;
  readonly needs: readonly Memory[];
  readonly promise?: string;
  readonly learn?: string;
  /** Kept by it: something that was promised before. */
  readonly keep?: string;
  /** Some tag could not be read, and was reported. */
  readonly hasUnread: boolean;
}

/** `technique, technique, rapport +1, #id` or `is silent`; for a campaign also `promise: lorry`, `knows: margin` and their like. Every tag that can't be read is a problem; the others stand. */
export function parseTags(text: string, offset: number, author: Author): Tags {
  const techniques: TechniqueId[] = [];
  let effects = NO_CHANGE;
  let id: string | undefined;
  let names: PersonaId | undefined;
  const needs: Memory[] = [];
  const leaves: { promise?: string; learn?: string; keep?: string } = {};
  let hasUnread = false;
  const report = (problem: Problem): void => {
    hasUnread = true;
    author.report(problem);
  };
  let at = offset;
  for (const part of text.split(/[,，、]/u)) {
    const word = part.trim();
    const place = placeAt(author.source, at + part.length - part.trimStart().length);
    at += part.length + 1;
    const effect = /^([a-z]+)\s*([+\-−]\s?\d+)$/u.exec(word);
    const remark = parseRemark(word, place);
    const named = /^is\s+(\S+)$/u.exec(word)?.[1];
    if (effect) {
      const meter = METERS.find((known) => known === effect[1]);
      if (meter) effects = { ...effects, [meter]: Number(effect[2]?.replace('−', '-').replace(' ', '')) };
      else {
        const name = effect[1] ?? '';
        report(error(place, 'tags/no-meter', { name, guess: nearest(name, METERS), known: METERS }));
      }
    } else if (named !== undefined) {
      if (isPersonaId(named)) names = named;
      else report(error(place, 'tags/no-type', { name: named, guess: nearest(named, PERSONA_IDS), known: PERSONA_IDS }));
    } else if (word.startsWith('#')) {
      if (/^#[a-z][a-z0-9-]*$/u.test(word)) id = word.slice(1);
      else report(error(place, 'tags/no-id', { found: word }));
    } else if (remark) {
      if (remark.kind === 'unread') report(remark.problem);
      else if (remark.kind === 'needs') needs.push(remark.memory);
      else leaves[remark.kind] = remark.id;
    } else if (author.vocabulary.has(word)) {
      if (techniques.includes(word)) report(error(place, 'tags/twice', { technique: word }));
      else techniques.push(word);
    } else {
      const guess = author.vocabulary.meantBy(word);
      report(word === '' ? error(place, 'tags/empty', { guess }) : error(place, 'tags/unknown-technique', { technique: word, guess }));
    }
  }
  return { techniques, effects, needs, hasUnread, ...leaves, ...(id ? { id } : {}), ...(names ? { names } : {}) };
}
