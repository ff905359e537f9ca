import { brotliCompressSync, gzipSync } from 'node:zlib';
import { readLibrary } from '../../../src/authoring/files/library.ts';
import { materialOf } from '../../../src/authoring/text/own-words/material-of.ts';
import { LOCALES } from '../../../src/domain/locale.ts';
import { buildModel } from '../../../src/domain/own-words/build-model.ts';
import { packed, readModel } from '../../../src/domain/own-words/pack.ts';
import { sayableAlone } from '../../../src/domain/own-words/sayable.ts';
import { understand } from '../../../src/domain/own-words/understand.ts';
import { plain } from '../../../src/domain/prose.ts';
import type { Row } from '../row.ts';

const KB = 1000;
/** What a phone’s processor is slower; a browser slows its pages, never their workers, so it is reckoned. */
const SLOWER = 4;
const REPLIES = 400;

/** What recognises replies: what it adds to a build, what it weighs, and how long a reply takes until its meanings are known. */
export function ownWordsRows(): readonly Row[] {
  const library = readLibrary();
  let building = 0;
  const rows = LOCALES.flatMap((locale): readonly Row[] => {
    const began = performance.now();
    const bytes = packed(buildModel(materialOf(library, locale)));
    building += performance.now() - began;
    const read = readModel(bytes);
    if (read.kind !== 'model') throw new Error(read.why);
    const beats = library.rolePlays.filter((rolePlay) => rolePlay.locale === locale).flatMap((rolePlay) => rolePlay.beats);
    const times = Array.from({ length: REPLIES }, (_, index) => {
      const beat = beats[(index * 7) % beats.length];
      const other = beats[(index * 11 + 5) % beats.length];
      if (!beat || !other) return 0;
      // What belongs to another beat is no line of this one, and takes as long as what somebody types.
      const said = { reply: sayableAlone(other)[0]?.text ?? '', heard: plain(beat.lines[0]?.text ?? []), choices: sayableAlone(beat) };
      const start = performance.now();
      understand(read.model, said);
      return performance.now() - start;
    }).sort((a, b) => a - b);
    return [
      { what: `model ${locale} as it comes (gzip)`, measured: gzipSync(bytes, { level: 9 }).length / KB, limit: 220, unit: 'KB' },
      { what: `model ${locale}, brotli`, measured: brotliCompressSync(bytes).length / KB, unit: 'KB' },
      {
        what: `a reply until its meanings are known, ${locale}: p95 of ${REPLIES}, ${SLOWER} times slower`,
        measured: SLOWER * (times[Math.floor(0.95 * times.length)] ?? 0),
        limit: 50,
        unit: 'ms',
      },
    ];
  });
  return [{ what: 'models of all languages, of a build', measured: building / 1000, limit: 15, unit: 's' }, ...rows];
}
