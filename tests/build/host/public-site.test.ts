import { expect, test } from 'vitest';
import { publicSite } from '../../../src/build/host/public-site.ts';

test.each([
  [{}, 'http://localhost:4321'],
  [{ SITE: '' }, 'http://localhost:4321'],
  [{ SITE: 'https://x.example', NETLIFY: 'true', URL: 'https://y.netlify.app' }, 'https://x.example'],
  [{ NETLIFY: 'true', URL: 'https://y.netlify.app' }, 'https://y.netlify.app'],
  [{ URL: 'somebody else’s' }, 'http://localhost:4321'],
  [{ CF_PAGES_URL: 'https://z.pages.dev' }, 'https://z.pages.dev'],
  [{ VERCEL_PROJECT_PRODUCTION_URL: 'w.vercel.app' }, 'https://w.vercel.app'],
])('%j: %s', (env, site) => {
  expect(publicSite(env)).toBe(site);
});
