import { createHash } from 'node:crypto';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { BuiltSite, Page } from '../built-site.ts';
import { pruneStyles, scopesIn } from './prune-styles.ts';

/** A sheet of which more than this part of all pages needs most belongs to the one that they all share. */
const COMMON = 0.9;
const MOST = 0.5;

const LINK = /<link rel="stylesheet" href="([^"]*\/_astro\/([^"/]+\.css))">/g;

/**
 * Gives each page two style sheets: one that all pages share, and one with what this page needs beyond it. The bundler makes a sheet for each
 * component, a lesson then asks for fifteen, and on a phone with 150 ms to the host each wave of requests costs more than all of their bytes.
 * What the second sheet needs is what the page or any script that it can load names.
 */
export function joinStyles(site: BuiltSite): void {
  const pages = site.pages
    .map((page) => ({ page, links: [...page.html.matchAll(LINK)].map(([, href = '', name = '']) => ({ href, name })) }))
    .filter(({ links }) => links.length > 0);
  const scripts = new Scripts(site.scripts);
  const sheets = new Map(
    [...new Set(pages.flatMap(({ links }) => links.map(({ name }) => name)))].map((name) => [name, site.read(`_astro/${name}`)]),
  );
  // Most pages are of a few kinds, which need the same.
  const kinds = new Map<string, { readonly alive: ReadonlySet<string>; readonly own: readonly string[]; count: number }>();
  const kindOf = new Map<Page, string>();
  for (const { page, links } of pages) {
    const alive = new Set([...scopesIn(page.html), ...scripts.scopesFrom(page.html)]);
    const own = links.map(({ name }) => name);
    const key = [...own, ...[...alive].sort()].join();
    const kind = kinds.get(key) ?? { alive, own, count: 0 };
    kind.count += 1;
    kinds.set(key, kind);
    kindOf.set(page, key);
  }
  const uses = new Map<string, number>();
  for (const { alive, own, count } of kinds.values())
    for (const name of new Set(own)) {
      const css = sheets.get(name) ?? '';
      if (pruneStyles(css, alive).length > MOST * css.length) uses.set(name, (uses.get(name) ?? 0) + count);
    }
  const common = new Set([...uses].filter(([, count]) => count > COMMON * pages.length).map(([name]) => name));
  const write = (name: string, css: string): string => {
    const file = `${name}.${createHash('sha256').update(css).digest('base64url').slice(0, 8)}.css`;
    site.write(`_astro/${file}`, css);
    return file;
  };
  const shared = common.size > 0 ? [write('site', [...common].map((name) => sheets.get(name)).join('\n'))] : [];
  const needed = new Map(
    [...kinds].map(([key, { alive, own }]) => {
      const rest = own.filter((name) => !common.has(name)).map((name) => sheets.get(name));
      const pruned = pruneStyles(rest.join('\n'), alive);
      return [key, [...shared, ...(pruned === '' ? [] : [write('page', pruned)])]] as const;
    }),
  );
  for (const { page, links } of pages) {
    const folder = links[0]?.href.replace(/[^/]+$/, '') ?? '';
    const names = needed.get(kindOf.get(page) ?? '') ?? [];
    let isWritten = false;
    page.html = page.html.replace(LINK, () => {
      if (isWritten) return '';
      isWritten = true;
      return names.map((name) => `<link rel="stylesheet" href="${folder}${name}">`).join('');
    });
  }
  // No script asks for a sheet of its own (plain-imports.ts).
  for (const name of sheets.keys()) rmSync(join(site.folder, '_astro', name));
}

/** The built scripts: which of them a page can come to load, and the scopes that those name. */
class Scripts {
  readonly #texts: ReadonlyMap<string, string>;
  readonly #reached = new Map<string, ReadonlySet<string>>();

  constructor(texts: ReadonlyMap<string, string>) {
    this.#texts = texts;
  }

  scopesFrom(html: string): ReadonlySet<string> {
    const entries = [...this.#named(html)].sort();
    const key = entries.join();
    const known = this.#reached.get(key);
    if (known) return known;
    const seen = new Set<string>();
    const waiting = [...entries];
    for (let script = waiting.pop(); script; script = waiting.pop()) {
      if (seen.has(script)) continue;
      seen.add(script);
      waiting.push(...this.#named(this.#texts.get(script) ?? ''));
    }
    const scopes = new Set([...seen].flatMap((script) => [...scopesIn(this.#texts.get(script) ?? '')]));
    this.#reached.set(key, scopes);
    return scopes;
  }

  /** Imports of every sort name the file. */
  #named(text: string): ReadonlySet<string> {
    return new Set([...text.matchAll(/[\w.@~-]+\.js(?=["'`?&])/g)].map(([name]) => name).filter((name) => this.#texts.has(name)));
  }
}
