import type { TechniqueId } from '../../persona/technique.ts';
import { featuresOf } from '../features.ts';
import { type Material, samplesOf } from '../material.ts';
import type { Model } from '../model.ts';
import { evidenceFor, type Said, type Sayable, sharesByTechnique, understand } from '../understand.ts';
import type { Known } from './fit.ts';
import { type LeftOut, linesLeftOut, type TechniqueTally } from './left-out.ts';
import type { Judged } from './tally.ts';

/** What was found out on lines that the model had not learnt from. */
export interface LeftOutMeasure {
  /** Each line among those of its beat; and what is left of its beat without it, where it fits none. */
  readonly judged: readonly Judged[];
  readonly techniques: readonly TechniqueTally[];
}

/** How well lines are recognised whose role-play the model has not seen, told by their techniques alone. */
export function measureLeftOut(material: Material, groups?: number): LeftOutMeasure {
  const counts = new Map(material.techniques.map(({ id }) => [id, { used: 0, first: 0, firstFive: 0 }]));
  const judged: Judged[] = [];
  for (const line of linesLeftOut(material, groups)) {
    const { model, meant, choices } = line;
    const understood = understand(model, line);
    // Lines of one beat with the same techniques can't be told apart by these.
    const alike = choices.filter(({ techniques }) => techniques.join() === meant.techniques.join()).map(({ id }) => id);
    judged.push({ understood, meant: alike });
    const others = withoutIt(line);
    if (others.length > 1) judged.push({ understood: understand(model, { ...line, choices: others }), meant: [] });
    if (understood.kind !== 'understood') continue;
    for (const technique of meant.techniques) {
      const count = counts.get(technique);
      if (!count) continue;
      count.used += 1;
      const place = understood.techniques.findIndex(({ id }) => id === technique);
      if (place === 0) count.first += 1;
      if (place >= 0) count.firstFive += 1;
    }
  }
  const examples = examplesBy(material);
  return {
    judged,
    techniques: [...counts].map(([id, { used, first, firstFive }]) => ({
      id,
      examples: examples.get(id) ?? 0,
      first: used === 0 ? 0 : first / used,
      firstFive: used === 0 ? 0 : firstFive / used,
    })),
  };
}

/** What is known of lines left out, for the fit: each as meant, and each beside the others without it. */
export function knownFromLeftOut(material: Material, weight: number, groups?: number): readonly Known[] {
  return [...linesLeftOut(material, groups)].flatMap((line): readonly Known[] => {
    const others = withoutIt(line);
    return [
      { evidence: evidenceOf(line.model, line), meant: line.choices.indexOf(line.meant), weight },
      ...(others.length > 1 ? [{ evidence: evidenceOf(line.model, { ...line, choices: others }), meant: -1, weight: weight / 2 }] : []),
    ];
  });
}

/** The lines of a beat that share no technique with the one that was meant. */
function withoutIt({ choices, meant }: LeftOut): readonly Sayable[] {
  return choices.filter(({ techniques }) => !techniques.some((id) => meant.techniques.includes(id)));
}

/** What there is to go by for a reply. */
export function evidenceOf(model: Model, { reply, heard, choices }: Said): Known['evidence'] {
  const features = featuresOf(reply, model.locale);
  return evidenceFor(model, { features, shares: sharesByTechnique(model, features), heard: featuresOf(heard, model.locale), choices });
}

/** How many texts each technique is learnt from. */
function examplesBy(material: Material): ReadonlyMap<TechniqueId, number> {
  const counts = new Map<TechniqueId, number>();
  for (const { techniques, from } of samplesOf(material))
    if (from !== 'technique') for (const id of techniques) counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
}
