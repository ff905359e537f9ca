import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** A page of the built site. Steps change its HTML. */
export interface Page {
  /** Below the site's root, with slashes: `en/courses/index.html`. */
  readonly path: string;
  html: string;
}

/**
 * A built site while its last steps are taken. Each page is read once, changed in memory and written once: a file that is written over twice in
 * a row waits for the disk, which took longer than rendering a thousand pages.
 */
export class BuiltSite {
  readonly folder: string;
  readonly pages: readonly Page[];
  /** Texts of the site's modules by file name. */
  readonly scripts: ReadonlyMap<string, string>;
  readonly #asBuilt: ReadonlyMap<Page, string>;

  constructor(folder: string) {
    this.folder = folder;
    this.pages = this.files()
      .filter((path) => path.endsWith('.html'))
      .map((path) => ({ path, html: this.read(path) }));
    this.#asBuilt = new Map(this.pages.map((page) => [page, page.html]));
    this.scripts = new Map(
      this.files('_astro')
        .filter((path) => path.endsWith('.js'))
        .map((path) => [path, this.read(`_astro/${path}`)]),
    );
  }

  /** Paths of all files below a folder of the site, relative to it. */
  files(below = ''): readonly string[] {
    const folder = join(this.folder, below);
    return readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'));
  }

  /** A file's text as it lies on the disk. */
  read(path: string): string {
    return readFileSync(join(this.folder, path), 'utf8');
  }

  write(path: string, text: string): void {
    writeFileSync(join(this.folder, path), text);
  }

  /** Writes the pages that were changed. */
  savePages(): void {
    for (const page of this.pages) if (this.#asBuilt.get(page) !== page.html) this.write(page.path, page.html);
  }
}
