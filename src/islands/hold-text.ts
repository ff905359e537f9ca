/**
 * Page translators take a text node out of the page and put `<font>` in its place. A view that was compiled to write into that node would
 * write where nobody sees it, and would not find the end of what it is to take away. So each node taken out is put back, empty, before what
 * stands for it: it keeps its place. As soon as the view writes into it or moves it, what stands for it is out of date and goes; the
 * translator then sees a new text, as on any page.
 */

interface Cover {
  /** What the node said before it was emptied. */
  readonly said: string;
  /** What stands in the page for it. */
  readonly by: readonly ChildNode[];
}

const covers = new WeakMap<Node, Cover>();
/** By what stands for it, a node. */
const behind = new WeakMap<Node, Text>();

const isFont = (node: Node | null): node is Element => node?.nodeName === 'FONT';

function cover(text: Text, said: string, by: readonly ChildNode[]): void {
  text.data = '';
  by[0]?.before(text);
  covers.set(text, { said, by });
  for (const node of by) behind.set(node, text);
}

/** @param data what the node says from now on */
function uncover(text: Text, { by }: Cover, data: string): void {
  covers.delete(text);
  for (const node of by) node.remove();
  text.data = data;
}

const observer = new MutationObserver((records) => {
  for (const { target, addedNodes, removedNodes, previousSibling, nextSibling } of records) {
    const written = covers.get(target);
    if (written && target instanceof Text) uncover(target, written, target.data);
    // What a translator does inside its own element is its own affair.
    if (target.parentElement?.closest('font')) continue;
    const put = [...addedNodes].filter((node): node is Element | Text => node instanceof Text || isFont(node));
    for (const gone of removedNodes) {
      const text = behind.get(gone) ?? gone;
      if (!(text instanceof Text)) continue;
      const known = covers.get(text);
      if (!known) {
        // Some put theirs beside the text first, and take the text away then.
        const by =
          put.length > 0 ? put : [previousSibling, nextSibling].filter((node): node is Element => isFont(node) && !behind.has(node));
        if (text.data.trim() !== '' && !text.isConnected && by.length > 0) cover(text, text.data, by);
      } else if (text === gone) uncover(text, known, known.said);
      else if (put.length > 0) cover(text, known.said, put);
    }
  }
  // All that happened while this ran is what was done here.
  observer.takeRecords();
});

/** Watches over the text nodes of an island. */
export function holdText(island: Element): void {
  observer.observe(island, { childList: true, characterData: true, subtree: true });
}
