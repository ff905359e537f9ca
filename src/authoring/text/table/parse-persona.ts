import { z } from 'zod';
import { LOCALES } from '../../../domain/locale.ts';
import { METERS, type Meter } from '../../../domain/persona/meters.ts';
import {
  isPersonaId,
  type MeterCondition,
  MOODS,
  type MoodRule,
  type Persona,
  type Principle,
  type Reaction,
  TONES,
} from '../../../domain/persona/persona.ts';
import { toneOf } from '../../../domain/persona/react.ts';
import { error, type Parsed, type Place, type Problem } from '../problem.ts';
import { parseYaml } from '../yaml/parse-yaml.ts';
import { lists, text, texts } from '../yaml/schemas.ts';

const meter = z.int().min(0).max(10);
const delta = z.int().min(-4).max(4);
const face = { name: texts, tells: lists };
const mood = z.strictObject({ when: text, ...face });

/** What is said to a move that is none of the lines, by how it is taken. */
const replies = z.strictObject({ welcome: lists.optional(), flat: lists.optional(), unwelcome: lists.optional() });

const schema = z.strictObject({
  name: texts,
  summary: texts,
  lesson: text,
  start: z.strictObject({ rapport: meter, interest: meter, patience: z.int().min(1).max(10) }),
  recommended: z.array(text).min(1),
  // Always asked in this order, whatever the order in the file; neutral holds where no other does.
  moods: z.strictObject({ closing: mood, warm: mood, open: mood, cool: mood, neutral: z.strictObject(face) }),
  principles: z
    .array(z.strictObject({ id: text, text: texts, replies, reactions: z.record(z.string(), z.tuple([delta, delta, delta])) }))
    .min(1),
  // Said to the second such move in a row, whatever it is.
  again: lists,
  voice: lists,
  'walk-out': texts,
  // What one sees first, where the day is not as others.
  days: z.strictObject({ easy: lists, hurried: lists, wary: lists }),
});

/** In how many wordings at least somebody answers what is none of the lines, a language. */
const LEAST_REPLIES = 3;

/** How many tells a persona has at least, over its moods, a language. */
const LEAST_TELLS = 12;

/** A persona with the places of what it names, which other files must have. */
export interface PlacedPersona {
  readonly persona: Persona;
  readonly places: {
    readonly lesson: Place;
    readonly principles: Place;
    /** As long as `persona.recommended`. */
    readonly recommended: readonly Place[];
    /** By technique. */
    readonly reactions: ReadonlyMap<string, Place>;
  };
}

/** Reads a persona. Whether its techniques are there, and all of them, is for the check across files. */
export function parsePersona(path: string, source: string, id: string): Parsed<PlacedPersona> {
  const { value: data, problems: found, placeOf } = parseYaml({ path, text: source, line: 1 }, schema);
  const problems: Problem[] = [...found];
  if (!isPersonaId(id)) problems.push(error({ path, line: 1, column: 1 }, 'persona/no-type', { id }));
  if (!data || !isPersonaId(id)) return { problems };
  const { principles, reactions, places } = readPrinciples(data, placeOf, problems);
  const moods = Object.entries(data.moods).flatMap(([key, rule]): MoodRule[] => {
    const mood = MOODS.find((known) => known === key);
    const condition = 'when' in rule ? rule.when : '';
    const when = conditions(condition);
    if (mood && when) return [{ mood, when, name: rule.name, tells: rule.tells }];
    problems.push(error(placeOf(['moods', key, 'when']), 'persona/condition', { condition, mood: key }));
    return [];
  });
  for (const locale of LOCALES) {
    const count = moods.reduce((sum, rule) => sum + rule.tells[locale].length, 0);
    if (count < LEAST_TELLS) problems.push(error(placeOf(['moods'], 'key'), 'persona/few-tells', { count, locale, least: LEAST_TELLS }));
  }
  for (const locale of LOCALES) {
    const count = data.again[locale].length;
    if (count < LEAST_REPLIES)
      problems.push(error(placeOf(['again'], 'key'), 'persona/few-again', { count, locale, least: LEAST_REPLIES }));
  }
  if (problems.some((problem) => problem.severity === 'error')) return { problems };
  const { name, summary, lesson, start, recommended, voice, days, again } = data;
  return {
    value: {
      persona: {
        id,
        name,
        summary,
        lesson,
        start,
        recommended,
        voice,
        walkOut: data['walk-out'],
        again,
        days,
        moods,
        principles,
        reactions,
      },
      places: {
        lesson: placeOf(['lesson']),
        principles: placeOf(['principles'], 'key'),
        recommended: recommended.map((_, index) => placeOf(['recommended', index])),
        reactions: places,
      },
    },
    problems,
  };
}

type PlaceOf = ReturnType<typeof parseYaml>['placeOf'];

/** The principles and, by technique, the reactions that they explain; a technique under two of them is a problem. */
function readPrinciples({ principles: entries }: z.infer<typeof schema>, placeOf: PlaceOf, problems: Problem[]) {
  const reactions = new Map<string, Reaction>();
  const places = new Map<string, Place>();
  const principles = entries.map(({ id, text: words, replies: said, reactions: own }, index): Principle => {
    const principle: Principle = { id, text: words, replies: said };
    problems.push(...unanswered(principle, own, placeOf(['principles', index, 'replies'], 'key')));
    for (const [technique, [rapport, interest, patience]] of Object.entries(own)) {
      const place = placeOf(['principles', index, 'reactions', technique], 'key');
      if (reactions.has(technique)) problems.push(error(place, 'persona/two-principles', { technique }));
      else {
        reactions.set(technique, { change: { rapport, interest, patience }, principle });
        places.set(technique, place);
      }
    }
    return principle;
  });
  return { principles, reactions, places };
}

/** Tones in which a principle's techniques are taken, and for which it has too few replies, or none. */
function unanswered({ id, replies: said }: Principle, own: Readonly<Record<string, readonly [number, number, number]>>, place: Place) {
  return TONES.flatMap((tone): Problem[] => {
    const technique = Object.entries(own).find(
      ([, [rapport, interest, patience]]) => toneOf({ rapport, interest, patience }) === tone,
    )?.[0];
    if (technique === undefined) return [];
    const [locale] = LOCALES.filter((one) => (said[tone]?.[one].length ?? 0) < LEAST_REPLIES);
    if (locale === undefined) return [];
    const count = said[tone]?.[locale].length ?? 0;
    return [error(place, 'persona/few-replies', { principle: id, tone, technique, count, locale, least: LEAST_REPLIES })];
  });
}

/** `patience <= 2 and rapport < 4`; none for an empty text; undefined where it can't be read. */
function conditions(words: string): readonly MeterCondition[] | undefined {
  if (words.trim() === '') return [];
  const parts = words.split(/\s+and\s+/u).map((part): MeterCondition | undefined => {
    const [, name, sign, number] = /^\s*([a-z]+)\s*(>=|<=|>|<|=)\s*(\d+)\s*$/u.exec(part) ?? [];
    const meter = METERS.find((known): known is Meter => known === name);
    const comparison = (['>=', '<=', '>', '<', '='] as const).find((known) => known === sign);
    return meter && comparison ? { meter, comparison, value: Number(number) } : undefined;
  });
  return parts.every((part) => part !== undefined) ? parts : undefined;
}
