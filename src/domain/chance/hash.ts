/**
 * A 53-bit fingerprint of a text as 11 base-36 digits (cyrb53 by bryc, public domain).
 * It tells versions of content apart; it is no protection against forgery.
 */
export function fingerprint(text: string, seed = 0): string {
  let high = 0xdeadbeef ^ seed;
  let low = 0x41c6ce57 ^ seed;
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    high = Math.imul(high ^ unit, 2654435761);
    low = Math.imul(low ^ unit, 1597334677);
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  return (4294967296 * (2097151 & low) + (high >>> 0)).toString(36).padStart(11, '0');
}

/** A 32-bit seed drawn from a text, for `seeded`. */
export function seedOf(text: string): number {
  return Number.parseInt(fingerprint(text), 36) % 4294967296;
}
