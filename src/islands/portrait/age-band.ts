/** How old somebody looks: what lines, outline and hair go by. */
export type AgeBand = 'young' | 'middle' | 'older';

/** @param age in years */
export function ageBand(age: number): AgeBand {
  if (age < 38) return 'young';
  return age < 55 ? 'middle' : 'older';
}
