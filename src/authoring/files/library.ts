import { type Library, type ParseCache, readLibrary as read } from '../text/library.ts';
import { formatProblem, type Problem } from '../text/problem.ts';
import { contentDir, readContentFiles } from './content-files.ts';

export type { Library } from '../text/library.ts';

const cache: ParseCache = new Map();
let last: { readonly versions: string; readonly library: Library; readonly problems: readonly Problem[] } | undefined;

/** The content as it stands on disk now; files that did not change are not parsed again. */
export function readContent(): { readonly library: Library; readonly problems: readonly Problem[] } {
  const files = readContentFiles(contentDir());
  const versions = files.map((file) => `${file.path} ${file.version}`).join('\n');
  if (last?.versions !== versions) last = { versions, ...read(files, cache) };
  return last;
}

/** The library for pages. @throws where the content has errors, naming all of them. */
export function readLibrary(): Library {
  const { library, problems } = readContent();
  const errors = problems.filter((problem) => problem.severity === 'error');
  if (errors.length > 0) throw new Error(`${errors.length} errors in the content:\n${errors.map(formatProblem).join('\n')}`);
  return library;
}
