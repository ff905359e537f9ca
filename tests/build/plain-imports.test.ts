import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build, type Plugin, type Rolldown } from 'vite';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { plainImports } from '../../src/build/plain-imports.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'imports-'));
  writeFileSync(join(folder, 'page.js'), "document.onclick = () => import('./late.js').then(({ say }) => say());");
  writeFileSync(join(folder, 'late.js'), "import './late.css';\nexport const say = () => document.title;");
  writeFileSync(join(folder, 'late.css'), 'p { color: red }');
});
afterEach(() => rmSync(folder, { recursive: true }));

/** The text of all scripts of a built page that loads a module with styles on demand. */
async function scripts(plugins: readonly Plugin[]): Promise<string> {
  const built = await build({
    root: folder,
    configFile: false,
    logLevel: 'silent',
    plugins: [...plugins],
    build: { write: false, rolldownOptions: { input: join(folder, 'page.js') } },
  });
  const outputs: readonly Rolldown.RolldownOutput['output'][number][] = [built]
    .flat()
    .flatMap((one) => ('output' in one ? one.output : []));
  return outputs.flatMap((file) => (file.type === 'chunk' ? [file.code] : [])).join('\n');
}

/** What the integration adds to the bundler. */
function added(): readonly Plugin[] {
  const plugins: Plugin[] = [];
  const setUp: unknown = plainImports().hooks['astro:config:setup'];
  if (typeof setUp === 'function') setUp({ updateConfig: ({ vite }: { vite: { plugins: Plugin[] } }) => plugins.push(...vite.plugins) });
  return plugins;
}

test('the bundler alone asks for style sheets with an import, so there is something to take away', async () => {
  expect(await scripts([])).toContain('.css');
});

test('an import on demand asks for its module and nothing else', async () => {
  const code = await scripts(added());
  expect(code).toMatch(/import\(["'`]\.\/late/);
  expect(code).not.toMatch(/\.css|modulepreload|preload/i);
});
