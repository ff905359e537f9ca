import fc from 'fast-check';
import { expect, it, test } from 'vitest';
import { seeded } from '../../../src/domain/chance/random.ts';
import { LOCALES } from '../../../src/domain/locale.ts';
import { buildModel } from '../../../src/domain/own-words/build-model.ts';
import { featuresOf } from '../../../src/domain/own-words/features.ts';
import { examplesFrom, samplesOf } from '../../../src/domain/own-words/material.ts';
import { quantised, sharesOf } from '../../../src/domain/own-words/model.ts';
import { packed, readModel, VERSION } from '../../../src/domain/own-words/pack.ts';
import { train } from '../../../src/domain/own-words/train.ts';
import { smallMaterial } from './small-material.ts';

test.each(LOCALES)('the same content gives the same bytes in %s, in whatever order its files come', (locale) => {
  const material = smallMaterial(locale);
  const bytes = packed(buildModel(material));
  expect(packed(buildModel(material))).toEqual(bytes);
  const turned = {
    ...material,
    rolePlays: material.rolePlays.toReversed(),
    techniques: material.techniques.toReversed(),
  };
  expect(packed(buildModel(turned))).toEqual(bytes);
});

it('is another model where the content says something else', () => {
  const material = smallMaterial('en');
  expect(packed(buildModel({ ...material, said: new Map([['lose-temper', ['oh get lost then']]]) }))).not.toEqual(
    packed(buildModel(material)),
  );
});

test.each(LOCALES)('few bits keep what is likeliest in %s', (locale) => {
  const material = smallMaterial(locale);
  const ids = material.techniques.map(({ id }) => id).sort();
  const trained = train(examplesFrom(samplesOf(material), locale), ids, seeded(1));
  const all = trained.weights.length;
  const [whole, few] = [quantised(trained, locale, all), quantised(trained, locale, Math.round(all / 3))];
  expect(few.weights.length).toBeLessThan(whole.weights.length);
  for (const { text, techniques, from } of samplesOf(material)) {
    if (from !== 'line') continue;
    const likeliest = (shares: Float64Array): string | undefined => ids[shares.indexOf(Math.max(...shares))];
    expect(likeliest(sharesOf(few, featuresOf(text, locale)))).toBe(techniques[0]);
    expect(likeliest(sharesOf(whole, featuresOf(text, locale)))).toBe(techniques[0]);
  }
});

const bytes = packed(buildModel(smallMaterial('zh')));

it('is read as it was written', () => {
  const read = readModel(bytes);
  expect(read.kind === 'model' && packed(read.model)).toEqual(bytes);
  expect(read.kind === 'model' && read.model).toEqual(buildModel(smallMaterial('zh')));
});

const changed = (at: number, to: number): Uint8Array => bytes.map((byte, index) => (index === at ? to : byte));

test.each<[what: string, bytes: Uint8Array, why: string]>([
  ['nothing', new Uint8Array(), 'not-a-model'],
  ['a page that asks for a sign-in', new TextEncoder().encode('<!doctype html><title>Sign in</title>'), 'not-a-model'],
  ['a later version', changed(2, VERSION + 1), 'other-version'],
  ['a language that is none', changed(3, 9), 'damaged'],
  ['a file that was cut', bytes.slice(0, bytes.length - 1), 'damaged'],
  ['its head alone', bytes.slice(0, 12), 'damaged'],
  ['one with more after it', Uint8Array.from([...bytes, 0]), 'damaged'],
])('%s is refused', (_, given, why) => {
  expect(readModel(given)).toEqual({ kind: 'unreadable', why });
});

test('no byte can be changed, and no end cut off, unnoticed', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: bytes.length - 1 }), fc.integer({ min: 1, max: 255 }), (at, by) => {
      expect(readModel(changed(at, ((bytes[at] ?? 0) + by) % 256)).kind).toBe('unreadable');
      expect(readModel(bytes.slice(0, at)).kind).toBe('unreadable');
    }),
  );
});
