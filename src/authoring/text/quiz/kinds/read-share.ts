/** A share of the credit as an author writes it, `50%`, as 0…1; undefined where it is none, nothing, or more than all. */
export function readShare(text: string): number | undefined {
  const [, digits] = /^\+?(\d{1,3}(?:\.\d+)?)\s*[%％]$/u.exec(text.trim()) ?? [];
  const share = Number(digits) / 100;
  return digits !== undefined && share > 0 && share <= 1 ? share : undefined;
}
