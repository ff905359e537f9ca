/**
 * A typed text as it is compared: full width and half width alike (NFKC), case, kinds of quotation marks and dashes, and spaces
 * beside Chinese characters forgiven, other runs of white space as one space, marks at the end of a sentence left out.
 */
export function normalise(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[‘’`´]/gu, "'")
    .replace(/[“”「」『』]/gu, '"')
    .replace(/[‐‑‒–—−]+/gu, '-')
    .replace(/\s+/gu, ' ')
    .replace(/ ?(\p{Script=Han}) ?/gu, '$1')
    .replace(/[.。!?,;:、\s]+$/u, '')
    .trim();
}
