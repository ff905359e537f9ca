import { createReadStream, readFileSync } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, sep } from 'node:path';

const TYPES = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.pdf': 'application/pdf',
  '.png': 'image/png',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml; charset=utf-8',
  '.zip': 'application/zip',
};

/** What every answer carries, whatever was built. */
const SECURITY_HEADERS = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'strict-origin-when-cross-origin',
  'permissions-policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
  'cross-origin-opener-policy': 'same-origin',
};

/**
 * The headers that the build wrote for public hosts, so that this server, and with it every test in a browser, is as strict as they are.
 * @param {string} folder the built site
 * @returns {(path: string) => Record<string, string>} by name, for the path of an address; of two of one name the later rule's. Empty where there are none
 */
function builtHeaders(folder) {
  const rules = builtRules(folder);
  return (path) => Object.assign({}, ...rules.filter(({ pattern }) => pattern.test(path)).map(({ headers }) => headers));
}

/** Each rule of the file `_headers`: a path, in which `*` is anything and `:name` one step, and under it the headers. */
function builtRules(folder) {
  try {
    return readFileSync(join(folder, '_headers'), 'utf8')
      .split(/\n(?=\S)/)
      .map((rule) => {
        const [path = ''] = rule.split('\n');
        const source = path
          .replace(/[.+?^${}()|[\]\\]/g, '\\$&')
          .replace('*', '.*')
          .replace(/:\w+/g, '[^/]+');
        const headers = [...rule.matchAll(/^ +([\w-]+): (.+)$/gm)].map(([, name, value]) => [name.toLowerCase(), value]);
        return { pattern: new RegExp(`^${source}$`), headers: Object.fromEntries(headers) };
      });
  } catch {
    return [];
  }
}

/**
 * What an address asks for.
 * @param {string} url path and query, as in the request line
 * @param {string} base the path under which the site lies, with a slash at both ends
 * @returns {{ kind: 'path', path: string } | { kind: 'redirect', to: string } | { kind: 'none' }} `path` is below the base, decoded, never climbing
 */
export function readAddress(url, base) {
  const [address = '/', ...query] = url.split('?');
  if (`${address}/` === base) return { kind: 'redirect', to: base };
  if (!address.startsWith(base)) return { kind: 'none' };
  let path;
  try {
    path = decodeURIComponent(address.slice(base.length));
  } catch {
    return { kind: 'none' };
  }
  if (path.includes('\0') || path.includes('\\') || path.split('/').includes('..')) return { kind: 'none' };
  const last = path.split('/').at(-1) ?? '';
  if (last !== '' && extname(last) === '') return { kind: 'redirect', to: [`${address}/`, ...query].join('?') };
  return { kind: 'path', path: path.endsWith('/') || path === '' ? `${path}index.html` : path };
}

/**
 * The page for an address that leads nowhere, in the language of that address.
 * @param {string} url
 * @param {string} base
 * @returns {string[]} files below the site's folder, the best first
 */
function notFoundPages(url, base) {
  const language = /^([a-z]{2})(\/|$)/.exec(url.slice(base.length))?.[1];
  return [...(language ? [`${language}/404/index.html`] : []), '404.html'];
}

async function fileAt(folder, path) {
  const full = join(folder, path);
  if (!full.startsWith(folder.endsWith(sep) ? folder : folder + sep)) return undefined;
  try {
    const facts = await stat(full);
    return facts.isFile() ? { full, facts } : undefined;
  } catch {
    return undefined;
  }
}

function send(request, response, status, file, always) {
  const etag = `W/"${file.facts.size.toString(36)}-${Math.round(file.facts.mtimeMs).toString(36)}"`;
  const headers = {
    ...always,
    'content-type': TYPES[extname(file.full)] ?? 'application/octet-stream',
    // Files under _astro carry a hash of their content in their name.
    'cache-control': file.full.includes(`${sep}_astro${sep}`) ? 'public, max-age=31536000, immutable' : 'no-cache',
    etag,
  };
  if (status === 200 && request.headers['if-none-match'] === etag) {
    response.writeHead(304, headers).end();
    return;
  }
  response.writeHead(status, { ...headers, 'content-length': file.facts.size });
  if (request.method === 'HEAD') response.end();
  else
    createReadStream(file.full)
      .on('error', () => response.destroy())
      .pipe(response);
}

/**
 * A server for a built site: static files, nothing else. For a laptop and for tests; in public, any static host does.
 * @param {string} folder the built site
 * @param {string} [base] the path under which it lies, with a slash at both ends
 * @returns {import('node:http').Server}
 */
export function createSiteServer(folder, base = '/') {
  const headersOf = builtHeaders(folder);
  return createServer(async (request, response) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { ...SECURITY_HEADERS, allow: 'GET, HEAD' }).end();
      return;
    }
    const url = request.url ?? '/';
    const address = readAddress(url, base);
    const always = { ...SECURITY_HEADERS, ...headersOf(url.split('?')[0] ?? '/') };
    if (address.kind === 'path') {
      const file = await fileAt(folder, address.path);
      if (file) {
        send(request, response, 200, file, always);
        return;
      }
    }
    if (address.kind === 'redirect') {
      const index = readAddress(address.to, base);
      if (index.kind === 'path' && (await fileAt(folder, index.path))) {
        response.writeHead(308, { ...SECURITY_HEADERS, location: address.to }).end();
        return;
      }
    }
    for (const page of notFoundPages(url, base)) {
      const file = await fileAt(folder, page);
      if (file) {
        send(request, response, 404, file, always);
        return;
      }
    }
    response.writeHead(404, { ...SECURITY_HEADERS, 'content-type': 'text/plain; charset=utf-8' }).end('404\n');
  });
}

/**
 * Listens on `port`, or on the next one that is free.
 * @param {import('node:http').Server} server
 * @param {number} port
 * @param {number} [tries] how many ports to try
 * @returns {Promise<number>} the port; rejects when none of them is free
 */
export function listen(server, port, tries = 20) {
  return new Promise((resolve, reject) => {
    const onError = (error) => {
      server.removeListener('listening', onListening);
      if (error.code === 'EADDRINUSE' && tries > 1) resolve(listen(server, port + 1, tries - 1));
      else reject(error);
    };
    const onListening = () => {
      server.removeListener('error', onError);
      const address = server.address();
      resolve(address !== null && typeof address === 'object' ? address.port : port);
    };
    server.once('error', onError);
    server.once('listening', onListening);
    server.listen(port);
  });
}
