import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { LOCALES, type Locale } from '../../domain/locale.ts';
import type { BuiltSite } from '../built-site.ts';

/** A file kept on the device. */
interface KeptFile {
  /** Address below the site's root. */
  readonly path: string;
  /** The first 132 bits of the SHA-256 of its content, base64url: by them the worker knows what was published from what a network made of it. */
  readonly hash: string;
  /** What it weighs on the way: bytes, gzipped. */
  readonly bytes: number;
}

const HASH_LENGTH = 22;

/**
 * Writes for each language the list of files that the service worker is to keep: `{ version, bytes, files: [{ path, hash }], used }`, `bytes` in all.
 * `used` are files that are kept only once they were used, in the same form; they are in no version and in no count.
 * A learner's phone asks for it on every page, so that it carries nothing more.
 */
export function listOffline(site: BuiltSite): void {
  const files = filesOf(site);
  mkdirSync(join(site.folder, 'offline'), { recursive: true });
  for (const locale of LOCALES) {
    const own = files.filter(({ path }) => belongs(path, locale));
    const kept = own.filter(({ path }) => !ONCE_USED.test(path));
    const used = own.filter(({ path }) => ONCE_USED.test(path));
    const version = createHash('sha256')
      .update(kept.map(({ path, hash }) => `${path} ${hash}`).join('\n'))
      .digest('base64url')
      .slice(0, 12);
    const bytes = kept.reduce((sum, file) => sum + file.bytes, 0);
    site.write(`offline/${locale}.json`, JSON.stringify({ version, bytes, files: kept.map(asListed), used: used.map(asListed) }));
  }
}

const asListed = ({ path, hash }: KeptFile) => ({ path, hash });

/** What recognises replies: two hundred kilobytes that who never answers in their own words never needs. */
const ONCE_USED = /^[a-z]+\/own-words\//;

/** Maps and statecharts are for trainers at a desk; the lists and the worker itself must always come from the host. */
const LEFT_OUT = /(?:^|\/)(?:map\/index\.html|statechart\.json)$|^offline\/|^sw\.js$|^_headers$|\.(?:xml|txt)$|^og\//;

function belongs(path: string, locale: Locale): boolean {
  if (LEFT_OUT.test(path)) return false;
  const language = LOCALES.find((other) => path.startsWith(`${other}/`));
  return language === undefined || language === locale;
}

function filesOf(site: BuiltSite): readonly KeptFile[] {
  const pages = new Map(site.pages.map(({ path, html }) => [path, html]));
  return site
    .files()
    .filter((path) => !LEFT_OUT.test(path))
    .map((path): KeptFile => {
      const content = pages.get(path) ?? readFileSync(join(site.folder, path));
      return {
        path: path.replace(/(^|\/)index\.html$/, '$1'),
        hash: createHash('sha256').update(content).digest('base64url').slice(0, HASH_LENGTH),
        bytes: gzipSync(content).byteLength,
      };
    })
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}
