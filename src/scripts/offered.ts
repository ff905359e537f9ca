import type { Offered } from '../i18n/standing/standing.ts';

const data = document.querySelector('[data-offered]')?.textContent;

/** What the page says there is to do on the site; undefined on a page that does not say it. Its own data, written with it (OfferedData.astro). */
export const offered: Offered | undefined = data ? JSON.parse(data) : undefined;
