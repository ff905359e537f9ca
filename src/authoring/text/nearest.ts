/**
 * The candidate that a misspelt word most likely means: the same but for capitals, spaces, hyphens and the order of its words, or within two
 * edits (one for words of two letters, three for words of twelve and more); undefined where none is near.
 */
export function nearest(word: string, candidates: readonly string[]): string | undefined {
  const same = candidates.find((candidate) => sorted(candidate) === sorted(word));
  if (same !== undefined) return same;
  const limit = word.length < 2 ? 0 : word.length < 3 ? 1 : word.length < 12 ? 2 : 3;
  const ranked = candidates
    .map((candidate) => ({
      candidate,
      edits: Math.min(distance(plain(word), plain(candidate)), distance(sorted(word), sorted(candidate))),
    }))
    .sort((a, b) => a.edits - b.edits);
  const first = ranked[0];
  return first && first.edits <= limit ? first.candidate : undefined;
}

const plain = (word: string): string => word.normalize('NFKC').toLowerCase();

const sorted = (word: string): string =>
  plain(word)
    .split(/[\s_-]+/u)
    .sort()
    .join('-');

/** Levenshtein's edit distance. */
function distance(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (let i = 1; i <= from.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= to.length; j += 1) {
      const substituted = (row[j - 1] ?? 0) + (from[i - 1] === to[j - 1] ? 0 : 1);
      next.push(Math.min(substituted, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[to.length] ?? 0;
}
