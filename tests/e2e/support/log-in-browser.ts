import { expect, type Page } from '@playwright/test';

/** Everything that lies in the learner's log, as it is stored. */
export function storedEvents(page: Page): Promise<Record<string, unknown>[]> {
  return page.evaluate(
    () =>
      new Promise((resolve, reject) => {
        const opening = indexedDB.open('peilian');
        // Not there yet: to make it is the site's business.
        opening.onupgradeneeded = () => opening.transaction?.abort();
        opening.onerror = () => (opening.error?.name === 'AbortError' ? resolve([]) : reject(opening.error));
        opening.onsuccess = () => {
          const all = opening.result.transaction('events').objectStore('events').getAll();
          all.onsuccess = () => {
            opening.result.close();
            resolve(all.result);
          };
        };
      }),
  );
}

/**
 * Puts values into the log past the site, as an older version of it, or a curious person, might have. The site makes the log: it is waited for, since to
 * open it here first would leave one without a store, and the site waiting for ever.
 */
export async function putEvents(page: Page, events: readonly unknown[]): Promise<void> {
  await expect
    .poll(() =>
      page.evaluate(
        (values) =>
          new Promise<'put' | 'no log yet'>((resolve, reject) => {
            const opening = indexedDB.open('peilian');
            opening.onupgradeneeded = () => opening.transaction?.abort();
            opening.onerror = () => (opening.error?.name === 'AbortError' ? resolve('no log yet') : reject(opening.error));
            opening.onsuccess = () => {
              const transaction = opening.result.transaction('events', 'readwrite');
              for (const value of values) transaction.objectStore('events').put(value);
              transaction.onabort = () => reject(transaction.error);
              transaction.oncomplete = () => {
                opening.result.close();
                resolve('put');
              };
            };
          }),
        events,
      ),
    )
    .toBe('put');
}
