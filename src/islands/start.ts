import { type Component, hydrate } from 'svelte';
import { holdText } from './hold-text.ts';

/**
 * Brings an island to life; Astro calls it once the island's turn has come. In place of @astrojs/svelte's own, which also carries slots and
 * changing props, and knows nothing of translators. An island that was translated before its turn no longer fits: Svelte draws it afresh.
 */
export default (island: HTMLElement) =>
  async (View: Component<Record<string, unknown>>, props: Readonly<Record<string, unknown>>): Promise<void> => {
    if (!island.hasAttribute('ssr')) return;
    hydrate(View, { target: island, props });
    holdText(island);
  };
