import { type Library, type ParseCache, readLibrary as read } from '../text/library.ts';
import type { Problem } from '../text/problem.ts';
import { contentDir, readContentFiles } from './content-files.ts';

export type { Library } from '../text/library.ts';

const cache: ParseCache = new Map();
let built: Library | undefined;
let last: { readonly versions: string; readonly library: Library; readonly problems: readonly Problem[] } | undefined;

/** The content as it stands on disk now; files that did not change are not parsed again. */
export function readContent(): { readonly library: Library; readonly problems: readonly Problem[] } {
  const files = readContentFiles(contentDir());
  const versions = files.map((file) => `${file.path} ${file.version}`).join('\n');
  if (last?.versions !== versions) last = { versions, ...read(files, cache) };
  return last;
}

/** The library for pages: what could be read. A build has refused content with errors before any page asks (see content-check.ts). */
export function readLibrary(): Library {
  // While a site is built its content stands still: reading a thousand files again for each of a thousand pages took most of the time.
  if (!import.meta.env?.PROD) return readContent().library;
  built ??= readContent().library;
  return built;
}
