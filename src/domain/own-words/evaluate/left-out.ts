import type { TechniqueId } from '../../persona/technique.ts';
import { plain } from '../../prose.ts';
import { modelFrom } from '../build-model.ts';
import { type Material, samplesOf } from '../material.ts';
import type { Model } from '../model.ts';
import type { Sayable } from '../understand.ts';

/** A line of a role-play from which the model has learnt nothing, as if it had been typed. */
export interface LeftOut {
  readonly model: Model;
  readonly reply: string;
  readonly heard: string;
  /** Its own place, by what it is. */
  readonly meant: Sayable;
  /** The lines of its beat, it among them, without their words: the line would else be found by itself. */
  readonly choices: readonly Sayable[];
}

/** So many groups of role-plays, each left out once. */
export const GROUPS = 9;

/**
 * Every line of every role-play with a model that was trained without that role-play, nor those of its group. A role-play stands with all its pools
 * on one side.
 */
export function* linesLeftOut(material: Material, groups = GROUPS): Generator<LeftOut> {
  const ids = material.rolePlays.map(({ rolePlay }) => rolePlay.id).sort();
  const samples = samplesOf(material);
  for (let group = 0; group < Math.min(groups, ids.length); group += 1) {
    const out = new Set(ids.filter((_, index) => index % groups === group));
    const model = modelFrom(
      samples.filter(({ rolePlay }) => rolePlay === undefined || !out.has(rolePlay)),
      material.techniques,
      material.locale,
    );
    for (const { rolePlay } of material.rolePlays)
      if (out.has(rolePlay.id))
        for (const { lines, choices } of rolePlay.beats) {
          const heard = lines[0] ? plain(lines[0].text) : '';
          const sayable = choices.flatMap(({ id, techniques }) => (techniques.length > 0 ? { id, text: '', techniques } : []));
          for (const { id, text } of choices) {
            const meant = sayable.find((one) => one.id === id);
            if (meant && sayable.length > 1) yield { model, reply: plain(text), heard, meant, choices: sayable };
          }
        }
  }
}

/** How well one technique is recognised. */
export interface TechniqueTally {
  readonly id: TechniqueId;
  /** Texts that it is learnt from. */
  readonly examples: number;
  /** Of lines left out that use it, the share in which it was the likeliest of all; was among the five likeliest. */
  readonly first: number;
  readonly firstFive: number;
}
