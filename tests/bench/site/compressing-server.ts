import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { listen } from '../../../src/cli/site-server.mjs';

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json',
};
const COMPRESSED = /\.(?:css|html|js|json|svg|webmanifest|txt|xml)$/;

/** A built site as a static host sends it: text in brotli (quality 11), HTTP/1.1. Ours and every peer are measured behind the same one. */
export async function serveCompressed(folder: string, firstPort: number): Promise<{ readonly origin: string; readonly server: Server }> {
  const known = new Map<string, Buffer>();
  const server = createServer((request, response) => {
    const path = decodeURIComponent((request.url ?? '/').replace(/[?#].*$/, ''));
    const asked = join(folder, normalize(path));
    const file = existsSync(asked) && statSync(asked).isDirectory() ? join(asked, 'index.html') : asked;
    if (!existsSync(file)) {
      response.writeHead(404).end();
      return;
    }
    const isText = COMPRESSED.test(file);
    const body =
      known.get(file) ??
      (isText
        ? brotliCompressSync(readFileSync(file), { params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY } })
        : readFileSync(file));
    known.set(file, body);
    response
      .writeHead(200, {
        'content-type': TYPES[extname(file)] ?? 'application/octet-stream',
        'content-length': body.byteLength,
        ...(isText ? { 'content-encoding': 'br' } : {}),
      })
      .end(body);
  });
  const port = await listen(server, firstPort);
  return { origin: `http://localhost:${port}`, server };
}
