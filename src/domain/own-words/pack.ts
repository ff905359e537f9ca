import { isLocale, LOCALES } from '../locale.ts';
import { SPACE } from './features.ts';
import type { Model } from './model.ts';

/** Changes whenever bytes, features or signs mean something else than before: a reader refuses all others. */
export const VERSION = 1;

/** Begins every file of a model: ‘own words’. */
const SIGNATURE = [0x6f, 0x77] as const;
/** Signature, version, language, length of all, sum of what follows. */
const HEAD = 12;

/** Why bytes are no model. */
export type Unreadable = 'not-a-model' | 'other-version' | 'damaged';

export type ReadModel = { readonly kind: 'model'; readonly model: Model } | { readonly kind: 'unreadable'; readonly why: Unreadable };

/** A model as bytes: alike things together, so that they compress well. */
export function packed({
  locale,
  techniques,
  features,
  rarity,
  starts,
  classes,
  weights,
  scale,
  bias,
  common,
}: Model): Uint8Array<ArrayBuffer> {
  const writer = new Writer();
  writer.number(techniques.length);
  for (const id of techniques) {
    const bytes = new TextEncoder().encode(id);
    writer.number(bytes.length);
    for (const byte of bytes) writer.byte(byte);
  }
  writer.float(scale);
  for (const one of bias) writer.float(one);
  for (const one of common) writer.float(one);
  writer.number(features.length);
  writer.steps(features);
  for (const one of rarity) writer.byte(one);
  for (let row = 0; row < features.length; row += 1) writer.byte((starts[row + 1] ?? 0) - (starts[row] ?? 0));
  for (let row = 0; row < features.length; row += 1) writer.steps(classes.subarray(starts[row], starts[row + 1]));
  for (const weight of weights) writer.byte(weight & 0xff);
  const body = writer.bytes();
  const all = new Uint8Array(HEAD + body.length);
  all.set([...SIGNATURE, VERSION, LOCALES.indexOf(locale)]);
  const view = new DataView(all.buffer);
  view.setUint32(4, all.length, true);
  view.setUint32(8, sumOf(body), true);
  all.set(body, HEAD);
  return all;
}

/** A model from bytes that came from outside; whatever is no whole model of this version is refused. */
export function readModel(bytes: Uint8Array): ReadModel {
  if (bytes.length < HEAD || SIGNATURE.some((sign, at) => bytes[at] !== sign)) return { kind: 'unreadable', why: 'not-a-model' };
  if (bytes[2] !== VERSION) return { kind: 'unreadable', why: 'other-version' };
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const body = bytes.subarray(HEAD);
  const locale = LOCALES[bytes[3] ?? -1];
  if (!isLocale(locale) || view.getUint32(4, true) !== bytes.length || view.getUint32(8, true) !== sumOf(body))
    return { kind: 'unreadable', why: 'damaged' };
  const reader = new Reader(body);
  const techniques = Array.from({ length: reader.number() }, () => new TextDecoder().decode(reader.take(reader.number())));
  const scale = reader.float();
  const bias = Float32Array.from(techniques, () => reader.float());
  const common = Float32Array.from(techniques, () => reader.float());
  const count = reader.number();
  if (count > SPACE) return { kind: 'unreadable', why: 'damaged' };
  const features = Uint32Array.from(reader.steps(count));
  const rarity = reader.take(count).slice();
  const starts = new Uint32Array(count + 1);
  reader.take(count).forEach((size, row) => {
    starts[row + 1] = (starts[row] ?? 0) + size;
  });
  const classes = new Uint8Array(starts[count] ?? 0);
  for (let row = 0; row < count; row += 1) classes.set(reader.steps((starts[row + 1] ?? 0) - (starts[row] ?? 0)), starts[row]);
  const weights = Int8Array.from(reader.take(starts[count] ?? 0));
  if (!reader.isAtEnd || classes.some((one) => one >= techniques.length)) return { kind: 'unreadable', why: 'damaged' };
  return { kind: 'model', model: { locale, techniques, features, rarity, starts, classes, weights, scale, bias, common } };
}

/** FNV-1a: tells bytes that were cut or changed on the way. */
function sumOf(bytes: Uint8Array): number {
  let sum = 0x811c9dc5;
  for (const byte of bytes) sum = Math.imul(sum ^ byte, 0x01000193);
  return sum >>> 0;
}

class Writer {
  #bytes = new Uint8Array(1 << 16);
  #length = 0;

  byte(value: number): void {
    if (this.#length === this.#bytes.length) {
      const more = new Uint8Array(2 * this.#bytes.length);
      more.set(this.#bytes);
      this.#bytes = more;
    }
    this.#bytes[this.#length] = value;
    this.#length += 1;
  }

  /** Seven bits a byte, the lowest first; the eighth says that more follow. */
  number(value: number): void {
    let rest = value;
    for (; rest >= 0x80; rest >>>= 7) this.byte((rest & 0x7f) | 0x80);
    this.byte(rest);
  }

  float(value: number): void {
    const view = new DataView(new ArrayBuffer(4));
    view.setFloat32(0, value, true);
    for (let at = 0; at < 4; at += 1) this.byte(view.getUint8(at));
  }

  /** Ascending numbers, each as its distance from the one before. */
  steps(ascending: Iterable<number>): void {
    let before = 0;
    for (const one of ascending) {
      this.number(one - before);
      before = one;
    }
  }

  bytes(): Uint8Array {
    return this.#bytes.subarray(0, this.#length);
  }
}

/** Past the end it reads nothing but zeros: whoever asks looks at `isAtEnd` before using what was read. */
class Reader {
  readonly #bytes: Uint8Array;
  #at = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  get isAtEnd(): boolean {
    return this.#at === this.#bytes.length;
  }

  byte(): number {
    const byte = this.#bytes[this.#at] ?? 0;
    this.#at += 1;
    return byte;
  }

  number(): number {
    let value = 0;
    for (let shift = 0; shift < 28; shift += 7) {
      const byte = this.byte();
      value |= (byte & 0x7f) << shift;
      if (byte < 0x80) break;
    }
    return value;
  }

  float(): number {
    const view = new DataView(new ArrayBuffer(4));
    for (let at = 0; at < 4; at += 1) view.setUint8(at, this.byte());
    return view.getFloat32(0, true);
  }

  steps(count: number): readonly number[] {
    const found: number[] = [];
    let before = 0;
    for (let index = 0; index < count; index += 1) {
      before += this.number();
      found.push(before);
    }
    return found;
  }

  take(count: number): Uint8Array {
    const taken = this.#bytes.subarray(this.#at, this.#at + count);
    this.#at += count;
    return taken;
  }
}
