import { test as base, expect } from '@playwright/test';

export { expect } from '@playwright/test';

/**
 * A test whose page may not complain: an error in the console (a breach of the Content Security Policy is one), an exception nobody caught,
 * or a request to somebody else fails it, whatever else it looks at.
 */
export const test = base.extend({
  page: async ({ page, baseURL }, use) => {
    const complaints: string[] = [];
    page.on('console', (message) => {
      // The browser itself reports a page that answers 404; tests that ask for one mean to.
      const itself = message.text().startsWith('Failed to load resource') && message.location().url === page.url();
      if (message.type() === 'error' && !itself) complaints.push(`${page.url()}: ${message.text()}`);
    });
    page.on('pageerror', (error) => complaints.push(`${page.url()}: ${error.message}`));
    page.on('request', (request) => {
      const address = request.url();
      if (/^https?:/.test(address) && baseURL !== undefined && !address.startsWith(baseURL))
        complaints.push(`${page.url()} asks for ${address}`);
    });
    await use(page);
    expect(complaints).toEqual([]);
  },
});
