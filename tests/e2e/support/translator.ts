import type { Page } from '@playwright/test';

/** How a page translator goes about it. */
export interface Manner {
  /** Whether it goes on with what comes later. */
  readonly goesOn: boolean;
  /** Puts its element beside the text first and takes the text away then, in place of an exchange in one step. */
  readonly inTwoSteps?: boolean;
}

/** The mark that stands for a translation. */
export const MARK = '译';

/**
 * Does to a page what browsers’ translators do: takes out each text node and puts `<font><font>…</font></font>` in its place. What it puts
 * there is the text with a mark before it.
 */
export async function translate(page: Page, manner: Manner): Promise<void> {
  await page.evaluate(
    ({ goesOn, inTwoSteps, mark }) => {
      const originals: (readonly [Element, Text])[] = [];
      // Translators use it because no page does.
      const tag: string = 'font';
      const fontWith = (text: string): Element => {
        const outer = document.createElement(tag);
        const inner = document.createElement(tag);
        inner.textContent = mark + text;
        outer.append(inner);
        return outer;
      };
      const wrap = (text: Text): void => {
        if (text.data.trim() === '' || !text.parentNode || text.parentElement?.closest('font, script, style, textarea, svg')) return;
        const outer = fontWith(text.data);
        originals.push([outer, text]);
        if (inTwoSteps) {
          text.before(outer);
          text.remove();
        } else text.replaceWith(outer);
      };
      const wrapAll = (node: Node): void => {
        if (node instanceof Text) wrap(node);
        const walker = document.createTreeWalker(node, NodeFilter.SHOW_TEXT);
        const texts: Text[] = [];
        while (walker.nextNode()) if (walker.currentNode instanceof Text) texts.push(walker.currentNode);
        for (const text of texts) wrap(text);
      };
      wrapAll(document.body);
      if (goesOn)
        new MutationObserver((records) => {
          for (const { target, addedNodes } of records) for (const node of [target, ...addedNodes]) if (node instanceof Text) wrap(node);
          for (const { addedNodes } of records) for (const node of addedNodes) if (node.isConnected) wrapAll(node);
        }).observe(document.body, { childList: true, characterData: true, subtree: true });
      // ‘Show original’: the texts that were taken out come back in place of what was put there.
      addEventListener('show-original', () => {
        for (const [font, text] of originals) if (font.isConnected) font.replaceWith(text);
      });
      // Into another language: what was put there is exchanged once more.
      addEventListener('translate-anew', () => {
        for (const [at, [font, text]] of [...originals].entries()) {
          if (!font.isConnected) continue;
          const other = fontWith((font.textContent ?? '').replace(mark, ''));
          font.replaceWith(other);
          originals[at] = [other, text];
        }
      });
    },
    { goesOn: manner.goesOn, inTwoSteps: manner.inTwoSteps ?? false, mark: MARK },
  );
}

export async function showOriginal(page: Page): Promise<void> {
  await page.evaluate(() => dispatchEvent(new Event('show-original')));
}

export async function translateAnew(page: Page): Promise<void> {
  await page.evaluate(() => dispatchEvent(new Event('translate-anew')));
}

/** The same chance in every page it is called for: what is drawn there is the same, and so are ids. */
export async function fixChance(page: Page): Promise<void> {
  await page.addInitScript(() => {
    let state = 1;
    const byte = (): number => {
      state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
      return (state >>> 16) & 255;
    };
    crypto.getRandomValues = (array) => {
      if (array && ArrayBuffer.isView(array))
        new Uint8Array(array.buffer, array.byteOffset, array.byteLength).forEach((_, at, all) => {
          all[at] = byte();
        });
      return array;
    };
    Math.random = () => byte() / 256;
  });
}
