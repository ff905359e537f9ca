export type Loudness = 'none' | 'low' | 'good' | 'high';

/** Decibels below full scale at which the scale of loudness begins: a quiet room. */
const QUIET = 60;

/** How loud a stretch of sound is, 0 to 1, even steps for even steps in decibels. @param samples each −1 to 1 */
export function levelOf(samples: ArrayLike<number>): number {
  let sum = 0;
  for (let index = 0; index < samples.length; index += 1) sum += (samples[index] ?? 0) ** 2;
  const mean = Math.sqrt(sum / Math.max(1, samples.length));
  return mean === 0 ? 0 : Math.min(1, Math.max(0, 1 + (20 * Math.log10(mean)) / QUIET));
}

/** A level of 0 to 1 in a word: speech at arm's length is good. */
export function loudnessOf(level: number): Loudness {
  if (level < 0.2) return 'none';
  if (level < 0.42) return 'low';
  return level < 0.93 ? 'good' : 'high';
}
