import { ask } from '../../search/ask.ts';
import { indexing, type SearchIndex } from '../../search/build-index.ts';
import type { SearchDocument } from '../../search/document.ts';
import type { Request, Response } from './messages.ts';

/** Reads and indexes the documents part by part, off the page's thread, and answers from what is indexed so far. */
const shelves: SearchIndex[] = [];
let asked: string | undefined;
let isDue = false;

/** What fetching a file is of the work on it; the rest is indexing. */
const FETCHING = 0.5;

const tell = (response: Response): void => postMessage(response);
/** Until what has arrived meanwhile was heard. */
const pause = (): Promise<void> =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => resolve();
    port2.postMessage(undefined);
  });

/** Answers what was asked last: of several letters that arrived together only the last counts. */
async function answer(): Promise<void> {
  if (isDue) return;
  isDue = true;
  await pause();
  isDue = false;
  if (asked !== undefined && shelves.length > 0) tell({ kind: 'answer', query: asked, answer: ask(shelves, asked) });
}

async function open(files: readonly string[]): Promise<void> {
  const done = files.map(() => 0);
  const tellProgress = (file: number, share: number): void => {
    done[file] = share;
    tell({ kind: 'progress', share: done.reduce((sum, one) => sum + one, 0) / files.length });
  };
  const read = async (file: string, at: number): Promise<readonly SearchDocument[]> => {
    const response = await fetch(file);
    if (!response.ok) throw new Error(String(response.status));
    const documents: readonly SearchDocument[] = await response.json();
    tellProgress(at, FETCHING);
    return documents;
  };
  const index = async (documents: readonly SearchDocument[], at: number): Promise<void> => {
    const steps = indexing(documents);
    for (let step = steps.next(); ; step = steps.next()) {
      if (step.done) {
        shelves.push(step.value);
        break;
      }
      tellProgress(at, FETCHING + (1 - FETCHING) * step.value);
      await pause();
    }
    tellProgress(at, 1);
    await answer();
  };
  const [first, ...rest] = files;
  if (first === undefined) return;
  // The first answers most questions: it has the line to itself, and is indexed before the others, which come meanwhile.
  const firstDocuments = await read(first, 0);
  const others = rest.map((file, at) => read(file, at + 1));
  // Each is waited for below; a failure before its turn is no failure unheard.
  for (const other of others) other.catch(() => undefined);
  await index(firstDocuments, 0);
  for (const [at, documents] of others.entries()) await index(await documents, at + 1);
}

addEventListener('message', ({ data }: MessageEvent<Request>) => {
  if (data.kind === 'open') {
    open(data.files).catch(() => tell({ kind: 'failed' }));
  } else {
    asked = data.query;
    void answer();
  }
});
