import { readFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import { join } from 'node:path';

/** Where the worker in these tests believes to be. */
export const ROOT = 'https://peilian.test/';

interface Entry {
  readonly bytes: ArrayBuffer;
  readonly headers: Readonly<Record<string, string>>;
}

class FakeCache {
  readonly entries = new Map<string, Entry>();

  async match(url: string): Promise<Response | undefined> {
    const entry = this.entries.get(url);
    return entry && new Response(entry.bytes, { headers: entry.headers });
  }
  async put(url: string, response: Response): Promise<void> {
    this.entries.set(url, { bytes: await response.arrayBuffer(), headers: Object.fromEntries(response.headers) });
  }
  async delete(url: string): Promise<boolean> {
    return this.entries.delete(url);
  }
  async keys(): Promise<readonly { readonly url: string }[]> {
    return [...this.entries.keys()].map((url) => ({ url }));
  }
}

/** The part of a browser that the service worker sees, kept in memory. */
export class FakeBrowser {
  readonly caches = new Map<string, FakeCache>();
  /** What the worker told its pages, in order; how far it has come is left out. */
  readonly told: Readonly<Record<string, unknown>>[] = [];
  readonly #listeners = new Map<string, (event: unknown) => void>();

  /** @param fetch what the network answers; a string is an address */
  constructor(fetch: (address: string, init?: RequestInit) => Promise<Response>) {
    const file = readFileSync(join(import.meta.dirname, '../../../src/build/offline/service-worker.ts'), 'utf8');
    const storage = {
      keys: async () => [...this.caches.keys()],
      open: async (name: string) => {
        const cache = this.caches.get(name) ?? new FakeCache();
        this.caches.set(name, cache);
        return cache;
      },
      delete: async (name: string) => this.caches.delete(name),
    };
    const self = {
      location: { href: `${ROOT}sw.js` },
      addEventListener: (kind: string, listener: (event: unknown) => void) => this.#listeners.set(kind, listener),
      clients: {
        matchAll: async () => [
          { postMessage: (news: Readonly<Record<string, unknown>>) => news['kind'] !== 'keeping' && this.told.push(news) },
        ],
      },
    };
    const asked = (request: string | { readonly url: string }, init?: RequestInit) =>
      fetch(typeof request === 'string' ? request : request.url, init);
    new Function('self', 'caches', 'fetch', stripTypeScriptTypes(file))(self, storage, asked);
  }

  /** Gives the worker an order, and waits until it is done. */
  async order(data: object): Promise<void> {
    let done: Promise<unknown> | undefined;
    this.#listeners.get('message')?.({
      data,
      waitUntil: (work: Promise<unknown>) => {
        done = work;
      },
    });
    await done;
  }

  /** What a page of the site gets when it asks for an address. */
  async open(path: string): Promise<string> {
    let answer: Promise<Response> | undefined;
    let kept: Promise<unknown> | undefined;
    this.#listeners.get('fetch')?.({
      request: { url: `${ROOT}${path}`, method: 'GET', mode: 'navigate' },
      waitUntil: (work: Promise<unknown>) => {
        kept = work;
      },
      respondWith: (response: Promise<Response>) => {
        answer = response;
      },
    });
    if (!answer) throw new Error(`the worker leaves ${path} to the browser`);
    const text = await (await answer).text();
    await kept;
    return text;
  }

  /** Texts of all files kept, by path, whichever cache has them; marks of the worker itself are left out. */
  kept(): Readonly<Record<string, string>> {
    const all = [...this.caches.values()].flatMap(({ entries }) => [...entries]);
    return Object.fromEntries(
      all
        .filter(([url]) => !url.startsWith(`${ROOT}offline/`))
        .map(([url, { bytes }]) => [url.slice(ROOT.length), new TextDecoder().decode(bytes)]),
    );
  }

  /** Lays a file into a cache as somebody else would have. */
  lay(cache: string, path: string, text: string, headers: Readonly<Record<string, string>> = {}): void {
    const there = this.caches.get(cache) ?? new FakeCache();
    this.caches.set(cache, there);
    const { buffer } = new Uint8Array(new TextEncoder().encode(text));
    there.entries.set(`${ROOT}${path}`, { bytes: buffer, headers });
  }
}
