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
}

const brotli = (text: string | Buffer): number =>
  brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY } }).byteLength;

/** Adds up what `dist/<page>/index.html` loads: scripts, and the modules that its islands name. Modules imported on demand don't count. */
export function pageJavaScript(dist: string, page: string): PageJavaScript {
  const html = readFileSync(join(dist, page, 'index.html'), 'utf8');
  const entries = [...html.matchAll(/<script[^>]*\bsrc="([^"]+)"|(?:component-url|renderer-url|before-hydration-url)="([^"]+)"/g)].map(
    ([, src, island]) => src ?? island ?? '',
  );
  const files = new Set<string>();
  const visit = (file: string): void => {
    if (files.has(file) || !existsSync(file)) return;
    files.add(file);
    const code = readFileSync(file, 'utf8');
    for (const [, path = ''] of code.matchAll(/(?:import|from)\s*["'](\.{1,2}\/[^"']+)["']/g)) visit(resolve(dirname(file), path));
  };
  for (const entry of entries) visit(join(dist, entry));
  const inline = [...html.matchAll(/<script(?![^>]*\bsrc=)(?![^>]*type="application\/ld\+json")[^>]*>([\s\S]*?)<\/script>/g)].map(
    ([, code = '']) => code,
  );
  return {
    page,
    bytes: [...files].reduce((sum, file) => sum + brotli(readFileSync(file)), 0),
    inline: inline.reduce((sum, code) => sum + brotli(code), 0),
    files: files.size,
  };
}
