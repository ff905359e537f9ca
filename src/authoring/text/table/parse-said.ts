import { z } from 'zod';
import type { SaidByTechnique } from '../../../domain/own-words/material.ts';
import { error, type Parsed, type Problem } from '../problem.ts';
import { parseYaml } from '../yaml/parse-yaml.ts';
import { idKey, text } from '../yaml/schemas.ts';
import type { Vocabulary } from './vocabulary.ts';

const schema = z.record(idKey, z.array(text).min(1));

/** Reads `said.<language>.yaml`: by technique what people type when they use it. A sentence stands once, under one technique. */
export function parseSaid(path: string, source: string, vocabulary: Vocabulary): Parsed<SaidByTechnique> {
  const { value, problems: found, placeOf } = parseYaml({ path, text: source, line: 1 }, schema);
  if (!value) return { problems: found };
  const problems: Problem[] = [...found];
  const seen = new Map<string, number>();
  for (const [technique, sentences] of Object.entries(value)) {
    if (!vocabulary.has(technique))
      problems.push(error(placeOf([technique], 'key'), 'said/unknown-technique', { technique, guess: vocabulary.meantBy(technique) }));
    for (const [index, sentence] of sentences.entries()) {
      const place = placeOf([technique, index]);
      const earlier = seen.get(sentence.trim());
      if (earlier !== undefined) problems.push(error(place, 'said/twice', { sentence: sentence.trim(), line: earlier }));
      else seen.set(sentence.trim(), place.line);
    }
  }
  return problems.length > 0 ? { problems } : { value: new Map(Object.entries(value)), problems };
}
