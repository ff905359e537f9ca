/**
 * Keeps one language's pages on the device and serves them from there. Runs as a service worker; its types are stripped when the site is
 * built, and it imports nothing. One cache a version of the content: pages of one visit belong together, and a version is used only once all
 * of its files are there. Runs under way are safe: they live in the learning log, which this never touches.
 */
interface Kept {
  readonly version: string;
  /** Addresses below the site's root. */
  readonly files: readonly { readonly path: string; readonly hash: string }[];
}

/** `course`: only that course, and what every page needs. */
type Order = { readonly kind: 'keep'; readonly language: string; readonly course?: string } | { readonly kind: 'forget' };

(() => {
  const worker = self as unknown as ServiceWorkerGlobalScope;
  const root = new URL('./', worker.location.href).href;
  const PREFIX = 'peilian ';
  /** Files fetched at once. */
  const AT_ONCE = 6;

  const listOf = (language: string): string => `${root}offline/${language}.json`;
  const nameOf = (language: string, version: string): string => `${PREFIX}${language} ${version}`;
  /** Written last into a cache: only a cache that has it is whole. */
  const WHOLE = `${root}offline/whole`;

  worker.addEventListener('install', () => void worker.skipWaiting());
  worker.addEventListener('activate', (event) => event.waitUntil(worker.clients.claim()));

  async function tell(message: object): Promise<void> {
    for (const client of await worker.clients.matchAll({ includeUncontrolled: true })) client.postMessage(message);
  }

  /** Caches of one language, whole ones only. */
  async function wholeCaches(language = ''): Promise<readonly string[]> {
    const names = (await caches.keys()).filter((name) => name.startsWith(`${PREFIX}${language}`));
    const whole = await Promise.all(names.map(async (name) => ((await (await caches.open(name)).match(WHOLE)) ? name : '')));
    return whole.filter((name) => name !== '');
  }

  /** Orders under way, by what they ask for. */
  const keeping = new Map<string, Promise<void>>();

  /** What a course needs: its own pages, and everything that is no page of this language but its home. */
  const needed = (path: string, language: string, course: string): boolean =>
    !path.startsWith(`${language}/`) ||
    path === `${language}/` ||
    path === `${language}/offline/` ||
    path.startsWith(`${language}/courses/${course}/`);

  /** Fetches what this language lacks; files that did not change are taken over from an older version. */
  async function keep(language: string, course?: string): Promise<void> {
    const response = await fetch(listOf(language), { cache: 'no-store' });
    if (!response.ok) throw new Error(`${response.status}`);
    const list: Kept = await response.json();
    const name = nameOf(language, list.version);
    const older = (await wholeCaches(language)).filter((other) => other !== name);
    const cache = await caches.open(name);
    if (await cache.match(WHOLE)) {
      await tell({ kind: 'kept', language, version: list.version, isNew: false });
      return;
    }
    const before = await Promise.all(older.map((other) => caches.open(other)));
    const files = course === undefined ? list.files : list.files.filter(({ path }) => needed(path, language, course));
    let done = 0;
    const waiting = [...files];
    const fetchSome = async (): Promise<void> => {
      for (let file = waiting.shift(); file; file = waiting.shift()) {
        const address = `${root}${file.path}`;
        if (!(await cache.match(address))) {
          const known = await sameFile(before, address, file.hash);
          const found = known ?? (await fetch(address, { cache: 'no-cache' }));
          // A file that is missing or redirected must not be kept under this address.
          if (!found.ok || found.redirected) throw new Error(`${found.status} ${address}`);
          await cache.put(address, marked(found, file.hash));
        }
        done += 1;
        if (done % 10 === 0) await tell({ kind: 'keeping', language, done, files: files.length });
      }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, fetchSome));
    if (course !== undefined) {
      await tell({ kind: 'kept-course', language, course });
      return;
    }
    await cache.put(WHOLE, new Response(list.version));
    await tell({ kind: 'kept', language, version: list.version, isNew: older.length > 0 });
    // Older versions, also such as never came to be whole.
    const names = (await caches.keys()).filter((other) => other.startsWith(`${PREFIX}${language} `) && other !== name);
    for (const other of names) await caches.delete(other);
  }

  async function sameFile(before: readonly Cache[], address: string, hash: string): Promise<Response | undefined> {
    for (const cache of before) {
      const found = await cache.match(address);
      if (found?.headers.get('x-peilian-hash') === hash) return found;
    }
    return undefined;
  }

  /** The same answer with the hash of its content, by which a later version knows it again. */
  function marked(response: Response, hash: string): Response {
    const headers = new Headers(response.headers);
    headers.set('x-peilian-hash', hash);
    return new Response(response.body, { status: response.status, headers });
  }

  worker.addEventListener('message', (event) => {
    const order: Order = event.data;
    if (order.kind === 'keep') {
      const what = `${order.language} ${order.course ?? ''}`;
      const running =
        keeping.get(what) ??
        keep(order.language, order.course)
          .catch((error: unknown) =>
            tell({ kind: 'failed', language: order.language, reason: error instanceof DOMException ? error.name : 'network' }),
          )
          .finally(() => keeping.delete(what));
      keeping.set(what, running);
      event.waitUntil(running);
    } else {
      event.waitUntil(
        caches
          .keys()
          .then((names) => Promise.all(names.filter((name) => name.startsWith(PREFIX)).map((name) => caches.delete(name))))
          .then(() => tell({ kind: 'forgotten' })),
      );
    }
  });

  worker.addEventListener('fetch', (event) => {
    const { request } = event;
    if (request.method !== 'GET' || !request.url.startsWith(root) || request.url.startsWith(`${root}offline/`)) return;
    event.respondWith(answer(request));
  });

  async function answer(request: Request): Promise<Response> {
    const address = request.url.replace(/[?#].*$/, '');
    const whole = await wholeCaches();
    const kept = await firstIn(whole, address);
    if (kept) return kept;
    try {
      return await fetch(request);
    } catch (error) {
      // A part of a language, a course kept alone, is not brought up to date by itself: it is asked only without a connection.
      const parts = (await caches.keys()).filter((name) => name.startsWith(PREFIX) && !whole.includes(name));
      const part = await firstIn(parts, address);
      if (part) return part;
      if (request.mode !== 'navigate') throw error;
      return (await lost(address)) ?? Response.error();
    }
  }

  async function firstIn(names: readonly string[], address: string): Promise<Response | undefined> {
    for (const name of names) {
      const found = await (await caches.open(name)).match(address);
      if (found) return found;
    }
    return undefined;
  }

  /** The page that says 'not on this device', in the language of the address. */
  async function lost(address: string): Promise<Response | undefined> {
    const wanted = address.slice(root.length).split('/')[0] ?? '';
    for (const language of [wanted, 'zh', 'en']) {
      const found = await caches.match(`${root}${language}/offline/`);
      if (found) return found;
    }
    return undefined;
  }
})();
