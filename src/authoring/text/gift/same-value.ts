/** Whether two plain values say the same, whatever the order of their keys. */
export function isSameValue(one: unknown, other: unknown): boolean {
  if (typeof one !== 'object' || typeof other !== 'object' || one === null || other === null) return Object.is(one, other);
  const [ones, others] = [new Map(Object.entries(one)), new Map(Object.entries(other))];
  return (
    Array.isArray(one) === Array.isArray(other) &&
    ones.size === others.size &&
    [...ones].every(([key, value]) => others.has(key) && isSameValue(value, others.get(key)))
  );
}
