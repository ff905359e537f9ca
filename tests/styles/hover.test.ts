import { readFileSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const SOURCE = new URL('../../src/', import.meta.url);
const FOR_POINTERS = '@media (hover: hover)';

/** The text without its blocks for devices that can hover. Braces in strings would not be told apart; styles of ours have none. */
function withoutPointers(text: string): string {
  const start = text.indexOf(FOR_POINTERS);
  if (start < 0) return text;
  let depth = 0;
  for (let at = text.indexOf('{', start); at < text.length; at += 1) {
    if (text[at] === '{') depth += 1;
    if (text[at] === '}') depth -= 1;
    if (depth === 0) return text.slice(0, start) + withoutPointers(text.slice(at + 1));
  }
  return text.slice(0, start);
}

// On a phone what was touched last keeps looking as if a pointer were on it: of four options one seems chosen.
test('no style answers to hovering where nothing can hover', async () => {
  const files = (await readdir(SOURCE, { recursive: true })).filter((name) => /\.(?:astro|svelte|css)$/.test(name));
  const hovering = files.filter((name) => withoutPointers(readFileSync(fileURLToPath(new URL(name, SOURCE)), 'utf8')).includes(':hover'));
  expect(hovering).toEqual([]);
});
