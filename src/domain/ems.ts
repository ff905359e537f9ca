/** Width of a character in ems: Han and full-width signs are square, the others about half. */
const ems = (character: string): number => (/[\p{Script=Han}\u3000-\u303f\uff00-\uffef…—“”‘’]/u.test(character) ? 1 : 0.52);

/** About how wide a text stands on one line, in ems: 0 or more. */
export function emsOf(text: string): number {
  return [...text].reduce((sum, character) => sum + ems(character), 0);
}
