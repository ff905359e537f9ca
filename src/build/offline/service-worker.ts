/**
 * Keeps one language's pages on the device and serves them from there. Runs as a service worker; its types are stripped when the site is
 * built, and it imports nothing. One cache a version of the content: pages of one visit belong together, and a version is used only once all
 * of its files are there. What is kept is what was published, byte by byte: a network that wants a sign-in answers every address with its own
 * page and says that all is well. Runs under way are safe: they live in the learning log, which this never touches.
 */
interface Kept {
  readonly version: string;
  /** `path`: address below the site's root; `hash`: the start of the SHA-256 of its bytes, base64url. */
  readonly files: readonly { readonly path: string; readonly hash: string }[];
  /** The same, of files that are kept once they were used. */
  readonly used?: readonly { readonly path: string; readonly hash: string }[];
}

/** `course`: only that course, and what every page needs; `asked`: by the learner, so that nothing is taken for granted. */
type Order =
  | { readonly kind: 'keep'; readonly language: string; readonly course?: string; readonly asked?: boolean }
  | { readonly kind: 'forget' };

(() => {
  const worker = self as unknown as ServiceWorkerGlobalScope;
  const root = new URL('../', worker.location.href).href;
  const PREFIX = 'peilian ';
  /** Ends the names of caches of which each file was checked before it was kept. */
  const CHECKED = ' checked';
  /** Files fetched at once. */
  const AT_ONCE = 6;
  /** So many wrong answers in a row: the network answers for the host, or the host changes all pages. */
  const GIVE_UP_AFTER = 20;
  /** ms until a version that did not come as published is tried again unasked: each page that is opened would else fetch it anew. */
  const TRY_AGAIN_AFTER = 600_000;

  /** Addresses of files that are kept once they were used, with their language. */
  const ONCE_USED = /^([a-z]+)\/own-words\//;

  const listOf = (language: string): string => `${root}offline/${language}.json`;
  const nameOf = (language: string, version: string): string => `${PREFIX}${language} ${version}${CHECKED}`;
  /** Written last into a cache: only a cache that has it is whole. */
  const WHOLE = `${root}offline/whole`;
  /** In a cache of which some files did not come as published: how many, and when, ms. */
  const ALTERED = `${root}offline/altered`;

  worker.addEventListener('install', () => void worker.skipWaiting());
  worker.addEventListener('activate', (event) => event.waitUntil(worker.clients.claim()));

  async function tell(message: object): Promise<void> {
    for (const client of await worker.clients.matchAll({ includeUncontrolled: true })) client.postMessage(message);
  }

  const cachesOf = async (language = ''): Promise<readonly string[]> =>
    (await caches.keys()).filter((name) => name.startsWith(`${PREFIX}${language}`));

  /** Caches of one language, whole ones only. */
  async function wholeCaches(language = ''): Promise<readonly string[]> {
    const names = await cachesOf(language);
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

  async function isPublished(bytes: ArrayBuffer, hash: string): Promise<boolean> {
    const whole = btoa(String.fromCharCode(...(await sha256(bytes))));
    return hash !== '' && whole.replaceAll('+', '-').replaceAll('/', '_').startsWith(hash);
  }

  /** Before each file was checked, an entry carried the first 16 hexadecimal digits that its hash should have had. */
  async function isAsItSays(kept: Response): Promise<boolean> {
    const bytes = await sha256(await kept.clone().arrayBuffer());
    const hex = Array.from(bytes.slice(0, 8), (byte) => byte.toString(16).padStart(2, '0')).join('');
    return kept.headers.get('x-peilian-hash') === hex;
  }

  async function sha256(bytes: ArrayBuffer): Promise<Uint8Array> {
    return new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  }

  /** @throws where what came is no list, such as the page of a network that wants a sign-in */
  async function readList(language: string): Promise<Kept> {
    const response = await fetch(listOf(language), { cache: 'no-cache' });
    if (!response.ok) throw new Error(`${response.status}`);
    const list: Kept = await response.json();
    const isList = typeof list.version === 'string' && Array.isArray(list.files);
    if (!isList || !list.files.every(({ path, hash }) => typeof path === 'string' && typeof hash === 'string')) throw new Error('no list');
    return list;
  }

  /** Fetches what this language lacks; files that did not change are taken over from an older version. */
  async function keep(language: string, asked: boolean, course?: string): Promise<void> {
    const list = await readList(language);
    const name = nameOf(language, list.version);
    const cache = await caches.open(name);
    if (!asked && (await cache.match(WHOLE))) {
      await tell({ kind: 'kept', language, version: list.version, isNew: false });
      return;
    }
    const before: { readonly files: number; readonly at: number } | undefined = await (await cache.match(ALTERED))?.json();
    if (!asked && before && Date.now() - before.at < TRY_AGAIN_AFTER) {
      await tell({ kind: 'altered', language, files: before.files });
      return;
    }
    const older = (await cachesOf(`${language} `)).filter((other) => other !== name);
    const isNew = (await wholeCaches(`${language} `)).some((other) => other !== name);
    const altered = await fill(cache, await Promise.all(older.map((other) => caches.open(other))), language, asked, list, course);
    if (altered > 0) {
      await cache.put(ALTERED, Response.json({ files: altered, at: Date.now() }));
      // Pages are shown as the host sends them, and what is kept is asked without a connection only: nobody stays with an old version unawares.
      for (const other of [name, ...older]) await (await caches.open(other)).delete(WHOLE);
      await tell({ kind: 'altered', language, files: altered });
      return;
    }
    await cache.delete(ALTERED);
    if (course !== undefined) {
      await tell({ kind: 'kept-course', language, course });
      return;
    }
    await cache.put(WHOLE, new Response(list.version));
    await tell({ kind: 'kept', language, version: list.version, isNew });
    // Older versions, also such as never came to be whole.
    for (const other of older) await caches.delete(other);
  }

  /** Puts into the cache what it lacks. Returns how many files did not come as published; none of those is in the cache. */
  async function fill(
    cache: Cache,
    older: readonly Cache[],
    language: string,
    asked: boolean,
    list: Kept,
    course: string | undefined,
  ): Promise<number> {
    const files = course === undefined ? list.files : list.files.filter(({ path }) => needed(path, language, course));
    const waiting = [...files];
    let done = 0;
    let altered = 0;
    let inARow = 0;
    const fetchSome = async (): Promise<void> => {
      for (let file = waiting.shift(); file && inARow < GIVE_UP_AFTER; file = waiting.shift()) {
        const { path, hash } = file;
        const address = `${root}${path}`;
        const kept = await cache.match(address);
        if (!kept || (asked && !(await isPublished(await kept.arrayBuffer(), hash)))) {
          const found = (await sameFile(older, address, hash)) ?? (await fetched(address, hash));
          if (found) {
            await cache.put(address, found);
            inARow = 0;
          } else {
            await cache.delete(address);
            altered += 1;
            inARow += 1;
          }
        }
        done += 1;
        if (done % 10 === 0) await tell({ kind: 'keeping', language, done, files: files.length });
      }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, fetchSome));
    return altered;
  }

  /** The file as published; undefined where something else came, also from the host itself and not from what the browser remembers. */
  async function fetched(address: string, hash: string): Promise<Response | undefined> {
    for (const cache of ['no-cache', 'reload'] as const) {
      const response = await fetch(address, { cache });
      const bytes = await response.arrayBuffer();
      if (await isPublished(bytes, hash)) return plainly(bytes, response);
    }
    return undefined;
  }

  async function sameFile(older: readonly Cache[], address: string, hash: string): Promise<Response | undefined> {
    for (const cache of older) {
      const found = await cache.match(address);
      const bytes = await found?.arrayBuffer();
      if (found && bytes && (await isPublished(bytes, hash))) return plainly(bytes, found);
    }
    return undefined;
  }

  /** These bytes with the answer’s headers, save those that speak of the way they came. A redirect on that way is forgotten. */
  function plainly(bytes: ArrayBuffer, response: Response): Response {
    const headers = new Headers(response.headers);
    for (const name of ['content-encoding', 'content-length', 'x-peilian-hash']) headers.delete(name);
    return new Response(bytes, { headers });
  }

  worker.addEventListener('message', (event) => {
    const order: Order = event.data;
    if (order.kind === 'keep') {
      const what = `${order.language} ${order.course ?? ''}`;
      const running =
        keeping.get(what) ??
        keep(order.language, order.asked === true, order.course)
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
    event.respondWith(answer(request, event));
  });

  /** Keeps a file because it was used, in a cache of its own that no new version of the content takes away; an older one of its kind goes. */
  async function keepUsed(language: string, address: string, response: Response): Promise<void> {
    const bytes = await response.arrayBuffer();
    const { used = [] } = await readList(language);
    const listed = used.find(({ path }) => `${root}${path}` === address);
    if (!listed || !(await isPublished(bytes, listed.hash))) return;
    const cache = await caches.open(`${PREFIX}used ${language}${CHECKED}`);
    await cache.put(address, plainly(bytes, response));
    for (const { url } of await cache.keys()) if (url !== address) await cache.delete(url);
  }

  async function answer(request: Request, event: FetchEvent): Promise<Response> {
    const address = request.url.replace(/[?#].*$/, '');
    const whole = await wholeCaches();
    const kept = await firstIn(whole, address);
    if (kept) return kept;
    try {
      const response = await fetch(request);
      const language = ONCE_USED.exec(address.slice(root.length))?.[1];
      if (language !== undefined && response.ok) event.waitUntil(keepUsed(language, address, response.clone()).catch(() => undefined));
      return response;
    } catch (error) {
      // A part of a language, a course kept alone, is not brought up to date by itself: it is asked only without a connection.
      const parts = (await caches.keys()).filter((name) => name.startsWith(PREFIX) && !whole.includes(name));
      const part = await firstIn(parts, address);
      if (part) return part;
      if (request.mode !== 'navigate') throw error;
      return (await lost(address)) ?? Response.error();
    }
  }

  /** What is wrong in a cache of older days is passed over. */
  async function firstIn(names: readonly string[], address: string): Promise<Response | undefined> {
    for (const name of names) {
      const cache = await caches.open(name);
      const found = await cache.match(address);
      if (found && (name.endsWith(CHECKED) || (await isAsItSays(found)))) return found;
    }
    return undefined;
  }

  /** The page that says 'not on this device', in the language of the address, or else in one that is kept. */
  async function lost(address: string): Promise<Response | undefined> {
    const wanted = address.slice(root.length).split('/')[0] ?? '';
    const names = await cachesOf();
    const kept = names.map((name) => name.slice(PREFIX.length).split(' ')[0] ?? '');
    for (const language of new Set([wanted, ...kept])) {
      const found = await firstIn(names, `${root}${language}/offline/`);
      if (found) return found;
    }
    return undefined;
  }
})();
