/** Cohen's kappa of two people who labelled the same things: 1 where they agree on all, 0 where they agree as chance would have it. */
export function kappa(pairs: readonly (readonly [string, string])[]): number {
  if (pairs.length === 0) return 0;
  const agreed = pairs.filter(([one, other]) => one === other).length / pairs.length;
  const labels = new Set(pairs.flat());
  const share = (of: 0 | 1, label: string): number => pairs.filter((pair) => pair[of] === label).length / pairs.length;
  const chance = [...labels].reduce((sum, label) => sum + share(0, label) * share(1, label), 0);
  return chance === 1 ? 1 : (agreed - chance) / (1 - chance);
}
