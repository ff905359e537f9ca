import { combined, type MeterChange, type Meters, NO_CHANGE } from './meters.ts';
import type { MeterCondition, MoodRule, Persona, Tone } from './persona.ts';
import type { TechniqueId } from './technique.ts';

export function holds(condition: MeterCondition, meters: Meters): boolean {
  const value = meters[condition.meter];
  switch (condition.comparison) {
    case '>=':
      return value >= condition.value;
    case '<=':
      return value <= condition.value;
    case '>':
      return value > condition.value;
    case '<':
      return value < condition.value;
    case '=':
      return value === condition.value;
  }
}

/** How a reaction is taken: well, badly, or neither, all meters together. */
export function toneOf({ rapport, interest, patience }: MeterChange): Tone {
  const sum = rapport + interest + patience;
  if (sum === 0) return 'flat';
  return sum > 0 ? 'welcome' : 'unwelcome';
}

/** What the persona makes of the techniques of one move. A technique unknown to the persona changes nothing. */
export function reactionTo(techniques: readonly TechniqueId[], persona: Persona): MeterChange {
  return combined(techniques.map((technique) => persona.reactions.get(technique)?.change ?? NO_CHANGE));
}

/**
 * The persona's mood at these meters: a function of the meters alone, without memory.
 * @throws RangeError where no rule holds, which the content check rules out by asking for a last rule without condition.
 */
export function moodOf(meters: Meters, persona: Persona): MoodRule {
  const rule = persona.moods.find((candidate) => candidate.when.every((condition) => holds(condition, meters)));
  if (!rule) throw new RangeError(`Persona ${persona.id} has no mood for ${JSON.stringify(meters)}.`);
  return rule;
}
