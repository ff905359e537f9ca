import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, posix, relative, sep } from 'node:path';

/** Markup of a page by what it is for: what stands in attributes and in the islands' data, with entities undone. */
const ADDRESS = /\s(?:href|src|action|component-url|renderer-url)="([^"]*)"/g;
/** Addresses in an island's data: `"/zh/…"`. */
const IN_DATA = /"((?:\/[\w.-]+)*\/(?:zh|en)\/[^"\s]*)"/g;

/**
 * What in a built site leads nowhere, as `page → address`: links, scripts, styles and pictures of all pages, the addresses in islands' data,
 * files that style sheets and manifests name, and places (`#…`) that the page led to does not have.
 * @param site the folder that was built
 * @param base the path under which it will lie, with a slash at both ends
 */
export function deadLinks(site: string, base: string): readonly string[] {
  const files = readdirSync(site, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(site, join(entry.parentPath, entry.name)).split(sep).join('/'));
  return files.flatMap((file) =>
    [...new Set(addresses(site, file))].flatMap((address) => (leads(site, base, file, address) ? [] : [`${file} → ${address}`])),
  );
}

function addresses(site: string, file: string): readonly string[] {
  const read = (): string => readFileSync(join(site, file), 'utf8');
  if (file.endsWith('.html')) {
    const html = read();
    const plain = html.replaceAll('&quot;', '"').replaceAll('&#34;', '"').replaceAll('&amp;', '&');
    return [
      ...[...html.matchAll(ADDRESS)].map(([, address = '']) => address.replaceAll('&amp;', '&').replaceAll('&#38;', '&')),
      ...[...plain.matchAll(IN_DATA)].map(([, address = '']) => address),
    ];
  }
  if (file.endsWith('.css')) return [...read().matchAll(/url\(["']?([^"')]+)/g)].map(([, address = '']) => address);
  if (file.endsWith('.webmanifest'))
    return [...read().matchAll(/"(?:start_url|scope|src|id)":\s*"([^"]+)"/g)].map(([, address = '']) => address);
  return [];
}

function leads(site: string, base: string, from: string, address: string): boolean {
  if (/^(?:data:|mailto:|https?:\/\/localhost:4321)/.test(address)) return leadsInside(address);
  const [path = '', place = ''] = address.replace(/\?[^#]*/, '').split('#');
  if (/^[a-z]+:|^\/\//.test(path)) return false;
  const absolute = path === '' ? `${base}${from.replace(/index\.html$/, '')}` : posix.resolve(posix.dirname(`${base}${from}`), path);
  const below = path.endsWith('/') ? `${absolute}/`.replace('//', '/') : absolute;
  if (below !== base.slice(0, -1) && !below.startsWith(base)) return false;
  const target = join(site, decodeURIComponent(below.slice(base.length)));
  const file = existsSync(target) && statSync(target).isDirectory() ? join(target, 'index.html') : target;
  if (!existsSync(file)) return false;
  return place === '' || !file.endsWith('.html') || readFileSync(file, 'utf8').includes(`id="${decodeURIComponent(place)}"`);

  /** Absolute addresses stand where a standard asks for them; they must lie under the base like all others. */
  function leadsInside(absoluteAddress: string): boolean {
    if (!absoluteAddress.startsWith('http')) return true;
    return leads(site, base, from, new URL(absoluteAddress).pathname);
  }
}
