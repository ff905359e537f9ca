import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';

/** JavaScript of a page, brotli bytes at quality 11, each with what came before it. */
export interface PageJavaScript {
  /** Until it is ready for use: inline scripts, and modules with all that they import. */
  readonly opens: number;
  /** Once one has gone on: islands further down have been reached, and what that takes has come. */
  readonly begun: number;
  /** Everything that can come. */
  readonly all: number;
}

/** What comes on demand when one goes on: modules by name, and of others the heaviest. */
export interface GoingOn {
  readonly modules: readonly string[];
  readonly oneOf?: readonly string[];
}

const brotli = (text: string | Buffer): number =>
  brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY } }).byteLength;

const sizeOf = (files: ReadonlySet<string>): number => [...files].reduce((sum, file) => sum + brotli(readFileSync(file)), 0);

const IMPORT = /(?:import|from)\s*["'](\.{1,2}\/[^"']+)["']/g;
const ON_DEMAND = /\bimport\(\s*["'`](\.{1,2}\/[^"'`]+)["'`]/g;

const named = (file: string, imports: RegExp): readonly string[] =>
  [...readFileSync(file, 'utf8').matchAll(imports)].map(([, path = '']) => resolve(dirname(file), path));

/** Files with all that they import; `onDemand`: by `import()` too. */
function modulesFrom(entries: Iterable<string>, { onDemand = false } = {}): ReadonlySet<string> {
  const files = new Set<string>();
  const visit = (file: string): void => {
    if (files.has(file) || !existsSync(file)) return;
    files.add(file);
    for (const path of [...named(file, IMPORT), ...(onDemand ? named(file, ON_DEMAND) : [])]) visit(path);
  };
  for (const entry of entries) visit(resolve(entry));
  return files;
}

/** `Sitting` of `Sitting.D2U99lft.js`. */
const nameOf = (file: string): string => basename(file).split('.')[0] ?? '';

/** An island's tag, whatever stands in its attributes. */
const ISLAND = /<astro-island(?:"[^"]*"|[^">])*>/g;

/** Islands that load only when the learner comes to them. */
const WAITS = /\bclient="visible"/;

/**
 * Adds up what `dist/<page>/index.html` loads.
 * @throws Error where a module of `goingOn` is none that comes on demand: the names here would be behind the code.
 */
export function pageJavaScript(dist: string, page: string, goingOn: GoingOn = { modules: [] }): PageJavaScript {
  const html = readFileSync(join(dist, page, 'index.html'), 'utf8');
  const islands = html.match(ISLAND) ?? [];
  const modulesOf = (tags: readonly string[]): string[] =>
    tags.flatMap((tag) =>
      [...tag.matchAll(/(?:component-url|renderer-url|before-hydration-url)="([^"]+)"/g)].map(([, url = '']) => join(dist, url)),
    );
  const linked = [...html.matchAll(/<script[^>]*\bsrc="([^"]+)"|<link rel="modulepreload" href="([^"]+)"/g)].map(([, src, link]) =>
    join(dist, src ?? link ?? ''),
  );
  const inline = [...html.matchAll(/<script(?![^>]*\bsrc=)(?![^>]*type="application\/ld\+json")[^>]*>([\s\S]*?)<\/script>/g)].reduce(
    (sum, [, code = '']) => sum + brotli(code),
    0,
  );
  const opened = modulesFrom([...linked, ...modulesOf(islands.filter((tag) => !WAITS.test(tag)))]);
  const reached = modulesFrom([...opened, ...modulesOf(islands)]);
  const all = modulesFrom(reached, { onDemand: true });
  const onDemand = [...all].flatMap((file) => named(file, ON_DEMAND));
  const found = (name: string): string => {
    const file = onDemand.find((candidate) => nameOf(candidate) === name);
    if (!file) throw new Error(`${page} brings no ${name} on demand. On demand it brings ${onDemand.map(nameOf).join(', ') || 'nothing'}.`);
    return file;
  };
  const begun = (goingOn.oneOf ?? [undefined]).map((one) =>
    sizeOf(modulesFrom([...reached, ...goingOn.modules.map(found), ...(one ? [found(one)] : [])])),
  );
  return { opens: sizeOf(opened) + inline, begun: Math.max(...begun) + inline, all: sizeOf(all) + inline };
}

/** What a lesson loads apart from its activities: all that a lesson without any would load. */
export function withoutActivities(dist: string, page: string): number {
  const html = readFileSync(join(dist, page, 'index.html'), 'utf8').replace(ISLAND, '');
  const linked = [...html.matchAll(/<script[^>]*\bsrc="([^"]+)"/g)].map(([, src = '']) => join(dist, src));
  const own = [...html.matchAll(/<script(?![^>]*\bsrc=)(?![^>]*type="application\/ld\+json")[^>]*>([\s\S]*?)<\/script>/g)].flatMap(
    ([, code = '']) => (code.includes('astro-island') || code.includes('Astro') ? [] : [code]),
  );
  return sizeOf(modulesFrom(linked)) + own.reduce((sum, code) => sum + brotli(code), 0);
}
