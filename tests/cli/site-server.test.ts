import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, request, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createSiteServer, listen, readAddress } from '../../src/cli/site-server.mjs';

let folder: string;
let servers: Server[];

beforeEach(() => {
  servers = [];
  folder = mkdtempSync(join(tmpdir(), 'peilian-site-'));
  const files = {
    'index.html': 'root',
    '404.html': 'nowhere',
    'zh/index.html': '首页',
    'zh/404/index.html': '没有',
    'en/404/index.html': 'not here',
    'en/courses/index.html': 'courses',
    '_astro/app.abc.js': 'go()',
  };
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(join(folder, path, '..'), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
});
afterEach(async () => {
  await Promise.all(servers.map((server) => new Promise((done) => server.close(done))));
  rmSync(folder, { recursive: true });
});

async function serve(base = '/'): Promise<number> {
  const server = createSiteServer(folder, base);
  servers.push(server);
  return listen(server, 42_000);
}

interface Answer {
  readonly status: number | undefined;
  readonly type: string | undefined;
  readonly location: string | undefined;
  readonly body: string;
  readonly header: (name: string) => unknown;
}

/** Sends the path as it stands: fetch would tidy `..` away. */
function ask(port: number, path: string, options: { method?: string; headers?: Record<string, string> } = {}): Promise<Answer> {
  return new Promise((resolve, reject) => {
    request({ port, path, agent: false, ...options }, (response) => {
      let body = '';
      response.setEncoding('utf8').on('data', (chunk) => {
        body += chunk;
      });
      response.on('end', () => {
        const { statusCode: status, headers } = response;
        resolve({ status, type: headers['content-type'], location: headers.location, body, header: (name) => headers[name] });
      });
    })
      .on('error', reject)
      .end();
  });
}

describe('what is sent', () => {
  test.each([
    ['/', 200, 'text/html; charset=utf-8', 'root'],
    ['/zh/', 200, 'text/html; charset=utf-8', '首页'],
    ['/en/courses/?from=home', 200, 'text/html; charset=utf-8', 'courses'],
    ['/_astro/app.abc.js', 200, 'text/javascript; charset=utf-8', 'go()'],
    ['/zh/nothing/', 404, 'text/html; charset=utf-8', '没有'],
    ['/en/nothing', 404, 'text/html; charset=utf-8', 'not here'],
    ['/fr/nothing/', 404, 'text/html; charset=utf-8', 'nowhere'],
    ['/../../etc/passwd', 404, 'text/html; charset=utf-8', 'nowhere'],
    ['/%2e%2e/%2e%2e/etc/passwd', 404, 'text/html; charset=utf-8', 'nowhere'],
    ['/%00', 404, 'text/html; charset=utf-8', 'nowhere'],
    ['/%zz', 404, 'text/html; charset=utf-8', 'nowhere'],
  ])('%s: %i', async (path, status, type, body) => {
    expect(await ask(await serve(), path)).toMatchObject({ status, type, body });
  });

  test('an address without its closing slash is sent to the one with it, query and all', async () => {
    expect(await ask(await serve(), '/en/courses?q=1')).toMatchObject({ status: 308, location: '/en/courses/?q=1' });
  });

  test('security headers stand on everything', async () => {
    const port = await serve();
    for (const path of ['/', '/en/courses', '/nothing/']) {
      const answer = await ask(port, path);
      expect(answer.header('x-content-type-options'), path).toBe('nosniff');
      expect(answer.header('referrer-policy'), path).toBe('strict-origin-when-cross-origin');
    }
  });

  test('what the build wrote for a path is sent there and nowhere else', async () => {
    writeFileSync(
      join(folder, '_headers'),
      '/*\n  Permissions-Policy: closed\n  X-Frame: a\n/en/courses/\n  Permissions-Policy: open\n/zh/:any/\n  X-Frame: b\n',
    );
    const port = await serve();
    const sent = async (path: string) => {
      const { header } = await ask(port, path);
      return [header('permissions-policy'), header('x-frame')];
    };
    expect(await sent('/')).toEqual(['closed', 'a']);
    expect(await sent('/en/courses/?from=home')).toEqual(['open', 'a']);
    expect(await sent('/zh/404/')).toEqual(['closed', 'b']);
    expect(await sent('/zh/')).toEqual(['closed', 'a']);
    expect(await sent('/en/courses/deeper/')).toEqual(['closed', 'a']);
  });

  test('without anything built the microphone is closed', async () => {
    expect((await ask(await serve(), '/')).header('permissions-policy')).toBe(
      'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
    );
  });

  test('hashed files are kept, pages are asked for again', async () => {
    const port = await serve();
    expect((await ask(port, '/_astro/app.abc.js')).header('cache-control')).toBe('public, max-age=31536000, immutable');
    const page = await ask(port, '/zh/');
    expect(page.header('cache-control')).toBe('no-cache');
    expect(await ask(port, '/zh/', { headers: { 'if-none-match': String(page.header('etag')) } })).toMatchObject({ status: 304, body: '' });
  });

  test('only reading', async () => {
    const port = await serve();
    expect(await ask(port, '/', { method: 'POST' })).toMatchObject({ status: 405 });
    expect(await ask(port, '/', { method: 'HEAD' })).toMatchObject({ status: 200, body: '' });
  });
});

test.each([
  ['/peilian/', { kind: 'path', path: 'index.html' }],
  ['/peilian', { kind: 'redirect', to: '/peilian/' }],
  ['/peilian/zh/', { kind: 'path', path: 'zh/index.html' }],
  ['/zh/', { kind: 'none' }],
  ['/peilian/../secret', { kind: 'none' }],
  ['/peilian/%2e%2e/secret', { kind: 'none' }],
])('under a base: %s', (url, address) => {
  expect(readAddress(url, '/peilian/')).toEqual(address);
});

test('a site under a base finds its own 404', async () => {
  const port = await serve('/peilian/');
  expect(await ask(port, '/peilian/zh/nothing/')).toMatchObject({ status: 404, body: '没有' });
  expect(await ask(port, '/peilian')).toMatchObject({ status: 308, location: '/peilian/' });
  expect(await ask(port, '/zh/')).toMatchObject({ status: 404, body: 'nowhere' });
});

describe('the port', () => {
  test('a taken port leads to the next', async () => {
    const other = createServer();
    servers.push(other);
    const taken = await listen(other, 43_000);
    const server = createSiteServer(folder);
    servers.push(server);
    expect(await listen(server, taken)).toBeGreaterThan(taken);
  });

  test('no free port in so many tries is an error', async () => {
    const other = createServer();
    servers.push(other);
    const taken = await listen(other, 43_100);
    await expect(listen(createSiteServer(folder), taken, 1)).rejects.toMatchObject({ code: 'EADDRINUSE' });
  });
});
