/**
 * Signs that mean something in a quiz beyond Markdown, the full-width ones because they are told as slips. After a backslash each is plain text.
 */
const SIGNS = new Set('{}[]|=:%％(±｛｝［］【】｜＝：＞＃－•·、．');

/** A sign that was written with its backslash stands in a private plane while a quiz is read: as long as both, so that no place moves. */
const PLANE = 0xf0000;
/** `(` behind a blank, which Markdown would take for a link's. */
const AFTER_BLANK = '\uFDD0';

/** The text with every escaped sign put where no rule looks for it. */
export function withSignsHidden(source: string): string {
  const end = source.startsWith('---\n') ? source.indexOf('\n---', 3) + 1 : 0;
  return (
    source.slice(0, end) +
    source
      .slice(end)
      .replace(/\\(.)/gu, (both, sign: string) => (SIGNS.has(sign) ? String.fromCodePoint(PLANE + (sign.codePointAt(0) ?? 0)) : both))
      .replaceAll(']](', `]]${AFTER_BLANK}`)
  );
}

/** What a reader sees: the hidden signs are themselves again. */
export function withSigns(text: string): string {
  return restored(text, (sign) => sign);
}

/** What the author wrote: the hidden signs with their backslash. */
export function asWritten(text: string): string {
  return restored(text, (sign) => `\\${sign}`);
}

function restored(text: string, shown: (sign: string) => string): string {
  return text.replaceAll(AFTER_BLANK, '(').replace(/[\u{F0000}-\u{FFFFD}]/gu, (hidden) => {
    const sign = String.fromCodePoint((hidden.codePointAt(0) ?? PLANE) - PLANE);
    return SIGNS.has(sign) ? shown(sign) : hidden;
  });
}
