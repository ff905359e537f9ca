import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';

/** JavaScript that a page loads to be ready for use, brotli bytes at quality 11. */
export interface PageJavaScript {
  readonly page: string;
  /** External modules with all that they import. */
  readonly bytes: number;
  /** Inline scripts. */
  readonly inline: number;
  readonly files: number;
  /** Modules that come on demand, when the learner goes on: not needed to be ready. */
  readonly later: number;
}

const brotli = (text: string | Buffer): number =>
  brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY } }).byteLength;

const sizeOf = (files: ReadonlySet<string>): number => [...files].reduce((sum, file) => sum + brotli(readFileSync(file)), 0);

/** Files with all that they import; `onDemand`: by `import()` too. */
function modulesFrom(entries: readonly string[], { onDemand = false } = {}): ReadonlySet<string> {
  const imports = onDemand ? /(?:import|from)\s*\(?\s*["'`](\.{1,2}\/[^"'`]+)["'`]/g : /(?:import|from)\s*["'](\.{1,2}\/[^"']+)["']/g;
  const files = new Set<string>();
  const visit = (file: string): void => {
    if (files.has(file) || !existsSync(file)) return;
    files.add(file);
    for (const [, path = ''] of readFileSync(file, 'utf8').matchAll(imports)) visit(resolve(dirname(file), path));
  };
  for (const entry of entries) visit(entry);
  return files;
}

/** An island's tag, whatever stands in its attributes. */
const ISLAND = /<astro-island(?:"[^"]*"|[^">])*>/g;

/** Islands that load only when the learner comes to them. */
const WAITS = /\bclient="visible"/;

/**
 * Adds up what `dist/<page>/index.html` loads: scripts, and the modules of islands that start with the page. What comes when the learner goes on
 * (islands further down, imports on demand) is counted apart, as `later`.
 */
export function pageJavaScript(dist: string, page: string): PageJavaScript {
  const html = readFileSync(join(dist, page, 'index.html'), 'utf8');
  const islands = html.match(ISLAND) ?? [];
  const modulesOf = (tags: readonly string[]): string[] =>
    tags.flatMap((tag) =>
      [...tag.matchAll(/(?:component-url|renderer-url|before-hydration-url)="([^"]+)"/g)].map(([, url = '']) => join(dist, url)),
    );
  const linked = [...html.matchAll(/<script[^>]*\bsrc="([^"]+)"|<link rel="modulepreload" href="([^"]+)"/g)].map(([, src, link]) =>
    join(dist, src ?? link ?? ''),
  );
  const files = modulesFrom([...linked, ...modulesOf(islands.filter((tag) => !WAITS.test(tag)))]);
  const all = modulesFrom([...files, ...modulesOf(islands)], { onDemand: true });
  const inline = [...html.matchAll(/<script(?![^>]*\bsrc=)(?![^>]*type="application\/ld\+json")[^>]*>([\s\S]*?)<\/script>/g)].map(
    ([, code = '']) => code,
  );
  return {
    page,
    bytes: sizeOf(files),
    inline: inline.reduce((sum, code) => sum + brotli(code), 0),
    files: files.size,
    later: sizeOf(all) - sizeOf(files),
  };
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
