import { readdirSync, statSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { type FileText, readTextFile } from './read-text-file.ts';

/** The trainers' room: `content/`, or another tree by CONTENT_DIR. */
export function contentDir(): string {
  return resolve(process.env['CONTENT_DIR'] || 'content');
}

/** A file of the content tree as seen from where the command was given. */
export const seenFromHere = (path: string): string => join(relative(process.cwd(), contentDir()), path).split(sep).join('/');

/** A text file of the content tree; `path` is relative to the tree, with slashes. */
export interface ContentFile extends FileText {
  readonly path: string;
  /** Changes whenever the file does. */
  readonly version: string;
}

/** What authors write, also under the endings that editors give it by themselves: the check tells them of those. */
const CONTENT = /\.(?:mdx?|ya?ml|txt|docx?|odt|rtf|pages)$/iu;

/**
 * All content files under a directory, in order of path.
 * @param known from an earlier reading: a file that has not changed since is not read again
 * @throws where the directory can't be read
 */
export function readContentFiles(directory: string, known: readonly ContentFile[] = []): readonly ContentFile[] {
  const before = new Map(known.map((file) => [file.path, file]));
  return readdirSync(directory, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && CONTENT.test(entry.name))
    .map((entry): ContentFile => {
      const file = join(entry.parentPath, entry.name);
      const path = relative(directory, file).split(sep).join('/');
      const { mtimeMs, size } = statSync(file);
      const version = `${mtimeMs} ${size}`;
      const same = before.get(path);
      return same?.version === version ? same : { path, ...readTextFile(file, path), version };
    })
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}
