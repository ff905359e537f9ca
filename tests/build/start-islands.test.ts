import type { AstroIntegration, AstroRenderer } from 'astro';
import { expect, test, vi } from 'vitest';
import { startIslands } from '../../src/build/start-islands.ts';

test('a framework keeps all but the module that starts its islands', async () => {
  const renderer: AstroRenderer = { name: 'views', serverEntrypoint: 'views/server', clientEntrypoint: 'views/client' };
  const framework: AstroIntegration = {
    name: 'views',
    hooks: {
      'astro:config:setup': ({ addRenderer }) => addRenderer(renderer),
      'astro:config:done': () => undefined,
    },
  };
  const ours = startIslands(framework, new URL('file:///p/src/start.ts'));
  expect(ours).toMatchObject({ name: 'views', hooks: { 'astro:config:done': framework.hooks['astro:config:done'] } });
  const addRenderer = vi.fn<(added: AstroRenderer) => void>();
  const setup: unknown = ours.hooks['astro:config:setup'];
  if (typeof setup !== 'function') throw new Error('no set-up');
  await setup({ addRenderer });
  expect(addRenderer).toHaveBeenCalledExactlyOnceWith({ ...renderer, clientEntrypoint: '/p/src/start.ts' });
});
