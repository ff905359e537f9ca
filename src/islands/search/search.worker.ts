import { ask, type Shelf } from '../../search/ask.ts';
import { buildIndex } from '../../search/build-index.ts';
import type { SearchDocument } from '../../search/document.ts';
import type { Request, Response } from './messages.ts';

/** Reads and indexes the documents course by course, off the page's thread, and answers from what is indexed so far. */
const shelves: Shelf[] = [];
let asked: string | undefined;

const tell = (response: Response): void => postMessage(response);

function answer(): void {
  if (asked !== undefined) tell({ kind: 'hits', query: asked, hits: ask(shelves, asked) });
}

async function open(files: readonly string[]): Promise<void> {
  shelves.length = 0;
  await Promise.all(
    files.map(async (file) => {
      const response = await fetch(file);
      if (!response.ok) throw new Error(String(response.status));
      const documents: readonly SearchDocument[] = await response.json();
      shelves.push({ index: buildIndex(documents), documents: new Map(documents.map((document) => [String(document.id), document])) });
      tell({ kind: 'ready', indexed: shelves.length, files: files.length });
      answer();
    }),
  );
}

addEventListener('message', ({ data }: MessageEvent<Request>) => {
  if (data.kind === 'open') {
    open(data.files).catch(() => tell({ kind: 'failed' }));
  } else {
    asked = data.query;
    answer();
  }
});
