import { gzipSync } from 'node:zlib';
import type { APIRoute } from 'astro';
import { readLibrary } from '../../../authoring/files/library.ts';
import { materialOf } from '../../../authoring/text/own-words/material-of.ts';
import { LOCALES, type Locale } from '../../../domain/locale.ts';
import { buildModel } from '../../../domain/own-words/build-model.ts';
import { MODEL_NAME } from '../../../domain/own-words/model-file.ts';
import { packed } from '../../../domain/own-words/pack.ts';

/** What recognises replies in a language, trained on what its authors wrote. Hosts seldom compress what they don't know: it comes compressed. */
export function getStaticPaths() {
  return LOCALES.map((locale) => ({ params: { lang: locale, model: MODEL_NAME }, props: { locale } }));
}

export const GET: APIRoute<{ locale: Locale }> = ({ props: { locale } }) => {
  const bytes = packed(buildModel(materialOf(readLibrary(), locale)));
  return new Response(gzipSync(bytes, { level: 9 }), { headers: { 'Content-Type': 'application/octet-stream' } });
};
