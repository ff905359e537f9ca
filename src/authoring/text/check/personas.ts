import { contentPath, personaPath, TECHNIQUES } from '../content-paths.ts';
import { nearest } from '../nearest.ts';
import { error, type Problem } from '../problem.ts';
import type { PlacedPersona } from '../table/parse-persona.ts';
import type { PlacedTechniques } from '../table/parse-techniques.ts';
import { type FromFile, topOf, type WholeContent } from './whole-content.ts';

/** From so many customer types on, what they all say of a technique outweighs what the table of techniques says. */
const MAJORITY_FROM = 3;

/** Techniques to which customer types react although the table of techniques has no entry of theirs. */
export interface LostTechniques {
  readonly ids: readonly string[];
  /** The entry that nobody reacts to and that is most likely the misspelt one. */
  readonly instead: string | undefined;
}

/** A table that lost entries is told once, where it stands: not in every file that names what was lost. */
export function lostTechniques({ techniques }: PlacedTechniques, personas: readonly FromFile<PlacedPersona>[]): LostTechniques {
  if (personas.length < MAJORITY_FROM) return { ids: [], instead: undefined };
  const counts = new Map<string, number>();
  for (const { value } of personas)
    for (const technique of value.persona.reactions.keys()) counts.set(technique, (counts.get(technique) ?? 0) + 1);
  const ids = [...counts].flatMap(([technique, count]) => (count > personas.length / 2 && !techniques.has(technique) ? [technique] : []));
  const unused = [...techniques.keys()].filter((technique) => !counts.has(technique));
  const [first] = ids;
  return {
    ids,
    instead: ids.length === 1 && first ? (nearest(first, unused) ?? (unused.length === 1 ? unused[0] : undefined)) : undefined,
  };
}

/** Customer types have a file and a lesson, and react to every technique. */
export function personaProblems(content: WholeContent): readonly Problem[] {
  return [...withoutFile(content), ...withoutLesson(content), ...techniqueProblems(content)];
}

function withoutFile({ rolePlays, there }: WholeContent): readonly Problem[] {
  return rolePlays.flatMap(({ path, value: { rolePlay } }) =>
    rolePlay.cast
      .flatMap((member) => member.personas)
      .filter((persona) => !there.personas.has(persona))
      .map((persona) => error(topOf(path), 'persona/no-file', { persona, path: personaPath(persona) })),
  );
}

function withoutLesson({ personas, there }: WholeContent): readonly Problem[] {
  const lessons = new Set(
    [...there.paths].flatMap((path) => {
      const what = contentPath(path);
      return what.kind === 'lesson' ? [what.id] : [];
    }),
  );
  return personas.flatMap(({ value: { persona, places } }) =>
    lessons.has(persona.lesson)
      ? []
      : [error(places.lesson, 'persona/lesson', { lesson: persona.lesson, guess: nearest(persona.lesson, [...lessons]) })],
  );
}

function techniqueProblems({ techniques: table, personas }: WholeContent): readonly Problem[] {
  if (!table) return [];
  const lost = lostTechniques(table, personas);
  const known = [...table.techniques.keys()].filter((technique) => technique !== lost.instead);
  const all = new Set([...known, ...lost.ids]);
  const isMajority = personas.length >= MAJORITY_FROM;
  // A new technique is missing with every customer type.
  const unheard = isMajority ? known.filter((technique) => personas.every(({ value }) => !isMeant(value, technique, all))) : [];
  return [
    ...(lost.ids.length > 0 ? [error((lost.instead && table.places.get(lost.instead)) || topOf(TECHNIQUES), 'techniques/lost', lost)] : []),
    ...unheard.map((technique) => error(table.places.get(technique) ?? topOf(TECHNIQUES), 'techniques/no-reactions', { technique })),
    ...personas.flatMap(({ value }) => reactionProblems(value, all, unheard)),
  ];
}

/** Whether a customer type reacts to a technique, be it misspelt. */
function isMeant({ persona }: PlacedPersona, technique: string, all: ReadonlySet<string>): boolean {
  return (
    persona.reactions.has(technique) ||
    [...persona.reactions.keys()].some((word) => !all.has(word) && nearest(word, [...all]) === technique)
  );
}

function reactionProblems({ persona, places }: PlacedPersona, all: ReadonlySet<string>, unheard: readonly string[]): readonly Problem[] {
  const known = [...all];
  const meant = new Set<string | undefined>();
  const unknown = [...places.reactions].flatMap(([technique, place]) => {
    if (all.has(technique)) return [];
    const guess = nearest(technique, known);
    meant.add(guess);
    return [error(place, 'persona/unknown-technique', { technique, guess })];
  });
  // A misspelt technique is missing too: told once.
  const missing = known.filter((technique) => !persona.reactions.has(technique) && !meant.has(technique) && !unheard.includes(technique));
  return [
    ...unknown,
    ...(missing.length > 0 ? [error(places.principles, 'persona/no-reaction', { techniques: missing })] : []),
    ...persona.recommended.flatMap((technique, index) => {
      const place = places.recommended[index];
      return all.has(technique) || !place ? [] : [error(place, 'persona/recommended', { technique, guess: nearest(technique, known) })];
    }),
  ];
}
