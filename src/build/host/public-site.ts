/** Where a site without an address of its own is at home. Links between languages and pictures must be absolute to be valid. */
export const AT_HOME = 'http://localhost:4321';

/** The origin under which the site will be found: `SITE`, else what Netlify, Cloudflare Pages or Vercel say of themselves, else this machine. */
export function publicSite(env: Readonly<Record<string, string | undefined>>): string {
  const { SITE, NETLIFY, URL: netlify, CF_PAGES_URL: cloudflare, VERCEL_PROJECT_PRODUCTION_URL: vercel } = env;
  const named = SITE || (NETLIFY ? netlify : undefined) || cloudflare || (vercel ? `https://${vercel}` : undefined);
  return named || AT_HOME;
}
