/** Words as an id: small letters, digits, hyphens; empty where nothing of them can stand in an id. */
export function slugOf(words: string): string {
  const slug = words
    .normalize('NFKC')
    .trim()
    .toLowerCase()
    .replace(/[\s_.–—-]+/gu, '-')
    .replace(/[^a-z0-9-]/gu, '')
    .replace(/^[-\d]+|-+$/gu, '');
  return /\p{Script=Han}/u.test(words) ? '' : slug;
}
