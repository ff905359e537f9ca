import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Line } from '../../../../src/domain/role-play/role-play.ts';
import { type Occasion, wording, wordings } from '../../../../src/domain/role-play/talk/wording.ts';

const line = (text: string, marks: Partial<Omit<Line, 'text'>> = {}): Line => ({ text: [{ text }], moods: [], personas: [], ...marks });

/** One wording for each way of being particular, from the plainest to the most particular. */
const plain = line('plain');
const mood = line('mood', { moods: ['warm'] });
const type = line('type', { personas: ['silent'] });
const typeAndMood = line('type and mood', { personas: ['silent'], moods: ['warm'] });
const silence = line('silence', { silence: 'held' });
const silenceAndMood = line('silence and mood', { silence: 'held', moods: ['warm'] });
const silenceAndType = line('silence and type', { silence: 'held', personas: ['silent'] });
const all = line('all', { silence: 'held', personas: ['silent'], moods: ['warm'] });
const rising = [plain, mood, type, typeAndMood, silence, silenceAndMood, silenceAndType, all];
const occasion: Occasion = { mood: 'warm', persona: 'silent', silence: 'held' };

test.each(rising.map((most, place) => [most.text[0]?.text, most, rising.slice(0, place + 1)] as const))(
  'of all that fit the most particular is said: %s',
  (_name, most, lines) => {
    expect(wordings(lines, occasion)).toEqual([most]);
    expect(wordings(lines.toReversed(), occasion)).toEqual([most]);
  },
);

test('a mark more does not weigh: several moods or types are as particular as one', () => {
  const two = line('two moods', { moods: ['warm', 'open'] });
  expect(wordings([mood, two], occasion)).toEqual([mood, two]);
  const types = line('two types', { personas: ['silent', 'stubborn'] });
  expect(wordings([type, types, two], occasion)).toEqual([type, types]);
});

test.each<[string, Line, Occasion, boolean]>([
  ['a mood that is not there', mood, { mood: 'cool', persona: 'silent' }, false],
  ['one of its moods', line('x', { moods: ['open', 'cool'] }), { mood: 'cool', persona: 'silent' }, true],
  ['another type', type, { mood: 'warm', persona: 'stubborn' }, false],
  ['one of its types', line('x', { personas: ['stubborn', 'silent'] }), { mood: 'cool', persona: 'silent' }, true],
  ['a silence where none was', silence, { mood: 'warm', persona: 'silent' }, false],
  ['a silence that was broken', silence, { mood: 'warm', persona: 'silent', silence: 'broken' }, false],
  ['a wording without marks after a silence', plain, { mood: 'warm', persona: 'silent', silence: 'broken' }, true],
])('fits or not: %s', (_name, one, when, fits) => {
  expect(wordings([one], when)).toEqual(fits ? [one] : []);
});

test('where nothing fits nothing is said', () => {
  expect(wording([silence], { mood: 'warm', persona: 'silent' }, 1, 'opening')).toBeUndefined();
});

test('the same run says the same; over many runs everything is said; nobody repeats who has another way to say it', () => {
  const three = [line('a'), line('b'), line('c')];
  const said = new Set<Line | undefined>();
  fc.assert(
    fc.property(fc.integer(), fc.constantFrom(...three), (seed, last) => {
      const first = wording(three, occasion, seed, 'opening');
      said.add(first);
      expect(wording(three, occasion, seed, 'opening')).toBe(first);
      expect(three).toContain(first);
      const next = wording(three, occasion, seed, 'opening', last);
      expect(three).toContain(next);
      expect(next).not.toBe(last);
    }),
  );
  expect(said).toEqual(new Set(three));
  expect(wording([plain], occasion, 1, 'opening', plain)).toBe(plain);
});

test('the place counts: a run does not always take the same of several', () => {
  const three = [line('a'), line('b'), line('c')];
  const places = Array.from({ length: 30 }, (_, place) => wording(three, occasion, 7, `beat-${place}`));
  expect(new Set(places).size).toBe(3);
});
