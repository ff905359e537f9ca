/**
 * A name for a new attempt, run or drill: 128 random bits in hexadecimal. Not `crypto.randomUUID`, which is missing where a page comes over
 * plain HTTP, as from a trainer's laptop in the same network.
 */
export function newActivityId(): string {
  return [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** A seed for drawing: 32 random bits. */
export function newSeed(): number {
  return crypto.getRandomValues(new Uint32Array(1))[0] ?? 0;
}
