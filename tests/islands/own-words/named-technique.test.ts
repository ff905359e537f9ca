import { expect, test } from 'vitest';
import { techniquesFor } from '../../../src/islands/own-words/named-technique.ts';

const TECHNIQUES = [
  { id: 'praise', name: 'Praise', definition: 'Say what they have done well.' },
  { id: 'listen', name: 'Hear them out', definition: 'Let them finish without praise or haste.' },
  { id: 'silence', name: '留白', definition: '问完就停。' },
];

test.each([
  ['praise', ['praise', 'listen']],
  ['PRAISE haste', ['listen']],
  ['留', ['silence']],
  ['nothing such', []],
  ['  ', []],
])('“%s” finds %j', (search, ids) => {
  expect(techniquesFor(search, TECHNIQUES).map(({ id }) => id)).toEqual(ids);
});
