/** What a conversation moves in a customer. Whole numbers, 0 to 10. */
export const METERS = ['rapport', 'interest', 'patience'] as const;
export type Meter = (typeof METERS)[number];
export type Meters = Readonly<Record<Meter, number>>;

export const METER_MIN = 0;
export const METER_MAX = 10;

/** Changes of meters, whole numbers; a move's total per meter is clamped by the scale, not here. */
export type MeterChange = Meters;

export const NO_CHANGE: MeterChange = { rapport: 0, interest: 0, patience: 0 };

const clamp = (value: number): number => Math.min(METER_MAX, Math.max(METER_MIN, value));

/** The meters after a change, each kept within 0 to 10. */
export function changed(meters: Meters, change: MeterChange): Meters {
  return {
    rapport: clamp(meters.rapport + change.rapport),
    interest: clamp(meters.interest + change.interest),
    patience: clamp(meters.patience + change.patience),
  };
}

/**
 * Several techniques on one choice combine, per meter, as the largest gain plus the largest loss:
 * a sum would reward stacking techniques, a mean would hide mistakes.
 */
export function combined(changes: readonly MeterChange[]): MeterChange {
  const gainPlusLoss = (meter: Meter): number =>
    Math.max(0, ...changes.map((change) => change[meter])) + Math.min(0, ...changes.map((change) => change[meter]));
  return { rapport: gainPlusLoss('rapport'), interest: gainPlusLoss('interest'), patience: gainPlusLoss('patience') };
}
