import { expect, test } from 'vitest';
import { plain } from '../../src/domain/prose.ts';

test('plain text of a paragraph: all spans as they follow, emphasis gone', () => {
  expect(plain([{ text: 'Say it ' }, { text: 'once', emphasis: true }, { text: '.' }])).toBe('Say it once.');
  expect(plain([])).toBe('');
});
