import type { Locale } from '../domain/locale.ts';

/** What the service worker tells its pages. */
export type OfflineNews =
  | { readonly kind: 'keeping'; readonly language: string; readonly done: number; readonly files: number }
  /** `isNew`: an older version was there before, and this page still shows it. */
  | { readonly kind: 'kept'; readonly language: string; readonly version: string; readonly isNew: boolean }
  | { readonly kind: 'kept-course'; readonly language: string; readonly course: string }
  /** So many files, or more, came otherwise than they were published, and were not kept. */
  | { readonly kind: 'altered'; readonly language: string; readonly files: number }
  | { readonly kind: 'failed'; readonly language: string; readonly reason: string }
  | { readonly kind: 'forgotten' };

/** Whether this browser can keep pages at all: not in a private window of some, not without https. */
export const canKeep = (): boolean => 'serviceWorker' in navigator && 'caches' in globalThis;

/** Asks, for the learner, that a language or one of its courses be kept or brought up to date; what is kept is checked byte by byte. */
export async function keep(language: Locale, course?: string): Promise<void> {
  (await navigator.serviceWorker.ready).active?.postMessage({
    kind: 'keep',
    language,
    asked: true,
    ...(course === undefined ? {} : { course }),
  });
}

/** What of a language is on this device: all of it, or some of its courses. */
export async function keptOf(language: Locale): Promise<{ readonly isWhole: boolean; readonly hasCourse: (id: string) => boolean }> {
  const names = (await caches.keys()).filter((name) => name.startsWith(`peilian ${language} `));
  const requests = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
  const urls = requests.flat().map(({ url }) => url);
  return {
    isWhole: urls.some((url) => url.endsWith('/offline/whole')),
    hasCourse: (id) => urls.some((url) => url.endsWith(`/${language}/courses/${id}/`)),
  };
}

/** Bytes of all that a list names; undefined without a connection. @param list address of a language's list of files */
export async function bytesOf(list: string): Promise<number | undefined> {
  const response = await fetch(list).catch(() => undefined);
  return response?.ok ? Number(Object(await response.json()).bytes) : undefined;
}

/** Whether this device keeps pages by itself; a browser that refuses storage asks again next time. */
export function rememberKeeping(answer: 'yes' | 'no'): void {
  try {
    localStorage.setItem('peilian.offline', answer);
  } catch {}
}

/** Deletes all pages kept; the learning record is elsewhere and stays. */
export async function forget(): Promise<void> {
  (await navigator.serviceWorker.ready).active?.postMessage({ kind: 'forget' });
}

/** Listens for news. Returns a function that ends it. */
export function onNews(listener: (news: OfflineNews) => void): () => void {
  const hear = ({ data }: MessageEvent<OfflineNews>): void => listener(data);
  navigator.serviceWorker.addEventListener('message', hear);
  return () => navigator.serviceWorker.removeEventListener('message', hear);
}
