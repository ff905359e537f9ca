import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';

/** The trainers' room: `content/`, or another tree by CONTENT_DIR. */
export function contentDir(): string {
  return resolve(process.env['CONTENT_DIR'] ?? 'content');
}

/** A text file of the content tree; `path` is relative to the tree, with slashes. */
export interface ContentFile {
  readonly path: string;
  readonly text: string;
  /** Changes whenever the file does. */
  readonly version: string;
}

const CONTENT = /\.(mdx|md|yaml)$/;

/** All content files under a directory, in order of path. @throws where the directory can't be read. */
export function readContentFiles(directory: string): readonly ContentFile[] {
  return readdirSync(directory, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && CONTENT.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .map((file) => ({
      path: relative(directory, file).split(sep).join('/'),
      text: readFileSync(file, 'utf8'),
      version: `${statSync(file).mtimeMs}`,
    }))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}
