/** Entries of `theirs` whose ids are not among `mine`, each once. An entry is never changed once written, so an id that both hold is the same entry. */
export function missing<T extends { readonly id: string }>(mine: ReadonlySet<string>, theirs: readonly T[]): readonly T[] {
  const known = new Set(mine);
  return theirs.filter(({ id }) => {
    if (known.has(id)) return false;
    known.add(id);
    return true;
  });
}
