import { z } from 'zod';
import { METERS, type Meter } from '../../../domain/persona/meters.ts';
import {
  isPersonaId,
  type MeterCondition,
  MOODS,
  type MoodRule,
  type Persona,
  type Principle,
  type Reaction,
} from '../../../domain/persona/persona.ts';
import type { Techniques } from '../../../domain/persona/technique.ts';
import { error } from '../markdown/parse-markdown.ts';
import { nearest } from '../nearest.ts';
import type { Parsed, Place, Problem } from '../problem.ts';
import { parseYaml } from '../yaml/parse-yaml.ts';

const text = z.string().min(1, 'this is empty');
const both = z.strictObject({ zh: text, en: text });
const lists = z.strictObject({ zh: z.array(text).min(1), en: z.array(text).min(1) });
const meter = z.int().min(0).max(10);
const delta = z.int().min(-4).max(4);
const face = { name: both, tells: lists };
const mood = z.strictObject({ when: text, ...face });

const schema = z.strictObject({
  name: both,
  summary: both,
  lesson: text,
  start: z.strictObject({ rapport: meter, interest: meter, patience: z.int().min(1).max(10) }),
  recommended: z.array(text).min(1),
  // Always asked in this order, whatever the order in the file; neutral holds where no other does.
  moods: z.strictObject({ closing: mood, warm: mood, open: mood, cool: mood, neutral: z.strictObject(face) }),
  principles: z.array(z.strictObject({ id: text, text: both, reactions: z.record(z.string(), z.tuple([delta, delta, delta])) })).min(1),
  voice: lists,
  'walk-out': both,
});

/** How many tells a persona has at least, over its moods, a language. */
const LEAST_TELLS = 12;

/** Reads a persona; every technique must stand under exactly one of its principles. */
export function parsePersona(path: string, text: string, id: string, techniques: Techniques): Parsed<Persona> {
  const { value: data, problems: found } = parseYaml({ path, text, line: 1 }, schema);
  const problems: Problem[] = [...found];
  const place = (word: string): Place => placeOfWord(path, text, word);
  if (!isPersonaId(id))
    problems.push(error({ path, line: 1, column: 1 }, `"${id}" is no customer type`, 'name the file after one of the eight types'));
  if (!data || !isPersonaId(id)) return { problems };
  const reactions = new Map<string, Reaction>();
  const principles: Principle[] = [];
  const meant = new Set<string>();
  for (const entry of data.principles) {
    const principle: Principle = { id: entry.id, text: entry.text };
    principles.push(principle);
    for (const [technique, [rapport, interest, patience]] of Object.entries(entry.reactions)) {
      if (!techniques.has(technique)) {
        const guess = nearest(technique, [...techniques.keys()]);
        if (guess) meant.add(guess);
        problems.push(
          error(
            place(`${technique}:`),
            `unknown technique "${technique}"`,
            guess ? `write "${guess}"` : 'write a technique of content/techniques.yaml',
          ),
        );
      } else if (reactions.has(technique)) {
        problems.push(error(place(entry.id), `"${technique}" stands under two principles`, 'keep it under the one that explains it'));
      } else reactions.set(technique, { change: { rapport, interest, patience }, principle });
    }
  }
  // A misspelt technique is missing too: told once.
  const missing = [...techniques.keys()].filter((technique) => !reactions.has(technique) && !meant.has(technique));
  if (missing.length > 0) {
    problems.push(
      error(place('principles:'), `no reaction to ${missing.join(', ')}`, 'put each under a principle, with its three numbers'),
    );
  }
  for (const technique of data.recommended) {
    if (techniques.has(technique)) continue;
    const guess = nearest(technique, [...techniques.keys()]);
    problems.push(
      error(
        place(technique),
        `"recommended" names the unknown technique "${technique}"`,
        guess ? `write "${guess}"` : 'write a technique of content/techniques.yaml',
      ),
    );
  }
  const moods = Object.entries(data.moods).flatMap(([key, rule]): MoodRule[] => {
    const mood = MOODS.find((known) => known === key);
    const condition = 'when' in rule ? rule.when : '';
    const when = conditions(condition);
    if (mood && when) return [{ mood, when, name: rule.name, tells: rule.tells }];
    problems.push(
      error(
        place(`${key}:`),
        `the condition "${condition}" of the mood "${key}" can't be read`,
        'write a meter, a comparison and a number: "patience <= 2", joined by "and"',
      ),
    );
    return [];
  });
  for (const locale of ['zh', 'en'] as const) {
    const tells = moods.reduce((sum, rule) => sum + rule.tells[locale].length, 0);
    if (tells < LEAST_TELLS)
      problems.push(error(place('moods:'), `${tells} tells in ${locale}`, `write at least ${LEAST_TELLS} over the five moods`));
  }
  if (problems.some((problem) => problem.severity === 'error')) return { problems };
  const { name, summary, lesson, start, recommended, voice } = data;
  return {
    value: { id, name, summary, lesson, start, recommended, voice, walkOut: data['walk-out'], moods, principles, reactions },
    problems,
  };
}

/** `patience <= 2 and rapport < 4`; none for an empty text; undefined where it can't be read. */
function conditions(text: string): readonly MeterCondition[] | undefined {
  if (text.trim() === '') return [];
  const parts = text.split(/\s+and\s+/u).map((part): MeterCondition | undefined => {
    const [, name, sign, number] = /^\s*([a-z]+)\s*(>=|<=|>|<|=)\s*(\d+)\s*$/u.exec(part) ?? [];
    const meter = METERS.find((known): known is Meter => known === name);
    const comparison = (['>=', '<=', '>', '<', '='] as const).find((known) => known === sign);
    return meter && comparison ? { meter, comparison, value: Number(number) } : undefined;
  });
  return parts.every((part) => part !== undefined) ? parts : undefined;
}

function placeOfWord(path: string, text: string, word: string): Place {
  const lines = text.split('\n');
  const line = lines.findIndex((candidate) => candidate.includes(word));
  return line < 0 ? { path, line: 1, column: 1 } : { path, line: line + 1, column: (lines[line]?.indexOf(word) ?? 0) + 1 };
}
