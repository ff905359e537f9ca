import { seeded } from '../chance/random.ts';
import type { Locale } from '../locale.ts';
import { examplesFrom, type Material, type Sample, samplesOf } from './material.ts';
import { type Model, quantised } from './model.ts';
import { train } from './train.ts';

/** Any number does; it stays the same, so that the same content gives the same bytes. */
const SEED = 20_261_130;
/** So many weights are kept, the heaviest: what the limit of 220 KB leaves room for. */
const KEPT = 145_000;

/** The recogniser of a language, from what its authors wrote. */
export function buildModel(material: Material): Model {
  return modelFrom(samplesOf(material), material.techniques, material.locale);
}

/** A recogniser from some of the samples. */
export function modelFrom(samples: readonly Sample[], techniques: Material['techniques'], locale: Locale): Model {
  const ids = techniques.map(({ id }) => id).sort();
  return quantised(train(examplesFrom(samples, locale), ids, seeded(SEED)), locale, KEPT);
}
