/** The day on which a moment falls where the learner is, as a whole number that grows by one with each day. Milliseconds since 1970-01-01 UTC. */
export type DayOf = (at: number) => number;

/** Who reviews after midnight is still at the day before: a day begins at this hour. */
const DAWN = 4;
const DAY = 86_400_000;

/** Days by the clock on the wall: time zone and daylight saving are the device's. */
export const localDay: DayOf = (at) => {
  const date = new Date(at);
  // By the calendar, so that a day of 23 hours is one day too.
  const days = Date.UTC(date.getFullYear(), date.getMonth(), date.getDate()) / DAY;
  return date.getHours() < DAWN ? days - 1 : days;
};

/** The middle of a day as a moment of UTC: for showing its date, in UTC. */
export const dateOfDay = (day: number): Date => new Date(day * DAY + DAY / 2);
