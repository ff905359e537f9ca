import { type Component, hydrate, mount } from 'svelte';
import { holdText } from './hold-text.ts';

/**
 * Brings an island to life; Astro calls it once the island's turn has come. In place of @astrojs/svelte's own, which also carries slots and
 * changing props, and knows nothing of translators.
 */
export default (island: HTMLElement) =>
  async (View: Component<Record<string, unknown>>, props: Readonly<Record<string, unknown>>): Promise<void> => {
    if (!island.hasAttribute('ssr')) return;
    // What a translator has been at before is no longer what was rendered: it is drawn afresh.
    const isTouched = island.querySelector('font') !== null;
    if (isTouched) island.replaceChildren();
    (isTouched ? mount : hydrate)(View, { target: island, props });
    holdText(island);
  };
