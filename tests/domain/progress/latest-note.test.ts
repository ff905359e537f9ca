import { expect, test } from 'vitest';
import { latestNote } from '../../../src/domain/progress/latest-note.ts';
import { happened, opened, type Told } from './happened.ts';

const wrote = (text: string, at: Partial<{ course: string; lesson: string; reflection: string }> = {}): Told => ({
  ...{ kind: 'reflected', course: 'types', lesson: 'silent', reflection: 'last-time', text },
  ...at,
});

test.each<[what: string, told: readonly Told[], text: string | undefined]>([
  ['nothing, where nothing was done', [], undefined],
  ['nothing, where the lesson was only opened', [opened('silent')], undefined],
  ['what was written', [wrote('Too hasty.')], 'Too hasty.'],
  ['what was written last', [wrote('Too hasty.'), wrote('Better.'), opened('silent')], 'Better.'],
  ['an empty note, where it was emptied since', [wrote('Too hasty.'), wrote('')], ''],
  ['not what another reflection of the lesson got', [wrote('Mine.'), wrote('Other.', { reflection: 'next-time' })], 'Mine.'],
  ['not what the same reflection of another lesson got', [wrote('Mine.'), wrote('Other.', { lesson: 'stubborn' })], 'Mine.'],
  ['not what the same lesson of another course got', [wrote('Mine.'), wrote('Other.', { course: 'market' })], 'Mine.'],
])('a learner reads again %s', (_what, told, text) => {
  expect(latestNote(happened(...told), 'types', 'silent', 'last-time')).toBe(text);
});
