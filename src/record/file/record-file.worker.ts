import { decodeText } from '../../domain/decode-text.ts';
import { readLogFile, writeLogFile } from '../../domain/log/log-file.ts';
import { missing } from '../../domain/log/merge.ts';
import type { LearningEvent } from '../../domain/record/event.ts';
import { readEvents } from '../../domain/record/read-event.ts';
import { tell } from '../indexed-db/database.ts';
import { addEvents, allInOrder, erase, knownIds, undoImport } from '../indexed-db/keep.ts';
import { indexedDbLog } from '../indexed-db/log.ts';
import { type Change, type LogPort, RecordError } from '../log-port.ts';
import { writeCheckpoint } from '../summary/checkpoint.ts';
import { takeStock } from '../summary/take-stock.ts';
import type { Answered, Asked } from './messages.ts';

/** Entries written into a file at once. */
const PORTION = 5_000;

/** What the last file held that is not here. */
let found: readonly LearningEvent[] = [];

async function examine(file: File): Promise<Answered> {
  found = [];
  const bytes = await file.arrayBuffer().catch(() => undefined);
  const decoded = bytes && decodeText(new Uint8Array(bytes));
  if (decoded?.kind !== 'text') return { kind: 'refused', reason: 'unreadable' };
  const read = readLogFile(decoded.text);
  if (read.kind === 'refused') return read;
  const { events, setAside } = readEvents(read.entries);
  found = missing(await knownIds(), events);
  return { kind: 'examined', total: events.length, fresh: found.length, unreadable: setAside.length };
}

async function allValues(): Promise<readonly unknown[]> {
  const values: unknown[] = [];
  await indexedDbLog.read({ kind: 'all' }, (portion) => {
    for (const value of portion) values.push(value);
  });
  return values;
}

/** So that no page has to read the long log whole. Then every tab hears of the change. `values`: what the log holds now. */
async function keepStock(values: readonly unknown[]): Promise<void> {
  const inMemory: Pick<LogPort, 'read'> = {
    async read(_, take) {
      take(values);
      return values.length;
    },
  };
  try {
    await indexedDbLog.saveCheckpoint(writeCheckpoint(await takeStock(inMemory, async () => undefined)));
  } catch {
    // The pages take stock themselves.
  }
  tell({ kind: 'written', by: '' } satisfies Change);
}

async function writeFile(now: number): Promise<Blob> {
  const parts: string[] = [];
  let part = '';
  let count = 0;
  for (const piece of writeLogFile(allInOrder(await allValues()), now)) {
    part += piece;
    count += 1;
    if (count % PORTION === 0) {
      parts.push(part);
      part = '';
    }
  }
  return new Blob([...parts, part], { type: 'application/json' });
}

async function answer(asked: Asked): Promise<Answered> {
  switch (asked.kind) {
    case 'examine':
      return examine(asked.file);
    case 'add': {
      // Read before: what was just added need not be read again.
      const before = await allValues();
      const count = await addEvents(found, asked.now);
      await keepStock([...before, ...found]);
      found = [];
      return { kind: 'added', count };
    }
    case 'undo': {
      const count = await undoImport(asked.time);
      await keepStock(await allValues());
      return { kind: 'undone', count };
    }
    case 'write':
      return { kind: 'written', file: await writeFile(asked.now) };
    case 'erase':
      await erase();
      return { kind: 'erased' };
  }
}

addEventListener('message', ({ data }: MessageEvent<Asked>) => {
  answer(data).then(
    (answered) => postMessage(answered),
    (error: unknown) =>
      postMessage({ kind: 'failed', failure: error instanceof RecordError ? error.failure : 'failed' } satisfies Answered),
  );
});
