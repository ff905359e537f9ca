/** What was noticed in bytes that are text: they are saved in another way than UTF-8, or a character was lost before they came here. */
export type Noticed =
  | { readonly kind: 'utf-16' }
  | { readonly kind: 'gb18030' }
  /** A � stands there; line and column count from 1. */
  | { readonly kind: 'lost-character'; readonly line: number; readonly column: number };

export interface DecodedText {
  readonly kind: 'text';
  readonly text: string;
  readonly noticed?: Noticed;
}

/** `no-text`: something else. `mixed`: begins as one encoding and goes on as another. `unknown`: cannot be told for certain. */
export type WhyUnreadable =
  | { readonly kind: 'no-text' }
  | { readonly kind: 'mixed'; readonly begins: 'UTF-8' | 'UTF-16' }
  | { readonly kind: 'unknown' };

/** Bytes that are no text that could be told for certain. */
export interface UnreadableText {
  readonly kind: 'unreadable';
  readonly why: WhyUnreadable;
}

/**
 * The text that bytes stand for, without its byte-order mark. UTF-8 strictly; UTF-16 and GB18030 (what a Chinese Windows calls ANSI) are read
 * and noticed; anything else is refused, since a wrong guess would be published, or added to a record.
 */
export function decodeText(bytes: Uint8Array): DecodedText | UnreadableText {
  const marked = byMark(bytes);
  if (marked) return marked;
  // A zero byte is a character of UTF-8, but no text has one: it is half a letter of UTF-16, or no text.
  if (bytes.includes(0)) return wide(bytes) ?? unreadable({ kind: 'no-text' });
  const utf8 = strictly('utf-8', bytes);
  if (utf8 !== undefined) return sound(utf8);
  const chinese = strictly('gb18030', bytes);
  if (chinese !== undefined && isSensible(bytes)) return { kind: 'text', text: chinese, noticed: { kind: 'gb18030' } };
  return unreadable({ kind: 'unknown' });
}

function byMark(bytes: Uint8Array): DecodedText | UnreadableText | undefined {
  const [first, second, third] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) {
    const text = strictly('utf-8', bytes.subarray(3));
    return text === undefined || text.includes('\0') ? unreadable({ kind: 'mixed', begins: 'UTF-8' }) : sound(text);
  }
  const encoding = first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : undefined;
  if (!encoding) return undefined;
  const text = strictly(encoding, bytes.subarray(2));
  return text === undefined || text.includes('\0') ? unreadable({ kind: 'mixed', begins: 'UTF-16' }) : asUtf16(text);
}

/** UTF-16 that does not say so: read the way round in which more of it is plain letters and signs. */
function wide(bytes: Uint8Array): DecodedText | undefined {
  const [best] = (['utf-16le', 'utf-16be'] as const)
    .flatMap((encoding) => strictly(encoding, bytes) ?? [])
    .map((text) => ({ text, plain: text.match(/[\t\n\r -~]/gu)?.length ?? 0 }))
    .sort((one, other) => other.plain - one.plain);
  // Anything but text has control characters, private or unassigned ones.
  return best && !/[^\P{C}\t\n\r\p{Cf}]/u.test(best.text) ? asUtf16(best.text) : undefined;
}

function asUtf16(text: string): DecodedText {
  return { kind: 'text', text, noticed: { kind: 'utf-16' } };
}

function sound(text: string): DecodedText {
  const at = text.indexOf('\uFFFD');
  if (at < 0) return { kind: 'text', text };
  const before = text.slice(0, at).split(/\r\n|\r|\n/u);
  return { kind: 'text', text, noticed: { kind: 'lost-character', line: before.length, column: (before.at(-1)?.length ?? 0) + 1 } };
}

/**
 * Whether bytes that can be read as GB18030 are Chinese indeed. Nearly every character of a Chinese text is one of the first standard's, whose two
 * bytes are both above A0; what other encodings happen to spell is spread over all of GB18030.
 */
function isSensible(bytes: Uint8Array): boolean {
  let pairs = 0;
  let usual = 0;
  for (let index = 0; index < bytes.length; index += 1) {
    const lead = bytes[index] ?? 0;
    if (lead <= 0x80) continue;
    const trail = bytes[index + 1] ?? 0;
    pairs += 1;
    if (trail >= 0xa1 && ((lead >= 0xa1 && lead <= 0xa9) || (lead >= 0xb0 && lead <= 0xf7))) usual += 1;
    // Four bytes begin with a digit as the second.
    index += trail >= 0x30 && trail <= 0x39 ? 3 : 1;
  }
  return usual >= 0.9 * pairs;
}

function strictly(encoding: string, bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function unreadable(why: WhyUnreadable): UnreadableText {
  return { kind: 'unreadable', why };
}
