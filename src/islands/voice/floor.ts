/** How the one who has it falls silent. */
let holder: (() => void) | undefined;

/**
 * One voice at a time, the learner's own among them: whoever takes the floor is heard alone, and a microphone hears nobody but the learner.
 * @param yields makes the taker fall silent; the same each time for the same taker
 */
export function takeFloor(yields: () => void): void {
  if (holder === yields) return;
  const before = holder;
  holder = yields;
  before?.();
}
