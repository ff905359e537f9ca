/** The words that one island says, out of a dictionary: what a page does not show need not travel to it. */
export function pick<Words extends object, Key extends keyof Words>(words: Words, ...keys: readonly Key[]): Pick<Words, Key> {
  const some: Partial<Pick<Words, Key>> = {};
  for (const key of keys) some[key] = words[key];
  // Every key was just set, which Partial cannot express.
  return some as Pick<Words, Key>;
}
