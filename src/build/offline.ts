import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import type { AstroIntegration } from 'astro';
import { LOCALES, type Locale } from '../domain/locale.ts';

/** A file kept on the device: address below the site's root, fingerprint of its content, and what it weighs on the way. */
interface KeptFile {
  readonly path: string;
  readonly hash: string;
  /** Bytes, gzipped. */
  readonly bytes: number;
}

/** Writes what the service worker needs into the built site: itself, and for each language the list of files to keep. */
export function offline(): AstroIntegration {
  return {
    name: 'offline',
    hooks: {
      'astro:build:done': ({ dir }) => {
        const site = fileURLToPath(dir);
        const files = filesOf(site);
        mkdirSync(join(site, 'offline'), { recursive: true });
        for (const locale of LOCALES) {
          const kept = files.filter(({ path }) => belongs(path, locale));
          const version = createHash('sha256')
            .update(kept.map(({ path, hash }) => `${path} ${hash}`).join('\n'))
            .digest('hex')
            .slice(0, 12);
          const bytes = kept.reduce((sum, file) => sum + file.bytes, 0);
          writeFileSync(join(site, 'offline', `${locale}.json`), JSON.stringify({ version, bytes, files: kept }));
        }
        const source = readFileSync(new URL('./service-worker.ts', import.meta.url), 'utf8');
        writeFileSync(join(site, 'sw.js'), stripTypeScriptTypes(source));
      },
    },
  };
}

/** Maps and statecharts are for trainers at a desk; the lists and the worker itself must always come from the host. */
const LEFT_OUT = /(?:^|\/)(?:map\/index\.html|statechart\.json)$|^offline\/|^sw\.js$|^_headers$|\.(?:xml|txt)$|^og\//;

function belongs(path: string, locale: Locale): boolean {
  if (LEFT_OUT.test(path)) return false;
  const language = LOCALES.find((other) => path.startsWith(`${other}/`));
  return language === undefined || language === locale;
}

function filesOf(site: string): readonly KeptFile[] {
  return readdirSync(site, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => {
      const file = join(entry.parentPath, entry.name);
      const content = readFileSync(file);
      const path = relative(site, file).split(sep).join('/');
      return {
        path: path.replace(/(^|\/)index\.html$/, '$1'),
        full: path,
        hash: createHash('sha256').update(content).digest('hex').slice(0, 16),
        bytes: gzipSync(content).byteLength,
      };
    })
    .filter(({ full }) => !LEFT_OUT.test(full))
    .map(({ path, hash, bytes }) => ({ path, hash, bytes }))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}
