import { posix } from 'node:path';
import type { BuiltSite } from '../built-site.ts';

/**
 * Names in each page's head every module that it needs at once, with all that those import. Without it a phone learns of an island's imports
 * only when the island has come, and pays 150 ms for every step of the way; a script at the end of a long page it sees only when all styles are there.
 */
export function preloadModules({ pages, scripts: texts }: BuiltSite): void {
  const imports = new Map([...texts].map(([name, text]) => [name, importsIn(text)]));
  const closure = (entries: readonly string[]): ReadonlySet<string> => {
    const seen = new Set<string>();
    const waiting = [...entries];
    for (let name = waiting.pop(); name; name = waiting.pop()) {
      if (seen.has(name)) continue;
      seen.add(name);
      waiting.push(...(imports.get(name) ?? []));
    }
    return seen;
  };
  for (const page of pages) {
    const { html } = page;
    const scripts = [...html.matchAll(/<script type="module" src="([^"]+)"/g)].map(([, src = '']) => src);
    // Islands that wait for their turn would only take the line from the others.
    const islands = [...html.matchAll(/<astro-island(?=[^>]*\sclient="(?:load|only)")[^>]*>/g)].flatMap(([tag]) =>
      [...tag.matchAll(/\s(?:component-url|renderer-url|before-hydration-url)="([^"]+)"/g)].map(([, url = '']) => url),
    );
    const entries = [...scripts, ...islands];
    const folder = entries[0]?.replace(/[^/]+$/, '');
    if (folder === undefined) continue;
    const names = [...closure(entries.map((entry) => posix.basename(entry)))].filter((name) => texts.has(name));
    const links = names.map((name) => `<link rel="modulepreload" href="${folder}${name}">`).join('');
    page.html = html.replace('</head>', `${links}</head>`);
  }
}

/** File names of the modules that a module imports at once. */
function importsIn(script: string): readonly string[] {
  return [...script.matchAll(/(?:\bfrom|\bimport)\s*["'](\.\/[^"']+\.js)["']/g)].map(([, path = '']) => posix.basename(path));
}
