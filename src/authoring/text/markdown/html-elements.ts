/** What HTML emphasises with. */
export const EMPHASIS = /^(?:b|strong|i|em)$/u;
/** They end a paragraph and say no more. */
export const BLOCKS = /^(?:p|div|br|h[1-6]|tr|section|article|header|footer|figure|figcaption|dd|dt|center|address)$/u;
/** They do too, and what they say beside is lost. */
export const LOST_BLOCKS = /^(?:ul|ol|table|blockquote|pre|hr|dl|form|iframe|video|audio|object|svg)$/u;
export const PARTS = /^(?:li|tbody|thead|tfoot|td|th|caption|source|param|path)$/u;
const INLINE = /^(?:span|font|small|big|label|abbr|o:p|wbr|nobr|time|data)$/u;
export const LOST_INLINE =
  /^(?:a|u|s|del|ins|sub|sup|code|tt|kbd|samp|var|mark|q|cite|img|input|button|select|option|textarea|embed|strike|ruby|rt|rp)$/u;

/** Whether HTML has an element of this name, in small letters. `<name>` in a text is no element but a word. */
export function isElementName(name: string): boolean {
  return (
    [EMPHASIS, BLOCKS, LOST_BLOCKS, PARTS, INLINE, LOST_INLINE].some((names) => names.test(name)) || name === 'style' || name === 'script'
  );
}

/** Whether a text between < and > is an element, a comment, or anything else that HTML has a use for. */
export function isElement(tag: string): boolean {
  const [, name] = /^<\/?([a-z][a-z0-9:-]*)/iu.exec(tag) ?? [];
  return name === undefined || isElementName(name.toLowerCase());
}
