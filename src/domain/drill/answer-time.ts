/** How long one may think about an objection: as long as one likes, or against a clock. */
const CLOCKS = ['off', 'calm', 'quick'] as const;
export type Clock = (typeof CLOCKS)[number];

/** What was chosen or stored; what is none of them hurries nobody. */
export function clockOf(text: string): Clock {
  return CLOCKS.find((clock) => clock === text) ?? 'off';
}

/** In which a calm answer is found. */
const CALM = 20;
/** After which a customer at a counter takes no answer for an answer. */
const QUICK = 8;

/**
 * Whole seconds for an answer; undefined without a clock.
 * @param needsTime whether the device asks for less haste: then nobody has fewer than 16
 */
export function secondsOf(clock: Clock, needsTime: boolean): number | undefined {
  if (clock === 'off') return undefined;
  if (clock === 'calm') return CALM;
  return needsTime ? 2 * QUICK : QUICK;
}

/** Whether the time that is left is told aloud: at first, at half where that is long yet, and shortly before the end. */
export function isTold(seconds: number, left: number): boolean {
  return left === seconds || left === 3 || (left >= 5 && left === Math.floor(seconds / 2));
}
