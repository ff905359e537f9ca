/** The time of the newest id, and how many ids had that time before it. */
let time = 0;
let count = 0;

const hex = (value: number, digits: number): string => value.toString(16).padStart(digits, '0');

/**
 * A new name for an event: a UUID of version 7 (RFC 9562, section 5.7), so that names sort in the order in which this page gave them. Within a
 * millisecond, and while the clock of the device goes back, the 12 bits behind the time count on (its section 6.2, method 1).
 */
export function newEventId(now: number = Date.now()): string {
  count = now > time ? 0 : count + 1;
  time = Math.max(now, time);
  if (count > 0xfff) {
    time += 1;
    count = 0;
  }
  const stamp = hex(time, 12);
  const random = [...crypto.getRandomValues(new Uint8Array(8))]
    .map((byte, place) => hex(place === 0 ? (byte & 0x3f) | 0x80 : byte, 2))
    .join('');
  return `${stamp.slice(0, 8)}-${stamp.slice(8)}-7${hex(count, 3)}-${random.slice(0, 4)}-${random.slice(4)}`;
}
